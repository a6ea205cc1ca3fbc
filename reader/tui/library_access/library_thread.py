"""Access to the library in a thread of its own, so that no key press waits for the disk."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from time import sleep, time
from typing import TYPE_CHECKING, TypeVar

from reader.errors import THREADS_REFUSED, LibraryError, is_thread_refused
from reader.first_screen.start_hints import store_position, stored_position
from reader.library.store import Library
from reader.model.article import Article

if TYPE_CHECKING:
    from reader.library.files.marked_entries import MarkedEntries
    from reader.library.files.page_cache import PageCache
    from reader.library.search.passage_search import TextHit
    from reader.library.search.text_index import TextIndex
    from reader.workers.article_cache import ArticleCache

Answer = TypeVar("Answer")
_RESTS = 19  # pause after work, relative to its duration: 5 % of the time is spent working
_PATIENCE_SECONDS = 5.0  # longest wait for the library
_DAY_SECONDS = 24 * 60 * 60


def _yield_processor(seconds: float) -> None:
    """Pause after background work, because a busy thread delays key handling."""
    sleep(_RESTS * seconds)


class LibraryThread:
    """Calls the library from the screen's thread; it is opened on the first call.

    Args:
        open_library: Opens the library; called in the library thread.
        directory: Returns its directory, if it is in one.
        copies: Opens the cache of web pages; None if there is none.
        texts: Opens the full-text index of articles read; None if there is none.
        article_cache: The cache of parsed articles, or None.

    Attributes:
        article_cache: The cache of parsed articles, or None.
        unsent_reason: After closing, why changes could not be sent to other machines; usually
            empty.
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
        self._opened: Library | None = None  # used only in the library thread
        self._upkeep_day = 0  # of the last upkeep, in days since 1970
        self._closed = False
        self.unsent_reason = ""
        self._copies, self._texts = copies, texts
        self.article_cache = article_cache

    @property
    def copies(self) -> "PageCache | None":
        """The cache of web pages, or None."""
        return self._copies() if self._copies is not None else None

    @property
    def marked_entries(self) -> "MarkedEntries | None":
        """The feed entries marked as read, or None if there is no data directory."""
        if self._directory is None:
            return None
        from reader.library.files.marked_entries import MarkedEntries

        return MarkedEntries(self._directory())

    @property
    def texts(self) -> "TextIndex | None":
        """The full-text index of articles read, or None."""
        return self._texts() if self._texts is not None else None

    async def keep_text(self, key: str, article: Article) -> None:
        """Add the text of an article to the full-text index, if the article can be opened again."""
        texts = self.texts
        if texts is not None and article.location not in ("", "-"):
            await asyncio.to_thread(
                texts.keep, key, article.digest, article.text, rest=_yield_processor
            )

    def forget(self, key: str, location: str) -> None:
        """Delete the indexed text and cached analysis of an article; to be called in a thread."""
        if (texts := self.texts) is not None:
            texts.forget(key)
        if self.article_cache is not None:
            self.article_cache.forget(location)

    def keep_earlier_texts(self, cancelled: Callable[[], bool]) -> tuple[int, int]:
        """Add the texts of articles read earlier to the full-text index; see `text_backfill`.

        This takes long the first time, so it should be called in a thread.

        Returns:
            How many were added, and how many could not be stored for lack of disk space.
        """
        texts, kept = self.texts, 0
        if texts is None:
            return 0, 0
        from reader.workers.text_backfill import index_article, unindexed_articles

        records = unindexed_articles(self.ask_now, texts)
        for record in records:
            if cancelled():
                return kept, 0
            kept += index_article(self.ask_now, texts, self.copies, record)
        return kept, len(unindexed_articles(self.ask_now, texts)) if records else 0

    async def search_texts(self, words: str, limit: int) -> "Sequence[TextHit]":
        """Return the articles whose text has all words, most recently stored first."""
        texts = self.texts
        return () if texts is None else await asyncio.to_thread(texts.search, words, limit)

    async def ask(self, question: Callable[[Library], Answer]) -> Answer:
        """Call a function with the library in its thread, and return the result.

        Raises:
            LibraryError: The library could not be opened, read or written.
        """
        return await asyncio.wrap_future(self._submit(question))

    async def ask_to_write(self, change: Callable[[Library], Answer]) -> Answer:
        """Call a function in a transaction of the library, like `ask`.

        Raises:
            LibraryError: Nothing was written.
        """
        return await self.ask(lambda library: library.in_transaction(change))

    def ask_now(
        self, question: Callable[[Library], Answer], seconds: float = _PATIENCE_SECONDS
    ) -> Answer:
        """Call a function with the library, waiting for the result for a limited time.

        Raises:
            LibraryError: The library could not be opened, read or written, or took too long.
        """
        try:
            return self._submit(question).result(seconds)
        except TimeoutError:
            raise LibraryError("the data directory did not answer in time") from None

    def ask_without_waiting(self, question: Callable[[Library], object]) -> None:
        """Call a function with the library without waiting; later calls run after it.

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
        """The directory of the library, or None."""
        return self._directory() if self._directory is not None else None

    def remember_start(self, article: Article, at: int, cursor: int = 0) -> None:
        """Record where an article is to be opened next time: the top of the screen, the cursor."""
        if self._directory is not None:
            with suppress(OSError):  # then the text only moves once after opening
                store_position(
                    str(self._directory()), article.location, article.text, at=at, cursor=cursor
                )

    def remembered_start(self, article: Article) -> tuple[int, int]:
        """Return what `remember_start` recorded; -1 twice if that is uncertain."""
        if self._directory is None:
            return -1, -1
        return stored_position(str(self._directory()), article.location, article.text)

    def _put(self, question: Callable[[Library], Answer]) -> Answer:
        if self._opened is None:  # opening is retried: the cause of a failure may be gone
            self._opened = self._open()
        return question(self._opened)

    @property
    def is_upkeep_due(self) -> bool:
        """Whether there was no upkeep today; the program may stay open for weeks."""
        return self._upkeep_day != _today()

    async def run_upkeep(self) -> None:
        """Do the upkeep, once a day: a thorough check, a backup, emptying the trash.

        In a large library that takes long, so it runs in another thread (at the price of a third of
        a megabyte): no library call waits for it, and closing ends it. If the screen that asked for
        it is closed before it has begun, it is still due.

        Raises:
            LibraryError: It failed; nothing is lost by that.
        """
        if self.is_upkeep_due:
            self._upkeep_day = _today()
            try:
                large = await self.ask(_upkept_unless_large)
            except asyncio.CancelledError:
                self._upkeep_day = 0
                raise
            if large is not None:
                await asyncio.to_thread(self._do_upkeep, large)

    def _do_upkeep(self, library: Library) -> None:
        if not self._closed:
            library.upkeep()

    def _close_library(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self.unsent_reason = self._opened.unsent_reason

    def close(self, seconds: float = 2.0) -> None:
        """Wait a limited time for pending calls, and close the library."""
        if self._closed:
            return
        self._closed = True
        with suppress(LibraryError, TimeoutError):  # a hanging disk must not prevent leaving
            self._thread.submit(self._close_library).result(seconds)
        self._thread.shutdown(wait=False, cancel_futures=True)


def _today() -> int:
    """Return the number of days since 1970."""
    return int(time() // _DAY_SECONDS)


def _upkept_unless_large(library: Library) -> Library | None:
    """Do the upkeep of a small library; return a large one."""
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
    """Return the access to the library in a data directory.

    Args:
        data_dir: The data directory; None for the platform's.
        open_library: Opens the library in it.
        article_cache: The cache of parsed articles, or None.
    """

    def directory() -> Path:
        from reader.library.files.directories import data_directory

        return data_directory(data_dir)

    def copies() -> "PageCache":
        from reader.library.files.directories import page_cache_directory
        from reader.library.files.page_cache import PageCache

        return PageCache(page_cache_directory(data_dir))

    def texts() -> "TextIndex":
        from reader.library.files.directories import text_index_file
        from reader.library.search.text_index import TextIndex

        return TextIndex(text_index_file(data_dir))

    return LibraryThread(
        open_library, directory=directory, copies=copies, texts=texts, article_cache=article_cache
    )
