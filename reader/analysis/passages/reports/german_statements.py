"""What Germans judge or propose: kritisierte, dass …; schlug vor, …; ist überzeugt, dass …."""

from collections.abc import Sequence

from reader.analysis.attribution.non_speakers.german_non_speakers import may_speak
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.german_infinitive_clauses import (
    end_of_infinitive,
    end_with_clauses,
)
from reader.analysis.grammar.german.verb_groups import HAVE, auxiliary_before
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_GOES, GERMANIC_IT, GERMANIC_THAT
from reader.analysis.languages.token import POINT, QUOTED, Token
from reader.analysis.passages.reports.german_infinitives import (
    asks_or_supposes,
    has_object,
    is_denied,
)
from reader.analysis.passages.reports.german_report_ends import end_of_clause
from reader.text.word_sets import word_set

_JUDGES = ("kritisier", "bemängel", "beanstand", "rügt", "begrüß", "tadel")
_GOES = GERMAN_GOES | {"rechnet", "rechnete", "rechnen", "rechneten"}
_BEFORE_THAT = frozenset({"aus", "damit"})  # geht davon | aus |, dass; rechnet | damit |, dass
_THAT_REACH = 14  # tokens
_PREDICATES: dict[str, frozenset[str]] = {
    form: frozenset(ends.split())
    for forms, ends in (
        ("schlägt schlug schlugen schlagen", "vor"),
        ("bietet bot boten bieten regt regte regten regen", "an"),
        ("deutet deutete deuteten deuten", "an"),
        ("schließt schloss schlossen schließen", "aus"),
        ("setzt setzte setzten setzen tritt trat traten treten", "ein"),
        ("ist sind war waren", "ansicht meinung auffassung überzeugung überzeugt"),
        ("zeigt zeigte zeigten zeigen", "sicher zuversichtlich"),
        ("macht machte machten machen", "deutlich klar"),
    )
    for form in forms.split()
}
"""Verbs that state something with what stands right before its comma: schlug | vor |, …."""
_FINAL = word_set("vorgeschlagen vorschlug vorschlägt angeboten anbot angeregt anregte angedeutet")
_PREDICATE_REACH = 16  # tokens from the verb to its comma


def judged_clause(s: Sequence[Token], cue: int) -> int:
    """Return where a clause begins that somebody judges or assumes: kritisierte, dass | …; or 0."""
    verb = s[cue].lower
    goes = verb in _GOES
    if not goes and not verb.startswith(_JUDGES):
        return 0
    for at in range(cue + 1, min(len(s) - 1, cue + _THAT_REACH)):
        if s[at].text == ",":
            follows = s[at + 1].lower in GERMANIC_THAT
            led = not goes or s[at - 1].lower in _BEFORE_THAT
            return at + 2 if follows and led and not is_denied(s, cue, at) else 0
        if s[at].kind in (POINT, QUOTED):
            return 0
    return 0


def statement(view: SentenceView) -> tuple[Phrase, int, tuple[int, int, str]] | None:
    """Return who states something by a predicate without a verb of saying, or None.

    That is the subject, the token index of the verb, and the first token of what is stated with
    the token behind it, and the rule: Vogel schlug vor, | die Brücke zu sperren |.
    """
    s = view.s
    if asks_or_supposes(s):
        return None
    for comma in range(2, len(s) - 2):
        if s[comma].kind == QUOTED:
            return None
        if s[comma].text != ",":
            continue
        verb = _verb_of_predicate(s, comma)
        if verb is None:
            continue
        first = comma + 1
        if s[first].lower in GERMANIC_THAT:
            words = (first + 1, end_of_clause(s, first + 1), "indirect-that")
        elif end_of_infinitive(s, first):
            words = (first, end_with_clauses(s, first), "indirect-infinitive")
        else:
            return None
        phrase = view.subject(verb)
        if phrase is None or not _may_state(view, phrase, verb, comma):
            return None
        return phrase, verb, words
    return None


def _verb_of_predicate(s: Sequence[Token], comma: int) -> int | None:
    """Return the verb of a predicate that ends before a comma: schlug am Montag | vor |, …."""
    last = s[comma - 1].lower
    final = comma - 1 - (last in HAVE)
    if final > 0 and s[final].lower in _FINAL:
        has = last in HAVE or auxiliary_before(s, final, HAVE) is not None
        return final if has or s[final].lower.endswith(("bot", "te", "ug", "ägt")) else None
    for at in range(comma - 2, max(-1, comma - _PREDICATE_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if last in _PREDICATES.get(s[at].lower, ()):
            return at
    return None


def _may_state(view: SentenceView, phrase: Phrase, verb: int, comma: int) -> bool:
    """Whether a subject states what follows: not es, a thing, or what an object governs."""
    s = view.s
    if s[phrase[0]].lower in GERMANIC_IT or s[phrase[0]].classes & lx.FIRST:
        return False
    if is_denied(s, min(verb, phrase[0]), comma) or not may_speak(s, phrase, view.language):
        return False
    last = s[comma - 1].lower
    if last == "ein" and not any(t.lower in ("dafür", "dagegen") for t in s[verb:comma]):
        return False
    return last not in {"vor", "an"} or not has_object(s, verb + 1, comma - 1, phrase)
