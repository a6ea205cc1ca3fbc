"""Which language a text is in that has no lexicon, told by its most frequent words."""

from collections import Counter

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.languages.without_lexicon.cased_languages import ALIASES, LANGUAGES

_SAMPLE = 1_500  # code points
_ENOUGH = 0.05  # of the words of a text: those of the table are an eighth to two fifths of its own
_MARKS = '.,:;!?"”“„»«()'  # beside words
_SHORT = 40  # words; fewer may have no frequent one among them
_TELLING = 4  # letters of a verb that few other languages share
_LETTERS = {  # that no related language has
    "pl": "łśźżńąę", "cs": "ěřů", "sk": "ľĺŕ", "hu": "őű", "ro": "țșţă", "lv": "āēīūģķļņ",
    "lt": "ėųį", "et": "õ", "tr": "ğı", "is": "þð", "ru": "ыэё", "uk": "іїєґ", "sr": "ђћљњџј",
    "mk": "ѓќѕ", "bg": "ъ", "vi": "ơưđạảấầậắặẹếệịọộớợụủứự",
}  # fmt: skip


def find_language(text: str, code: str) -> CasedLanguage | None:
    """Return the words for the language of a text; None if it is none of these.

    `code` is that of the language that the text is said to be in. If it is not, that language
    counts whose frequent words make up the largest part of the sample.
    """
    words = _words_of_sample(text)
    declared = _declared(code)
    if declared is not None and _count(words, declared):
        return declared
    if words.total() < _SHORT:
        small = _small_words(text)
        best = _likeliest(small)
        return LANGUAGES[best] if _evidence(small, best) else None
    language = max(LANGUAGES.values(), key=lambda language: _count(words, language))
    return language if _count(words, language) > _ENOUGH * words.total() else None


def evidence_of_language(text: str) -> int:
    """Return how much in a text of a few words is of the one language that it is likeliest in.

    Nothing if no verb of saying or letter is of that language, for others share frequent words.
    """
    words = _small_words(text)
    best = _likeliest(words)
    verbs = LANGUAGES[best].verbs
    is_told = any(len(word) >= _TELLING and verbs.fit(word) for word in words)
    return _evidence(words, best) if is_told or _with_letters(words, best) else 0


def share_of_language(text: str, code: str) -> float:
    """Return which share of the words of a text are frequent ones of a language, or its verbs."""
    declared, words = _declared(code), _words_of_sample(text)
    return _count(words, declared) / words.total() if declared is not None and words else 0.0


def largest_share(text: str) -> float:
    """Return the largest share of words that are frequent ones of one language, or its verbs."""
    words = _words_of_sample(text)
    return max(_count(words, language) for language in LANGUAGES.values()) / max(words.total(), 1)


def _declared(code: str) -> CasedLanguage | None:
    return LANGUAGES.get(ALIASES.get(code, code))


def _words_of_sample(text: str) -> Counter[str]:
    return Counter(word.strip(_MARKS) for word in text[:_SAMPLE].lower().split())


def _count(words: Counter[str], language: CasedLanguage) -> int:
    """Return how many of the words are frequent ones of a language, or its verbs of saying."""
    return sum(map(words.__getitem__, words.keys() & language.typical))


def _small_words(text: str) -> set[str]:
    """Return the words of a sample that begin with a small letter: names are foreign anywhere."""
    words = (word.strip(_MARKS) for word in text[:_SAMPLE].split())
    return {word for word in words if word[:1].islower()}


def _likeliest(words: set[str]) -> str:
    """Return the code of the language that most words speak for."""
    return max(LANGUAGES, key=lambda code: (_evidence(words, code), _roles(words, LANGUAGES[code])))


def _evidence(words: set[str], code: str) -> int:
    """Return how much speaks for a language: its verbs of saying count double.

    A single letter may be a word of many languages, and one word with foreign letters be borrowed.
    """
    language = LANGUAGES[code]
    frequent = sum(len(word) > 1 for word in words & language.frequent)
    return frequent + 2 * _verbs(words, language) + _with_letters(words, code)


def _verbs(words: set[str], language: CasedLanguage) -> int:
    """Return how many words are, or begin like, verbs of saying that few other languages share."""
    verbs = frozenset(verb for verb in language.verbs if len(verb) >= _TELLING)
    stems = tuple(verb[:-1] for verb in verbs if verb[-1] in "~*" and len(verb) > _TELLING)
    return sum(word in verbs or word.startswith(stems) for word in words)


def _with_letters(words: set[str], code: str) -> int:
    """Return how many words have letters that no related language has."""
    letters = frozenset(_LETTERS.get(code, ""))
    return sum(not letters.isdisjoint(word) for word in words)


def _roles(words: set[str], language: CasedLanguage) -> int:
    """Return how many words begin like what people are called in a language."""
    stems = tuple(role.rstrip("*") for role in language.roles if len(role) > _TELLING)
    return sum(word.startswith(stems) for word in words)
