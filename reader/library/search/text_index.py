"""The full-text index of the articles that were read.

It is a cache: bounded, with the oldest text dropped first, and the file may be deleted at any time.
It is next to the page cache, not in the library: what can be read again needs neither backups nor
checksums, and the library stays small.
"""

import sqlite3
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from reader.library.files.directories import text_index_file
from reader.library.files.permissions import (
    make_private_directory,
    make_private_file,
    restrict_to_owner,
)
from reader.library.files.presence import is_there
from reader.library.search import passages
from reader.library.search.passage_search import TextHit, search
from reader.library.sqlite.connection import atomic, connect, pragma_value
from reader.library.sqlite.database_files import FILE_ENDINGS
from reader.library.sqlite.rows import storable

MAX_BYTES = 400 * 1024 * 1024
"""Limit of the size of all texts and their index."""

_CACHE_KB = 512  # of SQLite's page cache

Answer = TypeVar("Answer")


class TextIndex:
    """The indexed texts in one file; safe to use from several threads and processes.

    Errors of the disk are not raised: what cannot be stored is not found, and a damaged file is
    recreated.
    """

    def __init__(self, path: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        """Use a file, which is created when the first text is stored.

        Args:
            path: Its path; None for the default, next to the page cache.
            max_bytes: Limit of its size.
        """
        self.path = path or text_index_file()
        self._max_bytes = max_bytes

    def has(self, key: str, digest: str) -> bool:
        """Whether this edition of an article is stored completely."""

        def work(base: sqlite3.Connection) -> bool:
            _, missing = passages.article_of(base, key, digest)
            return missing == 0

        return self._with_database(work, default=False)

    def keep(
        self, key: str, digest: str, text: str, *, rest: Callable[[float], None] = lambda _: None
    ) -> None:
        """Store the text of an article, replacing that of an older edition.

        Passages are stored one by one, so that others can write in between, and an interrupted text
        is continued the next time. Cost: 0.3 s of work per megabyte.

        Args:
            key: Key of the article's record.
            digest: Digest of the edition.
            text: The whole text.
            rest: Called after each passage with the seconds it took, to let others run.
        """
        if self.has(key, digest):
            return

        def work(base: sqlite3.Connection) -> None:
            passages.start_edition(base, key, digest, len(text))
            for passage in reversed(list(passages.passages_of(text))):
                began = perf_counter()
                with atomic(base):
                    article, missing = passages.article_of(base, key, digest)
                    if passage.end == missing:  # else stored before, or dropped by another process
                        passages.insert_passage(base, article, passage, storable(passage.of(text)))
                if passage.end == missing:
                    rest(perf_counter() - began)
            self._make_room(base)

        self._with_database(work, default=None, create=True)

    def forget(self, key: str) -> None:
        """Delete the text of an article."""
        self._with_database(lambda base: passages.drop_articles(base, "key = ?", key), default=None)

    def search(self, query: str, limit: int = 50) -> Sequence[TextHit]:
        """Return the articles that contain all words of `query` in one passage.

        The most recently stored come first. The last word may be a prefix, and so may every word if
        nothing is found otherwise; a phrase may be in quotation marks. An empty query finds
        nothing.
        """
        if not query.strip():
            return ()
        return self._with_database(lambda base: search(base, query, limit), default=())

    def _make_room(self, base: sqlite3.Connection) -> None:
        """Drop the oldest texts until the rest fits."""
        while passages.used_bytes(base) > self._max_bytes and passages.drop_oldest(base):
            pass

    def _with_database(
        self, work: Callable[[sqlite3.Connection], Answer], *, default: Answer, create: bool = False
    ) -> Answer:
        """Return the result of `work`; `default` if there is no file, or on errors."""
        if not create and not is_there(self.path):
            return default
        try:
            with closing(self._open()) as base:
                return work(base)
        except sqlite3.OperationalError as error:  # disk full, locked, not writable
            if str(error).startswith("no such table"):
                self._delete_files()
        except (sqlite3.DatabaseError, zlib.error, UnicodeDecodeError):
            self._delete_files()
        except OSError:
            pass
        return default

    def _open(self) -> sqlite3.Connection:
        """Open the file, creating it, or recreating tables of another version."""
        if not is_there(self.path):
            make_private_directory(self.path.parent)
            with suppress(FileExistsError):
                make_private_file(self.path)
        restrict_to_owner(self.path)
        base = connect(self.path)
        try:
            base.execute("PRAGMA synchronous=OFF")  # a cache
            base.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
            if pragma_value(base, "user_version") != passages.VERSION:
                passages.make_tables(base)
        except BaseException:
            base.close()
            raise
        return base

    def _delete_files(self) -> None:
        for suffix in FILE_ENDINGS:
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
