"""Guesses the language of a text, and loads the word lists of a language on first use."""

from collections.abc import Iterator
from itertools import chain, count, filterfalse, repeat

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.scripts import has_cjk
from reader.analysis.languages.word_tables import packed, unpacked
from reader.startup.kept_tables import CACHE
from reader.startup.lazy_modules import later, load
from reader.startup.lazy_regex import lazily
from reader.startup.light_functools import cache

with later(globals()):  # for few texts
    from reader.analysis.languages.without_lexicon import recognition

_MODULES = {
    "en": ("reader.analysis.languages.english", "ENGLISH"),
    "de": ("reader.analysis.languages.german", "GERMAN"),
    "fr": ("reader.analysis.languages.french", "FRENCH"),
    "es": ("reader.analysis.languages.spanish", "SPANISH"),
    "it": ("reader.analysis.languages.italian", "ITALIAN"),
    "pt": ("reader.analysis.languages.portuguese", "PORTUGUESE"),
    "nl": ("reader.analysis.languages.dutch", "DUTCH"),
}
_MADE_OF = (
    "reader.analysis.languages.lexicon",
    "reader.analysis.languages.shared_first_names",
    "reader.analysis.languages.word_tables",
    "reader.text.word_sets",
)
"""What the modules of all languages make their words of."""
_SLOWER_FROM = 12_000  # code points, of which looking words up in tables takes longer than to load
_MAY_READ: dict[str, int] = {}
"""The languages whose words are tables, with how many code points may still be read with these."""
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
            "der die und das ist nicht von zu mit sich auf ein dem für im am wir sagt sagte "
            "erklärte er sie ich eine einer einem den wird hat sei wie aus bei rief nach auch "
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
            "detto da più ma come anche alla dal delle questo suo perché a fa tutti l dell dall "
            "nell sull sulla nella dello"
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
_READ_BY_KIN = frozenset({"ca", "gl", "ast"})  # Catalan, Galician, Asturian: by related rules
_WORD = lazily(r"[^\W\d_]{2,}|[^\W\d_](?!\.)")  # no initials: L. Quill
_LATEST: dict[str, tuple[dict[str, int], int]] = {}
_SAMPLE = 1_500  # code points sampled for a guess
_BITS = 12  # of a counter, enough for the words of a sample and their parts
_COUNTER = (1 << _BITS) - 1
_FIRST = ("en", "de", "fr", "es")  # languages that share few words with English
_ENOUGH = 40  # words; with fewer a text is not judged to be in an unknown language
_FEW = 2  # frequent words, with which a text of a line may be in another language
_OWN_LETTERS = {  # small letters beyond those of English; ª and º are abbreviations
    "de": "äöüß",
    "fr": "àâçèéêëîïôùûüœæ",
    "es": "áéíñóúüªº",
    "it": "àèéìíòóù",
    "pt": "àáâãçéêíóôõúü",
    "nl": "àáèéêëíïóöúü",
}
_FOREIGN_SHARE = 0.12  # of words with foreign letters: Romanian has French words, Hungarian "a"
_LOANED = 0.03  # of words with foreign letters that borrowed words may make up
_ACCENTED = lazily(r"[^\x00-\x7f\W]")  # letters beyond those of English
_LAST_LATIN = "\u024f"  # of the letters with accents
_SHARE = 0.125  # of frequent words: texts in a supported language have twice as many, others fewer
_CLEARLY_RELATED = 1.5  # like _CLEARLY, for languages that share "a", "as", "do", "no" with English
_CLEARLY = 1.2  # how many times more frequent words than English another language must have


def primary_subtag(tag: str) -> str:
    """Return the code of the language in a BCP 47 tag: pt for pt-BR, also for pt_BR."""
    return tag.lower().split("-")[0].split("_")[0]


@cache
def language(code: str) -> Language:
    """Return the language of a BCP 47 tag; English if it is not supported."""
    module, _ = _MODULES.get(primary_subtag(code), _MODULES["en"])
    kept = CACHE.table(module, (module, *_MADE_OF), lambda: packed(_whole(code)))
    if kept is None:
        return _whole(code)
    found = unpacked(kept)
    _MAY_READ[found.code] = _SLOWER_FROM
    return found


def language_to_read(code: str, length: int) -> Language:
    """Return the language of a BCP 47 tag, with words that are fast to look up for long texts.

    Args:
        code: The tag.
        length: That of the text to be read, in code points.
    """
    found = language(code)
    if found.code in _MAY_READ:
        _MAY_READ[found.code] -= length
        if _MAY_READ[found.code] < 0:
            del _MAY_READ[found.code]
            found.__dict__ = vars(_whole(found.code))
    return found


def _whole(code: str) -> Language:
    """Return a language with its words as they are listed: in a dictionary and in sets."""
    module, name = _MODULES.get(primary_subtag(code), _MODULES["en"])
    found = getattr(load(module), name)
    assert isinstance(found, Language)
    return found


def declared_or_guessed(tag: str, text: str) -> str:
    """Return the tag of a text, or the language it seems to be in if the tag tells no rules.

    Those of Spanish or Portuguese read Catalan and Galician, of whose own words they only have
    "segons".
    """
    return guess_language(text) if not tag or primary_subtag(tag) in _READ_BY_KIN else tag


