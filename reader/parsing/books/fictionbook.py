"""Parse FictionBook (FB2), the format of Russian e-book libraries, into an article.

Source of the elements: the schema of FictionBook 2.2.
"""

from collections.abc import Iterator

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, InlineKind, Meta
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.safe_xml import (
    Element,
    child_named,
    first_inside,
    local_name,
    parent_name,
    parse_xml,
    text_of,
)

_LOWEST_LEVEL = 6
_INLINE_KINDS = {
    "emphasis": InlineKind.EMPHASIS,
    "strong": InlineKind.STRONG,
    "code": InlineKind.CODE,
}
_KINDS = {
    "p": BlockKind.PARAGRAPH,
    "subtitle": BlockKind.HEADING,
    "text-author": BlockKind.PARAGRAPH,
}
_NAMES = ("first-name", "middle-name", "last-name")


def parse_fictionbook(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return a book as one article; its title is the headline, its sections have headings.

    Raises:
        ParseError: It is not a FictionBook, or has no text.
        RefusedError: It declares harmful entities.
    """
    root = parse_xml(body, charset=charset, location=location)
    builder = ArticleBuilder(_meta(root))
    builder.add(BlockKind.HEADLINE, builder.meta.title)
    builder.add(BlockKind.BYLINE, builder.meta.byline)
    before = len(builder)
    for part in root.iterchildren("{*}body"):
        if (part.get("name") or "").lower() in ("notes", "comments", "footnotes"):
            _add_notes(builder, part)
        else:
            _add_section(builder, part, 1)
    if len(builder) == before:
        raise ParseError("is a FictionBook without readable text", location=location)
    return builder.build(location)


def _meta(root: Element) -> Meta:
    info = first_inside(root, "title-info")
    if info is None:
        return Meta()
    fields = {local_name(child): text_of(child) for child in reversed(info)}
    authors = [
        " ".join(filter(None, (text_of(first_inside(each, name)) for name in _NAMES)))
        for each in info.iterchildren("{*}author")
    ]
    date = child_named(info, "date")
    return Meta(
        title=fields.get("book-title", ""),
        byline=", ".join(filter(None, authors)),
        published="" if date is None else iso_date(date.get("value", "") or text_of(date)),
        language=fields.get("lang", ""),
    )


def _add_section(builder: ArticleBuilder, section: Element, level: int) -> None:
    """Add a section, or the whole body, whose title is already the headline."""
    for child in section.iterchildren("{*}*"):
        name = local_name(child)
        if name == "section":
            _add_section(builder, child, min(level + 1, _LOWEST_LEVEL))
        elif name == "title":
            title = " ".join(filter(None, (text_of(line) for line in child)))
            if level > 1:
                builder.add(BlockKind.HEADING, title, level=level)
        elif name in ("epigraph", "cite", "poem", "annotation"):
            _add_quotation(builder, child)
        elif name == "table":
            for row in child.iterchildren("{*}tr"):
                header = child_named(row, "th") is not None
                builder.add_row(map(text_of, row), header=header)
        else:
            _add_line(builder, child, _KINDS.get(name), min(level + 1, _LOWEST_LEVEL))


def _add_quotation(builder: ArticleBuilder, element: Element) -> None:
    """Add quoted text: each paragraph as a block, a stanza as one block."""
    lines: list[str] = []
    for child in element.iterchildren("{*}*"):
        name = local_name(child)
        if name in ("v", "text-author"):
            lines.append(text_of(child))
            continue
        if lines:
            builder.add(BlockKind.QUOTATION, "\n".join(lines))
            lines = []
        if name in ("stanza", "poem", "cite", "title"):
            _add_quotation(builder, child)
        else:
            _add_line(builder, child, BlockKind.QUOTATION, 0)
    if lines:
        builder.add(BlockKind.QUOTATION, "\n".join(lines))


def _add_notes(builder: ArticleBuilder, part: Element) -> None:
    """Add the footnotes of a book, each with its number."""
    for section in part.iterchildren("{*}section"):
        sign = text_of(child_named(section, "title"))
        label = f"{sign.strip('[]().')}." if sign else ""
        for line in section.iter("{*}p", "{*}v"):
            if parent_name(line) != "title":
                text, marks = _text_and_marks(line)
                builder.add(BlockKind.FOOTNOTE, text, level=1, label=label, marks=marks)
                label = " "


def _add_line(
    builder: ArticleBuilder, element: Element, kind: BlockKind | None, level: int
) -> None:
    if kind is None:
        return
    text, marks = _text_and_marks(element)
    if kind is BlockKind.HEADING and not any(map(str.isalnum, text)):
        builder.add_rule()
    else:
        builder.add(kind, text, level=level if kind is BlockKind.HEADING else 0, marks=marks)


def _text_and_marks(element: Element) -> tuple[str, list[Mark]]:
    """Return the text of a line, with note marks in brackets, and its inline marks."""
    parts: list[str] = []
    marks: list[Mark] = []
    start = 0
    for text, kind, href in _runs(element, None, ""):
        parts.append(text)
        if kind or href:
            marks.append(Mark(start, start + len(text), href, kind))
        start += len(text)
    return "".join(parts), marks


def _runs(
    element: Element, kind: InlineKind | None, href: str
) -> Iterator[tuple[str, InlineKind | None, str]]:
    """Yield the runs of a line: text, inline formatting, and link target."""
    if element.text:
        yield " ".join(element.text.split("\n")), kind, href
    for child in element.iterchildren("{*}*"):
        name = local_name(child)
        if name == "a":
            words = text_of(child)
            addresses = (str(v) for key, v in child.attrib.items() if str(key).endswith("href"))
            address = next(addresses, "")
            if child.get("type") == "note" or (address.startswith("#") and words.isdigit()):
                yield f"[{words.strip('[]')}]", None, ""
            else:
                yield from _runs(child, kind, address if "://" in address else "")
        else:
            yield from _runs(child, _INLINE_KINDS.get(name, kind), href)
        if child.tail:
            yield " ".join(child.tail.split("\n")), kind, href
