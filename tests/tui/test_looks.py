"""How it looks: themes, colours, sizes and glyphs; every row is exactly as wide as the screen."""

from itertools import product

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem, ColorType
from rich.segment import Segment
from specimens import article_of, levelled
from stage import ARTICLES, HARBOUR, Stage, on_stage
from textual.color import Color
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Size
from textual.theme import BUILTIN_THEMES, Theme

from reader.model.article import Article, BlockKind
from reader.model.settings import Settings
from reader.tui.drawing.themes import contrast, own_themes, palette_of
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.palette import ANSI, OWN, look

K = BlockKind
EVERYTHING = levelled(
    (K.HEADLINE, "A headline of some length about eels", 1, ""),
    (K.BYLINE, "By Ada Quill", 0, ""),
    (K.DATELINE, "KETTLESUND —", 0, ""),
    (K.PARAGRAPH, "The eels came back, “and nobody saw them,” said Ben Marlow, a keeper.", 0, ""),
    (K.HEADING, "Numbers", 2, ""),
    (K.TABLE_ROW, "Winter\tDays open\tIce in cm\tLoad in t", 1, ""),
    (K.TABLE_ROW, "1985–86\t118\t94\t40", 0, ""),
    (K.TABLE_ROW, "灯台の冬\t九日\t二十九\t一", 0, ""),
    (K.LIST_ITEM, "first of several things", 1, "1."),
    (K.LIST_ITEM, "deeper and deeper still", 4, ""),
    (K.LIST_ITEM, "as deep as it gets", 9, "1000."),
    (K.QUOTATION, "A quotation that is long enough to need more than one row of text.", 7, ""),
    (
        K.CODE,
        "for eel in sea:\n\n\treturn 'a long line of code that does not fit anywhere'\n\tx",
        0,
        "",
    ),
    (K.IMAGE, "An eel 👩‍🚀 in a bucket", 0, ""),
    (K.CAPTION, "An eel in a bucket.", 0, ""),
    (K.CREDIT, "PHOTO: NORTHLINE", 0, ""),
    (K.RULE, "* * *", 0, ""),
    (K.PROMO, "Join our channel for the freshest news of eels, every day, at nine o'clock", 0, ""),
    (
        K.PARAGRAPH,
        "灯台守の日誌は、図書館にある。「毎晩、同じことしか書いていません」と彼は笑う。",
        0,
        "",
    ),
    (K.PARAGRAPH, "e\u0301" * 90 + "👍🏽" * 40 + "🇩🇪" * 30, 0, ""),
    (K.FOOTNOTE, "A note at the foot.", 0, "[12]"),
)
SIZES = [(1, 1), (2, 2), (1, 60), (200, 1), (3, 8), (12, 6), (40, 15), (80, 24), (120, 40)]
KEYS = ["n", "j", "space", "H", "m", "m", "G", "right", "v", "w", "escape", "t", "h", "j", "enter",
        "g", "]", "escape", "z", "o", "z", "o", '"', "j", "q", "@", "q", "?", "G", "q", "A", "tab",
        "q", ":", "x", "escape", "a", "x", "escape", "n", "/", "e", "enter", "n", "escape", "+",
        "-", "w", "W", "="]  # fmt: skip


async def all_keys(stage: Stage) -> None:
    """Press a good many keys and look at every frame."""
    for key in KEYS:
        await stage.press(key)
        stage.cells()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_at_any_size_keys_work_and_rows_have_the_width_of_the_screen(
    size: tuple[int, int],
) -> None:
    async with on_stage(EVERYTHING, size=size) as stage:
        stage.cells()
        await all_keys(stage)
        assert not stage.bells


async def test_a_very_large_terminal_is_no_trouble() -> None:
    async with on_stage(HARBOUR, size=(500, 200)) as stage:
        for key in ("n", "G", "v", "w", "escape", '"', "j", "enter", "t", "z", "o"):
            await stage.press(key)
            stage.cells()


@pytest.mark.parametrize("size", [(1, 1), (30, 3), (80, 24)], ids=str)
async def test_the_first_screen_fits_any_size(size: tuple[int, int]) -> None:
    async with on_stage(None, size=size) as stage:
        for key in ("j", "G", "/", "e", "enter", "escape", "?", "q", "g", "enter", "q"):
            stage.cells()
            await stage.press(key)


async def test_an_article_without_text_has_a_screen_too() -> None:
    async with on_stage(Article("", "", ())) as stage:
        await all_keys(stage)


