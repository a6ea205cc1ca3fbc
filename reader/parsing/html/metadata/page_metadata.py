"""What a page says about itself, each field from whoever says it best."""

from collections.abc import Iterator, Mapping
from itertools import islice

from reader.model.article import Meta
from reader.parsing.html.dom.addresses import Addresses, label_of, leads_to_front_page
from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.metadata.authors import byline_of
from reader.parsing.html.metadata.declared import SITES, Declared, canonical_link
from reader.parsing.html.metadata.jsonld import JsonValue, names, string, types_of
from reader.parsing.html.metadata.printed_dates import dated_line, printed_date
from reader.parsing.html.metadata.titles import is_address, parts_of, title_of
from reader.parsing.lines.likeness import letters
from reader.parsing.lines.published import date_in_address, iso_date
from reader.startup.lazy_regex import lazily

_CODE, _PART, _MOST_PARTS = range(2, 4), range(2, 9), 3  # letters of a language and its parts
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
    "pub_date",
    "article_date_original",
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
_ADDRESS = lazily(r"(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}")  # of a site
_SITE_WORDS = 4
_IN_FULL = lazily(r"(?<=\w)\s\([^()]{2,80}\)$")  # behind initials
_PARTS_OF_SITES = frozenset(
    {"blog", "news", "support", "home", "article", "artikel", "event", "events", "press", "about"}
    | {"aktuelles", "presse", "veranstaltung", "veranstaltungen", "actualités", "noticias"}
)
_LONG_NAME = 20  # letters; a shorter one may begin the headline of another story
_MOST_OF = 0.6  # of the letters of a name
_MANY = 400  # headings looked at
_FIRST_LINKS = 30
_AT_TOP = 3  # links, of which one leads to the front page, however it is called


def read_metadata(declared: Declared, location: str, addresses: Addresses) -> Meta:
    """Return the metadata of the page; fields that it does not say stay empty."""
    site = _site(declared)
    return Meta(
        title=title_of(declared, site),
        byline=byline_of(declared, site),
        published=_published(declared, location),
        site=site,
        language=_language(declared),
        canonical_url=_canonical(declared, addresses),
    )


_HOSTS = ("Blogger",)  # of which pages of others say that they publish


def _site(declared: Declared) -> str:
    site = declared.first(SITES[:1])
    if "://" in site:
        site = site.partition("://")[2].rstrip("/")
    if site and not _ADDRESS.fullmatch(site):
        return (_outlet_at(declared, site) or site)[:100]
    publisher = next(iter(names(declared.article.get("publisher"), declared.things)), "")
    if publisher in _HOSTS:
        publisher = _site_in_title(declared)
    if not site:
        site = _website(declared)
        if not site or not letters(declared.title).endswith(letters(site)):
            site = publisher or declared.first(SITES[:-1]) or _site_in_title(declared) or site
            site = site or _site_at_front(declared)
            if not declared.title.isascii():
                from reader.parsing.html.metadata.east_asian_titles import split_wide

                site = site.rpartition("_")[2] or split_wide(declared.title)[1]
            site = site or declared.first(SITES[-1:])  # by which it goes in another's network
    else:  # an address: whoever spells it out says the name
        key = letters(site.removeprefix("www.").partition(".")[0])
        told = (publisher, _site_in_title(declared), _website(declared))
        site = next((name for name in told if _spells_out(name, key)), site)
    return site.removeprefix("@").removeprefix("www.")[:100]


def _outlet_at(declared: Declared, site: str) -> str:
    """The last part of the title that is the address as well, where `site` names a department."""
    label = label_of(declared.home)
    last = parts_of(declared.title)[-1]
    if not label or letters(last) != label or letters(site) in label or label in letters(site):
        return ""
    return last


def _spells_out(name: str, key: str) -> bool:
    """Whether a name is what an address says, perhaps with accents, or an article before it."""
    said = letters(name)
    if not (said.isascii() and key.isascii()):
        from unicodedata import normalize

        said, key = (letters(normalize("NFKD", text)) for text in (said, key))
    return key in said and len(key) > _MOST_OF * len(said)


