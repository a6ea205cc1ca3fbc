"""Romance relative clauses without a noun: "El que fuera alcalde, Ada Quill, dijo"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, is_particle
from reader.analysis.languages.function_words import ROMANCE_RELATIVES
from reader.analysis.languages.token import CAPITAL, POINT

_CLAUSE_REACH = 14  # tokens of a clause without commas


def named_in_free_relative(s: Sentence, first: int) -> Phrase | None:
    """Return the X of "El que fuera titular de Obras, X, dijo", which opens at `first`."""
    if first + 2 >= len(s) or s[first + 1].lower not in ROMANCE_RELATIVES:
        return None
    reach = min(first + _CLAUSE_REACH, len(s) - 2)
    comma = next((at for at in range(first + 2, reach) if s[at].kind == POINT), 0)
    end = comma + 1
    while comma and end < len(s) and (s[end].kind == CAPITAL or is_particle(s[end])):
        end += 1
    closed = comma and end < len(s) and s[comma].text == s[end].text == ","
    return (comma + 1, end - 1) if closed and end > comma + 1 else None
