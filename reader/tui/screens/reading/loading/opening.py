"""Opening articles: those given at program start, one after the other, and any other."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library.identity.address_keys import is_url
from reader.model.annotation import Goal
from reader.model.article import Article
from reader.session import selecting
from reader.session.notes.correcting import with_analysis
from reader.session.state import ReadingState
from reader.text.clean import clean_line
from reader.tui.context import Picked
from reader.tui.early.start import NOT_THERE, FirstArticle
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.queue_screen import BEING_SAVED
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.screens.reading.parts.arrival import Arrival
from reader.tui.screens.reading.parts.comparing import COMPARING
from reader.tui.screens.reading.parts.history import HistoryPlace
from reader.tui.screens.reading.parts.loader import CHOSEN, LOADING
from reader.tui.screens.reading.parts.waiting import LOOKING_FOR_QUOTES
from reader.tui.screens.reading.parts.walk import Walk
from reader.tui.views.ink.short_texts import loading

if TYPE_CHECKING:
    from reader.workers.background import BackgroundTask

_CANCELLED = 130  # the exit status of a program that was interrupted


def _goal_of(picked: Picked, article: Article) -> Goal:
    """Return the place that the fragment of an address names; empty if there is none.

    The name of a file may have a ``#`` of its own.
    """
    from reader.session.entry_places import is_in_feed

    if "#" not in picked.location or not (is_url(picked.location) or is_in_feed(picked.location)):
        return ""
    from reader.session.address_places import passage_of_address

    return passage_of_address(article, picked.location) or ""


class Opening(ReadingBase, part=True):
    """Shows one article after the other, and goes back to them."""

    unreadable: tuple[str, ...] = ()  # why each source before the first article cannot be read
    _list_chosen_from: Callable[[], None] | None = None  # reopened if the article cannot be loaded
    _show_otherwise: Callable[[], None] | None = None  # shows what is loaded if the choice fails
    _first_location = ""  # what is being loaded unless something else was chosen meanwhile

    def show_article(
        self,
        article: Article,
        *,
        then: Goal = "",
        first: FirstArticle = NOT_THERE,
        number: int | None = None,
        resumes: bool = True,
    ) -> None:
        """Show an article; quotes, notes and position follow as they become known.

        Args:
            article: The article, or its beginning.
            then: Where to go in it.
            first: What is known of it before the library and the analysis have answered.
            number: Its index in the walk, or None.
            resumes: Whether to go to its saved position.
        """
        self.walk = self.walk.showing(number)
        at = max(0, first.at)
        cursor = max(at, first.cursor)
        self.position.is_known = False
        self.tasks.cancel(COMPARING)  # keys of this article would wait for it
        self.arrival.end()
        self.arrival = Arrival(
            self, self.position, self.waiting, then, (at, cursor) if resumes else None,
            is_probable=first.article is not None and first.at >= 0,
        )  # fmt: skip
        is_start = not self.state.article.text  # then what waits is meant for this article
        held, self.waiting.has_goal = self.state.ahead or self.waiting, False
        if not is_start:
            self.waiting.clear()
            if self._waits_for == LOOKING_FOR_QUOTES:  # of the article that is left
                self.discard_keys()
            elif held:
                self.replay_keys()
        self.quote_search.begun = first.searching
        state = ReadingState(article, cursor=cursor, ahead=first.ahead)
        self.show_state(with_analysis(state, first.found) if first.found is not None else state)
        if cursor:
            self.pane.resume(at, cursor)
        self.app.title = clean_line(article.title)
        for notice in article.notices[:1]:
            self.tell(notice)
        if first.at < 0 and first.ahead and not article.notices:
            self.tell("still loading: you will be taken to where you stopped")
        if is_start:
            self.replay_keys()
        # deferred: starting a process and opening a database must not delay the first frame
        self.call_after_refresh(self._start_background_work, article)

    def _start_background_work(self, article: Article) -> None:
        """Start the background work on an article that was just shown."""
        if self.state.article is article:
            self.files.remember_shown(article.location)
            self.quote_search.begin(self.state)
            if not self.state.ahead:
                self.arrival.look_up(article)

    def article_opened(self, number: int | None) -> None:
        """Do what follows when an article is opened for reading, not by going back to it.

        Args:
            number: Its index in the walk, or None if it is not one of these.
        """

    def do_article_next(self, _: str) -> None:
        """Go to the next source."""
        self._open_neighbour(1)

    def do_article_previous(self, _: str) -> None:
        """Go to the previous source."""
        self._open_neighbour(-1)

    def _open_neighbour(self, step: int) -> None:
        index = self.walk.neighbour(step, is_coming=self.is_loading)
        if index == self.walk.number and self.state.article.text:
            self.cancel_loading()  # of the one in the other direction
            return
        if index is None:
            from reader.session.entries import entries_of

            alone, has_entries = len(self.walk.locations) < 2, entries_of(self.state.article)
            how = (
                ": Enter reads the entry here, <section.next> goes to the next"
                if has_entries
                else ""
            )
            back = "" if self.is_first else ": <app.back> goes back"
            end = f"no more articles in that direction{back}"
            self.tell(f"there is only this article{how}" if alone else end)
            return
        self.save_position()
        self.open_source(index)

    def open_source(
        self,
        number: int,
        picked: Picked | None = None,
        *,
        coming: "BackgroundTask[Article] | None" = None,
    ) -> None:
        """Load an article of the walk in the background; see `open`."""
        self.walk = self.walk._replace(tried=number)
        picked = picked or Picked(self.walk.locations[number])
        self._load_picked(
            picked, lambda article: self._show_opened(article, picked, number), coming
        )

    def open(
        self,
        picked: Picked,
        *,
        among: Sequence[str] = (),
        again: Callable[[str], None] | None = None,
        reopens: bool = False,
    ) -> None:
        """Load another article in the background, and add the present place to the history.

        Args:
            picked: The article, where to go in it, and the command to run there.
            among: The locations that next and previous walk through, including this one.
            again: Reopens the list in which it was chosen; takes the location of the article that
                is left. Articles chosen in the same list share one history entry.
            reopens: Whether that list is also reopened, at the article, if it cannot be loaded.
        """

        def on_loaded(article: Article) -> None:
            is_other = self.state.article.location != article.location
            if (is_other or again) and not self.history.was_left_by(again):
                self.add_to_history(self.current_place(again=again))
            if among:
                self.walk = Walk(among)
            number = among.index(picked.location) if among else None
            self._show_opened(article, picked, number)

        self.save_position()
        self._load_picked(picked, on_loaded)
        self._list_chosen_from = partial(again, picked.location) if again and reopens else None

    def _load_picked(
        self,
        picked: Picked,
        on_loaded: Callable[[Article], None],
        coming: "BackgroundTask[Article] | None" = None,
    ) -> None:
        from reader.session.entry_places import loaded_from

        location = loaded_from(picked.location)
        feed = self.feed_at_hand(location) if location != picked.location else None
        self.load(location, on_loaded, coming=coming, at_hand=feed)
        if picked.command:
            self.waiting.wait_for_goal(loading(picked.location))

    def _show_opened(self, article: Article, picked: Picked, number: int | None) -> None:
        self.history.forget_ahead()
        self.show_article(article, then=picked.goal or _goal_of(picked, article), number=number)
        self.waiting.run_on_arrival(picked.command)
        if not picked.goal and not picked.command:
            self.article_opened(number)

    # going back ----------------------------------------------------------------------------------

    @property
    def is_first(self) -> bool:
        """Whether there is neither an earlier article nor a screen to go back to."""
        return not self.history and super().is_first

    def current_place(self, *, again: Callable[[str], None] | None = None) -> HistoryPlace:
        """Return the present place, for `add_to_history`."""
        article, cursor, top = self.state.article, self.state.cursor, self.pane.visible_text()[0]
        return HistoryPlace(article, self.walk, cursor, top, again)

    def add_to_history(self, earlier: HistoryPlace) -> None:
        """Add a place to the history, so that `q` returns to it and reopens its list."""
        if earlier.article.text and not self.state.ahead:
            self.history.add(earlier)
            self.show_hints()

    def do_app_back(self, argument: str) -> None:
        """Close what lies over the text; else go back once everything is saved, or quit.

        While what was chosen in a list is being loaded, that list is where to go back.
        """
        if self.state.selection is not None:
            self.show_state(selecting.without_selection(self.state))
        elif self.outline.lies_over:
            self.close_outline()
        elif self._list_chosen_from is not None and self.cancel_loading():
            pass
        elif self.is_first:
            super().do_app_back(argument)
        elif self.unsaved:
            self.going_back = True
            self.tell(BEING_SAVED)
        else:
            self.go_back()

    def go_back(self) -> None:
        """Go back to the previous place in the history, else to the previous screen."""
        if not self.history:
            super().go_back()
            return
        left, is_of_list = self.address_in_list, self.walk.is_here
        earlier = self.history.back(None if self.state.ahead else self.current_place())
        self._return_to(earlier)
        if earlier.again is not None:
            earlier.again(left)
        elif is_of_list:
            self.came_back_from(left)

    def came_back_from(self, address: str) -> None:
        """Do what follows when an article of a walk is left for what the walk was begun in.

        Args:
            address: The article that is left.
        """

    def go_forward(self) -> None:
        """Go forward to the place that was gone back from."""
        self._return_to(self.history.forward(self.current_place()))

    def _return_to(self, place: HistoryPlace) -> None:
        self.walk = place.walk  # also within a feed, in which entries without a link are read
        if place.article.location != self.state.article.location:
            self.save_position()
            self.show_article(place.article, number=place.walk.number_here, resumes=False)
        end = len(self.state.article.text)  # it may have been reloaded since
        self.pane.put_top(min(place.top, end))
        self.show_state(self.state._replace(cursor=min(place.cursor, end)))

    # loading -------------------------------------------------------------------------------------

    def load(
        self,
        location: str,
        on_loaded: Callable[[Article], None],
        *,
        fresh: bool = False,
        coming: "BackgroundTask[Article] | None" = None,
        at_hand: Article | None = None,
    ) -> None:
        """Load an article in the background, and pass it to `on_loaded`; see `Loader`.

        While nothing is shown yet, the article that is being loaded gives way only once this one
        is there: it may be the name of no file. If it arrives first, it is not shown until then,
        because the keys typed meanwhile are for this one.
        """
        is_first = not self.state.article.text and self.tasks.is_busy(LOADING)
        is_choice = is_first and location != self._first_location

        def loaded(article: Article) -> None:
            if not is_choice and self.tasks.is_busy(CHOSEN):
                self._show_otherwise = partial(loaded, article)
                return
            is_start = not self.state.article.text
            self._show_otherwise = self._list_chosen_from = None
            if is_choice:
                self.tasks.cancel(LOADING)
            self.clear_notice()
            if article is not at_hand:
                self.files.remember_read(article.location)
            on_loaded(article)
            if is_start and self.unreadable:
                self.tell("   ".join(self.unreadable), error=True)

        self._list_chosen_from = None
        if not is_choice:
            self.tasks.cancel(CHOSEN)
            self._first_location = location
        self.pane.show_waiting(loading(location))
        otherwise = self.text_elsewhere
        self.loader.load(
            location, loaded, self._not_loaded, otherwise,
            group=CHOSEN if is_choice else LOADING, fresh=fresh, coming=coming, at_hand=at_hand,
        )  # fmt: skip
        # so that the first `:` is answered without delay
        import_module("reader.tui.widgets.prompt")

    def text_elsewhere(self, location: str, error: ReaderError) -> Article | None:
        """Return, in a thread, what is known of a page that cannot be opened, or None."""
        raise NotImplementedError

    def feed_at_hand(self, location: str) -> Article | None:
        """Return the feed at a location if its entries are listed, as it was read for that."""
        raise NotImplementedError

    def _not_loaded(self, error: ReaderError) -> None:
        """Show why an article is not loaded; at program start, open the next source instead."""
        if self.state.article.text or not self._has_more:
            self._give_up(str(error), error.exit_code)
            return
        self.unreadable = (*self.unreadable, str(error))
        if self.tasks.is_busy(CHOSEN):
            self.tell(str(error), error=True)
        elif self._has_otherwise:
            self._give_up(str(error), error.exit_code)
        else:
            self.open_source(self.walk.tried + 1)

    @property
    def _has_more(self) -> bool:
        """Whether, if nothing is shown, anything else is being loaded or can be."""
        is_start = self.app.screen_stack[0] is self
        has_following = is_start and self.walk.tried + 1 < len(self.walk.locations)
        return self.tasks.is_busy(CHOSEN) or self._has_otherwise or has_following

    @property
    def _has_otherwise(self) -> bool:
        """Whether, if nothing is shown, there is an article to show instead of a failed choice."""
        return self._show_otherwise is not None or self.tasks.is_busy(LOADING)

    def _give_up(self, reason: str, status: int) -> None:
        """Show why nothing was loaded, and discard the keys that waited for it.

        An empty screen returns to the previous one, or ends the program, unless the first article
        is there or still being loaded. Below another screen it stays, with the reason.
        """
        self.waiting.give_up_goal()
        if self._has_otherwise and not self.state.article.text:
            self.discard_keys()
            if self._show_otherwise is not None:
                self._show_otherwise()
            else:
                self.pane.show_waiting(loading(self._first_location))
        if self.state.article.text or self.tasks.is_busy(LOADING):
            if self._list_chosen_from is not None and self.is_free:
                self.clear_notice()  # that it is being loaded
                self._list_chosen_from()
            self._tell_on_top(reason)
            return
        reason = "; ".join((*self.unreadable, reason))
        if self.app.screen is not self:
            self.pane.show_waiting(reason)
        elif len(self.app.screen_stack) > 1:
            self.dismiss(None)
            self.app.call_later(self._tell_on_top, reason)
        else:
            self.app.exit(status, message=reason)

    def _tell_on_top(self, reason: str) -> None:
        """Show an error on the screen on top: the list that was left may be open again."""
        top = self.app.screen
        (top if isinstance(top, CommandScreen) else self).tell(reason, error=True)

    def cancel_loading(self) -> bool:
        """Stop loading; return whether anything was being loaded."""
        was_loading = self.tasks.cancel(CHOSEN) or self.tasks.cancel(LOADING)
        if was_loading:
            if self.state.article.text:
                self.walk = self.walk._replace(tried=self.walk.number)  # not to be passed next time
            self._give_up("cancelled", _CANCELLED)
        return was_loading
