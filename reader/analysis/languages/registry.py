"""Guesses the language of a text, and loads the word lists of a language on first use."""

from itertools import chain, filterfalse

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.scripts import has_cjk
from reader.startup.lazy_modules import load
from reader.startup.lazy_regex import lazily
from reader.startup.light_functools import cache

_MODULES = {
    "en": ("reader.analysis.languages.english", "ENGLISH"),
    "de": ("reader.analysis.languages.german", "GERMAN"),
    "fr": ("reader.analysis.languages.french", "FRENCH"),
    "es": ("reader.analysis.languages.spanish", "SPANISH"),
    "it": ("reader.analysis.languages.italian", "ITALIAN"),
    "pt": ("reader.analysis.languages.portuguese", "PORTUGUESE"),
    "nl": ("reader.analysis.languages.dutch", "DUTCH"),
}
# A few typical words of each language, so that guessing a language loads no word list.
_FREQUENT = {
    "en": frozenset(
        lx.words(
            "the of and to was for with on he she said as his her by from it that a is are you "
            "they have this what who not be my your asked says there"
        )
    ),
    "de": frozenset(
        lx.words(
            "der die und das ist nicht von zu mit sich auf ein dem für im am wir sagte erklärte er "
            "sie ich eine einer einem den wird hat sei wie aus bei rief nach auch "
            "dass haben werden wurde noch nur über zur zum beim vom"
        )
    ),
    "fr": frozenset(
        lx.words(
            "le la les de des un et en est une du dans qui par au pas sur nous avec a déclaré dit "
            "affirme je il elle ce cette que tu vous sa ses qu j l on tout pour plus mais sont"
        )
    ),
    "es": frozenset(
        lx.words(
            "el los las y que en por con un del se dijo su al lo una no más señaló afirmó es de la "
            "fue ha ella para está mi pero como"
        )
    ),
    "it": frozenset(
        lx.words(
            "il lo la gli le di che e è un una non per con del della dei nel al si sono ha ho "
            "detto da più ma come anche alla dal delle questo suo perché"
        )
    ),
    "pt": frozenset(
        lx.words(
            "o os as e de do da dos das que não um uma em no na com por para ao pela pelo disse "
            "foi são é também ele ela mais mas como seu sua já está nas nos às esta este isso "
            "isto afirmou ainda até"
        )
    ),
    "nl": frozenset(
        lx.words(
            "het een van dat niet voor op aan ook naar maar bij uit nog wordt zijn hij ze zegt zei "
            "werd worden geen heeft hebben deze volgens ik je wij mijn dit zich over de en met "
            "door te die om er"
        )
    ),
}
_WORD = lazily(r"[^\W\d_]+")
_LATEST: dict[str, tuple[dict[str, int], int]] = {}
_SAMPLE = 1_500  # code points sampled for a guess
_FIRST = ("en", "de", "fr", "es")  # languages that share few words with English
_ENOUGH = 40  # words; with fewer a text is not judged to be in an unknown language
_SHARE = 0.125  # of frequent words: texts in a supported language have twice as many, others fewer
_BY_FAR = 1.5  # like _CLEARLY, for languages that share "a", "as", "do", "no" with English
_CLEARLY = 1.2  # how many times more frequent words than English another language must have


@cache
def language(code: str) -> Language:
    """Return the language of a BCP 47 tag; English if it is not supported."""
    module, name = _MODULES.get(code.lower().split("-")[0].split("_")[0], _MODULES["en"])
    found = getattr(load(module), name)
    assert isinstance(found, Language)
    return found


def guess_language(text: str) -> str:
    """Return the code of the language whose frequent words occur most often at the start."""
    counts, _ = _counts(text[:_SAMPLE])
    english, best = counts["en"], max(counts, key=lambda code: counts[code])
    if max(counts[code] for code in _FIRST) > _CLEARLY * english:
        return best
    return best if counts[best] > _BY_FAR * english else "en"


def is_known(text: str, code: str) -> bool:
    """Whether `text` seems to be in the language `code`, judging by its frequent words.

    Short texts, and Chinese, Japanese and Korean ones, which have rules of their own, count as
    known.
    """
    sample = text[:_SAMPLE]
    counts, words = _counts(sample)
    if words < _ENOUGH or has_cjk(sample):
        return True
    return counts[code] >= _SHARE * words


def _counts(sample: str) -> tuple[dict[str, int], int]:
    """Return how many frequent words of each language a sample has, and its number of words."""
    if sample not in _LATEST:  # both questions are asked of the same text
        _LATEST.clear()
        _LATEST[sample] = _counted(sample)
    return _LATEST[sample]


def _counted(sample: str) -> tuple[dict[str, int], int]:
    chunks = sample.lower().split()
    rest = [*filterfalse(str.isalpha, chunks)]
    inside = _WORD.findall(" ".join(rest))  # most chunks are a word and need no search
    counts = dict.fromkeys(_FREQUENT, 0)
    for codes in filter(None, map(_languages().get, chain(chunks, inside))):
        for code in codes:
            counts[code] += 1
    return counts, len(chunks) - len(rest) + len(inside)


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return each frequent word with the languages in which it is frequent."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in _FREQUENT.items():
        for word in words:
            found[word] = (*found.get(word, ()), code)
    return found
