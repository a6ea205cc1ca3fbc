"""The subject of a contrasting last clause: "Critics laugh, but Mayor Ada Quill disagrees"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_THAT
from reader.analysis.languages.token import CAPITAL

_CONTRASTS = frozenset({
    "but", "while", "whereas", "aber", "doch", "während", "maar", "terwijl", "ma", "mentre", "mais",
    "tandis", "alors", "mas", "porém", "enquanto", "pero", "mientras",
})  # fmt: skip
_WHILE = frozenset({  # may only tell when it was: Quill spoke, while Poe listened
    "while", "whereas", "während", "terwijl", "mentre", "tandis", "alors", "enquanto", "mientras",
})  # fmt: skip
_CLAUSE_ENDS = frozenset({",", ";"})


def contrasted_subject(s: Sentence, start: int, end: int) -> Phrase | None:
    """Return the named subject of the last clause if a conjunction of contrast opens it.

    Args:
        s: The sentence.
        start: Index of the token after which the conjunction is looked for.
        end: Index one after the last token of the clause.
    """
    for at in range(end - 1, max(start, 1), -1):
        if s[at].lower in _CONTRASTS and s[at - 1].text in _CLAUSE_ENDS:
            break
    else:
        return None
    if at + 1 >= len(s):
        return None  # a text that is cut off
    phrase = phrase_after(s, at + 1 + (s[at + 1].lower in ROMANCE_THAT))  # tandis que
    if phrase is None or phrase[1] >= end - 1 or s[phrase[0]].classes & lx.FIRST:
        return None
    words = s[phrase[0] : phrase[1] + 1]
    named = any(token.kind == CAPITAL and not token.classes & lx.DAY for token in words)
    return phrase if named else None


def may_tell_when(s: Sentence, contrasted: Phrase) -> bool:
    """Whether the clause of a contrasted subject may say when the rest was: tandis que Poe rit."""
    at = contrasted[0] - 1
    if s[at].lower == "alors":
        return False  # then
    return s[at - (s[at].lower in ROMANCE_THAT)].lower in _WHILE
