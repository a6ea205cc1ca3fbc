"""The first of two coordinated reports: "Quill said that the tide held, but warned"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD

_REACH = 3  # tokens between a verb and its "that": pointed out to them that


def outer_report(s: Sentence, joint: int, inner: Phrase) -> int:
    """Return the reporting verb that governs the clause of `inner`, or 0.

    A comma before the conjunction `joint` must end that clause, unless it is "but". If both verbs
    report, the second is coordinated with the first, and what stands between them is reported
    speech.
    """
    verb = s[joint + 1]
    that = inner[0] - 1
    ends = s[joint - 1].text == "," or s[joint].lower == "but"
    if not ends or not verb.classes & lx.REPORT or that < 2:
        return 0
    for at in range(that - 1, max(0, that - 1 - _REACH), -1):
        if s[at].classes & lx.STRONG_CUES and not s[at].classes & lx.PARTICIPLE:
            return at
    return 0


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
