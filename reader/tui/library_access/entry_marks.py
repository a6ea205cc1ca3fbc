"""Which entries of a news list are read, and marking entries as read or unread."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import LibraryError
from reader.session.news import News
from reader.session.read_entries import read_among
from reader.text.counts import counted
from reader.tui.library_access.library_thread import LibraryThread

if TYPE_CHECKING:
    from reader.library.files.marked_entries import MarkedEntries

_OTHER_WAY = ": <entries.unmark> marks it as unread"


class Marking(NamedTuple):
    """Entries that were marked together.

    Attributes:
        addresses: Those whose mark was changed.
        unread: Whether they were marked as unread.
        replaced: Those that had the other mark before.
    """

    addresses: tuple[str, ...]
    unread: bool
    replaced: frozenset[str]


class EntryMarks:
    """Tracks the read entries of a news list.

    Args:
        news: The list.
        library_thread: Knows which entries were opened, and stores which were marked.
        done: The markings of the list before it was reloaded.

    Attributes:
        news: The list.
        read: The addresses of the read entries.
        done: The markings that can be undone, the last one last.
    """

    def __init__(
        self, news: News, library_thread: LibraryThread, done: tuple[Marking, ...] = ()
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

    async def mark(self, addresses: Iterable[str], *, unread: bool = False) -> str:
        """Mark entries as read, or as unread; return the notice to show.

        Raises:
            LibraryError: It cannot be saved.
        """
        given = dict.fromkeys(addresses)
        new = tuple(each for each in given if (each in self.read) is unread)
        state = "unread" if unread else "read"
        if not new:
            is_one_read = len(given) == 1 and not unread
            return f"already {state}{_OTHER_WAY if is_one_read else ''}"
        marked = self._marked()

        def mark(_: object) -> frozenset[str]:
            replaced = marked.among(new, unread=not unread)
            marked.mark(new, unread=unread)
            return replaced

        marking = Marking(new, unread, await self._library_thread.ask(mark))
        self._show(new, unread=unread)
        self.done = (*self.done, marking)
        return f"{_number_of(marking)} marked as {state}: <entries.undo> undoes it"

    async def undo(self) -> str:
        """Undo the last marking that was not undone; return the notice to show.

        Raises:
            LibraryError: It cannot be saved.
        """
        if not self.done:
            return "nothing to undo"
        *rest, last = self.done
        marked, (addresses, unread, replaced) = self._marked(), last
        await self._library_thread.ask(
            lambda _: marked.take_back(addresses, unread=unread, replaced=replaced)
        )
        self._show(addresses, unread=not unread)
        self.done = tuple(rest)
        return f"{_number_of(last)} {'read' if last.unread else 'unread'} again"

    def _marked(self) -> "MarkedEntries":
        marked = self._library_thread.marked_entries
        if marked is None:
            raise LibraryError("this cannot be saved: there is no data directory")
        return marked

    def _show(self, addresses: Iterable[str], *, unread: bool) -> None:
        change = self.read.difference if unread else self.read.union
        self.read = change(addresses)


def _number_of(marking: Marking) -> str:
    return counted(len(marking.addresses), "entry", "entries")
