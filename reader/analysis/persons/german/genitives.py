"""German genitives that look like surnames: Der Innenminister Frankreichs, Jan Vogel, …."""

from reader.analysis.grammar.german.announcing_nouns import is_announcing_noun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ADJECTIVE_ENDINGS
from reader.analysis.languages.lexicon import Language
from reader.text.word_sets import word_set

_APPOSITION = 50  # code points
_AROUND = 2_000  # code points around a genitive that may name the place: in Frankreich
_NOUN_REACH = 60  # code points after a genitive that hold its noun
_ADJECTIVES = 2  # between the two
_COPULAS = (" war", " waren", " ist", " sind", " lautet", " lautete", " lauteten")
_COPULA_REACH = 10  # code points
_SENTENCE_ENDS = frozenset(".!?:\n“”«»")
_LIKE_PAST = frozenset(
    {"letzte", "erste", "zweite", "dritte", "jüngste", "beste", "größte", "bekannte"}
)
_BEHIND = (" ", ",", ".", ":", "“", "«")
_REACH = 4_000  # code points after a name that are searched for the surname alone
_COMPOUNDED = frozenset({  # last parts of compounds that begin with a full name
    "urteil", "fall", "affäre", "prozess", "skandal", "debatte", "effekt", "gesetz", "album",
    "film", "buch", "interview", "rede", "zitat", "video", "foto", "fan", "fans", "anhänger",
})  # fmt: skip
_ABSTRACT = (
    "ungen", "ung", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
    "ismus", "ität", "itäten",
)  # fmt: skip
_NOUNS = (*_ABSTRACT, "e", "en")
_TAKEN = word_set("""
anzeige strafanzeige beschwerde klage hilfe regie musik jura medizin fußball tennis handball geld
gold silber bronze briefe bücher blumen
""")
"""More nouns that verbs take without an article: reichte Ada Quill | Beschwerde ein."""
_GENERATIONS = frozenset({"junior", "senior", "jun", "sen", "jr", "sr"})
_VERB_REACH = 60  # code points
_AFTER_QUOTE = ("“,", "”,", "»,", "«,", '",', "‘,", "’,", "',", "‹,", "›,")
_LONGEST_NAME = 8  # letters of a surname with such an ending: Hartung
_WORD_REACH = 30  # code points
_WHERE = ("in", "im", "aus", "nach")


def is_place(text: str, word: str, at: int) -> bool:
    """Whether a word in -s after a title, at offset `at`, is the genitive of a place."""
    end = at + len(word)
    beside = text[end + 2 : end + _APPOSITION].partition(",")
    names = beside[0].split() if text.startswith(", ", end) and beside[1] else []
    if len(names) > 1 and all(name[:1].isupper() for name in names):
        return True
    around = text[max(0, at - _AROUND) : end + _AROUND]
    return any(f" {where} {word[:-1]}" in around for where in _WHERE)


def _without_s(words: tuple[str, ...], text: str, end: int, language: Language) -> tuple[str, ...]:
    """Return a full name without its genitive -s, as in "Jan Vogels neue Hände".

    The -s is removed only if "Vogel" occurs in the text after it, or before a noun for words where
    no nominative can stand, as in "… war Jan Vogels Fazit". Not: Nun zog Jan Peters Bilanz.
    """
    noun = _noun_after(text, end, language)
    if not noun:
        return words
    stem, last = words[-1][:-1], min(len(text), end + _AROUND)
    if any(text.find(f" {stem}{sign}", end, last) >= 0 for sign in _BEHIND):
        return (*words[:-1], stem)
    start = end - len(" ".join(words))
    owns = _opens_or_follows_copula(text, start) and is_announcing_noun(noun.lower())
    return (*words[:-1], stem) if owns else words


def _opens_or_follows_copula(text: str, start: int) -> bool:
    """Whether a sentence begins at an offset, or its subject: „…“, war | Vogels Fazit."""
    before = text[max(0, start - _COPULA_REACH) : start].rstrip(" ")
    return not before or before[-1] in _SENTENCE_ENDS or before.endswith(_COPULAS)


def _noun_after(text: str, end: int, language: Language) -> str:
    """Return the noun behind a genitive and at most two adjectives; empty if there is none."""
    following = text[end : end + _NOUN_REACH]
    if following[:1] != " ":
        return ""
    for word in following.split()[: _ADJECTIVES + 1]:
        noun = word.rstrip(".,:;")
        if noun[:1].isupper():
            return noun
        if noun != word or not _may_be_adjective(noun, language):
            return ""
    return ""


def _may_be_adjective(word: str, language: Language) -> bool:
    """Whether a word is no listed one, and has the ending of an adjective and of no past tense."""
    past = word.endswith(("te", "ten")) and word.removesuffix("n") not in _LIKE_PAST
    return word.endswith(GERMAN_ADJECTIVE_ENDINGS) and not past and word not in language.classes


