"""What a style of a word processor says of a paragraph or of letters, and what it takes over."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.startup.light_typing import NamedTuple

DEEPEST = 20
"""Styles of which each is based on the next; further ones are not looked at."""


class Style(NamedTuple):
    """What a style says of a paragraph or of letters; None where it says nothing.

    Attributes:
        kind: What a paragraph is.
        level: Of a heading, from 1; 0 for none.
        left_out: It belongs to contents, or to what is printed on every page.
        number: Identifier of its list, and level in it from 0, where a style names one.
        bold: Letters are.
        italic: Letters are.
        size: Of letters, in points; 0.0 when nothing tells it.
    """

    kind: BlockKind | None = None
    level: int = 0
    left_out: bool = False
    number: tuple[str, int] | None = None
    bold: bool | None = None
    italic: bool | None = None
    size: float = 0.0


def inherited(chain: Sequence[Style]) -> Style:
    """Return what a style says with those that it is based on.

    Args:
        chain: The style itself, then each that the one before it is based on.
    """
    return Style(
        kind=next((each.kind for each in chain if each.kind), None),
        level=next((each.level for each in chain if each.level), 0),
        left_out=any(each.left_out for each in chain),
        number=next((each.number for each in chain if each.number), None),
        bold=next((each.bold for each in chain if each.bold is not None), None),
        italic=next((each.italic for each in chain if each.italic is not None), None),
        size=next((each.size for each in chain if each.size), 0.0),
    )
