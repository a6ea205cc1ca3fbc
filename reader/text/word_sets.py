"""Sets of words or phrases, written in one string to keep tables readable."""

from collections.abc import Iterable


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, split at white space."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """Return the phrases of `text`, split at semicolons and line ends."""
    lines = text.replace("\n", ";").split(";")
    return frozenset(filter(None, (" ".join(line.split()) for line in lines)))


def contains_any(text: str, signs: Iterable[str]) -> bool:
    """Whether any of `signs` occurs in `text`; a loop is twice as fast as `any`."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False
