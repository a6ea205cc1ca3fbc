"""Reading the first article, and drawing it as soon as it is available, while loading."""

import os
import sys
from collections.abc import Sequence
from time import monotonic

from reader import pipeline
from reader.errors import ReaderError
from reader.first_screen.start_hints import may_have_corrections
from reader.first_screen.terminal import is_held, is_partial
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import is_web
from reader.sources.base import Loaded
from reader.tui.early.start import NOT_THERE, FirstArticle
from reader.workers.article_cache import ArticleCache

_LOADING_NOTICE_SECONDS = 0.15  # delay after which the user is told that something is loading
_SHORT_CHARS = 100_000  # longest article that is analysed while the program is loading


class EarlyArticle:
    """Reads the first article, and draws it as soon as it is available.

    Args:
        locations: The locations of all articles; the first one is read.
        data_dir: The given data directory; empty for the default.
        article_cache: The cache of parsed articles and their analyses.
        draws: Whether to draw anything before the program is loaded.
        first: What is available so far.
    """

    _settings = Settings()

    def __init__(
        self,
        locations: Sequence[str],
        data_dir: str,
        article_cache: ArticleCache,
        *,
        draws: bool,
        first: FirstArticle = NOT_THERE,
    ) -> None:
        self.first, self.data_dir, self.article_cache = first, data_dir, article_cache
        self._locations, self._draws = locations, draws
        self._is_web = bool(locations) and is_web(locations[0])
        self._says_loading = self._is_web and is_held()  # whether the screen says so
        self._begun = monotonic()

    # reading -------------------------------------------------------------------------------------

    def read(self, *, offline: bool) -> None:
        """Read the article, as far as it is available at once.

        This may be only the beginning of a long article, a cached article, or a task that is
        fetching it. If it cannot be read, but there are others, the reader will report that and
        open the next one.

        Raises:
            ReaderError: It cannot be read, and there is no other one.
        """
        try:
            if self._is_web:
                self.first = self._read_page(offline=offline)
            elif self._locations:
                self.first = self._read_file()
        except ReaderError:
            if len(self._locations) < 2 or self._locations[0] == "-":
                raise
        self._begun = monotonic()

    def _read_page(self, *, offline: bool) -> FirstArticle:
        """Return the stored page when offline, else a task that is fetching it."""
        from pathlib import Path

        from reader.cli.article_access import Access

        access = Access(Path(self.data_dir) if self.data_dir else None, offline=offline)
        if access.is_offline():
            return FirstArticle(access.open_or_stored(self._locations[0]))
        from reader.workers.fetcher import FetchTask

        return FirstArticle(coming=FetchTask(self._locations[0], self.data_dir))

    def _read_file(self) -> FirstArticle:
        """Return the article of a file or pipe, as far as it is available at once.

        Parsing the beginning of a plain text is faster than finding the whole in the cache. If the
        reading position is further down, however, the whole is looked up first.
        """
        location = self._locations[0]
        loaded = _read_pipe() if location == "-" else pipeline.load(location)
        is_file = os.path.isfile(location)  # noqa: PTH113 - a pathlib path drops a leading "./"
        is_plain = pipeline.is_plain(loaded)
        beginning = pipeline.parse_beginning(loaded) if is_file and is_plain else None
        if beginning is not None and self._stored_position(beginning[0])[0] == 0:
            return FirstArticle(*beginning)
        article = self.article_cache.find(loaded)
        if article is None and is_file and not is_plain:
            beginning = pipeline.parse_beginning(loaded)
        if article is None and beginning is not None:
            return FirstArticle(*beginning)
        if article is None and pipeline.is_slow_to_parse(loaded):
            from reader.workers.parser import ParseTask

            return FirstArticle(coming=ParseTask(loaded, self.article_cache))
        if article is None:
            article = pipeline.parse(loaded)
            self.article_cache.remember(loaded, article)
        return FirstArticle(article)

    def _stored_position(self, article: Article) -> tuple[int, int]:
        """Return top and cursor where an article was left; -1 if the program will find out."""
        from reader.first_screen.start import stored_position

        try:
            return stored_position(article.location, self.data_dir, article.text)
        except OSError:
            return -1, -1

    # drawing -------------------------------------------------------------------------------------

    def show(self, settings: Settings) -> None:
        """Draw the article, if available, with its cached analysis and reading position."""
        self._settings = settings
        self._show()

    def _show(self) -> None:
        article = self.first.article
        if article is None:
            return
        at, cursor = self._stored_position(article)
        if at and self.first.ahead:
            at = cursor = -1
        self.first = self.first._replace(at=at, cursor=cursor, found=self._cached_analysis(article))
        self._draw(over=self._says_loading or is_partial())
        if self._is_worth_analysing(article):
            import pickle  # noqa: F401 - imported here, not concurrently in the thread
            import subprocess  # noqa: F401

            from reader.workers.analyst import AnalysisTask

            self.first = self.first._replace(searching=AnalysisTask(article))

    def _draw(self, *, over: bool) -> None:
        if self._draws and is_held() is over:
            from reader.tui.early import article_frame

            kept = self.article_cache.directory
            article_frame.show(self.first, self._settings, kept, over=over)

    def _is_worth_analysing(self, article: Article) -> bool:
        """Whether to analyse while loading: not if both would compete for one core."""
        is_short = not self.first.ahead and 0 < len(article.text) <= _SHORT_CHARS
        if not is_short or self.first.found is not None:
            return False
        from reader.isolation.process import available_cores  # as the analysis needs it anyway

        return available_cores() > 1

    def _cached_analysis(self, article: Article) -> Analysis | None:
        """Return the cached analysis; None if it might contradict a corrected speaker.

        A name that the user has corrected must not be shown even for a moment.
        """
        if self.first.ahead or may_have_corrections(self.data_dir):
            return None
        return self.article_cache.analysis(article)

    def update(self) -> None:
        """Draw the article if it has arrived; say that it is loading if that takes long.

        Raises:
            ReaderError: It cannot be read, and is not a web page.
        """
        self._draw_new_quotes()
        coming = self.first.coming
        if coming is None:
            return
        try:
            article = coming.result_within(0)
        except ReaderError:
            if self._is_web:
                return  # the program will look for the text stored for its notes
            raise
        if article is not None:
            self.first = FirstArticle(article)
            self._show()
        elif (
            self._draws
            and not self._says_loading
            and monotonic() - self._begun > _LOADING_NOTICE_SECONDS
        ):
            from reader.tui.early import article_frame

            self._says_loading = article_frame.show_waiting(
                self._locations[0], self._settings, self.article_cache.directory
            )

    def _draw_new_quotes(self) -> None:
        """Redraw the article with its quotes if they have been found."""
        searching, article = self.first.searching, self.first.article
        if searching is None or article is None or self.first.found is not None:
            return
        try:
            found = searching.result_within(0)
        except ReaderError:
            return  # the screen reports it
        if found is not None and not may_have_corrections(self.data_dir):
            self.first = self.first._replace(found=found)
            self._draw(over=True)


def _read_pipe() -> Loaded:
    """Read standard input to its end; the user is told if that takes long.

    Raises:
        SourceError: Nothing is piped in, or it cannot be read.
    """
    from reader.cli.interactive.pipe_notice import reading_told

    with reading_told(sys.stderr):
        return pipeline.load("-")
