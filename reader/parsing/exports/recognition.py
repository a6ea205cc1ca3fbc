"""Recognises exports by what the programs that write them put into all of them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from reader.parsing.exports.records import Record
from reader.parsing.lines.wrapping import with_plain_newlines
from reader.startup.lazy_modules import load
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    import re

MOST_ARTICLES = 10_000  # that are shown of an export
_HEAD = 6000  # characters in which the first article begins


class _Kind(NamedTuple):
    """How the exports of one archive are recognised.

    Attributes:
        sign: A string that all of them contain, by which most other texts are told at once.
        pattern: What stands in a line of them.
        reader: The module and the function that read them.
    """

    sign: str
    pattern: "re.Pattern[str]"
    reader: str


def _with_line(sign: str, line: str, reader: str) -> _Kind:
    return _Kind(sign, lazily(rf"^(?:{line})$", MULTILINE), reader)


def _with_first_line(sign: str, line: str, reader: str) -> _Kind:
    return _Kind(sign, lazily(rf"\A\s{{0,9}}(?:{line})[ \t]*$", MULTILINE), reader)


_KINDS = (
    _with_line(" DOCUMENT", r"1 of \d{1,6} DOCUMENTS?", "nexis:read_nexis"),
    _with_line("Dokument 1 von ", r"Dokument 1 von \d{1,6}", "nexis:read_nexis"),
    _with_line("Document 1 de ", r"Document 1 de \d{1,6}", "nexis:read_nexis"),
    _with_line("Document 1 of ", r"Document 1 of \d{1,6}", "proquest:read_proquest"),
    _with_first_line("TY  - ", r"TY  - \w{2,8}", "citations:read_citations"),
    _with_first_line("PMID- ", r"PMID- \d{1,9}", "citations:read_citations"),
    _with_first_line(
        "@",
        r"(?:\s{0,9}%[^\n]{0,200}\n|\s){0,20}@[A-Za-z]{3,20}\{[^\s,{}]{1,200},",
        "citations:read_citations",
    ),
)
_LATE_KINDS = (  # those with a line below each article
    _with_line(
        "End of Document",
        r"Load-Date: [^\n]{6,40}\n+(?:[^\n]{0,80}\n+){0,4}End of Document",
        "nexis:read_nexis",
    ),
    _with_line("ocument ", r"(?:AN\s+)?Document \w{2,12}\d{8,12}\w{6,14}", "factiva:read_factiva"),
    _with_line(
        "Dokument ", r"(?:AN\s+)?Dokument [A-Za-z]\w{3,12}\d{8}\w{6,14}", "factiva:read_factiva"
    ),
    _with_line("news·", r"news·\d{8}·\w{1,12}·\S{1,40}", "europresse:read_europresse"),
    _with_line("GBI-Genios", r"© GBI-Genios [^\n]{0,60}GmbH", "genios:read_genios"),
    _with_line("Record Number:", r"Record Number:\s+\S*\d\S*", "genios:read_genios"),
)


def find_records(text: str, lines: Sequence[str]) -> Sequence[Record]:
    """Return the articles in a text that is an export; empty if it is none.

    Args:
        text: The beginning of the text, as much as is looked at; its lines are stripped.
        lines: All its lines, stripped.
    """
    for reader in _readers(text):
        records = list(islice(_load(reader)(lines), MOST_ARTICLES + 1))
        if any(record.lines or record.text for record in records):
            return records
    return ()


def is_export(text: str) -> bool:
    """Whether a text, of which this is the beginning, looks like an export."""
    lines = "\n".join(map(str.strip, with_plain_newlines(text).split("\n")))
    return next(_readers(lines), "") != ""


def _readers(text: str) -> Iterator[str]:
    """Yield who may read a text, the likeliest first."""
    for kinds, sample in ((_KINDS, text[:_HEAD]), (_LATE_KINDS, text)):
        for sign, pattern, reader in kinds:
            if sign in sample and pattern.search(sample):
                yield reader


def _load(path: str) -> Callable[[Sequence[str]], Iterator[Record]]:
    module, _, name = path.partition(":")
    reader = getattr(load(f"reader.parsing.exports.{module}"), name)
    return cast("Callable[[Sequence[str]], Iterator[Record]]", reader)
