"""Finds the authors of an article in author fields of the page, and in elements that name them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, tee

from reader.parsing.html.dom.addresses import is_front_page, main_host_label
from reader.parsing.html.dom.class_names import Part, are_byline_names, part_of
from reader.parsing.html.dom.elements import is_in_quotation_marks, is_short_text
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.dom.tree import (
    HEADING_LEVELS,
    Element,
    first_descendant,
    language_of,
    names_of,
    text_of,
)
from reader.parsing.html.metadata.author_labels import as_english_byline
from reader.parsing.html.metadata.bylines import (
    LONGEST_BYLINE,
    first_line,
    given_name_first,
    join_names,
    plain_bylines,
)
from reader.parsing.html.metadata.cards import is_on_card
from reader.parsing.html.metadata.declared import AUTHORS, Declared
from reader.parsing.html.metadata.jsonld import entity_names, types_of
from reader.parsing.lines.byline_roles import without_by
from reader.parsing.lines.bylines import CONJUNCTIONS, FIRST_WIDE
from reader.parsing.lines.likeness import comparison_key
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import IGNORECASE, lazily

with later(globals()):  # not needed for every page
    from reader.parsing.html.metadata import (
        biographies,
        bylines_beside_dates,
        labelled_authors,
        linked_authors,
    )
    from reader.text import accents


_BY_NAME = lazily(r"\b(?:by|von|par|por)\s", IGNORECASE)
_CREDIT = lazily(r"(?:\w+\sby|by|von|par|por)\s", IGNORECASE)
_NAME = lazily(r"(?:^|[-_a-z])[Nn]ame(?:$|[\s_-])|(?:^|\s)fn(?:$|\s)")
_FULL_NAME = lazily(r"[^\W\d_][\w.’'-]*(?:\s[\w.’'-]+){1,3}")
_COMPANIES = frozenset(
    ["GmbH", "AG", "SE", "KG", "Inc", "inc", "Ltd", "ltd", "LTD", "LLC", "Limited"]
)
_COMPANIES |= {"SA", "BV", "A/S", "eV", "sro", "srl", "SRL", "Srl", "oo", "ApS", "Oy", "plc", "PLC"}
_BEFORE_SITE = lazily(  # "Ida Lund, The Mole Post", "Ida Lund for the Mole Post"
    r"(?:,|\s[|·-]|(?:(?:^|,?\s)special\s+to|\s(?:for|of|at|from)))?(?:\sthe)?$", IGNORECASE
)
_CONJUNCTION = lazily(rf",|&|\b(?:{CONJUNCTIONS}|with|mit|avec|con|med)\b", IGNORECASE)
# lines of Blogger about a post, all of which it calls "byline"
_OF_POST = lazily(r"\bpost-(?:labels?|location|share-buttons|reactions|icons)\b")
_SEPARATORS = ("|", "·", "•", "–", "—")  # between the author and the topics
_MOST_TOPICS = 20
_DATE_OR_PICTURE = lazily(
    r"(?:^|[-_])(?:dates?|time)(?:$|[\s_-])"
    r"|(?:^|[-_\s])(?:photo|foto|picture|figure|caption|gallery|bild|imagen?)(?:$|[-_\s])"
    r"|(?:block|pull)?quote[-_]{1,2}|(?:^|[-_\s])authors?[-_]?notes?(?:$|[-_\s])",
    IGNORECASE,
)
_COMMENTS = lazily(r"(?:^|\s)(?:comments?|comment-?(?:list|body|wrapper)|replies)(?:$|\s)")
_MOST_AUTHORS = 20
_ORGANIZATIONS = frozenset({"organization", "newsmediaorganization", "corporation"})
_LIBRARY_TAGS = frozenset({"dc.creator", "dcterms.creator"})
_LANGUAGES_OF_FIRMA = frozenset({"", "es", "ca", "gl", "eu", "it"})
_NEVER_BYLINES = frozenset(
    {"label", "input", "form", "textarea", "script", "style", "body", "html"}
)
_AGENCIES = frozenset({
    "AP", "Associated Press", "The Associated Press", "Reuters", "AFP", "dpa", "DPA", "EFE", "ANSA",
    "Bloomberg", "UPI", "PA Media", "Press Association", "Xinhua", "APA", "Lusa", "Belga", "TT",
})  # fmt: skip
_AUTHOR_LABELS = frozenset({
    "written by", "author", "verfasst von", "geschrieben von", "écrit par", "rédigé par",
    "escrito por", "scritto da", "geschreven door", "skriven av", "skrevet av", "skrevet af",
    "napisane przez", "kirjoittanut", "написано автором", "автор", "yazan", "執筆者", "作者",
})  # fmt: skip
_PROSE = 300  # characters of paragraphs after which the text has begun
_MANY_BYLINES = 3
_PART_ATTRIBUTES = ("data-testid", "data-component", "data-framer-name")
_NAME_AND_ROLE = 2  # lines
_SPACES_OF_BIOGRAPHY = 7
_MANY = 2000  # elements examined
_MOST_BYLINES = 12
_MOST_ELEMENTS = 2000
_MOST_BYLINES_ABOVE = 60  # bylines above the headline
_MOST_BOXES = 40  # ancestors of an element
_NEAR = 3  # ancestors that count as near
_QUOTED = 80  # characters of a paragraph above a quotation, or of one below it
_MOST_INNER_ELEMENTS = 24  # elements in a byline


def byline_of(declared: Declared, site: str) -> str:
    """Return the names of the authors on one line, without `site`; empty if the page names none."""
    candidates = (
        _authors_in_data(declared),
        *_declared_authors(declared),
        entity_names(declared.article.get("creator"), declared.json_objects),
        [_labelled_author(declared)],
    )
    key = comparison_key(site)
    label = main_host_label(declared.own_address)
    declared_line, same_as_site = "", ""
    for candidate in candidates:
        same_as_site = same_as_site or next(
            (name for name in candidate if key and comparison_key(name) == key), ""
        )
        cleaned = (_without_outlet(name, key) for name in candidate if not _is_address(name, label))
        line = join_names([_without_address(name, label) for name in cleaned])
        if line and not (line.islower() or _is_login(line)):
            declared_line = line
            break
        declared_line = declared_line or line  # a login name, if no other field says more
    if declared_line and not (_is_login(declared_line) or declared_line in _AGENCIES):
        return declared_line
    if declared_line:
        name = _printed_full_name(declared.root)
        is_login = _is_login(declared_line)
        return name if name and (is_login or _is_above_text(declared.root, name)) else declared_line
    elements, same_elements = tee(_byline_elements(declared.root))
    bylines = ((element, _byline_of_element(element)) for element in elements)
    first = next((pair for pair in bylines if comparison_key(pair[1]) not in ("", key)), None)
    others = [*_authors_beside(first[0], key), *_similar_siblings(first[0])] if first else ()
    marked = join_names([first[1], *others]) if first else ""
    line = marked or _unmarked_byline(declared, site, key)
    line = line or _name_in_biographies(same_elements, key)
    if same_as_site and line.startswith(f"{same_as_site} "):
        return same_as_site  # a personal site, which prints more beside the name
    if site and line.endswith(f" {site}"):
        before = _BEFORE_SITE.sub("", line.removesuffix(f" {site}"))
        line = before if " " in before else line  # not the family name of its owner
    return _without_address(_without_outlet(line, key) or line, label)


_OUTLETS = ("社", "新聞", "报", "報", "网", "網", "일보", "뉴스")  # ends of their names


def _unmarked_byline(declared: Declared, site: str, site_key: str) -> str:
    """Return the names in a byline without markup; that of the site only if there is no other."""
    names_of_site = ""
    for names in plain_bylines(declared.root):
        if comparison_key(names) not in ("", site_key):
            return names
        names_of_site = names_of_site or names
    line = join_names(labelled_authors.labelled_authors(declared.root))
    line = line or join_names(
        [bylines_beside_dates.name_beside_date(declared.root, declared.title, site)]
    )
    if not line:
        line = join_names(linked_authors.linked_authors(declared.root, site))
    return line or names_of_site


def _authors_in_data(declared: Declared) -> list[str]:
    """Return the authors in the JSON-LD, unless that is the publishing company."""
    author = declared.article.get("author")
    names = entity_names(author, declared.json_objects)
    is_company = isinstance(author, dict) and not _ORGANIZATIONS.isdisjoint(types_of(author))
    if is_company or (len(names) == 1 and names[0].endswith(_OUTLETS)):
        publisher = entity_names(declared.article.get("publisher"), declared.json_objects)
        return [name for name in names if name not in publisher]
    others = entity_names(declared.article.get("contributor"), declared.json_objects)
    return [*names, *(name for name in others if names and _is_above_text(declared.root, name))]


def _is_address(name: str, label: str) -> bool:
    """Whether a one-word author is just the name in the site's address."""
    return " " not in name and not name.islower() and comparison_key(name) == label


