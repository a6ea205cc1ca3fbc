"""Phrases that cannot be a speaker: one reason, the price of milk, that the bridge holds."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase, head_noun_at
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_COMPARATIVES
from reader.analysis.languages.token import WORD, Token
from reader.text.word_sets import word_set

_THINGS = word_set("""
reason reasons factor factors cause causes result results effect effects problem problems
difference differences advantage disadvantage praise part parts aid power role practice practices
pricing price prices cost costs rate rates value amount size trade competition competitiveness
growth demand output acreage fight battle crisis disaster success failure loss losses gain gains
risk risks danger fear fears anger mood atmosphere style tone look feel sound plot
case cases instance way ways kind sort type things thing matter achievement achievements
pct percent mln bln million billion dlrs euros pounds dollars tonnes tons
weather rain snow wind winter summer spring autumn night day days week weeks month months year years
""")
_QUANTIFIERS = frozenset({"some", "most", "part", "all", "much", "many", "one", "none", "half"})
_NO_ONE = frozenset({  # also at the start of a sentence
    "nobody", "no", "please", "example", "examples", "ideas", "topics", "themes", "highlights",
    "activities", "questions",
})  # fmt: skip
_NO_NOUN = frozenset(
    {"versus", "means", "rather", "instead", "even", "only", "generic", "dangerous"}
)
_NOBODY = _THINGS | _NO_NOUN | _NO_ONE
_SHARES = frozenset({"percent", "pct"})  # shares of the respondents of a poll


def cannot_speak(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase names something that cannot speak, judged by its head noun."""
    first, last = phrase
    if first == last:
        alone = s[first].lower
        plain = s[first].kind == WORD and (alone in _NOBODY or alone in ENGLISH_COMPARATIVES)
        return alone in _NO_ONE or plain
    if first == 0 and s[0].lower == "that" and s[1].classes & lx.DETERMINER:
        return True  # That the ferry was full shows Quill was right: “…”
    head = _head(s, first, last)
    counted = not first and last > 0 and head in s[1:3]  # Sixty percent of them
    if head.lower in _SHARES and counted and s[min(last + 1, len(s) - 1)].classes & lx.SAY:
        return False  # Sixty percent say
    return head.kind == WORD and head.lower in _NOBODY


def _head(s: Sequence[Token], first: int, last: int) -> Token:
    """Return the head noun of a phrase: factors in "some of the factors behind it"."""
    start = first
    while start < last and s[start].lower in _QUANTIFIERS and s[start + 1].lower == "of":
        start += 2
    return s[head_noun_at(s, (start, last))]
