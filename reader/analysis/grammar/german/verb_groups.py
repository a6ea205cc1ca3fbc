"""German and Dutch verb groups: a finite auxiliary and a participle at the end of the clause."""

from collections.abc import Sequence

from reader.analysis.grammar.german.citations import CITED
from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_ONE
from reader.analysis.languages.token import POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

HAVE = frozenset({
    "hat", "hatte", "haben", "hatten", "habe", "hätte", "hätten",
    "heeft", "had", "hebben", "hadden",
})  # fmt: skip
BECOME = frozenset({"wird", "wurde", "werden", "wurden", "worden", "werde", "wordt", "werd"})
_BE = frozenset({"is", "zijn", "was", "waren"})
_CLOSING_AUXILIARIES = frozenset({"sein", "soll", "sollen", "will", "wollen", "sei", "seien"})
MODALS = word_set("""
soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten könnte könnten muss
müssen musste mussten müsste müssten darf dürfen durfte durften dürfte dürften mag mögen mochte
mochten möchte möchten würde würden lässt lassen ließ ließen liess liessen zou zouden zal zullen wil
willen wilde wilden wou kan kunnen kon konden moet moeten moest moesten mogen mocht laat liet laten
lieten
""")
"""Modals and the like, which govern an infinitive."""
COORDINATORS = frozenset({"und", "sowie", "aber", "doch", "en", "maar"})
GERMANIC_BY = frozenset({"von", "vom", "seitens", "vonseiten", "door"})
"""Prepositions of agents and of sources."""
_PARTICIPLES = ("ge", "be", "ver", "er", "ent", "ein", "an", "ab", "aus", "vor", "zurück")
REACH = 30  # tokens searched backwards in a clause


def passive_auxiliary(s: Sequence[Token], verb: int) -> int:
    """Return the auxiliary of a passive participle not at the end of its clause; -1 if none."""
    token = s[verb]
    if not token.lower.endswith(("t", "d")) or not token.lower.startswith(_PARTICIPLES):
        return -1
    if token.lower in CITED or is_clause_final(s, verb):
        return -1
    for at in range(verb - 1, max(-1, verb - REACH), -1):
        if s[at].kind in (POINT, QUOTED) or s[at].lower in COORDINATORS:
            return -1
        if s[at].lower in BECOME:
            return at
        if s[at].lower in _BE and s[at].classes & lx.VERB and token.lower.startswith("ge"):
            return at  # Dutch: De raad is verzocht
    return -1


def cited_after(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the X of "„…“, wird X in der Zeitung zitiert"."""
    if s[start].lower not in BECOME:
        return None
    for at in range(start + 1, min(len(s), start + REACH)):
        if s[at].lower in CITED:
            return phrase_after_adverbs(s, start + 1)
    return None


def has_verb_before(s: Sequence[Token], at: int) -> bool:
    """Whether a finite verb precedes the token, so that none need follow."""
    return any(token.kind == WORD and token.classes & lx.FULL_VERB for token in s[:at])


def is_clause_final(s: Sequence[Token], verb: int) -> bool:
    """Whether the verb ends its clause, possibly followed by "hatte", "haben soll"."""
    at = verb + 1
    while at < len(s) and at - verb < 3 and s[at].lower in HAVE | BECOME | _CLOSING_AUXILIARIES:
        at += 1
    joined = at < len(s) and s[at].lower in COORDINATORS and _is_participle(s[verb])
    return joined or at >= len(s) or s[at].kind in (POINT, QUOTED)


def is_participle_with_name(s: Sequence[Token], verb: int) -> bool:
    """Whether a Dutch participle is followed by a name: heeft het plan | bestempeld | als ‘…’."""
    named = s[verb].lower.endswith(("d", "t", "en")) and s[min(verb + 1, len(s) - 1)].lower == "als"
    return named and auxiliary_before(s, verb, HAVE | BECOME) is not None


def _is_participle(verb: Token) -> bool:
    return verb.lower.startswith(_PARTICIPLES) and verb.lower.endswith(("en", "t"))


def auxiliary_before(s: Sequence[Token], verb: int, names: frozenset[str]) -> int | None:
    """Return the auxiliary of a participle in the same clause, across an apposition if need be."""
    apposed = False
    for at in range(verb - 1, max(-1, verb - REACH), -1):
        token = s[at]
        if token.lower in names:
            return None if apposed and s[at + 1].kind == POINT else at
        if token.text == ",":
            apposed = True
            if _opens_relative_clause(s, at):
                return None
            if s[verb].lower.endswith(("te", "ten")):
                return None  # Vogel, der es gebaut hat, warnte
        if token.text in (";", ":") or (apposed and _ends_apposition(token)):
            return None
    return None


def _opens_relative_clause(s: Sequence[Token], comma: int) -> bool:
    """Whether a relative pronoun and an article follow a comma: ein Lotse, von dem die Wacht …."""
    first = comma + 1 + bool(s[comma + 1].classes & lx.PREPOSITION)
    return all(token.classes & lx.DETERMINER for token in s[first : first + 2])


def _ends_apposition(token: Token) -> bool:
    """Whether a finite verb or conjunction shows that the words are a clause, not an apposition."""
    finite = lx.FULL_VERB | lx.CONJUNCTION
    return token.kind == WORD and bool(token.classes & finite) and token.lower not in COORDINATORS


def agent_of(s: Sequence[Token], auxiliary: int, end: int) -> Phrase | None:
    """Return the X of "wird von X … genannt", not the topic of "wird von einem „…“ gesprochen"."""
    for at in range(auxiliary + 1, end - 1):
        topic = s[at + 1].lower in GERMANIC_ONE and s[at + 2].kind == QUOTED
        if s[at].lower in GERMANIC_BY and not topic:
            return phrase_after(s, at + 1)
    if auxiliary >= 3 and s[0].lower in GERMANIC_BY:
        return phrase_after(s, 1)
    return None
