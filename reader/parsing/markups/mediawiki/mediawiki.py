"""Parse the markup of MediaWiki into an article by converting it line by line to Markdown.

Pages of a wiki are known by their file name only: what their markup consists of means something
else in other formats. Templates are not expanded; infoboxes and navigation are left out with them.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from collections.abc import Iterator
from html import unescape

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.chunks import dedented, with_plain_newlines
from reader.parsing.markdown.front_matter import split_front_matter
from reader.parsing.markdown.markdown import LONGEST_INLINE, article_of_converted
from reader.parsing.markdown.pipe_tables import pipe_cell, pipe_table
from reader.parsing.markups.mediawiki.mediawiki_inline import (
    inline_markdown,
    with_notes_apart,
    with_templates_shown,
    without_comments_and_categories,
)
from reader.parsing.markups.spanning_cells import Cell, spread_rows
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_HEADER_CELL_END = lazily(r"\|\||!!")
_HEAD = lazily(r"(?:\s|\{\{[^{}]{0,200}\}\}){0,20}<pre>")
_HEADING = lazily(r"(={1,6})[ \t]*(\S.*?)[ \t]*\1[ \t]*$")
_ITEM = lazily(r"([*#:;]{1,12})[ \t]*(.*)")
_RULE = lazily(r"-{4,}[ \t]*$")
_SWITCH = lazily(r"__[A-Z]{3,30}__[ \t]*")
_OPENING = lazily(
    r"[ \t]*<(pre|source|syntaxhighlight|nowiki|poem|blockquote|gallery)\b([^<>\n]{0,200}?)(/?)>",
    IGNORECASE,
)
_LANGUAGE = lazily(r"lang\s*=\s*[\"']?([\w+#-]{1,30})")
_VERBATIM = frozenset(("source", "syntaxhighlight"))  # in which a wiki resolves no entities
_CODE = _VERBATIM | {"pre", "nowiki"}
_MARKDOWN_START = lazily(  # of a list or a quotation
    r"\A([ \t]*)(?:(\d{1,9})(?=[.)][ \t])|(?=[-+>](?:[ \t]|$)))"
)
_SPAN = lazily(r"\b(col|row)span\s?=\s?[\"']?(\d{1,3})\b", IGNORECASE)
_CELL_ATTRIBUTES = lazily(
    r"(?:[ \t]*[\w-]{2,20}[ \t]*=[ \t]*(?:\"[^\"|]*\"|[^\s\"|]+))+[ \t]*\|(?!\|)"
)
_IGNORED = lazily(
    r"</?(?:references|div|center|span|small|big|noinclude|includeonly|onlyinclude)\b[^<>]{0,400}>",
    IGNORECASE,
)


def parse_mediawiki(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a page of a wiki.

    Raises:
        ParseError: There is no text in it.
    """
    text = with_plain_newlines(decode_text(body, charset).removeprefix("\ufeff"))
    text = without_comments_and_categories(text.replace("\0", "\ufffd"))
    fields, text = _head(text)
    text, notes = with_notes_apart(text)
    lines = _IGNORED.sub("", with_templates_shown(text)).split("\n")
    markdown = "\n".join(_without_empty_sections(_Writer().lines(lines), has_notes=bool(notes)))
    foot = "".join(
        f"\n\n{mark}: {inline_markdown(with_templates_shown(note))}"
        for mark, _, note in (note.partition(": ") for note in notes)
    )
    return article_of_converted(f"\n{markdown}{foot}", fields, location)


def _without_empty_sections(parts: Iterator[str], *, has_notes: bool) -> Iterator[str]:
    """Yield the parts without headings below which only templates stood, as those of notes.

    Below the last one stand the notes of the article, if it has any.
    """
    empty: list[str] = []  # headings so far without a text
    for part in parts:
        if part.startswith("\n#"):
            while empty and _level(empty[-1]) >= _level(part):
                empty.pop()
            empty.append(part)
        elif part.strip():
            yield from empty
            empty.clear()
            yield part
        else:
            yield part
    if has_notes:
        yield from empty


def _level(heading: str) -> int:
    return len(heading) - len(heading.lstrip("\n#"))


def _head(text: str) -> tuple[dict[str, str], str]:
    """Return the metadata in preformatted text at the top, and the text below it."""
    start = _HEAD.match(text)
    if start is None:
        return {}, text
    head, _, rest = text[start.end() :].partition("</pre>")
    meta, _ = split_front_matter("\n".join(dedented(head.strip("\n").split("\n"))))
    if not meta.title:
        return {}, text
    return {"title": meta.title, "author": meta.byline, "date": meta.published}, rest


