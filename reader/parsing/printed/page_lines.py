"""Lines of printed pages to blocks, by size, place and words; what a page cuts is joined again.

Knows nothing of PDF: a line is its words, where it stands and how large it is set.
"""

import re
from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.lines.wrapping import meet_tight
from reader.parsing.plain_text.structure import Shape, is_rule, list_mark
from reader.parsing.printed.dots import as_entry, has_dots
from reader.parsing.printed.joined_lines import LineJoiner
from reader.parsing.printed.line_groups import NOTE, SENTENCE_ENDS, line_groups
from reader.parsing.printed.line_numbers import without_numbers_of_lines
from reader.parsing.printed.numbered_headings import with_numbered_headings
from reader.parsing.printed.printed_line import PageLine, usual_size
from reader.parsing.printed.printed_tables import CELL
from reader.parsing.printed.running_heads import without_running_heads
from reader.parsing.printed.standing_rows import without_standing_rows

_MOSTLY = 0.3  # of the text in bold: then bold says nothing
_LONGEST_RUN_IN = 100  # characters of a heading that is only bold
_ROW = re.compile(r"\s\d[\d.,%]*\s+\d[\d.,%]*$")  # how the row of a table ends
_CAPTIONED = re.compile(
    r"(?:fig(?:ure|ura)?|abb(?:ildung)?|table|tab(?:elle)?|tableau|tabla|rys|рис)\.?\s\d{1,3}\s?[.:—–|]\s",
    re.IGNORECASE,
)
_LONGEST_LABEL = 60  # characters of a line that is whole without a full stop
_LONGEST_CAPTION = 400  # characters
_NOTE_SIZE = 0.87  # of the size of the text
_HEADLINE_SIZE, _BOLD_HEADLINE_SIZE, _HEADING_SIZE = 1.35, 1.25, 1.12  # of that of the text
_LONGEST_HEADING = 160
_CONTENTS = frozenset(  # what heads a list of the parts of a document
    {"contents", "table of contents", "inhalt", "inhaltsverzeichnis", "obsah", "sommaire"}
    | {"table des matières", "índice", "indice", "sommario", "sumário", "indhold", "inhoud"}
    | {"inhoudsopgave", "innehåll", "spis treści", "tartalom", "содержание", "оглавление"}
    | {"目次", "目录"}
)
_MOST_ABOVE = 5  # short lines above a headline
_BETWEEN = (BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.TABLE_ROW)
_CUT = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_FULL = 0.85  # of the width of its paragraph, that a line has which goes on
_LEAST_PROSE = 25  # characters of that line
_SAME_SIZE = 0.08
_HEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.HEADLINE)


def shapes_of_pages(pages: Sequence[Sequence[PageLine]]) -> list[Shape]:
    """Return the blocks of a document, its pages and their lines in reading order."""
    bodies = without_numbers_of_lines(without_standing_rows(without_running_heads(pages)))
    lines = [line for body in bodies for line in body]
    if not lines:
        return []
    joiner = LineJoiner([line.text for line in lines])
    body_size = usual_size(lines)
    bold = sum(len(line.text) for line in lines if line.bold)
    bold_heads = bold < _MOSTLY * sum(len(line.text) for line in lines)
    shapes: list[Shape] = []
    ends: list[Sequence[PageLine]] = []  # the last lines of each
    largest = 0.0
    feet = _feet(bodies, body_size)
    for group in line_groups(bodies, feet):
        size = max(line.size for line in group)
        heads = not shapes or (_only_head(shapes) and size > largest)
        largest = max(size, largest)
        at_foot = id(group[0]) in feet
        shape = _shape(group, body_size, joiner, headline=heads, at_foot=at_foot)
        if shape.kind is BlockKind.HEADLINE:  # of several, the largest
            shapes = [_no_headline(each) for each in shapes]
        if bold_heads and _is_bold_heading(group, shape):
            shape = Shape(BlockKind.HEADING, f"{shape.label} {shape.text}".strip(), 3)
        at = _last_of_text(shapes)
        if shapes and (_goes_on(shapes[at], shape) or _is_cut(shapes[at], ends[at], shape, group)):
            ends[at] = group
            joined = joiner.joined([shapes[at].text, shape.text])
            shapes[at] = shapes[at]._replace(text=joined)
        else:
            shapes.append(shape)
            ends.append(group)
    return with_numbered_headings(shapes)


def _feet(pages: Sequence[Sequence[PageLine]], body_size: float) -> set[int]:
    """The ids of the lines in small print below all text of their page: notes, mostly."""
    feet: set[int] = set()
    for page in pages:
        text = [line.y for line in page if line.size > _NOTE_SIZE * body_size]
        lowest = min(text, default=0.0)
        small = (line for line in page if line.size <= _NOTE_SIZE * body_size)
        feet.update(id(line) for line in small if line.y < lowest)
    return feet


