"""Noun phrases after a German or Dutch verb, past adverbs and without words that do not belong."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES, Phrase, is_particle
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_ADJECTIVE_ENDINGS,
    GERMAN_GENITIVES,
    GERMAN_INFLECTED,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

DEMONSTRATIVES = frozenset({"dieser", "diese", "jener", "jene"})
_ALONE = frozenset(
    {"beide", "alle", "viele", "einige", "manche", "andere", "mehrere", "dieser", "jener"}
)
_PAPERS = (
    "agentur", "zeitung", "dpa", "afp", "apa", "sda", "rundfunk", "sender", "magazin", "presse",
)  # fmt: skip
_PRESSMEN = (  # endings of nouns for who works for a paper: ein Reporter der Zeitung
    "redakteur", "redakteurin", "redaktion", "reporter", "reporterin", "journalist", "journalistin",
    "verleger", "verlegerin", "herausgeber", "herausgeberin", "korrespondent", "korrespondentin",
    "kolumnist", "kolumnistin", "kritiker", "kritikerin", "chef", "chefin", "leiter", "leiterin",
    "autor", "autorin", "kommentator", "mitarbeiter", "mitarbeiterin",
)  # fmt: skip
_SPEAKERS = ("sprecher", "sprecherin")
_MOMENTS = ("beginn", "anfang", "auftakt", "hause", "recht", "wort", "protokoll", "ende", "wahl")
ADVERB_ENDINGS = (  # of words that tell how something is said
    "end", "elnd", "ernd", "isch", "lich", "ig", "tiv", "weise", "los", "sam", "bar", "iell",
    "uell",
)  # fmt: skip
_DUTCH_MANNERS = word_set("""
trots fier boos blij droog nuchter opgelucht verbaasd bezorgd enthousiast stellig resoluut fel
bitter verdrietig nors vrolijk schamper laconiek bescheiden verontwaardigd vastberaden eerlijk
ernstig streng gelaten tevreden teleurgesteld ontroerd ontgoocheld strijdvaardig
""")
"""Dutch words that tell how somebody says something, and name nobody."""
_SUBJECT_ARTICLES = frozenset({"der", "die", "das", "ein", "eine", "de", "het", "een"})
_ADDRESSEE_ARTICLES = frozenset({"der", "dem"})
_ALL_OF = frozenset({"der", "ihrer", "seiner", "dieser"})
_OF_OBJECTS = ("e", "en", "es", "mehr")  # endings of what is no genitive plural
_MORE = frozenset({"mehr", "weniger", "keine", "keinen"})
_IN_NAMES = frozenset({"kleine", "große", "grosse", "lange"})  # Jan große Holthaus
_NO_ADVERBS = word_set("""
ab am an angesichts ans auf aufgrund aufs aus außerhalb bei beim bis durch durchs entgegen für fürs
gegen gegenüber gemäß hinter im in infolge innerhalb ins laut mit nach nachdem neben obwohl ohne per
seit seitens so sprich statt trotz über übers um ums unter via vom von vonseiten vor während wegen
zu zum zumal zur zwischen aan achter bij binnen boven buiten dankzij door gedurende langs met na
naar naast namens om ondanks onder op over rond sinds te tegen tegenover ten ter tijdens tot tussen
uit van vanaf vanuit vanwege volgens voor wegens zoals zonder
""")  # the other words of the class of prepositions are adverbs
_TIMES_OF_DAY = frozenset({
    "abend", "morgen", "vormittag", "mittag", "nachmittag", "nacht", "mitternacht",
})  # fmt: skip
_PARTS = frozenset({"anfang", "mitte", "ende"})  # of a month, a week, a year
_OF_TIME = frozenset({"der", "des", "dieser", "dieses", "letzter", "letzten", "vergangener"})
_GENITIVE_ENDS = ("s", "x", "z", "ß")
_OWNING = frozenset({"des", "der", "eines", "einer", "van"})
_ADJECTIVES_OF_BODIES = ("schen", "scher", "einten")


def _is_dutch_manner(token: Token) -> bool:
    """Whether a word tells how somebody speaks: trots; not the surname in "de heer Droog"."""
    return token.kind == WORD and token.lower in _DUTCH_MANNERS


def phrase_after_adverbs(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the subject phrase after "sich", "auch", "damals" and similar words."""
    at = start
    while at < len(s) and at - start < 4:
        if s[at].kind == CAPITAL and (end := _end_of_time(s, at)) > at:
            at = end
            continue
        if s[at].kind != WORD:
            break
        adverb = s[at].classes & (lx.AUXILIARY | lx.OBJECT) or is_adverb(s[at])
        adverb = adverb or _tells_manner(s, at)
        if not adverb or s[at].classes & lx.SUBJECT:
            break
        at = _end_of_am_phrase(s, at) if s[at].lower == "am" else at + 1
    if at + 1 < len(s) and s[at].lower in {"das", "dies", "es"}:
        named = s[at].lower == "es" and s[at + 1].kind == CAPITAL  # sieht es Vogel
        at += named or bool(s[at + 1].classes & lx.DETERMINER)  # nennt das der Chef
    if at < len(s) and s[at].lower in _ALONE and _stands_alone(s, at):
        return (at, at)
    if at < len(s) and s[at].lower == "die" and s[at].classes & lx.RELATIVE:
        return (at, at) if _stands_alone(s, at) else None  # Dutch: zei die op het feest
    if at + 2 < len(s) and s[at].lower == "einer" and (member := _one_of_several(s, at)):
        return member
    phrase = phrase_with_attribute(s, at)
    if phrase is None or s[phrase[0]].classes & lx.OBLIQUE or _is_addressee(s, phrase):
        return None
    if not _has_noun(s, phrase):
        return None
    if phrase[1] - phrase[0] > 1 and _is_dutch_manner(s[phrase[1]]):
        return (phrase[0], phrase[1] - 1)  # zegt het meisje | trots; not: zegt de trotse
    return without_addressee(s, _without_object(s, without_paper(s, phrase)))


