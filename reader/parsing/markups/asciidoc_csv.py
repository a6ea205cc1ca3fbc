"""Tables of AsciiDoc whose rows are lines of values: ``,===`` around them, or ``format=csv``.

Source: https://docs.asciidoctor.org/asciidoc/latest/tables/data-format/
"""

import csv
from collections.abc import Iterator, Sequence

from reader.startup.lazy_regex import lazily

_TABLE = lazily(r"[,:|]={3,}")
_CODE = lazily(r"-{4,}|\.{4,}|\+{4,}")
_FORMAT = lazily(r"\bformat\s?=\s?[\"']?([cdt])sv\b")
_SEPARATORS = {",": ",", ":": ":", "c": ",", "d": ":", "t": "\t"}
_ORDINARY = "|==="


def with_ordinary_tables(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines with a vertical bar before each value of such a table. Cost: linear."""
    end = 0
    code = ""  # the delimiter of the code that a line is in
    for at, line in enumerate(lines):
        if at < end:
            continue
        mark = line.rstrip()
        separator = "" if code else _separator(mark, lines[at - 1] if at else "")
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


def _separator(line: str, attributes: str) -> str:
    """Return what stands between the values of the table that a line begins; empty if none."""
    if not _TABLE.fullmatch(line):
        return ""
    named = _FORMAT.search(attributes) if attributes.startswith("[") else None
    return _SEPARATORS.get(named[1] if named else line[0], "")


def _rows(lines: Sequence[str], separator: str) -> Iterator[str]:
    try:
        for values in csv.reader(lines, delimiter=separator, skipinitialspace=True):
            cells = (" ".join(value.split()).replace("|", "\\|") for value in values)
            yield " ".join(f"|{cell}" for cell in cells)
    except csv.Error:
        yield from lines
