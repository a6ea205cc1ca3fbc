"""Numbers printed above the line: marks of notes, and powers; and letters after authors' names."""

import re

RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", RAISED_DIGITS)
RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰ"
_RAISED_LETTERS = str.maketrans("abcdefgh", RAISED_LETTERS)
_PLAIN = str.maketrans(RAISED_DIGITS, "0123456789")
FRACTION_BARS = ("/", "⁄")
MAY_BE_RAISED = re.compile(
    r"(?:\A|(?<![\d][.,])(?<=[^\W\d_]|[.,;:!?)\]”’\"'»])"
    r"|(?<=(?<![\d.,$€£])(?:1[5-9]|20)\d\d[.,])"
    r"|(?<=[^\W\d_] |[.,;:!?)\]”’\"'»] )(?!\d{1,3}[/⁄]))"
    r"\d{1,3}(?:[,–-]\d{1,3}){0,5}(?!\d)"
)
"""A number at the beginning of a line, or after a word or sign; or several with commas.

A number after a space and above the bar of a fraction is none; that of a unit is: m³/s. After a
number and a point it may be cents or decimals, unless the number is a year.
"""
MAY_END_RAISED = re.compile(r"(?<![\d.,])\d{2,6}(?!\d)")
"""A number that may end in a power, or in the mark of a note after a year."""
MAY_BE_LETTER_MARK = re.compile(r"(?<=[^\W\d_A-Z])[a-h](?=[,;\s*∗†‡§¶]|\Z)")
"""A letter at the end of a word, which may refer to the institution of an author."""
_BETWEEN_NAMES = re.compile(r"[\s,;*∗†‡§¶]+")
_PART_OF_NAMES = re.compile(r"[^\W\d_][\w.’'-]*|&|\d")
_LONGEST_SMALL = 3  # characters of a word that may have no capital
_LONGEST_NAMES = 300  # characters of a line of names
RAISED_SIZE = 0.95
"""The greatest share of the size of a line that a number above it has."""
RAISED_HEIGHT = 0.55
"""The same for what is drawn of a digit, of which others have two thirds."""


def raise_digits(text: str) -> str:
    """Return a text with superscript digits."""
    return text.translate(_RAISED)


def raise_letters(text: str) -> str:
    """Return the letters from a to h as superscripts."""
    return text.translate(_RAISED_LETTERS)


def may_be_names(text: str) -> bool:
    """Whether a line may be names of authors: all words but short ones have capitals."""
    if not (" " in text and len(text) <= _LONGEST_NAMES and text[0].isupper()):
        return False
    words = filter(None, _BETWEEN_NAMES.split(text))
    return all(
        (len(word) <= _LONGEST_SMALL or word[0].isupper()) and _PART_OF_NAMES.fullmatch(word)
        for word in words
    )


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
