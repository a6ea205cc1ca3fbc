"""Parentheticals next to a subject or object: companions, relative clauses."""

from reader.analysis.grammar.phrases.noun_phrases import (
    APPOSITION_REACH,
    Phrase,
    Sentence,
    start_of_capitals,
)
from reader.analysis.grammar.phrases.office_words import opens_with_role
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # for few texts
    from reader.analysis.grammar.phrases import headline_topics

_CLAUSE = 14  # tokens


def is_companion(s: Sentence, named: Phrase) -> bool:
    """Whether a name is only a companion's: Poe, with his wife, Ada Quill, at his side, said."""
    first = named[0]
    if first < 4 or s[first - 1].text != "," or s[named[1]].kind != CAPITAL:
        return False
    who = phrase_before(s, first - 2)
    return who is not None and who[0] > 1 and s[who[0] - 1].lower == "with"


def is_object_of_aside(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is the object of a clause about the subject: Poe, who met Quill, …, said.

    Also of a participle, and what stands beside it: Poe, standing beside Quill, the mayor, said.
    """
    first = phrase[0]
    opening = first - 1
    while opening > 1 and first - opening < _CLAUSE and s[opening].kind not in (POINT, QUOTED):
        opening -= 1
    if opening < 1 or s[opening].text != ",":
        return False
    if opening == first - 1:  # Quill, | the mayor
        beside = phrase_before(s, opening - 1)
        return beside is not None and beside[0] > 1 and is_object_of_aside(s, beside)
    clause, before = s[opening + 1], s[_before_age(s, opening) - 1]
    if before.kind != CAPITAL or before.classes & lx.DAY:
        return False
    if clause.lower == "who":
        return opening + 2 < first
    led = clause.lower.endswith("ing") or s[opening + 2].lower == "by"  # joined by Quill
    return clause.kind == WORD and led


def _before_age(s: Sentence, comma: int) -> int:
    """Return the comma before the age that ends at a comma: Poe|, 61, who met; else `comma`."""
    aged = comma > 2 and s[comma - 1].kind == NUMBER and s[comma - 2].text == ","
    return comma - 2 if aged else comma


def _relative_clause_start(s: Sentence, closing: int) -> int:
    """Return the comma that opens the relative clause ending at the comma `closing`; 0 if none."""
    for at in range(closing - 1, max(0, closing - _CLAUSE), -1):
        if s[at].kind in (POINT, QUOTED):
            return at if s[at].text == "," and s[at + 1].lower in {"who", "which"} else 0
    return 0


def follows_aside(s: Sentence, closing: int) -> bool:
    """Whether a relative clause or a role beside a name ends at the comma `closing`."""
    opening = _relative_clause_start(s, closing) or _role_start(s, closing)
    return opening > 0 and s[opening - 1].kind == CAPITAL


def _role_start(s: Sentence, closing: int) -> int:
    """Return the comma that opens the role ending at the comma `closing`; 0 if none.

    Ada Quill|, the mayor of Vell, to say.
    """
    for at in range(closing - 1, max(0, closing - _CLAUSE), -1):
        if s[at].kind in (POINT, QUOTED):
            role = opens_with_role(s, at + 1 + bool(s[at + 1].classes & lx.DETERMINER))
            return at if s[at].text == "," and role else 0
        if s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
            return 0  # son Ben and the weavers had left, wrote Quill
    return 0


def bearer_before(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the X of "X, | mayor of Vell, …" if the phrase is such a role without an article.

    Before a colon the role may have one: X, | the mayor of Vell: “…”.
    """
    first, comma, after = phrase[0], phrase[0] - 1, phrase[1] + 1
    if comma < 1 or s[comma].text != "," or s[comma - 1].kind != CAPITAL:
        return None
    if after < len(s) and s[after].text not in {",", ":"}:
        return None
    label = after < len(s) and s[after].text == ":" and s[first].classes & lx.DETERMINER
    named = phrase_before(s, comma - 1) if opens_with_role(s, first + bool(label)) else None
    if named is None or _bears_name(s, phrase):
        return None
    if label and any(map(_is_of_place, s[max(0, named[0] - 1) : comma])):
        return None  # Incendio a Lipa, | la sindaca: «…»
    if label and s[named[0]].lower in headline_topics.HEADLINE_TOPICS:
        return None  # Incendio di Lipa, | la sindaca: «…»
    if label and _owns_thing(s, named):
        return None  # Crolla il ponte di Lipa, | la sindaca: «…»
    person = s[named[1]].kind == CAPITAL and not s[named[1]].classes & lx.INSTITUTION
    return named if person else None


def _owns_thing(s: Sentence, phrase: Phrase) -> bool:
    """Whether the name that ends a phrase owns its noun: il ponte di Lipa; not: Ana de Lipa."""
    name = start_of_capitals(s, phrase[1], phrase[0])
    return bool(s[phrase[0]].classes & lx.DETERMINER) and s[name - 1].lower in OF


def _is_of_place(token: Token) -> bool:
    """Whether a word is a preposition that is no part of names, as in Maria de Lima."""
    return bool(token.classes & lx.PREPOSITION) and not token.classes & lx.PARTICLE


def _bears_name(s: Sentence, role: Phrase) -> bool:
    """Whether a name follows the noun of a role: attorney | Ada Quill; not mayor of Vell."""
    at = next((i for i in range(role[0], role[1] + 1) if s[i].kind == CAPITAL), role[0])
    return at > role[0] and not s[at - 1].classes & (lx.PREPOSITION | lx.DETERMINER)


def antecedent_of_clause(s: Sentence, title: int) -> Phrase | None:
    """Return the X of "X, who sings on “Slow Tide”, called", with the title inside the clause."""
    at = title - 1
    while at > 0 and title - at < APPOSITION_REACH:
        if s[at].kind == QUOTED or s[at].text in (";", ":"):
            return None
        if s[at].lower in {"who", "whose"} and s[at - 1].text == ",":
            return phrase_before(s, at - 2)
        described = s[at + 1].classes & (lx.DETERMINER | lx.TITLE) or s[at + 1].lower[-3:] == "ing"
        if s[at].text == "," and described:
            named = phrase_before(s, at - 1)  # X, the author of “Slow Tide,” called
            opens = named is not None and (
                not named[0] or s[named[0] - 1].kind == QUOTED or _opens_after_adverb(s, named)
            )
            return named if opens else None
        at -= 1
    return None


def _opens_after_adverb(s: Sentence, named: Phrase) -> bool:
    """Whether only an adverb such as "auch" precedes a phrase: Auch Ada Quill, die Wirtin."""
    return named[0] == 1 and bool(s[0].classes & lx.AUXILIARY)
