"""Formatting dates and times for people."""

from __future__ import annotations

from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:  # not needed for the first frame
    from datetime import datetime

_NUMBERS = range(1, 13)  # of months
_SURE_DAYS = range(1, 29)  # in every month; the other days need a calendar
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_TO_THE_MINUTE = "2021-03-11T14:05"
_UTC = " UTC"
_FURTHEST_HOURS = 14  # the largest offset from UTC
_MIDNIGHT = "00:00"  # what programs write for a day without a time


def readable_day(published: str) -> str:
    """Return an ISO 8601 date or time as ``11 March 2021``; other text unchanged."""
    year, month, number = published[:4], published[5:7], published[8:10]
    digits = f"{year}{month}{number}"
    plain = published[4:8:3] == "--" and digits.isascii() and digits.isdigit()
    if plain and int(year) and int(month) in _NUMBERS and int(number) in _SURE_DAYS:
        return f"{int(number)} {_MONTHS[int(month) - 1]} {int(year)}"
    return _other_day(published) if published else ""


def recent_day(when: datetime) -> str:
    """Return the local date of an aware time as ``3 March``; the year is left out if it is this."""
    from time import localtime

    here = local(when)
    year = "" if here.year == localtime().tm_year else f" {here.year}"
    return f"{here.day} {_MONTHS[here.month - 1]}{year}"


def readable_moment(published: str) -> str:
    """Return an ISO 8601 time as ``11 March 2021, 14:05 UTC+1``, or a date as `readable_day`.

    The zone is included if the time has one.
    """
    time = published[11:16] if published[10:11] == "T" else ""
    if time in ("", _MIDNIGHT):
        return readable_day(published)
    return f"{readable_day(published)}, {time}{_zone_text(published[16:])}"


def _zone_text(rest: str) -> str:
    """Return the zone suffix of an ISO 8601 time as `` UTC+5:30``; empty if it has none."""
    if rest.endswith("Z"):
        return _UTC
    sign, zone = rest[-6:-5], rest[-5:]
    hours, colon, minutes = zone[:2], zone[2:3], zone[3:]
    plain = (hours + minutes).isascii() and (hours + minutes).isdigit()
    if sign not in ("+", "-") or colon != ":" or not plain or int(hours) > _FURTHEST_HOURS:
        return ""
    if zone == _MIDNIGHT:
        return _UTC
    return f"{_UTC}{sign}{int(hours)}{'' if minutes == '00' else f':{minutes}'}"


def parse_moment(text: str) -> str:
    """Parse a `readable_moment` into ``2021-03-11T14:05+01:00``; empty if invalid.

    The result has no zone if the input has none.
    """
    words, _, clock = text.partition(", ")
    time, _, zone = clock.partition(_UTC)
    number, _, rest = words.partition(" ")
    month, _, year = rest.partition(" ")
    plain = (number + year).isascii() and (number + year).isdigit()
    if month not in _MONTHS or not plain:
        return ""
    day = f"{year:0>4}-{_MONTHS.index(month) + 1:02}-{number:0>2}"
    return f"{day}T{time}{_parse_zone(zone) if _UTC in clock else ''}" if time else day


def _parse_zone(text: str) -> str:
    """Convert an offset such as ``+5:30``, as written after UTC, to ISO 8601: ``+05:30``."""
    hours, _, minutes = text[1:].partition(":")
    return f"{text[:1] or '+'}{hours:0>2}:{minutes:0>2}"


def in_local_time(moment: str) -> str:
    """Return an ISO 8601 time as ``2021-03-11T14:05`` in local time.

    Dates, and times without a zone, are returned unchanged.
    """
    if len(moment) <= len(_TO_THE_MINUTE):
        return moment
    from datetime import datetime

    try:
        return local(datetime.fromisoformat(moment)).isoformat()[: len(_TO_THE_MINUTE)]
    except ValueError:
        return moment[: len(_TO_THE_MINUTE)]


def local(when: datetime) -> datetime:
    """Return an aware time in local time.

    A time at the very ends of the calendar, where the conversion would overflow, is returned
    unchanged: a wrongly set clock can produce one.
    """
    try:
        return when.astimezone()
    except (OverflowError, ValueError):
        return when


def local_day(when: datetime) -> str:
    """Return the local date of an aware time, in ISO 8601; empty for the epoch: not known."""
    return local(when).date().isoformat() if when.timestamp() else ""


def _other_day(published: str) -> str:
    from datetime import date

    try:
        when = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
