"""The structure tags of a PDF, written by most office programs and browsers.

The tags of a page form a tree whose leaves are the numbers of pieces of text. Programs nest them
differently, so only the innermost block counts, and the table row and cell that contain it.
"""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from reader.parsing.printed.printed_line import PageLine, Tag, with_joined
from reader.parsing.printed.tables.printed_tables import join_cells

_HEADINGS = ("H", "H1", "H2", "H3", "H4", "H5", "H6", "Title")
_BLOCKS = frozenset(
    (*_HEADINGS, "P", "LI", "Caption", "Note", "FENote", "BlockQuote", "Code", "TOCI", "TH", "TD")
)
CONTINUED_ITEM = "LI P"
"""The kind of the second and later paragraphs of a list item; no type of PDF."""
_PARAGRAPH_CONTAINERS = frozenset(
    ("LI", CONTINUED_ITEM, "TH", "TD", "Caption", "Note", "FENote", "TOCI")
)
"""Blocks in which paragraphs are not blocks of their own."""
_CELLS = ("TH", "TD")
_LISTS = ("L", "TOC")
_LONGEST_NAME = 40  # bytes
_MOST_ELEMENTS = 50_000  # of a page, including the pieces of text
_MAX_DEPTH = 60
_LONG_LINE = 40  # characters of a line whose sentence continues below
_MOST_CUT, _MOST_CUT_SHARE = 2, 0.05  # limits for lines whose sentence a tag cuts


class _TreePosition(NamedTuple):
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
        return dict(_walk_tree(tree, pdfium))
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _walk_tree(tree: object, pdfium: ModuleType) -> Iterator[tuple[int, Tag]]:
    roots = pdfium.FPDF_StructTree_CountChildren(tree)
    open_elements = [
        (pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), _TreePosition(), 0)
        for at in reversed(range(min(roots, _MOST_ELEMENTS)))
    ]
    seen = 0
    begun_items = set[int]()
    while open_elements:
        element, parent, depth = open_elements.pop()
        if not element:
            continue
        seen += 1
        kind = _type_of(element, pdfium)
        position = _position_in(parent, kind, seen)
        if kind == "P" and parent.kind == "LI":
            if parent.block in begun_items:
                position = parent._replace(kind=CONTINUED_ITEM, block=seen)
            begun_items.add(parent.block)
        for at in reversed(range(pdfium.FPDF_StructElement_CountChildren(element))):
            seen += 1
            if seen > _MOST_ELEMENTS:
                return
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
            if mark >= 0:
                if position.kind:
                    yield mark, Tag(*position)
            elif depth < _MAX_DEPTH:
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
                open_elements.append((child, position, depth + 1))


def _type_of(element: object, pdfium: ModuleType) -> str:
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    size = pdfium.FPDF_StructElement_GetType(element, name, _LONGEST_NAME)
    return name.raw[: max(0, size - 2)].decode("utf-16-le", "ignore")


def _position_in(parent: _TreePosition, kind: str, number: int) -> _TreePosition:
    """Return the place inside an element, given its type and the place around it."""
    if kind in _LISTS:
        return parent._replace(level=parent.level + 1)
    if kind == "TR":
        return parent._replace(row=number, cell=0)
    if kind not in _BLOCKS or (kind == "P" and parent.kind in _PARAGRAPH_CONTAINERS):
        return parent
    if kind == "P" and parent.kind == "BlockQuote":
        return parent._replace(block=number)
    if kind in _CELLS:
        return parent._replace(kind=kind, block=number, cell=number)
    return parent._replace(kind=kind, block=number)


def level_of_heading(tag: Tag | None) -> int:
    """Return the heading level that a tag gives; 0 if it is not that of a heading."""
    if tag is None or tag.kind not in _HEADINGS or tag.row:
        return 0
    return int(tag.kind[1]) if tag.kind[1:].isdigit() else 2 - (tag.kind == "Title")


def join_tagged_rows(page: Sequence[PageLine]) -> list[PageLine]:
    """Join the cells of each tagged table row, and the lines of each cell. Cost: linear.

    Rows with text in only one cell stay lines: such tables only lay out the page.
    """
    rows: dict[int, list[PageLine]] = {}
    for line in page:
        if line.tag is not None and line.tag.row and line.tag.cell:
            rows.setdefault(line.tag.row, []).append(line)
    celled = ((lines, _cells(lines)) for lines in rows.values())
    return with_joined(
        page, [(lines, _join_row(lines, cells)) for lines, cells in celled if len(cells) > 1]
    )


def _cells(row: Sequence[PageLine]) -> list[list[PageLine]]:
    """Return the lines of each cell of a row, from left to right."""
    cells: dict[int, list[PageLine]] = {}
    for line in row:
        if line.tag is not None:
            cells.setdefault(line.tag.cell, []).append(line)
    return sorted(cells.values(), key=lambda lines: min(line.left for line in lines))


def _join_row(lines: Sequence[PageLine], cells: Sequence[Sequence[PageLine]]) -> PageLine:
    heads = all(line.tag is not None and line.tag.kind == "TH" for line in lines)
    row = join_cells(lines[0], cells)
    return row._replace(bold=True) if heads else row


def drop_unreliable_tags(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Return the lines, without their paragraph tags if those tags cut sentences.

    Some programs tag each line, or each piece of a line, as a paragraph.
    """
    continued = cut = 0
    for before, line in (pair for page in pages for pair in pairwise(page)):
        if before.tag is None or line.tag is None or line.tag.row or before.tag.row:
            continue
        if before.tag.block == line.tag.block:
            continued += 1
        elif (
            len(before.text) >= _LONG_LINE and before.text[-1].isalpha() and line.text[0].islower()
        ):
            cut += 1
    if cut <= max(_MOST_CUT, _MOST_CUT_SHARE * continued):
        return [list(page) for page in pages]
    return [
        [line if level_of_heading(line.tag) else _without_tag(line) for line in page]
        for page in pages
    ]


def _without_tag(line: PageLine) -> PageLine:
    return line if line.tag is None else line._replace(tag=None)
