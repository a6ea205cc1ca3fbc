"""The texts of articles that were read, so that their words are found again.

They are a cache: bounded, the one kept longest ago goes first, and the file may be deleted at any
time. It lies beside the copies of pages, and not in the library: what can be read again needs
neither backups nor checksums, and the library stays small.

A text is cut into passages, and these are indexed by the words that `wording` tells. The index
only says which passages have all words; where, and whether they are next to each other, is seen in
the passage itself. So it needs no positions, and takes a fifth of the room.
"""

import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import islice, pairwise
from pathlib import Path
from time import perf_counter
from typing import NamedTuple, TypeVar

from reader.library.connection import connect, number
from reader.library.creation import statements
from reader.library.directories import texts_file
from reader.library.permissions import make_private_directory, make_private_file, tighten
from reader.library.rows import storable
from reader.library.search import INDEXED
from reader.library.wording import Term, expression, find_terms, indexed, terms
from reader.model.annotation import Target
from reader.text.span import Span

MAX_BYTES = 400 * 1024 * 1024
"""What all texts and their index together may take."""

_VERSION = 3
_PASSAGE = 16_000  # code points: nearly every article is one passage
_CACHE_KB = 512  # of pages that SQLite keeps in memory
_LEVEL = 6  # of zlib
_CONTEXT = 20, 160  # code points shown before and behind the beginning of what was found
_BESIDE = 64  # code points beside a passage by which it is known again
_GAP = 3  # code points between words that are one passage
_CANDIDATES = 3  # passages looked through for each hit before the index is asked for whole words
_LOOKED_THROUGH = 1_500  # passages of one search
_SHARE_DROPPED = 10  # the oldest tenth makes room together, because the index is then merged whole
_MERGED_AT_ONCE = 500  # pages of the index
_DROPPED_AT_ONCE = 40  # passages: half a second at the most in which nobody else can write

_TABLES = f"""
CREATE TABLE articles (
  n INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- of its record in the library
  digest TEXT NOT NULL,              -- of the edition that is kept; also of one without words
  missing INTEGER NOT NULL           -- code points at the beginning that are still to be kept
) STRICT;
CREATE TABLE passages (
  n INTEGER PRIMARY KEY,             -- the first of an article has the highest
  article INTEGER NOT NULL,
  start INTEGER NOT NULL,            -- in code points
  text BLOB NOT NULL                 -- zlib
) STRICT;
CREATE INDEX passages_by_article ON passages (article);
CREATE VIRTUAL TABLE found USING fts5 (
  words, content = '', detail = none, columnsize = 0,
  tokenize = 'ascii', prefix = '{" ".join(map(str, range(1, INDEXED + 1)))}'
);
PRAGMA user_version = {_VERSION};
"""
# ascii: the words come folded, with spaces between them

_ON_ONE_LINE = str.maketrans("\n\t", "  ")

_FOUND = (
    "SELECT articles.key, articles.digest, passages.start, passages.text FROM found"
    " JOIN passages ON passages.n = found.rowid JOIN articles ON articles.n = passages.article"
    " WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT ?"
)

_OLDEST = (
    "SELECT article FROM passages ORDER BY article"
    " LIMIT 1 OFFSET (SELECT count(*) / ? FROM passages)"
)  # with the newest passage of the oldest share

Answer = TypeVar("Answer")


class Found(NamedTuple):
    """An article whose text has what was searched for.

    Attributes:
        key: Of its record in the library.
        passage: What was found, in the edition that is kept.
        context: Text around it, on one line.
        marks: Where the words that were searched for stand in `context`.
    """

    key: str
    passage: Target
    context: str
    marks: tuple[Span, ...]


