"""Chooses the title of an article among those declared, by comparing them with headings."""

from collections.abc import Iterator
from itertools import islice, pairwise

from reader.parsing.html.dom.addresses import is_front_page, links_to_front_page
from reader.parsing.html.dom.elements import is_linked
from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.metadata.declared import SITES, Declared
from reader.parsing.html.metadata.jsonld import text_value
from reader.parsing.html.metadata.kickers import with_kicker_apart
from reader.parsing.lines.bylines import FIRST_WIDE
from reader.parsing.lines.likeness import comparison_key
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.caseless import lower

_SEPARATOR = lazily(r"\s+(?:[|\-–—·•»‹›/]|::|//)\s+|\s*\|\s*")
_SEPARATORS = frozenset(("|", "-", "–", "—", "·", "•", "»", "‹", "›", "/", "::", "//"))
AROUND_PARTS = " |-–—·•»«‹›/:"
_ARCHIVED = lazily(r"»\s+Blog\s+Archive?\s+»", IGNORECASE)
_BARE_SEPARATORS = "：｜_"  # without spaces around them; in East Asian papers
TITLES = (
    "dc.title", "og:title", "twitter:title", "dcterms.title", "parsely-title", "sailthru.title",
    "citation_title", "headline", "title",
)  # fmt: skip
_FILE_NAME = lazily(r"\S{1,100}\.(?:xml|s?html?|docx?|pdf|rtf|odt|txt|md)", IGNORECASE)
_ADDRESS = lazily(r"(?:www\.)?[\w-]{2,60}\.(?:com|org|net|info|de|at|ch|fr|eu|co\.uk)", IGNORECASE)
_HEADLINE_CLASSES = frozenset({"headline", "entry-title", "article-title", "post-title"})
# sizes of headlines before CSS
_LARGE_FONT_SIZES = frozenset({"4", "5", "6", "7", "+2", "+3", "+4"})
_LONGEST_LINE = 160  # characters
_PARAGRAPH = 60  # characters of one with which the text begins
_BOXES = 6  # headings of the first level
_BESIDE_TEXT = ("nav", "aside", "form", "dialog", "footer")
_SECTION_WORDS = 2  # words of a title that may only name a section of the site
_HEADLINE_WORDS = 5
_FEW_WORDS = 4  # words of a headline that would fit many articles
_PHRASE_WORDS = 4  # words; a part of a title with as many is not just the publisher
_MOST_SECTIONS = 2  # parts after a headline
_ARROWS = (" » ", " › ", " ‹ ")
_SHORTEST_SITE = 3  # letters
_LEGAL_FORM = 3  # letters, as in "e.V." and ".de", after the name of a site
_IDENTIFYING_LETTERS = 20  # letters that identify a truncated title
_IDENTIFYING_WIDE_LETTERS = 6  # East Asian characters
_SELF_SIGNS = " ¶§#🔗\u200b\uf0c1"  # symbols for a heading's link to itself
_MANY = 2000  # elements examined
_MOST_HEADINGS = 14


def parts_of(title: str) -> list[str]:
    """Return the parts of a title element between its separators; most have only one."""
    if _is_archived(title):
        site, _, story = title.replace("&raquo;", "»").rpartition("»")
        return [story.strip(), site.partition("»")[0].strip()]
    if "«" in title and "»" not in title:
        title = title.replace("«", "|")  # an arrow: quotation marks come in pairs
    if "|" not in title and _SEPARATORS.isdisjoint(title.split()):
        return [title]
    return _SEPARATOR.split(title)


def _is_archived(title: str) -> bool:
    """Whether a title names a blog first, then its archive, as WordPress used to write titles."""
    return "Blog Archiv" in title and _ARCHIVED.search(title) is not None


def title_of(declared: Declared, site: str) -> str:
    """Return the title that identifies an article, without the name of the site."""
    title = short_title(declared, site)
    if _is_unspecific(title) and not any(key in declared.tags for key in TITLES):
        return _longer_title(declared, title)
    return title


def short_title(declared: Declared, site: str) -> str:
    """Return the title of the article alone, as in its headline; found once for each site."""
    title = declared.short_titles.get(site)
    if title is None:
        title = declared.short_titles[site] = _short_title(declared, site)
    return title


