"""What belongs to a role in languages without a lexicon: глава государства, a község vezetője."""

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.text.plain_words import PlainWord
from reader.text.word_sets import word_set

_MOST = 3  # words of an attribute
_GENITIVES = (
    "а", "я", "и", "і", "ї", "ы", "ов", "ев", "ів", "їв", "ей", "ой", "ої", "ого", "его", "ых",
    "их", "ог", "ег", "a", "e", "i", "í", "u", "y", "ů", "ów", "ov", "ej", "ého", "ího", "ých",
    "ích", "ego", "ych", "ich", "og", "eg", "ih", "ega",
)  # fmt: skip
_UKRAINIAN, _SERBIAN = "у", "е"  # ends of genitives in these languages only
_NO_GENITIVES = (  # datives, and adverbs
    "ству", "исту", "істу", "нню", "ому", "ему", "ся", "mu", "owi", "ovi", "ii", "ima", "ama", "ně",
    "že", "ře", "rze", "nie", "wie", "cie", "dzie", "ście", "ději",
)  # fmt: skip
_NO_ATTRIBUTES = word_set("""
вчера сегодня завтра спустя весной зимой тогда всегда иногда однажды дважды наша нашей нашего
редакции вчора сьогодні тоді завжди нашої нашого juče sutra sada tada onda včera zítra tehdy stále
dále znovu poté potom naše našeho našej deníku serveru portálu listu denníku wtedy później
wcześniej dalej raczej loni naszej naszego redakcji gazety portalu wczoraj jučer danas јуче сутра
сада тада онда днес утре строго долго много telewizji radia stacji agencji televizi rozhlasu
stanici сначала снова пока сперва едва дома слева справа издалека спочатку знову поки відразу
тільки вдома увечері вранці вночі учора року zawsze nigdy chyba znowu roku vždy nikdy nejprve
krátce pouze dokonce vtedy práve vlani stručne kasnije najprije dalje prošle godine dana ranije
касније најпре такође даље увече прошле године дана раније nikoli kasneje najprej naprej lani
""")
_ADJECTIVAL = ("ой", "ей", "ого", "его", "ых", "их", "ej", "ého", "ího", "ých", "ích", "ego", "ych")
_AGREEING = ("ый", "ий", "ой", "ая", "яя", "ые", "ие", "ій")  # ends of adjectives before a role
_POSSESSED = ("ja", "je", "tere", "tora")  # ends of Hungarian roles: polgármestere, rektora
_THE = frozenset({"του", "της", "των"})  # Greek, in the genitive
_GREEK_DAYS = word_set("Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή")
_ARTICLES = frozenset({"a", "az"})
_OWNERS = ("ens", "ets", "nas", "nes")  # ends of Nordic nouns with an article, in the genitive


def end_of_attribute(words: list[PlainWord], stop: int, end: int, language: CasedLanguage) -> int:
    """Return where the words in the genitive end that begin at `stop`, after a role.

    An adjective alone belongs to the noun after it, in another case: сказал мэр местной газете.
    """
    first, limit = stop, min(end, stop + _MOST)
    while stop < limit and _may_belong(words[stop].text, language):
        stop += 1
    is_adjective = stop == first + 1 and words[first].text.endswith(_ADJECTIVAL)
    followed = stop < len(words) and words[stop].text.islower()
    return first if is_adjective and followed and _is_noun(words[stop].text, language) else stop


def start_of_adjective(words: list[PlainWord], role: int) -> int:
    """Return where a role begins with an adjective in Cyrillic letters: местный житель."""
    before = words[role - 1].text if role else ""
    return role - (before.lower().endswith(_AGREEING) and len(before) > _MOST)


def _own_ending(language: CasedLanguage) -> str:
    """Return the end of a genitive that in related languages is that of another case."""
    if "і" in language.frequent:
        return _UKRAINIAN
    return _SERBIAN if language.drops_pronouns else "-"


def _may_belong(word: str, language: CasedLanguage) -> bool:
    return (
        word.islower()
        and (word.endswith(_GENITIVES) or word.endswith(_own_ending(language)))
        and not word.endswith(_NO_GENITIVES)
        and _is_noun(word, language)
    )


def _is_noun(word: str, language: CasedLanguage) -> bool:
    return (
        len(word) > _MOST
        and word not in _NO_ATTRIBUTES
        and word not in language.frequent
        and word not in language.prepositions
        and word not in language.joints
        and word not in language.pronouns
        and not language.is_verb(word)
    )


def end_of_greek(words: list[PlainWord], stop: int, end: int) -> int:
    """Return where what a Greek role is for ends: πρόεδρος της κοινότητας, δήμαρχος Διδύμου."""
    if stop < end and words[stop].text in _THE:
        stop += 1
        return min(end, stop + 1) if stop < end and words[stop].text[-1].isalpha() else stop - 1
    return stop + (stop < end and _is_greek_name(words[stop].text))


def _is_greek_name(word: str) -> bool:
    """Whether a word may be a place: not a day, nor an agency in Latin letters."""
    return word[0] >= "\u0370" and word[0].isupper() and word not in _GREEK_DAYS


def start_of_owner(words: list[PlainWord], role: int) -> int:
    """Return where a Hungarian role begins with its owner before it: a község vezetője."""
    if role < 2 or not words[role].text.endswith(_POSSESSED):
        return role
    return role - (words[role - 2].text.lower() in _ARTICLES)


def start_of_nordic_owner(words: list[PlainWord], role: int, language: CasedLanguage) -> int:
    """Return where a role begins with its owner: Pojkens mamma, kommunens vd; not: säger rektorn.

    A noun with an article has no owner before it.
    """
    owner = words[role - 1].text if role else ""
    owns = owner.endswith(_OWNERS) and owner.lower() not in language.frequent
    return role - (owns and not language.definite.fit(words[role].text.lower()))


def is_owner(words: list[PlainWord], index: int, language: CasedLanguage) -> bool:
    """Whether a Hungarian body at an index only owns the role after it: a rendőrség szóvivője.

    Verbs may have the same ending: a rendőrség állítja.
    """
    owned = words[index + 1].text if index + 1 < len(words) else ""
    return owned.endswith(_POSSESSED) and not language.is_verb(owned)
