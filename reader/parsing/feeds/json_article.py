"""Read one article in JSON: of news agencies (ninjs), of web sites (JSON-LD), of programs.

Source of the first: https://iptc.org/standards/ninjs/, versions 1 to 3, which name the same things
differently. Programs that save pages have no standard, but use few names for the same things.
"""

import json
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.exports.joining import Part, join_parts, whole
from reader.parsing.exports.recognition import MOST_ARTICLES
from reader.parsing.exports.records import Head
from reader.parsing.feeds.feed import holds_tags, language_tag, one_line, web_address
from reader.parsing.lines.byline_roles import without_by
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.plain_text.plain import add_text, parse_plain
from reader.startup.lazy_modules import later

with later(globals()):  # only for a body with markup
    from reader.parsing import fragments

_TITLES = ("headline", "headline_main", "headlines", "title")
_BODIES = (  # those with markup first
    *("body_xhtml", "body_html", "body_html5", "body_richtext", "content_html", "bodies", "body"),
    *("articleBody", "body_text", "body_main", "maintext", "content", "text", "full_text"),
    *("fulltext", "article_text", "article", "raw_text", "description_text", "descriptions"),
)
_VERSIONS = ("bodies", "descriptions")  # lists of the same text in several forms
_AUTHORS = ("byline", "by", "author", "authors", "creator")
_DATES = (
    *("firstcreated", "firstCreated", "datePublished", "date_published", "published_at"),
    *("publishedAt", "published", "date_publish", "publish_date", "pubDate"),
    *("versioncreated", "versionCreated", "date", "publication_date", "pub_date", "created_at"),
)
_SITES = (
    *("copyrightholder", "copyrightHolder", "publisher", "source", "sitename", "site_name"),
    *("publication", "newspaper", "outlet"),
)
_LANGUAGES = ("language", "inLanguage", "lang")
_ADDRESSES = ("url", "canonical_url", "source_url", "link", "uri")
_INNER = ("value", "text", "name", "rendered")  # what an object calls its text
_PICTURES = ("picture", "graphic")
FEWEST_CHARACTERS = 120
"""Of an article; other JSON has short texts, too."""
_MOST_DATA = 30  # times as much as the text; where there is more, it is not about an article
_MOST_AUTHORS = 8
_DEEPEST = 3  # objects around a list of articles
_GRAPH = "@graph"  # of JSON-LD, in which the site and the authors stand beside an article
_FIELDS = 6  # of the data of an article that its head has, too