class _Writer:
    """Converts lines, one after the other; what is open is noted between them."""

    def __init__(self) -> None:
        self._block = ""  # the open element
        self._is_fixed = False  # whether the last line was code by its indent
        self._row: list[Cell] = []  # the open row of a table
        self._rows: list[list[Cell]] = []  # those above it
        self._heads = 0  # cells of the open row that are headers
        self._has_header = False  # whether all cells of the first row are

    def lines(self, lines: list[str]) -> Iterator[str]:
        """Yield the lines as Markdown."""
        depth = 0  # of tables
        for line in (*lines, ""):
            if self._block:
                yield from self._line_of_block(line)
                continue
            fixed = line.startswith(" ") and bool(line.strip()) and not depth
            if fixed != self._is_fixed:
                self._is_fixed = fixed
                yield "```"
            opening = _OPENING.match(line)
            if opening and not opening[3]:
                if fixed:
                    self._is_fixed = False
                    yield "```"
                yield from self._open_block(opening, line)
            elif fixed:
                yield unescape(line[1:])
            elif line.lstrip().startswith("{|"):
                depth += 1
                yield from self._end_table()
            elif depth:
                if line.lstrip().startswith("|}"):
                    yield from self._end_table()
                    depth -= 1
                else:
                    yield from self._line_of_table(line.strip())
            else:
                yield _line_markdown(_SWITCH.sub("", line))
        yield from self._end_table()

    def _open_block(self, opening: "re.Match[str]", line: str) -> Iterator[str]:
        name = opening[1].lower()
        language = _LANGUAGE.search(opening[2])
        yield f"\n```{language[1] if language else ''}" if name in _CODE else ""
        self._block = name
        yield from self._line_of_block(line[opening.end() :])

    def _line_of_block(self, line: str) -> Iterator[str]:
        name = self._block
        text, closing, rest = line.partition(f"</{name}")
        if text.strip() or not closing:
            if name in _CODE:
                yield text if name in _VERBATIM else unescape(text)
            elif name == "blockquote":
                quoted = _line_markdown(text.strip()).strip("\n")
                yield f"> {quoted}".replace("\n", "\n> ")
            elif name == "poem":
                yield f"{_inline(text)}\\" if text.strip() else ""
            elif text.strip():  # a picture of a gallery, which need not be called a file
                named = text if ":" in text.partition("|")[0] else f"File:{text}"
                yield _inline(f"[[{named.strip()}]]")
        if closing:
            self._block = ""
            yield "```\n" if name in _CODE else ""
            after = rest.partition(">")[2]
            if after.strip():
                yield _line_markdown(after)

    def _line_of_table(self, line: str) -> Iterator[str]:
        if line.startswith("|-"):
            self._end_row()
        elif line.startswith("|+"):
            yield f"\n**{_inline(_without_attributes(line[2:]).strip())}**\n"
        elif line.startswith(("|", "!")):
            at = len(self._row)
            parts = _HEADER_CELL_END.split(line[1:]) if line[0] == "!" else line[1:].split("||")
            self._row += map(_cell, parts)
            self._heads += len(self._row) - at if line[0] == "!" else 0
        elif line and self._row:
            cell = self._row[-1]
            self._row[-1] = cell._replace(text=f"{cell.text} {_inline(line)}")

    def _end_row(self) -> None:
        if self._row:
            if not self._rows:
                self._has_header = self._heads == len(self._row)
            self._rows.append(self._row)
            self._row, self._heads = [], 0

    def _end_table(self) -> Iterator[str]:
        self._end_row()
        rows, self._rows = spread_rows(self._rows), []
        yield ""
        if rows:
            lines = (f"| {' | '.join(map(pipe_cell, row))} |" for row in rows)
            yield from pipe_table(lines, len(rows[0]), has_head=self._has_header)
            yield ""


def _line_markdown(line: str) -> str:
    heading = _HEADING.match(line) if line.startswith("=") else None
    if heading:
        return f"\n{'#' * len(heading[1])} {_inline(heading[2])}\n"
    if _RULE.match(line):
        return "\n---\n"
    item = _ITEM.match(line)
    if item:
        return _item(item[1], item[2])
    return _MARKDOWN_START.sub(lambda found: f"{found[1]}{found[2] or ''}\\", _inline(line))


def _item(signs: str, text: str) -> str:
    """Return an item of a list, whose signs say how deep and of what kind it is."""
    indent = "".join("   " if sign == "#" else "  " for sign in signs[:-1] if sign in "*#")
    if signs[-1] == ";":
        term, colon, explanation = text.partition(" : ")
        below = f"\n\n{indent}{_inline(explanation)}\n" if colon else ""
        return f"\n{indent}**{_inline(term)}**\n{below}"
    if signs[-1] == ":":
        return f"\n{indent}{_inline(text)}\n"
    return f"{indent}{'1.' if signs[-1] == '#' else '-'} {_inline(text)}"


def _cell(source: str) -> Cell:
    attributes = source[: len(source) - len(_without_attributes(source))]
    spans = {found[1].lower(): int(found[2]) for found in _SPAN.finditer(attributes)}
    text = _inline(_without_attributes(source).strip())
    return Cell(text, spans.get("col", 1), spans.get("row", 1))


def _without_attributes(source: str) -> str:
    attributes = _CELL_ATTRIBUTES.match(source)
    return source[attributes.end() :] if attributes else source


def _inline(text: str) -> str:
    return text if len(text) > LONGEST_INLINE else inline_markdown(text)
