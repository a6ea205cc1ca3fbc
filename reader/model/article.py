"""The article: one canonical text, and everything else points into it."""

from collections.abc import Sequence

from reader.startup.light_enum import StrEnum
from reader.startup.light_typing import NamedTuple
from reader.text.columns import Columns
from reader.text.span import Span


class BlockKind(StrEnum):
    """The kinds of blocks."""

    HEADLINE = "headline"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list_item"
    CODE = "code"
    TABLE_ROW = "table_row"
    CAPTION = "caption"
    CREDIT = "credit"
    IMAGE = "image"
    DATELINE = "dateline"
    PROMO = "promo"
    RULE = "rule"
    FOOTNOTE = "footnote"


SIGNATURE = "—"
DEEPEST = 255  # level of a block that is told from deeper ones


class Block(NamedTuple):
    """A paragraph-sized piece of the article, with its kind.

    Attributes:
        kind: What it is.
        span: Where it stands in ``Article.text``.
        level: Depth: 1 to 6 for headings, nesting of list items and quotations from 1; 1 for the
            header rows of tables; else 0.
        label: What is drawn before the block and is no part of its text: the number of a list
            item (``"3."``), the mark of a footnote; empty for a plain bullet. `SIGNATURE` for a
            quotation that only says whose the one above is.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    label: str = ""


class Link(NamedTuple):
    """Linked words and their target, as the page wrote it, made absolute where possible."""

    span: Span
    href: str


class Place(NamedTuple):
    """A link target inside the article: its name, and where its block begins.

    A link to it has ``#`` and the name for its target.
    """

    name: str
    at: int


ENTRY_PLACE = "entry:"
"""Begins the names of the places of feed entries that have no page of their own."""

ENTRY_PLACE_DIGITS = 16
"""How many hexadecimal digits follow."""


class Image(NamedTuple):
    """An image: the span of its block, its address and its alternative text."""

    span: Span
    src: str
    alt: str


class InlineKind(StrEnum):
    """The kinds of inline formatting."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    DELETED = "deleted"  # struck through, but still shown


class Inline(NamedTuple):
    """Words that are formatted differently from their block."""

    kind: InlineKind
    span: Span


class Meta(NamedTuple):
    """What the page says about itself; every field is empty when unknown.

    Attributes:
        title: The headline.
        byline: The authors, as one line.
        published: ISO 8601 day or time.
        site: The name of the outlet.
        language: BCP 47, as ``en`` or ``de-AT``.
        canonical_url: The address by which the article wants to be known.
        lists: ``entries`` where it is a feed, ``feeds`` where it is a list of feeds, in OPML,
            ``articles`` where a file holds several, each below a heading of the highest level.
    """

    title: str = ""
    byline: str = ""
    published: str = ""
    site: str = ""
    language: str = ""
    canonical_url: str = ""
    lists: str = ""


class Blocks(Columns[Block]):
    """A sequence of blocks that are created on access; see `blocks`."""

    __slots__ = ()

    def first_of(self, kind: BlockKind) -> Block | None:
        """Return the first block of a kind, without making those before it."""
        raise NotImplementedError


class _Article(NamedTuple):
    location: str
    text: str
    blocks: Sequence[Block]
    links: Sequence[Link] = ()
    images: Sequence[Image] = ()
    inlines: Sequence[Inline] = ()
    meta: Meta = Meta()
    notices: Sequence[str] = ()
    places: Sequence[Place] = ()


class Article(_Article):
    """An article, as the whole program sees it.

    Attributes:
        location: The path or URL that it came from.
        text: The canonical text: cleaned, NFC, blocks joined by one blank line. Every offset
            anywhere in the program is a code-point offset into it.
        blocks: In reading order, not overlapping. A dateline and the paragraph that it opens
            stand in the same line, joined by a space; all others are a blank line apart. The
            cells of a table row are joined by tabs. Only code may contain blank lines.
        links: Linked words, in order.
        images: One for every image block, in order.
        inlines: Emphasis inside blocks, in order.
        meta: What the page says about itself.
        notices: What the reader should be told about how the article was got, one line each.
        places: Where links inside the article lead, in order; not every such link has one.
    """

    _digest: str | None = None

    def __repr__(self) -> str:
        # short, as Textual writes out whatever a worker is given
        return f"<Article {self.location!r}: {len(self.text)} code points>"

    @property
    def digest(self) -> str:
        """The SHA-256 of `text`, in hex: the identity of this edition. Computed once."""
        if self._digest is None:
            from reader.text.digest import digest_of

            self._digest = digest_of(self.text)
        return self._digest

    @property
    def title(self) -> str:
        """The headline of the article, or else the title of the page, or else an empty string."""
        blocks, wanted = self.blocks, BlockKind.HEADLINE
        if isinstance(blocks, Blocks):
            head = blocks.first_of(wanted)
        else:
            head = next((block for block in blocks if block.kind is wanted), None)
        return head.span.of(self.text) if head is not None else self.meta.title
