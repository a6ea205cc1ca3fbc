"""Lists in plain text: items, definitions below terms, and tables of contents."""

from itertools import groupby, pairwise

from reader.model.article import BlockKind
from reader.parsing.lines.chunks import indent_of
from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.line_widths import cell_width, first_word_width
from reader.parsing.lines.paragraphs import is_indented, paragraphs_of
from reader.parsing.lines.wrapping import is_filled
from reader.parsing.plain_text.marked_lines import (
    COLONS,
    LONG_DASHES,
    MAX_LEVEL,
    STOPS,
    Shape,
    is_rule,
    paragraph_shapes,
    parse_list_marker,
)

_FEWEST_BELOW = 2  # lines below the title of an item
_FEWEST_INDENT = 2  # columns by which a list is indented from the text
_LONGEST_TERM = 60  # characters
_NOT_AT_TERM_END = ("", *'.,;:!?)”"')
_SENTENCE_ENDS = tuple(".!?…)")
_LEAST_DOTS = 4  # dot leaders before a page number, in a table of contents
_LONGEST_PAGE = 4  # digits


def after_long_dashes(lines: list[str], width: int) -> list[Shape]:
    """Return what several long dashes begin: items if none is a sentence, else paragraphs.

    Speech begins so, and so do lists in some languages, where a full stop may end the last item
    alone; empty if dashes only begin lines by chance.
    """
    starts = _long_dashes(lines, width)
    groups = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    if len(groups) < _FEWEST_BELOW:
        return []
    if any(group[-1].endswith(STOPS) for group in groups[:-1]):
        bare = ("\n".join(map(str.strip, group)) for group in groups)
        return [shape for text in bare for shape in paragraph_shapes(text, width)]
    return [Shape(BlockKind.LIST_ITEM, " ".join(map(str.strip, group))[2:], 1) for group in groups]


def _long_dashes(lines: list[str], width: int) -> list[int]:
    """Return where lines begin with a long dash that no wrapping has put there."""
    return [
        at
        for at, line in enumerate(lines)
        if line.lstrip()[:2] in LONG_DASHES
        and not (at and is_filled(lines[at - 1 : at + 1], width))
    ]


def contents_items(lines: list[str]) -> list[Shape]:
    """Return the rows of a table of contents, unless all are list items; empty if it is none."""
    has_leader = [_without_leader(line) != line for line in lines]
    if (
        sum(has_leader) * 2 < len(lines)
        or sum(has_leader) < _FEWEST_BELOW
        or all(map(parse_list_marker, lines))
    ):
        return []
    shapes: list[Shape] = []
    pending: list[str] = []
    for line, ends_in_leader in zip(lines, has_leader, strict=True):
        pending.append(line.strip())
        if ends_in_leader:
            row = " ".join(pending)
            label, length = parse_list_marker(row) or ("", 0)
            shapes.append(Shape(BlockKind.LIST_ITEM, _without_leader(row[length:]), 1, label))
            pending = []
    return shapes + ([Shape(BlockKind.PARAGRAPH, " ".join(pending))] if pending else [])


def _without_leader(item: str) -> str:
    """Return an item without dot leaders and page number."""
    rest = item.rstrip("0123456789")
    if not 0 < len(item) - len(rest) <= _LONGEST_PAGE:
        return item
    title = rest.rstrip(". ")
    return title if rest.count(".", len(title)) >= _LEAST_DOTS else item


def definition_list(lines: list[str], width: int) -> list[Shape]:
    """Return a definition list, with definitions indented below terms; empty if it is none.

    A term in capitals is a heading, as in manual pages.
    """
    common_indent = min(map(indent_of, lines))
    lines = [line[common_indent:] for line in lines] if common_indent else lines
    if is_indented(lines[0]) or not is_indented(lines[-1]):
        return []
    runs = [(indented, list(run)) for indented, run in groupby(lines, key=is_indented)]
    if not all(map(_is_term, (line for indented, run in runs if not indented for line in run))):
        return []
    if width and any(
        cell_width(above[-1]) + 1 + first_word_width(below[0]) > (width - common_indent) * 4 // 5
        for (indented, above), (_, below) in pairwise(runs)
        if not indented
    ):
        return []  # a paragraph with a hanging indent
    shapes: list[Shape] = []
    sentences = 0
    for indented, run in runs:
        is_heading = "".join(run).isupper() and not indented
        if indented:
            definitions = paragraphs_of("\n".join(run), max(0, width - common_indent))
            sentences += any(" " in text and text.endswith(_SENTENCE_ENDS) for text in definitions)
            shapes += (Shape(BlockKind.LIST_ITEM, text, 2, " ") for text in definitions)
        elif is_heading:
            shapes += (Shape(BlockKind.HEADING, line, 2) for line in run)
        else:
            shapes += (Shape(BlockKind.LIST_ITEM, line, 1, " ") for line in run)
    return shapes if sentences * 4 > len(runs) else []


