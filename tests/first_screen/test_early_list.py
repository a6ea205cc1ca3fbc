"""Lists of the library and of folders are drawn before the program loads, as it draws them."""

import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from at_rest import settle
from first_screen_frames import drawn, screen_of
from rich.cells import cell_len
from temporary_library import TemporaryLibrary
from terminal import PATIENTLY, OnTerminal
from textual.strip import Strip
from unseen_frames import rows_shown

from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.settings import Settings
from reader.session.library_overview import LibraryOverview
from reader.tui.app import PullquoteApp
from reader.tui.early.list_frame import frame_of
from reader.tui.early.start import Start
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.articles.folder import FolderScreen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")

FOLDER = Path(__file__).parents[2] / "articles"
ARTICLES = sorted(FOLDER.iterdir())
SIZES = [(120, 40), (80, 24), (45, 15), (24, 16)]
DAY = datetime.now(UTC) - timedelta(days=3)
"""So long ago that the age does not change while a test runs."""


def record(name: str, title: str, progress: float = 0.0, notes: int = 0) -> ArticleRecord:
    place = f"/press/{name}.txt"
    return ArticleRecord(
        name, place, title, "The Vell Courier", "d", DAY, progress, annotations=notes
    )


RECORDS = [
    record("eels", "Eels return to the river after forty years", 0.4, 3),
    record("lamps", "灯台守、五十年の日誌を町に贈る")._replace(starred=True, site=""),
    record("tide", "The tide that came twice: " + "a story " * 30, 1.0),
]
NOTE = Annotation(
    "n1", "eels", Motivation.COMMENTING, Target(25, 36, "forty years"), DAY, DAY,
    "ask the harbour master", tags=("river",),
)  # fmt: skip
SHELF = LibraryOverview(RECORDS, [NOTE], {"eels": 2})
READ = {ARTICLES[1]: record("a", "Read before", 1.0)}
STARTS = {
    "library": Start(shelf=SHELF),
    "nothing read yet": Start(shelf=LibraryOverview()),
    "folder": Start(files=ARTICLES, folder=FOLDER),
    "folder read before": Start(files=ARTICLES, records=READ, folder=FOLDER),
}


async def first_frame(start: Start, size: tuple[int, int], settings: Settings) -> list[Strip]:
    """Return the screen as drawn before the library has opened."""
    never_before = threading.Event()

    def opens_later() -> Library:
        never_before.wait()
        return TemporaryLibrary()

    app = PullquoteApp(settings, LibraryThread(opens_later), start)
    async with app.run_test(size=size) as pilot:
        try:
            await settle(pilot, workers=False)
            return rows_shown(app)
        finally:
            never_before.set()  # also after a failure: the program cannot end before


@pytest.mark.parametrize(
    ("size", "ascii_only"), list(zip(SIZES, (False, True, False, False), strict=True))
)
@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
async def test_the_list_is_drawn_as_the_program_draws_it(
    start: Start, size: tuple[int, int], ascii_only: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FolderScreen, "_find_titles", lambda *_: None)
    settings = Settings(ascii=ascii_only)
    frame = frame_of(start, settings, screen_of(*size, settings))
    strips = await first_frame(start, size, settings)
    assert frame
    early = drawn(frame, *size)
    for y, strip in enumerate(strips[:-1]):
        assert "".join(cell[0] for cell in early[y]) == strip.text
        column = 0
        for segment in strip:
            style = segment.style
            for character in segment.text:
                _, colour, ground, bold, _ = early[y][column]
                column += cell_len(character)
                assert style is not None
                assert style.bgcolor is not None
                assert f"#{ground}" == style.bgcolor.get_truecolor().hex
                if character != " ":
                    assert style.color is not None
                    assert (f"#{colour}", bold) == (
                        style.color.get_truecolor().hex, bool(style.bold)
                    )  # fmt: skip
    assert "".join(cell[0] for cell in early[-1]).strip() == ""


def test_nothing_is_drawn_where_the_first_row_to_choose_is_not_seen() -> None:
    assert frame_of(Start(shelf=LibraryOverview()), Settings(), screen_of(80, 8)) == b""
    assert frame_of(Start(files=[]), Settings(), screen_of(80, 24)) == b""
    assert frame_of(Start(), Settings(), screen_of(80, 24)) == b""


@pytest.mark.parametrize("words", [[], [str(ARTICLES[0].parent)]], ids=["library", "folder"])
def test_the_list_is_drawn_once_and_keys_typed_before_the_program_is_there_count(
    on_terminal: OnTerminal, tmp_path: Path, words: list[str]
) -> None:
    terminal = on_terminal("-c", PATIENTLY, "--data-dir", str(tmp_path / "data"), *words)
    title = "Sample articles" if not words else "articles"
    terminal.writes(title)
    terminal.press("\r")
    terminal.writes("next quote")
    assert title.encode() in terminal.drawn_early
    terminal.press("Q")
    assert terminal.end() == 0
    assert terminal.output.count(b"\x1b[?1049h") == 1
    assert b"\x1b[2J" not in terminal.output
    assert terminal.is_restored()


def test_nothing_is_drawn_early_when_that_was_said(on_terminal: OnTerminal, tmp_path: Path) -> None:
    words = ["-m", "reader", "--no-first-paint", "--data-dir", str(tmp_path / "data")]
    terminal = on_terminal(*words)
    terminal.writes("Sample articles", "search")
    assert terminal.output.partition(b"search")[0].count(b"Sample articles") <= 1
    terminal.quit()


def test_a_library_that_cannot_be_opened_is_reported_by_the_program(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("no directory")
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"))
    terminal.writes("cannot be opened")
    terminal.quit()
    assert terminal.is_restored()
