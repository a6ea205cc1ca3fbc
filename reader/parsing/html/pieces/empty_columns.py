"""Columns without text, which only cells that span several columns make: they are not shown."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece


def drop_empty_columns(pieces: Sequence[Piece]) -> None:
    """Remove the columns in which no row among `pieces` has text, in place. Cost: linear."""
    rows = [piece for piece in pieces if piece.kind is BlockKind.TABLE_ROW]
    cells = [row.text.split("\t") for row in rows]
    filled = {at for row in cells for at, cell in enumerate(row) if cell.strip()}
    empty = set(range(max(filled, default=0))) - filled
    if empty:
        for row, texts in zip(rows, cells, strict=True):
            _drop(row, texts, empty)


def _drop(row: Piece, cells: list[str], columns: Collection[int]) -> None:
    """Remove columns from a row, and move its marks along."""
    starts = [0, *accumulate(len(cell) + 1 for cell in cells)]
    dropped = [at for at in range(len(cells)) if at in columns]
    ends = [starts[at + 1] for at in dropped]
    sizes = [0, *accumulate(len(cells[at]) + 1 for at in dropped)]

    def moved(offset: int) -> int:
        return offset - sizes[bisect_right(ends, offset)]

    row.text = "\t".join(cell for at, cell in enumerate(cells) if at not in columns)
    row.marks = [mark._replace(start=moved(mark.start), end=moved(mark.end)) for mark in row.marks]
