"""Days as people read them."""

from __future__ import annotations

from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:  # the first frame has no need of it
    from datetime import datetime

_NUMBERS = range(1, 13)  # of months
_SURE_DAYS = range(1, 29)  # which every month has; the others need a calendar
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_MIDNIGHT = "00:00"  # what programs write for a day without a time


def day(published: str) -> str:
    """Return an ISO 8601 day or time as ``11 March 2021``; as it is when it is none."""
    year, month, number = published[:4], published[5:7], published[8:10]
    digits = f"{year}{month}{number}"
    plain = published[4:8:3] == "--" and digits.isascii() and digits.isdigit()
    if plain and int(year) and int(month) in _NUMBERS and int(number) in _SURE_DAYS:
        return f"{int(number)} {_MONTHS[int(month) - 1]} {int(year)}"
    return _other_day(published) if published else ""


def moment(published: str) -> str:
    """Return an ISO 8601 time as ``11 March 2021, 14:05``, by its own clock; else as `day`."""
    time = published[11:16] if published[10:11] == "T" else ""
    return f"{day(published)}, {time}" if time not in ("", _MIDNIGHT) else day(published)


def read_moment(told: str) -> str:
    """Return what `moment` or `day` told, as ``2021-03-11T14:05``; nothing when it is none."""
    words, _, time = told.partition(", ")
    number, _, rest = words.partition(" ")
    month, _, year = rest.partition(" ")
    plain = (number + year).isascii() and (number + year).isdigit()
    if month not in _MONTHS or not plain:
        return ""
    day = f"{year:0>4}-{_MONTHS.index(month) + 1:02}-{number:0>2}"
    return f"{day}T{time}" if time else day


def local(when: datetime) -> datetime:
    """Return an aware time by the clock of this place.

    As it is at the ends of the calendar, where another zone would have a day that is in none: a
    clock that is set wrong may be there.
    """
    try:
        return when.astimezone()
    except (OverflowError, ValueError):
        return when


def _other_day(published: str) -> str:
    from datetime import date

    try:
        when = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
