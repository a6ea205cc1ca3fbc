"""Candidates for the speaker of a quote, and how likely a kind of phrase is to be one."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_pronoun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, QUOTED, Token
from reader.analysis.text.tokens import Tokens
from reader.startup.light_typing import NamedTuple

SAID_RULES = frozenset({"said-x", "x-said"})  # the quote is the object of a verb after it
RULES_BEFORE = frozenset({"x-said-before", "x-called"})  # the verb is before the quote
NEIGHBOUR_RULES = frozenset({"same-paragraph", "sentence-before", "carried"})  # of other sentences
SUBJECT_RULES = frozenset({"subject", "x-verb-before"})  # no verb of saying


class Candidate(NamedTuple):
    """A possible speaker.

    Attributes:
        phrase: Token indices of the mention, in `sentence`.
        cue: Token index of the reporting word, or None.
        rule: Name of the rule that found it.
        score: The weight of the rule and of the features of the position; the highest wins.
        sentence: The tokens to which the indices refer.
        subordinate: Whether the reporting verb is in a subordinate or embedded clause that does not
            introduce the quote.
        aside: Whether the reporting verb is in a clause that begins with "after", "when" and the
            like, or that precedes the main clause.
    """

    phrase: Phrase
    cue: int | None
    rule: str
    score: float
    sentence: Tokens
    subordinate: bool = False
    aside: bool = False

    def moved_to(self, phrase: Phrase | None) -> "Candidate":
        """Return this candidate with another phrase; unchanged for None."""
        return self if phrase is None else self._replace(phrase=phrase)


def phrase_weight(s: Sequence[Token], phrase: Phrase) -> float:
    """Return the weight of a phrase by its kind: names and pronouns speak, things do not."""
    head = s[phrase[1]]
    if is_pronoun(head):
        return w.PRONOUN if head.lower != "it" else w.IT
    if head.kind in (CAPITAL, QUOTED):
        return w.NAME
    return w.ROLE if head.classes & lx.TITLE else 0.0


def may_be_speaker(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a phrase can be a speaker: a name, role, organisation, text, or pronoun but "it"."""
    words = view.s[phrase[0] : phrase[1] + 1]
    speaks = lx.TITLE | lx.SUBJECT | lx.INSTITUTION
    if view.language.nouns_capitalised:
        return any(token.classes & speaks for token in words) and words[-1].lower != "es"
    if words[-1].kind == CAPITAL:
        return True
    speaks |= lx.SPEECH | lx.WORK
    return bool(words[-1].classes & speaks) and words[-1].lower != "it"