def _short_title(declared: Declared, site: str) -> str:
    headings = _texts_of(_headings(declared.root), site)
    if not _print_title(headings, declared) and next(declared.root.iter("h1"), None) is None:
        large = _texts_of(_large_lines(declared.root), site)
        if not headings or _print_title(large, declared):
            headings = large + headings
    title = _declared_title(declared, headings) or _bare_title(declared.title, headings, site)
    named = declared.first(SITES[:1])
    if named != site and named.startswith(site):
        title = _without_site(title, named)  # with its slogan
    title = _without_site(title, site)
    if title.endswith(("...", "…")) or declared.title.startswith(
        (f'{title}"', f'{title} "')
    ):  # in a meta attribute
        title = _full_title(title, [*headings, declared.title], site)
    if comparison_key(title) not in map(comparison_key, headings):
        title = _without_site_before_colon(title, site)
    if len(title.split()) <= _SECTION_WORDS:
        title = _only_headline(declared.root, title)
    if site and comparison_key(title) == comparison_key(site):
        title = _headline_above_text(declared, site) or title
    if not headings and not any(key in declared.tags for key in TITLES):
        title = _headline_by_class(declared.root, title)
    key = comparison_key(title)
    for heading in headings:  # the printed one has the better typography
        printed = comparison_key(heading)
        if printed and (printed == key or _stands_before_section(heading, title, site)):
            if printed == key and _words(heading) < _words(title):
                return title
            return with_kicker_apart(heading, (title, declared.title))
    if not title:
        title = next(iter(headings), "")
    elif _FILE_NAME.fullmatch(title) or _ADDRESS.fullmatch(title):
        title = next(iter(headings), "") or _first_line(declared.root) or title
    return title[:400]


def _texts_of(elements: Iterator[Element], site: str) -> list[str]:
    """Return the texts of the first headings, without the name of the site."""
    key = comparison_key(site)
    texts = (text_of(each, 400).rstrip(_SELF_SIGNS) for each in islice(elements, _MOST_HEADINGS))
    return [text for text in texts if text and comparison_key(text) != key]


def _print_title(headings: list[str], declared: Declared) -> bool:
    """Whether a heading is a part of the title element."""
    title = comparison_key(declared.title)
    return any(key and key in title for key in map(comparison_key, headings))


def _words(line: str) -> int:
    """Return how many words a line has; fewer where only styling parts the kicker from the rest."""
    return sum(any(map(str.isalnum, word)) for word in line.split())


def _split_wide(title: str) -> tuple[str, str]:
    from reader.parsing.html.metadata.east_asian_titles import split_wide

    return split_wide(title)


def _full_title(title: str, longer: list[str], site: str) -> str:
    """Return the full line for a title that was truncated for social networks; else that title."""
    stem = title.rstrip(".… ")
    wide = stem[:1] >= FIRST_WIDE
    if len(stem) < (_IDENTIFYING_WIDE_LETTERS if wide else _IDENTIFYING_LETTERS):
        return title
    whole = (text for text in longer if text.startswith(stem))
    whole = (text for text in whole if text[len(stem) :][:1] not in ("", ".", "…"))
    found = next(whole, title)
    return _without_site(_split_wide(found)[0] if wide else found, site)


def _stands_before_section(heading: str, title: str, site: str) -> bool:
    """Whether a title is `heading`, followed by the day and the name of a section or the site."""
    if not site or not title.startswith(heading):
        return False
    first, *parts = parts_of(title[len(heading) :])
    if first.strip() or not parts or len(parts) > _MOST_SECTIONS:
        return False
    names = [part for part in parts if not _is_day(part)]
    return len(names) == 1 and names[0].isalpha() and names[0][0].isupper()


def _is_day(part: str) -> bool:
    return part.replace("/", "").replace(".", "").replace("-", "").isdigit()


