"""What stands around a quote in a text without tokens, and where its speaker is named."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

COLONS = ("：", ":", "︰")
NAME_SIGN = r"[^\s。！？，、；：:,.!?“”「」『』《》（）()\"]"
_QUOTED = lazily(
    r"“[^”\n]*”|「[^」\n]*」|『[^』\n]*』|\"[^\"\n]*\"|‘[^’\n]*’|(?<!\w)'[^'\n]*[^'\s]'"
)
_CLAUSE_ENDS = "。！？，；、…!?,;."
_REACH = 300  # code points of a paragraph that are read before a quote
_NOTHING = frozenset({"", "-"})  # before the first words of a line
_ABOVE = 40  # code points of the line above
_AFTER = 60  # code points that are read after it


class Attribution(NamedTuple):
    """Offsets of the words that name a speaker, and of the reporting word.

    The words are empty where the verb has no subject: it is whoever spoke last.
    """

    start: int
    end: int
    cue_start: int
    cue_end: int


class Named(NamedTuple):
    """The name of a person, and the title beside it; empty if it has none."""

    name: str
    title: str = ""


class Surroundings:
    """The paragraph before a quote, with other quoted words blanked out, and what follows it.

    Attributes:
        before: The paragraph up to the opening mark.
        start: The offset where `before` begins in the text.
        after: What follows the closing mark, up to the end of the line.
        end: The offset where `after` begins in the text.
        last: The last character between the marks.
        length: The number of characters between the marks.
        is_speech: Whether the words are a quote even if no verb next to them says so.
        above: The line above, if it is short and nothing precedes the quote in its own.
        start_above: The offset where that line begins.
        below: The beginning of the line below, if the quote is alone in its own.
        start_below: The offset where that line begins.
        is_clause: Whether no word of the sentence follows them directly, as one follows a term.
    """

    __slots__ = (
        "above", "after", "before", "below", "end", "is_clause", "is_speech", "last", "length",
        "start", "start_above", "start_below",
    )  # fmt: skip

    def __init__(self, text: str, opening: int, closing: int, *, is_speech: bool) -> None:
        start = max(0, opening - _REACH)
        self.start = max(start, text.rfind("\n", start, opening) + 1)
        self.before = without_quotes(text[self.start : opening])
        self.start_above, self.above = self.start, ""
        if self.before.strip() in _NOTHING:
            reach = max(0, self.start - _ABOVE)
            before, ends, line = text[reach : self.start].rstrip("\n").rpartition("\n")
            if ends or reach == 0:
                self.start_above, self.above = reach + len(before + ends), line
        self.after = text[closing : closing + _AFTER].partition("\n")[0]
        self.end = self.start_below = closing
        self.below = ""
        if self.before.strip() in _NOTHING and not self.after.strip():
            rest = text[closing : closing + _AFTER + _ABOVE]
            self.start_below += len(rest) - len(rest.lstrip())
            self.below = rest.lstrip().partition("\n")[0]
        self.last = text[max(0, closing - 2)]
        self.length = closing - opening - 2
        self.is_speech = is_speech
        ends = text[max(0, closing - 2) : closing - 1] + self.after[:1]
        self.is_clause = not self.after or any(sign in _CLAUSE_ENDS for sign in ends)

    def sentence_start(self, ends: str) -> int:
        """Return where the sentence of the quote begins in `before`; `ends` are its end marks."""
        return max(self.before.rstrip(ends + " ").rfind(end) for end in ends) + 1


def without_quotes(text: str) -> str:
    """Return a text of the same length with the words in its marks blanked out."""
    return _QUOTED.sub(_blank, text)


def attribution_in(found: "re.Match[str]", start: int) -> Attribution:
    """Return the name and the reporting word of a match in what begins at `start` in the text."""
    return Attribution(
        start + found.start("name"), start + found.end("name"), *cue_in(found, start)
    )


def cue_in(found: "re.Match[str]", start: int) -> tuple[int, int]:
    """Return the offsets of the reporting word; -1 if there is none."""
    a, b = found.span("cue") if "cue" in found.re.groupindex else (-1, -1)
    return (start + a, start + b) if a >= 0 else (-1, -1)


def _blank(found: "re.Match[str]") -> str:
    words = found.group()
    return words[0] + "_" * (len(words) - 2) + words[-1]
