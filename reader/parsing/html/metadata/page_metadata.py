"""Assembles the metadata of a page, each field from the best source."""

from collections.abc import Iterator, Mapping
from itertools import islice

from reader.model.article import Meta
from reader.parsing.html.dom.addresses import (
    Addresses,
    is_front_page,
    links_to_front_page,
    main_host_label,
)
from reader.parsing.html.dom.tree import Element, first_child, first_descendant, text_of
from reader.parsing.html.metadata.authors import byline_of
from reader.parsing.html.metadata.declared import SITES, Declared
from reader.parsing.html.metadata.jsonld import JsonValue, entity_names, text_value, types_of
from reader.parsing.html.metadata.printed_dates import date_in_line, printed_date
from reader.parsing.html.metadata.titles import AROUND_PARTS, is_address, parts_of, title_of
from reader.parsing.html.metadata.unmarked_headlines import mark_headline
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.written_dates import bare_date, date_in_address, iso_date
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # for pages with typed text
    from reader.parsing.html.metadata import list_archives

_SECONDS = 10  # digits of the seconds since 1970
_DAY = 8  # digits of a date
_CODE, _PART, _MOST_PARTS = range(2, 4), range(2, 9), 3  # letters of a language code and its parts
_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date",
    "pubdate", "publish_date", "pub_date", "article_date_original", "sailthru.date",
    "publishdate", "publish-date", "publication_date", "citation_publication_date",
    "article.published", "dcterms.created", "cxenseparse:recs:publishtime", "article:published",
    "dc.date.created", "rnews:datepublished", "originalpublicationdate", "displaydate",
    "firstpublishedtime",
)  # fmt: skip
_ADDRESS = lazily(r"(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}")  # the address of a site
_SITE_WORDS = 4
_SECTION_WORDS = 2  # of the name of a section
_MOST_SITE_WORDS = 7  # of a name that also links to the front page
_SIGNS_BEFORE_SITE = ("-", "–", "—", " : ")
_FULL_NAME_AFTER_INITIALS = lazily(r"(?<=\w)\s\([^()]{2,80}\)$")  # the full name after initials
_SECTION_NAMES = frozenset({
    "blog", "news", "support", "home", "article", "artikel", "event", "events", "press", "about",
    "aktuelles", "presse", "veranstaltung", "veranstaltungen", "actualités", "noticias",
})  # fmt: skip
_FRONT_PAGES = frozenset({
    "home", "homepage", "home page", "start", "startseite", "zur startseite", "accueil", "inicio",
    "início", "hem", "hjem", "forside", "etusivu", "kezdőlap", "főoldal", "strona główna", "domů",
    "úvod", "acasă", "anasayfa", "ana sayfa", "αρχική", "главная", "головна", "начало", "首页",
    "首頁", "ホーム", "홈",
})  # fmt: skip
_VIEWS = frozenset({
    "print", "print version", "printer friendly", "printer-friendly", "printer-friendly version",
    "printable version", "druckversion", "druckansicht", "drucken", "imprimer", "imprimir",
    "stampa", "afdrukken",
})  # fmt: skip
_LONG_NAME = 20  # letters; a shorter one may begin the headline of another story
_LEAST_NAME_SHARE = 0.6  # share of the letters of a name
_MANY = 400  # headings examined
_SLOGAN_WORDS = 4
_PAGES = frozenset({"webpage", "claimreview", "podcastepisode"})  # types that have a date as well
_FIRST_LINKS = 30
_ALWAYS_FRONT_LINKS = (
    3  # the first links, one of which leads to the front page, whatever its address
)


def read_metadata(declared: Declared, location: str, addresses: Addresses) -> Meta:
    """Return the metadata of the page; fields that it does not declare stay empty.

    Wherever the page declares its language, its root does so afterwards.
    """
    if language := _language(declared):
        declared.root.set("lang", language)
    site = _site(declared)
    title = title_of(declared, site)
    title = mark_headline(declared, title, site) or title
    byline, published = byline_of(declared, site), _published(declared, location)
    is_complete = byline and published
    if not is_complete and next(declared.root.iter("pre"), None) is not None:
        author, day = list_archives.written_by(declared.root)
        byline, published = byline or author, published or day
    return Meta(
        title=title,
        byline=byline,
        published=published,
        site=site,
        language=language,
        canonical_url=_canonical(declared, addresses),
    )


