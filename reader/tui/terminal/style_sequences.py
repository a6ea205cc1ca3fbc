"""Shortening the style sequences sent to the terminal: only what changes is sent.

Textual ends the style of every piece of text and begins the next one from nothing, colours of
text and ground included. On a page full of quotes that is more than the text itself, and a slow
line shows it.
"""

import re
from functools import lru_cache
from typing import NamedTuple

_STYLE = re.compile(r"\x1b\[([0-9;]*)m")
# what leaves the screen as it is, whatever the style: moves of the cursor, modes, line ends
_STYLELESS = re.compile(r"(?:\x1b\[[0-9;]*H|\x1b\[\?[0-9;]*[hl]|[\r\n])*")
_ENDED_BY = {"1": "22", "2": "22", "3": "23", "4": "24", "7": "27", "9": "29"}
_KNOWN = 4096  # styles, and changes from one to another, that are remembered


class Style(NamedTuple):
    """What SGR sequences have set."""

    attributes: frozenset[str] = frozenset()
    colour: str = ""
    ground: str = ""


_PLAIN = Style()


def shortened(data: str) -> str:
    """Return bytes for the terminal that draw the same as `data` does, and end as plain.

    `data` has to begin with the plain style, as all that a driver writes does. Sequences that are
    not understood pass as they are. Cost: linear, half a millisecond for a page of quotes.
    """
    if data.count("\x1b[0m") < 2:
        return data
    pieces = _STYLE.split(data)
    out = [pieces[0]]
    now = wanted = _PLAIN
    for at in range(1, len(pieces), 2):
        following = _after(wanted, pieces[at])
        if following is None:
            return data
        wanted = following
        text = pieces[at + 1]
        if not text:
            continue
        if wanted is not now and not _STYLELESS.fullmatch(text):
            out.append(_change(now, wanted))
            now = wanted
        out.append(text)
    if now is not _PLAIN:
        out.append("\x1b[0m")
    return "".join(out)


@lru_cache(_KNOWN)
def _after(style: Style, parameters: str) -> Style | None:
    """Return the style after a sequence; None when it is of a kind that is not used here."""
    attributes, colour, ground = style
    numbers = iter(parameters.split(";") if parameters else ["0"])
    for number in numbers:
        if number in ("0", ""):
            attributes, colour, ground = _PLAIN
        elif number in _ENDED_BY:
            attributes |= {number}
        elif number in ("38", "48"):
            kind = next(numbers, "")
            count = {"2": 3, "5": 1}.get(kind, 0)
            rest = [next(numbers, "") for _ in range(count)]
            if not count or "" in rest:
                return None
            whole = ";".join((number, kind, *rest))
            colour, ground = (whole, ground) if number == "38" else (colour, whole)
        elif number.isdecimal() and (30 <= int(number) <= 37 or 90 <= int(number) <= 97):
            colour = number
        elif number.isdecimal() and (40 <= int(number) <= 47 or 100 <= int(number) <= 107):
            ground = number
        elif number in ("39", "49"):
            colour, ground = ("", ground) if number == "39" else (colour, "")
        else:
            return None
    found = Style(attributes, colour, ground)
    return _PLAIN if found == _PLAIN else found


@lru_cache(_KNOWN)
def _change(before: Style, after: Style) -> str:
    """Return the shortest sequence that makes one style of another."""
    if before == after:
        return ""
    anew = ";".join(filter(None, ["0", *sorted(after.attributes), after.colour, after.ground]))
    gone = before.attributes - after.attributes
    ended = {_ENDED_BY[number] for number in gone}
    parts = sorted(ended)
    # what ends bold ends faint too
    parts += sorted(
        number
        for number in after.attributes
        if number not in before.attributes or _ENDED_BY[number] in ended
    )
    if after.colour != before.colour:
        parts.append(after.colour or "39")
    if after.ground != before.ground:
        parts.append(after.ground or "49")
    changed = ";".join(parts)
    return f"\x1b[{min(changed, anew, key=len)}m"
