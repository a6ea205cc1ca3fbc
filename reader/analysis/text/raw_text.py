"""Text that nobody cleaned, as `find_quotes` takes it; articles are clean and do without this.

Quotes are found in a copy without invisible characters, doubled spaces and spaces at the ends of
lines, which would split words and names or hide how a line begins, and are then moved back. Letters
with separate accents become one character each.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.model.analysis import Quote, Speaker
from reader.text.clean import is_plain
from reader.text.span import Span
from reader.text.thorough_cleaning import MAX_MARKS, NEWLINES, removed_characters
from reader.text.word_sets import contains_any

_DOUBLED = "  "
_AT_LINE_ENDS = (" \n", "\n ")
_SPACES_TO_REMOVE = r"(?<=[ \n]) +| +(?=\n)"


class RawText:
    """A text, and the cleaned copy of it that is analysed.

    Attributes:
        cleaned: The copy, with newlines for all line ends.
    """

    __slots__ = ("_accents", "_gaps", "_removed", "cleaned")

    def __init__(self, text: str) -> None:
        if "\r\n" in text:
            text = text.replace("\r\n", " \n")
        text = text.replace("\t", " ")
        for newline in NEWLINES:
            if newline in text:
                text = text.replace(newline, "\n")
        found = list(_invisible_or_further_spaces(text))
        self._accents: dict[int, int] = {}
        if not is_plain(text):
            text, self._accents = _composed(text)
            found = sorted((*found, *self._accents.items())) if self._accents else found
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
        end = self._offset(span.end - 1) + 1
        return Span(self._offset(span.start), self._accents.get(end, end))

    def _offset(self, offset: int) -> int:
        return offset + self._removed[bisect_right(self._gaps, offset)]


def _composed(text: str) -> tuple[str, dict[int, int]]:
    """Return the text with é for e and its accent, and the ends of the accents by their starts.

    Long runs of accents stay: sorting them, as NFC does, takes time that grows with their square.
    """
    from unicodedata import normalize  # for few texts

    accents: dict[int, int] = {}
    letters: list[str] = []
    for match in re.finditer("[\u0300-\u036f]+", text):
        start, end = match.span()
        if end - start > MAX_MARKS or not text[start - 1 : start].isalpha():
            continue
        letter = normalize("NFC", text[start - 1 : end])
        if len(letter) == 1:
            letters = letters or list(text)
            letters[start - 1] = letter
            accents[start] = end
    return "".join(letters) or text, accents


def _invisible_or_further_spaces(text: str) -> Iterator[tuple[int, int]]:
    """Yield what nobody sees: the characters that cleaning removes, and spaces beside others.

    So are spaces at the ends of lines.
    """
    invisible = "" if is_plain(text) else removed_characters(text)
    if invisible or contains_any(text, _AT_LINE_ENDS):
        unseen = rf"[{invisible}]+|{_SPACES_TO_REMOVE}" if invisible else _SPACES_TO_REMOVE
        yield from (match.span() for match in re.finditer(unseen, text))
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