@pytest.mark.parametrize("glyphs", [True, False], ids=["ascii", "unicode"])
async def test_ascii_means_ascii_outside_the_words_of_the_article(glyphs: bool) -> None:
    article = article_of(
        (K.HEADLINE, "Eels return"),
        (K.PARAGRAPH, '"They came back," said Ada Quill, a keeper of eels. "We saw them."'),
        (K.TABLE_ROW, "Winter\tDays"),
        (K.LIST_ITEM, "an item"),
        (K.QUOTATION, "A quotation."),
        (K.CODE, "x" * 300),
        (K.IMAGE, "An eel"),
        (K.PROMO, "Join our channel " * 20),
    )
    seen: set[str] = set()
    async with on_stage(article, settings=Settings(ascii=glyphs)) as stage:
        for key in [
            *KEYS,
            "L",
            "q",
            "B",
            "q",
            "c",
            "q",
            "a",
            "y",
            "ctrl+s",
            "S",
            "e",
            "x",
            "enter",
        ]:
            await stage.press(key)
            seen |= {char for row in stage.cells() for char in row if not char.isascii()}
    if glyphs:
        assert seen == set()
    else:
        assert "▎" in seen


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


@pytest.mark.parametrize("way", [(), ("M",)], ids=["first screen", "notes of all articles"])
async def test_themes_are_chosen_where_no_article_is(way: tuple[str, ...]) -> None:
    async with on_stage(None) as stage:
        await stage.press(*way)
        await stage.run("view.theme pullquote-light")
        assert stage.app.theme == "pullquote-light"


async def test_a_theme_that_is_unknown_is_told() -> None:
    async with on_stage(settings=Settings(theme="mauve")) as stage:
        assert stage.notice == "theme: no theme is called mauve"
        await stage.run("view.theme beige")
        assert stage.notice == "no theme is called beige: :theme lists them"


def drawn(stage: Stage) -> list[Segment]:
    """Return all of the screen as it is sent to the terminal."""
    strips = stage.screen._compositor.render_strips()
    return [segment for strip in strips for segment in strip if segment.style is not None]