def _without_address(name: str, label: str) -> str:
    """Return a declared author without an outlet that the address names: "Ida Lund, MOLE POST"."""
    before, _, last = name.rpartition(",")
    return before if label and " " in before.strip() and comparison_key(last) == label else name


def _is_login(name: str) -> bool:
    """Whether a name is a login name: one word without capital letters, or with digits."""
    written = name.replace("_", "")
    return written.isalnum() and (written.islower() or any(map(str.isdigit, written)))


def _printed_full_name(root: Element) -> str:
    """Return the full name that a page prints whose fields have a login or agency; else empty."""
    marked = next(_byline_elements(root), None)
    line = _byline_of_element(marked) if marked is not None else next(plain_bylines(root), "")
    return line if _FULL_NAME.fullmatch(line) else ""


def _is_above_text(root: Element, names: str) -> bool:
    """Whether a line between headline and text has these names; further ones may be of others."""
    lines = labelled_authors.lines_above_text(root)
    return any(names in text_of(line, LONGEST_BYLINE) for line in lines)


def _declared_authors(declared: Declared) -> Iterator[list[str]]:
    """Yield the authors in each kind of author tag, best kind first."""
    for key in AUTHORS:
        if key in declared.authors:
            yield _authors_in_tags(declared, key)


def _authors_in_tags(declared: Declared, key: str) -> list[str]:
    """Return the authors in author tags of one kind; a page may have a tag for each author."""
    publisher = comparison_key(declared.tags.get("dc.publisher", ""))
    found = declared.authors[key][:_MOST_AUTHORS]
    found = [name for name in found if not publisher or comparison_key(name) != publisher]
    if key == "citation_author" or (key in _LIBRARY_TAGS and len(found) > 1):
        return [given_name_first(name) for name in found]
    if key in _LIBRARY_TAGS:
        return [_as_printed(name, declared.root) for name in found]
    return found


