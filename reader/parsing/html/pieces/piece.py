"""The result of walking a page: typed pieces of text, and the regions that contain them.

Plain classes, because they are created faster than dataclasses.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from reader.model.article import BlockKind
from reader.parsing.builder import Mark

TITLE_OF_TABLE = "caption"
"""Tag of the paragraph above the rows of a table, to tell it from a picture caption."""

_START, _END = attrgetter("start"), attrgetter("end")


class Piece:
    """A candidate for a block of the article, while it is being assessed.

    Attributes:
        kind: Its kind according to the markup.
        text: White space collapsed; line breaks of the page are newlines.
        marks: Links and emphasis, as offsets into `text`.
        level: As in `Block`.
        label: As in `Block`.
        tag: The tag of the element that contains its text.
        link_chars: How many characters of the text are linked.
        home: Number of the container element around its block; see `Walked.homes`.
        src: The address of an image; empty for text.
        value: Evidence for (positive) or against (negative) being part of the article.
        dropped: Judged not to belong to the article.
        lead: In what the page marks as its standfirst.
        sure: Known to belong to the article, whatever the second opinion says.
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
        """Change to a kind that has neither level nor label."""
        self.kind, self.level, self.label = kind, 0, ""

    @property
    def link_share(self) -> float:
        """Which share of the text is linked, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text)) if self.text else 0.0


class Region:
    """A block element of the page, and the pieces inside it: ``pieces[start:end]``.

    Attributes:
        marked: The page itself marks it as the body of the article.
        pictured: It contains an image, even one that is not shown.
        asks: It contains an input field for an email address.
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
        is_discussion: The page is a discussion: its posts are its content.
        is_encyclopedia: The page is an entry of a wiki: "see also" leads to other entries.
        is_manual: The page belongs to a manual, and is shown in full.
        homes: Tag and names of the container elements, indexed by `Piece.home`.
        places: Target names of links within the page, keyed by the number of pieces before them.
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
    """Return the regions sorted by start, outer ones before those inside."""
    return sorted(sorted(regions, key=_END, reverse=True), key=_START)


def outermost(regions: Iterable[Region]) -> list[Region]:
    """Return the outermost regions; `regions` must be in the order in which they close."""
    kept: list[Region] = []
    for region in regions:
        while kept and kept[-1].start >= region.start:
            kept.pop()
        kept.append(region)
    return kept
