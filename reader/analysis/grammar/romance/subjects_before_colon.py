"""Subjects between a verb of saying and a colon: Y concluye la alcaldesa: «…», Ce que dit X : …."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.adverbials import skip_adverbials
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ROMANCE_ALSO,
    ROMANCE_AND,
    ROMANCE_AS,
    ROMANCE_THAT,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

_OPENING = (
    ROMANCE_AND
    | ROMANCE_AS
    | ROMANCE_ALSO
    | word_set("""
ainsi así assim così ma però pero mas mais or ce que qu' lo o le l' ciò che quanto voilà c'est è é
es ecco eis
""")
)
_WHAT = ROMANCE_AS | {"ce", "voilà", "c'est"}
_AS_SAID = ROMANCE_AS | ROMANCE_THAT  # leave a verb no other object: Ce que dénonce X
_REACH = 5  # tokens from the start of the sentence to its verb
_OF_PERSONS = frozenset({  # verbs of saying whose object may be a person: E ricorda il maestro: «…»
    "avverte", "avverteva", "avvertito", "ricorda", "ricordava", "ricordato", "lembra", "lembrou",
    "lembrava", "alerta", "alertou", "avisa", "avisou",
})  # fmt: skip
_OF_NO_PERSONS = (  # beginnings of others whose object is none: Et conclut le maire : « … »
    "conclu", "admet", "ammett", "admit", "insist", "renchéri", "soupir", "confi", "confess",
    "conferm", "sbott", "chios", "desabaf", "remat", "répèt", "répét", "ripet", "repet", "complèt",
    "résum", "riassum", "resum", "tranch", "continu", "déplor", "regrett", "détaill", "enchaîn",
)  # fmt: skip
_WITH_OBJECT = frozenset({"cita", "citano", "citan", "citam", "cite", "citent"})  # E cita Dante:
_LOOSE = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.FINITE | lx.DETERMINER | lx.TEMPORAL


def subject_before_colon(
    s: Sequence[Token], colon: int, language: Language
) -> tuple[Phrase, int] | None:
    """Return the subject that follows the verb with which a sentence opens, and the verb.

    Only words such as "and" and "what" precede the verb. What may as well be its object is none:
    Y resume la situación: «…», E attacca il governo: «…».
    """
    verb = next((at for at in range(min(_REACH, colon)) if s[at].classes & lx.REPORT), colon)
    if verb + 1 >= colon or s[verb].classes & lx.TITLE or s[verb].lower in _WITH_OBJECT:
        return None
    if any(t.lower not in _OPENING and not t.classes & lx.AUXILIARY for t in s[:verb]):
        return None
    first = skip_adverbials(s, verb + 1)
    named = s[first].kind == CAPITAL
    if first >= colon or not (named or s[first].classes & lx.DETERMINER):
        return None
    as_said = any(token.lower in _AS_SAID for token in s[:verb])
    if not as_said and not _reports_only(s[verb], language):
        return None
    phrase = phrase_after(s, first)
    if phrase is not None and phrase[1] < colon and (named or head_of(s, first) >= 0):
        return phrase, verb
    told = not language.drops_subject and any(token.lower in _WHAT for token in s[:verb])
    return (_unlisted_subject(s, first), verb) if told else None


def _reports_only(verb: Token, language: Language) -> bool:
    """Whether a verb has no object that speaks, before which Spanish has a preposition."""
    if language.code == "es" or verb.lower.startswith(_OF_NO_PERSONS):
        return True
    return bool(verb.classes & lx.SAY) and verb.lower not in _OF_PERSONS


def _unlisted_subject(s: Sequence[Token], first: int) -> Phrase:
    """Return an article with a noun and its adjectives: Ce que confirme | le tailleur."""
    last = first
    while s[last + 1].kind in (WORD, CAPITAL) and not s[last + 1].classes & _LOOSE:
        last += 1
    return first, last