def _as_printed(name: str, root: Element) -> str:
    """Return a name such as "Roe, Ida" as "Ida Roe", if the page prints it so."""
    turned = given_name_first(name)
    if turned == name:
        return name
    printed = islice(root.iter("a", "span", "div", "p", "li", "address"), _MOST_ELEMENTS)
    return turned if any((each.text or "").strip() == turned for each in printed) else name


def _labelled_author(declared: Declared) -> str:
    """Return the value labelled "Written by" on the page's card for social networks; else empty."""
    tags = declared.tags
    for number in ("1", "2"):
        if tags.get(f"twitter:label{number}", "").lower() in _AUTHOR_LABELS:
            return tags.get(f"twitter:data{number}", "")
    return ""


def _is_company(name: str) -> bool:
    words = name.replace(".", "").replace(",", " ").split()
    return not _COMPANIES.isdisjoint(words[1:])


def _is_outlet(key: str, site_key: str) -> bool:
    """Whether a name is that of the site, perhaps with accents that the site leaves out.

    Chinese sections add their names to that of the paper.
    """
    if key[:1] > FIRST_WIDE and site_key.startswith(key):
        return True
    if key == site_key or key.isascii() or len(key) != len(site_key):
        return key == site_key
    return accents.without_accents(key) == accents.without_accents(site_key)


def _without_outlet(name: str, site_key: str) -> str:
    """Return a declared author without the outlet next to the name; empty if it is the outlet."""
    if _is_outlet(comparison_key(name), site_key) or _is_company(name):
        return ""
    first, _, rest = name.partition(", ")
    if rest and site_key and comparison_key(first) == site_key:
        return rest if any(" " in part.strip() for part in rest.split(",")) else ""  # else a place
    before, _, last = name.rpartition(",")
    return before if before and site_key and comparison_key(last).startswith(site_key) else name


