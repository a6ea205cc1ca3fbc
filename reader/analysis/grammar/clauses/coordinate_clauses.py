"""Main clauses of German behind another in the same sentence, told by where the verb stands."""

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.languages.lexicon import REPORT


def begins_anew(view: SentenceView, source: int, end: int) -> bool:
    """Whether a main clause reports before token `end` behind that of the source at a token.

    "Nach Angaben der Stadt kamen alle, die Polizei spricht von „…“": behind the source itself the
    verb comes first.
    """
    for cue in view.cues:
        own = view.subject(cue) if source < cue < end else None
        if own is None or not view.s[cue].classes & REPORT:
            continue
        if own[1] == cue - 1 and own[0] > source + 1 and view.s[own[0] - 1].text == ",":
            return True
    return False
