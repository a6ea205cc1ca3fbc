"""Web pages, books and piped input are drawn early just as the reading pane will draw them."""

import os
import sys
from functools import cache
from itertools import cycle
from pathlib import Path

import pytest
from at_rest import settle
from first_screen_frames import drawn, screen_of
from rich.cells import cell_len
from temporary_library import TemporaryLibrary
from terminal import PATIENTLY, OnTerminal
from textual.color import Color
from textual.strip import Strip
from unseen_frames import rows_shown

from reader.first_screen.picture import Picture
from reader.first_screen.start import blocks_of_file
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.settings import Settings
from reader.parsing.registry import parse_article
from reader.pipeline import analyse, load, parse, parse_beginning
from reader.tui.app import PullquoteApp
from reader.tui.early.article_frame import frame_of
from reader.tui.early.inked_bytes import _eight, early_screen
from reader.tui.early.kept_palette import kept_palette
from reader.tui.early.start import FirstArticle, Start
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.views.hints import notice_pieces, waiting_lines
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.palette import DARK, DARK_256, LIGHT, LIGHT_256, OWN, Palette
from reader.workers.article_cache import ArticleCache

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")

ARTICLES = sorted((Path(__file__).parents[2] / "articles").iterdir())
SIZES = [(120, 40), (80, 24), (45, 15)]
found_in = cache(analyse)


@cache
def article_at(path: Path) -> Article:
    return parse(load(str(path)))


def nothing(article: Article, found: object, *, cancelled: object) -> Analysis:
    """Find no quotes, so that the first frame stays unchanged."""
    return Analysis()


async def first_frame(
    first: FirstArticle, size: tuple[int, int], settings: Settings
) -> list[Strip]:
    start = Start(first=first)
    app = PullquoteApp(settings, LibraryThread(TemporaryLibrary), start, analyst=nothing)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        strips = rows_shown(app)
    app.context.library_thread.close()
    return strips


@pytest.mark.parametrize(("size", "ascii_only"), [(SIZES[0], False), (SIZES[2], True)])
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
async def test_the_pane_is_drawn_as_the_program_draws_it(
    path: Path, size: tuple[int, int], ascii_only: bool
) -> None:
    first = FirstArticle(article_at(path))
    await same_as_the_program(first, size, Settings(ascii=ascii_only))


@pytest.mark.parametrize(("path", "share"), [*zip(ARTICLES, cycle([0.1, 0.5, 0.99]))])
async def test_the_pane_is_drawn_where_the_article_was_left(path: Path, share: float) -> None:
    article = article_at(path)
    first = FirstArticle(article, at=int(share * len(article.text)))
    await same_as_the_program(first, (80, 24), Settings())


