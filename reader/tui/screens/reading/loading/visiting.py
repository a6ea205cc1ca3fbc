"""Commands that lead from an article to another: through its entries, and through its links."""

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.library.identity.identity import is_url
from reader.model.inline_columns import LinkColumns
from reader.tui.screens.reading.loading.opening import Opening
from reader.tui.views.hints import Hint
from reader.tui.widgets.pane import ArticlePane

_ALL_READ = "you have read all of these"


class Visiting(Opening, part=True):
    """Follows links, and walks through the entries of feeds and front pages."""

    def hints(self) -> list[Hint]:
        """Return the key hints, starting with those of a list of articles, or of the link here."""
        known, state = super().hints(), self.state
        if self.focused is self.outline or not len(state.article.links):
            return known
        if self.entries.are_in(state.article):
            unread = [("]u", "next unread", True)] if self.entries.unread(state) else []
            listed = self._hint(BY_ID["entry.list"])
            reads = ("enter", "read this", True)
            return [reads, ("]]", "next entry", True), listed, *unread, *known]
        return [("enter", "follow", True), *known] if self._link_at(state.cursor) else known

    def do_entry_unread(self, _: str) -> None:
        """Go to the next unread entry of a feed; from an entry, open it."""
        from reader.session.entries import next_unread

        if not self.entries.are_marked_in(self.state.article):
            self.start(self._open_unread())
            return
        after = next_unread(self.state)
        if after is self.state:
            self.tell(_ALL_READ)
        else:
            self.show_state(after, reveal=True)

    async def _open_unread(self) -> None:
        """Open the next unread article of the list that this one is from, wrapping around."""
        from reader.session.read_entries import read_among

        here, walk = self.state.article, self.walk
        kept = self.context.library_thread
        marked = kept.marked_entries
        read = await kept.ask(lambda library: read_among(walk.others(), library, marked))
        address = next((each for each in walk.others() if each not in read), None)
        if self.state.article is not here:
            return  # another article was opened meanwhile
        if address is None:
            self.tell(_ALL_READ)
        else:
            self.start(self.position.save())
            self.open_source(walk.locations.index(address))

    def place_text(self) -> str:
        """Return the position among several articles, and how many entries are unread."""
        place = super().place_text()
        if not self.entries.are_marked_in(self.state.article):
            return place
        count = self.entries.unread(self.state)
        unread = f"{count:,} unread" if count else "all read"
        return f"{place}   {unread}" if place else unread

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
        if command.id == "entry.unread" and not self.walk.is_here:
            has_entries = self.entries.are_marked_in(self.state.article)
            return "" if has_entries else "not a feed: there are no entries here"
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
