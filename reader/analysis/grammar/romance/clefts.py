"""Clefts, which stress who acts: C'est X qui parle, È stato X a dire, A protestare è X."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import if_somebody, named_owner
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY
from reader.analysis.languages.function_words import (
    ROMANCE_AND,
    ROMANCE_BEEN,
    ROMANCE_THAT,
    ROMANCE_WHO_OR_THAT,
)
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

TO_ACT = frozenset({"a", "ad"})  # before an infinitive
_INFINITIVES = ("are", "ere", "ire", "rre")
COPULAS = frozenset({"è", "sono", "es", "son", "é", "são", "est", "sont", "c'est"})
IT_WAS = frozenset({
    "c'est", "fue", "fueron", "foi", "foram", "fu", "furono", "fut", "furent",
})  # fmt: skip
_IS_OR_WAS = COPULAS | IT_WAS
_WAS = _IS_OR_WAS | ROMANCE_BEEN | {"viene", "venne"}
_RANKS = word_set("""
primero primera primeros primeras último última últimos últimas premier première premiers premières
dernier dernière derniers dernières primo prima primi prime ultimo ultima ultimi ultime primeiro
primeira primeiros primeiras
""")
_TO_DO = frozenset({"en", "a", "ad", "à"})
_WHO_ACTS = frozenset({"qui", "quien", "quem", "quienes"})
_BEFORE_CLEFTS = ROMANCE_AND | {"ce", "c'"}
_SPANISH_THE = frozenset({"el", "la", "los", "las"})  # Fue X la que habló
_ANSWERED = (  # beginnings of participles for how somebody answers
    "rebatid", "contest", "respondid", "desment", "desmint", "smentit", "démenti",
)  # fmt: skip
_JUDGED = (  # the same for how somebody judges what cannot answer
    "critic", "critiq", "questionad", "cuestionad", "defendid", "elogi", "rejeitad", "rechazad",
    "difes", "respint", "condenad", "condannat", "défend", "dénonc", "salué", "saluda", "repudiad",
)  # fmt: skip
_SHORTEST = 4  # tokens: A parlare è Quill
_COPULA_REACH = 7  # tokens: Ad aprire i lavori del porto è


def doer_of_cleft(s: Sequence[Token]) -> Phrase | None:
    """Return the X of the Italian "A protestare è X", "Ad aprire i lavori è stata X"."""
    if len(s) < _SHORTEST or s[0].lower not in TO_ACT or not s[1].lower.endswith(_INFINITIVES):
        return None
    copula = next((at for at in range(2, min(_COPULA_REACH, len(s))) if s[at].lower in COPULAS), 0)
    return phrase_after_copula(s, copula) if copula else None


def doer_before_relative(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "C'est X qui parle", "È stato X a dire", and the token after X; or None."""
    for copula in range(min(_COPULA_REACH, len(s) - 3)):
        if s[copula].lower not in _IS_OR_WAS:
            continue
        phrase = _somebody_after(s, copula)
        if phrase is None or phrase[1] + 2 >= len(s):
            return None
        after = phrase[1] + 1
        opens = copula == 0 or s[copula - 1].lower == "ce"
        return (phrase, after) if _acts_at(s, after, opens=opens) else None
    return None


def doer_of_opening_cleft(s: Sequence[Token]) -> Phrase | None:
    """Return the X of a cleft whose copula has no other subject: Et c'est X qui parle.

    Unlike: Poe est l'homme qui parle; No es X quien habla.
    """
    acting = doer_before_relative(s)
    if acting is None:
        return None
    copula = acting[0][0] - 1
    copula -= copula > 0 and s[copula].lower in ROMANCE_BEEN
    if copula <= 0 or s[copula].lower == "c'est":
        return acting[0]
    before = s[copula - 1]
    opens = before.lower in _BEFORE_CLEFTS or before.classes & lx.TEMPORAL
    return acting[0] if opens else None


def _acts_at(s: Sequence[Token], after: int, *, opens: bool) -> bool:
    """Whether what follows the X of a cleft makes it act: qui parle, a dire, que falou, la que.

    "Que" does only where the cleft opens the sentence, unlike: Ada foi a mulher que falou.
    """
    word, following = s[after].lower, s[after + 1]
    if word in TO_ACT:
        return following.lower.endswith(_INFINITIVES)
    if word in ROMANCE_THAT:  # not: Foi Ada Prado que o juiz acusou
        return opens and bool(following.classes & lx.FINITE)
    if word in _SPANISH_THE and following.lower == "que":
        return opens and not s[min(after + 2, len(s) - 1)].classes & lx.DETERMINER
    return word in _WHO_ACTS


def first_to_act(s: Sequence[Token]) -> Phrase | None:
    """Return the X of "El primero en hablar fue X", "Le premier à réagir a été X"."""
    if len(s) < _SHORTEST or s[1].lower not in _RANKS or s[2].lower not in _TO_DO:
        return None
    for at in range(3, min(_COPULA_REACH + 3, len(s) - 1)):
        if s[at].kind not in (WORD, CAPITAL):
            return None
        if s[at].lower in _WAS:
            return _somebody_after(s, at)
    return None


def _somebody_after(s: Sequence[Token], copula: int) -> Phrase | None:
    """Return who is named behind a form of "be", perhaps a compound one: è stata | X."""
    return if_somebody(s, phrase_after(s, copula + 1 + (s[copula + 1].lower in ROMANCE_BEEN)))


def answerer_in_passive(s: Sequence[Token]) -> Phrase | None:
    """Return the X of "Quill foi rebatida por X", "Le plan a été critiqué par X".

    Not in a clause beside another: Poe, que foi rebatido por X, saiu; foi rebatido por X e saiu.
    """
    if len(s) < _SHORTEST:
        return None
    thing = s[0].classes & lx.DETERMINER and s[1].kind == WORD and not can_speak(s[1])
    for verb in range(2, len(s) - 2):
        before = s[verb - 1]
        if before.text == "," or before.lower in ROMANCE_WHO_OR_THAT:
            return None
        answers = s[verb].lower.startswith(_ANSWERED + _JUDGED if thing else _ANSWERED)
        if not answers or s[verb + 1].lower not in BY:
            continue
        agent = named_owner(s, verb + 2)
        passive = any(t.lower in _WAS for t in s[verb - 2 : verb])
        if not passive or agent is None:
            return None
        rest = [token for token in s[agent[1] + 1 : agent[1] + 3] if token.text != ","]
        return None if rest and rest[0].classes & lx.CONJUNCTION else agent
    return None


def phrase_after_copula(s: Sequence[Token], at: int) -> Phrase | None:
    """Return who is named after "è" or "è stata" at a token, if it is a role or a name."""
    while at + 1 < len(s) and s[at].classes & lx.AUXILIARY and s[at].lower not in COPULAS:
        at += 1
    if at + 1 >= len(s) or s[at].lower not in COPULAS:
        return None
    return _somebody_after(s, at)
