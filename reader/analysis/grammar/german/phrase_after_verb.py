"""Noun phrases after a German or Dutch verb, past adverbs and without words that do not belong."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES, Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

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
_MOMENTS = ("beginn", "anfang", "auftakt", "hause", "recht", "wort")
_GENITIVES = frozenset({"des", "eines"})
_ADDRESSEE_ARTICLES = frozenset({"der", "dem"})
_ALL_OF = frozenset({"der", "ihrer", "seiner", "dieser"})
_INFLECTED = ("e", "en", "er", "es")


def phrase_after_adverbs(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the subject phrase after "sich", "auch" and similar words."""
    at = start
    while at < len(s) and at - start < 4 and s[at].kind == WORD:
        if not s[at].classes & (lx.AUXILIARY | lx.OBJECT) or s[at].classes & lx.SUBJECT:
            break
        at = _end_of_am_phrase(s, at) if s[at].lower == "am" else at + 1
    if at + 1 < len(s) and s[at].lower in {"das", "dies", "es"}:
        named = s[at].lower == "es" and s[at + 1].kind == CAPITAL  # sieht es Vogel
        at += named or bool(s[at + 1].classes & lx.DETERMINER)  # nennt das der Chef
    if at < len(s) and s[at].lower in _ALONE and _stands_alone(s, at):
        return (at, at)
    if at + 2 < len(s) and s[at].lower == "einer" and (member := _one_of_several(s, at)):
        return member
    phrase = _with_attribute(s, at) or phrase_after(s, at)
    if phrase is None or s[phrase[0]].classes & lx.OBLIQUE:
        return None
    return _without_prefix(s, _without_paper(s, phrase)) if _has_noun(s, phrase) else None


def _one_of_several(s: Sequence[Token], at: int) -> Phrase | None:
    """Return the phrase "einer der Anwälte" or "einer von ihnen" that begins at a token."""
    if s[at + 1].lower == "von" and s[at + 2].lower == "ihnen":
        return (at, at + 2)
    all_of_them = phrase_after(s, at + 1) if s[at + 1].lower in _ALL_OF else None
    return None if all_of_them is None else (at, all_of_them[1])


def _without_paper(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop the newspaper addressed: sagte ein Sprecher der Stadt | der Deutschen Presse."""
    first, last = phrase
    if not s[last].lower.endswith(_PAPERS):
        return phrase
    articles = [at for at in range(first + 1, last) if s[at].lower in _ADDRESSEE_ARTICLES]
    if not articles or s[articles[-1] - 1].kind != CAPITAL:
        return phrase
    head = s[articles[-1] - 1].lower
    whole = len(articles) > 1 or _is_whole_name(s, first, articles[0])
    theirs = head.endswith(_PRESSMEN)
    theirs = theirs or (head.endswith(_SPEAKERS) and s[first].lower in {"der", "die"})
    return phrase if theirs and not whole else (first, articles[-1] - 1)


def _is_whole_name(s: Sequence[Token], first: int, end: int) -> bool:
    """Whether a full name ends right before a token: sagte Chef Jan Vogel | der Zeitung."""
    return end - first > 1 and s[end - 1].kind == s[end - 2].kind == CAPITAL


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


def _without_prefix(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop the "zu" of the verb: gab die Ministerin | zu bedenken; gibt Vogel | zu."""
    last = phrase[1]
    prefix = next((at for at in range(phrase[0] + 1, last + 1) if s[at].lower == "zu"), 0)
    if not prefix or s[prefix].kind != WORD:
        return phrase
    if prefix + 1 == last and s[last].lower.endswith(_MOMENTS):
        return (phrase[0], prefix - 1)  # sagte Chef Jan Vogel | zu Prozessbeginn
    genitive = any(t.lower in _GENITIVES for t in s[phrase[0] + 1 : prefix])
    addressed = s[phrase[0]].classes & lx.DETERMINER and (
        genitive or s[prefix - 1].classes & lx.TITLE
    )  # sagte eine Sprecherin des Hafens | zu RADIO NORD
    addressed = (
        addressed and s[prefix - 1].lower not in NOBLE_TITLES
    )  # sagte der Sänger | zu PRISMA
    return (
        (phrase[0], prefix - 1)
        if addressed or all(t.kind == WORD for t in s[prefix : last + 1])
        else phrase
    )


def _has_noun(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase has a noun, which is capitalised: sprach Vogel, not: sprach deutlicher."""
    known = lx.SUBJECT | lx.DETERMINER | lx.TITLE
    return any(t.kind != WORD or t.classes & known for t in s[phrase[0] : phrase[1] + 1])


def _with_attribute(s: Sequence[Token], start: int) -> Phrase | None:
    """Return a phrase with a long attribute: "der aus Bremen stammende Maler Jan Vogel"."""
    if start + 4 >= len(s) or not s[start].classes & lx.DETERMINER:
        return None
    if not s[start + 1].classes & lx.PREPOSITION:
        return None
    for at in range(start + 3, min(start + 10, len(s) - 1)):
        if s[at].kind == POINT or s[at].kind == QUOTED:
            return None
        adjective = s[at].kind == WORD and not s[at].classes and s[at].lower.endswith(_INFLECTED)
        if adjective and s[at + 1].kind == CAPITAL:
            head = phrase_after(s, at + 1)
            return (start, head[1]) if head else None
    return None
