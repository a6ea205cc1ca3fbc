"""Tables of AsciiDoc whose rows are lines of values: ``,===`` around them, or ``format=csv``.

Source: https://docs.asciidoctor.org/asciidoc/latest/tables/data-format/
"""

import csv
from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.startup.lazy_regex import lazily

_TABLE = lazily(r"[,:|]={3,}")
_CODE = lazily(r"-{4,}|\.{4,}|\+{4,}")
_FORMAT = lazily(r"\bformat\s?=\s?[\"']?([cdt])sv\b")
_SEPARATORS = {",": ",", ":": ":", "c": ",", "d": ":", "t": "\t"}
_ORDINARY = "|==="
_MOST_ABOVE = 4  # lines of attributes, and a title


def with_ordinary_tables(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines with a vertical bar before each value of such a table. Cost: linear."""
    end = 0
    code = ""  # the delimiter of the code that a line is in
    for at, line in enumerate(lines):
        if at < end:
            continue
        mark = line.rstrip()
        separator = "" if code else _separator(lines, at)
        if not separator:
            if _CODE.fullmatch(mark) and code in ("", mark):
                code = "" if code else mark
            yield line
            continue
        below = range(at + 1, len(lines))
        end = next((number for number in below if lines[number].rstrip() == mark), len(lines))
        yield _ORDINARY
        yield from _rows(lines[at + 1 : end], separator)
        yield _ORDINARY
        end += 1


def _separator(lines: Sequence[str], at: int) -> str:
    """Return what stands between the values of the table that a line begins; empty if none."""
    if not _TABLE.fullmatch(lines[at].rstrip()):
        return ""
    above = reversed(lines[max(0, at - _MOST_ABOVE) : at])
    attributes = takewhile(lambda line: line.startswith(("[", ".")), above)
    named = _FORMAT.search(" ".join(line for line in attributes if line[0] == "["))
    return _SEPARATORS.get(named[1] if named else lines[at][0], "")


def _rows(lines: Sequence[str], separator: str) -> list[str]:
    ended = (f"{line}\n" for line in lines)  # a value in quotation marks may have several lines
    try:
        rows = list(csv.reader(ended, delimiter=separator, skipinitialspace=True))
    except csv.Error:
        return list(lines)
    return [" ".join(f"|{_cell(value)}" for value in row) for row in rows]


def _cell(value: str) -> str:
    return " ".join(value.split()).replace("|", "\\|")
