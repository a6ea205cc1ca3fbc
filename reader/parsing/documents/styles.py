"""Paragraph and character styles of word processors, and what they inherit."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.startup.light_typing import NamedTuple

DEEPEST = 20
"""Greatest length of a chain of styles, each based on the next, that is followed."""


class Style(NamedTuple):
    """The properties that a style sets for paragraphs or characters; None where it sets none.

    Attributes:
        kind: The kind of a paragraph.
        level: The level of a heading, from 1; 0 for none.
        left_out: Whether it is for a table of contents, or for page headers and footers.
        number: Identifier of its list, and the level in it from 0, where the style names one.
        bold: Whether the letters are bold.
        italic: Whether the letters are italic.
        size: Font size in points; 0.0 when unknown.
    """

    kind: BlockKind | None = None
    level: int = 0
    left_out: bool = False
    number: tuple[str, int] | None = None
    bold: bool | None = None
    italic: bool | None = None
    size: float = 0.0


def inherited(chain: Sequence[Style]) -> Style:
    """Return a style with what it inherits.

    Args:
        chain: The style itself, followed by each style that the one before is based on.
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