def _shape(
    group: Sequence[PageLine],
    body_size: float,
    joiner: LineJoiner,
    *,
    headline: bool,
    at_foot: bool,
) -> Shape:
    text = joiner.joined([line.text.strip() for line in group])
    if CELL in text:
        return Shape(BlockKind.TABLE_ROW, text, int(all(line.bold for line in group)))
    if is_rule(text):
        return Shape(BlockKind.RULE, text)
    size = max(line.size for line in group)
    if has_dots(text):
        return _entry(as_entry(text))
    mark = list_mark(text)
    if mark and not mark[0]:
        return Shape(BlockKind.LIST_ITEM, text[mark[1] :], 1)
    note = NOTE.match(text) if at_foot else None
    if note:
        return Shape(BlockKind.FOOTNOTE, text[note.end() :], 1, note[2] or f"{note[1]}.")
    if len(text) <= _LONGEST_HEADING and size >= body_size * _HEADING_SIZE:
        named = text.strip(" .:").lower() not in _CONTENTS
        least = _BOLD_HEADLINE_SIZE if all(line.bold for line in group) else _HEADLINE_SIZE
        if headline and named and size >= body_size * least:
            return Shape(BlockKind.HEADLINE, text)
        return Shape(BlockKind.HEADING, text, 2)
    if mark:
        return Shape(BlockKind.LIST_ITEM, text[mark[1] :], 1, mark[0])
    if len(text) <= _LONGEST_CAPTION and _CAPTIONED.match(text):
        return Shape(BlockKind.CAPTION, text)
    return Shape(BlockKind.PARAGRAPH, text)


def _last_of_text(shapes: Sequence[Shape]) -> int:
    """Index of the last shape above what stands between the lines of a text; -1 without any."""
    at = len(shapes) - 1
    while at > 0 and shapes[at].kind in _BETWEEN:
        at -= 1
    return at


def _entry(text: str) -> Shape:
    """A line of the contents, of an index or of a bill of fare."""
    return Shape(BlockKind.LIST_ITEM, text.removesuffix(" … "), 1)


def _is_bold_heading(group: Sequence[PageLine], shape: Shape) -> bool:
    """Whether a short paragraph in bold, perhaps with a number, heads what follows."""
    if shape.kind is not BlockKind.PARAGRAPH and not (
        shape.kind is BlockKind.LIST_ITEM and shape.label
    ):
        return False
    text = shape.text
    short = len(text) <= _LONGEST_RUN_IN and len(group) <= 2 and any(map(str.isalpha, text))
    if not short or text.endswith((".", ",", ";", "”")) or _ROW.search(text):
        return False
    return all(line.bold for line in group)


def _only_head(shapes: Sequence[Shape]) -> bool:
    """Whether the headline may still come: only short lines stand above."""
    return len(shapes) < _MOST_ABOVE and all(
        shape.kind in _HEAD_KINDS and len(shape.text) < 80 for shape in shapes
    )


def _no_headline(shape: Shape) -> Shape:
    """A large line above the headline, as the name of a column, is a paragraph."""
    headline = shape.kind is BlockKind.HEADLINE
    return shape._replace(kind=BlockKind.PARAGRAPH) if headline else shape


def _goes_on(before: Shape, shape: Shape) -> bool:
    """Whether a paragraph was only cut by the end of a column or page."""
    return (
        before.kind in _CUT
        and shape.kind is BlockKind.PARAGRAPH
        and not before.text.endswith(SENTENCE_ENDS)
        and len(before.text) > (_LONGEST_LABEL if not before.text.endswith("-") else 0)
        and (
            shape.text[:1].islower()
            or meet_tight(before.text, shape.text)
            or before.text.endswith(("-", ","))
            or (shape.text[:1].isdigit() and before.text[-1:].islower())
        )
    )


def _is_cut(
    before: Shape, above: Sequence[PageLine], shape: Shape, group: Sequence[PageLine]
) -> bool:
    """Whether a full line at the foot of a column or page goes on above, whatever begins there.

    Args:
        before: The shape that may be cut.
        above: Its last lines.
        shape: The next one.
        group: The lines of that.
    """
    if before.kind not in _CUT or shape.kind is not BlockKind.PARAGRAPH:
        return False
    last, first = above[-1], group[0]
    prose = len(before.text) > _LONGEST_LABEL and len(last.text) > _LEAST_PROSE
    if not prose or before.text.endswith(SENTENCE_ENDS) or last.bold or first.bold:
        return False
    full = max(line.right - line.left for line in above)
    set_in = len(group) > 1 and first.left > group[1].left + first.size / 2
    return (
        first.y > last.y
        and len(above) > 1
        and last.right - last.left > _FULL * full
        and abs(first.size - last.size) < _SAME_SIZE * last.size
        and not set_in
    )
