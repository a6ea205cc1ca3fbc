"""Paragraphs that their author parted by two line breaks instead of ending them."""

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from reader.model.article import BlockKind, InlineKind
from reader.parsing.block_text import Mark, marks_after, marks_before
from reader.parsing.builder import CONTINUED
from reader.parsing.formatted_lines.line import Line
from reader.startup.lazy_regex import lazily

_BLANK_LINE = lazily(r"\n[ \t\xa0]*\n\s*")
_MOST_PARTS = 500  # of one paragraph; more are no paragraphs, and would take long
_PARTED_KINDS = (
    BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE,
)  # fmt: skip


def parted_at_blank_lines(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines, each part of text with blank lines in it as a line; code stays whole."""
    for line in lines:
        if "\n" in line.text and line.kind in _PARTED_KINDS and not line.monospace:
            yield from _parts(line)
        else:
            yield line


def _parts(line: Line) -> Iterator[Line]:
    gaps = list(islice(_BLANK_LINE.finditer(line.text), _MOST_PARTS + 1))
    if not gaps or len(gaps) > _MOST_PARTS:
        yield line
        return
    edges = [0, *(edge for gap in gaps for edge in gap.span()), len(line.text)]
    label = line.label
    for start, end in islice(pairwise(edges), 0, None, 2):
        if line.text[start:end].strip():
            marks = marks_after(marks_before(line.marks, end), start)
            yield _with_boldness(line._replace(text=line.text[start:end], label=label), marks)
            label = CONTINUED if line.label or line.kind is BlockKind.LIST_ITEM else ""


def _with_boldness(part: Line, marks: list[Mark]) -> Line:
    """Return a part with its marks; one that is bold as a whole may be a heading."""
    bold = [
        mark
        for mark in marks
        if mark.inline is InlineKind.STRONG and mark.end - mark.start >= len(part.text.strip())
    ]
    rest = [mark for mark in marks if mark not in bold]
    return part._replace(marks=rest, bold=part.bold or bool(bold))
