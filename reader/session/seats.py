"""Where the annotations of an article stand, sorted once for all who ask."""

from collections.abc import Mapping, Sequence

from reader.model.annotation import Annotation, Resolution
from reader.text.span import Span


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
        self.placed: list[tuple[Span, Annotation]] = []
        self.lost: list[Annotation] = []
        for annotation in annotations:
            resolution = placements.get(annotation.id)
            seat = resolution.seat if resolution is not None else None
            if seat is None:
                self.lost.append(annotation)
            else:
                self.placed.append((seat, annotation))
        self.placed.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[1].created))


_known: list[Seats] = []  # of the state that was asked about last


def seats_of(annotations: Sequence[Annotation], placements: Mapping[str, Resolution]) -> Seats:
    """Return who stands where; only asked about others than the last time it is found out."""
    known = _known[0] if _known else None
    if known is None or known.annotations is not annotations or known.placements is not placements:
        _known[:] = [known := Seats(annotations, placements)]
    return known
