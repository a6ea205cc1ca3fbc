"""Recognises exports by what the programs that write them put into all of them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from reader.parsing.exports.records import Record
from reader.parsing.lines.wrapping import with_plain_newlines
from reader.startup.lazy_modules import load
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import cast

MOST_ARTICLES = 10_000  # that are shown of an export
_HEAD = 6000  # characters in which the first article begins
_KINDS = (  # a string that all of them contain, what must stand in a line, and who reads them
    (
        " DOCUMENT",
        lazily(r"^[ \t]*1 of \d{1,6} DOCUMENTS?[ \t]*$", MULTILINE),
        "nexis:read_nexis",
    ),
    (
        "Dokument 1 von ",
        lazily(r"^[ \t]*Dokument 1 von \d{1,6}[ \t]*$", MULTILINE),
        "nexis:read_nexis",
    ),
    (
        "Document 1 de ",
        lazily(r"^[ \t]*Document 1 de \d{1,6}[ \t]*$", MULTILINE),
        "nexis:read_nexis",
    ),
    (
        "Document 1 of ",
        lazily(r"^[ \t]*Document 1 of \d{1,6}[ \t]*$", MULTILINE),
        "proquest:read_proquest",
    ),
    ("TY  - ", lazily(r"\A\s{0,9}TY  - \w{2,8}[ \t]*$", MULTILINE), "citations:read_citations"),
    ("PMID- ", lazily(r"\A\s{0,9}PMID- \d{1,9}[ \t]*$", MULTILINE), "citations:read_citations"),
    (
        "@",
        lazily(
            r"\A(?:\s{0,9}%[^\n]{0,200}\n|\s){0,20}@[A-Za-z]{3,20}\{[^\s,{}]{1,200},[ \t]*$",
            MULTILINE,
        ),
        "citations:read_citations",
    ),
)
_LATE_KINDS = (  # the same, for what stands below each article
    (
        "End of Document",
        lazily(
            r"^Load-Date: [^\n]{6,40}\n+(?:[^\n]{0,80}\n+){0,4}End of Document[ \t]*$", MULTILINE
        ),
        "nexis:read_nexis",
    ),
    (
        "ocument ",
        lazily(r"^(?:AN\s+)?Document \w{2,12}\d{8,12}\w{6,14}[ \t]*$", MULTILINE),
        "factiva:read_factiva",
    ),
    (
        "Dokument ",
        lazily(r"^(?:AN\s+)?Dokument [A-Za-z]\w{3,12}\d{8}\w{6,14}[ \t]*$", MULTILINE),
        "factiva:read_factiva",
    ),
    (
        "news·",
        lazily(r"^news·\d{8}·\w{1,12}·\S{1,40}$", MULTILINE),
        "europresse:read_europresse",
    ),
    ("GBI-Genios", lazily(r"^© GBI-Genios [^\n]{0,60}GmbH$", MULTILINE), "genios:read_genios"),
    ("Record Number:", lazily(r"^Record Number:\s+\S*\d\S*$", MULTILINE), "genios:read_genios"),
)


def find_records(text: str, lines: Sequence[str]) -> Sequence[Record]:
    """Return the articles in a text that is an export; empty if it is none.

    Args:
        text: The beginning of the text, as much as is looked at.
        lines: All its lines, stripped.
    """
    for kinds, sample in ((_KINDS, text[:_HEAD]), (_LATE_KINDS, text)):
        for sign, pattern, reader in kinds:
            if sign in sample and pattern.search(sample):
                records = list(islice(_reader(reader)(lines), MOST_ARTICLES + 1))
                if any(record.lines or record.text for record in records):
                    return records
    return ()


def is_export(text: str) -> bool:
    """Whether a text, of which this is the beginning, looks like an export."""
    lines = "\n".join(map(str.strip, with_plain_newlines(text).split("\n")))
    return any(
        sign in sample and pattern.search(sample)
        for kinds, sample in ((_KINDS, lines[:_HEAD]), (_LATE_KINDS, lines))
        for sign, pattern, _ in kinds
    )


def _reader(path: str) -> Callable[[Sequence[str]], Iterator[Record]]:
    module, _, name = path.partition(":")
    reader = getattr(load(f"reader.parsing.exports.{module}"), name)
    return cast("Callable[[Sequence[str]], Iterator[Record]]", reader)
