"""Text that nobody cleaned, as `find_quotes` takes it; articles are clean and do without this.

Quotes are found in a copy without invisible characters and doubled spaces, which would split words
and names, and are then moved back.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.model.analysis import Quote, Speaker
from reader.text.clean import is_plain
from reader.text.span import Span
from reader.text.thorough_cleaning import NEWLINES, removed_characters

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
        for newline in NEWLINES:
            if newline in text:
                text = text.replace(newline, "\n")
        found = list(_invisible_or_further_spaces(text))
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


def _invisible_or_further_spaces(text: str) -> Iterator[tuple[int, int]]:
    """Yield what nobody sees: the characters that cleaning removes, and spaces after a space."""
    if not is_plain(text) and (invisible := removed_characters(text)):
        unseen = re.compile(rf"[{invisible}]+|(?<= ) +")
        yield from (match.span() for match in unseen.finditer(text))
    else:
        yield from _further_spaces(text)


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
