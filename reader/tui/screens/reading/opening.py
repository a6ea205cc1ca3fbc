"""Opening, leaving and coming back: loading, quotes in the background, resuming."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from textual import work

from reader import pipeline
from reader.errors import LibraryError, ReaderError, RefusedError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Goal, Resolution, Target
from reader.model.article import Article
from reader.session.correcting import recorrected
from reader.session.moves import jump
from reader.session.reviewing import all_settled
from reader.session.searching import searched
from reader.session.state import ReadingState
from reader.text.clean import clean_text
from reader.tui.context import Picked
from reader.tui.screens.base import CommandScreen
from reader.tui.screens.reading.comparing import Edition
from reader.tui.screens.reading.positioning import Positioning, find_passage
from reader.tui.views.words import loading

if TYPE_CHECKING:
    from reader.workers.workshop import Parsing

_CANCELLED = 130  # the exit status of a program that was interrupted


class Arrival(NamedTuple):
    """What the library knows of an article that was just opened."""

    record: ArticleRecord
    annotations: Sequence[Annotation]
    placements: dict[str, Resolution]
    position: int
    old_text: str
    messages: Sequence[str]


class Opening(Positioning, part=True):
    """Commands and background work that bring an article onto the desk."""

    _cancel: threading.Event | None = None
    _then: Goal = ""  # once the article is here
    sources: Sequence[str] = ()
    source_number = 0

    # taking an article -----------------------------------------------------------------------

    def take(
        self, article: Article, *, then: Goal = "", ahead: int = 0, number: int | None = None
    ) -> None:
        """Put an article on the desk; quotes, notes and position follow as they are found.

        Args:
            article: The article, or its beginning.
            then: Where to go in it.
            ahead: About how many code points are missing.
            number: Which of `sources` it is, from 0.
        """
        self._then = then
        several = number is not None and len(self.sources) > 1
        self.place_among = f"article {(number or 0) + 1}/{len(self.sources)}" if several else ""
        self._resumed = False
        if self._asked is not None:
            self._asked.set()  # whoever waits for the article before does so no more
        self._asked, self._unkept = asyncio.Event(), ""
        self._waiting_moves.clear()
        self._waiting_commands.clear()
        if self.state.ahead:
            self.release_keys()
        self.put(ReadingState(article, ahead=ahead))
        self.app.title = clean_text(article.title, line=True)
        for notice in article.notices[:1]:
            self.tell(notice)
        # the first frame is not kept waiting by a process being started and a database opened
        self.call_after_refresh(self.look_into, article)

    def look_up(self, article: Article) -> None:
        """Ask the library about the article, and show what it knows."""
        self.start(self._arrive(article))

    def leave_out(self, reason: str) -> None:
        """Let the library know nothing of the article."""
        self._unkept = reason
        if self._asked is not None:
            self._asked.set()

    async def known(self) -> ArticleRecord:
        """Return the library's record, as soon as it was asked; ask again when it did not answer.

        Raises:
            LibraryError: There is none: the library cannot be opened, or is not to know of it.
        """
        article = self.state.article
        if self._asked is not None:
            await self._asked.wait()
        if self.state.article.location != article.location:
            raise LibraryError("another article was opened before this could be saved")
        if self._unkept:
            raise LibraryError(f"nothing can be saved: {self._unkept}")
        if self.state.record is None:
            await self._ask_library(self.state.article)
        record = self.state.record
        if record is None:
            raise LibraryError("nothing can be saved: the article has just changed")
        return record

    async def _arrive(self, article: Article) -> None:
        """Ask the library about the article; when it does not answer, say so."""
        try:
            await self._ask_library(article)
        except LibraryError as error:
            self._resumed = True
            self.tell(f"notes cannot be saved: {error}", error=True)
        finally:
            if self._asked is not None and self.state.article is article:
                self._asked.set()

    async def _ask_library(self, article: Article) -> None:
        """Ask the library about the article and show what it knows.

        Raises:
            LibraryError: It cannot be opened or read.
        """
        goal = self._then

        def question(library: Library) -> Arrival:
            before = library.known(article)
            old_text = kept_edition(library, before, article)
            record, refused = registered(library, article, before)
            annotations = library.annotations(record.key)
            placements, problem = place(annotations, article, library)
            placements = all_settled(annotations, placements)
            passage = goal if isinstance(goal, Target) else library.position(record.key)
            position = find_passage(passage, article.text) if passage is not None else -1
            told = (refused, *(each for each in library.messages if not refused), problem)
            messages = tuple(each for each in told if each)
            return Arrival(record, annotations, placements, position, old_text, messages)

        arrival = await self.context.shelf.ask(question)
        if self.state.article is not article:
            return
        state = self.state._replace(
            record=arrival.record,
            annotations=tuple(arrival.annotations),
            placements=arrival.placements,
        )
        untouched = self.state.cursor == 0 and self.pane.top == (0, 0)
        self.put(recorrected(state))
        self._resumed = True
        if arrival.messages:
            self.tell("   ".join(arrival.messages), error=True)
        if arrival.old_text and not state.old_text:
            self.compare(article, Edition(arrival.old_text))
        if isinstance(goal, Target):
            self._go_to_found(goal.exact, arrival.position)
        elif goal:
            self._go_to_annotation(goal)
        elif arrival.position > 0 and untouched:
            self.state = self.state._replace(cursor=arrival.position)
            self.pane.show(self.state)
            self.pane.put_top(arrival.position)
            self.put(self.state)
            if not arrival.messages and not article.notices:
                self.tell("back where you stopped: g goes to the beginning")
        self.offer_review()
        self.start(self._keep_up(arrival.record.key, article))

    async def _keep_up(self, key: str, article: Article) -> None:
        """Do what is due once a day, then keep the words of the article; nobody waits for it."""
        await self.context.shelf.look_after()
        await self.context.shelf.keep_text(key, article)

    def is_here(self, picked: Picked) -> bool:
        """Go to what was picked when it is known to be in this article; return whether it is."""
        record, goal = self.state.record, picked.goal
        if isinstance(goal, Target):
            there = self.state.article.text[goal.start : goal.end] == goal.exact
            if record is None or record.location != picked.location or not there:
                return False
            self._go_to_found(goal.exact, goal.start)
            return True
        if goal not in self.state.placements:
            return False
        self._go_to_annotation(goal)
        return True

    def _go_to_found(self, words: str, at: int) -> None:
        """Go to what a search of all texts has found; the search goes on in this article."""
        self._then = ""
        if at < 0:
            self.tell("these words are not in the article any more")
        else:
            self.put(jump(searched(self.state, words), at), reveal=True)

    def _go_to_annotation(self, annotation_id: str) -> None:
        self._then = ""
        resolution = self.state.placements.get(annotation_id)
        if resolution is not None and (seat := resolution.seat) is not None:
            self.put(jump(self.state, seat.start), reveal=True)
        else:
            self.tell("this note has no place in this edition of the article")

    # loading ---------------------------------------------------------------------------------

    def load(
        self,
        location: str,
        taken: Callable[[Article], None],
        *,
        fresh: bool = False,
        parsing: "Parsing | None" = None,
    ) -> None:
        """Load an article in the background, and hand it to `taken`.

        Args:
            location: Where it is.
            taken: Called in the thread of the screen, unless loading fails or is cancelled.
            fresh: Neither a copy nor the text kept for notes will do.
            parsing: What has the article later, when it has been loaded already.
        """
        if self._cancel is not None:
            self._cancel.set()
        self._cancel = cancel = threading.Event()
        self.pane.waiting = loading(location)
        self.tell(f"{loading(location)}   Esc cancels")
        self._load_in_background(location, taken, cancel, fresh, parsing)
        import_module("reader.tui.widgets.prompt")  # the first `:` is answered at once, too

    @work(thread=True, exclusive=True, group="loading")
    def _load_in_background(
        self,
        location: str,
        taken: Callable[[Article], None],
        cancel: threading.Event,
        fresh: bool,
        parsing: "Parsing | None",
    ) -> None:
        show = self.app.call_from_thread
        try:
            if parsing is not None:
                article = parsing.wait(cancel.is_set)
            else:
                article = self._opened(location, cancel, fresh=fresh)
        except ReaderError as error:
            kept = None if fresh or cancel.is_set() else self._kept(location, error)
            if kept is None:
                if not cancel.is_set():
                    show(self._not_loaded, error)
                return
            article = kept
        if not cancel.is_set():
            show(self._loaded, article, taken)

    def _opened(self, location: str, cancel: threading.Event, *, fresh: bool) -> Article:
        """Load and parse an article, in a thread, and say how it goes.

        Raises:
            ReaderError: There is none, or `cancel` was set.
        """
        from reader.workers.workshop import parse_apart

        def progress(count: int) -> None:
            if not cancel.is_set():
                told = loading(location, f": {count // 1024:,} kB   Esc cancels")
                self.app.call_from_thread(self.tell, told)

        return pipeline.open_article(
            location,
            offline=self.context.settings.offline,
            fresh=fresh,
            copies=self.context.shelf.copies,
            cancelled=cancel.is_set,
            progress=progress,
            parser=lambda loaded: parse_apart(loaded, cancelled=cancel.is_set),
        )

    def _kept(self, location: str, error: ReaderError) -> Article | None:
        """Return an article that has gone, in the text kept for the notes on it, or None."""
        from reader.library.editions import kept_article

        if isinstance(error, RefusedError):
            return None
        try:
            return self.context.shelf.ask_now(
                lambda library: kept_article(library, location, error.message), 2.0
            )
        except (LibraryError, RuntimeError):  # also when the program is just being left
            return None  # why the article cannot be read counts more

    def _loaded(self, article: Article, taken: Callable[[Article], None]) -> None:
        self._cancel = None
        self._notice = None
        taken(article)

    def _not_loaded(self, error: ReaderError) -> None:
        self._cancel = None
        self._give_up(str(error), error.exit_code)

    def _give_up(self, reason: str, status: int) -> None:
        """Say why nothing was loaded; with nothing to read, go back to where one came from."""
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

    def do_app_cancel(self, argument: str) -> None:
        """End loading first, else what the other groups end."""
        if not self.cancel_loading():
            super().do_app_cancel(argument)  # type: ignore[misc]

    # several articles --------------------------------------------------------------------------

    def do_article_next(self, _: str) -> None:
        """Go to the next article that was named."""
        self._go_by(1)

    def do_article_previous(self, _: str) -> None:
        """Go to the previous article that was named."""
        self._go_by(-1)

    def _go_by(self, step: int) -> None:
        index, article = self.source_number + step, self.state.article
        if not 0 <= index < len(self.sources):
            alone = len(self.sources) < 2
            from reader.session.entries import entries_of

            how = ": Enter reads the entry here, ]] goes to the next" if entries_of(article) else ""
            self.tell(
                f"there is only this article{how}" if alone else "no article further that way"
            )
            return
        self.start(self.save_position())
        self.open_source(index)

    def open_source(
        self, number: int, *, then: Goal = "", parsing: "Parsing | None" = None
    ) -> None:
        """Load one of `sources` in the background; see `open`."""
        self.source_number = number

        def taken(article: Article) -> None:
            self.take(article, then=then, number=number)

        self.load(self.sources[number], taken, parsing=parsing)


def registered(
    library: Library, article: Article, before: ArticleRecord | None
) -> tuple[ArticleRecord, str]:
    """Note that an article is open; where nothing can be saved, go on with what is known of it.

    Returns:
        Also why nothing can be saved, in one line.

    Raises:
        LibraryError: Nothing can be saved, and nothing is known.
    """
    try:
        return library.register(article), ""
    except LibraryError as error:
        if before is None:
            raise
        return before, f"notes can be read, not saved: {error}"


def place(
    annotations: Sequence[Annotation], article: Article, library: Library
) -> tuple[dict[str, Resolution], str]:
    """Return where each annotation is in this edition, those of one old edition together.

    Returns:
        Also what went wrong, in one line; what could not be looked for has no place then.
    """
    if not annotations:
        return {}, ""
    from reader.workers.collation import place_all  # a matcher: only when there is work

    def edition(digest: str) -> str | None:
        return article.text if digest == article.digest else library.edition(digest)

    targets = [annotation.target for annotation in annotations]
    found, problem = place_all(targets, article.text, edition)
    return {a.id: r for a, r in zip(annotations, found, strict=True)}, problem


def kept_edition(library: Library, before: ArticleRecord | None, article: Article) -> str:
    """Return the text of the edition read before, when it is kept and another one."""
    if before is None or not before.digest or before.digest == article.digest:
        return ""
    return library.edition(before.digest) or ""
