"""Opening the articles given at program start, one after the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.model.annotation import Goal
from reader.model.article import Article
from reader.tui.screens.reading.loading.arriving import Arriving
from reader.tui.screens.reading.loading.background_loading import Loading
from reader.tui.views.ink.words import loading

if TYPE_CHECKING:
    from reader.workers.background import BackgroundTask


class Opening(Arriving, Loading, part=True):
    """Commands that open the sources one by one."""

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

    def _not_loaded(self, error: ReaderError) -> None:
        """Open the next source instead, if this is the first one at program start."""
        following = self.source_number + 1
        is_start = not self.state.article.text and len(self.app.screen_stack) == 1
        if not is_start or following >= len(self.sources):
            super()._not_loaded(error)
            return
        self.unreadable = (*self.unreadable, str(error))
        self.open_source(following)

    def _loaded(self, article: Article, on_loaded: Callable[[Article], None]) -> None:
        """Show an article, and why others before it could not be read."""
        is_start = not self.state.article.text
        super()._loaded(article, on_loaded)
        if is_start and self.unreadable:
            self.tell("   ".join(self.unreadable), error=True)

    def _give_up(self, reason: str, status: int) -> None:
        """Show why nothing was loaded, and discard the keys that waited for it."""
        self.drop_pending_command()
        before = self.unreadable if not self.state.article.text else ()
        super()._give_up("; ".join((*before, reason)), status)
