"""Text that nobody cleaned, as `find_quotes` takes it; articles are clean and do without this.

Quotes are found in a copy without invisible characters and doubled spaces, which would split words
and names, and are then moved back.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.model.analysis import Quote, Speaker
from reader.startup.lazy_regex import lazily
from reader.text.span import Span

_NEWLINES = "\r\v\f\x85\u2028\u2029"
_INVISIBLE = (
    "\u00ad"  # soft hyphen
    "\u200b\u2060\ufeff"  # zero-width space, word joiner, byte order mark
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # direction
)
_REMOVED = lazily(rf"[{_INVISIBLE}]+|(?<= ) +")
_DOUBLED = "  "


class RawText:
    """A text, and the cleaned copy of it that is analysed.

    Attributes:
        cleaned: The copy, with newlines for all line ends.
    """

    __slots__ = ("_gaps", "_removed", "cleaned")

    def __init__(self, text: str) -> None:
        if "\r\n" in text:
            text = text.replace("\r\n", " \n")
        for newline in _NEWLINES:
            if newline in text:
                text = text.replace(newline, "\n")
        if not text.isascii() and any(map(text.__contains__, _INVISIBLE)):
            found = [match.span() for match in _REMOVED.finditer(text)]
        else:
            found = list(_further_spaces(text))
        self.cleaned = _without(text, found) if found else text
        # after how many code points of the copy something is missing, and how much is until there
        self._removed = list(accumulate((end - start for start, end in found), initial=0))
        self._gaps = [start - gone for (start, _), gone in zip(found, self._removed, strict=False)]

    def moved_back(self, quote: Quote) -> Quote:
        """Return a quote of the copy with its offsets in the text itself."""
        if not self._gaps:
            return quote
        cue = quote.cue and self._span(quote.cue)
        speaker = quote.speaker and self.speaker_moved_back(quote.speaker)
        return quote._replace(span=self._span(quote.span), cue=cue, speaker=speaker)

    def speaker_moved_back(self, speaker: Speaker) -> Speaker:
        """Return a speaker of the copy with their offsets in the text itself."""
        return speaker._replace(span=self._span(speaker.span)) if self._gaps else speaker

    def _span(self, span: Span) -> Span:
        return Span(self._offset(span.start), self._offset(span.end - 1) + 1)

    def _offset(self, offset: int) -> int:
        return offset + self._removed[bisect_right(self._gaps, offset)]


def _further_spaces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spaces right after a space."""
    at = text.find(_DOUBLED)
    while at >= 0:
        end = at + len(_DOUBLED)
        while text[end : end + 1] == " ":
            end += 1
        yield at + 1, end
        at = text.find(_DOUBLED, end)


def _without(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    ends = [0, *(end for _, end in ranges)]
    starts = [*(start for start, _ in ranges), len(text)]
    return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
