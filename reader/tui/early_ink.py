"""Inked text as a terminal is sent it, without Rich: what is drawn before the program is loaded."""

from collections.abc import Sequence

from reader.first_screen import colours
from reader.first_screen.picture import Picture
from reader.model.settings import Settings
from reader.text.screening import screened
from reader.tui.views.ink import Ink
from reader.tui.views.overlay import Piece
from reader.tui.views.palette import OWN, Palette, look, own_palette

_GREY = 0.15  # saturation below which Rich takes one of the shades of grey
_GREYS = 25
_USUAL = next(iter(OWN))


class EarlyInk:
    """Writes text with the colours of a palette.

    Args:
        palette: One of the program's own.
        many: Whether the terminal shows true colours, else 256.
    """

    def __init__(self, palette: Palette, *, many: bool) -> None:
        self._palette, self._many = palette, many
        self._styles: dict[Ink, str] = {}

    def written(self, pieces: Sequence[Piece]) -> str:
        """Return what writes pieces in their inks, from left to right."""
        return "".join(f"\x1b[{self._style(ink)}m{screened(text)}" for text, ink in pieces)

    def named(self, name: str, ground: int) -> str:
        """Return the parameters of SGR for a colour of the palette; see `Picture`."""
        return f"{ground};{self._colour(getattr(self._palette, name.lower()))}"

    def _style(self, ink: Ink) -> str:
        """Return the parameters of SGR for an ink."""
        style = self._styles.get(ink)
        if style is None:
            it = look(ink, self._palette)
            kinds = {"1": it.bold, "2": it.dim, "3": it.italic, "4": it.underline, "7": it.reverse}
            parts = ["0", *(code for code, is_on in kinds.items() if is_on)]
            for ground, name in ((38, it.colour), (48, it.background or self._palette.background)):
                if name:
                    parts.append(f"{ground};{self._colour(name)}")
            style = self._styles[ink] = ";".join(parts)
        return style

    def _colour(self, name: str) -> str:
        return colours.true_colour(name) if self._many else f"5;{_eight(name)}"


def ink_for(settings: Settings, *, many: bool) -> EarlyInk:
    """Return what writes with the colours of the theme that is set, or else of the usual one.

    Args:
        settings: What the person set.
        many: Whether the terminal shows true colours, else 256.
    """
    theme = settings.theme if settings.theme in OWN else _USUAL
    return EarlyInk(own_palette(theme, few=not many), many=many)


def picture_for(settings: Settings) -> Picture | None:
    """Return the screen as the program will draw it; None when that is not sure.

    Only the program knows the colours of the themes of Textual.

    Args:
        settings: What the person set.

    Raises:
        OSError: The terminal does not tell.
    """
    from reader.first_screen.start import terminal_picture

    picture = terminal_picture()
    if picture is None or (settings.theme and settings.theme not in OWN):
        return None
    many = picture.many
    return Picture(
        picture.width,
        picture.height,
        many=many,
        column=settings.width_cells,
        has_outline=settings.outline,
        ink=ink_for(settings, many=many).named,
    )


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
