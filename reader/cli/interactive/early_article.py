"""Drawing the article as soon as it is there, while the program is being loaded."""

import os
from collections.abc import Sequence
from time import monotonic

from reader.errors import ReaderError
from reader.first_screen.start_hints import may_have_corrections
from reader.first_screen.terminal import is_held
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import is_web
from reader.tui.early.start import FirstArticle
from reader.workers.article_cache import ArticleCache

_PATIENCE_SECONDS = 0.15  # after which a person wants to know that something goes on
_SHORT_CHARS = 100_000  # of an article whose quotes may be found while the program is loaded


def _cores() -> int:
    """Return on how many cores this process may run."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every platform
        return os.cpu_count() or 1


class EarlyArticle:
    """Shows what there is to read, once it is there.

    Args:
        first: What there is.
        locations: Where it comes from, and what is read after it.
        settings: What the person set.
        data_dir: The data directory that was named; an empty one is the usual one.
        article_cache: Articles that were read before, and their analyses.
        draws: Whether anything is drawn before the program is loaded.
    """

    def __init__(
        self,
        first: FirstArticle,
        locations: Sequence[str],
        settings: Settings,
        data_dir: str,
        article_cache: ArticleCache,
        *,
        draws: bool,
    ) -> None:
        self.first = first
        self._locations, self._settings, self._data_dir = locations, settings, data_dir
        self._article_cache, self._draws = article_cache, draws
        self._is_web = bool(locations) and is_web(locations[0])
        self._told = self._is_web and is_held()  # that the article is being read
        self._begun = monotonic()

    def show(self) -> None:
        """Draw the article, if there is one, with what is known of it from the last time."""
        article = self.first.article
        if article is None:
            return
        self.first = self.first._replace(at=self._left_at(article), found=self._found_in(article))
        self._draw(over=self._told)
        if self._is_worth_searching(article):
            import pickle  # noqa: F401 - here, and not in the thread beside other modules
            import subprocess  # noqa: F401

            from reader.workers.analyst import AnalysisTask

            self.first = self.first._replace(searching=AnalysisTask(article))

    def _draw(self, *, over: bool) -> None:
        if self._draws and is_held() is over:
            from reader.tui.early import article_frame

            kept = self._article_cache.directory
            article_frame.show(self.first, self._settings, kept, over=over)

    def _is_worth_searching(self, article: Article) -> bool:
        """Whether to look for quotes beside the loading: not where both need the same core."""
        short = not self.first.ahead and len(article.text) <= _SHORT_CHARS
        return short and self.first.found is None and bool(article.text) and _cores() > 1

    def _left_at(self, article: Article) -> int:
        from reader.first_screen.start import left_at

        try:
            at = left_at(article.location, self._data_dir, article.text)
        except OSError:
            return -1  # then the program finds out
        return -1 if at and self.first.ahead else at

    def _found_in(self, article: Article) -> Analysis | None:
        """Return what was found in it; None where a speaker may have been corrected, too.

        A name that a person has corrected must not be there even for a moment.
        """
        if self.first.ahead or may_have_corrections(self._data_dir):
            return None
        return self._article_cache.analysis(article)

    def look(self) -> None:
        """Draw the article if it has come by now; say so when it takes long.

        Raises:
            ReaderError: It cannot be read, and is no page of the web.
        """
        self._look_for_quotes()
        coming = self.first.coming
        if coming is None:
            return
        try:
            article = coming.within(0)
        except ReaderError:
            if self._is_web:
                return  # the text kept for its notes may do, which only the program can ask for
            raise
        if article is not None:
            self.first = FirstArticle(article)
            self.show()
        elif self._draws and not self._told and monotonic() - self._begun > _PATIENCE_SECONDS:
            from reader.tui.early import article_frame

            self._told = article_frame.show_waiting(
                self._locations[0], self._settings, self._article_cache.directory
            )

    def _look_for_quotes(self) -> None:
        """Draw the quotes over the article if they have been found by now."""
        searching, article = self.first.searching, self.first.article
        if searching is None or article is None or self.first.found is not None:
            return
        try:
            found = searching.within(0)
        except ReaderError:
            return  # which the screen tells
        if found is not None and not may_have_corrections(self._data_dir):
            self.first = self.first._replace(found=found)
            self._draw(over=True)