def _byline_of_element(element: Element) -> str:
    name_element = element
    if "author" in (element.get("itemprop") or ""):  # a person, perhaps with a job title
        inner = (each for each in islice(element.iter(), 1, 20) if each.get("itemprop") == "name")
        name_element = next(inner, element)
    else:
        names_there = [each for each in _name_elements(element) if not _made_pictures(each)]
        if len(names_there) > 1 and (people := _full_names(names_there)):
            return join_names(people)
        if not names_there and (name := _name_above_role(element)):
            return join_names([name])
        inside = next(iter(names_there), None)
        name_element = _single_link(element) if inside is None else inside
        if name_element is element and _is_biography(element):
            return ""
    written = name_element.get("content") if name_element.tag == "meta" else ""
    text = written or text_of(name_element, LONGEST_BYLINE * 2, gap=" ")
    if first_descendant(name_element, "br") is not None:
        first = first_line(name_element)
        others = _BY_NAME.search(text, len(first))  # "Edited by": another person
        text = text if others else first or text
    if not 3 <= len(text) < LONGEST_BYLINE or text.endswith((":", "：")):  # the title of a list
        return ""
    line = as_english_byline(text, language_of(element))
    is_name = " " in line.removeprefix("By ")  # else "Per Hansen" in Catalan, where "per" is "by"
    return join_names([line if is_name else text])


def _name_above_role(element: Element) -> str:
    """Return the name in the first of two lines, if the second one names nobody."""
    inside = islice(element.iter("p", "div", "span"), _MOST_INNER_ELEMENTS)
    leaves = (each for each in inside if each is not element and not len(each))
    texts = (text_of(each, LONGEST_BYLINE) for each in leaves)
    lines = [text for text in texts if text and not any(map(str.isdigit, text))]  # no date
    if len(lines) != _NAME_AND_ROLE:
        return ""
    name, role = lines
    is_role = not (bylines_beside_dates.names_somebody(role) or _BY_NAME.match(role))
    return name if is_role and bylines_beside_dates.is_name(name) else ""


def _is_biography(element: Element) -> bool:
    """Whether an element, or a paragraph in it, says in a sentence who the author is."""
    paragraphs = islice(element.iter("p"), _MOST_INNER_ELEMENTS)
    lines = (text_of(each, LONGEST_BYLINE) for each in (element, *paragraphs))
    return any(
        line.endswith(".")
        and line.count(" ") >= _SPACES_OF_BIOGRAPHY
        and ":" not in line  # "Text: Ida Lund."
        and _CREDIT.match(line) is None
        and not _begins_with_names(line)
        for line in lines
    )


def _name_in_biographies(elements: Iterable[Element], site_key: str) -> str:
    """Return the name of a person in the first box about the author that has one; else empty."""
    boxes = [each for each in elements if _is_biography(each)]
    if not boxes:
        return ""
    names = map(biographies.name_in_biography, boxes)
    return next((name for name in names if comparison_key(name) not in ("", site_key)), "")


def _begins_with_names(line: str) -> bool:
    """Whether a line begins with two names, as that of several authors does."""
    first, second = [*line.split(", ", 2), ""][:2]
    return bool(second) and all(map(bylines_beside_dates.is_name, (first, second)))


def _authors_beside(element: Element, site_key: str) -> Iterator[str]:
    """Yield further authors from the same container as an element marked up as author."""
    box = element.getparent()
    if not _marks_author(element) or box is None:
        return
    for other in islice(box, _MOST_AUTHORS):
        if other is not element and _marks_author(other):
            name = _byline_of_element(other)
            if comparison_key(name) != site_key:
                yield name


def _full_names(elements: list[Element]) -> list[str]:
    """Return the full names in elements of the same class; empty if any has other text."""
    if len({element.get("class") for element in elements}) > 1:
        return []
    people = [text_of(element, LONGEST_BYLINE) for element in elements]
    return people if all(map(_FULL_NAME.fullmatch, people)) else []


def _similar_siblings(element: Element) -> Iterator[str]:
    """Yield further authors from siblings of the first byline with the same tag and class."""
    classes, box = element.get("class"), element.getparent()
    if not classes or box is None or _marks_author(element):
        return
    for other in islice(box, _MOST_AUTHORS):
        if other is not element and other.tag == element.tag and other.get("class") == classes:
            name = _byline_of_element(other)
            if _FULL_NAME.fullmatch(name):
                yield name


def _marks_author(element: Element) -> bool:
    return element.get("rel") == "author" or "author" in (element.get("itemprop") or "")


