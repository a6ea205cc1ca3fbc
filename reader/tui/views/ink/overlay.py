"""Layers of inks over stretches of text, looked up for visible rows only."""

from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.startup.light_typing import Protocol
from reader.text.spans import Spans
from reader.text.stretches import Stretches
from reader.tui.views.ink.ink import Ink, combine

Stretch = tuple[int, int, Ink]  # first code point, after the last, ink
Piece = tuple[str, Ink]


_CODE = "i"  # the type code of an array of code points


class Layer(Protocol):
    """Inks over stretches of text."""

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches that overlap ``[start, end)``, in order."""


class Overlay:
    """Stretches that may overlap; a look-up costs a bisection plus the result."""

    __slots__ = ("_ends", "_inks", "_starts", "_stretches")

    def __init__(self, stretches: Iterable[Stretch] = ()) -> None:
        found = sorted(stretches)  # stored as columns: there are thousands in a long article
        self._starts = array(_CODE, [start for start, _, _ in found])
        self._ends = array(_CODE, [end for _, end, _ in found])
        self._inks = array("q", [ink for _, _, ink in found])
        self._stretches = Stretches(self._starts, self._ends)

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches that overlap ``[start, end)``, in order."""
        found = [
            (self._starts[number], self._ends[number], self._inks[number])
            for number in self._stretches.within(start, end)
        ]
        found.reverse()
        return found


class SpanLayer:
    """Inks over sorted spans.

    Args:
        spans: The spans, in order.
        inks: The inks that are used.
        kinds: For each span an index into `inks`; empty if there is only one ink.
    """

    __slots__ = ("_inks", "_kinds", "_spans", "_stretches")

    def __init__(self, spans: Spans, inks: Sequence[Ink], kinds: bytes = b"") -> None:
        self._spans, self._inks, self._kinds = spans, inks, kinds
        self._stretches = Stretches(spans.starts, spans.ends)

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches that overlap ``[start, end)``, in order."""
        numbers = reversed([*self._stretches.within(start, end)])
        spans, inks, kinds = self._spans, self._inks, self._kinds
        return [(spans.starts[n], spans.ends[n], inks[kinds[n] if kinds else 0]) for n in numbers]


def paint(text: str, start: int, end: int, ink: Ink, layers: Sequence[Layer]) -> list[Piece]:
    """Return ``text[start:end]`` split where any layer begins or ends; later layers win."""
    found = [stretch for layer in layers for stretch in layer.within(start, end)]
    if not found:
        return [(text[start:end], ink)]
    cuts = {start, end}
    for first, last, _ in found:
        cuts.add(max(start, first))
        cuts.add(min(end, last))
    ordered = sorted(cuts)
    pieces: list[Piece] = []
    for left, right in pairwise(ordered):
        mixed = ink
        for first, last, over in found:
            if first <= left and right <= last:
                mixed = combine(mixed, over)
        pieces.append((text[left:right], mixed))
    return pieces
