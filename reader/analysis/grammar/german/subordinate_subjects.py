"""Subjects of German and Dutch subordinate clauses, whose verb comes last: "wie Vogel betonte"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.agreement import disagrees
from reader.analysis.grammar.german.phrase_after_verb import without_paper
from reader.analysis.grammar.german.verb_groups import COORDINATORS, HAVE, REACH
from reader.analysis.grammar.phrases.noun_phrases import Phrase, clause_start
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_AS
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_PARTICLES = frozenset({
    "ab", "an", "auf", "aus", "bei", "ein", "heraus", "herbei", "hervor", "hin", "mit", "nach",
    "vor", "zu", "zurück", "wieder", "weg", "um", "fest", "vorbei", "zusammen",
})  # fmt: skip
_WHILE = "während"  # also a preposition
_RELATIVES = frozenset({"dem", "der", "den", "die", "das", "denen", "welchem", "welcher"})
WHOSE = frozenset({"deren", "dessen"})
_OR = frozenset({"oder", "of"})


def subject_of_subordinate_clause(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the subject of a verb-final clause: "…, wie Vogel gestern sagte"."""
    told = verb > 3 and s[verb - 1].kind == QUOTED and s[verb - 2].lower in {"der", "dem"}
    told = told and s[verb - 3].kind == CAPITAL  # wie Vogel der „Abendpost“ sagte
    for at in range(verb - 1 - told, max(-1, verb - REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            break
    else:
        at = -1
    if 1 < at == verb - 1 and s[at].kind == QUOTED and s[at - 2].lower == "wie":
        return (at - 1, at)  # wie die „Abendpost“ berichtet
    if at + 2 >= verb:
        return None
    if at > 0 and (subject := subject_of_relative_clause(s, at)) is not None:
        return subject if subject[1] < verb else None
    if at > 0 and (owned := _person_owned(s, at)) is not None and owned[1] < verb:
        return owned
    if not opens_verb_final_clause(s[at + 1]):
        return None
    if at < 0 and not (s[0].classes & lx.CONJUNCTION or s[0].lower == _WHILE):
        return None  # an article, no relative pronoun
    if at > 0 and s[at + 1].lower == "der" and (owner := _antecedent_before(s, at)):
        return _nearest_name(s, owner)  # Vogel, der ein Buch geschrieben hat
    if at > 0 and s[at + 1].lower in {"die", "das"} and cannot_begin_subject(s[at + 2]):
        return (at + 1, at + 1)  # Studenten, die im Hof skandierten
    phrase = _nominative_before(s, at + 2, verb)
    if phrase is not None and at > 0 and s[at + 1].lower == "die":
        finite = min(verb + 1, len(s) - 1) if s[min(verb + 1, len(s) - 1)].lower in HAVE else verb
        if disagrees(s, phrase, finite):
            return phrase_before(s, at - 1)  # Poe, die vier Jahre gefordert hatte
    return phrase


def _nominative_before(s: Sequence[Token], first: int, verb: int) -> Phrase | None:
    """Return the subject at `first` if it ends before a verb: wie | der Wirt | der Presse sagte."""
    phrase = phrase_after(s, first)
    phrase = without_paper(s, phrase) if phrase else None
    if phrase is None or phrase[1] >= verb or s[phrase[0]].classes & lx.OBLIQUE:
        return None
    return phrase


def subject_of_wie_clause(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the X of ", wie X sagt", in Dutch ", zoals X zegt", without auxiliaries outside.

    An apposition may intervene: ", wie der Wirt, Jan X, gestern sagte".
    """
    for at in range(verb - 1, max(0, verb - REACH), -1):
        token = s[at]
        if token.lower in GERMANIC_AS and (s[at - 1].kind == POINT or s[at - 1].lower in _OR):
            return _nominative_before(s, at + 1, verb)
        acts = token.kind == WORD and token.classes & lx.FULL_VERB
        if acts or token.kind == QUOTED or (token.kind == POINT and token.text != ","):
            return None
    return None


def subject_of_relative_clause(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return the X of "…, in dem X den Rat lobt", whose relative pronoun follows a preposition.

    X is a full name, or begins with an article or a pronoun, unlike "in dem Haus".
    """
    if not s[comma + 1].classes & lx.PREPOSITION or comma + 4 >= len(s):
        return None
    relative = s[comma + 2].lower
    first = comma + 3 + (relative in WHOSE)
    if relative not in WHOSE | _RELATIVES or first + 1 >= len(s):
        return None
    named = s[first].kind == s[first + 1].kind == CAPITAL
    opens = s[first].classes & (lx.DETERMINER | lx.SUBJECT) and not s[first].classes & lx.OBLIQUE
    return phrase_after(s, first) if named or opens else None


def _person_owned(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return whoever opens a relative clause as somebody's: ", deren Chefin Ada Vogel sagt"."""
    if s[comma + 1].lower not in WHOSE:
        return None
    owned = phrase_after(s, comma + 2) if comma + 2 < len(s) else None
    if owned is None or not any(t.classes & lx.TITLE for t in s[owned[0] : owned[1] + 1]):
        return None
    named = owned[0] < owned[1] and not s[owned[1]].classes & lx.TITLE
    return owned if named else (comma + 1, owned[1])


def _antecedent_before(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return the phrase before a relative clause, over a particle: lud X (CDU) ein, der …."""
    particle = comma > 1 and s[comma - 1].kind == WORD and s[comma - 1].lower in _PARTICLES
    return phrase_before(s, comma - 1 - particle)


def _nearest_name(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return the full name after the last preposition of a phrase about a thing: ein Antrag von X.

    A role keeps its complement: der Chef von X.
    """
    first, last = phrase
    link = next((at for at in range(last, first, -1) if s[at].classes & lx.PREPOSITION), 0)
    named = link and last > link + 1 and all(t.kind == CAPITAL for t in s[link + 1 : last + 1])
    if not named or any(token.classes & lx.TITLE for token in s[first:link]):
        return phrase
    return (link + 1, last)


def is_inside_report(s: Sequence[Token], verb: int, mood: frozenset[str]) -> bool:
    """Whether a clause that ends with a verb is part of a report: Ob Vogel klagt, sei „offen“.

    The main clause after it is in the mood of reported speech, so somebody else says all of it.
    """
    comma = verb + 1 + (s[verb + 1].lower in HAVE)
    if s[comma].lower in _OR:  # Ob sie Farben sehen oder nur Muster, sei
        comma = next((at for at in range(comma, len(s)) if s[at].kind in (POINT, QUOTED)), comma)
    if comma + 2 >= len(s) or s[comma].text != "," or s[comma + 1].lower not in mood:
        return False
    first = clause_start(s, verb)
    relative = first > 0 or s[first].classes & lx.CONJUNCTION
    like = s[first].lower in GERMANIC_AS
    return bool(relative) and not like and opens_verb_final_clause(s[first])


def opens_verb_final_clause(token: Token) -> bool:
    """Whether a word opens a verb-final clause: a conjunction (weil) or a relative pronoun."""
    relative = token.lower in {"der", "die", "das", "den", "dem", "welche", "welchen", "welches"}
    conjunction = token.classes & lx.CONJUNCTION and token.lower not in COORDINATORS
    return relative or bool(conjunction) or token.lower == _WHILE


def cannot_begin_subject(token: Token) -> bool:
    """Whether no subject can begin at this token after "der", so that "der" is the subject."""
    return bool(token.classes & (lx.PREPOSITION | lx.OBLIQUE | lx.AUXILIARY | lx.OBJECT))