class Texts:
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
            _, missing = _article(base, key, digest)
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
            _begin(base, key, digest, len(text))
            for passage in reversed(list(_passages(text))):
                began = perf_counter()
                with _transaction(base):
                    article, missing = _article(base, key, digest)
                    if passage.end == missing:  # else kept before, or given up by somebody else
                        _insert(base, article, passage, storable(passage.of(text)))
                if passage.end == missing:
                    rest(perf_counter() - began)
            self._make_room(base)

        self._do(work, otherwise=None, make=True)

    def forget(self, key: str) -> None:
        """Delete the text of an article."""
        self._do(lambda base: _drop(base, "key = ?", key), otherwise=None)

    def search(self, query: str, limit: int = 50) -> Sequence[Found]:
        """Return the articles that have all words of `query` in one passage.

        The one kept last comes first. The last word may be the beginning of one, a phrase may
        stand in quotation marks; an empty query finds nothing.
        """
        wanted = terms(query)
        if not wanted:
            return ()
        return self._do(lambda base: _search(base, wanted, limit), otherwise=())

    def _make_room(self, base: sqlite3.Connection) -> None:
        """Drop the texts kept longest ago until the rest fits."""
        while _used_bytes(base) > self._max_bytes:
            oldest = base.execute(_OLDEST, (_SHARE_DROPPED,)).fetchone()
            if oldest is None:
                return
            _drop(base, "n <= ?", oldest[0])
            _merge(base)

    def _do(
        self, work: Callable[[sqlite3.Connection], Answer], *, otherwise: Answer, make: bool = False
    ) -> Answer:
        """Return the answer of a piece of work; `otherwise` when there is no file, or no way."""
        if not make and not self.path.exists():
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
        if not self.path.exists():
            make_private_directory(self.path.parent)
            with suppress(FileExistsError):
                make_private_file(self.path)
        tighten(self.path)
        base = connect(self.path)
        try:
            base.execute("PRAGMA synchronous=OFF")  # a cache
            base.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
            if number(base, "user_version") != _VERSION:
                _make_tables(base)
        except BaseException:
            base.close()
            raise
        return base

    def _clear(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)


@contextmanager
def _transaction(base: sqlite3.Connection) -> Iterator[None]:
    """Keep all that is done inside, or nothing of it."""
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def _make_tables(base: sqlite3.Connection) -> None:
    """Make the tables in place of those of another form; another process may do it first."""
    base.execute("PRAGMA journal_mode=WAL")  # who searches need not wait for who keeps
    with _transaction(base):
        if number(base, "user_version") == _VERSION:
            return
        for (name,) in base.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN"
            " ('articles', 'passages', 'found')"
        ).fetchall():
            base.execute(f"DROP TABLE {name}")
        for statement in statements(_TABLES):
            base.execute(statement)


def _article(base: sqlite3.Connection, key: str, digest: str) -> tuple[int, int]:
    """Return the number of an edition, and how much of it is missing; -1 where it is not known."""
    query = "SELECT n, missing FROM articles WHERE key = ? AND digest = ?"
    found: tuple[int, int] | None = base.execute(query, (key, digest)).fetchone()
    return found or (-1, -1)


def _begin(base: sqlite3.Connection, key: str, digest: str, length: int) -> None:
    """Enter an edition of which all is missing, unless it is known, in place of any other one."""
    if _article(base, key, digest) == (-1, -1):
        _drop(base, "key = ?", key)
        entry = "INSERT OR IGNORE INTO articles (key, digest, missing) VALUES (?, ?, ?)"
        base.execute(entry, (key, digest, length))


def _insert(base: sqlite3.Connection, article: int, place: Span, passage: str) -> None:
    row = base.execute(
        "INSERT INTO passages (article, start, text) VALUES (?, ?, ?)",
        (article, place.start, zlib.compress(passage.encode(), _LEVEL)),
    ).lastrowid
    base.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (row, indexed(passage)))
    base.execute("UPDATE articles SET missing = ? WHERE n = ?", (place.start, article))


def _drop(base: sqlite3.Connection, which: str, value: str | int) -> None:
    """Delete the articles of which a condition holds, some passages at once."""
    doomed = f"SELECT n FROM articles WHERE {which}"
    query = f"SELECT n, text FROM passages WHERE article IN ({doomed}) ORDER BY n DESC LIMIT ?"
    left = _DROPPED_AT_ONCE
    while left == _DROPPED_AT_ONCE:
        with _transaction(base):
            # without a digest nobody goes on with what is left of them
            base.execute(f"UPDATE articles SET digest = '' WHERE {which}", (value,))
            passages = base.execute(query, (value, _DROPPED_AT_ONCE)).fetchall()
            for row, packed in passages:
                base.execute(  # the index has to be told what it was made from
                    "INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?)",
                    (row, indexed(_unpacked(packed))),
                )
                base.execute("DELETE FROM passages WHERE n = ?", (row,))
            left = len(passages)
            if left < _DROPPED_AT_ONCE:
                base.execute(f"DELETE FROM articles WHERE {which}", (value,))


