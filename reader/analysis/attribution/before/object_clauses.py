"""Clauses on the object of another verb: critics who called it “late”, a toll Quill called so."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.before.verb_weights import addresses_somebody
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import MENTAL_VERBS
from reader.analysis.grammar.clauses.quote_positions import has_as
from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_LEAD_IN = 2  # tokens from a verb to the quote: said: “…”
_REASONS = frozenset({"for", "with"})
_WITHOUT_AS = ("call", "accus", "blam", "thank", *MENTAL_VERBS)
_GIVING_NAMES = ("call", "brand", "label", "dub", "deem")
_SHORTEST_OUTER = 3  # tokens before the clause: Quill signed plans
_RELATIVES = frozenset({"that", "which"})
_NO_NOUN = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.AUXILIARY | lx.REPORT
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


def weigh_clause_with_gap(
    found: list[Candidate], s: Sequence[Token], quote: int
) -> list[Candidate]:
    """Lower the score of the verb before a noun that somebody else calls by the quote, in English.

    Defended a plan that Quill called “late”, a plan described by Quill as “late”. Not inside what
    somebody says: said it was a plan that Quill called “late”; said the plan Quill calls “late” is.
    """
    inner, outer = found[-1], found[-2].cue
    start = _start_of_clause_with_gap(inner, s, quote)
    if outer is None or not start or outer >= start - 1:
        return found
    between = s[outer + 1 : start]
    other_clause = lx.SUBJECT | lx.FIRST | lx.AUXILIARY | lx.RELATIVE
    if any(t.kind in (POINT, QUOTED) or t.classes & other_clause for t in between[:-1]):
        return found
    after = quote + 1 + (quote + 1 < len(s) and s[quote + 1].text == ",")
    if after < len(s) and (s[after].classes & lx.AUXILIARY or is_verb_like(s[after])):
        return found
    if inner.phrase[0] < start <= inner.phrase[1]:  # a plan | Quill
        inner = inner._replace(phrase=(start, inner.phrase[1]))
    return [
        *(
            each._replace(score=each.score - w.OBJECT_CLAUSE) if each.phrase[1] < start else each
            for each in found[:-1]
        ),
        inner,
    ]


def _start_of_clause_with_gap(clause: Candidate, s: Sequence[Token], quote: int) -> int:
    """Return where a clause begins whose verb has only the quote behind it; 0 if nowhere.

    A plan | that Quill called “late”, | Quill says is “late”, | described by Quill as “late”.
    """
    verb, first = clause.cue, clause.phrase[0]
    if verb is None or first < _SHORTEST_OUTER:
        return 0
    if verb < first:
        agent = s[verb + 1].lower == "by" and s[verb].lower.endswith("ed")
        return verb if agent and (has_as(s, quote) or _gives_name(s[verb])) else 0
    if s[first - 1].lower in _RELATIVES:
        return first - 1 - (s[first - 2].text == ",")
    name = next((at for at in range(first, verb) if s[at].kind == CAPITAL), verb)
    noun = s[name - 1]
    bare = noun.kind == WORD and not noun.classes & _NO_NOUN
    return name if name < verb and bare and not means_people(noun.lower, noun.classes) else 0


def _gives_name(verb: Token) -> bool:
    return verb.lower.startswith(_GIVING_NAMES)


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
