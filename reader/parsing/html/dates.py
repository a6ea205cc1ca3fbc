"""Dates as pages write them, to ISO 8601; never one that the page does not say."""

import re

from reader.text.pattern import lazily

_ISO = lazily(
    r"(?<!\d)((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)"
    r"(?:[T ]{1,2}(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = lazily(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_EUROPEAN = lazily(r"(?<!\d)(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.\s?((?:19|20)\d\d)(?!\d)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio janeiro januari",
            "feb february februar février fevrier febrero febbraio fevereiro februari",
            "mar march märz mars marzo março maart",
            "apr april avril abril aprile",
            "may mai mayo maggio maio mei maj",
            "jun june juni juin junio giugno junho",
            "jul july juli juillet julio luglio julho",
            "aug august août aout agosto augustus augusti",
            "sep sept september septembre septiembre settembre setembro",
            "oct october oktober octobre octubre ottobre outubro okt",
            "nov november novembre noviembre novembro",
            "dec december dezember décembre diciembre dicembre dezembro dez",
        ),
        1,
    )
    for name in names.split()
}
_DAY_FIRST = lazily(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)"
)
_MONTH_FIRST = lazily(r"([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)")
_IN_ADDRESS = lazily(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_LONGEST = 200


def to_iso(text: str) -> str:
    """Return the first date in `text` as ISO 8601, with its time where there is one.

    Empty when there is none. A month without a day is none.
    """
    text = text.strip()[:_LONGEST]
    found = _ISO.search(text)
    if found:
        return _iso(*found.groups())
    for pattern, order in ((_COMPACT, (0, 1, 2)), (_EUROPEAN, (2, 1, 0))):
        found = pattern.search(text)
        if found:
            parts = found.groups()
            return _day(*(int(parts[index]) for index in order))
    if re.match(r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d", text):
        from email.utils import parsedate_to_datetime

        try:
            return parsedate_to_datetime(text).isoformat()
        except (ValueError, TypeError, IndexError):
            return ""
    return _named_month(text)


def _named_month(text: str) -> str:
    for pattern, day_at, month_at in ((_MONTH_FIRST, 1, 0), (_DAY_FIRST, 0, 1)):
        for found in pattern.finditer(text):
            parts = found.groups()
            month = _MONTHS.get(parts[month_at].lower())
            if month:
                return _day(int(parts[2]), month, int(parts[day_at]))
    return ""


def date_in_address(address: str) -> str:
    """Return the day that an address is filed under; empty when there is none."""
    found = _IN_ADDRESS.search(address[:2000])
    return _day(*map(int, found.groups())) if found else ""


def _iso(
    year: str,
    month: str,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    zone: str | None,
) -> str:
    iso = _day(int(year), int(month), int(day))
    if hour is None or minute is None or not iso or int(hour) > 23 or int(minute) > 59:
        return iso
    seconds = f":{second}" if second else ""
    zone = (zone or "").replace(":", "")
    zone = "Z" if zone == "Z" else f"{zone[:3]}:{zone[3:]}" if zone else ""
    return f"{iso}T{hour:0>2}:{minute}{seconds}{zone}"


def _day(year: int, month: int, day: int) -> str:
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= longest else ""
