"""Inked text as a terminal is sent it, without Rich: what is drawn before the program is loaded."""

from collections.abc import Sequence
from functools import cache

from reader.first_screen import colours
from reader.text.screening import screened
from reader.tui.views.ink import Ink
from reader.tui.views.overlay import Piece
from reader.tui.views.palette import DARK, look

_GREY = 0.15  # saturation below which Rich takes one of the shades of grey
_GREYS = 25


def inked(pieces: Sequence[Piece], *, many: bool) -> str:
    """Return what writes pieces in their inks.

    Args:
        pieces: What stands there, from left to right.
        many: Whether the terminal shows true colours, else 256.
    """
    return "".join(f"\x1b[{_style(ink, many=many)}m{screened(text)}" for text, ink in pieces)


@cache
def _style(ink: Ink, *, many: bool) -> str:
    """Return the parameters of SGR for an ink."""
    it = look(ink, DARK)
    kinds = {"1": it.bold, "2": it.dim, "3": it.italic, "4": it.underline, "7": it.reverse}
    parts = ["0", *(code for code, is_on in kinds.items() if is_on)]
    for ground, name in ((38, it.colour), (48, it.background or DARK.background)):
        if name:
            parts.append(f"{ground};{colours.true_colour(name) if many else f'5;{_eight(name)}'}")
    return ";".join(parts)


def _eight(name: str) -> int:
    """Return the number among 256 colours of ``#rrggbb``, as Rich chooses it."""
    from colorsys import rgb_to_hls

    red, green, blue = (int(name[at : at + 2], 16) for at in (1, 3, 5))
    _, light, saturation = rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < _GREY:
        grey = round(light * _GREYS)
        return 16 if grey == 0 else 231 if grey == _GREYS else 231 + grey
    steps = [part / 95 if part < 95 else 1 + (part - 95) / 40 for part in (red, green, blue)]
    return 16 + 36 * round(steps[0]) + 6 * round(steps[1]) + round(steps[2])
