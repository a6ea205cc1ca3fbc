"""Convert Pandoc's tables whose columns are marked by lines of dashes to pipe tables.

The syntax: https://pandoc.org/MANUAL.html#extension-simple_tables, and #extension-multiline_tables
"""

from collections.abc import Sequence
from itertools import groupby, pairwise

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.cells import cell_width

_DASHES = lazily(r"[ ]{0,3}-{2,100}(?:[ ]{1,40}-{2,100}){1,30}[ ]*")
_FRAME = lazily(  # the first and last line of a table whose rows take several
    r"[ ]{0,3}-{2,100}(?:[ -]{0,300}-)?"
)
_DASH_GAP = lazily(r"--[ ]{1,40}--")
_COLUMN = lazily(r"-+")
_CAPTION_ATTRIBUTES = lazily(r"(\n(?:Table)?: [^\n{}]{1,300})[ \t]\{[#.][^{}\n]{1,100}\}(?=\n)")
_CAPTION_ABOVE = lazily(
    r"(?<=\n)(?:Table)?: +(\S[^\n]{0,300})\n(?=\n{0,2}[ ]{0,3}\|[^\n]*\|[ ]*\n[ |:-]+\n)"
)
FENCES = ("```", "~~~")
_FILLING = "\0"  # the second column of a wide character
_LONGEST_LINE = 400  # characters
_MOST_ROWS = 1000  # lines
_MOST_HEADER_LINES = 10

_Spans = Sequence[tuple[int, int]]


def mark_table_captions(text: str) -> str:
    """Return Markdown in which Pandoc's captions above tables are in bold, without attributes."""
    if "\n: " not in text and "\nTable: " not in text:
        return text
    return _CAPTION_ABOVE.sub(
        lambda found: f"\n**{found[1]}**\n", _CAPTION_ATTRIBUTES.sub(lambda found: found[1], text)
    )


def convert_simple_tables(text: str) -> str:
    """Return Markdown in which Pandoc's simple tables are pipe tables. Cost: linear.

    Lines of dashes are thematic breaks in CommonMark. They mark a table only if every line has a
    gap between the columns and there is a header, or a second line of dashes that ends the table.
    Rows of several lines have blank lines between them, and equal lines around all of them.
    """
    if "-- " not in text or not _DASH_GAP.search(text):
        return text
    lines = text.split("\n")
    converted: list[str] = []
    at, fenced = 0, False
    while at < len(lines):
        line = lines[at]
        fenced ^= line.lstrip(" ").startswith(FENCES)
        table = None if fenced or "-- " not in line else _table_at(lines, at)
        if table is None:
            converted.append(line)
            at += 1
            continue
        del converted[len(converted) - table.lines_above :]
        converted += ["", *(_pipe_row(cells) for cells in table.rows), ""]
        converted.insert(len(converted) - len(table.rows), _pipe_row(["---"] * len(table.rows[0])))
        at = table.end
    return "\n".join(converted)


class _Table(NamedTuple):
    """A table: its rows, header first, the lines above its dashes, and where it ends."""

    rows: Sequence[Sequence[str]]
    lines_above: int
    end: int


def _table_at(lines: Sequence[str], at: int) -> _Table | None:
    """Return the table whose dashes are at a line."""
    dashes = lines[at][:_LONGEST_LINE]
    if not _DASHES.fullmatch(dashes):
        return None
    columns = [found.span() for found in _COLUMN.finditer(dashes)]
    table = _framed_table(lines, at, columns) or _simple_table(lines, at, columns)
    return table if table is not None and all(table.rows) else None


def _framed_table(lines: Sequence[str], at: int, columns: _Spans) -> _Table | None:
    """Return a table between two equal lines of dashes, with blank lines between its rows."""
    top = at
    while top > 0 and at - top < _MOST_HEADER_LINES and lines[top - 1].strip():
        top -= 1
    frame = lines[top].rstrip()
    if not _FRAME.fullmatch(frame) or len(frame) != len(lines[at].rstrip()):
        return None
    last = min(len(lines), at + _MOST_ROWS)
    end = next((each for each in range(at + 1, last) if lines[each].rstrip() == frame), 0)
    body = lines[at + 1 : end]
    if "" not in map(str.strip, body):
        return None
    header = [] if top == at else [lines[top + 1 : at]]
    groups = (list(group) for filled, group in groupby(body, lambda it: bool(it.strip())) if filled)
    rows = [_joined_cells(group, columns) for group in (*header, *groups)]
    if not any(sum(map(bool, cells)) > 1 for cells in rows):
        return None  # two rules, perhaps with short paragraphs between
    return _Table(rows if header else [[""] * len(columns), *rows], at - top, end + 1)


def _joined_cells(lines: Sequence[str], columns: _Spans) -> list[str]:
    """Return the cells of a row of several lines; none if one of them has no gap."""
    parts = [_cells(line, columns) for line in lines]
    return [" ".join(filter(None, cell)) for cell in zip(*parts, strict=True)] if all(parts) else []


def _simple_table(lines: Sequence[str], at: int, columns: _Spans) -> _Table | None:
    """Return a table with one line for each row; it ends at a blank line."""
    end = at + 1
    while end < len(lines) and lines[end].strip() and end - at < _MOST_ROWS:
        end += 1
    body = list(lines[at + 1 : end])
    closed = bool(body) and _is_end(body[-1])
    if closed:
        body.pop()
    header = lines[at - 1] if _is_header(lines, at) else ""
    if not body or not (header or closed):
        return None
    rows = [_cells(line, columns) for line in ([header] if header else []) + body]
    if not any(cells[0] for cells in rows if cells):
        return None
    return _Table(rows if header else [[""] * len(columns), *rows], int(header != ""), end)


def _is_header(lines: Sequence[str], at: int) -> bool:
    """Whether the line above the dashes is a header: a single line below a blank one."""
    return at > 0 and bool(lines[at - 1].strip()) and (at < 2 or not lines[at - 2].strip())


def _is_end(line: str) -> bool:
    return set(line.strip()) <= {"-", " "} and "--" in line


def _cells(line: str, columns: _Spans) -> list[str]:
    """Return the cells of a line; none if there is no gap between its columns."""
    if len(line) > _LONGEST_LINE:
        return []
    line = line if line.isascii() else "".join(map(_filled, line))
    cells, start = [], 0
    for (_, end), (begin, _) in pairwise(columns):
        cut = line.find(" ", end, begin) if len(line) > end else len(line)
        if cut < 0:
            return []
        cells.append(line[start:cut].strip())
        start = cut
    return [cell.replace(_FILLING, "") for cell in (*cells, line[start:].strip())]


def _filled(character: str) -> str:
    """Return a character that takes as many columns as it has code points: wide ones take two."""
    return character + _FILLING * (cell_width(character) > 1)


def _pipe_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