def _end_of_time(s: Sequence[Token], at: int) -> int:
    """Return the token after the time of a day or a month: gestern Abend | Vogel, Ende Mai | X.

    The same token if a noun tells no time: sagte Ende | am Montag.
    """
    if s[at].lower in _TIMES_OF_DAY:
        return at + bool(s[at - 1].classes & lx.DAY or s[at - 1].lower == "vorgestern")
    if s[at].lower not in _PARTS or at + 2 >= len(s):
        return at
    end = at + 1 + (s[at + 1].lower in _OF_TIME)
    dated = s[end].kind == NUMBER or bool(s[end].classes & lx.TEMPORAL)
    return end + 1 if dated else at


def is_adverb(token: Token) -> bool:
    """Whether a lower-case word is a listed adverb: damals, inzwischen; toen, intussen."""
    return bool(token.classes & lx.PREPOSITION) and token.lower not in _NO_ADVERBS


def _tells_manner(s: Sequence[Token], at: int) -> bool:
    """Whether an unlisted word is an adverb by its ending, or by the article after it.

    Mahnte lachend | Ada Vogel, mahnte spontan | die Wirtin.
    """
    if s[at].classes:
        return False
    article = at + 1 < len(s) and s[at + 1].lower in _SUBJECT_ARTICLES
    return article or s[at].lower.endswith(ADVERB_ENDINGS)


def end_of_adverbials(s: Sequence[Token], start: int) -> int:
    """Return the token after adverbials with one noun each: auf Facebook | Jan Vogel.

    A genitive, an adjective in the name of a body and an acronym belong to the noun: am Rande des
    Gipfels, im Deutschen Bundestag, auf der Plattform X. The last one may end the sentence.
    """
    at = start
    while at < len(s) and s[at].classes & lx.PREPOSITION and s[at].kind == WORD:
        noun = at + 1
        while noun < len(s) and _may_precede_noun(s[noun]):
            noun += 1
        if noun >= len(s) or s[noun].kind != CAPITAL:
            return start
        while noun + 1 < len(s) and s[noun + 1].kind == CAPITAL and _continues_noun(s, noun):
            noun += 1
        at = noun + 1
        if at + 1 < len(s) and s[at].lower in _OWNING and s[at + 1].kind == CAPITAL:
            at += 2
    return at


