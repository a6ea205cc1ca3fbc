"""What a page says about itself, each field from whoever says it best."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from lxml import etree

from reader.model.article import Meta
from reader.parsing.html.byline_lines import plain_byline
from reader.parsing.html.bylines import LONGEST_BYLINE, given_name_first, join_names
from reader.parsing.html.jsonld import (
    JsonValue,
    described_things,
    is_article,
    names,
    string,
    unescaped,
)
from reader.parsing.html.likeness import letters
from reader.parsing.html.links import Addresses, leads_to_front_page
from reader.parsing.html.names import Part, part_of
from reader.parsing.html.printed_dates import dated_line, printed_date
from reader.parsing.html.tree import Element, text_of
from reader.parsing.published import date_in_address, iso_date
from reader.text.pattern import lazily

_TITLES = (
    "dc.title",
    "og:title",
    "twitter:title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "citation_title",
    "headline",
    "title",
)
_AUTHORS = (
    "dc.creator",
    "author",
    "article:author",
    "parsely-author",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "citation_author",
    "article:author_name",
    "og:author",
    "twitter:data1-x",
)
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publish_date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publication_date",
    "citation_publication_date",
    "article.published",
    "dcterms.created",
    "cxenseparse:recs:publishtime",
    "article:published",
    "dc.date.created",
    "rnews:datepublished",
    "originalpublicationdate",
    "displaydate",
)
_SITES = ("og:site_name", "application-name", "al:ios:app_name", "dc.publisher", "twitter:site")
_SEPARATOR = lazily(r"\s+(?:[|\-–—·•»/]|::)\s+|\s*\|\s*")
_DUBLIN_CORE = lazily(r"^(dc|dcterms?):")
_BY_SOMEBODY = lazily(r"\b(?:by|von|par|por)\s", re.IGNORECASE)
_NAME = lazily(r"(?:^|[-_a-z])[Nn]ame(?:$|[\s_-])")
_FULL_NAME = lazily(r"[^\W\d_][\w.’'-]*(?:\s[\w.’'-]+){1,3}")
_JOINED = lazily(r",|&|\b(?:and|und|et|y|e|och|og|en|i|и|with|mit|avec|con|med)\b", re.IGNORECASE)
_SITE_WORDS = 4
_FEW_WORDS = 4  # of a headline that could stand above many an article
_PHRASE = 4  # words; a part of a title with as many says more than who publishes it
_MOST_AUTHORS = 20
_CATALOGUED = frozenset({"dc.creator", "dcterms.creator"})
_NO_AUTHOR = frozenset({"label", "input", "form", "textarea", "script", "style", "body", "html"})
_SELF_SIGNS = " ¶§#🔗\u200b"  # by which a heading links to itself
_MANY = 2000  # elements looked at for bylines and dates


class Declared:
    """Everything a page declares: meta tags, JSON-LD, title, headings."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.tags, self.authors = _meta_tags(root)
        self.things = described_things(root)
        self.article: Mapping[str, JsonValue] = next(filter(is_article, self.things), {})
        title = root.find(".//title")
        self.title = text_of(title, 400) if title is not None else ""

    @property
    def home(self) -> str:
        """The absolute address at which the page says that it stands; empty for none."""
        address = _canonical_link(self.root) or self.tags.get("og:url", "")
        return address if address.startswith(("http://", "https://")) else ""

    def first(self, keys: tuple[str, ...]) -> str:
        """The first of these meta tags that says something."""
        return next((value for key in keys if (value := self.tags.get(key, ""))), "")