def _is_no_surname(words: tuple[str, ...], language: Language) -> bool:
    """Whether a noun ends three or more words: nimmt Ada Quill | Stellung, lehnt … Forderungen ab.

    It may have the ending of an abstract noun, or be one that verbs take without an article.
    """
    noun = words[-1]
    if language.classes.get(noun.lower(), 0) & lx.OBJECT_NOUN or noun.lower() in _TAKEN:
        return words[-2].lower() not in language.first_names  # Ada Maria Lust
    return len(noun) > _LONGEST_NAME and noun.endswith(_ABSTRACT)


def _takes_object(
    words: tuple[str, ...], text: str, end: int, language: Language, *, known: bool
) -> bool:
    """Whether an object follows the name in three words: begleitete Ada Quill | Schlaflose.

    The evidence is that the text later uses the surname alone, but never the other word. Unless
    the first name is known, the surname has to stand there as a name does, without an article, and
    the other word to end like a noun: zog Madina Quill | Belege heran; not: Adolfo Pérez Esquivel.
    """
    if len(words) != len(("Ada", "Quill", "Schlaflose")):
        return False
    _, surname, other = words
    if surname.lower() in language.first_names or surname[0].islower() or surname.isupper():
        return False
    last = min(len(text), end + _REACH)
    if text.find(other, end, last) >= 0:
        return False
    at = end - len(" ".join(words))
    if not known and not (other.endswith(_NOUNS) and may_take_object(text, at, other, language)):
        return False
    again = surname.removesuffix("s")  # Ada Tals Hände …. Tal lacht
    at = text.find(again, end, last)
    while at >= 0:
        following = text[at + len(again) : at + len(again) + 2]
        if text[at - 1].isspace() and (following[:1] == "s" or not following[:1].isalpha()):
            return known or _stands_as_name(text, at, language)
        at = text.find(again, at + 1, last)  # Roberto Di Matteo …. Dieter
    return False


def may_take_object(text: str, at: int, noun: str, language: Language) -> bool:
    """Whether a noun behind the name at an offset may be an object: verkauft | Ada Quill Brot.

    A verb, or a word that may be one, precedes the name, perhaps with a role. Not: sagte | Ada
    Quill Poe; lachte | Ada Quill Junior; die | Ada Quill Stiftung.
    """
    lower = noun.lower().rstrip(".")
    if lower in _GENERATIONS or language.classes.get(lower, 0) & lx.INSTITUTION:
        return False
    words = text[max(0, at - _VERB_REACH) : at].split()
    named = len(words)
    while words and words[-1][0].isupper():
        words.pop()
    if words and len(words) < named and language.classes.get(words[-1], 0) & lx.DETERMINER:
        words.pop()  # die Wirtin
    verb = words[-1] if words else ""
    if len(words) > 1 and words[-2].endswith(_AFTER_QUOTE):
        return False  # „…“, warnt | Ada Quill Poe
    classes = language.classes.get(verb, 0)
    acts = not classes or bool(classes & lx.FINITE)
    return verb.isalpha() and acts and not classes & lx.SAY


def _stands_as_name(text: str, at: int, language: Language) -> bool:
    """Whether no article, adjective or preposition precedes a word: sagte | Quill; ⏎ Quill: „…“."""
    before = text[max(0, at - _WORD_REACH) : at]
    if before.rstrip(" ")[-1:] in {"", "\n", ".", ",", "“", "”", "»", "«", '"'}:
        return True
    word = before.split()[-1]
    classes = language.classes.get(word, 0)
    return (
        word.islower()
        and bool(classes & (lx.SAY | lx.VERB | lx.WEAK))
        and (not classes & (lx.DETERMINER | lx.PREPOSITION))
    )


def own_words(
    words: tuple[str, ...], text: str, end: int, language: Language, *, known: bool
) -> tuple[str, ...]:
    """Return a new full name without an object after it and without a genitive -s.

    `known` tells whether its first word is a first name; `end` is the offset at which it ends.
    """
    abstract = len(words) > len(("Ada", "Quill")) and _is_no_surname(words, language)
    if abstract or _takes_object(words, text, end, language, known=known):
        end -= len(words[-1]) + 1
        words = words[:-1]
    elif len(words) > 2 and words[-2][-1] == "s" and is_announcing_noun(words[-1].lower()):
        end -= len(words[-1]) + 1  # Ada Quills | Antwort
        words = words[:-1]
    name, hyphen, thing = words[-1].rpartition("-")
    if hyphen and thing.lower() in _COMPOUNDED:
        return (*words[:-1], name)  # das Ada Vogel-Urteil
    return _without_s(words, text, end, language) if words[-1][-1] == "s" else words
