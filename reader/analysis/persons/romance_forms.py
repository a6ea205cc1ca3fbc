"""Romance names next to an organisation's acronym: Ada Quill de la CGT."""

from collections.abc import Sequence


def end_before_body(words: Sequence[str]) -> int:
    """Return how many words of a run, of at least three, are the name; 0 if there is none.

    "Ada Quill de la CGT" is Ada Quill; "PS de Vannes", a party and a place, is not a person.
    """
    if _is_short_name(words[0]) and words[1][0].islower():
        return 0
    if not (_is_short_name(words[-1]) and words[-2].islower()):
        return len(words)
    end = len(words) - 1
    while end > 1 and words[end - 1].islower():
        end -= 1
    return end if end > 1 else len(words)


def count_acronym_before(words: Sequence[str]) -> int:
    """Return the number of words of an acronym before a person (0 or 1): da | LAPD | Ada Quill."""
    has_acronym = len(words) > 2 and words[1][0].isupper() and not words[1].isupper()
    return int(has_acronym and _is_short_name(words[0]))


def _is_short_name(word: str) -> bool:
    """Whether a word is written like the acronym of a party or a union: PS, CSTP-FO."""
    return len(word) > 1 and word.isupper() and "." not in word
