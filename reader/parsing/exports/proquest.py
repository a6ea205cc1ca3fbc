"""Exports of ProQuest: "Document 2 of 25", fields, and among these the full text."""

from collections.abc import Iterator, Sequence
from itertools import islice

from reader.parsing.exports.records import (
    Head,
    Record,
    catalogued_names,
    day_of,
    language_of,
    one_line,
    paragraphs_of,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_NUMBER = lazily(r"Document \d{1,6} of \d{1,6}")
_FIELD = lazily(r"([A-Za-z][A-Za-z /-]{1,40}?)(?: \(\w{1,20}\))?:(?:\s+(.*))?")
_NAME_LIST = (
    "Author;Abstract;Links;Full text;Subject;Location;People;Company / organization;Classification;"
    "Title;Alternate title;Publication title;Publication info;Publication date;Publication year;"
    "Publication subject;Pages;Section;Publisher;Place of publication;Country of publication;"
    "Credit;Copyright;ISSN;e-ISSN;Source type;Language of publication;Document type;Document URL;"
    "ProQuest document ID;Last updated;Database;Illustration;Volume;Issue;Edition;Column;"
    "First page;Number of pages;Identifier / keyword;Dateline;Business indexing term;Word count;"
    "Notes;Correction;Product name;Report number;DOI"
)
_NAMES = frozenset(_NAME_LIST.split(";"))
_LINE = lazily(r"_{20,}")
_FULL, _ABSTRACT = "Full text", "Abstract"
_NO_TEXT = ("not available", "none available", "full text not available", "")
_LABEL = "[PUBLICATION ABSTRACT]"


def read_proquest(lines: Sequence[str]) -> Iterator[Record]:
    """Yield the articles of an export."""
    starts = [at for at, line in enumerate(lines) if _NUMBER.fullmatch(line)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        own = range(start + 1, end)
        rule = next((number for number in own if _LINE.fullmatch(lines[number])), end)
        found = _article(lines, own[: rule - start - 1])
        if found is not None:
            yield found


def _field(line: str) -> "re.Match[str] | None":
    field = _FIELD.fullmatch(line)
    return field if field and field[1] in _NAMES else None


def _begins_fields(lines: Sequence[str], number: int, stop: int) -> bool:
    """Whether fields begin at a line below the text: in the text, there may be one alone."""
    if lines[number - 1]:
        return False
    below = [first for first, _ in islice(paragraphs_of(lines, number, stop), 2)][1:]
    return all(_field(lines[first]) for first in below)


def _article(lines: Sequence[str], own: range) -> Record | None:
    told: dict[str, list[str]] = {}
    where: dict[str, list[tuple[int, int]]] = {}
    name = ""
    for number in own:
        line = lines[number]
        field = _field(line)
        if field and name == _FULL and not _begins_fields(lines, number, own.stop):
            field = None
        name = field[1] if field else name
        words = (field[2] or "") if field else line
        told.setdefault(name, []).append(words)
        where.setdefault(name, []).append((number, len(line) - len(words)))
    if not where.get(_FULL) and not where.get(_ABSTRACT):
        return None
    said = {name: one_line(words) for name, words in told.items()}
    about = said.get(_ABSTRACT, "").replace(_LABEL, "").strip()
    text = where.get(_FULL, [])
    if said.get(_FULL, "").rstrip(".").lower() in _NO_TEXT:
        text, about = where.get(_ABSTRACT, []), ""
    elif told[_FULL][0][:60] == about[:60] or about.endswith("..."):
        about = ""  # only how the text begins
    return Record(
        Head(
            title=said.get("Title") or said.get("", ""),
            byline=catalogued_names(said.get("Author", "")),
            published=day_of(said.get("Publication date", "")),
            site=said.get("Publication title", "").partition(";")[0].strip(),
            language=language_of(said.get("Language of publication", "")),
            url=said.get("Document URL", ""),
            about=about,
            dateline=said.get("Dateline", ""),
        ),
        text,
    )
