"""Recognises exports by what the programs that write them put into all of them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from reader.parsing.exports.records import Record
from reader.parsing.lines.chunks import with_plain_newlines
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


_KINDS = (
    _Kind(" DOCUMENT", lazily(r"^1 of \d{1,6} DOCUMENTS?$", MULTILINE), "nexis:read_nexis"),
    _Kind("Dokument 1 von ", lazily(r"^Dokument 1 von \d{1,6}$", MULTILINE), "nexis:read_nexis"),
    _Kind("Document 1 de ", lazily(r"^Document 1 de \d{1,6}$", MULTILINE), "nexis:read_nexis"),
    _Kind(
        "Document 1 of ", lazily(r"^Document 1 of \d{1,6}$", MULTILINE), "proquest:read_proquest"
    ),
    _Kind("TY  - ", lazily(r"\A\s{0,9}TY  - \w{2,8}$", MULTILINE), "citations:read_citations"),
    _Kind("PMID- ", lazily(r"\A\s{0,9}PMID- \d{1,9}$", MULTILINE), "citations:read_citations"),
    _Kind(
        "@",
        lazily(
            r"\A(?:\s{0,9}%[^\n]{0,200}\n|\s){0,20}@[A-Za-z]{3,20}\{[^\s,{}]{1,200},$",
            MULTILINE,
        ),
        "citations:read_citations",
    ),
)
_LATE_KINDS = (  # those with a line below each article
    _Kind(
        "End of Document",
        lazily(r"^Load-Date: [^\n]{6,40}\n+(?:[^\n]{0,80}\n+){0,4}End of Document$", MULTILINE),
        "nexis:read_nexis",
    ),
    _Kind(
        "ocument ",
        lazily(r"^(?:AN\s+)?Document \w{2,12}\d{8,12}\w{6,14}$", MULTILINE),
        "factiva:read_factiva",
    ),
    _Kind(
        "Dokument ",
        lazily(r"^(?:AN\s+)?Dokument [A-Za-z]\w{3,12}\d{8}\w{6,14}$", MULTILINE),
        "factiva:read_factiva",
    ),
    _Kind(
        "news·", lazily(r"^news·\d{8}·\w{1,12}·\S{1,40}$", MULTILINE), "europresse:read_europresse"
    ),
    _Kind("GBI-Genios", lazily(r"^© GBI-Genios [^\n]{0,60}GmbH$", MULTILINE), "genios:read_genios"),
    _Kind(
        "Record Number:", lazily(r"^Record Number:\s+\S*\d\S*$", MULTILINE), "genios:read_genios"
    ),
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