def _only_headline(root: Element, title: str) -> str:
    """Return the only first-level heading if it says much more than a very short `title`.

    Such a title names a section of the site, and all pages of the section share it.
    """
    key = comparison_key(title)
    printed = [text_of(each, 400) for each in islice(root.iter("h1"), _BOXES)]
    if len(printed) > 1:  # other boxes of the site have headings with its name
        if key in map(comparison_key, printed):
            return title
        printed = [text for text in printed if key not in comparison_key(text)]
    says_more = len(printed) == 1 and len(printed[0].split()) >= _HEADLINE_WORDS
    if says_more and any(_is_entry(each, title) for each in islice(root.iter("h2", "h3"), _MANY)):
        return title
    return printed[0] if says_more and key not in comparison_key(printed[0]) else title


def _headline_above_text(declared: Declared, site: str) -> str:
    """Return the only first-level heading, or the highest one above the first paragraph.

    For pages whose title is only that of the site. The front page of the site has none: there,
    each story has such a heading, or one that links to it. A page with the name of the site as a
    heading, and not as a link, is about the site.
    """
    key = comparison_key(site)
    first_level = [each for each in islice(declared.root.iter("h1"), _BOXES) if text_of(each, 1)]
    others = [text for each in first_level if comparison_key(text := text_of(each, 400)) != key]
    if others or is_front_page(declared.own_address):
        return others[0] if len(others) == 1 and _may_be_headline(others[0]) else ""
    if not all(map(is_linked, first_level)):
        return ""
    box = next(declared.root.iter("main", "article"), declared.root)
    return min(_headings_above_text(box, key), default=("", 0, ""))[2]


def _headings_above_text(root: Element, site_key: str) -> Iterator[tuple[str, int, str]]:
    """Yield tag, place and text of the lower headings above the first paragraph, without links."""
    for at, each in enumerate(islice(root.iter("h2", "h3", "p"), _MANY)):
        text = text_of(each, 400)
        if each.tag == "p" and len(text) >= _PARAGRAPH:
            return
        is_story = each.tag == "p" or is_linked(each)
        is_beside = next(each.iterancestors(*_BESIDE_TEXT), None) is not None
        if (
            not (is_story or is_beside)
            and _may_be_headline(text)
            and comparison_key(text) != site_key
        ):
            yield each.tag, at, text


def _may_be_headline(text: str) -> bool:
    return len(text.split()) > _SECTION_WORDS and len(text) <= _LONGEST_LINE


def _headline_by_class(root: Element, title: str) -> str:
    """Return the only line named a headline on a page without headings, if the title lacks it."""
    candidates = (
        text_of(each, 400)
        for each in islice(root.iter("span", "div", "p", "td", "b", "strong"), _MANY)
        if not _HEADLINE_CLASSES.isdisjoint((each.get("class") or "").lower().split())
    )
    lines = list(islice(candidates, 2))
    is_headline = len(lines) == 1 and len(lines[0].split()) >= _HEADLINE_WORDS
    is_headline = (
        is_headline
        and len(lines[0]) <= _LONGEST_LINE
        and comparison_key(lines[0]) not in comparison_key(title)
    )
    return lines[0] if is_headline else title


def is_address(part: str) -> bool:
    """Whether a part of a title is the address of a site."""
    return _ADDRESS.fullmatch(part) is not None


def _is_entry(heading: Element, title: str) -> bool:
    """Whether a heading is named the title of an entry, and its text is `title`."""
    classes = heading.get("class") or ""
    is_title = "entry-title" in classes or "post-title" in classes
    return is_title and comparison_key(text_of(heading, 400)) == comparison_key(title)


def _first_line(root: Element) -> str:
    """Return the first line of a page without headings, if it is short enough for a title."""
    text = next((text for each in root.iter("p") if (text := text_of(each, 400))), "")
    return text if len(text) <= _LONGEST_LINE else ""


def _headings(root: Element) -> Iterator[Element]:
    """Yield the headings that may be the headline: h1, h2, and h3 with the class of a title."""
    for heading in islice(root.iter("h1", "h2", "h3"), _MANY):
        classes = heading.get("class") or ""
        may_be_headline = heading.tag != "h3" or "entry-title" in classes or "post-title" in classes
        if may_be_headline and not links_to_front_page(heading):
            yield heading


def _large_lines(root: Element) -> Iterator[Element]:
    """Yield the lines in letters as large as those of headlines, on pages from before CSS."""
    for each in islice(root.iter("font"), _MANY):
        if (each.get("size") or "").strip() in _LARGE_FONT_SIZES:
            yield each


