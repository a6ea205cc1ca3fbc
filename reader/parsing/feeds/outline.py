"""Outlines in OPML that list no feeds: documents of outliners, and those that Pandoc writes.

Source: https://opml.org/spec2.opml; outliners put what is written below a line into ``_note``,
Pandoc as Markdown.
"""

from collections.abc import Iterator

from reader.model.article import Article
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.markdown.markdown import article_of_converted
from reader.parsing.safe_xml import Element, first_inside, parse_xml, text_of
from reader.startup.lazy_regex import MULTILINE, lazily

_MARKDOWN = lazily(
    r"^(?:> |[-*+][ ]{1,3}\S|\d{1,3}\.[ ]|#{1,6} |```)|\]\(\S|\[\^|(?<!\w)[*_`]{1,2}\w", MULTILINE
)
_SIGN = lazily(r"[\\`*_\[\]<&]|^[#>+=~-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]", MULTILINE)
_LINE_END = lazily(r"(?<=[^\n])\n(?=[^\n])")
_DEEPEST_HEADING = 6


def parse_outline(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in an outline.

    Lines with others below them, or with a text, are headings; the rest are items.

    Raises:
        ParseError: There is no text in it.
        RefusedError: It tries to do harm.
    """
    root = parse_xml(body, charset=charset, location=location)
    lines = list(_lines(root))
    is_markdown = any(_MARKDOWN.search(note) for _, _, note in lines)
    fields = {
        "title": _head_field(root, "title"),
        "author": _head_field(root, "ownerName"),
        "date": iso_date(_head_field(root, "dateModified") or _head_field(root, "dateCreated")),
    }
    text = "\n\n".join(_markdown(lines, is_markdown=is_markdown))
    return article_of_converted(text, fields, location)


def _head_field(root: Element, name: str) -> str:
    return text_of(first_inside(root, name))


def _lines(root: Element) -> Iterator[tuple[str, int, str]]:
    """Yield the lines of an outline: the words, the level as a heading or 0, and the text below."""
    waiting = [(each, 2) for each in reversed([*root.iterfind("{*}body/{*}outline")])]
    while waiting:
        line, level = waiting.pop()
        words = " ".join((line.get("text") or line.get("title") or "").split())
        note = "\n".join(map(str.rstrip, (line.get("_note") or "").splitlines())).strip("\n")
        inner = [*line.iterchildren("{*}outline")]
        yield words, min(level, _DEEPEST_HEADING) if inner or note.strip() else 0, note
        waiting += [(each, level + 1) for each in reversed(inner)]


def _markdown(lines: list[tuple[str, int, str]], *, is_markdown: bool) -> Iterator[str]:
    for typed, level, note in lines:
        if words := typed if is_markdown else _escaped(typed):
            yield f"{'#' * level} {words}" if level else f"- {words}"
        if note:
            yield note if is_markdown else _LINE_END.sub("  \n", _escaped(note))


def _escaped(text: str) -> str:
    """Return text whose signs Markdown does not take for markup."""
    return _SIGN.sub(r"\\\g<0>", text)
