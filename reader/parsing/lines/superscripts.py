"""Numbers above the line, such as powers, in the superscript characters of Unicode."""

from reader.startup.lazy_regex import lazily

_NUMBER = lazily(r"[-+−–]?\d{1,4}")
_SUPERSCRIPTS = str.maketrans("0123456789-+−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁻⁻")


def raised_number(text: str) -> str:
    """Return a number in superscript characters: "⁶" for "6"; empty for any other text."""
    return text.translate(_SUPERSCRIPTS) if _NUMBER.fullmatch(text) else ""
