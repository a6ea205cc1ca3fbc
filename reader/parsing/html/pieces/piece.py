"""The result of walking a page: typed pieces of text, and the regions that contain them.

Plain classes, because they are created faster than dataclasses.
"""

from _operator import attrgetter  # as in `builder`
from collections.abc import Callable, Iterable, Sequence
from sys import maxsize

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark, marks_after
from reader.parsing.builder import ArticleBuilder
from reader.startup.light_collections import Counter

TITLE_OF_TABLE = "caption"
"""Tag of the paragraph above the rows of a table, to tell it from a picture caption."""

_CAPTION_VALUE = 4.0  # value of a caption that looked like a crumb (a stray short line)
_MOST_OF_BUTTONS = 4000  # characters
_LINKED_SHARE = 0.8  # share of a heading that is linked
_START, _END = attrgetter("start"), attrgetter("end")

WORDS_OF_PICTURE = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
"""What is written about a picture."""
PICTURE_KINDS = WORDS_OF_PICTURE | {BlockKind.IMAGE}
"""A picture, and what is written about it."""


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
        container_id: Number of the container element around its block; an index of
            `WalkedPage.container_names`.
        src: The address of an image; empty for text.
        value: Evidence for (positive) or against (negative) being part of the article.
        dropped: Judged not to belong to the article.
        in_standfirst: In what the page marks as its standfirst.
        confirmed: Known to belong to the article, whatever the second opinion says.
    """

    __slots__ = (
        "confirmed", "container_id", "dropped", "in_standfirst", "kind", "label", "level",
        "link_chars", "marks", "src", "tag", "text", "value",
    )  # fmt: skip

    def __init__(
        self,
        kind: BlockKind,
        text: str,
        marks: Sequence[Mark] = (),
        level: int = 0,
        label: str = "",
        tag: str = "",
        link_chars: int = 0,
        container_id: int = 0,
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
        self.container_id = container_id
        self.src = src
        self.value = value
        self.dropped = False
        self.in_standfirst = False
        self.confirmed = False

    def change_kind(self, kind: BlockKind) -> None:
        """Change to a kind that has neither level nor label."""
        self.kind, self.level, self.label = kind, 0, ""

    def become_caption(self, kind: BlockKind = BlockKind.CAPTION) -> None:
        """Change to a caption or credit, which is valued although it may be short."""
        self.kind, self.value = kind, max(self.value, _CAPTION_VALUE)

    def remove_start(self, size: int) -> None:
        """Remove the first characters of the text, and the marks on them."""
        self.text, self.marks = self.text[size:], marks_after(self.marks, size)

    @property
    def link_share(self) -> float:
        """Which share of the text is linked, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text)) if self.text else 0.0

    @property
    def hrefs(self) -> list[str]:
        """Where its links lead."""
        return [mark.href for mark in self.marks if mark.href]

    @property
    def announces(self) -> bool:
        """Whether it ends in a colon: what follows it belongs to it."""
        return self.text.endswith((":", "："))

    @property
    def is_linked_heading(self) -> bool:
        """Whether it is a heading that is a link, as the titles of other stories are."""
        return self.kind is BlockKind.HEADING and self.link_share > _LINKED_SHARE

    @property
    def is_headline(self) -> bool:
        """Whether it is a heading of first level."""
        return self.level == 1 and self.kind is BlockKind.HEADING


def add_piece(builder: ArticleBuilder, piece: Piece, resolve: Callable[[str], str]) -> None:
    """Add a piece to an article.

    Args:
        builder: Receives it.
        piece: The piece.
        resolve: Makes an address absolute; returns an empty string for one without a target.
    """
    if piece.kind is BlockKind.IMAGE:
        builder.add_image(resolve(piece.src), piece.text)
    elif piece.kind is BlockKind.RULE:
        builder.add_rule()
    else:
        marks = [
            mark._replace(href=resolve(mark.href)) if mark.href else mark for mark in piece.marks
        ]
        builder.add(piece.kind, piece.text, level=piece.level, label=piece.label, marks=marks)


def drop(pieces: Iterable[Piece]) -> None:
    """Leave pieces out of the article."""
    for piece in pieces:
        piece.dropped = True


class Region:
    """A block element of the page, and the pieces inside it: ``pieces[start:end]``.

    Attributes:
        is_article_body: The page itself marks it as the body of the article.
        has_image: It contains an image, even one that is not shown.
        has_email_field: It contains an input field for an email address.
        has_controls: It contains a sound or a film, or buttons to vote.
        buttons: The words of its first buttons, one line each.
    """

    __slots__ = (
        "buttons", "end", "has_controls", "has_email_field", "has_image", "is_article_body", "part",
        "start", "tag",
    )  # fmt: skip

    def __init__(self, tag: str, part: int, start: int, end: int = -1) -> None:
        self.tag = tag
        self.part = part
        self.start = start
        self.end = end
        self.is_article_body = False
        self.has_image = False
        self.has_email_field = False
        self.has_controls = False
        self.buttons = ""

    def note_buttons(self, lines: str) -> None:
        """Add the words of buttons unless there are very many: each addition copies all."""
        if len(self.buttons) < _MOST_OF_BUTTONS:
            self.buttons += lines


class WalkedPage:
    """A page as one flat list of pieces; regions in the order in which they close.

    Attributes:
        is_discussion: The page is a discussion: its posts are its content.
        is_encyclopedia: The page is an entry of a wiki: "see also" leads to other entries.
        is_manual: The page belongs to a manual, and is shown in full.
        container_names: Tag and names of the container elements, indexed by `Piece.container_id`.
        places: Target names of links within the page, keyed by the number of pieces before them.
        byline: The names of the authors; empty if unknown.
        site: The main label of the host name of the page; empty if unknown.
    """

    __slots__ = (
        "byline", "container_names", "is_discussion", "is_encyclopedia", "is_manual", "pieces",
        "places", "regions", "site",
    )  # fmt: skip

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.regions: list[Region] = []
        self.is_encyclopedia = False
        self.is_manual = False
        self.is_discussion = False
        self.container_names = ["body"]
        self.places: dict[int, list[str]] = {}
        self.site = ""
        self.byline = ""


def main_container_name(pieces: Iterable[Piece], container_names: Sequence[str]) -> str:
    """Return the name of the containers with most of the text.

    Some pages put each section, or each paragraph, into a box of its own: boxes of the same name
    count as one kind.
    """
    sizes: Counter[str] = Counter()
    for piece in pieces:
        sizes[container_names[piece.container_id]] += len(piece.text)
    return max(sizes, key=sizes.__getitem__, default="")


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


def characters_of(pieces: Iterable[Piece]) -> int:
    """Return the number of characters, with those of alternative texts."""
    return sum(len(piece.text) for piece in pieces)


def text_size(pieces: list[Piece], enough: int = maxsize) -> int:
    """Return the number of characters; counting may stop once there are more than `enough`."""
    size = 0
    for piece in pieces:
        if piece.kind is not BlockKind.IMAGE:
            size += len(piece.text)
            if size > enough:
                break
    return size


def target_names_of(walked: WalkedPage, pieces: list[Piece]) -> dict[int, list[str]]:
    """Return the link target names of each of `pieces`, by `id()` of the piece.

    The names of a piece that was left out go to the next piece that was kept.
    """
    if not walked.places:
        return {}
    kept = set(map(id, pieces))
    found: dict[int, list[str]] = {}
    waiting: list[str] = []
    for number, piece in enumerate(walked.pieces):
        waiting += walked.places.get(number, ())
        if waiting and id(piece) in kept:
            found[id(piece)] = waiting
            waiting = []
    return found
