"""``My Clippings.txt`` of a Kindle."""

import re
from datetime import UTC, datetime

from reader.export.entry import Entry
from reader.export.json_formats.checked_fields import moment_of
from reader.export.json_formats.import_records import EntryCollector, new_note
from reader.model.annotation import Annotation
from reader.model.article import Meta
from reader.parsing.lines.written_dates import iso_date
from reader.text.clean import clean_text

_SEPARATOR = re.compile(r"^={10,}[ \t\r]*$", re.MULTILINE)
_PLACE = re.compile(r"(\d+)(?:-(\d+))?")
_NOTE = re.compile(r"\b(?:note|notiz|nota|notitie|заметка)\b|笔记|メモ", re.IGNORECASE)
_CLOCK = re.compile(r"(?<!\S)(\d\d?):(\d\d:\d\d)(?!\s?[\w:])")
"""A time, of 24 hours: with no words for morning or afternoon before or after it."""
_DATE_FORMATS = ("%A, %B %d, %Y %I:%M:%S %p", "%A, %d %B %Y %H:%M:%S", "%A, %B %d, %Y %H:%M:%S")


def is_clippings(text: str) -> bool:
    """Whether a text looks like the clippings of a Kindle."""
    return _SEPARATOR.search(text) is not None


def read_clippings(text: str) -> tuple[Entry, ...]:
    """Return the highlights, each with the note on it, and notes without a highlight."""
    found = EntryCollector()
    pending: tuple[Meta, str, str, datetime | None] | None = None

    def settle(body: str = "") -> None:
        nonlocal pending
        if pending is not None:
            meta, _, passage, created = pending
            found.add("", meta, new_note(passage, body, created=created))
        pending = None

    for clipping in _SEPARATOR.split(clean_text(text)):
        title, _, rest = clipping.strip("\n\ufeff ").partition("\n")
        place, _, content = rest.partition("\n")
        meta, content = _meta(title), content.strip()
        if not content:  # a bookmark
            continue
        if not _NOTE.search(place.partition("|")[0]):
            settle()
            pending = (meta, _end(place), content, _moment(place))
        elif pending is not None and (pending[0], pending[1]) == (meta, _end(place)):
            settle(content)
        else:
            found.add("", meta, _loose(content, place))
    settle()
    return found.entries()


def _loose(content: str, place: str) -> Annotation:
    """Return a note without a highlight."""
    return new_note("", content, created=_moment(place))


def _meta(line: str) -> Meta:
    """Return the title, and the author in parentheses after it."""
    line = line.strip("\ufeff ")
    title, bracket, author = line.rpartition("(")
    if bracket and author.find(")") == len(author) - 1 >= 0:
        return Meta(title=title.rstrip(), byline=author[:-1])
    return Meta(title=line)


def _end(place: str) -> str:
    """Return the end location of a clipping, which a note shares with its highlight."""
    found = _PLACE.findall(place.rpartition("|")[0] or place)
    return found[-1][1] or found[-1][0] if found else ""


def _moment(place: str) -> datetime | None:
    """Return when it was made; None if the date format is unknown."""
    written = place.rpartition("|")[2].strip()
    written = re.sub(r"^\D*?\bon\s+", "", written)
    for form in _DATE_FORMATS:
        try:
            return datetime.strptime(written, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return moment_of(_in_another_language(written))


def _in_another_language(written: str) -> str:
    """Return a date and time in ISO 8601; just the date if it has a 12-hour clock, or none."""
    day = iso_date(written)[: len("2026-03-07")]
    clock = _CLOCK.search(written)
    return f"{day}T{clock[1]:0>2}:{clock[2]}" if day and clock else day