def end_of_opening_adverbial(s: Sequence[Token]) -> int:
    """Return the token after adverbials that open a sentence: Da, Schon am Montag; 0 for none."""
    at = 0
    while at < min(2, len(s)) and s[at].classes & lx.PREPOSITION:
        if s[at].lower in _NO_ADVERBS and s[at].lower != "so":
            return end_of_adverbials(s, at)
        at += 1
    return at


def _may_precede_noun(token: Token) -> bool:
    """Whether a word can stand between a preposition and its noun: mit seiner brüchigen Stimme."""
    adjective = not token.classes and token.lower.endswith(GERMAN_ADJECTIVE_ENDINGS)
    small = bool(token.classes & lx.DETERMINER) or adjective
    return token.kind == NUMBER or (token.kind == WORD and small)


def _continues_noun(s: Sequence[Token], at: int) -> bool:
    """Whether the next word belongs to the noun: im Deutschen | Bundestag, auf dem Portal | X."""
    acronym = s[at + 1].text.isupper()
    return acronym or (s[at].lower.endswith(_ADJECTIVES_OF_BODIES) and at + 2 < len(s))


def _one_of_several(s: Sequence[Token], at: int) -> Phrase | None:
    """Return the phrase "einer der Anwälte" or "einer von ihnen" that begins at a token."""
    if s[at + 1].lower == "von" and s[at + 2].lower == "ihnen":
        return (at, at + 2)
    all_of_them = phrase_after(s, at + 1) if s[at + 1].lower in _ALL_OF else None
    return None if all_of_them is None else (at, all_of_them[1])


