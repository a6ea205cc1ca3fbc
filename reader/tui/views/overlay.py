"""Inks laid over stretches of text, found again for the visible rows only."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from reader.tui.views.ink import Ink, combine

Stretch = tuple[int, int, Ink]  # first code point, one after the last, ink
Piece = tuple[str, Ink]


_CODE = "i"  # the type code of an array of code points


class Overlay:
    """Stretches that may overlap; looking some up costs a bisection and what is found."""

    __slots__ = ("_ends", "_inks", "_reach", "_starts")

    def __init__(self, stretches: Iterable[Stretch] = ()) -> None:
        found = sorted(stretches)  # thousands in a long article: kept as columns
        self._starts = array(_CODE, [start for start, _, _ in found])
        self._ends = array(_CODE, [end for _, end, _ in found])
        self._inks = array("q", [ink for _, _, ink in found])
        # the furthest end so far: where it is not beyond an offset, nothing earlier is either
        self._reach = array(_CODE, accumulate(self._ends, max))

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches that share a code point with ``[start, end)``, in order."""
        found = []
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            if self._ends[index] > start:
                found.append((self._starts[index], self._ends[index], self._inks[index]))
            index -= 1
        found.reverse()
        return found


def paint(text: str, start: int, end: int, ink: Ink, layers: Sequence[Overlay]) -> list[Piece]:
    """Return ``text[start:end]`` cut where any layer begins or ends; later layers win."""
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
