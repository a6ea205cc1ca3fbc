"""How each ink looks in a given palette."""

from reader.first_screen import colours
from reader.startup.light_typing import NamedTuple
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.ink import Ink


class Palette(NamedTuple):
    """The colours of a theme: ``#rrggbb``, ``ansi_…`` names, or empty for the terminal's default.

    Attributes:
        speakers: The eight speaker colours.
        highlights: Backgrounds of the eight highlight colours.
        mono: Whether there are no colours, so that bold has to replace them.
    """

    background: str
    text: str
    muted: str
    faint: str
    bright: str
    accent: str
    link: str
    error: str
    added: str
    removed: str
    current: str  # background of the current quote
    row: str  # background of the row under a list's cursor
    selected: str
    hit: str
    hit_here: str
    on_hit: str
    panel: str
    code: str
    speakers: tuple[str, ...]
    highlights: tuple[str, ...]
    on_highlight: str = ""  # keeps its own colour
    mono: bool = False


DARK = Palette(
    background=colours.BACKGROUND,
    text=colours.TEXT,
    muted=colours.MUTED,
    faint="#646b79",
    bright=colours.BRIGHT,
    accent=colours.ACCENT,
    link="#8db8e8",
    error="#ef7f7b",
    added="#8fc98f",
    removed="#ef7f7b",
    current="#2b313d",
    row="#2b313d",
    selected="#27406b",
    hit="#4b3b14",
    hit_here="#e9b872",
    on_hit="#15171c",
    panel=colours.PANEL,
    code="#a9d1c4",
    speakers=(
        "#e9b872", "#7fc8d8", "#c3a3ee", "#96cf8f", "#f09b85", "#8caef2", "#e998bf", "#cfcd72",
    ),
    highlights=(
        "#4a3e14", "#1f4531", "#23405f", "#592f4b", "#57371f", "#3f3466", "#1b4545", "#3e3e3e",
    ),
)  # fmt: skip

LIGHT = Palette(
    background="#fbf9f4",
    text="#33363c",
    muted="#666a73",
    faint="#8a8880",
    bright="#101216",
    accent="#935600",
    link="#1d5fa8",
    error="#b3261e",
    added="#28732e",
    removed="#b3261e",
    current="#eee6d3",
    row="#e9e4d8",
    selected="#d4e4f8",
    hit="#f6e3a1",
    hit_here="#935600",
    on_hit="#fbf9f4",
    panel="#f3f0e8",
    code="#2f6b5c",
    speakers=(
        "#8f5300", "#0f6b80", "#6a3fb0", "#2c7031", "#b03c22", "#2a55b8", "#a5296b", "#646300",
    ),
    highlights=(
        "#fdf0b0", "#d3f0d8", "#d3e6fb", "#f9d9ea", "#fce0c8", "#e6dffb", "#cdeeee", "#e4e4e4",
    ),
)  # fmt: skip

# For people with low vision: text of every kind has a contrast ratio of at least 7, the enhanced
# contrast of WCAG 2.1. All colours but the backgrounds are in the 256-colour palette.
CONTRAST = Palette(
    background="#000000",
    text="#ffffff",
    muted="#d0d0d0",
    faint="#a8a8a8",
    bright="#ffffff",
    accent="#ffd75f",
    link="#87d7ff",
    error="#ffafaf",
    added="#87ff87",
    removed="#ffafaf",
    current="#232323",
    row="#404040",
    selected="#003f7f",
    hit="#5f4a00",
    hit_here="#ffd75f",
    on_hit="#000000",
    panel="#1c1c1c",
    code="#afffd7",
    speakers=(
        "#ffd75f", "#5fffff", "#d7afff", "#87ff87", "#ffaf87", "#afd7ff", "#ffafd7", "#d7d75f",
    ),
    highlights=(
        "#3a2e00", "#003417", "#002c58", "#4f0f3c", "#4a2200", "#2f1770", "#003333", "#313131",
    ),
)  # fmt: skip

# Of 256 colours few are near these backgrounds, and they have other hues: green and blue would
# become the same. The greys have the lightness from which Rich chooses the intended one.
DARK_256 = DARK._replace(
    current="#333333",
    row="#333333",
    selected="#005f87",
    hit="#5f5f5f",
    highlights=(
        "#5f5f00", "#005f00", "#00005f", "#5f005f", "#5f0000", "#5f00af", "#005f5f", "#4a4a4a",
    ),
)  # fmt: skip
LIGHT_256 = LIGHT._replace(
    panel="#f4f4f4",
    current="#ebebeb",
    row="#d6d6d6",
    selected="#afd7ff",
    highlights=(
        "#ffffaf", "#d7ffd7", "#d7d7ff", "#ffd7ff", "#ffd787", "#d7afff", "#d7ffff", "#e0e0e0",
    ),
)  # fmt: skip
CONTRAST_256 = CONTRAST._replace(
    row="#303030", selected="#005f87", hit="#5f5f5f", highlights=DARK_256.highlights
)

OWN = {"pullquote": DARK, "pullquote-contrast": CONTRAST, "pullquote-light": LIGHT}
"""The palettes of the program's own themes, the default first."""
_OWN_256 = {"pullquote": DARK_256, "pullquote-contrast": CONTRAST_256, "pullquote-light": LIGHT_256}


def own_palette(theme: str, *, few: bool) -> Palette:
    """Return the palette of one of the program's own themes.

    Args:
        theme: Its name, a key of `OWN`.
        few: Whether the terminal has only 256 colours.
    """
    return (_OWN_256 if few else OWN)[theme]


