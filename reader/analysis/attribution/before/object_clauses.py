"""Clauses with "who" on the object of another verb: hit back at critics who called it “late”."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.before.verb_weights import addresses_somebody
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import MENTAL_VERBS
from reader.analysis.grammar.clauses.quote_positions import has_as
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import POINT, QUOTED, Token

_LEAD_IN = 2  # tokens from a verb to the quote: said: “…”
_REASONS = frozenset({"for", "with"})
_WITHOUT_AS = ("call", "accus", "blam", "thank", *MENTAL_VERBS)
_GIVING_NAMES = ("call", "brand", "label", "dub", "deem")
_ADDRESSING = (  # these take an object and a clause
    "assur", "promis", "urg", "advis", "ask", "remind", "warn", "inform", "beg", "implor", "order",
)  # fmt: skip


def weigh_object_clause(found: list[Candidate], s: Sequence[Token], quote: int) -> list[Candidate]:
    """Lower the score of the verb before "who", or of that after it: hit back at critics who said.

    The quote ends the clause with "who", unless it is only announced after it, or completes the
    verb before: Quill describes those who left as “late”.
    """
    who, outer, inner = found[-1].phrase[0], found[-2].cue, found[-1].cue
    if outer is None or inner is None or not outer < who < inner:
        return found
    if any(token.kind in (POINT, QUOTED) for token in s[outer:who]):
        return found
    announced = s[quote - 1].text in {":", ","} and quote - inner > _LEAD_IN
    if announced and not s[outer].classes & lx.SAY and _addresses(s, inner, quote - _LEAD_IN):
        return found  # thanked a doctor who told her: “…”
    if announced or _completes_outer_verb(s, outer, inner, quote):
        return [*found[:-1], found[-1]._replace(score=found[-1].score - w.OBJECT_CLAUSE)]
    if not _says_in_clause(s, outer, who, inner, quote):
        return found
    return [
        each._replace(score=each.score - w.OBJECT_CLAUSE) if each.phrase[1] < who else each
        for each in found
    ]


def _addresses(s: Sequence[Token], verb: int, last: int) -> bool:
    """Whether only whom a verb addresses stands between it and the quote: told her, wrote to Poe.

    `last` is the last token before the colon or comma.
    """
    pronoun = s[last].classes & lx.OBJECT or s[last].lower == "her"
    if pronoun and (last == verb + 1 or s[last - 1].lower == "to"):
        return bool(s[verb].classes & lx.REPORT) and last - verb <= _LEAD_IN
    return addresses_somebody(s, verb, last)


def _completes_outer_verb(s: Sequence[Token], outer: int, inner: int, quote: int) -> bool:
    """Whether the quote is what the verb before "who" calls somebody: describes X, who left, as.

    Also of "praised X, who left, for “…”".
    """
    verb, lower = s[outer], s[outer].lower
    if s[quote - 1].lower in _REASONS and quote - inner > _LEAD_IN:
        return True
    if lower.startswith("accus"):
        return s[quote - 1].lower == "of"
    if lower.startswith(_GIVING_NAMES):
        inside = s[quote - 1].classes & lx.AUXILIARY or has_as(s, quote)  # who said it was “late”
        inside = inside or s[inner].lower.startswith(_GIVING_NAMES)
        return not (inside or s[outer + 1].classes & lx.PREPOSITION) and quote - inner > 1
    takes_as = s[inner].classes & lx.NAME and not s[inner].lower.startswith(_WITHOUT_AS)
    return has_as(s, quote) and bool(verb.classes & lx.NAME) and not takes_as


def _says_in_clause(s: Sequence[Token], outer: int, who: int, inner: int, quote: int) -> bool:
    """Whether the verb after "who" says the quote: replied to a critic who called it “late”.

    Not: urged those who asked to “wait”, told those who asked that it was “late”, slams rivals who
    think they are “late”.
    """
    verb = s[inner]
    speaks = verb.classes & (lx.SAY | lx.REPORT | lx.NAME) and not verb.lower.startswith(
        MENTAL_VERBS
    )
    if s[outer].lower.startswith(_ADDRESSING):
        return False
    if not speaks or s[who - 1].classes & (lx.SUBJECT | lx.DETERMINER):
        return False
    if not s[outer].classes & lx.SAY:
        return True
    answers = "to" in [token.lower for token in s[outer:who]]
    led = "that" in [token.lower for token in s[inner:quote]]
    return answers and bool(verb.classes & lx.NAME) and not led
