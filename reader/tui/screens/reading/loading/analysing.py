"""Background work on an article being read: finding quotes, and loading a long text in full."""

from importlib import import_module

from textual import work
from textual.worker import get_current_worker

from reader.commands.command import Command, Group
from reader.commands.reasons import needs_footnotes
from reader.errors import ReaderError
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.session.notes.correcting import recorrected, with_analysis
from reader.session.searching import with_search
from reader.tui.screens.reading.base import ReadingBase
from reader.workers.analyst import AnalysisTask, parse_and_analyse

_AT_ONCE = ("app", "view", "outline", "pane")
"""Commands that work on the beginning of an article alone, by the first part of their ids."""
_DOWN = ("scroll.down", "scroll.half_down", "scroll.page_down")
_ALSO_AT_ONCE = (
    "scroll.up", "scroll.half_up", "scroll.page_up", "scroll.top", "article.focus",
)  # fmt: skip
_TO_SECTIONS = ("section.next", "section.previous")
_LISTS = ("quote.list", "speaker.list")
LOOKING_FOR_QUOTES = "looking for quotes"
"""Notice shown while keys wait for the analysis."""
_KEPT = ": key queued"
_REST = "the rest of the article is still being read"
_NEAR_CHARS = 10_000  # distance from the end of the loaded text at which scrolling has to wait


