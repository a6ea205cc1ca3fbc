"""Which entries of a list of news are read, and marking some of them as that."""

from collections.abc import Iterable

from reader.errors import LibraryError
from reader.session.news import News
from reader.session.read_entries import read_among
from reader.text.counts import counted
from reader.tui.library_access.library_thread import LibraryThread


class EntryMarks:
    """The entries of a list that are read.

    Args:
        news: The list.
        library_thread: What knows which were opened, and keeps which were marked.

    Attributes:
        news: As it was given.
        read: The addresses of those that are read.
        last: What was marked last, as long as that can be undone.
    """

    def __init__(self, news: News, library_thread: LibraryThread) -> None:
        self.news = news
        self.read: frozenset[str] = frozenset()
        self.last: tuple[str, ...] = ()
        self._library_thread = library_thread

    async def look_up(self) -> None:
        """Ask which entries are read; none when there is no answer, which saving tells."""
        marked = self._library_thread.marked_entries
        addresses = [entry.address for entry in self.news.entries]
        try:
            self.read = await self._library_thread.ask(
                lambda library: read_among(addresses, library, marked)
            )
        except LibraryError:
            self.read = frozenset()

    async def mark(self, addresses: Iterable[str]) -> str:
        """Mark entries as read; return what is told of that.

        Raises:
            LibraryError: It cannot be kept.
        """
        new = tuple(each for each in dict.fromkeys(addresses) if each not in self.read)
        if not new:
            return "read already"
        await self._keep(new, undoes=False)
        self.read, self.last = self.read.union(new), new
        return f"{counted(len(new), 'entry', 'entries')} marked as read: U undoes it"

    async def undo(self) -> str:
        """Take back what was marked last; return what is told of that.

        Raises:
            LibraryError: It cannot be kept.
        """
        old = self.last
        await self._keep(old, undoes=True)
        self.read, self.last = self.read.difference(old), ()
        return f"{counted(len(old), 'entry', 'entries')} unread again"

    async def _keep(self, addresses: tuple[str, ...], *, undoes: bool) -> None:
        marked = self._library_thread.marked_entries
        if marked is None:
            raise LibraryError("this cannot be saved: there is no data directory")
        change = marked.unmark if undoes else marked.mark
        await self._library_thread.ask(lambda _: change(addresses))
