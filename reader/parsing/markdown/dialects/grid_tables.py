"""Convert the grid tables of Pandoc and MyST, drawn with signs for lines, to pipe tables.

The syntax: https://pandoc.org/MANUAL.html#extension-grid_tables
"""

from collections.abc import Iterator, Sequence

from reader.parsing.lines.chunks import indent_of
from reader.parsing.markdown.dialects.lettered_lists import is_code_by_indent
from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.parsing.markdown.drawn_tables import fits_columns, read_table, table_markup
from reader.startup.lazy_regex import MULTILINE, lazily

_BORDER = lazily(r"\+(?:[-=:]{2,}\+)+$")
_EDGES = ("+", "|")
_FEWEST_LINES = 3
_DRAWN = lazily(r"^[ ]{0,12}\+(?:[-=:]{2,}\+)+[ ]*$", MULTILINE)


def convert_grid_tables(text: str) -> str:
    """Return Markdown in which grid tables are pipe tables. Cost: linear."""
    if "--+" not in text or not _DRAWN.search(text):
        return text
    return "\n".join(_converted(text.split("\n")))


def _converted(lines: Sequence[str]) -> Iterator[str]:
    at, fence = 0, ""
    while at < len(lines):
        fence = fence_after(fence, lines[at])
        may_begin = not fence and _BORDER.match(lines[at].strip())
        end = _end_of_drawing(lines, at) if may_begin else at + 1
        drawn = [line.strip() for line in lines[at:end]]
        if may_begin and _is_table(drawn) and not is_code_by_indent(lines, at):
            indent = lines[at][: indent_of(lines[at])]
            rows, header_rows, _ = read_table(list(map(_plain_border, drawn)), 0)
            yield from (indent + each for each in table_markup(rows, header_rows, str))
        else:
            yield from lines[at:end]
        at = end


def _end_of_drawing(lines: Sequence[str], at: int) -> int:
    """Return the index below the lines that begin with a corner or an edge."""
    return next(
        (end for end in range(at + 1, len(lines)) if lines[end].strip()[:1] not in _EDGES),
        len(lines),
    )


def _is_table(drawn: Sequence[str]) -> bool:
    """Whether lines from the first border on have edges and a last border, and nothing beside."""
    if len(drawn) < _FEWEST_LINES or drawn[1][0] != "|" or not _BORDER.match(drawn[-1]):
        return False
    width = len(drawn[0])
    return all(line[-1] in _EDGES and fits_columns(line, width) for line in drawn)


def _plain_border(line: str) -> str:
    """Return a line without the colons by which a border aligns the columns."""
    return line.replace(":", "=" if "=" in line else "-") if _BORDER.match(line) else line
