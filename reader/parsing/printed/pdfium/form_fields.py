"""Reads what was typed into the fields of a form, and puts it beside or below their labels."""

import ctypes
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NamedTuple

from reader.parsing.printed.linked_words import letters_of
from reader.parsing.printed.printed_line import PageLine

_MOST_FIELDS = 1000  # of a page
_TYPED = ("Tx", "Ch")  # fields for text and for a choice
_BUTTONS = ("Btn", "")  # boxes to tick, of which several may have their kind from one parent
_OFF, _UNTICKED, _TICKED = "Off", "☐", "☑"
_UNSEEN = 0b100010  # flags of annotations: hidden, not on a screen
_PASSWORD = 1 << 13  # flag of a field
_MOST_FLAGS = 1 << 32
_LONGEST_VALUE = 100_000  # bytes
_MOST_TYPED = 100_000  # characters in all fields of a page
_MOST_WORK = 1_000_000  # lines of a page looked at for all its fields
_TALLEST_LINE = 3.0  # line sizes; what is typed into a taller field is a paragraph
_FARTHEST_LABEL = 3.0  # line sizes between a field and the label above it


class TypedField(NamedTuple):
    """What was typed into a field, in one line, and the edges of the field in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def typed_fields(page: object) -> list[TypedField]:
    """Return the fields of a page in which something was typed or chosen, up to `_MOST_TYPED`.

    Args:
        page: The page handle of pdfium.
    """
    import pypdfium2.raw as pdfium

    fields = []
    room = _MOST_TYPED
    for field in _typed_fields(page, pdfium):
        room -= len(field.text)
        if room < 0:
            break
        fields.append(field)
    return fields


def _typed_fields(page: object, pdfium: ModuleType) -> Iterator[TypedField]:
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_FIELDS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        try:
            if text := _typed_text(annotation, pdfium):
                area = pdfium.FS_RECTF()
                pdfium.FPDFAnnot_GetRect(annotation, area)
                bottom, top = sorted((area.bottom, area.top))
                yield TypedField(text, area.left, bottom, area.right, top)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _typed_text(annotation: object, pdfium: ModuleType) -> str:
    """Return what was typed into a field; empty for anything else, and what is not to be seen."""
    if pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_WIDGET:
        return ""
    kind = _value(annotation, b"FT", pdfium)
    if kind in _BUTTONS and (state := _value(annotation, b"AS", pdfium)):
        seen = not pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN
        return (_UNTICKED if state == _OFF else _TICKED) if seen else ""
    if kind not in _TYPED:
        return ""
    flags = ctypes.c_float(0)
    pdfium.FPDFAnnot_GetNumberValue(annotation, b"Ff", flags)
    number = int(flags.value) if 0 <= flags.value < _MOST_FLAGS else 0  # of a damaged file
    if number & _PASSWORD or pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN:
        return ""
    return " ".join(_value(annotation, b"V", pdfium).split())


def _value(annotation: object, key: bytes, pdfium: ModuleType) -> str:
    """Return a value of an annotation as text; empty if it has none."""
    size = min(pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0), _LONGEST_VALUE)
    units = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, units, size)
    return bytes(units)[: max(0, size - 2)].decode("utf-16-le", "ignore")


def with_typed_fields(
    lines: Sequence[PageLine], fields: Sequence[TypedField]
) -> Sequence[PageLine]:
    """Return pieces of the lines of a page with what was typed: after its label, or below it.

    What the page itself has in the place of a field is not repeated.

    Cost: the number of fields times the number of lines, of which only `_MOST_WORK` is done.
    """
    placed = list(lines)
    for field in fields[: _MOST_WORK // (len(lines) + len(fields) + 1)]:
        level = [at for at, line in enumerate(placed) if is_level_with(line, field)]
        if field.text in (_UNTICKED, _TICKED):
            _tick(placed, level, field)
            continue
        if _is_shown(field, [placed[at] for at in level]):
            continue
        height = field.top - field.bottom
        labels = [
            at
            for at in level
            if placed[at].left < field.left and height < _TALLEST_LINE * placed[at].size
        ]
        if labels:
            at = max(labels, key=lambda at: placed[at].left)
            label = placed[at]
            placed[at] = label._replace(
                text=f"{label.text} {field.text}",
                right=max(label.right, _end_of_text(field, label.size)),
            )
        elif placed:
            at, size = _place_below_label(placed, field)
            right, base = _end_of_text(field, size), field.bottom + size / 4
            placed.insert(at, PageLine(field.text, field.left, right, base, size))
    return placed


def _tick(lines: list[PageLine], level: Sequence[int], box: TypedField) -> None:
    """Put a box before the line to its right, or else behind the one to its left."""
    right = [at for at in level if lines[at].left >= box.left]
    if right:
        at = min(right, key=lambda at: lines[at].left)
        text = lines[at].text.lstrip("☐□ ")
        lines[at] = lines[at]._replace(text=f"{box.text} {text}", left=box.left)
    elif level:
        at = max(level, key=lambda at: lines[at].left)
        lines[at] = lines[at]._replace(text=f"{lines[at].text} {box.text}")


def _is_shown(field: TypedField, level: Sequence[PageLine]) -> bool:
    """Whether lines that are level with a field have its text in its place."""
    inside = [line for line in level if line.left < field.right and field.left < line.right]
    inside.sort(key=lambda line: line.left)
    return letters_of(field.text) in letters_of("".join(line.text for line in inside))


def _end_of_text(field: TypedField, size: float) -> float:
    """Return about where the text of a field ends: letters are half as wide as high."""
    return min(field.right, field.left + size / 2 * len(field.text))


def is_level_with(line: PageLine, field: TypedField) -> bool:
    """Whether a line stands beside a field or inside it."""
    return field.bottom - line.size / 2 <= line.y <= field.top


def _place_below_label(lines: Sequence[PageLine], field: TypedField) -> tuple[int, float]:
    """Return the index and size of a line below the label of a field, or of the last one."""
    above = [
        (line.y - field.top, at)
        for at, line in enumerate(lines)
        if line.left < field.right
        and field.left < line.right
        and -line.size / 2 < line.y - field.top < _FARTHEST_LABEL * line.size
    ]
    at = min(above)[1] if above else len(lines) - 1
    return at + 1, lines[at].size
