"""Passages of texts and the index of their words, as tables of one file.

The index only tells which passages contain all words. Where they are, and whether they are
adjacent, is determined in the passage itself. So the index needs no positions, which makes it a
fifth of the size.
"""

import sqlite3
import zlib
from collections.abc import Iterator

from reader.library.search.fts_queries import PREFIX_CHARS
from reader.library.search.word_index import index_words
from reader.library.sqlite.connection import atomic, pragma_value
from reader.library.sqlite.creation import statements
from reader.text.span import Span

VERSION = 3
"""Version of the tables; those of other versions are recreated."""

_PASSAGE_CHARS = 16_000  # code points: nearly every article is one passage
_ZLIB_LEVEL = 6  # of zlib
_DROPPED_FRACTION = 10  # a tenth is dropped at once, as the whole index is merged afterwards
_MERGE_PAGES = 500  # pages of the index
_DROP_BATCH = 40  # passages per transaction, which blocks other writers for up to 0.5 s

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
  tokenize = 'ascii', prefix = '{" ".join(map(str, range(1, PREFIX_CHARS + 1)))}'
);
PRAGMA user_version = {VERSION};
"""
# tokenizer ascii: the words are already folded and separated by spaces

_LAST_OF_OLDEST = (
    "SELECT article FROM passages ORDER BY article"
    " LIMIT 1 OFFSET (SELECT count(*) / ? FROM passages)"
)  # the article of the last passage in the oldest share


def make_tables(base: sqlite3.Connection) -> None:
    """Create the tables, replacing those of other versions; another process may be faster."""
    base.execute("PRAGMA journal_mode=WAL")  # searching does not wait for writers
    with atomic(base):
        if pragma_value(base, "user_version") == VERSION:
            return
        for (name,) in base.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN"
            " ('articles', 'passages', 'found')"
        ).fetchall():
            base.execute(f"DROP TABLE {name}")
        for statement in statements(_TABLES):
            base.execute(statement)


def article_of(base: sqlite3.Connection, key: str, digest: str) -> tuple[int, int]:
    """Return the row number of an edition and its missing code points; -1 if unknown."""
    query = "SELECT n, missing FROM articles WHERE key = ? AND digest = ?"
    found: tuple[int, int] | None = base.execute(query, (key, digest)).fetchone()
    return found or (-1, -1)


def start_edition(base: sqlite3.Connection, key: str, digest: str, length: int) -> None:
    """Add an edition as entirely missing, unless it is known, replacing other editions.

    Args:
        base: The database, in a transaction.
        key: The key of the article.
        digest: The digest of the edition.
        length: Length of its text in code points.
    """
    if article_of(base, key, digest) == (-1, -1):
        drop_articles(base, "key = ?", key)
        entry = "INSERT OR IGNORE INTO articles (key, digest, missing) VALUES (?, ?, ?)"
        base.execute(entry, (key, digest, length))


def insert_passage(base: sqlite3.Connection, article: int, place: Span, passage: str) -> None:
    """Store a passage.

    Args:
        base: The database, in a transaction.
        article: Row number of the article.
        place: Span of the passage in the text. Passages are stored from last to first: the text
            before `place` is still missing.
        passage: Its text.
    """
    row = base.execute(
        "INSERT INTO passages (article, start, text) VALUES (?, ?, ?)",
        (article, place.start, zlib.compress(passage.encode(), _ZLIB_LEVEL)),
    ).lastrowid
    base.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (row, index_words(passage)))
    base.execute("UPDATE articles SET missing = ? WHERE n = ?", (place.start, article))


def drop_articles(base: sqlite3.Connection, condition: str, value: str | int) -> None:
    """Delete the articles that satisfy a condition, some passages at a time."""
    dropped = f"SELECT n FROM articles WHERE {condition}"
    query = f"SELECT n, text FROM passages WHERE article IN ({dropped}) ORDER BY n DESC LIMIT ?"
    count = _DROP_BATCH
    while count == _DROP_BATCH:
        with atomic(base):
            # without the digest, an interrupted deletion is not taken for an incomplete edition
            base.execute(f"UPDATE articles SET digest = '' WHERE {condition}", (value,))
            passages = base.execute(query, (value, _DROP_BATCH)).fetchall()
            for row, packed in passages:
                base.execute(  # a contentless index needs the original text for deletion
                    "INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?)",
                    (row, index_words(unpacked(packed))),
                )
                base.execute("DELETE FROM passages WHERE n = ?", (row,))
            count = len(passages)
            if count < _DROP_BATCH:
                base.execute(f"DELETE FROM articles WHERE {condition}", (value,))


def drop_oldest(base: sqlite3.Connection) -> bool:
    """Drop a share of the texts, oldest first; return whether there were any."""
    oldest = base.execute(_LAST_OF_OLDEST, (_DROPPED_FRACTION,)).fetchone()
    if oldest is None:
        return False
    drop_articles(base, "n <= ?", oldest[0])
    _merge_index(base)
    return True


def _merge_index(base: sqlite3.Connection) -> None:
    """Merge the index in small steps, which frees the space of deleted entries."""
    changes = 2
    while changes >= 2:  # with fewer there was nothing to merge
        before = base.total_changes
        with atomic(base):
            step = "INSERT INTO found (found, rank) VALUES ('merge', ?)"
            base.execute(step, (-_MERGE_PAGES,))
        changes = base.total_changes - before


def used_bytes(base: sqlite3.Connection) -> int:
    """Return the size of texts and index."""
    pages = pragma_value(base, "page_count") - pragma_value(base, "freelist_count")
    return pages * pragma_value(base, "page_size")


def passages_of(text: str) -> Iterator[Span]:
    """Yield the passages of a text, split at paragraphs where possible."""
    start = 0
    while start < len(text):
        end = start + _PASSAGE_CHARS
        if end < len(text):
            breaks = (text.rfind(gap, start, end) + len(gap) for gap in ("\n\n", "\n", " "))
            end = next((at for at in breaks if at > start + _PASSAGE_CHARS // 2), end)
        yield Span(start, min(end, len(text)))
        start = end


def unpacked(packed: bytes) -> str:
    """Return the text of a passage as stored by `insert_passage`."""
    return zlib.decompress(packed).decode()
