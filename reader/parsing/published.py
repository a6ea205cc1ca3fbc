"""Dates as writers write them, to ISO 8601; no date is better than a wrong one."""

import re

from reader.text.pattern import lazily

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero janeiro gennaio",
            "february feb februar février fév febrero fevereiro febbraio",
            "march mar märz mrz mars marzo março",
            "april apr avril avr abril aprile",
            "may mai mayo maio maggio",
            "june jun juni juin junio junho giugno",
            "july jul juli juillet juil julio julho luglio",
            "august aug août agosto",
            "september sept sep septembre septiembre setembro settembre",
            "october oct oktober okt octobre octubre outubro ottobre",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc diciembre dezembro dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO = lazily(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_DAY_FIRST = lazily(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(\w{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)"
)
_MONTH_FIRST = lazily(r"(\w{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_EAST_ASIAN = lazily(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_TIME = lazily(r"\d:\d\d")
_LONGEST = 120


def iso_date(text: str) -> str:
    """Return the day or time that `text` names, in ISO 8601; empty when it names none.

    Knows ISO 8601, the dates of mail and RSS (RFC 2822), and days with the month in words in
    English, German, French, Spanish, Portuguese and Italian, or in Chinese and Japanese.
    """
    text = text[:_LONGEST].strip()
    if not any(map(str.isdigit, text)):
        return ""
    found = _ISO.search(text)
    if found:
        return _iso(found)
    return _of_mail(text) or _in_words(text)


def _of_mail(text: str) -> str:
    """A date of RFC 2822, which always has a time; the module for it is slow to import."""
    if not _TIME.search(text):
        return ""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
    return moment.isoformat() if 1000 <= moment.year <= 9999 else ""


def _iso(found: re.Match[str]) -> str:
    day, time, zone = "-".join(found.group(1, 2, 3)), found.group(4), found.group(5) or ""
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(f"{day}T{time}{zone}" if time else day)
    except ValueError:
        return ""
    return moment.isoformat() if time else day


def _in_words(text: str) -> str:
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        for found in pattern.finditer(text):
            year, month, day = found.group(*order)
            number = _MONTHS.get(month.lower())
            if number:
                return _day(int(year), number, int(day))
    marked = _EAST_ASIAN.search(text)
    return _day(int(marked[1]), int(marked[2]), int(marked[3])) if marked else ""


def _day(year: int, month: int, day: int) -> str:
    from datetime import date

    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
