"""Papers whose names hold a day: the Sunday Times, USA Today, the Mail on Sunday.

Each is one word: elsewhere, a day ends a name ("Ada Quill Sunday", "told Quill today").
"""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_DAYS = frozenset({"Sunday", "Today"})
_SUNDAY_PAPERS = word_set("""
    Times Telegraph Mirror Express Mail Post People World Independent Herald Tribune Standard Sun
    Mercury Star Observer Business""")
_ON_SUNDAY = frozenset({"Mail", "Independent", "Sun"})
_ARTICLES = frozenset({"the", "The"})
# classes of capitalised words before "Today" that are no part of a name
_NO_NAME = lx.LEAD | lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT
_NO_NAME |= lx.AUXILIARY | lx.REPORT | lx.DAY


def join_papers(tokens: Tokens) -> Tokens:
    """Return the tokens of a paragraph in which the name of each such paper is one token."""
    names: list[tuple[int, int, str]] = []
    for at, token in enumerate(tokens):
        if token.text not in _DAYS:
            continue
        first, last = _paper_around(tokens, at)
        if first < last and (not names or names[-1][1] < first):
            names.append((first, last, " ".join(each.text for each in tokens[first : last + 1])))
    return tokens.with_names(names) if names else tokens


def _paper_around(tokens: Tokens, day: int) -> tuple[int, int]:
    """Return the first and the last token of the paper with a day in its name; the day if none."""
    if tokens[day].text == "Today":
        before = tokens[day - 1] if day else tokens[day]
        return (day - (before.kind == CAPITAL and not before.classes & _NO_NAME), day)
    if day + 1 < len(tokens) and tokens[day + 1].text in _SUNDAY_PAPERS:
        return (day, day + 1)
    if day > 2 and tokens[day - 1].text == "on" and tokens[day - 2].text in _ON_SUNDAY:
        return (day - 2 * (tokens[day - 3].text in _ARTICLES), day)
    return (day, day)
