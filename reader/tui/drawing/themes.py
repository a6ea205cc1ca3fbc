"""The program's own themes, and the palette of any theme."""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from reader.tui.views.ink.ink import SPEAKER_COLOURS
from reader.tui.views.ink.palette import ANSI, DARK, LIGHT, MONO, OWN, Palette, own_palette

_CONTRAST = 4.5  # minimum of WCAG 2.1 for text of normal size
_CONTRAST_DIM = 3  # for text that is dimmed on purpose
_CONTRAST_TINT = 3.5  # on highlights, selections and matches, which must be seen too
_STEPS = 20
_SPEAKER_VARIABLES = ("accent", "primary", "success", "warning", "secondary", "error")
_VARIABLES = ("background", "foreground", *_SPEAKER_VARIABLES)
# Shares of the colours of a theme that are blended with its background.
_ROW, _CURRENT = 0.16, 0.12  # of the primary colour
_PANEL = 0.045  # of the colour of text
_TEXT, _MUTED, _FAINT = 0.86, 0.6, 0.3
_SELECTED, _HIT = 0.42, 0.3  # of the primary and the accent colour
_HIGHLIGHT_DARK, _HIGHLIGHT_LIGHT = 0.3, 0.28  # of a colour of notes
_UNLIKE = 60  # of 765: minimum RGB distance, summed over the channels


def own_themes(*, few: bool) -> list[Theme]:
    """Return the program's own themes for Textual's widgets.

    Args:
        few: Whether the terminal has only 256 colours.
    """
    return [
        _theme(name, own_palette(name, few=few), dark=name != "pullquote-light") for name in OWN
    ]


def themes_of_terminal() -> list[Theme]:
    """Return Textual's themes of the terminal's own colours, with our accent and cursor.

    The cursor is reverse video, because Textual's black may be the background colour.
    """
    cursor = {
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
    }
    return [
        replace(theme, accent=ANSI.accent, variables=theme.variables | cursor)
        for theme in BUILTIN_THEMES.values()
        if theme.ansi
    ]


def is_theme(name: str) -> bool:
    """Return whether a theme of this name exists, our own or one of Textual's."""
    return name in OWN or name in BUILTIN_THEMES


def unknown_theme(name: str) -> str:
    """Return what to say of a name that no theme has, with the theme that may be meant, if any."""
    from reader.text.suggestions import suggestion  # seldom needed

    known = [*OWN, *sorted(BUILTIN_THEMES)]
    meant = next((each for each in known if name.casefold() in each.split("-")), "")
    return f"unknown theme {name}" + (
        f"; did you mean {meant}?" if meant else suggestion(name.casefold(), known)
    )


def with_readable_colours(theme: Theme) -> Theme:
    """Return a theme whose widgets have the colours of its palette."""
    if theme.name in OWN or theme.ansi:
        return theme
    return _readable(theme.name)


@cache
def _readable(name: str) -> Theme:
    return _theme(name, _derived(name), dark=BUILTIN_THEMES[name].dark)


def _theme(name: str, palette: Palette, *, dark: bool) -> Theme:
    return Theme(
        name=name,
        primary=palette.link,
        secondary=palette.code,
        accent=palette.accent,
        warning=palette.accent,
        error=palette.error,
        success=palette.added,
        foreground=palette.text,
        background=palette.background,
        surface=palette.panel,
        panel=palette.panel,
        dark=dark,
        variables={
            "text-muted": palette.muted,
            "input-selection-background": palette.selected,
            "input-cursor-background": palette.accent,
            "input-cursor-foreground": palette.background,
            "block-cursor-background": palette.row,
            "block-cursor-foreground": palette.bright,
            "block-cursor-text-style": "bold",
        },
    )


def palette_of(theme: Theme, *, mono: bool, few: bool = False) -> Palette:
    """Return the palette for a theme.

    Args:
        theme: One of Textual's themes, or of the program's own.
        mono: Whether to draw without colours.
        few: Whether the terminal has only 256 colours.
    """
    if mono:
        return MONO
    if theme.name in OWN:
        return own_palette(theme.name, few=few)
    return ANSI if theme.ansi else _derived(theme.name)


