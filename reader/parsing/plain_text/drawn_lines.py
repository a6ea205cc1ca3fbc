"""Tables, boxes and drawings made of characters in plain text."""

from collections.abc import Iterator
from itertools import pairwise

from reader.model.article import BlockKind
from reader.parsing.lines.chunks import indent_of
from reader.parsing.plain_text.marked_lines import (
    Shape,
)
from reader.startup.lazy_regex import lazily

_FEWEST_INDENT = 2  # columns by which a drawing is indented from the text
_TABLE_LINE = lazily(r"[ \t]*[|+:][-=|+: \t]*")
_FRAME = lazily(  # top or bottom of drawn boxes
    r"[ \t]*\+(?:[-=]{1,100}\+){1,100}(?:[ \t]+\+[-=]{1,100}\+){0,20}[ \t]*"
)
_COLUMN_RULE = lazily(
    r"[ \t]*(?:={3,100}[ ]{1,40}){1,20}={3,100}|[ \t]*(?:-{3,100}[ ]{1,40}){1,20}-{3,100}"
)
_EDGES = frozenset("┌╔┏╭╒╓├╠┣│║┃└╚┗╰╘╙")  # of drawn boxes and trees, on the left
_DASHES = lazily(r"-+")
_ARROW = lazily(r"--+>|<--+|==+>|<==+|\\--+|--+[+\\/]|\+--+")


def is_framed(lines: list[str]) -> bool:
    """Whether lines draw a box with more than a table in it, or boxes side by side."""
    frames = [found for line in lines if (found := _FRAME.fullmatch(line[:200]))]
    beside = any(" " in found.group().strip() for found in frames)
    return beside or (bool(frames) and not all(map(is_in_table, lines)))


def is_drawn_with_lines(lines: list[str]) -> bool:
    """Whether lines with characters made for it draw a box, or a tree below its root."""
    edges = [line.lstrip()[:1] in _EDGES for line in lines]
    return edges[0] or sum(edges) * 2 > len(edges)


def is_column_rule(line: str) -> bool:
    """Whether a line is ruled once for each column of a table."""
    may_be_rule = line.lstrip()[:3] in ("===", "---") and " " in line.strip()
    return may_be_rule and _COLUMN_RULE.fullmatch(line[:200]) is not None


def is_in_table(line: str) -> bool:
    """Whether a line begins like one of a table, with its frame or its first cell."""
    return line.lstrip()[:1] in ("|", "+")


def is_drawing(lines: list[str]) -> bool:
    """Whether indented lines draw something with arrows, at places that matter."""
    indents = [indent_of(line) for line in lines]
    if min(indents) < _FEWEST_INDENT or not any(map(_ARROW.search, lines)):
        return False
    is_uneven = max(indents) - min(indents) > _FEWEST_INDENT
    return len(lines) > 1 and (is_uneven or any("   " in line.strip() for line in lines))


def table(lines: list[str], separator: str) -> Iterator[Shape]:
    """Yield table rows; a rule after the first row makes it the header."""
    rows = [line.strip().strip("|") if separator == "|" else line for line in lines]
    drawn = [_TABLE_LINE.fullmatch(line[:400]) is not None for line in lines]
    first = drawn.index(False) if False in drawn else len(lines)
    for index, row in enumerate(rows):
        if not drawn[index]:
            header = index == first and drawn[index + 1 : index + 2] == [True]
            row_text = "\t".join(cell.strip() for cell in row.split(separator))
            yield Shape(BlockKind.TABLE_ROW, row_text, int(header and separator == "|"))


def ruled_table(lines: list[str]) -> Iterator[Shape]:
    """Yield the rows of a table whose second line is ruled once for each column."""
    starts = [0, *(rule.start() for rule in _DASHES.finditer(lines[1]))][2:]
    for at, line in enumerate(lines):
        if at != 1 and not is_column_rule(line):
            cells = (line[start:end].strip() for start, end in pairwise([0, *starts, len(line)]))
            yield Shape(BlockKind.TABLE_ROW, "\t".join(cells), int(at == 0))
