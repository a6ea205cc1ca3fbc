"""Tables of AsciiDoc with other separators, and those whose rows are lines of values.

The latter have ``,===`` around them, or the attribute ``format=csv``.

Source: https://docs.asciidoctor.org/asciidoc/latest/tables/data-format/
"""

import csv
from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.parsing.markdown.pipe_tables import pipe_cell
from reader.startup.lazy_regex import lazily

_TABLE = lazily(r"[,:|]={3,}")
_CODE = lazily(r"-{4,}|\.{4,}|\+{4,}")
_FORMAT = lazily(r"\bformat\s?=\s?[\"']?([cdt])sv\b")
_SEPARATORS = {",": ",", ":": ":", "c": ",", "d": ":", "t": "\t"}
_NAMED_SEPARATOR = lazily(r"\bseparator\s?=\s?[\"']?(\\t|[^\s\"'\]])")
_BAR = "|"
_ORDINARY = "|==="
_MOST_ABOVE = 4  # lines of attributes, and a title


def with_ordinary_tables(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines with a vertical bar before each cell of such a table. Cost: linear."""
    end = 0
    code = ""  # the delimiter of the code that a line is in
    for at, line in enumerate(lines):
        if at < end:
            continue
        mark = line.rstrip()
        separator, is_value_separator = ("", False) if code else _separator(lines, at)
        if not separator:
            if _CODE.fullmatch(mark) and code in ("", mark):
                code = "" if code else mark
            yield line
            continue
        below = range(at + 1, len(lines))
        end = next((number for number in below if lines[number].rstrip() == mark), len(lines))
        yield _ORDINARY
        if is_value_separator:
            yield from _rows(lines[at + 1 : end], separator)
        else:
            yield from (_with_bars(row, separator) for row in lines[at + 1 : end])
        yield _ORDINARY
        end += 1


def _separator(lines: Sequence[str], at: int) -> tuple[str, bool]:
    """Return the separator of the table that a line begins, and whether it is between values.

    Otherwise it precedes each cell. It is empty if there is no such table.
    """
    if not _TABLE.fullmatch(lines[at].rstrip()):
        return "", False
    above = reversed(lines[max(0, at - _MOST_ABOVE) : at])
    attributes = " ".join(
        line
        for line in takewhile(lambda line: line.startswith(("[", ".")), above)
        if line[0] == "["
    )
    named, own = _FORMAT.search(attributes), _NAMED_SEPARATOR.search(attributes)
    usual = _SEPARATORS.get(named[1] if named else lines[at][0], "")
    if own:
        return own[1].replace("\\t", "\t"), bool(usual)
    return usual, bool(usual)


def _with_bars(row: str, separator: str) -> str:
    """Return a line of cells with bars for its separators, unless these are marked as text."""
    parts = row.replace(_BAR, f"\\{_BAR}").split(f"\\{separator}")
    return separator.join(part.replace(separator, _BAR) for part in parts)


def _rows(lines: Sequence[str], separator: str) -> list[str]:
    ended = (f"{line}\n" for line in lines)  # a value in quotation marks may have several lines
    try:
        rows = list(csv.reader(ended, delimiter=separator, skipinitialspace=True))
    except csv.Error:
        return list(lines)
    return [" ".join(f"|{pipe_cell(value)}" for value in row) for row in rows]