# No bright black: in some colour schemes it is the background colour; muted text is dim instead.
# The background may be white or black: blue and yellow, legible on one of them only, come last.
ANSI = Palette(
    background="",
    text="",
    muted="",
    faint="",
    bright="",
    accent="ansi_magenta",
    link="ansi_blue",
    error="ansi_red",
    added="ansi_green",
    removed="ansi_red",
    current="",
    row="",
    selected="",
    hit="",
    hit_here="",
    on_hit="",
    panel="",
    code="ansi_cyan",
    speakers=(
        "ansi_magenta", "ansi_green", "ansi_red", "ansi_cyan", "ansi_blue", "ansi_yellow",
        "ansi_bright_magenta", "ansi_bright_cyan",
    ),
    highlights=(
        "ansi_yellow", "ansi_green", "ansi_cyan", "ansi_magenta",
        "ansi_bright_red", "ansi_bright_magenta", "ansi_bright_cyan", "ansi_white",
    ),
    on_highlight="ansi_black",
)  # fmt: skip

MONO = Palette(*[""] * 18, *[("",) * 8] * 2, mono=True)  # type: ignore[arg-type, misc]


class Look(NamedTuple):
    """How to draw text; an empty colour is the terminal's default."""

    colour: str
    background: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False
    dim: bool = False
    strike: bool = False


def look(ink: Ink, palette: Palette) -> Look:
    """Return how `ink` is drawn with the colours of `palette`."""
    if ink & inks.ROW and not palette.row:  # with other colours, reverse video would show patches
        ink &= inks.ROW | inks.BOLD | inks.UNDERLINE
    background, reverse = _background(ink, palette)
    if reverse and ink & inks.HIT and not ink & inks.HIT_HERE:  # bold is for the current hit
        ink &= inks.HIT
    bold = bool(ink & (inks.BOLD | inks.HEADLINE | inks.HEADING | inks.KEY | inks.CURRENT))
    bold = bold or bool(ink & inks.HIT_HERE and not palette.hit_here)
    bold = bold or (palette.mono and bool(ink & inks.QUOTE) and not ink & inks.MUTED)
    on_highlight = palette.on_highlight if background in palette.highlights else ""
    return Look(
        on_highlight or _colour(ink, palette),
        background,
        bold=bold and not (ink & inks.DIM or on_highlight),  # bold black is grey in some terminals
        italic=bool(ink & (inks.ITALIC | inks.CAPTION)),
        underline=_underlined(ink, palette),
        reverse=reverse,
        dim=not (palette.background or on_highlight) and bool(ink & _dimmed(palette)),
        strike=bool(ink & (inks.REMOVED | inks.STRUCK)),
    )


def _dimmed(palette: Palette) -> Ink:
    """Return the inks that are dim without a muted colour; with no colours at all, only MUTED."""
    others = inks.DIM | inks.META | inks.CAPTION | inks.PROMO
    return inks.MUTED if palette.mono else others | inks.MUTED


def _underlined(ink: Ink, palette: Palette) -> bool:
    if palette.mono and ink & inks.ADDED:
        return True
    if ink & (inks.UNDERLINE | inks.ATTRIBUTION | inks.LINK):
        return True
    return any(
        ink & bit and not ground
        for bit, ground in (
            (inks.RESTING, palette.row),
            (inks.HIT_HERE, palette.hit_here),  # else it would look like the other hits
            (inks.HIGHLIGHTED, palette.highlights[inks.colour_of(ink)]),
            (inks.CURRENT, palette.current),
        )
    )


def _colour(ink: Ink, palette: Palette) -> str:
    if ink & inks.HIT_HERE and palette.hit_here:
        return palette.on_hit
    if ink & (inks.SELECTED | inks.HIT | inks.HIGHLIGHTED):
        # dimmed text would not be legible there
        ink &= ~(inks.MUTED | inks.PROMO | inks.DIM | inks.META | inks.CAPTION)
    if ink & inks.MUTED:
        return palette.muted if ink & (inks.ROW | inks.RESTING) else palette.faint
    if ink & inks.ADDED:
        return palette.added
    speaker = inks.speaker_of(ink)
    if speaker >= 0:
        return palette.speakers[speaker]
    for bit, colour in (
        (inks.ERROR, palette.error),
        (inks.REMOVED, palette.removed),
        (inks.NOTE | inks.ACCENT | inks.HEADING | inks.KEY, palette.accent),
        (inks.LINK, palette.link),
        (inks.CODE, palette.code),
        (inks.PROMO, palette.faint),
        (inks.DIM | inks.META | inks.CAPTION, palette.muted),
        (inks.HEADLINE | inks.CURRENT | inks.TITLE | inks.QUOTE, palette.bright),
    ):
        if ink & bit:
            return colour
    return palette.text


def _background(ink: Ink, palette: Palette) -> tuple[str, bool]:
    """Return the background colour, and whether to use reverse video instead."""
    for bit, colour in (
        (inks.SELECTED, palette.selected),
        (inks.HIT_HERE, palette.hit_here),
        (inks.HIT, palette.hit),
        (inks.HIGHLIGHTED, palette.highlights[inks.colour_of(ink)]),
        (inks.CURRENT, palette.current),
        (inks.ROW, palette.row),
        (inks.RESTING, palette.row),
        (inks.PANEL, palette.panel),
    ):
        strong = bit in (inks.SELECTED, inks.HIT_HERE, inks.HIT, inks.ROW)
        if ink & bit and (colour or strong):
            return colour, not colour
    return palette.background, False
