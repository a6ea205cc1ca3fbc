"""A sequence of spans, stored as columns."""

from array import array
from collections.abc import Iterable, Iterator

from reader.text.columns import Columns
from reader.text.span import Span

_OFFSET = "i"  # array type code for offsets in code points


class Spans(Columns[Span]):
    """A sequence of spans; the `Span` objects are created only on access.

    Attributes:
        starts: The start offsets.
        ends: The end offsets.
    """

    __slots__ = ("ends", "starts")

    def __init__(self, starts: Iterable[int] = (), ends: Iterable[int] = ()) -> None:
        self.starts, self.ends = array(_OFFSET, starts), array(_OFFSET, ends)

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, int]]) -> "Spans":
        """Return the spans with these starts and ends."""
        spans = cls()
        for start, end in pairs:
            spans.starts.append(start)
            spans.ends.append(end)
        return spans

    def packed(self) -> tuple[bytes, bytes]:
        """Return starts and ends as bytes for `unpacked`; byte order and size are the machine's."""
        return self.starts.tobytes(), self.ends.tobytes()

    @classmethod
    def unpacked(cls, starts: bytes, ends: bytes) -> "Spans":
        """Return the spans that `packed` returned as bytes.

        Raises:
            ValueError: The bytes do not form matching columns.
        """
        spans = cls()
        spans.starts.frombytes(starts)
        spans.ends.frombytes(ends)
        if len(spans.starts) != len(spans.ends):
            raise ValueError("columns of spans that do not fit together")
        return spans

    def __len__(self) -> int:
        return len(self.starts)

    def _item(self, index: int) -> Span:
        return Span(self.starts[index], self.ends[index])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)