def _declared_title(declared: Declared, headings: list[str]) -> str:
    """Return the first declared title confirmed by the title element, preferably also a heading.

    If it confirms none of them but a heading, return an empty string; else the first one declared.
    """
    candidates = [text_value(declared.article.get("headline"))]
    candidates += [declared.tags[key] for key in TITLES if key in declared.tags]
    candidates = [candidate for candidate in candidates if comparison_key(candidate)]
    element = comparison_key(declared.title)
    confirmed = (
        candidate
        for candidate in candidates
        if comparison_key(candidate) in element
        or (element and element in comparison_key(candidate))
    )
    printed = set(map(comparison_key, headings))
    agreed = list(confirmed)
    title = next(
        (each for each in agreed if comparison_key(each) in printed), next(iter(agreed), "")
    )
    if title:
        title = _uncut(_printed_part(title, headings, declared), headings, declared)
    if not title and not any(
        len(comparison_key(text)) > 6 and comparison_key(text) in element for text in headings
    ):
        title = next(iter(candidates), "")
    return title


def _uncut(title: str, headings: list[str], declared: Declared) -> str:
    """Return the heading that goes on where a title was cut at a word; else that title.

    Its title element goes on likewise, not with another part such as a section.
    """
    if title in headings:
        return title
    whole = comparison_key(parts_of(declared.title)[0])
    longer = (
        text
        for text in headings
        if text.startswith(f"{title} ")
        and text[len(title) + 1].isalpha()
        and whole.startswith(comparison_key(text))
    )
    return next(longer, title)


def _printed_part(title: str, headings: list[str], declared: Declared) -> str:
    """Return the heading that equals a declared title up to its last separator; else that title.

    After the separator is the publisher or author; if the page names its site, a part of that.
    """
    site = declared.tags.get("og:site_name", "")
    site = "" if site.startswith("@") else site  # its name in a social network
    if title.endswith(("）", ")")):
        story = title.rpartition("（" if title[-1] == "）" else "(")[0]
        whole = next(
            (text for text in headings if comparison_key(text) == comparison_key(story)), ""
        )
        if comparison_key(whole):
            return whole
    for separator in ("_", "｜"):
        story, found, _ = title.partition(separator)
        if found and story in headings and not title.isascii():
            return story
    section, _, story = title.partition("|")
    if len(section.split()) <= _SECTION_WORDS and comparison_key(story) in map(
        comparison_key, headings
    ):
        return next(text for text in headings if comparison_key(text) == comparison_key(story))
    parts = parts_of(title)
    if len(parts) > 1 and len(parts[0].split()) > _SECTION_WORDS and len(parts[-1].split()) > 1:
        whole = next(
            (text for text in headings[:2] if comparison_key(text) == comparison_key(parts[0])), ""
        )
        if whole and (not site or _is_author_or_site(title[len(parts[0]) :], declared)):
            return whole
    before, bar, after = title.rpartition("|")
    if not bar or (site and comparison_key(after) not in comparison_key(site)):
        return title
    keys = (comparison_key(before), comparison_key(title.partition("|")[0]))
    return next((text for text in headings if comparison_key(text) in keys), title)


def _is_author_or_site(rest: str, declared: Declared) -> bool:
    """Whether the text after a headline names its authors, or a part of it begins with its site."""
    key = comparison_key(rest)
    site = comparison_key(declared.tags.get("og:site_name", "").partition(".")[0])
    names = tuple(name for name in (site, site.removeprefix("the")) if len(name) > _SHORTEST_SITE)
    authors = (comparison_key(name) for named in declared.authors.values() for name in named)
    if names and any(comparison_key(part).startswith(names) for part in (rest, *parts_of(rest))):
        return True
    return "|" not in rest and key in authors  # after a bar, opinion pieces name their author


