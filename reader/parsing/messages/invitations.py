"""Convert calendar invitations (iCalendar, RFC 5545) to readable lines."""

from collections.abc import Iterator

from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_FOLDED = lazily(r"\r?\n[ \t]")
_FIELD = lazily(r"([A-Z-]{2,20})((?:;[^:\n]{0,300})?):([^\n]{0,20000})")
_NAME = lazily(r';CN=(?:"([^"\n]{1,100})"|([^;:"\n]{1,100}))', IGNORECASE)
_ZONE = lazily(r";TZID=([^;:\n]{1,60})", IGNORECASE)
_MOMENT = lazily(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?")
_ESCAPED = lazily(r"\\([nN,;\\])")


def invitation_text(calendar: str) -> str:
    """Return title, time, place and organizer of the first event; empty if there is no event."""
    event = _event(calendar)
    begins, ends = event.get("DTSTART", ("", "")), event.get("DTEND", ("", ""))
    organizer = _NAME.search(event.get("ORGANIZER", ("", ""))[0])
    lines = {
        "When": _time_range(_date_and_time(*begins), _date_and_time(*ends)),
        "Where": event.get("LOCATION", ("", ""))[1],
        "Organizer": (organizer[1] or organizer[2]) if organizer else "",
    }
    facts = "\n".join(f"{name}: {value}" for name, value in lines.items() if value)
    about = [event.get(name, ("", ""))[1] for name in ("SUMMARY", "DESCRIPTION")]
    return "\n\n".join(filter(None, (about[0], facts, about[1].replace("\n", "\n\n"))))


def _event(calendar: str) -> dict[str, tuple[str, str]]:
    """Return the fields of the first event by name: parameters and value."""
    fields: dict[str, tuple[str, str]] = {}
    inside = False
    for name, parameters, value in _fields(calendar):
        if (name, value) == ("BEGIN", "VEVENT"):
            inside = True
        elif inside and name in ("BEGIN", "END"):
            break
        elif inside:
            fields.setdefault(name, (parameters, _ESCAPED.sub(_unescaped, value).strip()))
    return fields


def _fields(calendar: str) -> Iterator[tuple[str, str, str]]:
    for line in _FOLDED.sub("", calendar).splitlines():
        found = _FIELD.fullmatch(line)
        if found:
            yield found[1], found[2], found[3].strip()


def _unescaped(escaped: "re.Match[str]") -> str:
    return "\n" if escaped[1] in "nN" else escaped[1]


def _date_and_time(parameters: str, value: str) -> str:
    found = _MOMENT.fullmatch(value)
    if found is None:
        return ""
    day = f"{found[1]}-{found[2]}-{found[3]}"
    if found[4] is None:
        return day
    zone = _ZONE.search(parameters)
    return f"{day} {found[4]}:{found[5]}{' UTC' if found[6] else f' ({zone[1]})' if zone else ''}"


def _time_range(begin: str, end: str) -> str:
    """Return both moments; for an end on the same day only its time."""
    same_day = len(end) > len("2026-03-09") and end[:10] == begin[:10]
    hour = begin[:16] if same_day else begin
    return " – ".join(filter(None, (hour, end[11:] if same_day else end)))
