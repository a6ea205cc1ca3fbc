"""What the walk over a page leaves behind: typed pieces of text, and the regions they stand in.

Plain classes, which are there sooner than dataclasses.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from reader.model.article import BlockKind
from reader.parsing.builder import Mark

TITLE_OF_TABLE = "caption"
"""Tag of the paragraph above the rows of a table: it is no caption of a picture."""

_START, _END = attrgetter("start"), attrgetter("end")


class Piece:
    """A future block, while it is judged.

    Attributes:
        kind: What it is by its markup.
        text: White space collapsed; line breaks of the page are newlines.
        marks: Links and emphasis, as offsets into `text`.
        level: As in `Block`.
        label: As in `Block`.
        tag: The element that its text stands in.
        link_chars: How much of the text is linked.
        home: Number of the element around the block that the text stands in.
        src: The address of an image; empty for text.
        value: What it speaks for being the article (positive) or not (negative).
        dropped: Judged not to belong to the article.
        lead: Stands in what the page calls its standfirst.
        sure: Known to belong to it, whatever a second opinion says.
    """

    __slots__ = (
        "dropped",
        "home",
        "kind",
        "label",
        "lead",
        "level",
        "link_chars",
        "marks",
        "src",
        "sure",
        "tag",
        "text",
        "value",
    )

    def __init__(
        self,
        kind: BlockKind,
        text: str,
        marks: Sequence[Mark] = (),
        level: int = 0,
        label: str = "",
        tag: str = "",
        link_chars: int = 0,
        home: int = 0,
        src: str = "",
        value: float = 0.0,
    ) -> None:
        self.kind = kind
        self.text = text
        self.marks = marks
        self.level = level
        self.label = label
        self.tag = tag
        self.link_chars = link_chars
        self.home = home
        self.src = src
        self.value = value
        self.dropped = False
        self.lead = False
        self.sure = False

    def become(self, kind: BlockKind) -> None:
        """Take a kind that has neither level nor label."""
        self.kind, self.level, self.label = kind, 0, ""

    @property
    def link_share(self) -> float:
        """How much of the text is linked, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text)) if self.text else 0.0


class Region:
    """A block element of the page, and the pieces inside it: ``pieces[start:end]``.

    Attributes:
        marked: The page itself says that this is the body of the article.
        pictured: There is an image in it, also one that is not shown.
        asks: There is a field for an address of mail in it.
    """

    __slots__ = ("asks", "end", "marked", "part", "pictured", "start", "tag")

    def __init__(self, tag: str, part: int, start: int, end: int = -1) -> None:
        self.tag = tag
        self.part = part
        self.start = start
        self.end = end
        self.marked = False
        self.pictured = False
        self.asks = False


class Walked:
    """A page as one flat list of pieces; regions in the order in which they close.

    Attributes:
        is_discussion: What readers say is what the page is about.
        is_encyclopedia: The page is an entry of a wiki: "see also" leads to other entries.
        is_manual: The page is one of a manual, and read whole.
        homes: What the elements are called of which `Piece.home` is the number.
        places: Names that links inside the page lead to, by how many pieces stand before them.
    """

    __slots__ = (
        "homes",
        "is_discussion",
        "is_encyclopedia",
        "is_manual",
        "pieces",
        "places",
        "regions",
    )

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.regions: list[Region] = []
        self.is_encyclopedia = False
        self.is_manual = False
        self.is_discussion = False
        self.homes = ["body"]
        self.places: dict[int, list[str]] = {}


def outer_first(regions: Iterable[Region]) -> list[Region]:
    """Return them in the order in which they begin, outer ones before those inside."""
    return sorted(sorted(regions, key=_END, reverse=True), key=_START)


def outermost(regions: Iterable[Region]) -> list[Region]:
    """Return those that stand inside no other; they come in the order in which they close."""
    kept: list[Region] = []
    for region in regions:
        while kept and kept[-1].start >= region.start:
            kept.pop()
        kept.append(region)
    return kept
