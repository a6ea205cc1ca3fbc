"""``My Clippings.txt`` of a Kindle."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, TypeAlias

from reader.export.entry import Entry
from reader.export.importing.written_times import written_moment
from reader.export.json_formats.import_records import EntryCollector, new_note
from reader.model.annotation import Annotation
from reader.model.article import Meta
from reader.text.clean import clean_text
from reader.text.counts import whole_number

_SEPARATOR = re.compile(r"^={10,}[ \t\r]*$", re.MULTILINE)
_PLACE = re.compile(r"(\d+)(?:-(\d+))?")
_NOTE = re.compile(r"\b(?:note|notiz|nota|notitie|заметка)\b|笔记|筆記|メモ|메모", re.IGNORECASE)
_DATE_FORMATS = (
    "%A, %B %d, %Y %I:%M:%S %p",
    "%A, %d %B %Y %H:%M:%S",
    "%A, %B %d, %Y %H:%M:%S",
    "%A, %B %d, %Y, %I:%M %p",
)

_LONGEST = 100
"""Locations at the end of a highlight in which a note is on it: most have two or three."""

_Place: TypeAlias = tuple[Meta, int]


class _Clipping(NamedTuple):
    """One piece of the file.

    Attributes:
        meta: Title and author of its book.
        place: The line that says what it is, where, and when it was made.
        locations: From where to where it is; empty if unknown. A note has the end of its highlight,
            or is somewhere in it.
        words: The highlighted passage, or the text of a note.
    """

    meta: Meta
    place: str
    locations: range
    words: str

    @property
    def end(self) -> int:
        """Where it ends; 0 if that is unknown."""
        return self.locations[-1] if self.locations else 0

    @property
    def at(self) -> _Place:
        """Its book and the end of its place."""
        return self.meta, self.end

    @property
    def is_note(self) -> bool:
        """Whether it is a note, and not a highlight."""
        return _NOTE.search(_without_date(self.place)) is not None


def is_clippings(text: str) -> bool:
    """Whether a text looks like the clippings of a Kindle."""
    return _SEPARATOR.search(text) is not None


def read_clippings(text: str) -> tuple[Entry, ...]:
    """Return the highlights, each with the notes on it, and notes without a highlight. Linear."""
    clippings = [*filter(None, map(_clipping, _SEPARATOR.split(clean_text(text))))]
    ending: dict[_Place, list[int]] = {}
    around: dict[_Place, list[int]] = {}
    for number, clipping in enumerate(clippings):
        if not clipping.is_note:
            ending.setdefault(clipping.at, []).append(number)
            for location in clipping.locations[-_LONGEST:]:
                around.setdefault((clipping.meta, location), []).append(number)
    highlights = {
        number: _highlight_of(number, clippings, ending, around)
        for number, clipping in enumerate(clippings)
        if clipping.is_note
    }
    noted = set(highlights.values())
    found = EntryCollector()
    for number, clipping in enumerate(clippings):
        if number not in noted:
            on = highlights.get(number)
            found.add("", clipping.meta, _note(clipping, clippings[on] if on is not None else None))
    return found.entries()


def _clipping(written: str) -> _Clipping | None:
    """Return a clipping; None for a bookmark, which has no words."""
    title, _, rest = written.strip("\n\ufeff ").partition("\n")
    place, _, words = rest.partition("\n")
    if not words.strip():
        return None
    return _Clipping(_meta(title), place, _locations(place), words.strip())


def _highlight_of(
    number: int,
    clippings: Sequence[_Clipping],
    ending: Mapping[_Place, Sequence[int]],
    around: Mapping[_Place, Sequence[int]],
) -> int | None:
    """Return the highlight that a note is on: one next to it, else the only one in its place.

    A Kindle writes a note before or after its highlight, or later. Several highlights may end on
    the same page of a document that has no locations; then the note is on none of them.

    Args:
        number: The number of the note.
        clippings: All clippings.
        ending: The numbers of the highlights that end in a place.
        around: Those of the highlights that a place is in.
    """
    note = clippings[number]
    for neighbour in (max(0, number - 1), min(number + 1, len(clippings) - 1)):
        if clippings[neighbour].at == note.at and not clippings[neighbour].is_note:
            return neighbour
    there = ending.get(note.at) or around.get(note.at, ())
    return there[0] if note.end and len(there) == 1 else None


def _note(clipping: _Clipping, highlight: _Clipping | None) -> Annotation:
    """Return a highlight, or a note on a highlight or on the whole book."""
    if highlight is not None:
        when = _moment(highlight.place)
        return new_note(highlight.words, clipping.words, created=when, start=highlight.end)
    when = _moment(clipping.place)
    if clipping.is_note:
        return new_note("", clipping.words, created=when)
    return new_note(clipping.words, created=when, start=clipping.end)


def _meta(line: str) -> Meta:
    """Return the title, and the author in parentheses after it."""
    line = line.strip("\ufeff ")
    title, bracket, author = line.rpartition("(")
    if bracket and author.find(")") == len(author) - 1 >= 0:
        return Meta(title=title.rstrip(), byline=author[:-1])
    return Meta(title=line)


def _without_date(place: str) -> str:
    """Return what and where a clipping is."""
    return place.rpartition("|")[0] or place


def _locations(place: str) -> range:
    """Return where a clipping is; of 643-44, the last location is 644."""
    found = _PLACE.findall(_without_date(place))
    if not found:
        return range(0)
    first, last = map(str, found[-1])
    start = whole_number(first) or 0
    end = whole_number(first[: max(0, len(first) - len(last))] + last) or 0 if last else start
    return range(min(start, end), end + 1)


def _moment(place: str) -> datetime | None:
    """Return when it was made; None if the date format is unknown."""
    written = place.rpartition("|")[2].strip()
    written = re.sub(r"^\D*?\bon\s+", "", written)
    for form in _DATE_FORMATS:
        try:
            return datetime.strptime(written, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return written_moment(written)
