"""Convert Pandoc's simple tables, whose columns are marked by lines of dashes, to pipe tables.

The syntax: https://pandoc.org/MANUAL.html#extension-simple_tables
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.startup.lazy_regex import lazily

_DASHES = lazily(r"[ ]{0,3}-{2,100}(?:[ ]{1,40}-{2,100}){1,30}[ ]*")
_DASH_GAP = lazily(r"--[ ]{1,40}--")
_COLUMN = lazily(r"-+")
_CAPTION_ATTRIBUTES = lazily(r"(\n(?:Table)?: [^\n{}]{1,300})[ \t]\{[#.][^{}\n]{1,100}\}(?=\n)")
_CAPTION_ABOVE = lazily(
    r"(?<=\n)(?:Table)?: +(\S[^\n]{0,300})\n(?=\n{0,2}[ ]{0,3}\|[^\n]*\|[ ]*\n[ |:-]+\n)"
)
FENCES = ("```", "~~~")
_LONGEST_LINE = 400  # characters
_MOST_ROWS = 1000


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
    """
    if "-- " not in text or not _DASH_GAP.search(text):
        return text
    lines = text.split("\n")
    converted: list[str] = []
    at, fenced = 0, False
    while at < len(lines):
        line = lines[at]
        fenced ^= line.lstrip(" ").startswith(FENCES)
        rows, after = _table_at(lines, at) if not fenced and "-- " in line else ((), at)
        if not rows:
            converted.append(line)
            at += 1
            continue
        if _is_header(lines, at):
            converted.pop()
        converted += ["", *(_pipe_row(cells) for cells in rows), ""]
        converted.insert(len(converted) - len(rows), _pipe_row(["---"] * len(rows[0])))
        at = after
    return "\n".join(converted)


def _table_at(lines: Sequence[str], at: int) -> tuple[Sequence[Sequence[str]], int]:
    """Return the rows of the table whose dashes are at a line, header first, and where it ends."""
    dashes = lines[at][:_LONGEST_LINE]
    if not _DASHES.fullmatch(dashes):
        return (), at
    columns = [found.span() for found in _COLUMN.finditer(dashes)]
    end = at + 1
    while end < len(lines) and lines[end].strip() and end - at < _MOST_ROWS:
        end += 1
    body = list(lines[at + 1 : end])
    closed = bool(body) and _is_end(body[-1])
    if closed:
        body.pop()
    header = lines[at - 1] if _is_header(lines, at) else ""
    if not body or not (header or closed):
        return (), at
    rows = [_cells(line, columns) for line in ([header] if header else []) + body]
    if not header:
        rows.insert(0, [""] * len(columns))
    whole = [cells for cells in rows if cells]
    return (whole, end) if len(whole) == len(rows) and all(rows[-1][:1]) else ((), at)


def _is_header(lines: Sequence[str], at: int) -> bool:
    """Whether the line above the dashes is a header: a single line below a blank one."""
    return at > 0 and bool(lines[at - 1].strip()) and (at < 2 or not lines[at - 2].strip())


def _is_end(line: str) -> bool:
    return set(line.strip()) <= {"-", " "} and "--" in line


def _cells(line: str, columns: Sequence[tuple[int, int]]) -> list[str]:
    """Return the cells of a line; none if there is no gap between its columns."""
    if len(line) > _LONGEST_LINE:
        return []
    cells, start = [], 0
    for (_, end), (begin, _) in pairwise(columns):
        cut = line.find(" ", end, begin) if len(line) > end else len(line)
        if cut < 0:
            return []
        cells.append(line[start:cut].strip())
        start = cut
    return [*cells, line[start:].strip()]


def _pipe_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
