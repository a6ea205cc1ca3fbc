"""The gaps in the lines of a page: where pdfium reports lines side by side as one line."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.parsing.printed.pdfium.column_gaps import (
    ALIGNED_LINES,
    Gaps,
    are_justified_spaces,
    is_justified,
    lines_beside_cells,
    sparse_lines,
    uneven_lines,
)
from reader.parsing.printed.pdfium.form_fields import TypedField, is_level_with
from reader.parsing.printed.pdfium.page_letters import PageLetters
from reader.parsing.printed.printed_line import PageLine

_BLANK = re.compile(r"(?<=\S)\s+(?=\S)")
_MARKS = re.compile(r"(?:(?:[•·▪◦‣●○■□–—-]|\(?(?:\d{1,3}|[a-z])[.)])(?:\s+|$)){2,9}")
"""List marks of several columns, drawn apart from their text."""
_LONGEST_MARKS = 40  # characters
_WIDE = 0.45  # share of the page; a narrower line is not made of two side by side
_GAP = 1.2  # line sizes; no space between words is as wide
_SAMPLE = 12  # wide lines of a page examined before all are
_NARROW_GAP, _SAME_EDGE = 0.6, 0.3  # in line sizes: a gap above a cell's next line, and its edge
_MOST_GAPS = 60  # of a row that is drawn in one go

FoundLine = tuple[PageLine, int]
"""A line as pdfium reports it, and the offset of its first letter."""


class RowGaps:
    """The gaps in the lines of one page.

    Args:
        letters: The letters of the page.
        width: Its width, in points.
    """

    def __init__(self, letters: PageLetters, width: float) -> None:
        self._letters = letters
        self._width = width
        self._narrow: dict[int, Gaps] = {}  # keyed by the first letter of a line

    def of_columns(self, found: Sequence[FoundLine]) -> dict[int, Gaps]:
        """Return the gaps in lines that are made of several side by side, by index of the line."""
        lines = [line for line, _ in found]
        gaps = self._gaps_of_wide_lines(found) or self._gaps_of_sparse_rows(found)
        for at, edges in lines_beside_cells(lines):
            gaps[at] = self._gaps_up_to(found[at], edges) or gaps.get(at, [])
        for at in uneven_lines(lines):
            self._note_aligned_gaps(at, found, gaps)
        for at, line in enumerate(lines):
            if len(line.text) <= _LONGEST_MARKS and _MARKS.fullmatch(line.text):
                blanks = self._blanks(line.text, found[at][1])
                gaps[at] = [gap for gap in blanks if gap[1] - gap[0] > _GAP * line.size]
        self._note_gaps_beside(found, gaps)
        return {at: each for at, each in gaps.items() if each and not is_justified(at, lines, gaps)}

    def of_fields(
        self, found: Sequence[FoundLine], fields: Sequence[TypedField]
    ) -> dict[int, Gaps]:
        """Return the wide gaps in lines in which there are fields, by index of the line."""
        gaps: dict[int, Gaps] = {}
        for at, (line, first) in enumerate(found if fields else ()):
            level = [field for field in fields if is_level_with(line, field)]
            middles = [(field.left + field.right) / 2 for field in level]
            if any(line.left < middle < line.right for middle in middles):
                gaps[at] = self._wide_gaps(line, first)
        return {at: each for at, each in gaps.items() if each}

    def _gaps_of_wide_lines(self, found: Sequence[FoundLine]) -> dict[int, Gaps]:
        """Return the gaps in lines as wide as the page, if a sample of them has gaps."""
        at_least = _WIDE * self._width
        wide = [at for at, (line, _) in enumerate(found) if line.right - line.left > at_least]
        sample = wide[:: len(wide) // _SAMPLE + 1]
        with_gaps = sum(bool(self._gaps(*found[at])) for at in sample)
        if with_gaps < min(ALIGNED_LINES, len(sample) or 1):
            return {}
        return {at: self._gaps(*found[at]) for at in wide}

    def _gaps_of_sparse_rows(self, found: Sequence[FoundLine]) -> dict[int, Gaps]:
        """Return the gaps in the rows of a table among prose, however narrow it is."""
        sparse = {
            at: self._wide_gaps(*found[at]) for at in sparse_lines([line for line, _ in found])
        }
        rows = {at for at, each in sparse.items() if each}
        rows = {at for at in rows if rows & {at - 1, at + 1}}
        return {at: sparse[at] for at in rows} if len(rows) >= ALIGNED_LINES else {}

    def _note_gaps_beside(self, found: Sequence[FoundLine], gaps: dict[int, Gaps]) -> None:
        """Record the gaps in the lines above and below those with gaps, and so on from there."""
        begun = [at for at in gaps if gaps[at]]
        while begun:
            at = begun.pop()
            for beside in (at - 1, at + 1):
                if not 0 <= beside < len(found) or beside in gaps:
                    continue
                line = found[beside][0]
                gaps[beside] = self._gaps(*found[beside])
                if gaps[beside]:
                    begun.append(beside)
                elif line.right - line.left < _WIDE * self._width:
                    gaps[beside] = self._gaps_like(found[beside], found[at][0], gaps[at])

    def _gaps_like(self, found: FoundLine, row: PageLine, gaps: Gaps) -> Gaps:
        """Return the gaps in a line, including narrow ones, before cells aligned with a row's."""
        line, first = found
        narrow = self._narrow_gaps(line, first)
        for edges_of in (_begins_of_cells, _ends_of_cells):
            edges = edges_of(line, narrow)
            if len(edges) == len(gaps) == len(_near_edges(edges, edges_of(row, gaps), line.size)):
                return narrow
        return []

    def _gaps_up_to(self, found: FoundLine, edges: Sequence[float]) -> Gaps:
        """Return the gaps in a line, including narrow ones, if one ends at one of the edges."""
        line, first = found
        narrow = self._narrow_gaps(line, first)
        aligned = [gap for gap in narrow if _near_edges([gap[1]], edges, line.size)]
        wide = [gap for gap in narrow if gap in aligned or gap[1] - gap[0] > _GAP * line.size]
        return wide if aligned else []

    def _note_aligned_gaps(
        self, at: int, found: Sequence[FoundLine], gaps: dict[int, Gaps]
    ) -> None:
        """Record the gaps of three consecutive lines if cells after them are aligned."""
        rows = found[at : at + ALIGNED_LINES]
        for edges_of in (_begins_of_cells, _ends_of_cells):
            shared: list[float] | None = None
            for line, first in rows:
                edges = edges_of(line, self._narrow_gaps(line, first))
                shared = edges if shared is None else _near_edges(shared, edges, line.size)
                if not shared:
                    break
            for by, (line, first) in enumerate(rows if shared else ()):
                narrow = self._narrow_gaps(line, first)
                aligned = [
                    gap
                    for gap, edge in zip(narrow, edges_of(line, narrow), strict=True)
                    if gap[1] - gap[0] > _GAP * line.size
                    or _near_edges([edge], shared or (), line.size)
                ]
                gaps[at + by] = aligned or gaps.get(at + by, [])
            if shared:
                return

    def _gaps(self, line: PageLine, first: int, least: float = _GAP) -> Gaps:
        """Return the left and right edges of the wide gaps in a line."""
        boxes = self._letters.rectangles(first, first + len(line.text) - 1)
        gaps = [(before[2], after[0]) for before, after in pairwise(boxes)]
        if not gaps and least < _GAP:
            gaps = self._blanks(line.text, first)
        wide = [(left, right) for left, right in gaps if right - left > least * line.size]
        return [] if least == _GAP and are_justified_spaces(line, wide) else wide

    def _narrow_gaps(self, line: PageLine, first: int) -> Gaps:
        """Return the gaps in a line that may separate cells or only words."""
        if first not in self._narrow:
            gaps = self._gaps(line, first, least=_NARROW_GAP)
            self._narrow[first] = gaps if len(gaps) <= _MOST_GAPS else []
        return self._narrow[first]

    def _wide_gaps(self, line: PageLine, first: int) -> Gaps:
        """Return the wide gaps in a line, also if it is drawn in one go."""
        narrow = self._narrow_gaps(line, first)
        return [gap for gap in narrow if gap[1] - gap[0] > _GAP * line.size]

    def _blanks(self, text: str, first: int) -> Gaps:
        """Return the left and right edges of the spaces in a line that is drawn in one go."""
        return [
            (
                self._letters.box(first + blank.start() - 1)[2],
                self._letters.box(first + blank.end())[0],
            )
            for blank in _BLANK.finditer(text)
        ]


def _begins_of_cells(line: PageLine, gaps: Gaps) -> list[float]:  # noqa: ARG001
    return [right for _, right in gaps]


def _ends_of_cells(line: PageLine, gaps: Gaps) -> list[float]:
    return [*(left for left, _ in gaps[1:]), line.right] if gaps else []


def _near_edges(edges: Sequence[float], others: Sequence[float], size: float) -> list[float]:
    """Return the edges that are near one of the others."""
    near = _SAME_EDGE * size
    return [edge for edge in edges if any(abs(edge - other) <= near for other in others)]
