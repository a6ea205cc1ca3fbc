"""Changes of an article since the last visit."""

from collections.abc import Callable
from typing import NamedTuple

from textual import work
from textual.worker import get_current_worker

from reader.errors import ReaderError
from reader.model.article import Article
from reader.session import moves
from reader.session.notes import reviewing
from reader.text.span import Span
from reader.tui.screens.reading.base import ReadingBase


class Edition(NamedTuple):
    """An edition that was read before.

    Attributes:
        text: Its text.
        quotes: The spans of its quotes, if known.
        top: The span at the top of the screen, if it is to be found in the new edition.
    """

    text: str
    quotes: tuple[Span, ...] = ()
    top: Span | None = None


class Comparing(ReadingBase, part=True):
    """Compares an article with an earlier edition in the background."""

    @work(thread=True, exclusive=True, group="comparing", description="compare")
    def compare(
        self, article: Article, before: Edition, found_top: Callable[[Span], None] | None = None
    ) -> None:
        """Compare an article with an earlier edition, and show the changes.

        Args:
            article: The article as it is now.
            before: The earlier edition.
            found_top: Called with the present span of the earlier edition's `top`.
        """
        from reader.workers.comparison import Comparison, compare_isolated

        worker = get_current_worker()

        def show(found: Comparison | ReaderError) -> None:
            if self.state.article is not article:
                return
            if isinstance(found, ReaderError):
                self.tell(f"changed since you read it, but {found.message}", error=True)
                return
            self.show_state(self.state._replace(changes=found.changes, old_text=before.text))
            if found_top is not None and found.top is not None:
                found_top(found.top)
            is_above = moves.next_change(self.state) is self.state
            key = "[c" if is_above else "]c"
            self.tell(f"{key} and D show what has changed: {found.summary}")
            self.remind()

        try:
            result: Comparison | ReaderError = compare_isolated(
                before.text,
                article,
                old_quotes=before.quotes,
                top=before.top,
                cancelled=lambda: worker.is_cancelled,
            )
        except ReaderError as error:
            result = error
        if not worker.is_cancelled:
            self.app.call_from_thread(show, result)

    def remind(self) -> None:
        """Add unfinished notes and notes whose place is uncertain to the notice."""
        words = "   ".join(filter(None, (self.unfinished, reviewing.review_notice(self.state))))
        said, error = self._notice or ("", False)
        if words and not said.startswith(words):
            self.tell(f"{words}   {said}" if said else words, error=error)
