"""The reading screen: all groups of reading commands combined."""

from collections.abc import Callable, Sequence

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.session.selecting import without_selection
from reader.tui.context import Context, Picked
from reader.tui.early.start import NOT_THERE, FirstArticle
from reader.tui.screens.reading.editions import Editions
from reader.tui.screens.reading.following import Following
from reader.tui.screens.reading.listing import Listing
from reader.tui.screens.reading.loading.feeds import Feeds
from reader.tui.screens.reading.loading.queueing import Queueing
from reader.tui.screens.reading.loading.visiting import Visiting
from reader.tui.screens.reading.notes.annotating import Annotating
from reader.tui.screens.reading.notes.note_lists import NoteLists
from reader.tui.screens.reading.notes.placing import Placing
from reader.tui.screens.reading.parts.quote_search import QuoteSearch
from reader.tui.screens.reading.parts.waiting import may_find_quotes
from reader.tui.screens.reading.parts.walk import Walk
from reader.tui.screens.reading.scrolling import Scrolling
from reader.tui.screens.reading.searching import Searching
from reader.tui.screens.reading.selecting import Selecting
from reader.tui.screens.reading.viewing import Viewing
from reader.tui.views.hints import Hint

_UNDIVIDED = 2  # sections of an article that is one piece: its headline and its lead
_NO_ENTRIES = "no entries with a link here: this is not a feed, or it has none"


class ReadingScreen(
    Following,
    Annotating,
    NoteLists,
    Placing,
    Feeds,
    Visiting,
    Queueing,
    Editions,
    Listing,
    Selecting,
    Searching,
    Scrolling,
    Viewing,
):
    """Shows one article, or several in turn.

    Args:
        context: The services.
        sources: The locations given at program start, which ``J`` and ``K`` walk through.
        first: The article to show first, as far as it is loaded; otherwise the first of `sources`
            is loaded.
        picked: The one of `sources` to load first instead, and where to go in it.
    """

    def __init__(
        self,
        context: Context,
        sources: Sequence[str] = (),
        first: FirstArticle = NOT_THERE,
        picked: Picked | None = None,
    ) -> None:
        super().__init__(context, first.article or Article("", "", ()))
        self.walk = Walk(sources)
        self._picked = picked
        self.quote_search = QuoteSearch(context, self.tasks, self)
        self._first = first

    def set_up(self) -> None:
        """Show the first article, or start loading it."""
        super().set_up()
        first, self._first = self._first, NOT_THERE  # do not keep the article in memory twice
        if first.article is not None:
            self.show_article(first.article, first=first, number=0)
            self.article_opened(0)
        elif self._picked is not None:
            number = self.walk.locations.index(self._picked.location)
            self.open_source(number, self._picked)
        elif self.walk.locations:
            self.open_source(0, coming=first.coming)

    def read_if_picked(self, picked: object) -> None:
        """Go to a note or a passage, of this article or of another one; `q` comes back.

        What was changed in the list where it was picked is shown here, too.
        """
        self.follow_library(tells=False)
        if not isinstance(picked, Picked):
            return
        here = self.current_place(again=self._list_again(picked))  # before the position changes
        if self.arrival.go_if_here(picked):
            self.add_to_history(here)
        else:
            self.read(picked)

    def read(self, picked: Picked) -> None:
        """Open another article, at the picked place; if it cannot be loaded, reopen its list."""
        self.open(picked, again=self._list_again(picked), reopens=True)

    def _list_again(self, picked: Picked) -> Callable[[str], None] | None:
        """Return a function that reopens the list from which something was picked, if any."""
        again = picked.again
        return (lambda _: again(self.show_over)) if again is not None else None

    # what several groups have a say in -----------------------------------------------------------

    def found(self, article: Article, found: Analysis, problem: str | None) -> None:
        """Show the quotes found so far, also in a list and in notes of them; see `Findings`."""
        before = self.state.quotes
        super().found(article, found, problem)
        self.grow_list(before)
        self.name_speakers()

    def perform(self, command: Command, argument: str) -> None:
        """Run a command, unless it leads to another article or has to wait."""
        if self.leaves_article(command):
            self.leave_article(command)
            return
        if command.id == "footnote.follow" and self.follows_link():
            return
        if not self.queues(command, argument):
            before = self.state
            super().perform(command, argument)
            self.tell_if_continued(command, before)
            self.extend_selection(command, before)

    def why_not(self, command: Command) -> str:
        """Return why a command is not available; one that can wait for the analysis is."""
        if command.id == "entry.list" and not self.has_entry_list:
            return _NO_ENTRIES
        if command.id == "entry.unread" and not self.walk.is_here:
            return "" if self.entries.are_marked_in(self.state.article) else _NO_ENTRIES
        can_wait = may_find_quotes(command) and not self.state.analysed
        if can_wait or command.id == "footnote.follow" or self.leaves_article(command):
            return ""
        return super().why_not(command)

    def hints(self) -> list[Hint]:
        """Return the key hints: of the selection, the outline or the article, after those of links.

        Where one of the news is read, the key to the next unread one is added.
        """
        if self.state.selection is not None:
            return [*self.link_hints(), *self.selection_hints()]
        is_outline = self.focused is self.outline
        known = [*self.link_hints(), *(self.outline_hints() if is_outline else self._text_hints())]
        unread = [self._hint(BY_ID["entry.unread"])] if self.is_entry_of_news else []
        return [*known[:1], *unread, *known[1:]]

    def _text_hints(self) -> list[Hint]:
        """Return the key hints of the article: first where to, which is no quote if it has none."""
        to_quotes, *others = super().hints()
        state = self.state
        if state.quotes or state.search is not None or not state.analysed:
            return [to_quotes, *others]
        if self.entries.are_in(state.article):
            return others  # the hints of links lead to entries
        is_divided = len(state.analysis.sections) > _UNDIVIDED
        return [self._hint(BY_ID["section.next" if is_divided else "scroll.page_down"]), *others]

    def interrupted(self) -> None:
        """Handle Ctrl+C: cancel loading; with a selection, copy it, as other programs do."""
        if self.cancel_loading():
            return
        if self.state.selection is not None:
            self.run_command(BY_ID["copy.text"])
        elif not self.stop_fetching():
            self.tell(f"{self.leaving_hint()}, <copy.text> copies")

    def do_app_cancel(self, _: str) -> None:
        """Cancel loading, else what lies over the text, is selected, searched for, or dimmed."""
        state = self.state
        if self.cancel_loading():
            pass
        elif self.focused is self.outline and self.outline.words:
            self.outline.filter("")
        elif self.outline.lies_over:
            self.close_outline()
        elif self.focused is self.outline:
            self.set_focus(self.pane)
        elif state.selection is not None:
            self.show_state(without_selection(state))
        elif self.stop_placing():
            pass
        elif state.search is not None:
            self.show_state(state._replace(search=None))
        elif state.only_speaker or state.quotes_only:
            self.show_state(state._replace(only_speaker="", quotes_only=False))
        elif self.zen:
            self.set_zen(zen=False)
        elif self.stop_fetching():
            pass
        elif not self.had_notice:
            self.tell(f"nothing to cancel: {self.leaving_hint()}")

    def discard_keys(self) -> None:
        """Discard the queued commands and keys, and cancel the loading they wait for."""
        self.waiting.clear()
        super().discard_keys()
        if self.waiting.has_goal:
            self.waiting.has_goal = False
            self.cancel_loading()
