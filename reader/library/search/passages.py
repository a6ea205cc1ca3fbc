"""The passages that texts are cut into, and the index of their words, as tables of one file.

The index only says which passages have all words; where, and whether they are next to each other,
is seen in the passage itself. So it needs no positions, and takes a fifth of the room.
"""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from reader.library.search.fts_queries import INDEXED
from reader.library.search.word_index import indexed
from reader.library.sqlite.connection import number
from reader.library.sqlite.creation import statements
from reader.text.span import Span

VERSION = 3
"""Of the tables: those of another one are made anew."""

_PASSAGE = 16_000  # code points: nearly every article is one passage
_LEVEL = 6  # of zlib
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
PRAGMA user_version = {VERSION};
"""
# ascii: the words come folded, with spaces between them

_OLDEST = (
    "SELECT article FROM passages ORDER BY article"
    " LIMIT 1 OFFSET (SELECT count(*) / ? FROM passages)"
)  # with the newest passage of the oldest share


@contextmanager
def transaction(base: sqlite3.Connection) -> Iterator[None]:
    """Keep all that is done inside, or nothing of it."""
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def make_tables(base: sqlite3.Connection) -> None:
    """Make the tables in place of those of another form; another process may do it first."""
    base.execute("PRAGMA journal_mode=WAL")  # who searches need not wait for who keeps
    with transaction(base):
        if number(base, "user_version") == VERSION:
            return
        for (name,) in base.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN"
            " ('articles', 'passages', 'found')"
        ).fetchall():
            base.execute(f"DROP TABLE {name}")
        for statement in statements(_TABLES):
            base.execute(statement)


def article_of(base: sqlite3.Connection, key: str, digest: str) -> tuple[int, int]:
    """Return the number of an edition, and how much of it is missing; -1 where it is not known."""
    query = "SELECT n, missing FROM articles WHERE key = ? AND digest = ?"
    found: tuple[int, int] | None = base.execute(query, (key, digest)).fetchone()
    return found or (-1, -1)


def begin(base: sqlite3.Connection, key: str, digest: str, length: int) -> None:
    """Enter an edition of which all is missing, unless it is known, in place of any other one.

    Args:
        base: Inside a transaction.
        key: Of the article.
        digest: Of the edition.
        length: Of its text, in code points.
    """
    if article_of(base, key, digest) == (-1, -1):
        drop(base, "key = ?", key)
        entry = "INSERT OR IGNORE INTO articles (key, digest, missing) VALUES (?, ?, ?)"
        base.execute(entry, (key, digest, length))


def insert(base: sqlite3.Connection, article: int, place: Span, passage: str) -> None:
    """Keep a passage.

    Args:
        base: Inside a transaction.
        article: The number of its row.
        place: Where the passage stands in the text. Passages are kept from the last to the first:
            what stands before `place` is missing still.
        passage: Its text.
    """
    row = base.execute(
        "INSERT INTO passages (article, start, text) VALUES (?, ?, ?)",
        (article, place.start, zlib.compress(passage.encode(), _LEVEL)),
    ).lastrowid
    base.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (row, indexed(passage)))
    base.execute("UPDATE articles SET missing = ? WHERE n = ?", (place.start, article))


def drop(base: sqlite3.Connection, which: str, value: str | int) -> None:
    """Delete the articles of which a condition holds, some passages at once."""
    doomed = f"SELECT n FROM articles WHERE {which}"
    query = f"SELECT n, text FROM passages WHERE article IN ({doomed}) ORDER BY n DESC LIMIT ?"
    left = _DROPPED_AT_ONCE
    while left == _DROPPED_AT_ONCE:
        with transaction(base):
            # without a digest nobody goes on with what is left of them
            base.execute(f"UPDATE articles SET digest = '' WHERE {which}", (value,))
            passages = base.execute(query, (value, _DROPPED_AT_ONCE)).fetchall()
            for row, packed in passages:
                base.execute(  # the index has to be told what it was made from
                    "INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?)",
                    (row, indexed(unpacked(packed))),
                )
                base.execute("DELETE FROM passages WHERE n = ?", (row,))
            left = len(passages)
            if left < _DROPPED_AT_ONCE:
                base.execute(f"DELETE FROM articles WHERE {which}", (value,))


def drop_oldest(base: sqlite3.Connection) -> bool:
    """Drop a share of the texts, those kept longest ago; return whether there was any."""
    oldest = base.execute(_OLDEST, (_SHARE_DROPPED,)).fetchone()
    if oldest is None:
        return False
    drop(base, "n <= ?", oldest[0])
    merge(base)
    return True


def merge(base: sqlite3.Connection) -> None:
    """Merge the index, in which what was deleted takes room until then, in small steps."""
    changes = 2
    while changes >= 2:  # fewer: there was nothing to merge
        before = base.total_changes
        with transaction(base):
            step = "INSERT INTO found (found, rank) VALUES ('merge', ?)"
            base.execute(step, (-_MERGED_AT_ONCE,))
        changes = base.total_changes - before


def used_bytes(base: sqlite3.Connection) -> int:
    """Return what texts and index take now."""
    pages = number(base, "page_count") - number(base, "freelist_count")
    return pages * number(base, "page_size")


def passages_of(text: str) -> Iterator[Span]:
    """Yield the passages of a text; they end with paragraphs where they can."""
    start = 0
    while start < len(text):
        end = start + _PASSAGE
        if end < len(text):
            breaks = (text.rfind(gap, start, end) + len(gap) for gap in ("\n\n", "\n", " "))
            end = next((at for at in breaks if at > start + _PASSAGE // 2), end)
        yield Span(start, min(end, len(text)))
        start = end


def unpacked(packed: bytes) -> str:
    """Return the words of a passage, as `insert` has packed them."""
    return zlib.decompress(packed).decode()
