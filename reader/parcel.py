"""An article on its way to another process: its text goes apart, its blocks in columns.

A thousand paragraphs are four small pieces of bytes in this form, and use no memory while they
are sent.
"""

from array import array
from typing import TYPE_CHECKING

from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

Parcel = tuple[bytes, bytes, "Mapping[int, str]", str]
"""Kind and level of each block, its start and end, the labels by number of block, the language."""

_KINDS = tuple(BlockKind)
_OFFSET = "q"


def wrap(article: Article) -> Parcel:
    """Return what the other process needs of an article besides its text."""
    numbers = {kind: number for number, kind in enumerate(_KINDS)}
    kinds = bytearray()
    offsets = array(_OFFSET)
    labels = {}
    for number, block in enumerate(article.blocks):
        kinds.append(numbers[block.kind])
        kinds.append(min(block.level, 255))
        offsets.append(block.span.start)
        offsets.append(block.span.end)
        if block.label:
            labels[number] = block.label
    return bytes(kinds), offsets.tobytes(), labels, article.meta.language


def unwrap(parcel: Parcel, text: str) -> Article:
    """Return the article in a parcel; what `wrap` left out is empty."""
    kinds, packed, labels, language = parcel
    offsets = array(_OFFSET)
    offsets.frombytes(packed)
    blocks = [
        Block(
            _KINDS[kinds[at]],
            Span(offsets[at], offsets[at + 1]),
            kinds[at + 1],
            labels.get(at // 2, ""),
        )
        for at in range(0, len(kinds), 2)
    ]
    return Article("", text, blocks, meta=Meta(language=language))
