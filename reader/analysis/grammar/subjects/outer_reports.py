"""The first of two coordinated reports: "Quill said that the tide held, but warned"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    means_one_person,
    means_people,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_OBJECTS, ENGLISH_OWNERS
from reader.analysis.languages.token import CAPITAL, WORD, Token

_REACH = 3  # tokens between a verb and its "that": pointed out to them that
_UTTERING = frozenset(
    {"said", "told", "asked", "shouted", "screamed", "yelled", "replied", "whispered"}
)
_REPORTER = ENGLISH_OBJECTS | ENGLISH_OWNERS


def outer_report(s: Sentence, joint: int, inner: Phrase) -> int:
    """Return the reporting verb that governs the clause of `inner`, or 0.

    A comma before the conjunction `joint` must end that clause, unless it is "but". If both verbs
    report, the second is coordinated with the first, and what stands between them is reported
    speech. Whoever adds something has said the rest, too.
    """
    verb = s[joint + 1]
    that = inner[0] - 1
    adds = verb.lower == "added"
    if adds and s[that].classes & lx.SAY:
        return that  # Quill said | Poe left early and added
    ends = adds or s[joint - 1].text == "," or s[joint].lower == "but"
    if not ends or not verb.classes & lx.REPORT or that < 2:
        return 0
    for at in range(that - 1, max(0, that - 1 - _REACH), -1):
        if s[at].classes & lx.STRONG_CUES and not s[at].classes & lx.PARTICIPLE:
            return at
    return 0


def tells_of_words(s: Sequence[Token], verb: int, joint: int) -> bool:
    """Whether a report tells what somebody did and said: Quill said a guard took her arm and asked.

    Who does it at `verb` is told by a noun, and meets whoever reports it.
    """
    last = verb - 1
    while last > 1 and s[last].classes & lx.AUXILIARY:
        last -= 1
    said = s[joint + 1].lower if joint + 2 < len(s) else ""
    person = s[last].kind == WORD and means_people(s[last].lower, s[last].classes)
    if said not in _UTTERING or not person:
        return False
    first = last
    while first > 1 and last - first < _REACH and not s[first].classes & lx.DETERMINER:
        first -= 1
    that = first - 1
    led = s[that].lower == "that" and that > 1
    reported = s[max(0, that - 1 - _REACH) : that] if led else s[that:first]
    report = next((token for token in reported if token.classes & lx.REPORT), None)
    if report is None:
        return False  # Quill knew the guard had seen her and said
    if said == "told" and s[joint + 2].lower not in ENGLISH_OBJECTS:
        return False  # and told reporters
    if report.lower.endswith("s"):
        return True  # Quill says the doctors laughed and said
    if not means_one_person(s[last]) or s[last].classes & lx.INSTITUTION:
        return False
    return any(token.lower in _REPORTER for token in (*s[verb + 1 : joint], s[joint + 2]))


def main_verb_before(s: Sentence, that: int) -> int:
    """Return the main verb of "the guild withdrew an offer that was made and warned".

    The relative clause modifies a thing, which cannot warn; so the second verb has the subject of
    the main verb.

    Args:
        s: The sentence.
        that: Token index of the relative pronoun.

    Returns:
        Its token index; 0 if the antecedent of the pronoun can speak.
    """
    noun = s[that - 1]
    speaks = noun.kind == CAPITAL or noun.classes & (lx.INSTITUTION | lx.SPEECH | lx.WORK)
    if that < _REACH or noun.kind != WORD or speaks or means_people(noun.lower, noun.classes):
        return 0
    verbs = (
        at for at in range(1, that - 1) if s[at].kind == WORD and s[at].classes & lx.FINITE_VERBS
    )
    return next(verbs, 0)
