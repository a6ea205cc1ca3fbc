"""Counts, and how they are written."""

_MOST_DIGITS = 9


def counted(count: int, one: str, many: str = "") -> str:
    """Return ``1 note``, ``2 notes``; `many` is `one` + s unless given."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def whole_number(text: str) -> int | None:
    """Return the number that `text` is; None for anything else, or one of too many digits."""
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def it_or_them(number: int) -> str:
    """Return the pronoun for so many things."""
    return "it" if number == 1 else "them"
