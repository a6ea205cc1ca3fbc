"""Opening articles: those given at program start, one after the other, and any other."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.model.annotation import Goal
from reader.model.article import Article
from reader.tui.screens.base import CommandScreen
from reader.tui.screens.reading.loading.arriving import Arriving
from reader.tui.screens.reading.parts.loader import LOADING
from reader.tui.views.ink.words import loading

if TYPE_CHECKING:
    from reader.workers.background import BackgroundTask

_CANCELLED = 130  # the exit status of a program that was interrupted


class Opening(Arriving, part=True):
    """Loads articles, and has the commands that open the sources one by one."""

    source_number = 0
    unreadable: tuple[str, ...] = ()  # why each source before the first article cannot be read

    def article_opened(self, number: int | None) -> None:
        """Do what follows when an article is opened for reading, not by going back to it.

        Args:
            number: Its index in `sources`, or None if it is not one of them.
        """

    def do_article_next(self, _: str) -> None:
        """Go to the next source."""
        self._open_neighbour(1)

    def do_article_previous(self, _: str) -> None:
        """Go to the previous source."""
        self._open_neighbour(-1)

    def _open_neighbour(self, step: int) -> None:
        index, article = self.source_number + step, self.state.article
        if not 0 <= index < len(self.sources):
            alone = len(self.sources) < 2
            from reader.session.entries import entries_of

            how = ": Enter reads the entry here, ]] goes to the next" if entries_of(article) else ""
            back = "" if self.is_first else ": q goes back"
            end = f"no more articles in that direction{back}"
            self.tell(f"there is only this article{how}" if alone else end)
            return
        self.start(self.save_position())
        self.open_source(index)

    def open_source(
        self,
        number: int,
        *,
        then: Goal = "",
        command: str = "",
        coming: "BackgroundTask[Article] | None" = None,
    ) -> None:
        """Load one of `sources` in the background; see `open`."""
        self.source_number = number

        def on_loaded(article: Article) -> None:
            self.show_article(article, then=then, number=number)
            self.run_on_arrival(command)
            if not then and not command:
                self.article_opened(number)

        self.load(self.sources[number], on_loaded, coming=coming)
        if command:
            self.queue_keys_while_loading(self.sources[number])

    def queue_keys_while_loading(self, location: str) -> None:
        """Queue keys while an article is loading in which a command is to be run."""
        self.has_pending_command = True
        self.queue_keys(loading(location))

    def discard_keys(self) -> None:
        """Discard the queued keys, and cancel the loading they wait for."""
        super().discard_keys()
        if self.has_pending_command:
            self.has_pending_command = False
            self.cancel_loading()

    # loading -------------------------------------------------------------------------------------

    def load(
        self,
        location: str,
        on_loaded: Callable[[Article], None],
        *,
        fresh: bool = False,
        coming: "BackgroundTask[Article] | None" = None,
    ) -> None:
        """Load an article in the background, and pass it to `on_loaded`; see `Loader`."""

        def loaded(article: Article) -> None:
            is_start, self._notice = not self.state.article.text, None
            self.files.was_read(article.location)
            on_loaded(article)
            if is_start and self.unreadable:
                self.tell("   ".join(self.unreadable), error=True)

        self.pane.waiting = loading(location)
        otherwise = self.text_elsewhere
        self.loader.load(location, loaded, self._not_loaded, otherwise, fresh=fresh, coming=coming)
        # so that the first `:` is answered without delay
        import_module("reader.tui.widgets.prompt")

    def text_elsewhere(self, location: str, error: ReaderError) -> Article | None:
        """Return, in a thread, what is known of a page that cannot be opened, or None."""
        raise NotImplementedError

    def _not_loaded(self, error: ReaderError) -> None:
        """Show why an article is not loaded; at program start, open the next source instead."""
        following = self.source_number + 1
        is_start = not self.state.article.text and len(self.app.screen_stack) == 1
        if is_start and following < len(self.sources):
            self.unreadable = (*self.unreadable, str(error))
            self.open_source(following)
        else:
            self._give_up(str(error), error.exit_code)

    def _give_up(self, reason: str, status: int) -> None:
        """Show why nothing was loaded, and discard the keys that waited for it.

        An empty screen returns to the previous one, or ends the program.
        """
        self.drop_pending_command()
        if self.state.article.text:
            self.tell(reason, error=True)
            return
        reason = "; ".join((*self.unreadable, reason))
        if len(self.app.screen_stack) > 1:
            below = self.app.screen_stack[-2]
            self.dismiss(None)
            if isinstance(below, CommandScreen):
                self.app.call_later(below.tell, reason, error=True)
        else:
            self.app.exit(status, message=reason)

    def cancel_loading(self) -> bool:
        """Stop loading; return whether anything was being loaded."""
        was_loading = self.tasks.cancel(LOADING)
        if was_loading:
            self._give_up("cancelled", _CANCELLED)
        return was_loading

    def interrupted(self) -> None:
        """Handle Ctrl+C: cancel loading first."""
        if not self.cancel_loading():
            super().interrupted()

    def do_app_cancel(self, argument: str) -> None:
        """Cancel loading first, else what the other command groups cancel."""
        if not self.cancel_loading():
            super().do_app_cancel(argument)
