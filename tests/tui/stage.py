"""Runs the reader without a terminal, presses its keys and reads its screen.

Nothing here waits for a clock: `Stage.settle` returns once every message has been handled, every
worker has ended and all their effects are drawn.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from at_rest import resize, settle, stop_clocks
from rich.cells import cell_len
from shared_styles import share_styles
from temporary_library import TemporaryLibrary
from textual import events
from textual.geometry import Offset
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.screen import Screen
from unseen_frames import leave_out_frames, rows_shown
from work_here import working_here

from reader.layout.wrap import cut_to_width
from reader.library.search.text_index import TextIndex
from reader.library.store import Library
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import analyse, open_article
from reader.session.state import ReadingState
from reader.tui.app import PullquoteApp
from reader.tui.context import Context
from reader.tui.early.start import FirstArticle, Start
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.reading.screen import ReadingScreen
from reader.tui.views.lists.library_rows import folder_of
from reader.tui.widgets.lines import LineList
from reader.workers.analyst import AnalysisTask
from reader.workers.background import BackgroundTask

leave_out_frames()
share_styles()
stop_clocks()
ARTICLES = Path(__file__).parents[2] / "articles"
HARBOUR = ARTICLES / "harbour-talks.txt"

_PLAIN = (False, False, False)  # neither shift nor meta nor control is held
_NAMED = {" ": "space", "\n": "enter"}
_KEYS_WITH_NAMES = {
    *("enter", "escape", "backspace", "left", "down", "home", "end", "space"),
    *("ctrl+d", "ctrl+p", "ctrl+r", "ctrl+s", "ctrl+u"),
}


@lru_cache(maxsize=64)
def article_at(path: Path) -> Article:
    """Return the article of a file, parsed once for all tests."""
    return open_article(str(path))


@lru_cache(maxsize=256)
def _found_in(article: Article) -> Analysis:
    return analyse(article)


def analyst(
    article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
) -> Analysis:
    """Find quotes in this process, once per article for all tests."""
    analysis = _found_in(article)
    if not cancelled():
        found(Analysis(analysis.sections))
    return analysis


@dataclass(slots=True)
class Stage:
    """The running program, as tests control it."""

    app: PullquoteApp
    pilot: Pilot[int]
    library: Library
    copied: list[str]
    bells: list[None]
    _seen: list[str] = field(default_factory=list)
    """The rows of the screen, if they were looked at since the program last went on."""

    # what is shown -------------------------------------------------------------------------------

    @property
    def screen(self) -> Screen[object]:
        return self.app.screen

    @property
    def reading(self) -> ReadingScreen:
        """The reading screen, even if it is covered by another one."""
        return next(s for s in reversed(self.app.screen_stack) if isinstance(s, ReadingScreen))

    @property
    def state(self) -> ReadingState:
        return self.reading.state

    @property
    def quoted(self) -> str:
        """The text of the quote at the cursor."""
        quote = self.state.quote
        return quote.span.of(self.state.article.text) if quote else ""

    @property
    def focus(self) -> str:
        """The id of the focused widget; empty if there is none."""
        return (self.screen.focused.id or "") if self.screen.focused is not None else ""

    @property
    def rows(self) -> LineList:
        """The list widget of the topmost screen."""
        return self.screen.query_one("#rows", LineList)

    @property
    def notice(self) -> str:
        """The notice at the foot of the screen."""
        screen = self.screen
        assert isinstance(screen, CommandScreen)
        return screen.notice or screen.standing_notice()

    def cells(self) -> list[str]:
        """Return the rows of the screen as text, each exactly as wide as the screen.

        On a very narrow screen, where nothing is legible, a row may be shorter but never wider.
        """
        if not self._seen:
            self._seen += self._drawn()
            asyncio.get_running_loop().call_soon(self._seen.clear)
        return self._seen.copy()

    def _drawn(self) -> list[str]:
        size = self.app.size
        rows = [strip.text for strip in rows_shown(self.app)]
        assert len(rows) == size.height
        for row in rows:
            width = cell_len(row)
            fits = width == size.width if size.width > 5 else width <= size.width
            assert fits, f"{row!r} is {width} cells wide"
        return rows

    def text(self) -> str:
        """Return the screen as text, without blanks at the ends of rows."""
        return "".join(f"{row.rstrip()}\n" for row in self.cells())

    def shows_outline(self) -> bool:
        return self.reading.outline.display

    def shows(self, words: str) -> bool:
        return any(words in row for row in self.cells())

    # what a person does --------------------------------------------------------------------------

    async def press(self, *keys: str, write: str = "", workers: bool = True) -> None:
        """Press keys one after the other, waiting for the effect of each, then type words."""
        for key in keys:
            self.send(key)
            await self.settle(workers=workers)
        if write:
            await self.write(write)

    def send(self, key: str) -> None:
        """Press one key without waiting."""
        key = _NAMED.get(key, key)
        name = _character_to_key(key) if len(key) == 1 else key
        character = key if len(key) == 1 else {"space": " "}.get(key)
        assert self.app._driver is not None
        self.app._driver.send_message(events.Key(name, character))

    async def press_as(self, name: str, character: str | None) -> None:
        """Press a key whose name in the terminal differs from the character it writes."""
        assert self.app._driver is not None
        self.app._driver.send_message(events.Key(name, character))
        await self.settle()

    def send_all(self, *typed: str) -> None:
        """Press keys at once, as if they arrived in one piece; words letter by letter."""
        for word in typed:
            for key in [word] if word in _KEYS_WITH_NAMES else word:
                self.send(key)

    def paste(self, words: str) -> None:
        """Paste words without waiting."""
        assert self.app._driver is not None
        self.app._driver.send_message(events.Paste(words))

    async def write(self, words: str) -> None:
        """Type words into the focused input."""
        for character in words:
            self.send(character)
        await self.settle()

    async def run(self, line: str) -> None:
        """Run a command by name."""
        await self.press(":", write=line)
        await self.press("enter")

    async def resize(self, width: int, height: int) -> None:
        await resize(self.pilot, width, height)

    async def mouse(self, kind: type[events.MouseEvent], x: int, y: int, chain: int = 1) -> None:
        """Send a mouse event at a cell of the screen."""
        widget, _ = self.app.get_widget_at(x, y)
        cell = (x, y, 0, 0, 1)
        self.app.mouse_position = Offset(x, y)
        if kind is events.Click:
            event: events.MouseEvent = events.Click(widget, *cell, *_PLAIN, chain=chain)
        else:
            event = kind(widget, *cell, *_PLAIN)
        self.screen._forward_event(event)
        await self.settle()

    async def click(self, x: int, y: int, times: int = 1) -> None:
        for chain in range(1, times + 1):
            await self.mouse(events.MouseDown, x, y)
            await self.mouse(events.MouseUp, x, y)
            await self.mouse(events.Click, x, y, chain)

    def find(self, words: str, *, from_x: int = 0) -> tuple[int, int]:
        """Return the cell (x, y) at which some words begin on the screen."""
        for y, row in enumerate(self.cells()):
            skipped = cut_to_width(row, 0, len(row), from_x)
            at = row.find(words, skipped)
            if at >= 0:
                return cell_len(row[:at]), y
        raise AssertionError(f"{words!r} is not on the screen:\n{self.text()}")

    def find_in_article(self, words: str) -> tuple[int, int]:
        """Return the cell at which some words of the article begin."""
        return self.find(words, from_x=self.reading.pane.region.x)

    # waiting -------------------------------------------------------------------------------------

    async def settle(self, *, workers: bool = True) -> None:
        """Return once the program is idle.

        Args:
            workers: Whether to wait for background work too; False if that waits for the test.
        """
        await settle(self.pilot, workers=workers)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition that another thread brings about."""
        async with asyncio.timeout(120):  # seconds; a busy machine takes long
            while not condition():
                await asyncio.sleep(0.01)  # settling would take processor time from that thread
                await self.settle(workers=False)


