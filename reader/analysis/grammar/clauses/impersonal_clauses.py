"""Clauses whose subject is no agent: expletive "it", passives, names given to things."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.phrase_up_to_verb import COPULAS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    CLAUSE_JOINTS,
    ENGLISH_BE,
    ENGLISH_HAVE,
    ENGLISH_INDEFINITE,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_CALLED_REACH = 5  # tokens of the noun phrase that is given a name
ADDRESSED = frozenset({
    "told", "asked", "ordered", "urged", "advised", "warned", "instructed", "invited", "encouraged",
    "said", "found", "met",
})  # fmt: skip
"""Participles of passives whose subject does not speak: Quill was told to “go home”."""
_FEELING_PARTICIPLES = frozenset({
    "concerned", "worried", "pleased", "surprised", "disappointed", "convinced", "excited",
    "delighted", "shocked", "horrified", "determined", "relieved", "alarmed", "annoyed",
})  # fmt: skip
_WORDS = (WORD, CAPITAL)
_EMERGES = frozenset({"emerged", "emerges", "transpired", "transpires"})
_REPORTED = frozenset({"said", "told", "understood", "written"})
_LONGEST_HEARER = 4  # tokens before the verb: the jury at Vell has
_BECOME = frozenset({"become", "became", "becomes", "been"})


def is_anticipatory_it(s: Sequence[Token], it: int, cue: int) -> bool:
    """Whether "it" anticipates the clause that follows: it is worth recalling that the “…”."""
    if it + 2 >= cue or s[it + 1].lower not in {"is", "was", "'s"}:
        return it + 2 < cue and is_expletive_it(s, it)
    between = s[it + 2 : cue]
    comma = next((at for at in range(cue - 1, it, -1) if s[at].kind in (POINT, QUOTED)), 0)
    if comma and s[comma + 1].lower in CLAUSE_JOINTS:
        return False  # it is bound by rules, but has promised
    return any(t.kind == WORD and not t.classes & lx.AUXILIARY for t in between)


def is_expletive_it(s: Sequence[Token], it: int) -> bool:
    """Whether "it" is an expletive: it has become usual to wait, it may be true that."""
    at = it + 1
    while at < len(s) and s[at].classes & lx.AUXILIARY and s[at].lower not in COPULAS:
        at += 1
    become = at > it + 1 and at + 2 < len(s) and s[at].lower in _BECOME
    become = become or (s[at - 1].lower == "be" and at + 1 < len(s))
    adjective = at + (s[at].lower in _BECOME)
    plain = become and adjective + 1 < len(s) and s[adjective].kind == WORD
    if not plain or s[adjective].classes:
        return False
    return s[adjective + 1].lower in {"to", "that", "for"}


def end_of_impersonal_report(s: Sequence[Token], at: int) -> int:
    """Return the index of the verb of a report by nobody: it is | claimed, the jury was | told.

    0 if none begins at `at`, the first token of the clause after a quote, or a comma before it.
    """
    at += at < len(s) and s[at].text == ","
    subject = at
    while at < len(s) and s[at].kind in _WORDS and s[at].lower not in ENGLISH_BE | _EMERGES:
        own_clause = at > subject and s[at].classes & (lx.SUBJECT | lx.RELATIVE)
        if own_clause or at == subject + _LONGEST_HEARER:
            return 0  # a man who was told of it said; the Herald reported it was told
        at += 1
    if at >= len(s) or at == subject or s[at].kind != WORD:
        return 0
    impersonal = s[subject].lower == "it"
    if impersonal and s[at].lower in _EMERGES:
        return at if at == subject + 1 or s[at - 1].lower in ENGLISH_HAVE else 0
    at += 1
    while at < len(s) - 1 and s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
        at += 1
    if at >= len(s):
        return 0
    if not impersonal:
        return at if s[at].lower == "told" else 0
    reported = s[at].classes & lx.REPORT and s[at].lower.endswith("ed")
    return at if reported or s[at].lower in _REPORTED else 0


def is_passive_main_verb(s: Sequence[Token], main: Phrase) -> bool:
    """Whether the main verb is passive: Poe was turned away “for lack of papers”."""
    at = main[1] + 1
    while at < len(s) and s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
        at += 1
    if at == main[1] + 1 or at + 1 >= len(s) or s[at - 1].lower not in COPULAS | {"been"}:
        return False
    if s[at].lower in ADDRESSED:
        return True  # Poe was told to “go home”
    if s[at].lower in _FEELING_PARTICIPLES:
        return False  # Poe was concerned about a “fierce rip”
    return s[at].lower.endswith("ed") and s[at + 1].lower != "to"


def is_governed_indefinite(s: Sequence[Token], last: int) -> bool:
    """Whether an indefinite noun phrase ending at `last` follows a lower-case word.

    That word is a verb or preposition; conjunctions and relative pronouns do not count.
    """
    first = last - 1
    while first > 0 and last - first < _CALLED_REACH and s[first].lower not in ENGLISH_INDEFINITE:
        first -= 1
    before = s[first - 1] if first else None
    if before is None or s[first].lower not in ENGLISH_INDEFINITE or before.kind != WORD:
        return False
    return not before.classes & (lx.CONJUNCTION | lx.RELATIVE)
