"""The full-text index of the articles that were read.

They are a cache: bounded, the one kept longest ago goes first, and the file may be deleted at any
time. It lies beside the copies of pages, and not in the library: what can be read again needs
neither backups nor checksums, and the library stays small.
"""

import sqlite3
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from reader.library.files.directories import texts_file
from reader.library.files.permissions import make_private_directory, make_private_file, tighten
from reader.library.files.presence import is_there
from reader.library.search import passages
from reader.library.search.passage_search import Found, search
from reader.library.search.word_index import terms
from reader.library.sqlite.connection import connect, number
from reader.library.sqlite.rows import storable

MAX_BYTES = 400 * 1024 * 1024
"""What all texts and their index together may take."""

_CACHE_KB = 512  # of pages that SQLite keeps in memory

Answer = TypeVar("Answer")


class TextIndex:
    """The texts in one file; safe to use from several threads and processes.

    Nothing here raises because of the disk: what cannot be kept is not found, and a damaged file
    is made anew.
    """

    def __init__(self, path: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        """Take a file, which is made when the first text is kept.

        Args:
            path: Where it is; None is beside the copies of pages of this platform.
            max_bytes: What it may take.
        """
        self.path = path or texts_file()
        self._max_bytes = max_bytes

    def has(self, key: str, digest: str) -> bool:
        """Whether this edition of an article is kept."""

        def work(base: sqlite3.Connection) -> bool:
            _, missing = passages.article_of(base, key, digest)
            return missing == 0

        return self._do(work, otherwise=False)

    def keep(
        self, key: str, digest: str, text: str, *, rest: Callable[[float], None] = lambda _: None
    ) -> None:
        """Keep the text of an article in place of that of an older edition.

        Each passage is kept by itself, so that others can write in between and so that what is
        left halfway is gone on with the next time. Cost: 0.3 s of work a megabyte.

        Args:
            key: Of the article's record.
            digest: Of the edition.
            text: All of it.
            rest: Called after each passage with the seconds that it took, so that others get on.
        """
        if self.has(key, digest):
            return

        def work(base: sqlite3.Connection) -> None:
            passages.begin(base, key, digest, len(text))
            for passage in reversed(list(passages.passages_of(text))):
                began = perf_counter()
                with passages.transaction(base):
                    article, missing = passages.article_of(base, key, digest)
                    if passage.end == missing:  # else kept before, or given up by somebody else
                        passages.insert(base, article, passage, storable(passage.of(text)))
                if passage.end == missing:
                    rest(perf_counter() - began)
            self._make_room(base)

        self._do(work, otherwise=None, make=True)

    def forget(self, key: str) -> None:
        """Delete the text of an article."""
        self._do(lambda base: passages.drop(base, "key = ?", key), otherwise=None)

    def search(self, query: str, limit: int = 50) -> Sequence[Found]:
        """Return the articles that have all words of `query` in one passage.

        The one kept last comes first. The last word may be the beginning of one, a phrase may
        stand in quotation marks; an empty query finds nothing.
        """
        wanted = terms(query)
        if not wanted:
            return ()
        return self._do(lambda base: search(base, wanted, limit), otherwise=())

    def _make_room(self, base: sqlite3.Connection) -> None:
        """Drop the texts kept longest ago until the rest fits."""
        while passages.used_bytes(base) > self._max_bytes and passages.drop_oldest(base):
            pass

    def _do(
        self, work: Callable[[sqlite3.Connection], Answer], *, otherwise: Answer, make: bool = False
    ) -> Answer:
        """Return the answer of a piece of work; `otherwise` when there is no file, or no way."""
        if not make and not is_there(self.path):
            return otherwise
        try:
            with closing(self._open()) as base:
                return work(base)
        except sqlite3.OperationalError as error:  # full, locked, not to be written
            if str(error).startswith("no such table"):
                self._clear()
        except (sqlite3.DatabaseError, zlib.error, UnicodeDecodeError):
            self._clear()
        except OSError:
            pass
        return otherwise

    def _open(self) -> sqlite3.Connection:
        """Return a connection to the file, which is made, or made anew from another form."""
        if not is_there(self.path):
            make_private_directory(self.path.parent)
            with suppress(FileExistsError):
                make_private_file(self.path)
        tighten(self.path)
        base = connect(self.path)
        try:
            base.execute("PRAGMA synchronous=OFF")  # a cache
            base.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
            if number(base, "user_version") != passages.VERSION:
                passages.make_tables(base)
        except BaseException:
            base.close()
            raise
        return base

    def _clear(self) -> None:
        for suffix in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
