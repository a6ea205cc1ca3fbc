"""Numbers above the line, such as powers, in the superscript characters of Unicode."""

from reader.startup.lazy_regex import lazily

_NUMBER = lazily(r"[-+−–]?\d{1,4}")
_SUPERSCRIPTS = str.maketrans("0123456789-+−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁻⁻")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def lowered_digits(text: str) -> str:
    """Return a text with its superscript digits on the line, as other programs write them."""
    return text if text.isascii() else text.translate(_RAISED_DIGITS)


def raised_number(text: str) -> str:
    """Return a number in superscript characters: "⁶" for "6"; empty for any other text."""
    return text.translate(_SUPERSCRIPTS) if _NUMBER.fullmatch(text) else ""
