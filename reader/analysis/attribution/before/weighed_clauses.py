"""How likely a clause before a quote is to report it, compared with the other ones."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.subordinate_clauses import is_relative_to
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import CLAUSE_JOINTS
from reader.analysis.languages.token import DASHES, NUMBER, POINT, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.attribution.before import object_clauses

_NAMING = ("call", "describ", "dub", "brand", "label", "deem")
_BEFORE_NAME = frozenset({"as", "a", "an", "the"})
_IS = frozenset({"is", "was", "are", "were", "would", "will", "could", "had", "has"})
_LONGEST_COPULA = 2  # tokens: said would be | “late”
_DESPITE = frozenset({"despite", "amid"})
_LEAD_IN_REACH = 6  # tokens from an inverted verb to the quote
_LONGEST_TIME = 6  # tokens
_TIMES = frozenset({"earlier", "later", "now", "then", "past", "yesterday", "previously"})
_BEFORE_JOINTS = DASHES | {",", ";"}


def weigh_clauses(found: list[Candidate], s: Sequence[Token], quote: int) -> list[Candidate]:
    """Lower the scores of clauses that are not next to the quote.

    Quill declined, but a source said it was “dead”.
    """
    if len(found) < 2:
        return found
    last = found[-1]
    first = last.phrase[0]
    if s[first].lower == "who" and s[first - 1].kind == WORD:
        return object_clauses.weigh_object_clause(found, s, quote)
    if last.cue is not None and _leaves_gap(s, last.cue, quote):
        found = object_clauses.weigh_clause_with_gap(found, s, quote)
    after_colon = first > 1 and s[first - 1].text == ":"  # Poe agreed: Quill called it “…”
    apart = after_colon or _follows_conjunction(s, first, quote) or _is_absolute(last, s)
    apart = apart or (last.cue is not None and is_relative_to(s, last.phrase, last.cue))
    apart = apart or (s[first].lower == "qui" and s[first - 1].text == ",")
    apart = apart or _is_relative_to_object(found, s)
    if (
        not apart
        and not _is_relaying_clause(found, s, quote)
        and not _is_inverted_lead_in(found, s, quote)
    ):
        return found
    loss = w.SUBORDINATE if after_colon else w.CLAUSE_LEFT
    return [
        each._replace(score=each.score - loss) if each.phrase[1] < first else each for each in found
    ]


def _leaves_gap(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether only the quote follows a verb, whose object may stand before its clause.

    A plan that Quill called “late”, that Quill said was “late”, described by Quill as “late”.
    """
    behind = s[verb + 1 : quote]
    if s[verb].lower in {"said", "says"}:
        return 0 < len(behind) <= _LONGEST_COPULA and behind[0].lower in _IS
    if not s[verb].lower.startswith(_NAMING):
        return False
    return s[verb + 1].lower == "by" or all(token.lower in _BEFORE_NAME for token in behind)


def _is_relative_to_object(found: Sequence[Candidate], s: Sequence[Token]) -> bool:
    """Whether the last verb is in a clause on the object of the one before: praised X, who said.

    Not inside what somebody says: Poe said he met Quill, who called it “late”.
    """
    first, verb = found[-1].phrase[0], found[-2].cue
    if verb is None or s[first].lower != "who" or s[first - 1].text != ",":
        return False
    between = [token.lower for token in s[verb:first]]
    return not s[verb].classes & lx.SAY and "that" not in between


def _follows_conjunction(s: Sequence[Token], first: int, quote: int) -> bool:
    """Whether the subject begins a clause: …, but Quill said; …; Quill; in which Quill."""
    timed = _start_of_time(s, first - (s[first - 1].text == ","))
    first = timed or first
    while first > 2 and s[first - 1].kind == WORD and not s[first - 1].classes:
        first -= 1  # but | local MP Ada Quill said
    if first < 2:
        return False
    joint, before = s[first - 1], s[first - 2]
    if joint.text == ";":
        return True
    if joint.lower in CLAUSE_JOINTS and before.text in _BEFORE_JOINTS:
        return before.text not in DASHES or not _is_dash_closed(s, first, quote)
    return joint.lower == "which" and before.lower == "in"


def _is_dash_closed(s: Sequence[Token], first: int, quote: int) -> bool:
    """Whether a clause behind a dash is an aside: the pier – and Poe agrees – is “too long”."""
    return any(token.text in DASHES for token in s[first:quote])


def _start_of_time(s: Sequence[Token], end: int) -> int:
    """Return where an adverbial of time that ends before `end` begins: …, but | in March, Quill.

    0 if there is none.
    """
    for at in range(end - 1, max(1, end - _LONGEST_TIME), -1):
        if s[at - 1].lower in CLAUSE_JOINTS:
            return at if _tells_time(s[at:end]) else 0
        if s[at].kind == POINT:
            return 0
    return 0


def _tells_time(tokens: Sequence[Token]) -> bool:
    """Whether words are an adverbial of time: in March, earlier, in 2016, in the past."""
    last = tokens[-1]
    if tokens[0].classes & lx.CONJUNCTION:
        return False  # Poe said it was late, and | that on Monday Quill called it so
    if last.lower in _TIMES or any(token.classes & lx.TEMPORAL for token in tokens):
        return True
    return last.kind == NUMBER and len(tokens) == len(("in", "2016"))


def _is_absolute(candidate: Candidate, s: Sequence[Token]) -> bool:
    """Whether a candidate is in an absolute clause: Poe agreed, with Quill calling it “…”.

    "Poe agreed despite Quill calling it “…”"
    """
    first, last = candidate.phrase
    verb = candidate.cue
    if first < 2 or verb != last + 1 or not s[verb].classes & lx.PARTICIPLE:
        return False
    led = s[first - 1].lower
    return led in _DESPITE or (led == "with" and s[first - 2].text == ",")


def _is_relaying_clause(found: Sequence[Candidate], s: Sequence[Token], quote: int) -> bool:
    """Whether the previous clause only relays: the Herald reported, his aunt shouted: “…”."""
    agent, first = found[-2].cue, found[-1].phrase[0]
    return agent == first - 2 and s[first - 1].text == "," and s[quote - 1].text == ":"


def _is_inverted_lead_in(found: Sequence[Candidate], s: Sequence[Token], quote: int) -> bool:
    """Whether an inverted last verb introduces the quote by a colon: …, sagt dieser: “…”."""
    verb, before = found[-1].cue, found[-2].cue
    if verb is None or before is None or s[quote - 1].text != ":" or quote - verb > _LEAD_IN_REACH:
        return False
    inverted = found[-1].phrase[0] > verb and verb > 1 and s[verb - 1].text == ","
    return inverted and s[before + 1].text == ","