@pytest.mark.parametrize(
    ("path", "size", "ascii_only"),
    [*zip(ARTICLES, cycle(SIZES), cycle((False, True, False)))],
)
async def test_quotes_that_were_found_before_are_drawn_as_well(
    path: Path, size: tuple[int, int], ascii_only: bool
) -> None:
    article = article_at(path)
    first = FirstArticle(article, at=len(article.text) // 3, found=found_in(article))
    await same_as_the_program(first, size, Settings(ascii=ascii_only))


@pytest.mark.parametrize(("path", "size"), [*zip(ARTICLES, cycle(SIZES))])
async def test_the_quote_that_the_cursor_was_on_is_drawn_as_well(
    path: Path, size: tuple[int, int]
) -> None:
    article, found = article_at(path), found_in(article_at(path))
    for quote in [*found.quotes][1:3]:
        top = max(0, quote.span.start - 150)
        first = FirstArticle(article, at=top, found=found, cursor=quote.span.start)
        await same_as_the_program(first, size, Settings())


FEED = b"""<rss version="2.0"><channel><title>Quay News</title>
<description>From the quay.</description>
<item><title>Eels are back</title><link>https://paper.example/1</link><description>More of them.
</description></item><item><title>The pier is shut</title><link>https://paper.example/2</link></item>
</channel></rss>"""


@pytest.mark.parametrize("size", SIZES)
async def test_the_entry_that_enter_reads_is_marked_early_as_well(size: tuple[int, int]) -> None:
    article = parse_article(FEED, location="https://paper.example/feed")
    for cursor in (0, article.text.index("From"), article.text.index("More")):
        first = FirstArticle(article, cursor=cursor)
        await same_as_the_program(first, size, Settings())


async def test_on_a_smaller_screen_than_before_the_frame_shows_the_cursor() -> None:
    article = article_at(ARTICLES[0])
    first = FirstArticle(article, cursor=article.blocks[-1].span.start)
    await same_as_the_program(first, SIZES[2], Settings())


async def test_deletions_are_drawn_as_the_program_draws_them() -> None:
    page = b"# Ferry\n\n" + b"The boat runs on ~~Sunday~~ Monday. " * 20
    first = FirstArticle(parse_article(page, location="a.md"))
    await same_as_the_program(first, (80, 24), Settings())


SET = {
    "light": Settings(theme="pullquote-light"),
    "contrast": Settings(theme="pullquote-contrast"),
    "narrow": Settings(width_cells=50),
    "wide": Settings(width_cells=110),
    "closed": Settings(outline=False),
}


@pytest.mark.parametrize("settings", SET.values(), ids=SET)
async def test_what_a_person_has_set_is_drawn_so(settings: Settings) -> None:
    article = article_at(ARTICLES[3])
    first = FirstArticle(article, at=len(article.text) // 3, found=found_in(article))
    for size in SIZES[:2]:
        await same_as_the_program(first, size, settings)


async def same_as_the_program(
    first: FirstArticle, size: tuple[int, int], settings: Settings
) -> None:
    """Compare every cell and colour with the program's first frame."""
    palette = OWN[settings.theme or "pullquote"]
    screen = screen_of(*size, settings, palette)
    picture = screen.picture
    early = drawn(frame_of(first, settings, screen), *size)
    strips = await first_frame(first, size, settings)
    for y in range(picture.rows):
        characters = strips[y].crop(picture.outline, size[0])
        assert "".join(cell[0] for cell in early[y][picture.outline :]) == characters.text
        column = picture.outline
        for segment in characters:
            style = segment.style
            for character in segment.text:
                _, colour, ground, bold, italic = early[y][column]
                column += cell_len(character)
                if character == " " or style is None or style.color is None:
                    continue
                assert style.bgcolor is not None
                assert f"#{colour}" == style.color.get_truecolor().hex
                assert bold == bool(style.bold)
                assert italic == bool(style.italic)
                assert ground == palette.background[1:] or f"#{ground}" == (
                    style.bgcolor.get_truecolor().hex
                )


def test_the_beginning_of_a_long_text_tells_the_length_of_the_whole(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    lines = [f"This is the story of night {number}, told to the end." for number in range(6_000)]
    path.write_text("\n\n".join(["The nights", *lines]))
    found = parse_beginning(load(str(path)))
    assert found is not None
    article, ahead = found
    picture = screen_of(80, 24)
    early = drawn(frame_of(FirstArticle(article, ahead), Settings(), picture), 80, 24)
    whole = drawn(frame_of(FirstArticle(parse(load(str(path)))), Settings(), picture), 80, 24)
    assert early == whole


@pytest.mark.parametrize("colour", [*DARK.speakers, *DARK.highlights, DARK.link, DARK.text])
def test_lesser_terminals_get_the_colour_that_rich_takes(colour: str) -> None:
    from rich.color import Color as RichColor
    from rich.color import ColorSystem

    assert Color.parse(colour)
    assert RichColor.parse(colour).downgrade(ColorSystem.EIGHT_BIT).number == _eight(colour)


@pytest.mark.parametrize(("theme", "palette"), [("", DARK_256), ("pullquote-light", LIGHT_256)])
def test_lesser_terminals_get_the_grounds_that_are_made_for_them(
    theme: str, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal_of({}, monkeypatch)
    screen = early_screen(Settings(theme=theme))
    assert screen is not None
    row = screen.ink.written([("eels", inks.ROW)])
    assert f"48;5;{_eight(palette.row)}m" in row


def terminal_of(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the process a terminal of 120 by 40 cells and the given environment."""
    monkeypatch.setattr(os, "environ", {"TERM": "xterm-256color"} | environment)
    monkeypatch.setattr(os, "isatty", lambda _: True)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((120, 40)))


def test_the_screen_is_drawn_as_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal_of({"COLORTERM": "truecolor", "PULLQUOTE_THEME": "pullquote-light"}, monkeypatch)
    screens = (
        early_screen(Settings()),
        early_screen(Settings(theme="pullquote-light", width_cells=50, outline=False)),
    )
    usual, light = (screen.picture for screen in screens if screen is not None)
    assert (usual.has_true_colours, usual.outline > 0, usual.column) == (True, True, 71)
    assert (light.has_true_colours, light.outline, light.column) == (True, 0, 50)
    assert DARK.background.encode() not in usual.foot()
    grounds = [f"48;2;{';'.join(str(part) for part in Color.parse(each.background).rgb)}"
               for each in (DARK, LIGHT)]  # fmt: skip
    assert grounds[0].encode() in usual.foot()
    assert grounds[1].encode() in light.foot()


@pytest.mark.parametrize("name", ["NO_COLOR", "COLUMNS", "TEXTUAL_COLOR_SYSTEM"])
def test_nothing_is_drawn_where_the_environment_asks_for_something_else(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal_of({"COLORTERM": "truecolor", name: "1"}, monkeypatch)
    assert early_screen(Settings()) is None


async def test_a_theme_of_textual_is_known_from_its_second_start_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(theme="nord")
    kept = str(tmp_path / "kept")
    with monkeypatch.context() as patch:
        terminal_of({"COLORTERM": "truecolor"}, patch)
        assert early_screen(settings, kept) is None
    article = article_at(ARTICLES[0])
    library_thread = LibraryThread(TemporaryLibrary, article_cache=ArticleCache(kept))
    app = PullquoteApp(settings, library_thread, Start(first=FirstArticle(article)))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        palette = app.context.painter.palette
    terminal_of({"COLORTERM": "truecolor"}, monkeypatch)
    screen = early_screen(settings, kept)
    assert kept_palette(kept, "nord") == palette
    assert screen is not None
    ground = ";".join(str(part) for part in Color.parse(palette.background).rgb)
    assert f"48;2;{ground}".encode() in screen.picture.foot()


@pytest.mark.parametrize("name", ["tide.html", "tide " * 30 + ".html", "x" * 57, "x" * 72])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_is_waited_for_is_reported_as_the_program_tells_it(
    name: str, size: tuple[int, int]
) -> None:
    picture = Picture(*size, has_true_colours=True)
    early = drawn(picture.waiting(f"loading {name}"), *size)
    pane = waiting_lines(f"loading {name}", size[0] - picture.outline, picture.rows)
    for y, line in enumerate(pane):
        words = "".join(cell[0] for cell in early[y][picture.outline :])
        assert words == "".join(text for text, _ in line)
    (notice, _), (blank, _) = notice_pieces(f"loading {name}   Esc cancels", size[0], error=False)
    assert "".join(cell[0] for cell in early[-1]) == notice + blank


def test_a_page_is_drawn_once_and_keys_typed_before_the_program_is_there_count(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    page = tmp_path / "lamps.html"
    rows = "".join(f"<p>Lamp {letter} of the quay is out again.</p>" for letter in "abcdefghijkl")
    page.write_text(f"<html><body><article><h1>Lamps of Vell</h1>{rows * 9}</article>")
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"), str(page))
    terminal.writes("Lamps of Vell")
    terminal.press("gG")
    terminal.writes("100 %")
    assert b"Lamps of Vell" in terminal.drawn_early
    terminal.quit()
    assert terminal.output.count(b"\x1b[?1049h") == 1
    assert terminal.is_restored()


def test_what_the_first_screen_leaves_out_is_drawn_before_the_program_is_there(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    story = tmp_path / "lamps.txt"
    prose = "They are out again, and nobody on the quay of Vell can say for how long.\n\n"
    story.write_text(f"Lamps of Vell\n\nBy our own hands, Vell\n\n{prose * 1500}")
    blocks, size = blocks_of_file(str(story))
    assert len(blocks) == 1
    assert not size
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"), str(story))
    terminal.writes("next quote")
    assert b"Lamps of Vell" in terminal.drawn_early
    assert b"They are out again" in terminal.drawn_early
    terminal.quit()
    assert terminal.output.count(b"\x1b[?1049h") == 1
    assert terminal.is_restored()


@pytest.mark.parametrize("words", [["{story}"], []], ids=["article", "library"])
def test_who_has_set_a_theme_sees_it_from_the_first_moment_on(
    on_terminal: OnTerminal, tmp_path: Path, words: list[str]
) -> None:
    story = tmp_path / "lamps.txt"
    story.write_text("Lamps of Vell\n\nThey are out again.\n")
    (tmp_path / "pullquote").mkdir()
    (tmp_path / "pullquote" / "config.toml").write_text('theme = "pullquote-light"\n')
    named = [word.format(story=story) for word in words]
    terminal = on_terminal(
        *("-c", PATIENTLY, "--data-dir", str(tmp_path / "data"), *named),
        XDG_CONFIG_HOME=str(tmp_path),
    )
    terminal.writes("search")
    assert (b"out again" if words else b"Sample articles") in terminal.drawn_early
    terminal.quit()
    assert terminal.output.count(b"\x1b[?1049h") == 1
    dark = ";".join(str(part) for part in Color.parse(DARK.background).rgb)
    assert f"48;2;{dark}".encode() not in terminal.output


def test_nothing_is_drawn_early_when_that_was_said(on_terminal: OnTerminal, tmp_path: Path) -> None:
    page = tmp_path / "lamps.md"
    page.write_text("# Lamps of Vell\n\nThey are out again.\n")
    words = ["-m", "reader", "--no-first-paint", "--data-dir", str(tmp_path / "data"), str(page)]
    terminal = on_terminal(*words)
    terminal.writes("Lamps of Vell", "search")
    before_the_keys = terminal.output.partition(b"search")[0]
    assert before_the_keys.count(b"They are out again.") == 1
    terminal.quit()
    assert terminal.is_restored()


def test_only_ascii_is_drawn_when_that_was_said(on_terminal: OnTerminal, tmp_path: Path) -> None:
    story = tmp_path / "lamps.txt"
    story.write_text('Lamps of Vell\n\n"They are out again," Ada Quill said on Monday.\n')
    words = ["-m", "reader", "--ascii", "--data-dir", str(tmp_path / "data"), str(story)]
    terminal = on_terminal(*words)
    terminal.writes("1 quote", "next quote")
    terminal.quit()
    assert terminal.output.isascii()


def test_a_page_that_takes_long_says_so_and_keys_wait_for_it(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    page = tmp_path / "lamps.html"
    rows = "".join(f"<p>Lamp {number} of the quay is out again.</p>" for number in range(25_000))
    page.write_text(f"<html><body><article><h1>Lamps of Vell</h1>{rows}</article>")
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"), str(page))
    terminal.writes("loading ")
    terminal.writes("Lamps of Vell")
    terminal.quit()
    assert terminal.output.count(b"\x1b[?1049h") == 1
    assert terminal.is_restored()