def without_paper(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop the newspaper addressed: sagte ein Sprecher der Stadt | der Deutschen Presse.

    Or what it is known from: sagte der Sprecher | laut Mitteilung.
    """
    first, last = phrase
    last = next((at - 1 for at in range(first + 1, last) if s[at].lower == "laut"), last)
    phrase = first, last
    if not s[last].lower.endswith(_PAPERS):
        return phrase
    articles = [at for at in range(first + 1, last) if s[at].lower in _ADDRESSEE_ARTICLES]
    if not articles or s[articles[-1] - 1].kind != CAPITAL:
        return phrase
    head = s[articles[-1] - 1].lower
    whole = len(articles) > 1
    theirs = head.endswith(_PRESSMEN)
    spokesman = head.endswith(_SPEAKERS) and s[last].lower not in lx.AGENCIES
    theirs = theirs or (spokesman and s[first].lower in {"der", "die"})
    return phrase if theirs and not whole else (first, articles[-1] - 1)


def without_predicate(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop how somebody is from a German phrase: ist sich der Wirt | sicher.

    A Dutch noun has no capital either: zei de Rotterdamse burgemeester.
    """
    first, last = phrase
    predicate = first < last and s[last].kind == WORD and s[last - 1].kind == CAPITAL
    return (first, last - 1) if predicate else phrase


def _without_object(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop an object with an adjective after a name: kündigte Vogel | weitere Schritte an.

    A genitive has one as well: Vogels neue Pläne, der Chef Berliner Kliniken.
    """
    first, last = phrase
    if s[first].kind != CAPITAL:
        return phrase  # die in Bremen geborene Vogel
    for at in range(first + 1, last):
        name, word = s[at - 1], s[at]
        adjective = word.kind == WORD and (not word.classes or word.lower in _MORE)
        adjective = adjective and word.lower.endswith(_OF_OBJECTS) and not is_particle(word)
        adjective = adjective and word.lower not in _IN_NAMES
        if adjective and name.kind == s[at + 1].kind == CAPITAL:
            return phrase if name.lower.endswith(_GENITIVE_ENDS) else (first, at - 1)
    return phrase


def _stands_alone(s: Sequence[Token], at: int) -> bool:
    """Whether a determiner stands alone as a pronoun, with no noun: schrieben beide | am Abend."""
    if at + 1 >= len(s) or s[at + 1].kind in (POINT, QUOTED):
        return True
    if s[at].lower in DEMONSTRATIVES and s[min(at + 2, len(s) - 1)].text in (",", ":"):
        return s[at + 1].kind == WORD  # antwortete dieser knapp: …
    return s[at + 1].kind == WORD and bool(s[at + 1].classes & (lx.PREPOSITION | lx.AUXILIARY))


def _end_of_am_phrase(s: Sequence[Token], am: int) -> int:
    """Return the token after a time phrase with "am": am Dienstag, am späten Abend."""
    noun = next((at for at in range(am + 1, min(am + 4, len(s))) if s[at].kind == CAPITAL), am)
    return noun + 1


def without_addressee(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop the "zu" of the verb or an addressee: gab Vogel | zu bedenken; sagte Poe | zu Jan Vogel.

    A house of the nobility belongs to the name: sagte Ada zu Hohenvogel.
    """
    first, last = phrase
    prefix = next((at for at in range(first + 1, last + 1) if s[at].lower == "zu"), 0)
    if not prefix or s[prefix].kind != WORD:
        return phrase
    before = s[prefix - 1]
    genitive = any(t.lower in GERMAN_GENITIVES for t in s[first + 1 : prefix])
    addressed = s[first].classes & lx.DETERMINER and (genitive or before.classes & lx.TITLE)
    if addressed and before.lower not in NOBLE_TITLES:
        return (first, prefix - 1)  # sagte eine Sprecherin des Hafens | zu RADIO NORD
    return phrase if _is_house(s, prefix, last) else (first, prefix - 1)


def _is_house(s: Sequence[Token], zu: int, last: int) -> bool:
    """Whether one name follows "zu", as of a house: zu Hohenvogel; not: zu Jan Vogel."""
    name = s[zu + 1] if zu + 1 == last else None
    if name is None or name.kind != CAPITAL or name.lower.endswith(_MOMENTS):
        return False  # sagte Chef Jan Vogel | zu Prozessbeginn
    if name.text.isupper() and len(name.text) > 1:
        return False  # Ein Nachbar | zu RTL
    return not name.classes & lx.TITLE


def _is_addressee(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase after a verb tells whom it addresses: sagte | zu Regisseur Jan Vogel."""
    first, last = phrase
    return s[first].lower == "zu" and not _is_house(s, first, last)


def _has_noun(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase has a noun, which is capitalised: sprach Vogel, not: sprach deutlicher."""
    known = lx.SUBJECT | lx.DETERMINER | lx.TITLE
    return any(t.kind != WORD or t.classes & known for t in s[phrase[0] : phrase[1] + 1])


def phrase_with_attribute(s: Sequence[Token], start: int) -> Phrase | None:
    """Return a phrase, perhaps with a long attribute: der aus Bremen stammende Maler Jan Vogel."""
    return _with_attribute(s, start) or phrase_after(s, start)


def _with_attribute(s: Sequence[Token], start: int) -> Phrase | None:
    """Return a phrase with a long attribute; None for any other phrase."""
    if start + 4 >= len(s) or not s[start].classes & lx.DETERMINER:
        return None
    if not s[start + 1].classes & lx.PREPOSITION:
        return None
    for at in range(start + 3, min(start + 10, len(s) - 1)):
        if s[at].kind == POINT or s[at].kind == QUOTED:
            return None
        plain = s[at].kind == WORD and not s[at].classes
        if plain and s[at].lower.endswith(GERMAN_INFLECTED) and s[at + 1].kind == CAPITAL:
            head = phrase_after(s, at + 1)
            return (start, head[1]) if head else None
    return None


def up_to_last_noun(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return a German phrase without what follows its nouns: laut Polizei | handelten.

    The next phrase may also follow: nach Angaben der Wacht | zehn Boote; laut BBC | rote Boote.
    """
    first, last = phrase
    for at in range(first + 1, last + 1):
        if s[at - 1].kind == CAPITAL and _opens_next_phrase(s[at]):
            return (first, at - 1)
    end = next((at for at in range(last, first - 1, -1) if s[at].kind == CAPITAL), last)
    return (first, end)


def _opens_next_phrase(token: Token) -> bool:
    """Whether a number or an adjective behind a noun begins another phrase."""
    joins = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.PARTICLE | lx.CUES
    return token.kind == NUMBER or (token.kind == WORD and not token.classes & joins)
