"""Clauses beside the main one: subordinate, relative, and of those who are overheard."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages.function_words import ROMANCE_RELATIVES
from reader.analysis.languages.token import Token

PERCEIVING = frozenset({  # verbs whose object does what a participle after it says
    "had", "has", "heard", "hear", "hears", "saw", "see", "sees", "watched",
    "left", "leave", "leaves", "leaving", "caught", "found", "kept", "sent",
    "remembers", "remembered", "recalls", "recalled",
})  # fmt: skip
_SUBORDINATORS = frozenset({"after", "when", "if", "because", "since", "before", "until", "once"})


def is_overheard(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the phrase is overheard: Quill heard men shouting; it had the crowd chanting."""
    at = phrase[0] - 1
    if phrase[1] != cue - 1 or not s[cue].lower.endswith("ing"):
        return False
    return at > 0 and s[at].lower in PERCEIVING


def is_relative_to(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a Romance verb is in a relative clause in commas on its subject: Quill, que acusa."""
    relative = phrase[1] + 2
    return relative < cue and s[relative].lower in ROMANCE_RELATIVES and s[relative - 1].text == ","


def is_subordinate(view: SentenceView, cue: int, subject: Phrase) -> bool:
    """Whether the verb is in a subordinate clause before the main one: "When Quill asked, …"."""
    if subject[0] > 0 and view.s[subject[0] - 1].lower in _SUBORDINATORS:
        return True
    main = view.main
    return main is not None and cue < main[0] and subject != main
