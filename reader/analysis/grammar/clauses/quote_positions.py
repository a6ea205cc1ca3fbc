"""The position of a quote in its sentence."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.scripts import word_count
from reader.analysis.languages.token import POINT, QUOTED, Token
from reader.analysis.marks.quoted_words import Quoted, final_sign

OPEN_ENDS = ",?!-—–…"  # last characters of speech after which its sentence may go on
_AS = frozenset({"as", "als", "como", "comme"})
_AS_REACH = 4  # tokens between "as" and the quote: as a “…”


class Place:
    """The position of a quote in its sentence.

    Not a named tuple, because every rule reads several attributes and those of a named tuple are
    slower to read.

    Attributes:
        view: The sentence.
        at: Token index of the quote.
        previous: Token index of the quote before it in the sentence, or -1.
        following: Token index of the quote after it, or the length of the sentence.
        words: Number of words in the quote, up to the limit of `word_count`.
        body: The quoted words.
        sign: Last character of the quoted words, without spaces and inner closing marks.
        is_continued: Whether the sentence continues after the quote: `sign` or the next token is a
            comma or the like.
        before: The token before the quote.
    """

    __slots__ = (
        "at", "before", "body", "following", "is_continued", "previous", "sign", "view", "words",
    )  # fmt: skip

    def __init__(self, view: SentenceView, number: int, words: int, body: str) -> None:
        quotes, s = view.quotes, view.s
        at = quotes[number]
        self.view = view
        self.at = at
        self.previous = quotes[number - 1] if number else -1
        self.following = quotes[number + 1] if number + 1 < len(quotes) else len(s)
        self.words = words
        self.body = body
        self.sign = sign = final_sign(body, 0, len(body))
        continues = at + 1 < len(s) and s[at + 1].text in (",", "—", "–", "-")
        self.is_continued = (sign != "" and sign in OPEN_ENDS) or continues
        self.before: Token | None = s[at - 1] if at else None

    @property
    def is_inline(self) -> bool:
        """Whether the quote is part of the reporter's own clause: "called it a “…,” and …"."""
        return self.before is not None and self.before.kind not in (POINT, QUOTED)


def place_of(
    text: str, view: SentenceView, number: int, quoted: Quoted, *, cjk: bool = False
) -> Place:
    """Describe the position of the `number`-th quote of a sentence."""
    words = word_count(text, quoted.start, quoted.end, cjk=cjk)
    return Place(view, number, words, text[quoted.start : quoted.end])


def has_as(s: Sequence[Token], quote: int) -> bool:
    """Whether "as" or "as a" directly precedes the quote: described the plan as a “…”."""
    at = quote - 1
    while at > 0 and quote - at < _AS_REACH and s[at].classes & lx.DETERMINER:
        at -= 1
    return at >= 0 and s[at].lower in _AS
