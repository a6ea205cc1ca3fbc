"""Loading an article in the background."""

import threading
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from textual import work

from reader import pipeline
from reader.errors import LibraryError, ReaderError, RefusedError
from reader.model.article import Article
from reader.sources.base import Loaded
from reader.tui.screens.base import CommandScreen
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.views.ink.words import loading

if TYPE_CHECKING:
    from reader.workers.background import BackgroundTask

_CANCELLED = 130  # the exit status of a program that was interrupted


class Loading(ReadingBase, part=True):
    """Loads one article at a time in the background; Esc cancels."""

    _cancel: threading.Event | None = None

    def load(
        self,
        location: str,
        on_loaded: Callable[[Article], None],
        *,
        fresh: bool = False,
        coming: "BackgroundTask[Article] | None" = None,
    ) -> None:
        """Load an article in the background, and pass it to `on_loaded`.

        Args:
            location: Its location.
            on_loaded: Called in the thread of the screen, unless loading fails or is cancelled.
            fresh: Whether to bypass page copies and stored texts.
            coming: A task that is already fetching or parsing the article.
        """
        if self._cancel is not None:
            self._cancel.set()
        self._cancel = cancel = threading.Event()
        self.pane.waiting = loading(location)
        self.tell(f"{loading(location)}   Esc cancels")
        self._load_in_background(location, on_loaded, cancel, fresh, coming)
        # so that the first `:` is answered without delay
        import_module("reader.tui.widgets.prompt")

    @work(thread=True, exclusive=True, group="loading")
    def _load_in_background(
        self,
        location: str,
        on_loaded: Callable[[Article], None],
        cancel: threading.Event,
        fresh: bool,
        coming: "BackgroundTask[Article] | None",
    ) -> None:
        def show(then: Callable[..., None], *arguments: object) -> None:
            """Call a function in the thread of the screen, unless loading is cancelled by then."""

            def unless_cancelled() -> None:
                if not cancel.is_set():
                    then(*arguments)

            if not cancel.is_set():
                self.app.call_from_thread(unless_cancelled)

        try:
            if coming is not None:
                coming.progress = self._teller(location, cancel)
                article = coming.wait(cancel.is_set)
            else:
                article = self._opened(location, cancel, fresh=fresh)
        except ReaderError as error:
            kept = None if fresh or cancel.is_set() else self._stored_article(location, error)
            if kept is None:
                show(self._not_loaded, error)
                return
            article = kept
        show(self._loaded, article, on_loaded)

    def _teller(self, location: str, cancel: threading.Event) -> Callable[[int], None]:
        """Return a callback for another thread that shows how many bytes have arrived."""

        def tell(notice: str) -> None:
            if not cancel.is_set():  # it may have been cancelled since the call was queued
                self.tell(notice)

        def progress(count: int) -> None:
            if not cancel.is_set():
                notice = loading(location, f": {-(-count // 1024):,} kB   Esc cancels")
                self.app.call_from_thread(tell, notice)

        return progress

    def _opened(self, location: str, cancel: threading.Event, *, fresh: bool) -> Article:
        """Load and parse an article in this thread, showing progress.

        Raises:
            ReaderError: It cannot be loaded, or `cancel` was set.
        """
        progress = self._teller(location, cancel)
        return self.open_in_thread(location, cancel.is_set, fresh=fresh, progress=progress)

    def open_in_thread(
        self,
        location: str,
        cancelled: Callable[[], bool],
        *,
        offline: bool = False,
        fresh: bool = False,
        progress: Callable[[int], None] = lambda _: None,
        linked_from: str = "",
    ) -> Article:
        """Load and parse an article in this thread; the arguments are those of `open_article`.

        Raises:
            ReaderError: It cannot be loaded, or loading was cancelled.
        """
        from reader.workers.parser import parse_isolated

        def parse(loaded: Loaded) -> Article:
            return parse_isolated(loaded, cancelled=cancelled)

        article_cache = self.context.library_thread.article_cache

        return pipeline.open_article(
            location,
            offline=offline or self.context.settings.offline,
            fresh=fresh,
            copies=self.context.library_thread.copies,
            cancelled=cancelled,
            progress=progress,
            linked_from=linked_from,
            parser=parse if article_cache is None else article_cache.read_with(parse),
        )

    def _stored_article(self, location: str, error: ReaderError) -> Article | None:
        """Return an article that is gone, from the text stored for its notes, or None."""
        from reader.library.editions import kept_article

        if isinstance(error, RefusedError):
            return None
        try:
            return self.context.library_thread.ask_now(
                lambda library: kept_article(library, location, error.message), 2.0
            )
        except (LibraryError, RuntimeError):  # RuntimeError: the program is being left
            return None  # the original error is the one to show

    def _loaded(self, article: Article, on_loaded: Callable[[Article], None]) -> None:
        self._cancel = None
        self._notice = None
        self.files.was_read(article.location)
        on_loaded(article)

    def _not_loaded(self, error: ReaderError) -> None:
        self._cancel = None
        self._give_up(str(error), error.exit_code)

    def _give_up(self, reason: str, status: int) -> None:
        """Show why nothing was loaded; an empty screen returns to the previous one or exits."""
        if self.state.article.text:
            self.tell(reason, error=True)
        elif len(self.app.screen_stack) > 1:
            below = self.app.screen_stack[-2]
            self.dismiss(None)
            if isinstance(below, CommandScreen):
                self.app.call_later(below.tell, reason, error=True)
        else:
            self.app.exit(status, message=reason)

    def cancel_loading(self) -> bool:
        """Stop loading; return whether anything was being loaded."""
        if self._cancel is None:
            return False
        self._cancel.set()
        self._cancel = None
        self._give_up("cancelled", _CANCELLED)
        return True

    def interrupted(self) -> None:
        """Handle Ctrl+C: cancel loading first."""
        if not self.cancel_loading():
            super().interrupted()

    def do_app_cancel(self, argument: str) -> None:
        """Cancel loading first, else what the other command groups cancel."""
        if not self.cancel_loading():
            super().do_app_cancel(argument)
