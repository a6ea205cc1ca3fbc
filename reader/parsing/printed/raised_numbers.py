"""Numbers printed above the line: marks of notes, and powers."""

import re

RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", RAISED_DIGITS)
_PLAIN = str.maketrans(RAISED_DIGITS, "0123456789")
FRACTION_BARS = ("/", "⁄")
MAY_BE_RAISED = re.compile(
    r"(?:\A|(?<![\d][.,])(?<=[^\W\d_]|[.,;:!?)\]”’\"'»])"
    r"|(?<=[^\W\d_] |[.,;:!?)\]”’\"'»] )(?!\d{1,3}[/⁄]))"
    r"\d{1,3}(?:[,–-]\d{1,3}){0,5}(?!\d)"
)
"""A number at the beginning of a line, or after a word or sign; or several with commas.

A number after a space and above the bar of a fraction is none; that of a unit is: m³/s.
"""
MAY_END_RAISED = re.compile(r"(?<![\d.,])\d{2,6}(?!\d)")
"""A number that may end in a power, or in the mark of a note after a year."""
RAISED_SIZE = 0.95
"""The greatest share of the size of a line that a number above it has."""


def raise_digits(text: str) -> str:
    """Return a text with superscript digits."""
    return text.translate(_RAISED)


def lower_digits(text: str) -> str:
    """Return a text with ordinary digits instead of superscripts."""
    return text.translate(_PLAIN)


def with_plain_start(text: str) -> str:
    """Return a line with an ordinary number at its beginning: it is the number of a note."""
    rest = text.lstrip(RAISED_DIGITS)
    return lower_digits(text[: len(text) - len(rest)]) + rest if rest != text else text


def without_raised_end(text: str) -> str:
    """Return a line with an ordinary number at its end, where the bar of a fraction follows."""
    rest = text.rstrip(RAISED_DIGITS)
    return rest + lower_digits(text[len(rest) :]) if rest.endswith(" ") else text


def without_marks(text: str) -> str:
    """Return a text without the marks of notes at its end."""
    if not text.endswith(tuple(RAISED_DIGITS)):
        return text
    return text.rstrip(f"{RAISED_DIGITS},–-").rstrip()
