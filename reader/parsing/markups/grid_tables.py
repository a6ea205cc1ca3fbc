"""Convert the grid tables of Pandoc and MyST, drawn with signs for lines, to pipe tables.

The syntax: https://pandoc.org/MANUAL.html#extension-grid_tables
"""

from collections.abc import Iterator, Sequence

from reader.parsing.lines.wrapping import indent_of
from reader.parsing.markups.column_tables import FENCES
from reader.parsing.markups.restructured_tables import read_table, table_markup
from reader.startup.lazy_regex import MULTILINE, lazily

_BORDER = lazily(r"\+(?:[-=:]{2,}\+)+$")
_DRAWN = lazily(r"^[ ]{0,12}\+(?:[-=:]{2,}\+)+[ ]*$", MULTILINE)
_MOST_ROWS = 1000  # lines of a table


def convert_grid_tables(text: str) -> str:
    """Return Markdown in which grid tables are pipe tables. Cost: linear."""
    if "--+" not in text or not _DRAWN.search(text):
        return text
    return "\n".join(_converted(text.split("\n")))


def _converted(lines: Sequence[str]) -> Iterator[str]:
    at, fence = 0, ""
    while at < len(lines):
        line = lines[at].strip()
        if line.startswith(fence or FENCES):
            fence = "" if fence else line[:3]
        end = at if fence or not _BORDER.match(line) else _end_of_table(lines, at)
        if end > at:
            indent = lines[at][: indent_of(lines[at])]
            table = [_plain_border(each.strip()) for each in lines[at:end]]
            rows, header_rows, _ = read_table(table, 0)
            yield from (indent + each for each in table_markup(rows, header_rows, str))
            at = end
        else:
            yield lines[at]
            at += 1


def _end_of_table(lines: Sequence[str], at: int) -> int:
    """Return the index below the table that begins at a line; the same line if there is none."""
    end = at
    while end < min(len(lines), at + _MOST_ROWS) and lines[end].strip()[:1] in ("+", "|"):
        end += bool(lines[end].strip())
    is_closed = end > at + 2 and _BORDER.match(lines[end - 1].strip())
    return end if is_closed and lines[at + 1].strip().startswith("|") else at


def _plain_border(line: str) -> str:
    """Return a line without the colons by which a border aligns the columns."""
    return line.replace(":", "=" if "=" in line else "-") if _BORDER.match(line) else line
