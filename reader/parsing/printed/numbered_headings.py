"""Headings recognisable only by their numbers: neither larger than the text nor bold."""

import re
from collections.abc import Sequence, Set

from reader.model.article import BlockKind
from reader.parsing.plain_text.structure import Shape

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=[^\W\d_]|[\"“„«])")
_LONGEST = 90  # characters
_ENDS = (".", ",", ";", ":", "…")
_LEAST = 3  # first-level headings; fewer are list items
_PROSE = 80  # characters of a paragraph below a first-level heading

_Number = tuple[int, ...]


def with_numbered_headings(shapes: Sequence[Shape]) -> list[Shape]:
    """Turn short lines with consecutive numbers into headings, unless a list item follows.

    A number is consecutive if it is the first of its level, or if one of the two before it has
    occurred. Numbers of one part need prose below them and others like them. Cost: linear.
    """
    met: set[_Number] = set()
    found: dict[int, _Number] = {}
    for at, (shape, below) in enumerate(zip(shapes, [*shapes[1:], None], strict=True)):
        number = _number(shape)
        if not number or not _counts_on(number, met):
            continue
        if shape.kind is BlockKind.HEADING:
            met.add(number)
        elif below is not None and _may_head(shape, below, number):
            met.add(number)
            found[at] = number
    chapters = sum(len(number) == 1 for number in met)
    return [
        _heading(shape, found[at])
        if at in found and (len(found[at]) > 1 or chapters >= _LEAST)
        else shape
        for at, shape in enumerate(shapes)
    ]


def depths_of_numbers(shapes: Sequence[Shape]) -> list[int]:
    """Return how many parts the number of each heading has; 0 if it is not consecutive."""
    met: set[_Number] = set()
    depths = [0] * len(shapes)
    for at, shape in enumerate(shapes):
        number = _number(shape) if shape.kind is BlockKind.HEADING else ()
        if number and _counts_on(number, met):
            met.add(number)
            depths[at] = len(number)
    return depths if len(met) >= _LEAST else [0] * len(shapes)


def _number(shape: Shape) -> _Number:
    """Return the number that a heading or line begins with; empty if there is none."""
    numbered = _NUMBERED.match(_whole(shape))
    return tuple(map(int, numbered[1].split("."))) if numbered else ()


def _whole(shape: Shape) -> str:
    return f"{shape.label} {shape.text}".strip()


def _counts_on(number: _Number, met: Set[_Number]) -> bool:
    *part, last = number
    return last == 1 or any((*part, before) in met for before in (last - 1, last - 2))


def _may_head(shape: Shape, below: Shape, number: _Number) -> bool:
    if shape.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or len(shape.text) > _LONGEST:
        return False
    first = _NUMBERED.sub("", _whole(shape), count=1).lstrip('"“„«')[:1]
    if first.islower() or shape.text.endswith(_ENDS) or " … " in shape.text:
        return False
    if below.kind is BlockKind.LIST_ITEM and not _numbers_below(number, _number(below)):
        return False
    prose = below.kind is BlockKind.PARAGRAPH and len(below.text) >= _PROSE
    return prose or len(number) > 1 or _numbers_below(number, _number(below))


def _numbers_below(number: _Number, other: _Number) -> bool:
    """Whether `other` is the first number of the level below `number`."""
    return other == (*number, 1)


def _heading(shape: Shape, number: _Number) -> Shape:
    return Shape(BlockKind.HEADING, _whole(shape), 2 if len(number) == 1 else 3)
