"""Links and emphasis of a long article, stored as columns."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.model.article import Inline, InlineKind, Link
from reader.text.columns import Columns
from reader.text.spans import Spans

INLINE_KINDS = tuple(InlineKind)
"""How words are set, by the number that stands for it in `InlineColumns.kinds`."""
_NUMBERS = {kind: number for number, kind in enumerate(INLINE_KINDS)}


class LinkColumns(Columns[Link]):
    """A sequence of links that are created one at a time, on access.

    Attributes:
        spans: The linked words, in order.
        hrefs: Where each leads.

    Raises:
        ValueError: There are more of one than of the other.
    """

    __slots__ = ("hrefs", "spans")

    def __init__(self, spans: Spans, hrefs: Sequence[str]) -> None:
        if len(spans) != len(hrefs):
            raise ValueError("columns of links that do not fit together")
        self.spans, self.hrefs = spans, hrefs

    @classmethod
    def of(cls, links: Sequence[Link]) -> "LinkColumns":
        """Return `links` as columns."""
        if isinstance(links, cls):
            return links
        return cls.of_rows([(link.span.start, link.span.end, link.href) for link in links])

    @classmethod
    def of_rows(cls, rows: Sequence[tuple[int, int, str]]) -> "LinkColumns":
        """Return links as columns, from first code point, one after the last, and target."""
        return cls(_spans_of(rows), [href for _, _, href in rows])

    def at(self, offset: int) -> Link | None:
        """Return the link whose words are at `offset`."""
        number = bisect_right(self.spans.starts, offset) - 1
        return self[number] if number >= 0 and offset < self.spans.ends[number] else None

    def rows(self) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and target, without creating the links."""
        return zip(self.spans.starts, self.spans.ends, self.hrefs, strict=True)

    def packed(self) -> tuple[bytes, bytes, str]:
        """Return the columns as bytes and one text, for `unpacked`; on this machine only."""
        return (*self.spans.packed(), "\n".join(self.hrefs))

    @classmethod
    def unpacked(cls, packed: tuple[bytes, bytes, str]) -> "LinkColumns":
        """Return what `packed` returned as links.

        Raises:
            ValueError: It is something else.
        """
        starts, ends, hrefs = packed
        return cls(Spans.unpacked(starts, ends), hrefs.split("\n") if hrefs else [])

    def __len__(self) -> int:
        return len(self.hrefs)

    def _item(self, index: int) -> Link:
        return Link(self.spans[index], self.hrefs[index])

    def __iter__(self) -> Iterator[Link]:
        return map(Link, self.spans, self.hrefs)


class InlineColumns(Columns[Inline]):
    """A sequence of emphasis that is created one at a time, on access.

    Attributes:
        spans: The words that are set differently, in order.
        kinds: How each is set, by its number in `INLINE_KINDS`.

    Raises:
        ValueError: There are more of one than of the other, or a number stands for nothing.
    """

    __slots__ = ("kinds", "spans")

    def __init__(self, spans: Spans, kinds: bytes) -> None:
        if len(spans) != len(kinds) or max(kinds, default=0) >= len(INLINE_KINDS):
            raise ValueError("columns of emphasis that do not fit together")
        self.spans, self.kinds = spans, kinds

    @classmethod
    def of(cls, inlines: Sequence[Inline]) -> "InlineColumns":
        """Return `inlines` as columns."""
        if isinstance(inlines, cls):
            return inlines
        return cls.of_rows([(each.span.start, each.span.end, each.kind) for each in inlines])

    @classmethod
    def of_rows(cls, rows: Sequence[tuple[int, int, InlineKind]]) -> "InlineColumns":
        """Return emphasis as columns, from first code point, one after the last, and kind."""
        return cls(_spans_of(rows), bytes(_NUMBERS[kind] for _, _, kind in rows))

    def packed(self) -> tuple[bytes, bytes, bytes]:
        """Return the columns as bytes, for `unpacked`; on this machine only."""
        return (*self.spans.packed(), self.kinds)

    @classmethod
    def unpacked(cls, packed: tuple[bytes, bytes, bytes]) -> "InlineColumns":
        """Return what `packed` returned as emphasis.

        Raises:
            ValueError: It is something else.
        """
        starts, ends, kinds = packed
        return cls(Spans.unpacked(starts, ends), kinds)

    def __len__(self) -> int:
        return len(self.kinds)

    def _item(self, index: int) -> Inline:
        return Inline(INLINE_KINDS[self.kinds[index]], self.spans[index])

    def __iter__(self) -> Iterator[Inline]:
        return map(Inline, map(INLINE_KINDS.__getitem__, self.kinds), self.spans)


def _spans_of(rows: Sequence[tuple[int, int, object]]) -> Spans:
    return Spans([start for start, _, _ in rows], [end for _, end, _ in rows])
