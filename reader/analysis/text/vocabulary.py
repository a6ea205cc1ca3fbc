"""The token of a single word, with its classes from the lexicon; each word is looked up once."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import name_behind_article
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, WORD, Token

_FUNCTION = lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.PREPOSITION | lx.RELATIVE
_NAMES = lx.TITLE | lx.DAY | lx.PLACE | lx.INSTITUTION
_CLITICS = frozenset({"a", "o", "as", "os", "lhe", "lhes", "se", "me", "nos", "lo", "la"})
_NAMES_TOO = frozenset({"Long", "First"})
_DUTCH_NAMES = frozenset({"OM", "Van"})
_ACRONYM_BODIES = frozenset({"IT", "US", "WHO"})  # the IT specialist, the WHO said
_SHORTEST_SECOND = 2  # letters in lower case: eBay; not: kWh
_OF_WOMEN_TOO = tuple(f"{mark}{ending}" for mark in ":*_" for ending in ("in", "innen"))
_GENDER_MARKS = dict.fromkeys(map(ord, ":*_"), "")
_STOPS = frozenset({".", "?", "!", "。", "？", "！", "...", "…"})
_MEMO_LIMIT = 14_000  # words; a hostile text must not exhaust memory


class Vocabulary(dict[str, Token]):
    """The tokens of the words of a language read so far; a missing word is looked up on access.

    A dict, so that a word that has occurred before takes no Python code.
    """

    __slots__ = ("_language",)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> Token:
        """Look up, store and return the token of a word."""
        if len(self) > _MEMO_LIMIT:
            self.clear()
        language = self._language
        if word.islower() and word.isalpha():  # most words
            classes = language.classes.get(word, 0)
            if not classes and language.endings:
                classes = lx.classes_by_ending(word, language)
            token = Token(word, word, WORD, classes)
        else:
            token = _token(word, language)
        self[word] = token
        return token


_VOCABULARIES: dict[str, Vocabulary] = {}
"""The words read so far, by language code, shared by all texts."""


def keep_vocabulary(language: Language, vocabulary: Vocabulary) -> None:
    """Use another vocabulary for a language from now on."""
    _VOCABULARIES[language.code] = vocabulary


def vocabulary_of(language: Language) -> Vocabulary:
    """Return the vocabulary of a language."""
    vocabulary = _VOCABULARIES.get(language.code)
    if vocabulary is None:
        vocabulary = _VOCABULARIES[language.code] = Vocabulary(language)
    return vocabulary


def token_of(word: str, language: Language) -> Token:
    """Return the token of a single word."""
    return vocabulary_of(language)[word]


def _token(written: str, language: Language) -> Token:
    """Return the token of anything but a purely lower-case word."""
    first = written[0]
    if not first.isalnum():
        if len(written) == 1 or written == "...":
            return Token(written, written, POINT, lx.STOP if written in _STOPS else 0)
        if first == "@":
            return Token(written, written.lower(), CAPITAL, 0)
        if first == "-":
            clitic = written.rpartition("-")[2]
            lower = clitic.lower()
            return Token(clitic, lower, WORD, language.classes.get(lower, 0))
        if written[1:] == "t":  # Van 't Quill
            return Token(written, "'t", WORD, language.classes.get("'t", 0))
        return Token(written, "'s", POSSESSIVE, 0)
    if written.isalnum():
        lower = bare = written.lower()
    else:
        lower = written.lower().replace("’", "'")
        if lower.endswith(_OF_WOMEN_TOO):
            lower = lower.translate(_GENDER_MARKS)  # Leser:innen, Sprecher*in
        bare = lower.rstrip(".")
        if lower == "e'":  # È
            lower = bare = "è"
    kind = CAPITAL if first.isupper() else NUMBER if first.isdigit() else WORD
    if (kind == NUMBER and not written[-1].isdigit()) and (
        "-J" in written or _is_firm_with_number(written, language)
    ):
        kind = CAPITAL  # die 66-Jährige
    if kind == WORD and "-" in written and name_behind_article(written):
        kind = CAPITAL  # Ada al-Quill
    if kind == WORD and written.isalpha() and _has_small_prefix(written):
        kind = CAPITAL  # Ada diQuill, easyQuill
    of = language.classes
    classes = of.get(written, 0) or of.get(lower, 0) or of.get(bare, 0)
    adverb = classes & lx.AUXILIARY and lower not in language.first_names
    initial = len(written) > len(bare) == 1 and kind == CAPITAL and not classes & _NAMES
    if initial or written in _NAMES_TOO or (written in _ACRONYM_BODIES and language.code == "en"):
        classes = 0  # E. Quill, Billy Long, First Quill Bank
    elif written in _DUTCH_NAMES and language.code == "nl":
        classes = 0  # Van Quill, het OM: few sentences open with the preposition
    elif kind == CAPITAL and (classes & _FUNCTION or adverb) and not classes & _NAMES:
        kind = WORD  # capitalised only at the start of a sentence: "The", "But", "After", "Never"
    if kind == CAPITAL and not classes and language.drops_subject and bare.endswith("mente"):
        return Token(written, bare, WORD, lx.LEAD)  # Previamente, Recentemente
    if not classes and language.endings:
        classes = lx.classes_by_ending(bare, language)
        if language.drops_subject and kind == WORD and lower.partition("-")[2] in _CLITICS:
            classes = language.classes.get(lower.partition("-")[0], 0) or lx.VERB  # acusou-a
        if kind == CAPITAL and classes == lx.VERB:
            classes = 0  # Niccolò
    return Token(written, bare or lower, kind, classes)


def _is_firm_with_number(written: str, language: Language) -> bool:
    """Whether a name begins with a number, as those of firms do in English: 3Quill, 23andQuill."""
    named = language.code == "en" and written.isalnum() and not written[1:].islower()
    return named and _has_small_prefix(written)


def _has_small_prefix(written: str) -> bool:
    """Whether a name begins with a small prefix: diQuill, duQuill, eQuill."""
    at = next((at for at, letter in enumerate(written) if letter.isupper()), 0)
    rest = written[at + 1 :]
    return len(rest) >= _SHORTEST_SECOND and rest.islower()