def _website(declared: Declared) -> str:
    """The name of the site that the data of a page describes as such."""
    sites = (thing for thing in declared.things if "website" in types_of(thing))
    return next((name for site in sites if (name := string(site.get("name")))), "")


def _site_in_title(declared: Declared) -> str:
    """The last or first part of the title element, when the rest of it is a heading of the page."""
    title = declared.title
    parts = parts_of(title)
    if len(parts) < 2:
        return title if is_address(title) else ""
    address = next(filter(is_address, (parts[-1], parts[0])), "")
    if address:
        return address.removeprefix("www.")
    printed = {letters(text_of(each, 400)) for each in islice(_headlines(declared.root), 4)}
    for name, rest in (
        (parts[-1], title[: title.rindex(parts[-1])]),
        (parts[-1], parts[0]),
        (parts[0], title[len(parts[0]) :]),
        (parts[0], parts[-1]),
    ):
        if 0 < len(_IN_FULL.sub("", name).split()) <= _SITE_WORDS and letters(rest) in printed:
            if name is not parts[0]:
                return _IN_FULL.sub("", name)
            if letters(rest) == label_of(declared.home):
                return rest.strip(" |-–—·•»«‹›/:")
            part = name.lower() in _PARTS_OF_SITES or _heads_something(declared.root, name)
            return "" if part else name
    return ""


def _site_at_front(declared: Declared) -> str:
    """The last part of the title element, when a link to the front page says the same."""
    parts = parts_of(declared.title)
    if len(parts) < 2 or not 0 < len(parts[-1].split()) <= _SITE_WORDS:
        return ""
    fronts = (
        link
        for at, link in enumerate(islice(declared.root.iter("a"), _FIRST_LINKS))
        if at < _AT_TOP or leads_to_front_page(link.get("href") or "")
    )
    key = letters(parts[-1])
    return parts[-1] if any(letters(text_of(each, 100)) == key for each in fronts) else ""


def _heads_something(root: Element, name: str) -> bool:
    """Whether a heading of the page says `name`: then the other one is the name of the site.

    Or it begins with a longer one, as a headline of two lines.
    """
    key = letters(name)
    said = (letters(text_of(each, 400)) for each in islice(root.iter("h2", "h3"), _MANY))
    return any(each == key or (len(key) > _LONG_NAME and each.startswith(key)) for each in said)


def _headlines(root: Element) -> Iterator[Element]:
    """The headings that are headlines: of the first level, or marked up as such."""
    for heading in islice(root.iter("h1", "h2"), _MANY):
        if heading.tag == "h1" or "headline" in (heading.get("itemprop") or "").split():
            yield heading


def _published(declared: Declared, location: str) -> str:
    article = declared.article
    for text in (
        string(article.get("datePublished")),
        declared.first(_DATES),
        string(article.get("dateCreated")),
        *(string(thing.get("datePublished")) for thing in declared.things if _is_page(thing)),
    ):
        date = iso_date(text) if text else ""
        if date:
            return date
    return printed_date(declared.root) or date_in_address(location) or dated_line(declared.root)


def _is_page(thing: Mapping[str, JsonValue]) -> bool:
    return "webpage" in types_of(thing)


def _language(declared: Declared) -> str:
    html = declared.root
    language = html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    language = language or declared.first(("content-language", "og:locale", "language"))
    language = (language or string(declared.article.get("inLanguage"))).replace("_", "-").strip()
    code, *parts = language.split("-")
    named = code.isalpha() and len(code) in _CODE and len(parts) <= _MOST_PARTS
    sure = named and all(part.isalnum() and len(part) in _PART for part in parts)
    return language if sure and language.isascii() else ""


def _canonical(declared: Declared, addresses: Addresses) -> str:
    address = canonical_link(declared.root) or declared.tags.get("og:url", "")
    return addresses.absolute(address)