def _meta_tags(root: Element) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The first value of each meta tag, and all values of those that name an author."""
    tags: dict[str, str] = {}
    authors: dict[str, list[str]] = {}
    for element in islice(root.iter("meta"), _MANY):
        content = element.get("content")
        if not content or not content.strip():
            continue
        value = " ".join(unescaped(content[:2000]).split())
        for name in ("property", "name", "itemprop"):
            for key in (element.get(name) or "").lower().split()[:3]:
                plain = _DUBLIN_CORE.sub(r"\1.", key)
                tags.setdefault(plain, value)
                if plain in _AUTHORS:
                    authors.setdefault(plain, []).append(value)
    return tags, authors


def read_metadata(declared: Declared, location: str, addresses: Addresses) -> Meta:
    """Return the metadata of the page; fields that it does not say stay empty."""
    site = _site(declared)
    return Meta(
        title=_title(declared, site),
        byline=_byline(declared, site),
        published=_published(declared, location),
        site=site,
        language=_language(declared),
        canonical_url=_canonical(declared, addresses),
    )


def _site(declared: Declared) -> str:
    site = declared.first(_SITES[:1])
    if not site:
        publisher = names(declared.article.get("publisher"))
        site = publisher[0] if publisher else declared.first(_SITES) or _site_in_title(declared)
    return site.removeprefix("@")[:100]


def _site_in_title(declared: Declared) -> str:
    """The last part of the title element, when all before it is a heading of the page."""
    parts = _SEPARATOR.split(declared.title)
    if len(parts) < 2 or not 0 < len(parts[-1].split()) <= _SITE_WORDS:
        return ""
    key = letters(declared.title[: declared.title.rindex(parts[-1])])
    printed = islice(declared.root.iter("h1"), 4)
    return parts[-1] if any(letters(text_of(each, 400)) == key for each in printed) else ""


def _title(declared: Declared, site: str) -> str:
    title = short_title(declared, site)
    if _says_little(title) and not any(key in declared.tags for key in _TITLES):
        return _longer_title(declared, title)
    return title


def short_title(declared: Declared, site: str) -> str:
    """The title of the article alone, as its headline would say it."""
    headings = [
        text
        for heading in islice(_headings(declared.root), 14)
        if (text := text_of(heading, 400).rstrip(_SELF_SIGNS)) and letters(text) != letters(site)
    ]
    title = _declared_title(declared, headings) or _bare_title(declared.title, headings)
    title = _without_site(title, site)
    key = letters(title)
    for heading in headings:  # the printed one has the typography
        printed = letters(heading)
        if printed and printed == key:
            return heading
    if not title:
        title = next(iter(headings), "")
    return title[:400]


def _headings(root: Element) -> Iterator[Element]:
    """The headings that may be the headline: high ones, and lower ones that are called so."""
    for heading in islice(root.iter("h1", "h2", "h3"), _MANY):
        called = heading.get("class") or ""
        titled = heading.tag != "h3" or "entry-title" in called or "post-title" in called
        link = heading.find(".//a")
        if titled and (link is None or not leads_to_front_page(link.get("href") or "")):
            yield heading


def _declared_title(declared: Declared, headings: list[str]) -> str:
    """The first declared title that the title element confirms.

    When it confirms a heading of the page instead, that is the title; else the first declared.
    """
    candidates = [string(declared.article.get("headline"))]
    candidates += [declared.tags[key] for key in _TITLES if key in declared.tags]
    candidates = [candidate for candidate in candidates if letters(candidate)]
    element = letters(declared.title)
    confirmed = (
        candidate
        for candidate in candidates
        if letters(candidate) in element or (element and element in letters(candidate))
    )
    title = next(confirmed, "")
    if title and not declared.tags.get("og:site_name"):
        title = _printed_part(title, headings)
    if not title and not any(
        len(letters(text)) > 6 and letters(text) in element for text in headings
    ):
        title = next(iter(candidates), "")
    return title


def _printed_part(title: str, headings: list[str]) -> str:
    """The heading that is all of a declared title before its last bar; else that title."""
    before, bar, _ = title.rpartition("|")
    key = letters(before)
    return next((text for text in headings if bar and letters(text) == key), title)


def _bare_title(title: str, headings: list[str]) -> str:
    """The title element without the name of the site around it."""
    key = letters(title)
    inside = [
        text
        for text in headings
        if len(letters(text)) > 6 and letters(text) in key and _begins_part(text, title)
    ]
    if inside:  # the name of the site mostly stands at the end
        return max(inside, key=lambda text: (key.startswith(letters(text)), len(text)))
    parts = [part for part in _SEPARATOR.split(title) if part]
    if len(parts) > 1 and len(parts[0].split()) >= 3:
        return parts[0]
    if len(parts) > 1 and len(parts[-1].split()) >= 4 and len(parts[0].split()) < 3:
        return parts[-1]
    return title


def _longer_title(declared: Declared, short: str) -> str:
    """The whole title element when one phrase stands behind a short headline, no site's name."""
    whole = declared.title
    rest = whole[len(short) :] if whole.startswith(short) else ""
    parts = [part for part in _SEPARATOR.split(rest) if part]
    named = declared.article.get("headline") or declared.first(_SITES)
    phrase = len(parts) == 1 and len(parts[0].split()) >= _PHRASE
    return whole if phrase and not named else short


def _says_little(title: str) -> bool:
    """Whether a headline is too short to tell an article from others: "Getting started"."""
    wide = sum("\u3040" <= letter <= "\ud7af" for letter in title)
    return len(title.split()) <= _FEW_WORDS and wide < 2 * _FEW_WORDS


def _begins_part(heading: str, title: str) -> bool:
    """Whether nothing stands before a heading in the title element, or a separator."""
    at = title.casefold().find(heading.casefold())
    before = title[: max(0, at)].rstrip()
    return not before or before[-1] in "|-–—·•»«/:“\"'("


def _without_site(title: str, site: str) -> str:
    parts = _SEPARATOR.split(title)
    if site and len(parts) > 1:
        key = letters(site)
        if letters(parts[-1]) == key:
            return title[: title.rindex(parts[-1])].rstrip(" |-–—·•»/:")
        if letters(parts[0]) == key:
            return title[len(parts[0]) :].lstrip(" |-–—·•»/:")
    return title


