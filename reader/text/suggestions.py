"""Suggestions in place of words that are not known."""

from collections.abc import Iterable


def suggestion(word: str, known: Iterable[str], *, before: str = "", likeness: float = 0.6) -> str:
    """Return a suggestion for a misspelt word, as the end of a message, or an empty string.

    Args:
        word: The word as it was written.
        known: The words that it may stand for.
        before: What to write before the suggested word, such as the dashes of an option.
        likeness: How similar they must be, from 0 to 1.
    """
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), 1, likeness)
    return "".join(f"; did you mean {before}{each}?" for each in close)