_HOSTS = ("Blogger",)  # hosts that pages name as publisher instead of the site


def _site(declared: Declared) -> str:
    site = declared.first(SITES[:1])
    if site and _is_section(site, declared):
        return parts_of(declared.title)[-1]
    if site.startswith("@"):  # its name in a social network
        named = _site_in_title(declared)
        if is_address(named) or _matches_host_label(named, comparison_key(site)):
            site = named
    if "://" in site:
        site = site.partition("://")[2].rstrip("/")
    if site and not _ADDRESS.fullmatch(site):
        return _without_slogan(site)[:100]
    publisher = next(
        iter(entity_names(declared.article.get("publisher"), declared.json_objects)), ""
    )
    if publisher in _HOSTS:
        publisher = _site_in_title(declared)
    if not site:
        site = _website(declared)
        if not site or not comparison_key(declared.title).endswith(comparison_key(site)):
            site = publisher or declared.first(SITES[:-1]) or _site_in_title(declared) or site
            site = site or _site_of_front_link(declared)
            if not declared.title.isascii():
                from reader.parsing.html.metadata.east_asian_titles import split_wide

                site = site.rpartition("_")[2] or split_wide(declared.title)[1]
            site = site or declared.first(SITES[-1:])  # its name in a social network
            site = site or _site_heading(declared.root)
    else:  # an address: replaced by a source that spells out the name
        key = comparison_key(site.removeprefix("www.").partition(".")[0])
        last = parts_of(declared.title)[-1]
        site_names = (publisher, _site_in_title(declared), _website(declared), last)
        site = next((name for name in site_names if _matches_host_label(name, key)), site)
    return site.removeprefix("@").removeprefix("www.")[:100]


def _is_section(named: str, declared: Declared) -> bool:
    """Whether the title ends with the name in the site's address, of which `named` says nothing.

    The name in the address may be short for `named`, or the same in Latin letters.
    """
    if not named.isascii() or len(named.split()) > _SECTION_WORDS:
        return False
    label = main_host_label(declared.own_address)
    _, *parts = parts_of(declared.title)
    if not (label and parts and comparison_key(parts[-1]) == label):
        return False
    letters = iter(comparison_key(named))
    return not all(letter in letters for letter in label)


def _matches_host_label(name: str, key: str) -> bool:
    """Whether a name matches a domain label, perhaps with accents or a leading article."""
    name_key = comparison_key(name)
    if not (name_key.isascii() and key.isascii()):
        from unicodedata import normalize

        name_key, key = (comparison_key(normalize("NFKD", text)) for text in (name_key, key))
    return key in name_key and len(key) > _LEAST_NAME_SHARE * len(name_key)


def _without_slogan(site: str) -> str:
    """Return the name of a site without the slogan, or the same name, after a separator."""
    name, *rest = parts_of(site)
    is_slogan = len(rest) == 1 and len(rest[0].split()) >= _SLOGAN_WORDS > len(name.split()) > 0
    return name if is_slogan or rest == [name] else site


def _website(declared: Declared) -> str:
    """Return the name of the website that the page's JSON-LD describes."""
    sites = (
        json_object for json_object in declared.json_objects if "website" in types_of(json_object)
    )
    return next((name for site in sites if (name := text_value(site.get("name")))), "")


