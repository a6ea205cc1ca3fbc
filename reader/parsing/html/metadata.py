"""What a page says about itself, each field from whoever says it best."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from reader.model.article import Meta
from reader.parsing.html.boilerplate import letters
from reader.parsing.html.bylines import LONGEST_BYLINE, clean_name, join_names
from reader.parsing.html.jsonld import (
    JsonValue,
    described_things,
    is_article,
    names,
    string,
    unescaped,
)
from reader.parsing.html.links import Addresses
from reader.parsing.html.names import Part, part_of
from reader.parsing.html.tree import Element, text_of
from reader.parsing.html.words import word_set
from reader.parsing.published import date_in_address, iso_date
from reader.parsing.shapes import byline_names
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
_DATE_WORDS = word_set(
    """date datum posted published pubdate postdate datetime dateline fecha data meta byline info
    time timestamp"""
)
_LINES = ("span", "p", "div", "time", "li", "small", "em")
_CHANGED = lazily(r"last-?mod|edited|modified|updated|changed", re.IGNORECASE)
_DATED_LINE = 80  # characters
_BY = lazily(
    r"(?:posted|written|published|submitted|words|story|text|article)\s+by\s", re.IGNORECASE
)
_WORD = lazily(r"[a-z]+")
_NO_AUTHOR = frozenset({"label", "input", "form", "textarea", "script", "style", "body", "html"})
_SELF_SIGNS = " ¶§#🔗\u200b"  # by which a heading links to itself
_MANY = 2000  # elements looked at for bylines and dates


class Declared:
    """Everything a page declares: meta tags, JSON-LD, title, headings."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.tags = _meta_tags(root)
        self.things = described_things(root)
        self.article: Mapping[str, JsonValue] = next(filter(is_article, self.things), {})
        title = root.find(".//title")
        self.title = text_of(title, 400) if title is not None else ""

    def first(self, keys: tuple[str, ...]) -> str:
        """The first of these meta tags that says something."""
        return next((value for key in keys if (value := self.tags.get(key, ""))), "")


def _meta_tags(root: Element) -> dict[str, str]:
    tags: dict[str, str] = {}
    for element in islice(root.iter("meta"), _MANY):
        content = element.get("content")
        if not content or not content.strip():
            continue
        value = " ".join(unescaped(content[:2000]).split())
        for name in ("property", "name", "itemprop"):
            for key in (element.get(name) or "").lower().split()[:3]:
                tags.setdefault(_DUBLIN_CORE.sub(r"\1.", key), value)
    return tags


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
        site = publisher[0] if publisher else declared.first(_SITES)
    return site.removeprefix("@")[:100]


def _title(declared: Declared, site: str) -> str:
    headings = [
        text
        for heading in islice(declared.root.iter("h1", "h2"), 14)
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
    if not title and not any(
        len(letters(text)) > 6 and letters(text) in element for text in headings
    ):
        title = next(iter(candidates), "")
    return title


def _bare_title(title: str, headings: list[str]) -> str:
    """The title element without the name of the site around it."""
    key = letters(title)
    inside = [text for text in headings if len(letters(text)) > 6 and letters(text) in key]
    if inside:  # the name of the site mostly stands at the end
        return max(inside, key=lambda text: (key.startswith(letters(text)), len(text)))
    parts = [part for part in _SEPARATOR.split(title) if part]
    if len(parts) > 1 and len(parts[0].split()) >= 3:
        return parts[0]
    if len(parts) > 1 and len(parts[-1].split()) >= 4 and len(parts[0].split()) < 3:
        return parts[-1]
    return title


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
        [declared.first(_AUTHORS)],
        names(declared.article.get("creator")),
    )
    for candidate in candidates:
        line = join_names([name for name in candidate if letters(name) != letters(site)])
        if line:
            return line
    said = next(filter(None, map(_as_byline, _byline_elements(declared.root))), "")
    return said or _plain_byline(declared.root)


def _as_byline(element: Element) -> str:
    named = element
    if "author" in (element.get("itemprop") or ""):  # a person, perhaps with what he is worth
        inner = (each for each in islice(element.iter(), 1, 20) if each.get("itemprop") == "name")
        named = next(inner, element)
    text = text_of(named, LONGEST_BYLINE * 2, gap=" ")
    return join_names([text]) if 3 <= len(text) < LONGEST_BYLINE else ""


def _plain_byline(root: Element) -> str:
    """The names in the first short line below the headline that begins with "By"."""
    below = False
    for element in islice(root.iter("h1", *_LINES), _MANY):
        if element.tag == "h1":
            below = True
        elif below:
            text = text_of(element, LONGEST_BYLINE, gap=" ")
            if len(text) >= LONGEST_BYLINE:
                return ""  # the text has begun
            names_there = byline_names(text) or (clean_name(text) if _BY.match(text) else "")
            if names_there:
                return join_names([names_there])
    return ""


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
            if part & Part.BYLINE and not part & Part.COMMENTS:
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
    return _printed_date(declared.root) or date_in_address(location) or _dated_line(declared.root)


def _printed_date(root: Element) -> str:
    """The date of the first element that is marked up as the day of publication."""
    for element in islice(root.iter("time", "abbr", "span", "p", "div", "meta"), 10 * _MANY):
        attributes = element.attrib
        names_here = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''}".lower()
        marked = "publish" in names_here or "entry-date" in names_here or "pubdate" in attributes
        if element.tag == "time" or marked:
            written = attributes.get("datetime") or attributes.get("content") or ""
            date = iso_date(written or attributes.get("title") or text_of(element, 100))
            if date and (marked or written):
                return date
    return ""


def _dated_line(root: Element) -> str:
    """The date in the first short line after the headline whose names call it a date.

    Before the headline stands the day on which the page was fetched, or nothing.
    """
    headline = next(root.iter("h1"), None)
    below = headline is None
    for element in islice(root.iter("h1", *_LINES), 5 * _MANY):
        below = below or element is headline
        names_here = element.get("class") or element.get("id") or ""
        if not below or _CHANGED.search(names_here):
            continue
        named = _DATE_WORDS & set(_WORD.findall(names_here.lower()))
        if named or _BY.match(text_of(element, 12)):
            text = text_of(element, 2 * _DATED_LINE, gap=" ")
            date = iso_date(text) if len(text) <= _DATED_LINE else ""
            if date:
                return date
    return ""


def _language(declared: Declared) -> str:
    html = declared.root
    language = html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    language = language or declared.first(("content-language", "og:locale", "language"))
    language = (language or string(declared.article.get("inLanguage"))).replace("_", "-").strip()
    return language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", language) else ""


def _canonical(declared: Declared, addresses: Addresses) -> str:
    for link in islice(declared.root.iter("link"), _MANY):
        if (link.get("rel") or "").lower() == "canonical":
            return addresses.absolute(link.get("href") or "")
    return addresses.absolute(declared.tags.get("og:url", ""))
