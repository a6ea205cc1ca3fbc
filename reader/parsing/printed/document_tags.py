"""The structure tags of a PDF, written by most office programs and browsers.

The tags of a page form a tree whose leaves are the numbers of pieces of text. Programs nest them
differently, so only the innermost block counts, and the table row and cell that contain it.
"""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from reader.parsing.printed.printed_line import PageLine, Tag
from reader.parsing.printed.printed_tables import BREAK, CELL

_HEADINGS = ("H", "H1", "H2", "H3", "H4", "H5", "H6", "Title")
_BLOCKS = frozenset(
    (*_HEADINGS, "P", "LI", "Caption", "Note", "FENote", "BlockQuote", "Code", "TOCI", "TH", "TD")
)
_INSIDE = frozenset(("LI", "TH", "TD", "Caption", "Note", "FENote", "TOCI"))
"""Blocks in which paragraphs are not blocks of their own."""
_CELLS = ("TH", "TD")
_LISTS = ("L", "TOC")
_LONGEST_NAME = 40  # bytes
_MOST_ELEMENTS = 50_000  # of a page, including the pieces of text
_DEEPEST = 60
_RUNS_ON = 40  # characters of a line whose sentence continues below
_MOST_CUT, _MOST_CUT_SHARE = 2, 0.05  # limits for lines whose sentence a tag cuts


class _Place(NamedTuple):
    """The position of a piece of text in the tree. See `Tag`."""

    kind: str = ""
    block: int = 0
    row: int = 0
    cell: int = 0
    level: int = 0


def tags_of(page: object) -> dict[int, Tag]:
    """Return the tag of each piece of text of a page, by its number; empty without tags.

    Args:
        page: The page handle of pdfium.
    """
    import pypdfium2.raw as pdfium

    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        return dict(_walked(tree, pdfium))
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _walked(tree: object, pdfium: ModuleType) -> Iterator[tuple[int, Tag]]:
    roots = pdfium.FPDF_StructTree_CountChildren(tree)
    open_elements = [
        (pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), _Place(), 0)
        for at in range(min(roots, _MOST_ELEMENTS))
    ]
    seen = 0
    while open_elements:
        element, above, depth = open_elements.pop()
        if not element:
            continue
        seen += 1
        place = _inside(above, _type(element, pdfium), seen)
        for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
            seen += 1
            if seen > _MOST_ELEMENTS:
                return
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
            if mark >= 0:
                if place.kind:
                    yield mark, Tag(*place)
            elif depth < _DEEPEST:
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
                open_elements.append((child, place, depth + 1))


def _type(element: object, pdfium: ModuleType) -> str:
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    size = pdfium.FPDF_StructElement_GetType(element, name, _LONGEST_NAME)
    return name.raw[: max(0, size - 2)].decode("utf-16-le", "ignore")


def _inside(above: _Place, kind: str, number: int) -> _Place:
    """Return the place inside an element, given its type and the place around it."""
    if kind in _LISTS:
        return above._replace(level=above.level + 1)
    if kind == "TR":
        return above._replace(row=number, cell=0)
    if kind not in _BLOCKS or (kind == "P" and above.kind in _INSIDE):
        return above
    if kind == "P" and above.kind == "BlockQuote":
        return above._replace(block=number)
    if kind in _CELLS:
        return above._replace(kind=kind, block=number, cell=number)
    return above._replace(kind=kind, block=number)


def level_of_heading(tag: Tag | None) -> int:
    """Return the heading level that a tag gives; 0 if it is not that of a heading."""
    if tag is None or tag.kind not in _HEADINGS or tag.row:
        return 0
    return int(tag.kind[1]) if tag.kind[1:].isdigit() else 2 - (tag.kind == "Title")


def with_tagged_rows(page: Sequence[PageLine]) -> list[PageLine]:
    """Join the cells of each tagged table row, and the lines of each cell. Cost: linear.

    Rows with text in only one cell stay lines: such tables only lay out the page.
    """
    rows: dict[int, list[PageLine]] = {}
    for line in page:
        if line.tag is not None and line.tag.row and line.tag.cell:
            rows.setdefault(line.tag.row, []).append(line)
    joined: dict[int, PageLine] = {}
    gone: set[int] = set()
    for lines in rows.values():
        cells = _cells(lines)
        if len(cells) > 1:
            joined[id(lines[0])] = _as_row(lines[0], cells)
            gone.update(id(line) for line in lines[1:])
    return [joined.get(id(line), line) for line in page if id(line) not in gone]


def _cells(row: Sequence[PageLine]) -> list[list[PageLine]]:
    """Return the lines of each cell of a row, from left to right."""
    cells: dict[int, list[PageLine]] = {}
    for line in row:
        if line.tag is not None:
            cells.setdefault(line.tag.cell, []).append(line)
    return sorted(cells.values(), key=lambda lines: min(line.left for line in lines))


def _as_row(first: PageLine, cells: Sequence[Sequence[PageLine]]) -> PageLine:
    lines = [line for cell in cells for line in cell]
    heads = all(line.tag is not None and line.tag.kind == "TH" for line in lines)
    return first._replace(
        text=CELL.join(BREAK.join(" ".join(line.text.split()) for line in cell) for cell in cells),
        right=max(line.right for line in lines),
        bold=heads or all(line.bold for line in lines),
    )


def trusted(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Return the lines, without their paragraph tags if those tags cut sentences.

    Some programs tag each line, or each piece of a line, as a paragraph.
    """
    whole = cut = 0
    for before, line in (pair for page in pages for pair in pairwise(page)):
        if before.tag is None or line.tag is None or line.tag.row or before.tag.row:
            continue
        if before.tag.block == line.tag.block:
            whole += 1
        elif len(before.text) >= _RUNS_ON and before.text[-1].isalpha() and line.text[0].islower():
            cut += 1
    if cut <= max(_MOST_CUT, _MOST_CUT_SHARE * whole):
        return [list(page) for page in pages]
    return [
        [line if level_of_heading(line.tag) else _bare(line) for line in page] for page in pages
    ]


def _bare(line: PageLine) -> PageLine:
    return line if line.tag is None else line._replace(tag=None)
