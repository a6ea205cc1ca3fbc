"""The likeness of two texts, by the word 4-grams that they share."""

from collections.abc import Set
from typing import TypeAlias

SHORT_TEXT = 500
"""Shorter texts may coincide by accident on two pages, such as error or log-in pages."""

_MIN_OVERLAP = 0.05
"""Share of the word 4-grams of the shorter text; two stories of one site share fewer."""

WordGrams: TypeAlias = Set[tuple[str, ...]]
"""The set of word 4-grams of a text."""


def resembles(old: str, new: str) -> bool:
    """Whether two texts can be editions of one article, judged by shared word 4-grams.

    Texts that are too short to tell are assumed to be. Linear.
    """
    if min(len(old), len(new)) < SHORT_TEXT:
        return True
    return likeness(old, new) >= _MIN_OVERLAP


def likeness(old: str, new: str) -> float:
    """Return the share of the shorter text's word 4-grams that the other one also has.

    It is 1 for texts without 4-grams. Linear.
    """
    return overlap(word_grams(old), word_grams(new))


def overlap(one: WordGrams, other: WordGrams) -> float:
    """Return the share of the smaller set that the other one also has."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 1.0


def word_grams(text: str) -> WordGrams:
    """Return the set of all word 4-grams."""
    words = text.split()
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))
