"""Drawing the article as soon as it is available, while the program is loading."""

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

_LOADING_NOTICE_SECONDS = 0.15  # delay after which the user is told that something is loading
_SHORT_CHARS = 100_000  # longest article that is analysed while the program is loading


class EarlyArticle:
    """Draws the first article as soon as it is available.

    Args:
        first: What is available so far.
        locations: Its location, followed by those of further articles.
        settings: The user's settings.
        data_dir: The given data directory; empty for the default.
        article_cache: The cache of parsed articles and their analyses.
        draws: Whether to draw anything before the program is loaded.
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
        self._says_loading = self._is_web and is_held()  # whether the screen says so
        self._begun = monotonic()

    def show(self) -> None:
        """Draw the article, if available, with its cached analysis and reading position."""
        article = self.first.article
        if article is None:
            return
        self.first = self.first._replace(
            at=self._reading_position(article), found=self._cached_analysis(article)
        )
        self._draw(over=self._says_loading)
        if self._is_worth_analysing(article):
            import pickle  # noqa: F401 - imported here, not concurrently in the thread
            import subprocess  # noqa: F401

            from reader.workers.analyst import AnalysisTask

            self.first = self.first._replace(searching=AnalysisTask(article))

    def _draw(self, *, over: bool) -> None:
        if self._draws and is_held() is over:
            from reader.tui.early import article_frame

            kept = self._article_cache.directory
            article_frame.show(self.first, self._settings, kept, over=over)

    def _is_worth_analysing(self, article: Article) -> bool:
        """Whether to analyse while loading: not if both would compete for one core."""
        is_short = not self.first.ahead and 0 < len(article.text) <= _SHORT_CHARS
        if not is_short or self.first.found is not None:
            return False
        from reader.isolation.process import available_cores  # as the analysis needs it anyway

        return available_cores() > 1

    def _reading_position(self, article: Article) -> int:
        from reader.first_screen.start import stored_position

        try:
            at = stored_position(article.location, self._data_dir, article.text)
        except OSError:
            return -1  # the program will find out
        return -1 if at and self.first.ahead else at

    def _cached_analysis(self, article: Article) -> Analysis | None:
        """Return the cached analysis; None if it might contradict a corrected speaker.

        A name that the user has corrected must not be shown even for a moment.
        """
        if self.first.ahead or may_have_corrections(self._data_dir):
            return None
        return self._article_cache.analysis(article)

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
            self.show()
        elif (
            self._draws
            and not self._says_loading
            and monotonic() - self._begun > _LOADING_NOTICE_SECONDS
        ):
            from reader.tui.early import article_frame

            self._says_loading = article_frame.show_waiting(
                self._locations[0], self._settings, self._article_cache.directory
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
        if found is not None and not may_have_corrections(self._data_dir):
            self.first = self.first._replace(found=found)
            self._draw(over=True)