class Analysing(ReadingBase, part=True):
    """Runs the analysis in the background, and queues commands that need its results."""

    _waiting_moves: list[Command]  # that wait for quotes or sections
    _waiting_commands: list[tuple[Command, str]]  # that wait for the rest of the article
    searching: AnalysisTask | None = None  # the analysis begun at program start, if any

    def look_up_in_library(self, article: Article) -> None:
        """Look up a fully loaded article in the library."""
        raise NotImplementedError

    def exclude_from_library(self, reason: str) -> None:
        """Keep the article out of the library, for a reason to be shown."""
        raise NotImplementedError

    def start_background_work(self, article: Article) -> None:
        """Start the background work on an article that was just shown."""
        if self.state.article is not article:
            return
        self.files.is_shown(article.location)
        if self.state.ahead:
            self._read_on(article)
            return
        if not self.state.analysed:
            self._find_quotes(article)
        else:
            self._warm_up()
            if self.searching is not None:
                self._keep_early(article, self.state.found)
        self.look_up_in_library(article)

    # quotes ------------------------------------------------------------------------------------

    def _findings_of(self, article: Article) -> Analysis | None:
        """Return the cached analysis of an article, or None."""
        article_cache = self.context.library_thread.article_cache
        return article_cache.analysis(article) if article_cache is not None else None

    def _cache_directory(self) -> str:
        """Return the directory of the article cache; empty when there is none."""
        article_cache = self.context.library_thread.article_cache
        return article_cache.directory if article_cache is not None else ""

    def _keep_findings(self, article: Article, analysis: Analysis) -> None:
        """Cache the analysis of an article."""
        article_cache = self.context.library_thread.article_cache
        if article_cache is not None:
            article_cache.keep(article, analysis)

    @work(thread=True)
    def _keep_early(self, article: Article, analysis: Analysis) -> None:
        """Cache an analysis that was finished while the program was loading."""
        self._keep_findings(article, analysis)

    @work(thread=True, exclusive=True, group="quotes")
    def _find_quotes(self, article: Article) -> None:
        worker = get_current_worker()

        def show(found: Analysis) -> None:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._found, article, found)

        try:
            begun = self.searching
            if begun is not None and begun.article is article:
                analysis = begun.wait(lambda: worker.is_cancelled)
            else:
                analysis = self._findings_of(article) or self.context.analyst(
                    article, show, cancelled=lambda: worker.is_cancelled
                )
        except ReaderError as error:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._found, article, Analysis(), str(error))
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found, article, analysis, "")
            self._keep_findings(article, analysis)

    def _found(self, article: Article, found: Analysis, problem: str | None = None) -> None:
        """Show the results of the analysis; `problem` is None while it is still running."""
        if self.state.article is not article:
            return
        if problem is None:
            self.show_state(recorrected(self.state._replace(found=found)))
            if not any(map(self._waits, self._waiting_moves)):
                self._run_waiting_moves()
            return
        self.show_state(with_analysis(self.state, found))
        if problem:
            self.tell(problem, error=True)
        self._warm_up()
        self._run_waiting_moves()

    def _run_waiting_moves(self) -> None:
        """Run the queued moves, then replay the keys pressed after them."""
        waiting, self._waiting_moves = self._waiting_moves, []
        if self._notice is not None and self._notice[0].endswith(_KEPT):
            self.clear_notice()
        for command in waiting:
            self.run_command(command)
        if waiting:
            self.replay_keys()

    @work(thread=True, exclusive=True, group="warming")
    def _warm_up(self) -> None:
        """Load and prepare what the first key presses will need, while idle."""
        import_module("reader.tui.widgets.prompt")
        from reader.text.fold import prepare_search

        article = self.state.article
        prepare_search(article.text)
        if not needs_footnotes(self.state):
            import_module("reader.session.footnotes").footnotes_of(article)

    def perform(self, command: Command, argument: str) -> None:
        """Run a command, or queue it while it waits for the analysis or the rest of the text."""
        if reason := self.why_wait(command):  # run by name or by mouse, not by a queued key
            self._waiting_commands.append((command, argument))
            self.queue_keys(reason)
            return
        if self._waits(command):
            self._waiting_moves.append(command)
            what = "looking for sections" if command.id in _TO_SECTIONS else LOOKING_FOR_QUOTES
            self.tell(f"{what}{_KEPT}")
            return
        super().perform(command, argument)

    def _waits(self, command: Command) -> bool:
        """Whether a command goes to, or lists, what the analysis has not found yet."""
        if self.state.analysed:
            return False
        if command.id in _TO_SECTIONS:
            return not self.state.analysis.sections
        if command.id in _LISTS:
            return not self.state.quotes
        needs_quotes = command.group is Group.QUOTES and self.state.search is None
        return needs_quotes and command.move is not None and not self._is_among_known(command)

    def _is_among_known(self, command: Command) -> bool:
        """Whether a move stays among the first quotes, which are known before the rest."""
        state = self.state
        if command.group is not Group.QUOTES or command.move is None or not state.quotes:
            return False
        reach = state.quotes[-1].span.end
        after = command.move(state)
        return after is not state and max(state.cursor, after.cursor) <= reach

    def why_not(self, command: Command) -> str:
        """Return why a command is not available; one that can wait for the analysis is."""
        to_quotes = command.group is Group.QUOTES and command.move is not None
        if (to_quotes or command.id in (*_TO_SECTIONS, *_LISTS)) and not self.state.analysed:
            return ""
        return super().why_not(command)

    # the rest of a long text -------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="quotes")
    def _read_on(self, beginning: Article) -> None:
        worker = get_current_worker()
        whole: list[Article] = []

        def arrived(article: Article) -> None:
            whole.append(article)
            if not worker.is_cancelled:
                self.app.call_from_thread(self._replace_beginning, beginning, article)

        def show(found: Analysis) -> None:
            if not worker.is_cancelled:
                article = whole[0] if whole else beginning
                self.app.call_from_thread(self._found, article, found)

        problem, analysis = "", Analysis()
        try:
            analysis = parse_and_analyse(
                beginning.location,
                arrived,
                show,
                cached_analysis=self._findings_of,
                cancelled=lambda: worker.is_cancelled,
                cache_directory=self._cache_directory(),
            )
        except ReaderError as error:
            problem = str(error)
        if worker.is_cancelled:
            return
        if whole:
            self.app.call_from_thread(self._found, whole[0], analysis, problem)
            if not problem:
                self._keep_findings(whole[0], analysis)
        else:
            self.app.call_from_thread(self._keep_beginning, beginning, problem)

    def _replace_beginning(self, beginning: Article, article: Article) -> None:
        """Replace the beginning by the whole article, without moving anything on the screen."""
        if self.state.article is not beginning:
            return
        state = self.state._replace(article=article, ahead=0)
        if state.search is not None:
            state = with_search(state, state.search.query)
        self.pane.replace_beginning(state)
        self.show_state(state)
        self.look_up_in_library(article)
        self.replay_keys()
        self._warm_up()

    def _keep_beginning(self, beginning: Article, problem: str) -> None:
        """Keep the beginning when the rest cannot be loaded; the library records nothing."""
        if self.state.article is beginning:
            self.show_state(with_analysis(self.state._replace(ahead=0), Analysis()))
            self.exclude_from_library("only the beginning was loaded")
            self.tell(f"only the beginning could be loaded: {problem}", error=True)
            self.replay_keys()

    def why_wait(self, command: Command) -> str:
        """Return what a command waits for: pending quote moves, or the rest of the article."""
        if self._waiting_moves and self.acts_at_cursor(command):
            return LOOKING_FOR_QUOTES
        if not self.state.ahead or self._is_among_known(command):
            return ""
        if command.id in _DOWN:
            here = len(self.state.article.text) - _NEAR_CHARS
            return _REST if self.pane.visible_text()[1] > here else ""
        at_once = command.id in _ALSO_AT_ONCE or command.id.partition(".")[0] in _AT_ONCE
        return "" if at_once else _REST

    def acts_at_cursor(self, command: Command) -> bool:
        """Whether a command acts at the cursor, and so depends on pending moves."""
        return command.group in (Group.NOTES, Group.SELECT) or command.id == "speaker.correct"

    def run_waiting(self) -> None:
        """Run the commands that waited for the rest of the article."""
        waiting, self._waiting_commands = self._waiting_commands, []
        for command, argument in waiting:
            self.run_command(command, argument)

    def discard_keys(self) -> None:
        """Discard queued commands and keys."""
        self._waiting_moves, self._waiting_commands = [], []
        super().discard_keys()
