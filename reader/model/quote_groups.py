"""The quotes of an article, grouped by speaker."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from reader.model.analysis import NOBODY
from reader.startup.light_collections import Counter

_NUMBER = "i"  # the type code of arrays of numbers


class QuoteGroups:
    """The quotes of each speaker, the most quoted first; quotes without a speaker last.

    A group is named by its place in this order, and its quotes by their numbers. Making the groups
    is linear in the number of quotes; looking something up copies nothing.

    Args:
        speakers: Number of the speaker of each quote, or `NOBODY`.
        fragments: Of each quote 1 when it is a fragment, else 0.
    """

    __slots__ = ("_bounds", "_members", "_places", "_speakers")

    def __init__(self, speakers: Sequence[int], fragments: Sequence[int]) -> None:
        counts = Counter(speakers)
        self._speakers = array(
            _NUMBER, sorted(counts, key=lambda speaker: (speaker == NOBODY, -counts[speaker]))
        )
        self._places = array(_NUMBER, [-1]) * (max(counts, default=NOBODY) + 2)
        for place, speaker in enumerate(self._speakers):
            self._places[speaker + 1] = place
        places = self._places
        drawers = array(
            _NUMBER, [2 * places[v + 1] + part for v, part in zip(speakers, fragments, strict=True)]
        )
        sizes = Counter(drawers)
        self._bounds = array(
            _NUMBER, accumulate((sizes[n] for n in range(2 * len(counts))), initial=0)
        )
        members, free = array(_NUMBER, drawers), array(_NUMBER, self._bounds)
        for number, drawer in enumerate(drawers):
            members[free[drawer]] = number
            free[drawer] += 1
        self._members = memoryview(members)

    def __len__(self) -> int:
        return len(self._speakers)

    def speaker(self, place: int) -> int:
        """Return the speaker of a group by index, or `NOBODY`."""
        return self._speakers[place]

    def place(self, speaker: int) -> int:
        """Return the index of a speaker's group, or -1."""
        return self._places[speaker + 1] if 0 <= speaker + 1 < len(self._places) else -1

    def whole(self, place: int) -> Sequence[int]:
        """Return the numbers of the quotes of a group that are not fragments, ascending."""
        return self._members[self._bounds[2 * place] : self._bounds[2 * place + 1]]

    def fragments(self, place: int) -> Sequence[int]:
        """Return the numbers of the fragments of a group, ascending."""
        return self._members[self._bounds[2 * place + 1] : self._bounds[2 * place + 2]]

    def count(self, place: int) -> int:
        """Return the number of quotes in a group."""
        return self._bounds[2 * place + 2] - self._bounds[2 * place]

    def first(self, place: int) -> int:
        """Return the first quote of a group."""
        return min(part[0] for part in (self.whole(place), self.fragments(place)) if len(part))

    def all_of(self, speaker: int) -> list[int]:
        """Return all quotes of a speaker in order."""
        place = self.place(speaker)
        if place < 0:
            return []
        return sorted((*self.whole(place), *self.fragments(place)))

    def before(self, number: int, speaker: int) -> int:
        """Return the last quote of a speaker before the one with a number, or -1."""
        place = self.place(speaker)
        found = -1
        for part in (self.whole(place), self.fragments(place)) if place >= 0 else ():
            at = bisect_left(part, number)
            found = max(found, part[at - 1] if at else -1)
        return found