def guess_language(text: str) -> str:
    """Return the code of the language whose frequent words occur most often at the start."""
    counts, _ = _counts_of_sample(text[:_SAMPLE])
    english, best = counts["en"], max(counts, key=lambda code: counts[code])
    if best == "fr" and counts["it"] == counts["fr"] and _end_in_vowels(text[:_SAMPLE]):
        best = "it"  # Il ministro annuncia: «Presto a casa»
    if max(counts[code] for code in _FIRST) > _CLEARLY * english:
        return best
    return best if counts[best] > _CLEARLY_RELATED * english else "en"


def _end_in_vowels(sample: str) -> bool:
    """Whether most words end in a vowel, as in Italian, unlike in French."""
    words: list[str] = _WORD.findall(sample.lower())
    return 4 * sum(word.endswith(("a", "e", "i", "o")) for word in words) > 3 * len(words)


def is_known(text: str, code: str, tag: str = "") -> bool:
    """Whether `text` seems to be in the language `code`, judging by its frequent words.

    A short text is in another language if its words say so, unless `tag` declares it to be in one
    that has rules. Otherwise short texts count as known unless their letters are foreign to the
    language, and so do Chinese, Japanese and Korean ones, which have rules of their own.
    """
    sample = text[:_SAMPLE]
    counts, words = _counts_of_sample(sample)
    is_rare = counts[code] <= max(_FEW, _SHARE * words)
    is_short = words < _ENOUGH and is_rare and primary_subtag(tag) not in _MODULES
    if is_short and _is_short_without_lexicon(sample, counts[code]):
        return False
    if counts[code] >= 2 * _SHARE * words:
        return True
    if counts[code] >= _SHARE * words:
        foreign = _foreign_words(sample, code) / words
        return foreign <= _FOREIGN_SHARE and not (
            foreign > _LOANED and _is_likelier_without_lexicon(sample, counts[code] / words)
        )
    return (words < _ENOUGH and not _has_foreign_letters(sample, code)) or has_cjk(sample)


def is_without_lexicon(text: str, tag: str) -> bool:
    """Whether a text that has the tag of a language without a lexicon is in that language."""
    code = primary_subtag(tag)
    if not code or code in _MODULES:
        return False
    counts, words = _counts_of_sample(text[:_SAMPLE])
    share = recognition.share_of_language(text, code)
    return share > _CLEARLY_RELATED * max(counts.values()) / max(words, 1)


def _is_likelier_without_lexicon(sample: str, share: float) -> bool:
    """Whether a language without a lexicon has clearly more of the words than one that has it.

    Danish shares "er", "der" and "den" with German.
    """
    return recognition.largest_share(sample) > _CLEARLY_RELATED * share


def _is_short_without_lexicon(sample: str, known: int) -> bool:
    """Whether a few words speak for a language without a lexicon: "Čekamo", rekla je Ada Quill."""
    return recognition.evidence_of_language(sample) > max(1, 2 * known)


def _has_foreign_letters(sample: str, code: str) -> bool:
    """Whether most letters are not Latin, or two words have letters that the language lacks."""
    if sample.isascii():
        return False
    foreign = sum(1 for sign in sample if sign > _LAST_LATIN and sign.isalpha())
    if 2 * foreign > sum(map(str.isalpha, sample)):
        return True
    return _foreign_words(sample, code) > 1


def _foreign_words(sample: str, code: str) -> int:
    """Return the number of words with letters that the language lacks.

    Names may have such letters, so these words have to begin with a small letter.
    """
    if sample.isascii():
        return 0
    strange = set(_ACCENTED.findall(sample)).difference(_OWN_LETTERS.get(code, ""))
    if not strange:
        return 0
    return sum(not strange.isdisjoint(each) for each in sample.split() if each[0].islower())


def _counts_of_sample(sample: str) -> tuple[dict[str, int], int]:
    """Return how many frequent words of each language a sample has, and its number of words."""
    if sample not in _LATEST:  # both questions are asked of the same text
        _LATEST.clear()
        _LATEST[sample] = _count_frequent(sample)
    return _LATEST[sample]


def _count_frequent(sample: str) -> tuple[dict[str, int], int]:
    chunks = sample.lower().split()
    rest = [*filterfalse(str.isalpha, chunks)]
    inside = _WORD.findall(" ".join(rest))  # most chunks are a word and need no search
    total = sum(map(_counters().get, chain(chunks, inside), repeat(0)))
    counts = {code: total >> shift & _COUNTER for shift, code in _shifted()}
    return counts, len(chunks) - len(rest) + len(inside)


def _shifted() -> Iterator[tuple[int, str]]:
    """Yield each language with the offset of its counter in a sum, in bits."""
    return zip(count(0, _BITS), _FREQUENT, strict=False)


def is_frequent(word: str) -> bool:
    """Whether a word in small letters says little by itself in some language, as "the" does."""
    return word in _counters()


@cache
def _counters() -> dict[str, int]:
    """Return each frequent word with a one in the counters of the languages where it is frequent.

    Adding these numbers counts the words of all languages at once, in C.
    """
    found: dict[str, int] = {}
    for shift, code in _shifted():
        for word in _FREQUENT[code]:
            found[word] = found.get(word, 0) + (1 << shift)
    return found
