"""Clauses beside the main one: subordinate, relative, and of those who are overheard."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.languages.function_words import ROMANCE_RELATIVES
from reader.analysis.languages.token import WORD, Token

PERCEIVING = frozenset({  # verbs whose object does what a participle after it says
    "had", "has", "heard", "hear", "hears", "saw", "see", "sees", "watched",
    "left", "leave", "leaves", "leaving", "caught", "found", "kept", "sent",
    "remembers", "remembered", "recalls", "recalled",
})  # fmt: skip
_LEAVING = frozenset({"left", "leave", "leaves", "leaving"})
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "their"})
_CROWDS = frozenset({"crowd", "audience", "public", "nation", "world"})
_SUBORDINATORS = frozenset({"after", "when", "if", "because", "since", "before", "until", "once"})


def is_overheard(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the phrase is overheard: Quill heard men shouting; it had the crowd chanting.

    But what somebody leaves is no speaker, unless that means people: She left the meeting saying.
    """
    at, head = phrase[0] - 1, s[phrase[1]]
    if phrase[1] != cue - 1 or not s[cue].lower.endswith("ing"):
        return False
    if s[at].lower in _LEAVING and s[phrase[0]].lower in _ARTICLES and head.kind == WORD:
        return head.lower in _CROWDS or means_people(head.lower, head.classes)
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
