"""Times as people and spreadsheets write them, which exports of other programs contain."""

import re
from datetime import datetime

from reader.export.json_formats.checked_fields import moment_of
from reader.parsing.lines.written_dates import iso_date

_CLOCK = re.compile(
    r"(?:(?P<am>오전|上午)|(?P<pm>오후|下午)|(?<!\S))\s?"
    r"(?P<hour>\d\d?):(?P<rest>\d\d(?::\d\d)?)(?!\s?[\w:+-])"
)
"""A time, of 24 hours unless a known word for morning or afternoon is before it; none after it."""


def written_moment(text: str) -> datetime | None:
    """Return the time that a short text contains, aware, UTC; None if its day is unclear.

    If only its time of day is unclear, it is the beginning of the day.
    """
    moment = moment_of(text)
    if moment is not None:
        return moment
    found = iso_date(text)
    day, is_precise = found[: len("2026-03-07")], "T" in found
    return moment_of(found if is_precise else f"{day}T{_clock_in(text)}") or moment_of(day)


def _clock_in(text: str) -> str:
    """Return the time of day in ISO 8601; empty if there is none, or it is unclear."""
    clock = _CLOCK.search(text)
    if clock is None:
        return ""
    hour = int(clock["hour"])
    if clock["am"] or clock["pm"]:
        hour = hour % 12 + (12 if clock["pm"] else 0)
    return f"{hour:02}:{clock['rest']}"