def _byline(declared: Declared, site: str) -> str:
    candidates = (
        names(declared.article.get("author")),
        _declared_authors(declared),
        names(declared.article.get("creator")),
    )
    key = letters(site)
    for candidate in candidates:
        line = join_names([_without_outlet(name, key) for name in candidate])
        if line:
            return line
    said = map(_as_byline, _byline_elements(declared.root))
    marked = next((name for name in said if letters(name) not in ("", key)), "")
    line = marked or plain_byline(declared.root)
    return _without_outlet(line, key) or line


def _declared_authors(declared: Declared) -> list[str]:
    """What the best of the author tags says, of which a page may have one for each author."""
    key = next((key for key in _AUTHORS if key in declared.authors), "")
    found = declared.authors.get(key, [])[:_MOST_AUTHORS]
    if key == "citation_author" or (key in _CATALOGUED and len(found) > 1):
        return [given_name_first(name) for name in found]
    return found


def _without_outlet(name: str, site_key: str) -> str:
    """A declared author without the outlet behind the name; empty when it is the outlet."""
    if letters(name) == site_key:
        return ""
    before, _, last = name.rpartition(",")
    return before if before and site_key and letters(last).startswith(site_key) else name


def _as_byline(element: Element) -> str:
    named = element
    if "author" in (element.get("itemprop") or ""):  # a person, perhaps with what he is worth
        inner = (each for each in islice(element.iter(), 1, 20) if each.get("itemprop") == "name")
        named = next(inner, element)
    else:
        inside = next(_named_inside(element), None)
        named = _single_link(element) if inside is None else inside
    text = text_of(named, LONGEST_BYLINE * 2, gap=" ")
    if named.find(".//br") is not None:
        first = _first_line(named)
        others = _BY_SOMEBODY.search(text, len(first))  # "Edited by": one more person
        text = text if others else first or text
    return join_names([text]) if 3 <= len(text) < LONGEST_BYLINE else ""


def _first_line(element: Element) -> str:
    """What stands before the first line break, which parts a name from what somebody does."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if inner.tag == "br":
                break
            parts.append(inner.text or "")
        elif inner is not element:
            parts.append(inner.tail or "")
    return " ".join("".join(parts).split())


def _named_inside(element: Element) -> Iterator[Element]:
    """What is called a name inside a byline that also says what somebody does."""
    for inner in islice(element.iter("a", "span", "div", "p"), 1, 12):
        if _NAME.search(inner.get("class") or "") and inner.get("rel") != "author":
            yield inner


def _single_link(element: Element) -> Element:
    """The only link in a byline, when it is a name and what stands around it names nobody else."""
    links = list(islice(element.iter("a"), 2))
    if len(links) != 1 or links[0] is element:
        return element
    name = text_of(links[0], LONGEST_BYLINE)
    roles = [text_of(each, LONGEST_BYLINE) for each in element.iter("p", "div", "small")]
    around = text_of(element, 2 * LONGEST_BYLINE, gap=" ").replace(name, "", 1)
    for role in roles:  # in a box of its own
        if role and name not in role:
            around = around.replace(role, "", 1)
    alone = not _JOINED.search(around)
    return links[0] if alone and _FULL_NAME.fullmatch(name) else element


def _byline_elements(root: Element) -> Iterator[Element]:
    """Elements that name the author, best kind first."""
    by_class: list[Element] = []
    for element in islice(root.iter(), 20 * _MANY):
        attributes = element.attrib
        if not attributes or element.tag in _NO_AUTHOR:
            continue
        if attributes.get("rel") == "author" or "author" in (attributes.get("itemprop") or ""):
            yield element
        elif len(by_class) < 12:
            names_here = attributes.get("class") or attributes.get("id")
            part = part_of(names_here) if names_here else Part.NONE
            named = part & Part.BYLINE and not part & Part.COMMENTS
            if named and next(element.iterancestors("blockquote"), None) is None:
                by_class.append(element)
    yield from by_class


def _published(declared: Declared, location: str) -> str:
    article = declared.article
    for text in (
        string(article.get("datePublished")),
        declared.first(_DATES),
        string(article.get("dateCreated")),
    ):
        date = iso_date(text) if text else ""
        if date:
            return date
    return printed_date(declared.root) or date_in_address(location) or dated_line(declared.root)


def _language(declared: Declared) -> str:
    html = declared.root
    language = html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    language = language or declared.first(("content-language", "og:locale", "language"))
    language = (language or string(declared.article.get("inLanguage"))).replace("_", "-").strip()
    return language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", language) else ""


def _canonical(declared: Declared, addresses: Addresses) -> str:
    address = _canonical_link(declared.root) or declared.tags.get("og:url", "")
    return addresses.absolute(address)


def _canonical_link(root: Element) -> str:
    for link in islice(root.iter("link"), _MANY):
        if (link.get("rel") or "").lower() == "canonical":
            return (link.get("href") or "").strip()
    return ""
