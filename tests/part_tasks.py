"""What parts of the reading screen run on in tests without a screen."""

from collections.abc import Callable
from pathlib import Path
from typing import cast
from weakref import WeakSet

from temporary_library import TemporaryLibrary
from textual.worker import Worker

from reader.commands.keymap import Keymap
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import analyse
from reader.tui.context import Context, Navigator
from reader.tui.drawing.painter import Painter
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.tasks import Tasks
from reader.tui.views.ink.glyphs import glyphs_for
from reader.tui.views.ink.palette import DARK


class Closing:
    """Stands for Textual's worker, which is cancelled when its screen closes."""

    def __init__(self, work: Callable[[], None]) -> None:
        self.work = work
        self.is_cancelled = False


class Later:
    """Runs what was begun when the test asks for it, as a thread might."""

    def __init__(self) -> None:
        self.begun: list[Callable[[], None]] = []
        self.workers: WeakSet[Closing] = WeakSet()
        self.tasks = Tasks(self.run_worker, lambda then: then())

    def run_worker(self, work: Callable[[], None], **_: object) -> Worker[None]:
        self.begun.append(work)
        worker = Closing(work)
        self.workers.add(worker)
        return cast("Worker[None]", worker)

    def run(self) -> None:
        """Run what was begun since the last call."""
        begun, self.begun = self.begun, []
        for work in begun:
            work()


def services() -> Context:
    """Return the services of a program without a screen."""

    def analyst(
        article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
    ) -> Analysis:
        return analyse(article)

    return Context(
        Settings(),
        glyphs_for(ascii_only=False),
        Keymap(),
        LibraryThread(TemporaryLibrary),
        Painter(DARK),
        cast("Navigator", None),  # parts open no screens
        analyst,
    )


def write_feed(path: Path, *titles: str) -> str:
    """Write a feed with entries of these titles, and return its location."""
    items = "".join(
        f"<item><title>{title}</title><link>https://example.org/{title}</link>"
        f"<description>More about it.</description></item>"
        for title in titles
    )
    path.write_text(f'<rss version="2.0"><channel><title>Post</title>{items}</channel></rss>')
    return str(path)