@cache
def _derived(name: str) -> Palette:
    """Return a palette made of the colours of a theme of Textual.

    Text is readable on the row under a list's cursor, too. Colours are so only on a panel: the more
    they are blended with that of the text, the harder they are to tell apart.
    """
    theme = BUILTIN_THEMES[name]
    base = DARK if theme.dark else LIGHT
    variables = theme.to_color_system().generate()
    colours = {name: Color.parse(variables[name]) for name in _VARIABLES}
    background, accent, primary = (colours[name] for name in ("background", "accent", "primary"))
    row, current = background.blend(primary, _ROW), background.blend(primary, _CURRENT)
    text = readable(colours["foreground"], row, Color.parse("white" if theme.dark else "black"))
    panel = background.blend(text, _PANEL)

    def ink(name: str) -> str:
        return readable(colours[name], panel, text).hex6

    def dimmed(share: float, ground: Color, ratio: float = _CONTRAST) -> str:
        return readable(background.blend(text, share), ground, text, ratio).hex6

    offered = [*(colours[name] for name in _SPEAKER_VARIABLES), *map(Color.parse, base.speakers)]
    speakers = _distinct([readable(colour, panel, text) for colour in offered])
    share = _HIGHLIGHT_DARK if theme.dark else _HIGHLIGHT_LIGHT
    plain = dimmed(_TEXT, row)

    def tinted(colour: Color, share: float) -> str:
        return _tinted(background, colour, share, [*speakers, Color.parse(plain)]).hex6

    return Palette(
        background=background.hex6,
        text=plain,
        muted=dimmed(_MUTED, panel),
        faint=dimmed(_FAINT, panel, _CONTRAST_DIM),
        bright=text.hex6,
        accent=ink("accent"),
        link=ink("primary"),
        error=ink("error"),
        added=ink("success"),
        removed=ink("error"),
        current=current.hex6,
        row=row.hex6,
        selected=tinted(primary, _SELECTED),
        hit=tinted(accent, _HIT),
        hit_here=ink("accent"),
        on_hit=background.hex6,
        panel=panel.hex6,
        code=ink("secondary"),
        speakers=tuple(colour.hex6 for colour in speakers),
        highlights=tuple(tinted(Color.parse(colour), share) for colour in base.speakers),
    )


def _tinted(background: Color, colour: Color, share: float, texts: Sequence[Color]) -> Color:
    """Return `background` with `share` of `colour`, or less as far as `texts` need it."""
    tints = [background.blend(colour, share * step / _STEPS) for step in range(_STEPS, 0, -1)]
    return next(
        (tint for tint in tints if all(contrast(text, tint) >= _CONTRAST_TINT for text in texts)),
        tints[-1],
    )


def readable(colour: Color, background: Color, text: Color, ratio: float = _CONTRAST) -> Color:
    """Return a colour that is readable on `background`, blended with `text` as far as necessary."""
    steps = (colour.blend(text, step / _STEPS) for step in range(_STEPS))
    return next((each for each in steps if contrast(each, background) >= ratio), text)


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of two colours, from 1 to 21.

    Source: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else math.pow((part + 0.055) / 1.055, 2.4)
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _distinct(colours: Sequence[Color]) -> list[Color]:
    """Return a colour for each speaker; colours similar to earlier ones come last."""
    distinct: list[Color] = []
    alike: list[Color] = []
    for colour in colours:
        unlike = all(_distance(colour, other) >= _UNLIKE for other in distinct)
        (distinct if unlike else alike).append(colour)
    return [*distinct, *alike][:SPEAKER_COLOURS]


def _distance(one: Color, other: Color) -> int:
    return sum(abs(a - b) for a, b in zip(one.rgb, other.rgb, strict=True))
