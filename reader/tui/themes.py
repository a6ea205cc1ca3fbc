"""The program's own themes, and the palette of any theme."""

from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

from reader.tui.views.palette import ANSI, DARK, LIGHT, Palette

OWN = {"pullquote": DARK, "pullquote-light": LIGHT}


def own_themes() -> list[Theme]:
    """Return the program's own themes, for the widgets of Textual."""
    return [_theme(name, palette, dark=name == "pullquote") for name, palette in OWN.items()]


def is_theme(name: str) -> bool:
    """Return whether there is a theme of this name, of the program's own or of Textual's."""
    return name in OWN or name in BUILTIN_THEMES


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
            "input-selection-background": palette.selected,
            "input-cursor-background": palette.accent,
            "input-cursor-foreground": palette.background,
            "block-cursor-background": palette.row,
            "block-cursor-foreground": palette.bright,
            "block-cursor-text-style": "bold",
        },
    )


def palette_of(theme: Theme, *, mono: bool) -> Palette:
    """Return the palette that goes with a theme of Textual's."""
    if theme.name in OWN:
        return OWN[theme.name]._replace(mono=mono)
    if theme.ansi:
        return ANSI._replace(mono=mono)
    return _derived(theme)._replace(mono=mono)


def _derived(theme: Theme) -> Palette:
    base = DARK if theme.dark else LIGHT
    variables = theme.to_color_system().generate()

    def get(name: str, fallback: str) -> Color:
        try:
            return Color.parse(variables.get(name, fallback))
        except ColorParseError:
            return Color.parse(fallback)

    background = get("background", base.background)
    text = get("foreground", base.text)
    accent = get("accent", base.accent)
    primary = get("primary", base.link)

    def toward(other: Color, share: float) -> str:
        return background.blend(other, share).hex6

    speakers = [
        get(name, fallback).hex6
        for name, fallback in zip(
            ("accent", "primary", "success", "warning", "secondary", "error"),
            base.speakers,
            strict=False,
        )
    ]
    return base._replace(
        background=background.hex6,
        text=toward(text, 0.86),
        muted=toward(text, 0.6),
        faint=toward(text, 0.3),
        bright=toward(text, 1.0),
        accent=accent.hex6,
        link=primary.hex6,
        error=get("error", base.error).hex6,
        added=get("success", base.added).hex6,
        removed=get("error", base.removed).hex6,
        current=toward(primary, 0.16),
        row=toward(primary, 0.22),
        selected=toward(primary, 0.42),
        hit=toward(accent, 0.3),
        hit_here=accent.hex6,
        on_hit=background.hex6,
        panel=toward(text, 0.045),
        code=get("secondary", base.code).hex6,
        speakers=(*speakers, *base.speakers[len(speakers) :]),
        highlights=tuple(
            toward(Color.parse(colour), 0.3 if theme.dark else 0.28) for colour in base.speakers
        ),
    )
