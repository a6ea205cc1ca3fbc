"""The report that a second verb goes on: "Quill said that the tide held, but warned"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD

_REACH = 3  # tokens between a verb and its "that": pointed out to them that


def outer_report(s: Sentence, joint: int, inner: Phrase) -> int:
    """Return the verb that reports the clause of `inner`, which a comma ends before `joint`; or 0.

    Where both verbs report, the second one goes on with the first: what stands between them is
    what was said.
    """
    verb = s[joint + 1]
    that = inner[0] - 1
    if s[joint - 1].text != "," or not verb.classes & lx.REPORT or that < 2:
        return 0
    if s[that].lower != "that":
        return 0
    for at in range(that - 1, max(0, that - 1 - _REACH), -1):
        if s[at].classes & (lx.REPORT | lx.NAME) and not s[at].classes & lx.PARTICIPLE:
            return at
    return 0


def verb_outside(s: Sentence, that: int, finite: int) -> int:
    """Return the verb of "the guild withdrew an offer that was made and warned": no offer warns.

    Args:
        s: The sentence.
        that: Token index of the relative pronoun.
        finite: The classes of finite verbs.

    Returns:
        Its token index; 0 where what stands before the pronoun can speak.
    """
    noun = s[that - 1]
    speaks = noun.kind == CAPITAL or noun.classes & (lx.INSTITUTION | lx.SPEECH | lx.WORK)
    if that < _REACH or noun.kind != WORD or speaks or means_people(noun.lower, noun.classes):
        return 0
    verbs = (at for at in range(1, that - 1) if s[at].kind == WORD and s[at].classes & finite)
    return next(verbs, 0)
