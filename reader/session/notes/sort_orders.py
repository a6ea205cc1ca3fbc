"""The sort orders of annotations."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.annotation import Annotation
from reader.startup.light_enum import StrEnum


class Order(StrEnum):
    """A sort order of annotations, by its name on the screen."""

    DATE = "newest first"
    ARTICLE = "by article"
    SPEAKER = "by speaker"

    @property
    def following(self) -> "Order":
        """The next order, cyclically."""
        orders = list(Order)
        return orders[(orders.index(self) + 1) % len(orders)]


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations under one heading.

    Attributes:
        name: The key of the article, or the name of the speaker; empty for no speaker.
        count: The number of annotations.
    """

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Annotations in an order.

    Attributes:
        order: The sort order.
        entries: The annotations, with the headings of groups before their members.
        count: The number of annotations.
    """

    order: Order = Order.DATE
    entries: Sequence[Annotation | Group] = ()
    count: int = 0


def arranged(annotations: Sequence[Annotation], order: Order) -> Arrangement:
    """Arrange annotations, which are given with the newest first.

    Articles are in the order of their newest annotation, speakers are sorted by name, followed by
    annotations without a speaker. Cost: linear, plus sorting the names.
    """
    if order is Order.DATE:
        return Arrangement(order, annotations, len(annotations))
    groups: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        name = annotation.article if order is Order.ARTICLE else annotation.speaker_name
        groups.setdefault(name, []).append(annotation)
    names = list(groups)
    if order is Order.SPEAKER:
        names.sort(key=lambda name: (not name, name.casefold(), name))
    entries: list[Annotation | Group] = []
    for name in names:
        entries.append(Group(name, len(groups[name])))
        entries += groups[name]
    return Arrangement(order, entries, len(annotations))


def index_of(arrangement: Arrangement, annotation_id: str) -> int:
    """Return the index of an annotation among the entries, or -1. Cost: linear."""
    for index, entry in enumerate(arrangement.entries):
        if isinstance(entry, Annotation) and entry.id == annotation_id:
            return index
    return -1
