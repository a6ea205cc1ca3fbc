"""Inks laid over stretches of text, found again for the visible rows only."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from reader.tui.views.ink import Ink, combine

Stretch = tuple[int, int, Ink]  # first code point, one after the last, ink
Piece = tuple[str, Ink]


class Overlay:
    """Stretches that may overlap; looking some up costs a bisection and what is found."""

    __slots__ = ("_reach", "_starts", "_stretches")

    def __init__(self, stretches: Iterable[Stretch] = ()) -> None:
        self._stretches = sorted(stretches)
        self._starts = [start for start, _, _ in self._stretches]
        # the furthest end so far: where it is not beyond an offset, nothing earlier is either
        self._reach = list(accumulate((end for _, end, _ in self._stretches), max))

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches that share a code point with ``[start, end)``, in order."""
        found = []
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            stretch = self._stretches[index]
            if stretch[1] > start:
                found.append(stretch)
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