@pytest.mark.parametrize("theme", ["pullquote", "ansi-dark", "dracula"])
async def test_without_colours_none_is_sent_whatever_is_shown(
    monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with on_stage(settings=Settings(theme=theme)) as stage:
        for keys in (["n", "H"], ["h"], ['"', "j"], ["q", "a", "x"], ["escape", "n", "ctrl+p"]):
            await stage.press(*keys)
            for segment in drawn(stage):
                assert segment.style is not None
                assert segment.style.color is None
                assert segment.style.bgcolor is None


async def test_an_empty_no_color_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    async with on_stage() as stage:
        assert any(each.style and each.style.color for each in drawn(stage))


async def test_without_colours_quotes_rows_and_what_is_typed_still_show(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with on_stage() as stage:
        await stage.press("n")
        bold = [each.text for each in drawn(stage) if each.style and each.style.bold]
        assert any("microphones" in text for text in bold)
        await stage.press('"', "j")
        reverse = [each.text for each in drawn(stage) if each.style and each.style.reverse]
        assert any("count the same" in text for text in reverse)
        await stage.press("q", "a", *"tide", "left")
        reverse = [each.text for each in drawn(stage) if each.style and each.style.reverse]
        assert "e" in reverse


@pytest.mark.parametrize(
    ("term", "wanted", "theme"),
    [
        ("linux", "", "ansi-dark"),
        ("screen", "", "ansi-dark"),
        ("xterm-256color", "", "pullquote"),
        ("linux", "pullquote", "pullquote"),
    ],
)
async def test_sixteen_colours_are_those_of_the_terminal_unless_a_theme_is_wished(
    monkeypatch: pytest.MonkeyPatch, term: str, wanted: str, theme: str
) -> None:
    monkeypatch.delenv("COLORTERM")
    monkeypatch.setenv("TERM", term)
    async with on_stage(settings=Settings(theme=wanted)) as stage:
        assert stage.app.theme == theme


@pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light"])
async def test_a_theme_of_the_terminal_has_its_colours_from_the_start_and_a_cursor_to_be_seen(
    theme: str,
) -> None:
    async with on_stage(settings=Settings(theme=theme)) as stage:
        for keys in (["/", *"strike"], ["escape", "a", "x"]):
            await stage.press(*keys)
            styles = [each.style for each in drawn(stage) if each.style is not None]
            colours = [each for style in styles for each in (style.color, style.bgcolor) if each]
            assert {each.type for each in colours} <= {ColorType.DEFAULT, ColorType.STANDARD}
            cursor = next(each for each in reversed(styles) if each.reverse and each.bgcolor)
            assert cursor.bgcolor == cursor.color == RichColor.default()


def test_nothing_is_drawn_in_bright_black_which_may_be_the_ground() -> None:
    for ink in (inks.DIM, inks.META, inks.CAPTION, inks.MUTED, inks.PROMO):
        assert look(ink, ANSI).colour != "ansi_bright_black"
        assert look(ink, ANSI).dim


@pytest.mark.parametrize("theme", ["ansi-dark", "pullquote"])
async def test_a_list_over_the_text_has_a_frame_where_grounds_do_not_set_it_off(
    monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    if theme == "pullquote":
        async with on_stage() as stage:
            await stage.press('"')
            assert not stage.shows("┌──")
        monkeypatch.setenv("NO_COLOR", "1")
    async with on_stage(settings=Settings(theme=theme)) as stage:
        await stage.press('"')
        assert stage.shows("┌──")
        assert stage.shows("Saltrey dock talks to resume")  # behind it
        assert stage.shows("10  Rosalind Merriweather")
        await stage.press("q", "ctrl+p")
        assert stage.shows("┌──")
    async with on_stage(settings=Settings(theme=theme, ascii=True)) as stage:
        await stage.press('"')
        assert stage.shows("+--")


async def test_in_a_narrow_list_with_a_frame_no_word_of_the_help_is_cut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    for width in (36, 40, 50):
        async with on_stage(size=(width, 30)) as stage:
            await stage.press("?")
            assert stage.shows("┌──")
            assert not any("…" in row for row in stage.cells() if row.startswith("│"))


async def test_only_the_list_that_has_the_keys_shows_its_row_in_bold() -> None:
    async with on_stage() as stage:
        await stage.press("n", "h")
        assert row_is_bold(stage)
        await stage.press("l")
        assert not row_is_bold(stage)


def row_is_bold(stage: Stage) -> bool:
    """Return whether the row of the outline that one is at is drawn in bold."""
    strip = stage.reading.outline.render_line(stage.reading.outline.cursor)
    return all(segment.style is not None and segment.style.bold for segment in strip)


async def test_quotes_only_and_one_voice_are_told_apart_from_everything() -> None:
    async with on_stage() as stage:
        await stage.press("n", "w")
        assert stage.state.quotes_only
        assert stage.shows("quotes only")
        await stage.press("W")
        assert stage.state.voice == "Helene Astrup"
        assert stage.notice == "only Helene Astrup: W shows everybody"
        await stage.press("j")
        assert stage.shows("only Helene Astrup  ")
        await stage.press("escape")
        assert not stage.state.voice
        assert not stage.state.quotes_only


async def test_zen_shows_the_text_alone() -> None:
    async with on_stage() as stage:
        await stage.press("z", "o")
        assert stage.notice == "text only: Esc shows everything again"
        await stage.press("k")
        await stage.press("ctrl+l")
        assert stage.reading.pane.size == Size(120, 40)
        assert not stage.shows("next quote")
        await stage.press("n")
        assert stage.state.quote_index == 0
        await stage.press("escape")
        assert stage.shows("next quote")


async def test_zen_shows_what_one_types_and_what_is_told() -> None:
    async with on_stage() as stage:
        await stage.press("z", "o", "/")
        await stage.write("zebra")
        assert stage.shows("/ zebra")
        await stage.press("enter")
        assert stage.shows("zebra: not found")
        await stage.press("escape", "k")
        assert stage.shows("the beginning")
        await stage.press("n")
        assert not stage.shows("the beginning")
        assert not stage.shows("next quote")


async def test_the_column_is_made_wider_and_narrower() -> None:
    async with on_stage(settings=Settings(width_cells=60)) as stage:
        assert stage.reading.pane.column_cells == 60
        await stage.press("+")
        assert stage.notice == "text 64 cells wide"
        await stage.press("-", "-")
        assert stage.reading.pane.column_cells == 56
        await stage.run("width 400")
        await stage.press("+")
        assert stage.notice == "text 400 cells wide"
        await stage.run("width 20")
        await stage.press("-")
        assert stage.notice == "text 20 cells wide"


@pytest.mark.parametrize("width", ["19", "401", "5000", "-4", "wide", "72.5"])
async def test_a_width_that_no_column_can_have_is_refused(width: str) -> None:
    async with on_stage() as stage:
        await stage.run(f"view.width {width}")
        assert stage.notice == "a width is a number of cells from 20 to 400, as in :width 72"
        assert stage.reading.pane.column_cells == 72


# resizing ----------------------------------------------------------------------------------------


async def test_the_words_at_the_top_stay_there_whatever_the_size() -> None:
    sizes = [(80, 24), (40, 15), (133, 50), (60, 10), (200, 12), (33, 40), (120, 40), (100, 24)]
    async with on_stage(ARTICLES / "ice-road.md", size=(100, 24)) as stage:
        await stage.run("40%")
        pane = stage.reading.pane
        first = pane.visible_text()[0]
        for size in [*sizes, *((width, 24) for width in range(30, 130, 7)), (100, 24)]:
            await stage.resize(*size)
            top = pane._rows[0]
            assert top.start <= first <= top.end, size


async def test_scrolling_chooses_other_words_to_stay_at_the_top() -> None:
    async with on_stage(ARTICLES / "ice-road.md", size=(100, 24)) as stage:
        await stage.press("space")
        await stage.resize(60, 20)
        await stage.press("j", "j", "j")
        first = stage.reading.pane.visible_text()[0]
        await stage.resize(90, 30)
        top = stage.reading.pane._rows[0]
        assert top.start <= first <= top.end


async def test_the_beginning_stays_the_beginning() -> None:
    async with on_stage(size=(120, 40)) as stage:
        for size in ((30, 10), (200, 60), (80, 5)):
            await stage.resize(*size)
            assert stage.reading.pane.top == (0, 0)


async def test_the_current_quote_stays_in_sight_and_the_way_back_is_the_way_there() -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press("n", "n", "n")
        pane, cursor = stage.reading.pane, stage.state.cursor
        top = pane.top
        for size in ((40, 15), (30, 8), (80, 12)):
            await stage.resize(*size)
            assert pane.nearest_visible(cursor) == cursor, size
        await stage.resize(120, 40)
        assert pane.top == top


async def test_quotes_look_the_same_after_resizing_as_at_that_size_from_the_start() -> None:
    async with on_stage(size=(90, 30)) as stage:
        await stage.press("n")
        await stage.resize(130, 40)
        resized = stage.text()
    async with on_stage(size=(130, 40)) as stage:
        await stage.press("n")
        assert stage.text() == resized


async def test_resizing_while_a_list_or_a_note_is_open_is_no_trouble() -> None:
    async with on_stage() as stage:
        for opener, closer in (('"', "q"), ("a", "escape"), ("?", "q"), ("/", "escape")):
            await stage.press(opener)
            for size in ((20, 5), (1, 1), (120, 40)):
                await stage.resize(*size)
                stage.cells()
            await stage.press(closer)
            assert len(stage.app.screen_stack) == 1


PALETTES = {name: palette_of(theme, mono=False) for name, theme in BUILTIN_THEMES.items()}
OWN_COLOURS = sorted(name for name, palette in PALETTES.items() if palette.background)
"""Themes whose colours are not left to the terminal."""


def test_all_themes_but_those_of_the_terminal_have_colours_of_their_own() -> None:
    assert {name for name in PALETTES if name not in OWN_COLOURS} == {"ansi-dark", "ansi-light"}


@pytest.mark.parametrize("name", OWN_COLOURS)
def test_every_theme_can_be_read_and_tells_speakers_apart(name: str) -> None:
    palette = PALETTES[name]
    background, text = Color.parse(palette.background), Color.parse(palette.bright)
    wanted = min(4.4, contrast(text, background))
    for colour in (*palette.speakers, palette.accent, palette.link, palette.error, palette.code):
        assert contrast(Color.parse(colour), background) >= wanted
    assert len(palette.speakers) == 8
    assert len(set(palette.speakers[:6])) == 6


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
    """Return what a terminal of 256 colours shows for a colour."""
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


def cell_of(stage: Stage) -> tuple[int, int]:
    """Return where the cursor of the terminal is put with the next frame."""
    return stage.app.cursor_position.x, stage.app.cursor_position.y


async def test_the_cursor_of_the_terminal_is_where_one_is() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n")
        assert cell_of(stage) == stage.find_in_article("Returning to the table")
        await stage.press('"', "j")
        x, y = stage.find("A pause is not")
        assert cell_of(stage)[1] == y
        assert cell_of(stage)[0] < x
        await stage.press("q", "h")
        assert cell_of(stage)[1] == stage.find("count the same")[1]
        await stage.press("l")
        assert cell_of(stage) == stage.find_in_article("Returning to the table")


@pytest.mark.parametrize("wished", [True, False])
async def test_the_cursor_of_the_terminal_is_shown_when_that_is_wished(
    monkeypatch: pytest.MonkeyPatch, wished: bool
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: sent.append(data))
    async with on_stage(settings=Settings(cursor=wished)) as stage:
        assert any("\x1b[?25h" in data for data in sent) is wished
        sent.clear()
        stage.app._draw_everything()
        assert any("\x1b[?25h" in data for data in sent) is wished


async def test_without_colours_the_row_of_the_palette_is_seen_on_sixteen_colours_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with on_stage(settings=Settings(theme="ansi-dark")) as stage:
        await stage.press("ctrl+p")
        marked = [
            "".join(s.text for s in strip if s.style is not None and s.style.reverse)
            for strip in stage.screen._compositor.render_strips()
        ]
        assert [row.split()[:2] for row in marked if "match." in row] == [["Next", "quote"]]
