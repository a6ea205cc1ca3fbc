"""What the walk over a page leaves behind: typed pieces of text, and the regions they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model.article import BlockKind
from reader.parsing.builder import Mark


@dataclass(slots=True, eq=False, repr=False, match_args=False)  # what is not made takes no time
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

    kind: BlockKind
    text: str
    marks: Sequence[Mark] = ()
    level: int = 0
    label: str = ""
    tag: str = ""
    link_chars: int = 0
    home: int = 0
    src: str = ""
    value: float = 0.0
    dropped: bool = False
    lead: bool = False
    sure: bool = False

    @property
    def link_share(self) -> float:
        """How much of the text is linked, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text)) if self.text else 0.0


@dataclass(slots=True, eq=False, repr=False, match_args=False)  # what is not made takes no time
class Region:
    """A block element of the page, and the pieces inside it: ``pieces[start:end]``.

    Attributes:
        marked: The page itself says that this is the body of the article.
        pictured: There is an image in it, also one that is not shown.
        asks: There is a field for an address of mail in it.
    """

    tag: str
    part: int
    start: int
    end: int = -1
    marked: bool = False
    pictured: bool = False
    asks: bool = False


@dataclass(slots=True, eq=False, repr=False, match_args=False)  # what is not made takes no time
class Walked:
    """A page as one flat list of pieces; regions in the order in which they close.

    Attributes:
        is_encyclopedia: The page is an entry of a wiki: "see also" leads to other entries.
    """

    pieces: list[Piece] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    is_encyclopedia: bool = False