def _name_elements(element: Element) -> Iterator[Element]:
    """Yield elements inside a byline whose class says that they contain the name."""
    for inner in islice(element.iter("a", "span", "div", "p"), _MOST_INNER_ELEMENTS):
        if inner is element or inner.get("rel") == "author":
            continue
        if _NAME.search(inner.get("class") or ""):
            yield inner


def _made_pictures(name: Element) -> bool:
    """Whether the element after a name says that this is who made the pictures: "Photos"."""
    role = name.getnext()
    return role is not None and bylines_beside_dates.is_label_of_pictures(
        text_of(role, LONGEST_BYLINE)
    )


def _single_link(element: Element) -> Element:
    """Return what names the author in a byline: the only link, if nobody else is named around it.

    A box about the author has the link in its heading, above the biography and other links.
    """
    if (heading := _heading_of_author(element)) is not None:
        return heading
    links = [link for link in islice(element.iter("a"), 3) if text_of(link, 1)]  # no portraits
    if len(links) != 1 or links[0] is element:
        return element
    name = text_of(links[0], LONGEST_BYLINE)
    boxes = set(links[0].iterancestors())
    roles = (each for each in element.iter("p", "div", "small") if each not in boxes)
    around = text_of(element, 2 * LONGEST_BYLINE, gap=" ").replace(name, "", 1)
    for role in roles:  # in elements of their own
        around = around.replace(text_of(role, LONGEST_BYLINE), "", 1)
    alone = not _CONJUNCTION.search(around) or _is_author_link(links[0])
    return links[0] if alone and _FULL_NAME.fullmatch(name) else element


def _heading_of_author(box: Element) -> Element | None:
    """Return the heading of a box about an author if it is a link, and all that is above a text.

    With a second heading the box may be about two people, or lead to other articles.
    """
    headings = list(islice(box.iter("h3", "h4", "h5"), 2))
    link = first_descendant(headings[0], "a") if len(headings) == 1 else None
    if link is None:
        return None
    name = text_of(headings[0], LONGEST_BYLINE)
    is_first = text_of(box, LONGEST_BYLINE).startswith(name)
    return headings[0] if is_first and name == text_of(link, LONGEST_BYLINE) else None


def _is_author_link(link: Element) -> bool:
    """Whether a link leads to an author page and is separated from a job title by a comma."""
    address = link.get("href") or ""
    return (link.tail or "").startswith(",") and linked_authors.is_author_page(address)


def _belongs_to_others(element: Element) -> bool:
    """Whether an element is inside a quotation, a menu, a figure or the comments."""
    return any(
        box.tag in ("blockquote", "nav", "figure", "figcaption")
        or _COMMENTS.search(f"{box.get('class') or ''} {box.get('id') or ''}")
        for box in element.iterancestors()
        if box.tag != "body"
    )


def _signs_quotation(element: Element, prose: int) -> bool:
    """Whether an element is in a small box named for a quotation, or below words in marks.

    A headline or standfirst in quotation marks has the author below it, and so has a text that ends
    with such words.

    Args:
        element: What may name an author.
        prose: Characters of the paragraphs between the headline and it.
    """
    boxes = list(islice(element.iterancestors(), _NEAR))
    for box in boxes:
        is_quotation = part_of(names_of(box)) & (Part.QUOTE | Part.PULL_QUOTE)
        if is_quotation and is_short_text(box) and first_descendant(box, "h1") is None:
            return True
    lines = (_line_above(each) for each in (element, *boxes[:-1]))
    above = next((line for line in lines if line is not None), None)
    if above is None or not is_in_quotation_marks(above):
        return False
    if next(above.iter(*HEADING_LEVELS), None) is not None:
        return False
    said = len(text_of(above, _PROSE)) + len(text_of(element, LONGEST_BYLINE))
    if prose < said + _QUOTED:  # the quotation and the name may be among the paragraphs
        return False
    return any(map(_precedes_prose, (element, *boxes)))


def _precedes_prose(element: Element) -> bool:
    after = next(element.itersiblings("*"), None)
    return after is not None and after.tag == "p" and len(text_of(after, _QUOTED)) >= _QUOTED


def _line_above(element: Element) -> Element | None:
    """Return the element with text before another one in their box; None if that is the first."""
    before = islice(element.itersiblings("*", preceding=True), _NEAR)
    return next((each for each in before if text_of(each, 1)), None)


def _belongs_to_picture(element: Element) -> bool:
    parent = element.getparent()
    return "figcaption" in (element.tag, "" if parent is None else parent.tag)