def _site_in_title(declared: Declared) -> str:
    """Return the site in the title: an address, or the part next to a headline of the page."""
    title = _without_view(declared.title)
    parts = parts_of(title)
    if len(parts) < 2:
        in_brackets = title.rpartition(" [")[2].removesuffix(
            "]"
        )  # as in "A headline [News.example]"
        return in_brackets if is_address(in_brackets) else _site_after_headline(declared)
    address = next(filter(is_address, (parts[-1], parts[0])), "")
    if address:
        return address.removeprefix("www.")
    printed = {comparison_key(text_of(each, 400)) for each in islice(_headlines(declared.root), 4)}
    for name, rest in (
        (parts[-1], title[: title.rindex(parts[-1])]),
        (parts[-1], parts[0]),
        (parts[0], title[len(parts[0]) :]),
        (parts[0], parts[-1]),
    ):
        if name[:1].islower() and byline_names(name):
            continue  # "by Ida Lund"
        if (
            0 < len(_FULL_NAME_AFTER_INITIALS.sub("", name).split()) <= _SITE_WORDS
            and comparison_key(rest) in printed
        ):
            if name is not parts[0]:
                return _FULL_NAME_AFTER_INITIALS.sub("", name)
            if comparison_key(rest) == main_host_label(declared.own_address):
                return rest.strip(AROUND_PARTS)
            part = name.lower() in _SECTION_NAMES or _is_other_heading(declared.root, name)
            return "" if part else name
    return ""


def _without_view(title: str) -> str:
    """Return a title without the view of the page after the site: "Story - Site - Print".

    Nor with its day or month: "Story | by Ida Lund | Site | Jun, 2026".
    """
    view = parts_of(title)[-1]
    is_day = view[-4:].isdecimal() and bool(bare_date(view) or bare_date(f"1 {view}"))
    if not is_day and view.lower() not in _VIEWS:
        return title
    before = title[: title.rindex(view)].rstrip(AROUND_PARTS)
    return before if len(parts_of(before)) > 1 else title


def _site_after_headline(declared: Declared) -> str:
    """Return the site after the printed headline and a sign that may be part of one as well.

    That is a dash without spaces, "A headline-Site", or a colon, "A headline : News : Site".
    """
    title = declared.title
    for headline in islice(_headlines(declared.root), 4):
        printed = text_of(headline, 400)
        rest = title[len(printed) :] if title.startswith(printed) else ""
        sign = " : " if rest[:3] == " : " else rest[:1]
        if len(printed) >= _LONG_NAME and sign in _SIGNS_BEFORE_SITE and rest[1:] > " ":
            site = rest.rpartition(sign)[2]
            return site if len(site.split()) <= _SITE_WORDS else ""
    return ""


def _site_of_front_link(declared: Declared) -> str:
    """Return the last or first part of the title element if a link to the front page is that.

    Before or after the headline may also be a colon, or there may be no headline.
    """
    parts = parts_of(declared.title)
    last, first = (parts[-1], parts[0]) if len(parts) > 1 else ("", "")
    first = first or declared.title.partition(": ")[0]
    last = last or declared.title.rpartition(": ")[2]
    if len(last.split()) <= _MOST_SITE_WORDS and _is_front_link(declared.root, last, 0):
        return last
    own = comparison_key(first) == main_host_label(declared.own_address)
    may_be_site = own or 1 < len(first.split()) <= _SITE_WORDS
    may_be_site = may_be_site and first != declared.title and first.lower() not in _FRONT_PAGES
    if may_be_site and _is_front_link(declared.root, first, 0):
        return first
    # a short name may be that of one of the first links, whatever its address
    may_be_any = len(parts) > 1 and len(last.split()) <= _SITE_WORDS
    is_linked = may_be_any and _is_front_link(declared.root, last, _ALWAYS_FRONT_LINKS)
    return last if is_linked else ""


def _is_front_link(root: Element, name: str, always: int) -> bool:
    """Whether one of the first links has the name of the site, and leads to its front page.

    Args:
        root: The page.
        name: The name; empty names nothing.
        always: How many links may lead to any address.
    """
    key = comparison_key(name)
    if not key:
        return False
    front_links = (
        link
        for at, link in enumerate(islice(root.iter("a"), _FIRST_LINKS))
        if at < always or is_front_page(link.get("href") or "")
    )
    return any(_names_site(each, key) for each in front_links)