def _merge(base: sqlite3.Connection) -> None:
    """Merge the index, in which what was deleted takes room until then, in small steps."""
    changes = 2
    while changes >= 2:  # fewer: there was nothing to merge
        before = base.total_changes
        with _transaction(base):
            step = "INSERT INTO found (found, rank) VALUES ('merge', ?)"
            base.execute(step, (-_MERGED_AT_ONCE,))
        changes = base.total_changes - before


def _used_bytes(base: sqlite3.Connection) -> int:
    pages = number(base, "page_count") - number(base, "freelist_count")
    return pages * number(base, "page_size")


def _passages(text: str) -> Iterator[Span]:
    """Yield the passages of a text; they end with paragraphs where they can."""
    start = 0
    while start < len(text):
        end = start + _PASSAGE
        if end < len(text):
            breaks = (text.rfind(gap, start, end) + len(gap) for gap in ("\n\n", "\n", " "))
            end = next((at for at in breaks if at > start + _PASSAGE // 2), end)
        yield Span(start, min(end, len(text)))
        start = end


def _search(base: sqlite3.Connection, wanted: Sequence[Term], limit: int) -> Sequence[Found]:
    """Return the first hits.

    The beginning of a word is found at once only while it is so short that the index has it; for
    a longer one the index puts together all that begins so. Where many of the newest passages
    with the short beginning have the long one, these are the first hits.
    """
    last = wanted[-1]
    if last.is_open and len(last.words[-1]) > INDEXED:
        rough = expression(wanted, longest=INDEXED)
        found = _looked_through(base, rough, wanted, limit, _CANDIDATES * limit)
        if len(found) == limit:
            return found
    return _looked_through(base, expression(wanted), wanted, limit, _LOOKED_THROUGH)


def _looked_through(
    base: sqlite3.Connection, asked: str, wanted: Sequence[Term], limit: int, most: int
) -> Sequence[Found]:
    """Return the first hit of each article among the newest passages that the index names."""
    seen: set[str] = set()

    def hits() -> Iterator[Found]:
        for key, digest, start, packed in base.execute(_FOUND, (asked, most)):
            hit = None if key in seen else _hit(key, digest, start, _unpacked(packed), wanted)
            if hit is not None:
                seen.add(key)
                yield hit

    return list(islice(hits(), limit))


def _hit(key: str, digest: str, start: int, text: str, wanted: Sequence[Term]) -> Found | None:
    """Return what a passage that begins at `start` has of what is wanted."""
    headline_end = max(0, text.find("\n\n")) if start == 0 else 0  # is listed by itself
    spans = find_terms(wanted, text, after=headline_end)
    if not spans:
        return None
    first, last = spans[0], spans[-1]
    together = all(b.start - a.end <= _GAP for a, b in pairwise(spans))
    passage = Span(first.start, max(first.end, last.end)) if together else first
    target = Target(
        start + passage.start,
        start + passage.end,
        passage.of(text),
        text[max(0, passage.start - _BESIDE) : passage.start],
        text[passage.end : passage.end + _BESIDE],
        digest=digest,
    )
    shown = _context(text, first.start)
    marks = (Span(span.start - shown.start, span.end - shown.start)
             for span in spans if span.end <= shown.end)  # fmt: skip
    return Found(key, target, shown.of(text).translate(_ON_ONE_LINE), tuple(marks))


def _context(text: str, place: int) -> Span:
    """Return a stretch around a place, of the same paragraph, from the beginning of a word on."""
    before, behind = _CONTEXT
    begin = max(0, place - before, text.rfind("\n", 0, place) + 1)
    if begin and text[begin - 1] != "\n":
        begin = text.find(" ", begin, place) + 1 or begin
    end = text.find("\n\n", place, place + behind)
    return Span(begin, end if end >= 0 else min(len(text), place + behind))


def _unpacked(packed: bytes) -> str:
    return zlib.decompress(packed).decode()
