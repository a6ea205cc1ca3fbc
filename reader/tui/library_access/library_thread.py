"""Access to the library in a thread of its own, so that no key waits for the disk."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, TypeVar

from reader.errors import THREADS_REFUSED, LibraryError, is_thread_refused
from reader.first_screen.start_hints import note
from reader.library.store import Library
from reader.model.article import Article

if TYPE_CHECKING:
    from reader.library.files.marked_entries import MarkedEntries
    from reader.library.files.page_cache import PageCache
    from reader.library.search.passage_search import Found
    from reader.library.search.text_index import TextIndex
    from reader.workers.article_cache import ArticleCache

Answer = TypeVar("Answer")
_RESTS = 19  # times as long as the work: that is a twentieth of the time

_PATIENCE_SECONDS = 5.0  # with a library that does not answer


def _rest(seconds: float) -> None:
    """Let the keys go first: work in a thread slows them down as long as it goes on."""
    sleep(_RESTS * seconds)


class LibraryThread:
    """Asks the library from the screen's thread; it is opened with the first question.

    Args:
        open_library: Opens it; called in the own thread.
        directory: Where it is, when it is in a directory.
        copies: Copies of pages of the web; None keeps none.
        texts: TextIndex of what was read, to be searched; None keeps none.
        article_cache: The cache of parsed articles; None without one.

    Attributes:
        article_cache: As it was given.
        unsent: Once it is closed, why other machines do not get what was saved; mostly empty.
    """

    def __init__(
        self,
        open_library: Callable[[], Library],
        *,
        directory: Callable[[], Path] | None = None,
        copies: "Callable[[], PageCache] | None" = None,
        texts: "Callable[[], TextIndex] | None" = None,
        article_cache: "ArticleCache | None" = None,
    ) -> None:
        self._open, self._directory = open_library, directory
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="library")
        self._opened: Library | None = None  # used in that thread only
        self._upkeep_done = False
        self._closed = False
        self.unsent = ""
        self._copies, self._texts = copies, texts
        self.article_cache = article_cache

    @property
    def copies(self) -> "PageCache | None":
        """Copies of pages of the web; None when none are kept."""
        return self._copies() if self._copies is not None else None

    @property
    def marked_entries(self) -> "MarkedEntries | None":
        """The entries of feeds that were marked as read; None where none can be kept."""
        if self._directory is None:
            return None
        from reader.library.files.marked_entries import MarkedEntries

        return MarkedEntries(self._directory())

    @property
    def texts(self) -> "TextIndex | None":
        """Texts of what was read; None when none are kept."""
        return self._texts() if self._texts is not None else None

    async def keep_text(self, key: str, article: Article) -> None:
        """Keep the text of an article that can be opened again, so that its words are found."""
        texts = self.texts
        if texts is not None and article.location not in ("", "-"):
            await asyncio.to_thread(texts.keep, key, article.digest, article.text, rest=_rest)

    def forget(self, key: str, location: str) -> None:
        """Delete the text of an article and what was found in it; in a thread."""
        if (texts := self.texts) is not None:
            texts.forget(key)
        if self.article_cache is not None:
            self.article_cache.forget(location)

    def keep_earlier_texts(self, cancelled: Callable[[], bool]) -> tuple[int, int]:
        """Keep texts of what was read before.

        Takes long the first time: meant for a thread. See `rereading`.

        Returns:
            How many there were, and how many more cannot be kept, for want of room on the disk.
        """
        texts, kept = self.texts, 0
        if texts is None:
            return 0, 0
        from reader.workers.text_backfill import keep_earlier, unkept

        def ask(question: Callable[[Library], Answer]) -> Answer:
            return self.ask_now(question, _PATIENCE_SECONDS)

        records = unkept(ask, texts)
        for record in records:
            if cancelled():
                return kept, 0
            kept += keep_earlier(ask, texts, self.copies, record)
        return kept, len(unkept(ask, texts)) if records else 0

    async def search_texts(self, words: str, limit: int) -> "Sequence[Found]":
        """Return the articles whose text has all words, the one kept last first."""
        texts = self.texts
        return () if texts is None else await asyncio.to_thread(texts.search, words, limit)

    async def ask(self, question: Callable[[Library], Answer]) -> Answer:
        """Return the library's answer.

        Raises:
            LibraryError: It could not be opened, read or written.
        """
        return await asyncio.wrap_future(self._submit(question))

    def ask_now(self, question: Callable[[Library], Answer], seconds: float) -> Answer:
        """Return the library's answer, waiting at most so long; for use while leaving.

        Raises:
            LibraryError: It could not be opened, read or written, or took too long.
        """
        try:
            return self._submit(question).result(seconds)
        except TimeoutError:
            raise LibraryError("the data directory did not answer in time") from None

    def hand_over(self, question: Callable[[Library], object]) -> None:
        """Ask without waiting; what is asked later finds it answered, unless that failed.

        Raises:
            LibraryError: The library was closed.
        """
        self._submit(question)

    def _submit(self, question: Callable[[Library], Answer]) -> "Future[Answer]":
        try:
            return self._thread.submit(self._put, question)
        except RuntimeError as refusal:
            is_lack = is_thread_refused(refusal)
            reason = THREADS_REFUSED if is_lack else "the program is quitting"
            raise LibraryError(reason) from refusal

    @property
    def directory(self) -> Path | None:
        """Where the library is; None when it is in no directory."""
        return self._directory() if self._directory is not None else None

    def remember_start(self, article: Article, at: int) -> None:
        """Note at which code point an article is opened next time; for the first screen."""
        if self._directory is not None:
            with suppress(OSError):  # at worst the text moves once when it is opened
                note(str(self._directory()), article.location, article.text, at=at)

    def _put(self, question: Callable[[Library], Answer]) -> Answer:
        if self._opened is None:  # what failed before is tried again: the disk may have room now
            self._opened = self._open()
        return question(self._opened)

    async def look_after(self) -> None:
        """Do once what is due once a day: a thorough check, a backup, emptying the trash.

        Of a large library that takes long, so it has a thread to itself, which needs a third of a
        megabyte: nothing that is asked waits for it, and closing ends it.

        Raises:
            LibraryError: It could not be done; nothing is lost by that.
        """
        if not self._upkeep_done:
            self._upkeep_done = True
            large = await self.ask(_looked_after_unless_large)
            if large is not None:
                await asyncio.to_thread(self._look_after, large)

    def _look_after(self, library: Library) -> None:
        if not self._closed:
            library.upkeep()

    def _let_go(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self.unsent = self._opened.unsent

    def close(self, seconds: float = 2.0) -> None:
        """Wait for what was asked, at most so long, and let go of the files."""
        if self._closed:
            return
        self._closed = True
        with suppress(LibraryError, TimeoutError):  # a disk that hangs must not keep one here
            self._thread.submit(self._let_go).result(seconds)
        self._thread.shutdown(wait=False, cancel_futures=True)


def _looked_after_unless_large(library: Library) -> Library | None:
    """Look after a small library; return a large one."""
    if library.is_large:
        return library
    library.upkeep()
    return None


def library_thread_at(
    data_dir: Path | None,
    open_library: Callable[[], Library],
    *,
    article_cache: "ArticleCache | None" = None,
) -> LibraryThread:
    """Return the access to a data directory; None is the platform's.

    Args:
        data_dir: The data directory.
        open_library: Opens the library in it.
        article_cache: The cache of parsed articles; None without one.
    """

    def directory() -> Path:
        from reader.library.files.directories import data_directory

        return data_directory(data_dir)

    def copies() -> "PageCache":
        from reader.library.files.directories import copies_directory
        from reader.library.files.page_cache import PageCache

        return PageCache(copies_directory(data_dir))

    def texts() -> "TextIndex":
        from reader.library.files.directories import texts_file
        from reader.library.search.text_index import TextIndex

        return TextIndex(texts_file(data_dir))

    return LibraryThread(
        open_library, directory=directory, copies=copies, texts=texts, article_cache=article_cache
    )