def _bare_title(title: str, headings: list[str], site: str) -> str:
    """Return the title element without the name of the site around it."""
    if _is_archived(title):
        return parts_of(title)[0]
    key = comparison_key(title)
    inside = [
        text
        for text in headings
        if len(comparison_key(text)) > 6
        and comparison_key(text) in key
        and _begins_part(text, title)
    ]
    if any(
        comparison_key(before) + comparison_key(after) == key
        for before, after in pairwise(headings)
    ):
        return title  # a number and a name, one below the other
    if inside:  # the name of the site is mostly at the end
        ends = [text for text in inside if _is_only_last(text, title)]
        if len(ends) == len(inside):  # the name of the site, or of a forum, is at the end
            return title[: lower(title).rindex(lower(ends[0]))].rstrip(AROUND_PARTS)
        return max(inside, key=lambda text: (key.startswith(comparison_key(text)), len(text)))
    parts = [part for part in parts_of(title) if part]
    if len(parts) > 1 and len(parts[0].split()) >= 3:
        return parts[0]
    if len(parts) > 1 and len(parts[-1].split()) >= 4 and len(parts[0].split()) < 3:
        names_site = site and comparison_key(parts[-1]) == comparison_key(site)
        printed = comparison_key(parts[0]) == comparison_key(next(iter(headings), ""))
        return parts[0] if names_site or printed else parts[-1]
    return title if title.isascii() else _split_wide(title)[0]


def _is_only_last(heading: str, title: str) -> bool:
    """Whether a heading of one or two words is the last part of a much longer title."""
    at = lower(title).rfind(lower(heading))
    words = len(heading.split()) <= _SECTION_WORDS
    is_last = at > 0 and at + len(heading) == len(title.rstrip())
    return words and is_last and len(title[:at].split()) > _HEADLINE_WORDS


def _longer_title(declared: Declared, short: str) -> str:
    """Return the whole title element if a short headline is followed by a phrase, not a site."""
    whole = declared.title
    rest = whole[len(short) :] if whole.startswith(short) else ""
    parts = [part for part in parts_of(rest) if part]
    named = declared.article.get("headline") or declared.first(SITES)
    phrase = len(parts) == 1 and len(parts[0].split()) >= _PHRASE_WORDS
    phrase = phrase and rest.strip()[:1] not in "«»‹›"  # after which the site's name comes
    return whole if phrase and not named else short


def _is_unspecific(title: str) -> bool:
    """Whether a headline is too short to identify an article: "Getting started"."""
    wide = sum("\u3040" <= letter <= "\ud7af" for letter in title)
    return len(title.split()) <= _FEW_WORDS and wide < 2 * _FEW_WORDS


def _begins_part(heading: str, title: str) -> bool:
    """Whether a heading is at the start of the title element, or follows a separator."""
    at = lower(title).find(lower(heading))
    before = title[: max(0, at)].rstrip()
    return not before or before[-1] in "|-–—·•»«‹›/:“\"'("


def _without_site_before_colon(title: str, site: str) -> str:
    """Return a title without the name of the site and a colon before it."""
    before, colon, after = title.partition(": ")
    named = colon and site and comparison_key(before) == comparison_key(site)
    return after.strip() if named and len(after.split()) > 1 else title


def _without_site(title: str, site: str) -> str:
    key = comparison_key(site)
    for sign in _BARE_SEPARATORS if key else "":
        before, found, after = title.rpartition(sign)
        after_key = comparison_key(after)
        # part of a longer name
        short = len(after_key) >= _IDENTIFYING_WIDE_LETTERS and key.startswith(after_key)
        if found and comparison_key(before) and (after_key.startswith(key) or short):
            title = before.rstrip()
    if site and title.endswith(site):  # the site's name may contain a dash
        before = title.removesuffix(site).rstrip()
        if before and before[-1] in AROUND_PARTS:
            return before.rstrip(AROUND_PARTS)
    if "«" not in title:
        for sign in _ARROWS:  # separators before the name of a blog
            before, found, _ = title.partition(sign)
            if found and len(before.split()) > _SECTION_WORDS:
                return before
    parts = parts_of(title)
    if site and len(parts) > 1:
        last = comparison_key(parts[-1])
        if last == key or (last.startswith(key) and len(last) <= len(key) + _LEGAL_FORM):
            return title[: title.rindex(parts[-1])].rstrip(AROUND_PARTS)
        if comparison_key(parts[0]).removeprefix("www") == key.removeprefix("www"):
            return title[len(parts[0]) :].lstrip(AROUND_PARTS)
    return title
