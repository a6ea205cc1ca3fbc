"""Signs that an earlier speaker is still being reported: German subjunctive, "a su juicio"."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token

_REACH = 30  # tokens searched backwards in a clause
_POSSESSIVES = frozenset({"su", "son", "sa", "ses", "suo", "sua", "seu", "leur", "leurs", "loro"})
_SHORTEST_VERB = 4  # letters
_LONGEST_OPENING = 8  # tokens of the phrase before the first verb
_NO_VERBS = frozenset(
    {"heute", "gerne", "alleine", "beinahe", "lange", "gerade", "nahe", "ohne", "solche", "alle"}
)
_HAVE_SAID = frozenset({"habe", "hätte", "hätten"})
_REPORTING = frozenset({"dass", "ob", "weil", "wenn", "wie", "wer", "was", "wo"})


def is_reported(s: Sequence[Token], mood: frozenset[str]) -> bool:
    """Whether a verb of the sentence is in `mood` or has a form of the reporting subjunctive."""
    if any(token.lower in mood for token in s):
        return True
    ends = [at for at, token in enumerate(s) if token.lower[-1:] == "e" and not token.classes]
    return any(is_subjunctive(s, at) for at in ends)


def has_mood(s: Sequence[Token], mood: frozenset[str]) -> bool:
    """Whether one of the words is a verb in `mood`: er suche; not: die Suche."""
    return any(token.kind == WORD and token.lower in mood for token in s)


def opens_in_mood(s: Sequence[Token], first: int) -> bool:
    """Whether a clause that begins at `first` has a subjunctive: die Stadt | brauche die Brücke."""
    opening = s[first : first + _LONGEST_OPENING]
    return any(is_subjunctive(opening, at) for at in range(1, len(opening) - 1))


def has_own_view(s: Sequence[Token], views: frozenset[str]) -> bool:
    """Whether a possessive marks the sentence as somebody's view: "a su juicio", "à ses yeux"."""
    return any(
        token.lower in views and s[at - 1].lower in _POSSESSIVES for at, token in enumerate(s)
    )


def is_relayed_report(s: Sequence[Token], cue: int) -> bool:
    """Whether a German participle of saying depends on "habe": a report within reported speech."""
    if s[cue].lower.endswith(("te", "ten")) or not s[cue].lower.endswith(("t", "en")):
        return False
    for at in range(cue - 1, max(-1, cue - _REACH), -1):
        if s[at].kind == POINT:
            return False
        if s[at].lower in _HAVE_SAID:
            return at == 0 or not s[at - 1].classes & lx.FIRST
    return False


def is_subjunctive(s: Sequence[Token], at: int) -> bool:
    """Whether the word is a subjunctive verb: "Die Partei betreibe …", "dass er betreibe".

    An adjective in -e cannot stand after a complete noun phrase or at the end of a clause.
    """
    token = s[at]
    if token.kind != WORD or token.classes or not at or len(token.lower) < _SHORTEST_VERB:
        return False
    if not token.lower.endswith("e") or token.lower.endswith("te") or token.lower in _NO_VERBS:
        return False
    before = s[at - 1]
    if at == 1 and (before.kind == WORD or before.lower == "man"):
        return bool(before.classes & lx.SUBJECT) or before.lower == "man"
    if at + 1 >= len(s) or s[at + 1].kind == POINT:
        opened = (each.lower in _REPORTING for each in s[max(0, at - _REACH) : at])
        return before.kind != POINT and any(opened)
    determined = s[0].classes & lx.DETERMINER and not s[0].classes & lx.OBLIQUE
    plain = (t.kind in (WORD, CAPITAL) and not t.classes & lx.FINITE for t in s[1 : at - 1])
    return before.kind == CAPITAL and bool(determined) and at <= _LONGEST_OPENING and all(plain)