def _site_heading(root: Element) -> str:
    """Return the first first-level heading if it is only a link to the front page; else empty."""
    heading = next(root.iter("h1"), None)
    if heading is None:
        return ""
    link = first_descendant(heading, "a")
    if link is None or not is_front_page(link.get("href") or ""):
        return ""
    name = text_of(link, 100)
    is_name = len(name.split()) <= _SITE_WORDS + 1 and not name.endswith((".", "!", "?"))
    is_name = is_name and name.lower() not in _FRONT_PAGES
    return name if is_name and name == text_of(heading, 100) else ""


def _names_site(link: Element, key: str) -> bool:
    """Whether the text of a link, or the alternative text of its picture, is the name of a site."""
    if comparison_key(text_of(link, 100)) == key:
        return True
    logo = first_descendant(link, "img")
    return logo is not None and comparison_key(logo.get("alt") or "") == key


def _is_other_heading(root: Element, name: str) -> bool:
    """Whether another heading of the page is `name`, so that the other part is the site's name.

    A heading that begins with a long `name` counts too: a headline of two lines.
    """
    key = comparison_key(name)
    heading_keys = (
        comparison_key(text_of(each, 400)) for each in islice(root.iter("h2", "h3"), _MANY)
    )
    return any(
        each == key or (len(key) > _LONG_NAME and each.startswith(key)) for each in heading_keys
    )


def _headlines(root: Element) -> Iterator[Element]:
    """Yield the headings that are headlines: of the first level, or marked up as such.

    What links to the front page is the name of the site.
    """
    for heading in islice(root.iter("h1", "h2"), _MANY):
        is_marked = "headline" in (heading.get("itemprop") or "").split()
        if (heading.tag == "h1" or is_marked) and not links_to_front_page(heading):
            yield heading


def _published(declared: Declared, location: str) -> str:
    article = declared.article
    for text in (
        text_value(article.get("datePublished")),
        declared.first(_DATES),
        text_value(article.get("dateCreated")),
        *(
            text_value(json_object.get("datePublished"))
            for json_object in declared.json_objects
            if _is_page(json_object)
        ),
    ):
        date = (_date_of_digits(text) or iso_date(text)) if text else ""
        if date:
            return date
    return printed_date(declared.root) or date_in_address(location) or date_in_line(declared.root)


def _date_of_digits(text: str) -> str:
    """Return the day of ten digits or more: seconds or milliseconds since 1970, or a date and time.

    Today's seconds begin with 17 or 18, so 2026050412 is the fourth of May at noon.
    """
    if not text.isdecimal() or len(text) < _SECONDS:
        return ""
    if text.startswith(("19", "20")) and (date := iso_date(text[:_DAY])):
        return date
    if len(text) not in (_SECONDS, _SECONDS + 3):
        return ""
    from time import gmtime

    moment = gmtime(int(text[:_SECONDS]))
    return f"{moment.tm_year:04}-{moment.tm_mon:02}-{moment.tm_mday:02}"


def _is_page(json_object: Mapping[str, JsonValue]) -> bool:
    return not types_of(json_object).isdisjoint(_PAGES)


def _language(declared: Declared) -> str:
    """Return the first language that the page declares as a single BCP 47 tag; empty if none."""
    html, body = declared.root, first_child(declared.root, "body")
    written = (
        html.get("lang"),
        html.get("xml:lang"),
        body.get("lang") if body is not None else "",  # of word processors
        *(declared.tags.get(name) for name in ("content-language", "og:locale", "language")),
        text_value(declared.article.get("inLanguage")),
    )
    return next(filter(None, map(_language_tag, filter(None, written))), "")


def _language_tag(written: str) -> str:
    """Return a language as a BCP 47 tag; empty if it is a list, or a name."""
    language = written.replace("_", "-").strip()
    code, *parts = language.split("-")
    named = code.isalpha() and len(code) in _CODE and len(parts) <= _MOST_PARTS
    is_valid = named and all(part.isalnum() and len(part) in _PART for part in parts)
    return language if is_valid and language.isascii() else ""


def _canonical(declared: Declared, addresses: Addresses) -> str:
    address = declared.canonical_link or declared.tags.get("og:url", "")
    return addresses.absolute(address)
