"""Which entries of a news list are read, and marking entries as read."""

from collections.abc import Iterable

from reader.errors import LibraryError
from reader.session.news import News
from reader.session.read_entries import read_among
from reader.text.counts import counted
from reader.tui.library_access.library_thread import LibraryThread


class EntryMarks:
    """Tracks the read entries of a news list.

    Args:
        news: The list.
        library_thread: Knows which entries were opened, and stores which were marked.
        done: The markings of the list before it was reloaded.

    Attributes:
        news: The list.
        read: The addresses of the read entries.
        done: The entries of each marking that can be undone, the last one last.
    """

    def __init__(
        self, news: News, library_thread: LibraryThread, done: tuple[tuple[str, ...], ...] = ()
    ) -> None:
        self.news = news
        self.read: frozenset[str] = frozenset()
        self.done = done
        self._library_thread = library_thread

    async def look_up(self) -> None:
        """Look up which entries are read; none if the library cannot be read."""
        marked = self._library_thread.marked_entries
        addresses = [entry.address for entry in self.news.entries]
        try:
            self.read = await self._library_thread.ask(
                lambda library: read_among(addresses, library, marked)
            )
        except LibraryError:
            self.read = frozenset()

    async def mark(self, addresses: Iterable[str]) -> str:
        """Mark entries as read; return the notice to show.

        Raises:
            LibraryError: It cannot be saved.
        """
        new = tuple(each for each in dict.fromkeys(addresses) if each not in self.read)
        if not new:
            return "already read"
        await self._keep(new, undoes=False)
        self.read, self.done = self.read.union(new), (*self.done, new)
        return f"{counted(len(new), 'entry', 'entries')} marked as read: <entries.undo> undoes it"

    async def undo(self) -> str:
        """Undo the last marking that was not undone; return the notice to show.

        Raises:
            LibraryError: It cannot be saved.
        """
        if not self.done:
            return "nothing to undo"
        *rest, old = self.done
        await self._keep(old, undoes=True)
        self.read, self.done = self.read.difference(old), tuple(rest)
        return f"{counted(len(old), 'entry', 'entries')} unread again"

    async def _keep(self, addresses: tuple[str, ...], *, undoes: bool) -> None:
        marked = self._library_thread.marked_entries
        if marked is None:
            raise LibraryError("this cannot be saved: there is no data directory")
        change = marked.unmark if undoes else marked.mark
        await self._library_thread.ask(lambda _: change(addresses))
