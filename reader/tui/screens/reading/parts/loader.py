"""Loading an article in the background."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from reader import pipeline
from reader.errors import LibraryError, ReaderError, RefusedError, SourceError
from reader.library.store import PIPED
from reader.model.article import Article
from reader.sources.base import Loaded
from reader.tui.context import Context
from reader.tui.screens.tasks import Task, Tasks
from reader.tui.views.ink.short_texts import loading

if TYPE_CHECKING:
    from reader.workers.background import BackgroundTask

LOADING = "loading"
"""The group of tasks of which one at a time brings something to read; Esc cancels it."""
CHOSEN = "chosen"
"""The group of what is chosen while nothing is shown yet, and the first article is loaded."""


class _Wanted(NamedTuple):
    """A location, what gets the article there or why there is none, and the task that loads it."""

    location: str
    loaded: Callable[[Article], None]
    failed: Callable[[ReaderError], None]
    task: Task

    def is_coming(self, location: str) -> bool:
        """Whether the article at a location is being loaded."""
        return self.location == location and not (self.task.is_over or self.task.is_cancelled())


class Loader:
    """Loads one article of a group at a time; its progress and its answer reach the screen."""

    def __init__(self, context: Context, tasks: Tasks, tell: Callable[[str], None]) -> None:
        self._context, self._tasks, self._tell = context, tasks, tell
        self._wanted: dict[str, _Wanted] = {}  # by group, what was asked for last

    def load(
        self,
        location: str,
        loaded: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
        otherwise: Callable[[str, ReaderError], Article | None] = lambda *_: None,
        *,
        group: str = LOADING,
        fresh: bool = False,
        coming: "BackgroundTask[Article] | None" = None,
        at_hand: Article | None = None,
    ) -> None:
        """Load an article in the background.

        If it is being loaded already, this goes on, and answers to whoever asked last.

        Args:
            location: Its location.
            loaded: Gets it, unless loading is cancelled.
            failed: Gets the reason why there is none.
            otherwise: Returns, in a thread, what there is of a page that cannot be opened and has
                no stored text.
            group: The group of tasks in which it replaces what is being loaded.
            fresh: Whether to bypass page copies and stored texts.
            coming: A task that is already fetching or parsing the article.
            at_hand: The article, if it need not be loaded.
        """
        before = self._wanted.get(group)
        if before is not None and before.is_coming(location) and not fresh and at_hand is None:
            self._wanted[group] = before._replace(loaded=loaded, failed=failed)
            self._tell(f"{loading(location)}   Esc cancels")
            return

        def work(task: Task) -> None:
            def progress(count: int) -> None:
                notice = loading(location, f": {-(-count // 1024):,} kB   Esc cancels")
                task.show(self._tell, notice)

            if at_hand is not None:
                task.answer(self._loaded, group, at_hand)
                return
            try:
                if location.startswith(PIPED):
                    raise SourceError("it came from a pipe, which cannot be read again")
                if coming is not None:
                    coming.progress = progress
                    article = coming.wait(task.is_cancelled)
                else:
                    article = open_in_thread(
                        self._context, location, task.is_cancelled, fresh=fresh, progress=progress
                    )
            except ReaderError as error:
                kept = None
                if not (fresh or task.is_cancelled()):
                    kept = self._stored_text(location, error) or otherwise(location, error)
                if kept is None:
                    task.answer(self._failed, group, error)
                    return
                article = kept
            task.answer(self._loaded, group, article)

        self._tell(f"{loading(location)}   Esc cancels")
        task = self._tasks.begin(group, work)
        self._wanted[group] = _Wanted(location, loaded, failed, task)

    def _loaded(self, group: str, article: Article) -> None:
        self._wanted[group].loaded(article)

    def _failed(self, group: str, error: ReaderError) -> None:
        self._wanted[group].failed(error)

    def _stored_text(self, location: str, error: ReaderError) -> Article | None:
        """Return an article that is gone, from the text stored for its notes, or None."""
        from reader.library.kept_articles import kept_article

        if isinstance(error, RefusedError):
            return None
        try:
            return self._context.library_thread.ask_now(
                lambda library: kept_article(library, location, error.message), 2.0
            )
        except (LibraryError, RuntimeError):  # RuntimeError: the program is being left
            return None  # the original error is the one to show


def open_in_thread(
    context: Context,
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

    kept = context.library_thread
    return pipeline.open_article(
        location,
        offline=offline or context.settings.offline,
        fresh=fresh,
        copies=kept.copies,
        cancelled=cancelled,
        progress=progress,
        linked_from=linked_from,
        parser=parse if kept.article_cache is None else kept.article_cache.read_with(parse),
    )
