"""Themes: choosing one, and which elements can be told apart in each."""

from itertools import combinations, product

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from stage import on_stage
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme
from unseen_frames import rows_shown

from reader.model.settings import Settings
from reader.tui.drawing.themes import contrast, own_themes, palette_of
from reader.tui.views.ink.palette import OWN


async def test_every_theme_draws_the_article_and_a_list() -> None:
    async with on_stage(size=(100, 12)) as stage:
        for name in sorted(stage.app.available_themes):
            stage.reading.run_line(f"view.theme {name}")
            await stage.press("n")
            assert stage.app.theme == name
            stage.cells()
        await stage.press("H", '"')
        for name in sorted(stage.app.available_themes):
            stage.app.theme = name
            await stage.settle()
            stage.cells()


async def test_themes_are_chosen_from_a_list() -> None:
    async with on_stage() as stage:
        before = stage.app.theme
        stage.reading.run_line("view.theme")
        await stage.settle()
        assert stage.shows("pullquote-light")
        await stage.press("j", "enter")
        assert stage.app.theme != before
        kept = f'theme = "{stage.app.theme}" in config.toml keeps it'
        assert stage.notice == f"until you quit; {kept}"


@pytest.mark.parametrize("way", [(), ("M",)], ids=["first screen", "notes of all articles"])
async def test_themes_are_chosen_where_no_article_is(way: tuple[str, ...]) -> None:
    async with on_stage(None) as stage:
        await stage.press(*way)
        await stage.run("view.theme pullquote-light")
        assert stage.app.theme == "pullquote-light"


async def test_a_theme_that_is_unknown_is_told() -> None:
    async with on_stage(settings=Settings(theme="mauve")) as stage:
        assert stage.notice == "theme: unknown theme mauve   :theme lists all"
        for name, meant in (("light", "pullquote-light"), ("nrod", "nord")):
            await stage.run(f"view.theme {name}")
            told = f"unknown theme {name}; did you mean {meant}?   :theme lists all"
            assert stage.notice == told


PALETTES = {name: palette_of(theme, mono=False) for name, theme in BUILTIN_THEMES.items()} | OWN


OWN_COLOURS = sorted(name for name, palette in PALETTES.items() if palette.background)
"""Themes whose colours are not left to the terminal."""


def test_all_themes_but_those_of_the_terminal_have_colours_of_their_own() -> None:
    assert {name for name in PALETTES if name not in OWN_COLOURS} == {"ansi-dark", "ansi-light"}


@pytest.mark.parametrize("name", OWN_COLOURS)
def test_every_theme_can_be_read_and_tells_speakers_apart(name: str) -> None:
    palette = PALETTES[name]
    plain = (palette.background, palette.panel)
    written = (palette.text, palette.bright)
    coloured = (palette.accent, palette.link, palette.error, palette.added, palette.code)
    spoken = palette.speakers
    for inks, grounds, least in (
        (written, (*plain, palette.current, palette.row), 4.5),
        ((*coloured, *spoken), plain, 4.5),
        ((*coloured, *spoken), (palette.current, palette.row), 3.4),
        ((*written, *spoken), (palette.selected, palette.hit, *palette.highlights), 3.4),
        ((palette.muted,), plain, 4.5),
        ((palette.muted,), (palette.row,), 3),
        ((palette.faint,), plain, 3),  # dimmed on purpose
        ((palette.on_hit,), (palette.hit_here,), 4.5),
    ):
        for ink, ground in product(inks, grounds):
            assert contrast(Color.parse(ink), Color.parse(ground)) >= least, (ink, ground)
    assert len(palette.speakers) == 8
    for one, other in combinations(palette.speakers[:6], 2):
        pairs = zip(Color.parse(one).rgb, Color.parse(other).rgb, strict=True)
        assert sum(abs(a - b) for a, b in pairs) >= 50, (one, other)


async def test_the_palette_of_commands_can_be_read_in_every_theme() -> None:
    async with on_stage(size=(80, 24)) as stage:
        for name in ("pullquote", "pullquote-light", "nord", "solarized-light"):
            await stage.run(f"view.theme {name}")
            await stage.press("ctrl+p", write="list")
            await stage.until(lambda: stage.shows("speaker.list"))  # not the first, highlighted one
            rows = rows_shown(stage.app)
            at = next(number for number, row in enumerate(rows) if "speaker.list" in row.text)
            words = {part.text.strip(): part.style for row in rows[at : at + 2] for part in row}
            explained = "List who is quoted, and how often."
            for text, least in (("Speakers", 4.5), ("@", 4.5), ("speaker.list", 3), (explained, 3)):
                style = words[text]
                assert style is not None
                ink, ground = (Color.from_rich_color(each) for each in (style.color, style.bgcolor))
                assert contrast(ink, ground) >= least, (name, text)
            await stage.press("escape")


def test_the_theme_of_high_contrast_has_seven_times_the_light_for_all_that_is_read() -> None:
    palette = OWN["pullquote-contrast"]
    grounds = (palette.background, palette.panel, palette.current, *palette.highlights)
    read = (palette.text, palette.bright, palette.accent, palette.link, palette.error, palette.code)
    pairs = [
        *product((*read, *palette.speakers), grounds),
        *product((palette.muted, palette.faint), (palette.background, palette.panel)),
        *product((palette.text,), (palette.selected, palette.hit, palette.row)),
        (palette.on_hit, palette.hit_here),
    ]
    for colour, ground in pairs:
        assert contrast(Color.parse(colour), Color.parse(ground)) >= 7, (colour, ground)
    assert len(set(palette.speakers)) == 8


def shown_in_256(colour: str) -> str:
    """Return the colour that a 256-colour terminal shows for a colour."""
    chosen = RichColor.parse(colour).downgrade(ColorSystem.EIGHT_BIT)
    return chosen.get_truecolor().hex


@pytest.mark.parametrize("theme", own_themes(few=True), ids=sorted(OWN))
def test_in_256_colours_highlights_rows_and_quotes_are_told_apart(theme: Theme) -> None:
    palette = palette_of(theme, mono=False, few=True)
    grounds = [palette.background, palette.row, palette.selected, palette.hit, *palette.highlights]
    assert len({shown_in_256(colour) for colour in grounds}) == len(grounds)
    for grey in (palette.row, palette.current, palette.panel):
        red, green, blue = Color.parse(shown_in_256(grey)).rgb
        assert red == green == blue
    text = Color.parse(shown_in_256(palette.text))
    for ground in grounds:
        assert contrast(text, Color.parse(shown_in_256(ground))) >= 3.9
