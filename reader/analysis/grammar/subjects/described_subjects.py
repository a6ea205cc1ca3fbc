"""Whom a clause without commas describes: the X of "an X who saw the phrase said"."""

from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    is_particle,
    is_pronoun,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_HAVE, ROMANCE_RELATIVES
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_PAST = ("ed", "n't")
_NO_PRESENT = ("ss", "us", "is")
_PLURALS = frozenset({"sales", "sports", "arms", "news", "operations", "communications", "others"})
_NO_NOUN = lx.PREPOSITION | lx.CONJUNCTION | lx.AUXILIARY | lx.FULL_VERB
_NOT_DESCRIBED = lx.FULL_VERB | lx.SPEECH | lx.PREPOSITION | lx.CONJUNCTION | lx.AUXILIARY
_NO_VERB = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.FIRST | lx.AUXILIARY
_CLAUSE_REACH = 14  # tokens of a clause without commas


def is_verb_like(token: Token) -> bool:
    """Whether a token after a noun phrase can be its finite verb."""
    if token.kind != WORD or token.classes & (lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER):
        return False
    return bool(token.classes & lx.FULL_VERB) or token.lower.endswith(_PAST)


def subject_before_relative_clause(s: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Return the X of "an X who saw the phrase said", a relative clause without commas."""
    if phrase is None or phrase[0] < 2 or is_pronoun(s[phrase[1]]):
        return None
    if phrase[0] < phrase[1] and _acts_after_thing(s, phrase[0]):
        return phrase_before(s, phrase[0] - 2)  # the union that | represents drivers
    acts = joined = False
    for at in range(phrase[0] - 1, max(0, phrase[0] - _CLAUSE_REACH), -1):
        token = s[at]
        if token.lower == "and" and s[at + 1].kind == WORD:
            joined = True  # facing trial for theft | and fights
            continue
        if _is_attribute(s, at):
            continue  # facing trial for | alleged theft
        acting = token.lower == "that" and (
            _has_perfect(s, at) if s[at + 1].classes & lx.AUXILIARY else is_verb_like(s[at + 1])
        )
        if token.lower == "who" or acting or _acts_after_thing(s, at + 1):
            return phrase_before(s, at - 1) if acts and not joined else None
        if token.lower.endswith("ing") and _describes_people(s, at):
            return phrase_before(s, at - 1)  # a woman wearing a hat said
        if token.lower == "as" and s[at - 1].lower.endswith("self"):
            continue  # a driver who identified himself as Quill said
        is_object = (
            at > 3 and s[at - 2].lower == "whom" and s[at - 1].classes & (lx.SUBJECT | lx.FIRST)
        )
        if is_object and s[at - 3].classes & lx.PREPOSITION:
            return phrase_before(s, at - 4)  # a man to whom I told the story said
        if _opens_relative_clause(s, at):
            acts = True  # who | owns the shop, that | attacked the boat
            continue
        if token.kind in (POINT, QUOTED) or token.classes & (lx.CONJUNCTION | lx.REPORT | lx.NAME):
            return None
        acts = acts or is_verb_like(token)
    return None


def _has_perfect(s: Sentence, that: int) -> bool:
    """Whether a relative "that" with a perfect follows a noun: a country | that has not made up."""
    after = s[min(that + 2, len(s) - 1)]
    if s[that + 1].lower not in ENGLISH_HAVE or after.classes & lx.DETERMINER:
        return False
    return s[that - 1].kind in (WORD, CAPITAL) and not s[that - 1].classes & (lx.REPORT | lx.NAME)


def named_in_free_relative(s: Sentence, first: int) -> Phrase | None:
    """Return the X of "El que fuera titular de Obras, X, dijo", which opens at `first`."""
    if first + 2 >= len(s) or s[first + 1].lower not in ROMANCE_RELATIVES:
        return None
    reach = min(first + _CLAUSE_REACH, len(s) - 2)
    comma = next((at for at in range(first + 2, reach) if s[at].kind == POINT), 0)
    end = comma + 1
    while comma and end < len(s) and (s[end].kind == CAPITAL or is_particle(s[end])):
        end += 1
    closed = comma and end < len(s) and s[comma].text == s[end].text == ","
    return (comma + 1, end - 1) if closed and end > comma + 1 else None


def _opens_relative_clause(s: Sentence, verb: int) -> bool:
    """Whether a verb that reports nothing follows "who", "that" or "which"."""
    if s[verb].kind != WORD or s[verb].classes & (lx.REPORT | _NO_VERB):
        return False
    before = s[verb - 1].lower
    acts = before == "who" or (before == "that" and is_verb_like(s[verb]))
    return acts or _acts_after_thing(s, verb)


def _acts_after_thing(s: Sentence, verb: int) -> bool:
    """Whether a verb's subject is "that" or "which" for a noun: the union that represents us."""
    if verb < 2 or s[verb - 1].lower not in {"that", "which"} or s[verb].kind != WORD:
        return False
    token, noun = s[verb], s[verb - 2]
    if noun.kind not in (WORD, CAPITAL) or noun.classes & _NOT_DESCRIBED:
        return False
    if token.classes & (lx.REPORT | lx.TEMPORAL | _NO_VERB):
        return False
    present = token.lower.endswith("s") and not token.lower.endswith(_NO_PRESENT)
    if present and token.lower not in _PLURALS:
        object_follows = s[verb + 1].kind in (WORD, CAPITAL) and not s[verb + 1].classes & _NO_NOUN
        return object_follows or not means_people(token.lower, token.classes)
    return s[verb - 1].lower == "which" and is_verb_like(token)


def _is_attribute(s: Sentence, participle: int) -> bool:
    """Whether a participle describes the noun after it: for | alleged theft, the | wanted man."""
    before, after = s[participle - 1], s[participle + 1]
    if not s[participle].lower.endswith("ed") or after.kind not in (WORD, CAPITAL):
        return False
    governed = before.classes & (lx.PREPOSITION | lx.DETERMINER)
    return bool(governed) and not before.classes & (lx.RELATIVE | lx.CONJUNCTION)


def antecedent_of_who(s: Sentence, last: int) -> Phrase | None:
    """Return the X of "an X who spoke on condition of anonymity said", a clause up to `last`."""
    for at in range(last - 1, max(0, last - _CLAUSE_REACH), -1):
        if s[at].lower == "who":
            verb = is_verb_like(s[at + 1]) or s[at + 1].classes & lx.AUXILIARY
            return phrase_before(s, at - 1) if verb else None
        if s[at].kind in (POINT, QUOTED) or s[at].classes & (lx.CONJUNCTION | lx.SUBJECT):
            return None
    return None


def _describes_people(s: Sentence, participle: int) -> bool:
    """Whether a participle describes the people just before it: a woman | wearing a hat."""
    noun, verb = s[participle - 1], s[participle]
    titled = noun.kind == CAPITAL and noun.classes & lx.TITLE  # a Labour TD | facing trial
    opens = participle == 1 and s[2].classes & lx.DETERMINER  # Police | investigating the fire
    plain = noun.kind == WORD or titled or opens
    if not plain or verb.classes & (lx.PREPOSITION | lx.REPORT | lx.NAME | lx.AUXILIARY):
        return False
    return means_people(noun.lower, noun.classes)
