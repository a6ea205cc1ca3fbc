"""The annotations of an article sorted by place, updated incrementally."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from copy import copy
from itertools import compress

from reader.model.annotation import Annotation, Motivation, Resolution
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.span import Span

if TYPE_CHECKING:
    from datetime import datetime

Placed = tuple[Span, Annotation]

_CODE = "i"  # the type code of an array of code points

_KINDS = tuple(Motivation)


class PlacedNotes:
    """The annotations of one state, sorted by place.

    Args:
        annotations: The annotations of the article.
        placements: The place of each in this edition, by id.

    Attributes:
        placed: The annotations that have a place, with that place, in order.
        starts: The start of each of these places.
        ends: The end of each of these places.
        parted: Those whose place consists of several segments.
        lost: Those without a place.
    """

    def __init__(
        self, annotations: Sequence[Annotation], placements: Mapping[str, Resolution]
    ) -> None:
        self.annotations, self.placements = annotations, placements
        self.placed: list[Placed] = []
        self.lost: list[Annotation] = []
        for annotation in annotations:
            resolution = placements.get(annotation.id)
            place = resolution.place if resolution is not None else None
            if place is None:
                self.lost.append(annotation)
            else:
                self.placed.append((place, annotation))
        self.placed.sort(key=_order)
        self.starts = array(_CODE, [place.start for place, _ in self.placed])
        self.ends = array(_CODE, [place.end for place, _ in self.placed])
        self.parted = [each for _, each in self.placed if placements[each.id].segments]
        self._kinds = bytearray(_KINDS.index(each.motivation) for _, each in self.placed)

    def changed(
        self,
        annotations: Sequence[Annotation],
        placements: Mapping[str, Resolution],
        removed: Set[str],
        added: Annotation | None,
    ) -> "PlacedNotes":
        """Return the notes of a state in which a few have changed, without sorting again.

        Args:
            annotations: All annotations of that state.
            placements: Their places.
            removed: Ids of the annotations of this state that were removed or changed.
            added: The new or changed annotation, if any.
        """
        others = copy(self)
        others.annotations, others.placements = annotations, placements
        others.drop(removed, self._places_of(removed))
        if added is not None:
            others.insert(added, placements[added.id])
        return others

    def drop(self, removed: Set[str], numbers: Sequence[int]) -> None:
        """Drop annotations, by id and by index in `placed`; the original's columns are copied."""
        self.placed, self._kinds = self.placed[:], self._kinds[:]
        self.starts, self.ends = self.starts[:], self.ends[:]
        self.parted = [each for each in self.parted if each.id not in removed]
        self.lost = [each for each in self.lost if each.id not in removed]
        for number in reversed(numbers):
            del self.placed[number], self._kinds[number]
            del self.starts[number], self.ends[number]

    def insert(self, added: Annotation, resolution: Resolution) -> None:
        """Insert an annotation at its place."""
        place = resolution.place
        if place is None:
            self.lost.append(added)
            return
        pair = place, added
        number = bisect_right(self.placed, _order(pair), key=_order)
        self.placed.insert(number, pair)
        self.starts.insert(number, place.start)
        self.ends.insert(number, place.end)
        self._kinds.insert(number, _KINDS.index(added.motivation))
        if resolution.segments:
            self.parted.append(added)

    def of(self, *motivations: Motivation) -> Sequence[Placed]:
        """Return the annotations of the given kinds that have a place; of all kinds if none."""
        if not motivations or len(self.placed) == self.count(*motivations):
            return self.placed
        return list(compress(self.placed, self._kinds.translate(_table(motivations))))

    def numbers(self, motivations: Iterable[Motivation], among: Iterable[Motivation]) -> list[int]:
        """Return the indices, among annotations of kinds `among`, of those of `motivations`."""
        found = self._kinds.translate(None, _others(among)).translate(_table(motivations))
        return list(compress(range(len(found)), found))

    def count(self, *motivations: Motivation) -> int:
        """Return how many annotations of the given kinds have a place."""
        return sum(self._kinds.count(_KINDS.index(each)) for each in motivations)

    def _places_of(self, ids: Set[str]) -> Sequence[int]:
        """Return the indices in `placed` of some annotations, in order."""
        found: set[int] = set()
        for name in ids:
            resolution = self.placements.get(name)
            place = resolution.place if resolution is not None else None
            if place is None:
                continue
            at = bisect_left(self.placed, (place.start, place.end), key=_place)
            while at < len(self.placed) and self.placed[at][0] == place:
                if self.placed[at][1].id == name:
                    found.add(at)
                at += 1
        return sorted(found)


def _place(pair: Placed) -> tuple[int, int]:
    return pair[0].start, pair[0].end


def _order(pair: Placed) -> tuple[int, int, "datetime"]:
    return pair[0].start, pair[0].end, pair[1].created


def _table(motivations: Iterable[Motivation]) -> bytes:
    """Return a translation table from kinds to whether they are wanted."""
    wanted = {_KINDS.index(each) for each in motivations}
    return bytes(number in wanted for number in range(256))


def _others(motivations: Iterable[Motivation]) -> bytes:
    """Return the kinds that are not wanted."""
    wanted = tuple(motivations)
    return bytes(number for number, each in enumerate(_KINDS) if each not in wanted)


_known: list[PlacedNotes] = []  # those of the last state that was asked about


def placed_notes_of(
    annotations: Sequence[Annotation], placements: Mapping[str, Resolution]
) -> PlacedNotes:
    """Return the annotations of a state by place; recomputed only if they have changed."""
    known = _known[0] if _known else None
    if known is None or known.annotations is not annotations or known.placements is not placements:
        _known[:] = [known := PlacedNotes(annotations, placements)]
    return known


def update_cache(
    before: tuple[Sequence[Annotation], Mapping[str, Resolution]],
    after: tuple[Sequence[Annotation], Mapping[str, Resolution]],
    removed: Set[str],
    added: Annotation | None,
) -> None:
    """Update the cache of `placed_notes_of` from the previous state, if that is cached.

    Args:
        before: Annotations and placements of the previous state.
        after: Those of the new state.
        removed: See `PlacedNotes.changed`.
        added: See `PlacedNotes.changed`.
    """
    known = _known[0] if _known else None
    if known is not None and known.annotations is before[0] and known.placements is before[1]:
        _known[:] = [known.changed(*after, removed, added)]
