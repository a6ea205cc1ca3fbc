"""Terminals with few colours, none, or only ASCII."""

import pytest
from everything_shown import KEYS, K
from rich.color import Color as RichColor
from rich.color import ColorType
from rich.segment import Segment
from specimens import article_of
from stage import Stage, on_stage
from unseen_frames import rows_shown

from reader.model.settings import Settings
from reader.tui.drawing.painter import Painter
from reader.tui.early.inked_bytes import EarlyInk
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.palette import ANSI, DARK, look


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


def drawn(stage: Stage) -> list[Segment]:
    """Return the whole screen as sent to the terminal."""
    strips = rows_shown(stage.app)
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


async def test_without_colours_the_row_of_the_palette_is_seen_on_sixteen_colours_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with on_stage(settings=Settings(theme="ansi-dark")) as stage:
        await stage.press("ctrl+p")
        marked = [
            "".join(s.text for s in strip if s.style is not None and s.style.reverse)
            for strip in rows_shown(stage.app)
        ]
        assert [row.split()[:2] for row in marked if "match." in row] == [["Next", "quote"]]


@pytest.mark.parametrize(
    ("variables", "italics"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "tmux-256color", "TMUX": "/tmp/tmux-0/default"}, True),
        ({"TERM": "xterm-256color", "TMUX": "/tmp/tmux-0/default"}, False),
        ({"TERM": "screen-256color"}, False),
        ({"TERM": "xterm-256color", "STY": "4711.pts-0"}, False),  # GNU screen, under another name
        ({"TERM": "linux"}, False),
    ],
)
def test_captions_are_upright_where_italics_would_be_shown_in_reverse_video(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], *, italics: bool
) -> None:
    for name in ("STY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert bool(Painter(DARK).style(inks.CAPTION).italic) is italics
    early = EarlyInk(DARK, has_true_colours=True).written([("A sluice", inks.CAPTION)])
    assert early.startswith("\x1b[0;3;") is italics
