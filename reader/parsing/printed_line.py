"""One line of a printed page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page; the unit of all numbers is the point, y grows upwards.

    Attributes:
        text: Without its line end.
        left: Left edge of the first character.
        right: Right edge of the last one.
        y: The baseline, nearly.
        size: Of the font.
        bold: Whether all of it seems to be set in bold.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool = False
