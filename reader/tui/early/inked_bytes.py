"""Inked text as terminal escape sequences, without Rich, for drawing before it is loaded."""

from collections.abc import Sequence

from reader.first_screen import colours
from reader.first_screen.picture import Picture
from reader.first_screen.start import has_italics, terminal_picture
from reader.model.settings import Settings
from reader.startup.light_typing import NamedTuple
from reader.text.terminal_safety import terminal_safe
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.palette import OWN, Palette, look, own_palette

_GREY = 0.15  # saturation below which Rich chooses a grey
_GREYS = 25
_USUAL = next(iter(OWN))


class EarlyInk:
    """Writes text in the colours of a palette.

    Args:
        palette: The palette.
        has_true_colours: Whether the terminal supports true colour, else 256 colours.
    """

    def __init__(self, palette: Palette, *, has_true_colours: bool) -> None:
        self._palette, self._has_true_colours = palette, has_true_colours
        self._has_italics = has_italics()
        self._styles: dict[Ink, str] = {}

    def written(self, pieces: Sequence[Piece]) -> str:
        """Return the escape sequences and text of pieces, from left to right."""
        return "".join(f"\x1b[{self._style(ink)}m{terminal_safe(text)}" for text, ink in pieces)

    def named(self, name: str, ground: int) -> str:
        """Return the SGR parameters of a palette colour; see `Picture`."""
        return f"{ground};{self._colour(getattr(self._palette, name.lower()))}"

    def _style(self, ink: Ink) -> str:
        """Return the SGR parameters of an ink."""
        style = self._styles.get(ink)
        if style is None:
            it = look(ink, self._palette)
            italic = it.italic and self._has_italics
            kinds = {
                "1": it.bold, "2": it.dim, "3": italic, "4": it.underline, "7": it.reverse,
                "9": it.strike,
            }  # fmt: skip
            parts = ["0", *(code for code, is_on in kinds.items() if is_on)]
            for ground, name in ((38, it.colour), (48, it.background or self._palette.background)):
                if name:
                    parts.append(f"{ground};{self._colour(name)}")
            style = self._styles[ink] = ";".join(parts)
        return style

    def _colour(self, name: str) -> str:
        return colours.true_colour(name) if self._has_true_colours else f"5;{_eight(name)}"


class EarlyScreen(NamedTuple):
    """Layout and colours of the first frame.

    Attributes:
        picture: The layout of the screen.
        ink: Its colours.
    """

    picture: Picture
    ink: EarlyInk


def early_screen(settings: Settings, kept: str = "") -> EarlyScreen | None:
    """Return how the program will draw its screen, or None if that is not certain.

    Args:
        settings: The user's settings.
        kept: The cache directory; see `kept_palette`.

    Raises:
        OSError: The terminal's size cannot be found out.
    """
    picture = terminal_picture()
    if picture is None:
        return None
    palette = _palette(settings.theme, kept, few=not picture.has_true_colours)
    return None if palette is None else drawn_as_set(picture, settings, palette)


def drawn_as_set(picture: Picture, settings: Settings, palette: Palette) -> EarlyScreen:
    """Return the screen layout for the width, outline and colours of the settings.

    Args:
        picture: The terminal's size and number of colours.
        settings: The user's settings.
        palette: The colours of the theme.
    """
    ink = EarlyInk(palette, has_true_colours=picture.has_true_colours)
    made = Picture(
        picture.width,
        picture.height,
        has_true_colours=picture.has_true_colours,
        column=settings.width_cells,
        has_outline=settings.outline,
        ink=ink.named,
    )
    return EarlyScreen(made, ink)


def _palette(theme: str, kept: str, *, few: bool) -> Palette | None:
    if not theme or theme in OWN:
        return own_palette(theme or _USUAL, few=few)
    from reader.tui.early.kept_palette import kept_palette

    return kept_palette(kept, theme) if kept else None


def _eight(name: str) -> int:
    """Return the number in the 256-colour palette for ``#rrggbb``, as Rich chooses it."""
    from colorsys import rgb_to_hls

    red, green, blue = (int(name[at : at + 2], 16) for at in (1, 3, 5))
    _, light, saturation = rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < _GREY:
        grey = round(light * _GREYS)
        return 16 if grey == 0 else 231 if grey == _GREYS else 231 + grey
    steps = [part / 95 if part < 95 else 1 + (part - 95) / 40 for part in (red, green, blue)]
    return 16 + 36 * round(steps[0]) + 6 * round(steps[1]) + round(steps[2])
