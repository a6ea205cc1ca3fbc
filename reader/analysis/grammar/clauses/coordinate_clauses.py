"""German main clauses coordinated with an earlier one, recognised by verb position."""

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.languages.lexicon import REPORT


def has_coordinate_clause(view: SentenceView, source: int, end: int) -> bool:
    """Whether a new main clause with its own reporting verb begins between two tokens.

    `source` is the token of the source that governs the first clause; the search ends before `end`.
    "Nach Angaben der Stadt kamen alle, die Polizei spricht von „…“": in the first clause the source
    takes the initial position and the verb precedes its subject, so a subject directly before the
    verb starts another clause.
    """
    for cue in view.cues:
        subject = view.subject(cue) if source < cue < end else None
        if subject is None or not view.s[cue].classes & REPORT:
            continue
        if subject[1] == cue - 1 and subject[0] > source + 1 and view.s[subject[0] - 1].text == ",":
            return True
    return False
