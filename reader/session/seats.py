"""Where the annotations of an article stand, sorted once for all who ask."""

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence, Set

from reader.model.annotation import Annotation, Resolution
from reader.text.span import Span
from reader.text.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

Seated = tuple[Span, Annotation]


class Seats:
    """The annotations of one state by place.

    Args:
        annotations: Of the article.
        placements: Where each (by id) is in this edition.

    Attributes:
        placed: Those that have a place, with it, in order of their place.
        lost: Those without.
    """

    def __init__(
        self, annotations: Sequence[Annotation], placements: Mapping[str, Resolution]
    ) -> None:
        self.annotations, self.placements = annotations, placements
        self.placed: list[Seated] = []
        self.lost: list[Annotation] = []
        for annotation in annotations:
            resolution = placements.get(annotation.id)
            seat = resolution.seat if resolution is not None else None
            if seat is None:
                self.lost.append(annotation)
            else:
                self.placed.append((seat, annotation))
        self.placed.sort(key=_order)

    def changed(
        self,
        annotations: Sequence[Annotation],
        placements: Mapping[str, Resolution],
        gone: Set[str],
        come: Annotation | None,
    ) -> "Seats":
        """Return the seats of a state in which a few annotations are others; sorts nothing anew.

        Args:
            annotations: All of that state.
            placements: Where they are.
            gone: Ids of those of this state that are not among them, or changed.
            come: The new or changed one, if there is one.
        """
        others = Seats((), {})
        others.annotations, others.placements = annotations, placements
        others.placed = self.placed.copy()
        others.lost = [each for each in self.lost if each.id not in gone]
        for number in reversed(self._places_of(gone)):
            del others.placed[number]
        if come is not None:
            seat = placements[come.id].seat
            if seat is None:
                others.lost.append(come)
            else:
                insort(others.placed, (seat, come), key=_order)
        return others

    def _places_of(self, ids: Set[str]) -> Sequence[int]:
        """Return where in `placed` some annotations are, in order."""
        found: set[int] = set()
        for name in ids:
            resolution = self.placements.get(name)
            seat = resolution.seat if resolution is not None else None
            if seat is None:
                continue
            at = bisect_left(self.placed, (seat.start, seat.end), key=_place)
            while at < len(self.placed) and self.placed[at][0] == seat:
                if self.placed[at][1].id == name:
                    found.add(at)
                at += 1
        return sorted(found)


def _place(pair: Seated) -> tuple[int, int]:
    return pair[0].start, pair[0].end


def _order(pair: Seated) -> tuple[int, int, "datetime"]:
    return pair[0].start, pair[0].end, pair[1].created


_known: list[Seats] = []  # of the state that was asked about last


def seats_of(annotations: Sequence[Annotation], placements: Mapping[str, Resolution]) -> Seats:
    """Return who stands where; only asked about others than the last time it is found out."""
    known = _known[0] if _known else None
    if known is None or known.annotations is not annotations or known.placements is not placements:
        _known[:] = [known := Seats(annotations, placements)]
    return known


def follow_change(
    before: tuple[Sequence[Annotation], Mapping[str, Resolution]],
    after: tuple[Sequence[Annotation], Mapping[str, Resolution]],
    gone: Set[str],
    come: Annotation | None,
) -> None:
    """Let `seats_of` know a state by the one that it was made from, if that is known.

    Args:
        before: Annotations and placements of that one.
        after: Those of the new one.
        gone: See `Seats.changed`.
        come: See there too.
    """
    known = _known[0] if _known else None
    if known is not None and known.annotations is before[0] and known.placements is before[1]:
        _known[:] = [known.changed(*after, gone, come)]
