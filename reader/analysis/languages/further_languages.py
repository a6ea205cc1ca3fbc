"""Which language a text is in that has no lexicon, told by its most frequent words."""

from collections import Counter

from reader.analysis.languages.further_language import FurtherLanguage
from reader.analysis.languages.further_words import ALIASES, LANGUAGES

_SAMPLE = 1_500  # code points
_ENOUGH = 0.05  # of the words of a text: those of the table are an eighth to two fifths of its own
_SHORT = 40  # words; fewer may have no frequent one among them
_TELLING = 4  # letters of a verb that few other languages share
_MARKS = '.,:;!?"”“„»«()'
_LETTERS = {  # that no related language has
    "pl": "łśźżńąę", "cs": "ěřů", "sk": "ľĺŕ", "hu": "őű", "ro": "țșţă", "lv": "āēīūģķļņ",
    "lt": "ėųį", "et": "õ", "tr": "ğı", "is": "þð", "ru": "ыэё", "uk": "іїєґ", "sr": "ђћљњџј",
    "mk": "ѓќѕ", "bg": "ъ", "vi": "ơưđạảấầậắặẹếệịọộớợụủứự",
}  # fmt: skip


def further_language(text: str, code: str) -> FurtherLanguage | None:
    """Return the words for the language of a text; None if it is none of these.

    `code` is that of the language that the text is said to be in. If it is not, that language
    counts whose frequent words make up the largest part of the sample.
    """
    words = _words_of_sample(text)
    declared = _declared(code)
    if declared is not None and _count(words, declared):
        return declared
    if words.total() < _SHORT:
        best, evidence = _most_evident(words)
        return LANGUAGES[best] if evidence else None
    language = max(LANGUAGES.values(), key=lambda language: _count(words, language))
    return language if _count(words, language) > _ENOUGH * words.total() else None


def evidence_of_language(text: str) -> int:
    """Return how much in a text of a few words is of the one language that it is likeliest in.

    One frequent word is hardly enough, and names may be from anywhere: “Fine,” Paweł Błąd told us.
    """
    return _most_evident(_words_of_sample(" ".join(_without_full_names(text[:_SAMPLE].split()))))[1]


def _without_full_names(words: list[str]) -> list[str]:
    """Return words but those with a capital beside another such word: Paweł Błąd."""
    capitals = [False, *(word.strip(_MARKS)[:1].isupper() for word in words), False]
    return [
        word
        for at, word in enumerate(words, 1)
        if not (capitals[at] and (capitals[at - 1] or capitals[at + 1]))
    ]


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
    return Counter(word.strip(_MARKS) for word in text[:_SAMPLE].lower().split())


def _count(words: Counter[str], language: FurtherLanguage) -> int:
    """Return how many of the words are frequent ones of a language, or its verbs of saying."""
    return sum(map(words.__getitem__, words.keys() & language.typical))


def _most_evident(words: Counter[str]) -> tuple[str, int]:
    """Return the code of the language that most words speak for, and how much they do."""
    evidence = {code: _evidence(words, code) for code in LANGUAGES}
    best = max(evidence, key=lambda code: (evidence[code], _roles(words, LANGUAGES[code])))
    return best, evidence[best]


def _evidence(words: Counter[str], code: str) -> int:
    """Return how much speaks for a language: verbs of saying and letters of its own count double.

    A single letter may be a word of many.
    """
    language, letters = LANGUAGES[code], frozenset(_LETTERS.get(code, ""))
    frequent = sum(len(word) > 1 for word in words.keys() & language.frequent)
    stems = tuple(verb[:-1] for verb in language.verbs if verb[-1] in "~*" and len(verb) > _TELLING)
    telling = sum(
        not letters.isdisjoint(word)
        or (len(word) >= _TELLING and (word in language.typical or word.startswith(stems)))
        for word in words.keys() - language.frequent
    )
    return frequent + 2 * telling


def _roles(words: Counter[str], language: FurtherLanguage) -> int:
    """Return how many words begin like what people are called in a language."""
    stems = tuple(role.rstrip("*") for role in language.roles if len(role) > _TELLING)
    return sum(word.startswith(stems) for word in words)