def parse_json_article(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in JSON; what has no headline or no text is shown as it is.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_text(body, charset)
    records, damaged = _records(text)
    if len(records) > 1:
        return _articles(records, location, damaged)
    record = records[0] if records else {}
    title = one_line(_first(record, _TITLES))
    text = _body(record)
    if not title or len(text) < max(FEWEST_CHARACTERS, len(body) // _MOST_DATA):
        return parse_plain(body, charset=charset, location=location)
    builder = ArticleBuilder(_meta(record, title, location))
    builder.add_head()
    head = len(builder)
    base = builder.meta.canonical_url or location
    _add_body(builder, text, title, base)
    told = comparison_key(text)
    for picture in _pictures(record):
        caption = _first(picture, ("description_text", "descriptions", "body_text", "headline"))
        if comparison_key(caption) not in told:
            builder.add(BlockKind.CAPTION, caption)
            builder.add(BlockKind.CREDIT, _first(picture, ("byline", "by")))
    if len(builder) == head:
        raise ParseError("has no text", location=location)
    return builder.build(location)


def _records(text: str) -> tuple[Sequence[dict[str, object]], int]:
    """Return the objects that may be articles, and how many lines of a list are damaged.

    One that is an article, those of a list of which most are, or one in each line.
    """
    try:
        root: object = json.loads(text)
    except (ValueError, RecursionError):
        return _records_in_lines(text)
    found = _listed(root, _DEEPEST)
    return found if _are_most_of(root, found) else (), 0


def _are_most_of(root: object, records: Sequence[dict[str, object]]) -> bool:
    """Whether little is said beside some objects in JSON, which will not be shown."""
    if not isinstance(root, dict) or _GRAPH in root or any(each is root for each in records):
        return True
    return 2 * len(json.dumps(records)) >= len(json.dumps(root))


def _records_in_lines(text: str) -> tuple[Sequence[dict[str, object]], int]:
    lines = list(filter(str.strip, text.split("\n")))
    found: list[object] = []
    damaged = 0
    for line in lines:
        try:
            found.append(json.loads(line))
        except (ValueError, RecursionError):
            damaged += 1
            if damaged * 2 > len(lines):
                return (), 0
    return _listed(found, _DEEPEST), damaged


def _listed(value: object, depth: int, name: str = "") -> Sequence[dict[str, object]]:
    """Return the objects of a list of which most are articles, or an object itself.

    Args:
        value: A list, perhaps inside objects, or an object.
        depth: In how many objects to look for a list.
        name: What the object around it calls it.
    """
    if isinstance(value, dict):
        source = value.get("_source")  # of a search engine
        record: dict[str, object] = source if isinstance(source, dict) else value
        if _is_article(record) or not depth:
            return (record,)
        inner = (
            _listed(each, depth - 1, key)
            for key, each in record.items()
            if isinstance(each, list | dict)
        )
        return next((each for each in inner if any(map(_is_article, each))), (record,))
    if not isinstance(value, list):
        return ()
    found = [record for each in value for record in _listed(each, 0)]
    articles = list(filter(_is_article, found))
    if name == _GRAPH:
        return articles
    return found if articles and len(articles) * 2 >= len(found) else ()


def listed_articles(rows: list[dict[str, str]]) -> Sequence[dict[str, object]]:
    """Return the articles in the rows of a table, if most are."""
    return _listed(rows, _DEEPEST)


def _is_article(record: dict[str, object]) -> bool:
    return bool(_first(record, _TITLES)) and len(_body(record)) >= FEWEST_CHARACTERS


def _articles(records: Sequence[dict[str, object]], location: str, damaged: int) -> Article:
    """Return several articles as sections of one."""
    parts: list[Part] = []
    for record in records[: MOST_ARTICLES + 1]:
        title = one_line(_first(record, _TITLES))
        meta = _meta(record, title, location)
        builder = ArticleBuilder()
        _add_body(builder, _body(record), title, meta.canonical_url or location)
        if len(builder) or title:
            text = builder.build(location) if len(builder) else Article(location, "", ())
            parts.append(whole(Head(*meta[:_FIELDS]), text))
    lines = "line is" if damaged == 1 else "lines are"
    return join_parts(parts, location, f"{damaged:,} {lines} damaged" if damaged else "")


def _meta(record: dict[str, object], title: str, location: str) -> Meta:
    authors, site = one_line(_first(record, _AUTHORS)), one_line(_first(record, _SITES))
    return Meta(
        title=title,
        byline=byline_names(authors) or without_by(authors),
        published=iso_date(_first(record, _DATES)),
        site="" if "://" in site else site,
        language=language_tag(_first(record, _LANGUAGES)),
        canonical_url=web_address(_first(record, _ADDRESSES), location),
    )


def _add_body(builder: ArticleBuilder, text: str, title: str, base: str) -> None:
    if holds_tags(text):
        fragments.add_fragment(
            builder, text, lambda address: urljoin(base, address), title=title, is_article=True
        )
        return
    first, _, rest = text.partition("\n")
    text = rest if first.strip() == title else text
    lines = text if "\n\n" in text else text.replace("\n", "\n\n")  # none is wrapped
    add_text(builder, lines, with_headline=False)


def _body(record: dict[str, object]) -> str:
    """Return the text of an article; where there are several, one with markup."""
    found = [text for name in _BODIES for text in _bodies(record, name) if text.strip()]
    marked = (text for text in found if holds_tags(text) and "<p" in text.lower())
    return next(marked, found[0] if found else "")


def _bodies(record: dict[str, object], name: str) -> Iterator[str]:
    """Yield the texts under a name; a list of paragraphs is one, and one of parts is none."""
    value = record.get(name)
    if not isinstance(value, list) or name in _VERSIONS:
        yield from _texts(value)
    elif all(isinstance(each, str) for each in value):
        yield "\n\n".join(value)


def _pictures(record: dict[str, object]) -> Iterator[dict[str, object]]:
    """Yield the pictures that belong to an article."""
    found = record.get("associations")
    listed = list(found.values()) if isinstance(found, dict) else found
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, dict) and each.get("type") in _PICTURES:
            yield each


def _first(record: dict[str, object], names: tuple[str, ...]) -> str:
    """Return the first text under one of the names; of several authors all, with commas."""
    for name in names:
        texts = [each for each in _texts(record.get(name)) if each.strip()]
        if texts:
            return ", ".join(texts[:_MOST_AUTHORS]) if names is _AUTHORS else texts[0]
    return ""


def _texts(value: object) -> Iterator[str]:
    """Yield a text, the texts of a list, or what an object calls its text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each) if not isinstance(each, list) else ()
    elif isinstance(value, dict):
        yield from next(([value[name]] for name in _INNER if isinstance(value.get(name), str)), ())
