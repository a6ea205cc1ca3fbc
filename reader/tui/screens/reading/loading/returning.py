"""Going back to what an article was opened from: a feed, a list of notes, a link."""

from collections.abc import Callable, Sequence

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.library.identity.identity import is_url
from reader.model.annotation import Goal
from reader.model.article import Article
from reader.model.inline_columns import LinkColumns
from reader.session import selecting
from reader.tui.screens.reading.loading.opening import Opening
from reader.tui.screens.reading.parts.history import HistoryPlace
from reader.tui.views.hints import Hint
from reader.tui.views.ink.words import loading
from reader.tui.widgets.pane import ArticlePane


class Returning(Opening, part=True):
    """Commands that go back: within the article, then to the previous one."""

    _counted: tuple[Article | None, frozenset[str], int] = (None, frozenset(), 0)
    _listed: tuple[Article | None, bool] = (None, False)  # whether the article has entries

    @property
    def is_first(self) -> bool:
        """Whether there is neither an earlier article nor a screen to go back to."""
        return not self.history and super().is_first

    def open(
        self,
        location: str,
        *,
        then: Goal = "",
        command: str = "",
        among: Sequence[str] = (),
        again: Callable[[str], None] | None = None,
    ) -> None:
        """Load another article in the background, and add the present place to the history.

        Args:
            location: Its location.
            then: Where to go in it.
            command: Id of the command to run there.
            among: The locations that next and previous walk through, including this one.
            again: Reopens the list in which it was chosen; takes the location of the article that
                is left. Articles chosen in the same list share one history entry.
        """

        def on_loaded(article: Article) -> None:
            is_other = self.state.article.location != article.location
            if (is_other or again) and not self.history.was_left_by(again):
                self.add_to_history(self.current_place(again=again))
            if among:
                self.sources, self.source_number = among, among.index(location)
            number = self.source_number if among else None
            self.show_article(article, then=then, number=number)
            self.waiting.run_on_arrival(command)
            if not then and not command:
                self.article_opened(number)

        self.start(self.position.save())
        self.load(location, on_loaded)
        if command:
            self.waiting.wait_for_goal(loading(location))

    @property
    def address_in_list(self) -> str:
        """The location under which a list has this article, which a redirect may have changed."""
        return self.sources[self.source_number] if self.place_among else self.state.article.location

    def current_place(self, *, again: Callable[[str], None] | None = None) -> HistoryPlace:
        """Return the present place, for `add_to_history`."""
        number = self.source_number if self.place_among else None
        article, cursor, top = self.state.article, self.state.cursor, self.pane.visible_text()[0]
        return HistoryPlace(article, self.sources, number, cursor, top, again)

    def add_to_history(self, earlier: HistoryPlace) -> None:
        """Add a place to the history, so that `q` returns to it and reopens its list."""
        if earlier.article.text and not self.state.ahead:
            self.history.add(earlier)
            self.show_hints()

    def do_app_back(self, argument: str) -> None:
        """Close what lies over the text; else go back to the previous article, or quit."""
        if self.state.selection is not None:
            self.show_state(selecting.without_selection(self.state))
        elif self.outline_lies_over:
            self.close_outline()
        elif not self.history:
            super().do_app_back(argument)
        elif self.is_saving:
            self.go_back_when_saved()
        else:
            self.go_back()

    def go_back(self) -> None:
        """Go back to the previous place in the history, else to the previous screen."""
        if not self.history:
            super().go_back()
            return
        earlier, left = self.history.take(), self.address_in_list
        if earlier.article.location != self.state.article.location:
            self.start(self.position.save())
            self.sources, self.source_number = earlier.sources, earlier.number or 0
            self.show_article(earlier.article, number=earlier.number)
        end = len(self.state.article.text)  # it may have been reloaded since
        self.show_state(self.state._replace(cursor=min(earlier.cursor, end)))
        self.pane.put_top(min(earlier.top, end))
        if earlier.again is not None:
            earlier.again(left)

    def hints(self) -> list[Hint]:
        """Return the key hints, starting with those of a list of articles, or of the link here."""
        known, state = super().hints(), self.state
        if self.focused is self.outline or not len(state.article.links):
            return known
        if self.is_list_of_articles():
            unread = [("]u", "next unread", True)] if self._unread() else []
            listed = self._hint(BY_ID["entry.list"])
            reads = ("enter", "read this", True)
            return [reads, ("]]", "next entry", True), listed, *unread, *known]
        return [("enter", "follow", True), *known] if self._link_at(state.cursor) else known

    def do_entry_unread(self, _: str) -> None:
        """Go to the next unread entry of a feed; from an entry, open it."""
        from reader.session.entries import next_unread

        if not self._shows_read_marks():
            self.start(self._open_unread())
            return
        after = next_unread(self.state)
        if after is self.state:
            self.tell("you have read all of these")
        else:
            self.show_state(after, reveal=True)

    async def _open_unread(self) -> None:
        """Open the next unread article of the list that this one is from, wrapping around."""
        from reader.session.read_entries import read_among

        here, sources = self.state.article, self.sources
        after = [*sources[self.source_number + 1 :], *sources[: self.source_number]]
        kept = self.context.library_thread
        marked = kept.marked_entries
        read = await kept.ask(lambda library: read_among(after, library, marked))
        address = next((each for each in after if each not in read), None)
        if self.state.article is not here:
            return  # another article was opened meanwhile
        if address is None:
            self.tell("you have read all of these")
        else:
            self.start(self.position.save())
            self.open_source(sources.index(address))

    def place_text(self) -> str:
        """Return the position among several articles, and how many entries are unread."""
        place = super().place_text()
        if not self._shows_read_marks():
            return place
        unread = f"{self._unread():,} unread" if self._unread() else "all read"
        return f"{place}   {unread}" if place else unread

    def _shows_read_marks(self) -> bool:
        """Whether this article has entries that are marked as read."""
        from reader.session.entries import stays_read

        return self.is_list_of_articles() and stays_read(self.state.article)

    def _unread(self) -> int:
        if not self._shows_read_marks():
            return 0
        key = self.state.article, self.state.read_entries
        if self._counted[0] is not key[0] or self._counted[1] is not key[1]:
            from reader.session.entries import unread_count

            self._counted = *key, unread_count(self.state)
        return self._counted[2]

    def is_list_of_articles(self) -> bool:
        """Whether this is a feed, a list of feeds, or a front page."""
        if not len(self.state.article.links):
            return False
        if self._listed[0] is not self.state.article:
            from reader.session.entries import entries_of

            self._listed = self.state.article, bool(entries_of(self.state.article))
        return self._listed[1]

    def _link_at(self, offset: int) -> str:
        """Return the target of the link at an offset, if this program can open it; else empty."""
        link = LinkColumns.of(self.state.article.links).at(offset)
        return link.href if link is not None and (is_url(link.href) or _is_local(link.href)) else ""

    def on_article_pane_clicked(self, message: ArticlePane.Clicked) -> None:
        """Follow a clicked link or footnote mark."""
        message.stop()
        from reader.session.footnotes import footnotes_of, has_footnotes

        state = self.state
        mark = -1
        if has_footnotes(state.article):
            mark = footnotes_of(state.article).mark_under(message.offset)
        if state.selection is None and (mark >= 0 or self._link_at(message.offset)):
            self.show_state(state._replace(cursor=mark if mark >= 0 else message.offset))
            self.run_command(BY_ID["footnote.follow"])

    def why_not(self, command: Command) -> str:
        """Return why a command is not available; going back and following links mostly are."""
        if command.id == "entry.unread" and not (self._shows_read_marks() or self.place_among):
            return "not a feed: there are no entries here"
        if self._leaves_article(command) or command.id == "footnote.follow":
            return ""
        return super().why_not(command)

    def perform(self, command: Command, argument: str) -> None:
        """Run a command, some of which lead to another article.

        Jumping back with an empty jump history goes to the previous article, and following a link
        opens its target.
        """
        if self._leaves_article(command):
            self.do_app_back("")
        elif command.id == "footnote.follow":
            self._follow_here(command, argument)
        else:
            super().perform(command, argument)

    def _follow_here(self, command: Command, argument: str) -> None:
        """Follow the link at the cursor, else a footnote; without either, scroll like a pager."""
        from reader.session.entries import address_here, entries_of
        from reader.session.footnotes import has_footnotes
        from reader.session.inner_links import inner_place
        from reader.tui.folders import file_beside

        article = self.state.article
        link = LinkColumns.of(article.links).at(self.state.cursor)
        if link is not None and (file := file_beside(article.location, link.href)):
            self.open(file)
        elif inner_place(self.state) is not None:
            super().perform(command, argument)
        elif address := address_here(self.state):
            entries = entries_of(article)
            self.open(address, among=entries if address in entries else ())
        elif has_footnotes(article):
            super().perform(command, argument)
        elif link is not None and _is_local(link.href):
            self.tell(f"{link.href}: no such file, or place in this article")
        else:
            self.run_line("scroll.down")

    def _leaves_article(self, command: Command) -> bool:
        return command.id == "jump.back" and not self.state.back and bool(self.history)


def _is_local(href: str) -> bool:
    """Whether a link leads to a place in the article or to a file beside it."""
    return ":" not in href
