"""Formatting and parsing of counts."""

_MAX_DIGITS = 9


def counted(count: int, one: str, many: str = "") -> str:
    """Return ``1 note`` or ``2 notes``; `many` defaults to `one` + s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def whole_number(text: str) -> int | None:
    """Return the integer that `text` contains; None if it is none or has too many digits."""
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) <= _MAX_DIGITS else None


def it_or_them(number: int) -> str:
    """Return the pronoun for this number of things."""
    return "it" if number == 1 else "them"
