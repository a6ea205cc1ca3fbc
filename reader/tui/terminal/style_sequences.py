"""Shortening style sequences: only changes of style are sent to the terminal.

Textual resets the style after every piece of text and sets the next one completely, with text and
background colours. On a page full of quotes that is more data than the text itself, which is
visible over a slow connection.
"""

import re
from functools import lru_cache
from typing import NamedTuple

_STYLE = re.compile(r"\x1b\[([0-9;]*)m")
# not affected by the style: cursor movements, modes, line breaks
_STYLELESS = re.compile(r"(?:\x1b\[[0-9;]*H|\x1b\[\?[0-9;]*[hl]|[\r\n])*")
_BLANK = re.compile(rf" +{_STYLELESS.pattern}")
_SEEN_ON_BLANKS = frozenset({"4", "7", "9"})  # lines, and text in the colour of the ground
_ENDED_BY = {"1": "22", "2": "22", "3": "23", "4": "24", "7": "27", "9": "29"}
_KNOWN = 4096  # cached styles, and cached transitions between styles


class Style(NamedTuple):
    """The style set by SGR sequences."""

    attributes: frozenset[str] = frozenset()
    colour: str = ""
    ground: str = ""


_PLAIN = Style()


def shortened(data: str) -> str:
    """Return shorter data that looks the same as `data`, and ends in the default style.

    Blanks may get another text colour, which is not seen.

    `data` must start in the default style, as everything that the driver writes does. If it
    contains an unknown style sequence it is returned unchanged. Cost: linear, half a millisecond
    for a page of quotes.
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
        if wanted is not now and not _looks_the_same(text, now, wanted):
            needed = _on_blanks(now, wanted) if _BLANK.fullmatch(text) else wanted
            out.append(_change(now, needed))
            now = needed
        out.append(text)
    if now is not _PLAIN:
        out.append("\x1b[0m")
    return "".join(out)


def _looks_the_same(text: str, before: Style, after: Style) -> bool:
    """Whether a piece of data draws the same in two styles: it draws nothing, or only blanks."""
    if text[0] == " ":
        return _are_same_on_blanks(before, after) and _BLANK.fullmatch(text) is not None
    return _STYLELESS.fullmatch(text) is not None


@lru_cache(_KNOWN)
def _are_same_on_blanks(before: Style, after: Style) -> bool:
    visible = _SEEN_ON_BLANKS & (before.attributes | after.attributes)
    return before.ground == after.ground and not visible


@lru_cache(_KNOWN)
def _on_blanks(before: Style, after: Style) -> Style:
    """Return the style nearest to `before` in which blanks look as in `after`."""
    visible = _SEEN_ON_BLANKS & after.attributes
    if visible:
        return after
    return Style(before.attributes - _SEEN_ON_BLANKS, before.colour, after.ground)


@lru_cache(_KNOWN)
def _after(style: Style, parameters: str) -> Style | None:
    """Return the style after an SGR sequence, or None if it contains unknown parameters."""
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
    """Return the shortest sequence that changes one style into another."""
    if before == after:
        return ""
    anew = ";".join(filter(None, ["0", *sorted(after.attributes), after.colour, after.ground]))
    gone = before.attributes - after.attributes
    ended = {_ENDED_BY[number] for number in gone}
    parts = sorted(ended)
    # the code that ends bold also ends faint
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
