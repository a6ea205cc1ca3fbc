"""Which language a text is in that has no lexicon, told by its most frequent words."""

from collections import Counter

from reader.analysis.languages.further_language import FurtherLanguage
from reader.analysis.languages.further_words import ALIASES, LANGUAGES

_SAMPLE = 1_500  # code points
_ENOUGH = 0.05  # of the words of a text: those of the table are an eighth to two fifths of its own


def further_language(text: str, code: str) -> FurtherLanguage | None:
    """Return the words for the language of a text; None if it is none of these.

    `code` is that of the language that the text is said to be in. If it is not, that language
    counts whose frequent words make up the largest part of the sample.
    """
    words = _words_of_sample(text)
    declared = _declared(code)
    if declared is not None and _count(words, declared):
        return declared
    best = max(LANGUAGES.values(), key=lambda language: _count(words, language))
    return best if _count(words, best) > _ENOUGH * words.total() else None


def share_of_language(text: str, code: str) -> float:
    """Return which share of the words of a text are frequent ones of a language, or its verbs."""
    declared, words = _declared(code), _words_of_sample(text)
    return _count(words, declared) / words.total() if declared is not None and words else 0.0


def largest_share(text: str) -> float:
    """Return the largest share of words that are frequent ones of one language, or its verbs."""
    words = _words_of_sample(text)
    return max(_count(words, language) for language in LANGUAGES.values()) / max(words.total(), 1)


def _declared(code: str) -> FurtherLanguage | None:
    return LANGUAGES.get(ALIASES.get(code, code))


def _words_of_sample(text: str) -> Counter[str]:
    return Counter(word.strip('.,:;!?"”“„»«()') for word in text[:_SAMPLE].lower().split())


def _count(words: Counter[str], language: FurtherLanguage) -> int:
    """Return how many of the words are frequent ones of a language, or its verbs of saying."""
    return sum(map(words.__getitem__, words.keys() & language.typical))
