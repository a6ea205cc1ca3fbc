"""Headings recognisable only by their numbers: neither larger than the text nor bold."""

import re
from collections.abc import Sequence, Set

from reader.model.article import BlockKind
from reader.parsing.plain_text.marked_lines import Shape

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=[^\W\d_]|[\"“„«])")
_LONGEST = 90  # characters
_NOT_AT_HEADING_END = (".", ",", ";", ":", "…")
_FEWEST_CHAPTERS = 3  # first-level headings; fewer are list items
_PROSE = 80  # characters of a paragraph below a first-level heading

_Number = tuple[int, ...]


def mark_numbered_headings(shapes: Sequence[Shape]) -> list[Shape]:
    """Turn short lines with consecutive numbers into headings, unless a list item follows.

    A number is consecutive if it is the first of its level, or if one of the two before it has
    occurred. Numbers of one part need prose below them and others like them. Cost: linear.
    """
    seen: set[_Number] = set()
    found: dict[int, _Number] = {}
    for at, (shape, below) in enumerate(zip(shapes, [*shapes[1:], None], strict=True)):
        number = _number(shape)
        if not number or not _is_consecutive(number, seen):
            continue
        if shape.kind is BlockKind.HEADING:
            seen.add(number)
        elif below is not None and _may_be_heading(shape, below, number):
            seen.add(number)
            found[at] = number
    chapters = sum(len(number) == 1 for number in seen)
    return [
        _heading(shape, found[at])
        if at in found and (len(found[at]) > 1 or chapters >= _FEWEST_CHAPTERS)
        else shape
        for at, shape in enumerate(shapes)
    ]


def number_depths(shapes: Sequence[Shape]) -> list[int]:
    """Return how many parts the number of each heading has; 0 if it is not consecutive."""
    seen: set[_Number] = set()
    depths = [0] * len(shapes)
    for at, shape in enumerate(shapes):
        number = _number(shape) if shape.kind is BlockKind.HEADING else ()
        if number and _is_consecutive(number, seen):
            seen.add(number)
            depths[at] = len(number)
    return depths if len(seen) >= _FEWEST_CHAPTERS else [0] * len(shapes)


def _number(shape: Shape) -> _Number:
    """Return the number that a heading or line begins with; empty if there is none."""
    numbered = _NUMBERED.match(_label_and_text(shape))
    return tuple(map(int, numbered[1].split("."))) if numbered else ()


def _label_and_text(shape: Shape) -> str:
    return f"{shape.label} {shape.text}".strip()


def _is_consecutive(number: _Number, seen: Set[_Number]) -> bool:
    *part, last = number
    return last == 1 or any((*part, before) in seen for before in (last - 1, last - 2))


def _may_be_heading(shape: Shape, below: Shape, number: _Number) -> bool:
    if shape.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or len(shape.text) > _LONGEST:
        return False
    first = _NUMBERED.sub("", _label_and_text(shape), count=1).lstrip('"“„«')[:1]
    if first.islower() or shape.text.endswith(_NOT_AT_HEADING_END) or " … " in shape.text:
        return False
    if below.kind is BlockKind.LIST_ITEM and not _is_first_subnumber(number, _number(below)):
        return False
    prose = below.kind is BlockKind.PARAGRAPH and len(below.text) >= _PROSE
    return prose or len(number) > 1 or _is_first_subnumber(number, _number(below))


def _is_first_subnumber(number: _Number, other: _Number) -> bool:
    """Whether `other` is the first number of the level below `number`."""
    return other == (*number, 1)


def _heading(shape: Shape, number: _Number) -> Shape:
    return Shape(BlockKind.HEADING, _label_and_text(shape), 2 if len(number) == 1 else 3)
