"""Romance names that the short name of a body stands beside: Ada Quill de la CGT."""

from collections.abc import Sequence


def end_before_body(words: Sequence[str]) -> int:
    """Return how many of at least three words of a run are a name; 0 when none is.

    "Ada Quill de la CGT" is Ada Quill, and "PS de Vannes", a party and a place, nobody.
    """
    if _is_short_name(words[0]) and words[1][0].islower():
        return 0
    if not (_is_short_name(words[-1]) and words[-2].islower()):
        return len(words)
    end = len(words) - 1
    while end > 1 and words[end - 1].islower():
        end -= 1
    return end if end > 1 else len(words)


def begins_behind_body(words: Sequence[str]) -> int:
    """Return how many words of a run name the body before a person: da | LAPD | Ada Quill."""
    behind = len(words) > 2 and words[1][0].isupper() and not words[1].isupper()
    return int(behind and _is_short_name(words[0]))


def _is_short_name(word: str) -> bool:
    """Whether a word is written in capitals as parties and unions are: PS, CSTP-FO."""
    return len(word) > 1 and word.isupper() and "." not in word