@asynccontextmanager
async def on_stage(
    article: Article | Path | None = HARBOUR,
    *,
    size: tuple[int, int] = (120, 30),
    settings: Settings | None = None,
    library: Library | None = None,
    sources: Sequence[str] | None = None,
    files: Sequence[Path] | None = None,
    notices: Sequence[str] = (),
    ahead: int = 0,
    at: int = 0,
    cursor: int = 0,
    found: Analysis | None = None,
    coming: BackgroundTask[Article] | None = None,
    searching: AnalysisTask | None = None,
    prepare: Callable[[Context], None] | None = None,
    texts: TextIndex | None = None,
) -> AsyncIterator[Stage]:
    """Run the reader on an article, on its library (None), or on `sources` to be loaded.

    `prepare` may change the services that screens share. Because these may keep workers busy,
    workers are not waited for in that case: the test settles the stage itself.
    """
    if isinstance(article, Path):
        article = article_at(article)
    kept = library if library is not None else TemporaryLibrary()
    if sources is None:
        sources = [article.location] if article is not None else []
    app = PullquoteApp(
        settings or Settings(),
        LibraryThread(lambda: kept, texts=(lambda: texts) if texts is not None else None),
        Start(
            sources,
            FirstArticle(article, ahead, at, found, coming, searching, cursor),
            files,
            notices,
            folder=folder_of(files) if files else None,
        ),
        analyst=analyst,
    )
    if prepare is not None:
        prepare(app.context)
    copied: list[str] = []
    bells: list[None] = []
    app.copy_to_clipboard = copied.append  # type: ignore[method-assign, assignment]
    app.bell = lambda: bells.append(None)  # type: ignore[method-assign]

    with working_here():
        async with app.run_test(size=size) as pilot:
            stage = Stage(app, pilot, kept, copied, bells)
            await stage.settle(workers=prepare is None and (article is not None or not sources))
            yield stage
            if app.is_running and app.screen._compositor.size == app.size:  # laid out
                stage.cells()  # whatever the test looked at, what is shown in the end can be drawn
            for screen in app.screen_stack:
                if isinstance(screen, ReadingScreen):
                    screen.cancel_loading()
    await asyncio.to_thread(app.context.library_thread.close)


def listed(stage: Stage) -> list[str]:
    """The rows of the topmost list, as drawn."""
    rows = stage.rows.lines(stage.rows.size.width, len(stage.rows))
    return ["".join(text for text, _ in row).rstrip() for row in rows]