def _names_of_part(attributes: Mapping[str, str]) -> str:
    """Return the names that say what part an element is, where its class says nothing."""
    return " ".join(attributes[name] for name in _PART_ATTRIBUTES if attributes.get(name))


def _is_other_author(element: Element) -> bool:
    """Whether an element marked as an author names the site, or that of a picture or a comment."""
    return (
        is_front_page(element.get("href") or "#")
        or element.tag in _NEVER_BYLINES
        or _belongs_to_picture(element)
        or _is_comment_author(element)
    )


def _is_comment_author(element: Element) -> bool:
    """Whether an author is marked up as the author of a comment."""
    return any(
        box.get("itemprop") == "comment" or (box.get("itemtype") or "").endswith("Comment")
        for box in islice(element.iterancestors(), _MOST_BOXES)
    )


def _byline_elements(root: Element) -> Iterator[Element]:
    """Yield the elements that name the author, best kind first.

    Among those recognised by class only, those above the headline in another container, such as a
    list of further articles, come last, and those on cards below the text are left out. If all of
    them are after the first paragraphs, and there are several, they are of something else.
    """
    by_class: list[Element] = []
    bylines, byline = 0, root  # how many are not inside another one; the last of these
    after_text: set[str] = set()
    cards: dict[Element, bool] = {}
    prose = 0
    above_headline: list[Element] = []
    headline = next(root.iter("h1"), None)
    has_headline = headline is not None
    below_headline = not has_headline
    for element in islice(root.iter(), 20 * _MANY):
        if element is headline:
            below_headline = True
            beside = [each for each in by_class if _is_beside(each, element)]
            above_headline = [each for each in by_class if each not in beside]
            by_class, bylines = beside, len(beside)
        elif below_headline and element.tag == "p" and prose < _PROSE:
            prose += len(text_of(element, _PROSE))
        pairs = element.items()
        if not pairs:
            continue
        attributes: dict[str, str] = dict(pairs)  # type: ignore[arg-type]  # of HTML no bytes
        names_here = attributes.get("class") or attributes.get("id") or ""
        if not attributes.keys().isdisjoint(_PART_ATTRIBUTES):
            names_here = f"{names_here} {_names_of_part(attributes)}"
        if attributes.get("rel") == "author" or "author" in attributes.get("itemprop", ""):
            if not _is_other_author(element):
                yield element
        elif names_here and are_byline_names(names_here):
            enough = len(by_class) >= (_MOST_BYLINES if below_headline else _MOST_BYLINES_ABOVE)
            is_text = has_headline and below_headline
            if not (
                enough
                or (prose >= _PROSE and is_on_card(element, cards))
                or _is_no_byline(element, names_here)
                or (is_text and _signs_quotation(element, prose))
            ):
                by_class.append(element)
                if bylines and any(box is byline for box in element.iterancestors()):
                    continue
                bylines, byline = bylines + 1, element
                if prose >= _PROSE:
                    after_text.add(text_of(element, LONGEST_BYLINE))
    if len(after_text) < _MANY_BYLINES or len(after_text) < bylines:
        yield from by_class
    yield from above_headline


def _is_no_byline(element: Element, names: str) -> bool:
    """Whether an element whose class names authors is of something else."""
    return (
        element.tag in _NEVER_BYLINES
        or _DATE_OR_PICTURE.search(names) is not None
        or _OF_POST.search(names) is not None
        or _leads_to_topics(element)
        or ("firma" in names.lower() and language_of(element) not in _LANGUAGES_OF_FIRMA)
        or _belongs_to_others(element)
    )


def _leads_to_topics(element: Element) -> bool:
    """Whether all links of an element lead to topics: Blogger calls the line of labels a byline.

    Other programs may write the name of the author before them: "Ida Lund | Sea, Ice".
    """
    links = list(islice(element.iter("a"), _MOST_TOPICS))
    before = (element.text or "").rstrip()
    if before.endswith(_SEPARATORS) and may_be_name(without_by(before[:-1])):
        return False
    return bool(links) and all("tag" in (link.get("rel") or "").split() for link in links)


def _is_beside(element: Element, headline: Element) -> bool:
    """Whether an element shares one of its nearest three ancestors with the headline."""
    boxes = islice(element.iterancestors(), _NEAR)
    return any(box is each for box in boxes for each in islice(headline.iterancestors(), _NEAR))
