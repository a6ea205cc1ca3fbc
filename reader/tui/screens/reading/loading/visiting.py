"""Commands that lead from an article to another: through its entries, and through its links."""

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.library.identity.address_keys import is_url
from reader.model.inline_columns import LinkColumns
from reader.tui.context import Picked
from reader.tui.screens.reading.loading.opening import Opening
from reader.tui.views.hints import Hint
from reader.tui.widgets.pane import ArticlePane

ALL_READ = "you have read all of these"


class Visiting(Opening, part=True):
    """Follows links, and walks through the entries of feeds and front pages."""

    def link_hints(self) -> list[Hint]:
        """Return the key hints of a list of articles, or of the link here."""
        state = self.state
        if self.focused is self.outline or not len(state.article.links):
            return []
        if self.entries.are_in(state.article):
            unread = [self._hint(BY_ID["entry.unread"])] if self.entries.unread(state) else []
            return [
                self.hint_of(BY_ID["footnote.follow"], "read this"),
                self.hint_of(BY_ID["section.next"], "next entry"),
                self._hint(BY_ID["entry.list"]),
                *unread,
            ]
        is_link = self._link_at(state.cursor)
        return [self.hint_of(BY_ID["footnote.follow"], "follow")] if is_link else []

    def do_entry_unread(self, _: str) -> None:
        """Go to the next unread entry of a feed; from an entry, open it."""
        from reader.session.entries import next_unread

        if not self.entries.are_marked_in(self.state.article):
            self.start(self._open_unread())
            return
        after = next_unread(self.state)
        if after is self.state:
            self.tell("no other unread entry" if self.entries.unread(self.state) else ALL_READ)
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
            self.tell(ALL_READ)
        else:
            self.save_position()
            self.open_source(walk.locations.index(address))

    def came_back_from(self, address: str) -> None:
        """Go to the entry that was read last, unless it is the one that was opened from here."""
        from reader.session.entries import address_here, headings_with_links

        state = self.state
        headings = {href: span for span, href in reversed(headings_with_links(state.article))}
        heading = headings.get(address)
        if heading is not None and address_here(state) != address:
            self.show_state(state._replace(cursor=heading.start), reveal=True)

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

    def follows_link(self) -> bool:
        """Follow the link at the cursor to another article; without any, scroll like a pager.

        Returns:
            False if a link inside the article, or a footnote, is to be followed instead.
        """
        from reader.session.entries import address_here, entries_of
        from reader.session.footnotes import has_footnotes
        from reader.session.inner_links import inner_place
        from reader.tui.folders import file_beside

        article = self.state.article
        link = LinkColumns.of(article.links).at(self.state.cursor)
        if link is not None and (file := file_beside(article.location, link.href)):
            self.open(Picked(file))
        elif inner_place(self.state) is not None:
            return False
        elif address := address_here(self.state):
            entries = entries_of(article)
            self.open(Picked(address), among=entries if address in entries else ())
        elif has_footnotes(article):
            return False
        elif link is not None and _is_local(link.href):
            self.tell(f"{link.href}: no such file, or place in this article")
        else:
            self.run_line("scroll.down")
        return True

    def leaves_article(self, command: Command) -> bool:
        """Whether a jump back or forward leads to another article, for want of some in this one."""
        if command.id == "jump.forward":
            return not self.state.places_ahead and self.history.has_ahead
        return command.id == "jump.back" and not self.state.places_behind and bool(self.history)

    def leave_article(self, command: Command) -> None:
        """Go back or forward to another article."""
        if command.id == "jump.forward":
            self.go_forward()
        else:
            self.do_app_back("")


def _is_local(href: str) -> bool:
    """Whether a link leads to a place in the article or to a file beside it."""
    return ":" not in href
