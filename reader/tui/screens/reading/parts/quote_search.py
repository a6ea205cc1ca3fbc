"""Background work on an article: finding quotes, and loading a long text in full."""

from importlib import import_module
from typing import TYPE_CHECKING

from reader.commands.reasons import needs_footnotes
from reader.errors import ReaderError
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.session.state import ReadingState
from reader.tui.context import Context
from reader.tui.screens.tasks import Task, Tasks
from reader.workers.analyst import AnalysisTask, parse_and_analyse

if TYPE_CHECKING:
    from reader.tui.screens.reading.parts.shown import Findings

_QUOTES = "quotes"


class QuoteSearch:
    """Works on one article at a time, in a thread; what it finds reaches the screen."""

    def __init__(self, context: Context, tasks: Tasks, findings: "Findings") -> None:
        self._context, self._tasks, self._findings = context, tasks, findings
        self.begun: AnalysisTask | None = None  # the analysis begun at program start, if any

    def begin(self, state: ReadingState) -> None:
        """Begin the work on an article that was just shown."""
        article, begun = state.article, self.begun
        if state.ahead:
            self._tasks.begin(_QUOTES, lambda task: self._read_on(task, article))
        elif not state.analysed:
            self._tasks.begin(_QUOTES, lambda task: self._find(task, article, begun))
        else:
            self.warm_up(state)
            if begun is not None:  # it was finished while the program was loading
                self._tasks.begin(_QUOTES, lambda _: self._keep(article, state.found))

    def warm_up(self, state: ReadingState) -> None:
        """Load and prepare what the first key presses will need, while idle."""

        def work(_: Task) -> None:
            import_module("reader.tui.widgets.prompt")
            from reader.text.fold import prepare_search

            prepare_search(state.article.text)
            if not needs_footnotes(state):
                import_module("reader.session.footnotes").footnotes_of(state.article)

        self._tasks.begin("warming", work)

    def _known(self, article: Article) -> Analysis | None:
        """Return the cached analysis of an article, or None."""
        article_cache = self._context.library_thread.article_cache
        return article_cache.analysis(article) if article_cache is not None else None

    def _keep(self, article: Article, analysis: Analysis) -> None:
        """Cache the analysis of an article."""
        article_cache = self._context.library_thread.article_cache
        if article_cache is not None:
            article_cache.keep(article, analysis)

    def _find(self, task: Task, article: Article, begun: AnalysisTask | None) -> None:
        partial = Analysis()

        def show(found: Analysis) -> None:
            nonlocal partial
            partial = found
            task.show(self._findings.found, article, found, None)

        try:
            if begun is not None and begun.article is article:
                analysis = begun.wait(task.is_cancelled)
            else:
                analysis = self._known(article) or self._context.analyst(
                    article, show, cancelled=task.is_cancelled
                )
        except ReaderError as error:
            task.show(self._findings.found, article, partial, str(error))
            return
        self._end(task, article, analysis)

    def _end(self, task: Task, article: Article, analysis: Analysis) -> None:
        if not task.is_cancelled():
            task.show(self._findings.found, article, analysis, "")
            self._keep(article, analysis)

    def _read_on(self, task: Task, beginning: Article) -> None:
        whole: list[Article] = []
        partial = Analysis()

        def arrived(article: Article) -> None:
            whole.append(article)
            task.show(self._findings.rest_arrived, beginning, article)

        def show(found: Analysis) -> None:
            nonlocal partial
            partial = found
            task.show(self._findings.found, whole[0] if whole else beginning, found, None)

        article_cache = self._context.library_thread.article_cache
        try:
            analysis = parse_and_analyse(
                beginning.location,
                arrived,
                show,
                cached_analysis=self._known,
                cancelled=task.is_cancelled,
                cache_directory=article_cache.directory if article_cache is not None else "",
            )
        except ReaderError as error:
            if whole:
                task.show(self._findings.found, whole[0], partial, str(error))
            else:
                task.show(self._findings.rest_failed, beginning, str(error))
            return
        if whole:
            self._end(task, whole[0], analysis)
        else:
            task.show(self._findings.rest_failed, beginning, "")