def _is_term(line: str) -> bool:
    return len(line) <= _LONGEST_TERM and line.rstrip()[-1:] not in _NOT_AT_TERM_END


def list_items(lines: list[str], width: int) -> list[Shape]:
    """Return list items and any prose before them; empty if the markers are a coincidence."""
    marks = _item_marks(lines, width)
    places = [index for index, mark in enumerate(marks) if mark]
    if not places:
        return []
    first = places[0]
    if first and not (lines[first - 1].endswith(COLONS) or len(places) > 1):
        return []
    labels = [mark[0] for mark in marks if mark]
    if len(labels) == 1 and labels[0] and first == 0 and len(lines) > 1:
        has_hanging_indent = all(line[:1] in " \t" for line in lines[1:])
        if not has_hanging_indent:
            return []
    if labels[0] and labels[0].strip("().") not in ("1", "a") and len(labels) == 1 and first:
        return []
    shapes = paragraph_shapes("\n".join(lines[:first]), width) if first else []
    stack: list[int] = []
    ends = [*places[1:], len(lines)]
    for start, end in zip(places, ends, strict=True):
        mark = marks[start]
        assert mark is not None
        label, length = mark
        indent = indent_of(lines[start])
        while stack and stack[-1] > indent:
            stack.pop()
        if not stack or stack[-1] < indent:
            stack.append(indent)
        last = _end_of_item(lines, start, end, stack[0])
        body = [lines[start][length:], *(line.strip() for line in lines[start + 1 : last])]
        level = min(len(stack), MAX_LEVEL)
        has_title = _has_title(lines[start : start + 2], body, width)
        item = body[0] if has_title else join_lines(body)
        shapes.append(Shape(BlockKind.LIST_ITEM, _without_leader(item), level, label))
        if has_title:
            shapes.append(Shape(BlockKind.LIST_ITEM, join_lines(body[1:]), level, " "))
        if last < end and is_rule(lines[last]):
            shapes.append(Shape(BlockKind.RULE, lines[last].strip()))
            last += 1
        if last < end:
            shapes += paragraph_shapes("\n".join(lines[last:end]), width)
    return shapes


def _item_marks(lines: list[str], width: int) -> list[tuple[str, int] | None]:
    """Return of each line the marker of an item that it begins with, as `parse_list_marker`.

    Below an item, long dashes further in begin others, unless each is the only one.
    """
    marks = [None if is_rule(line) else parse_list_marker(line) for line in lines]
    first = next((at for at, mark in enumerate(marks) if mark), len(lines))
    indents = list(map(indent_of, lines))
    dashes = [
        at for at in _long_dashes(lines, width) if at > first and indents[at] > indents[first]
    ]
    if any(not any(marks[above:below]) for above, below in pairwise(dashes)):
        for at in dashes:
            marks[at] = "", indents[at] + len(LONG_DASHES[0])
    return marks


def _has_title(lines: list[str], body: list[str], width: int) -> bool:
    """Whether the first line of an item is a title: short, yet followed by several lines."""
    if not width or len(body) <= _FEWEST_BELOW:
        return False
    if cell_width(lines[0]) + 1 + first_word_width(body[1]) > width * 9 // 10:
        return False
    return body[0][-1:].isalnum() and body[1][:1].isupper() and body[-1].endswith(_SENTENCE_ENDS)


def _end_of_item(lines: list[str], start: int, end: int, indent: int) -> int:
    """Return where the item at `start` ends: at a rule, a line left of the whole list or `end`."""
    may_be_left = indent >= _FEWEST_INDENT
    outside = (
        at
        for at in range(start + 1, end)
        if (may_be_left and indent_of(lines[at]) < indent) or is_rule(lines[at])
    )
    return next(outside, end)
