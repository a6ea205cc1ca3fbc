"""Who begins a label without a verb that gives a topic: Ada Quill on the flood: “…”."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import AND_WORDS, Phrase
from reader.analysis.grammar.phrases.phrase_after import name_joined_to, phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.function_words import ENGLISH_ABOUT, ROMANCE_AND
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

_ABOUT = (
    ENGLISH_ABOUT | TO | word_set("sur su sul sulla sui sugli sulle sobre contre contro contra")
)


def has_verb(place: Place) -> bool:
    """Whether the clause before a colon has a finite verb, not only an auxiliary."""
    return any(t.kind == WORD and t.classes & lx.FULL_VERB for t in place.view.s[: place.at - 1])


def named_before_topic(place: Place) -> Phrase | None:
    """Return the X of "X on the flood: “…”", "X sur la crue : « … »", "X über die Lage: „…“".

    A title, a first name or, in English, a full name shows that X is a person. A Romance name of
    one word does not: Vittoria a Roma: «…». Of two that "and" joins, both are returned.
    """
    s, colon, language = place.view.s, place.at - 1, place.view.language
    if place.previous >= 0 or has_verb(place):
        return None
    named = _without_origin(s, phrase_after(s, 0))
    if named is None or named[1] + 2 >= colon or s[named[1]].kind != CAPITAL:
        return None
    named = _with_second(s, named, language)
    if not named[1] and language.compound_inversion:
        return None
    link, words = s[named[1] + 1], s[: named[1] + 1]
    if not (link.lower in _ABOUT or (language.verb_second and link.classes & lx.PREPOSITION)):
        return None
    shown = words if language.verb_second else words[:2]  # not: La casa de | Ada Quill
    person = any(t.classes & lx.TITLE or t.lower in language.first_names for t in shown)
    full = language.code == "en" and len(words) > 1 and words[-2].kind == CAPITAL
    return named if person or (full and not words[-1].classes & lx.INSTITUTION) else None


def _with_second(s: Sequence[Token], named: Phrase, language: lx.Language) -> Phrase:
    """Extend a name by the one that a conjunction joins to it: Juan Rey | y Ada Prado."""
    joints = ROMANCE_AND if language.compound_inversion else AND_WORDS
    second = name_joined_to(s, named[1], joints)
    return (named[0], second[1]) if second else named


def _without_origin(s: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """Return a full name without the body after it: Ada Vogel | von der Hochschule Wald."""
    if phrase is None:
        return None
    first, last = phrase
    full = (at for at in range(first + 2, last) if s[at - 1].kind == s[at - 2].kind == CAPITAL)
    of = next((at for at in full if s[at].lower == "von"), 0)
    return (first, of - 1) if of and s[of + 1].classes & lx.DETERMINER else phrase
