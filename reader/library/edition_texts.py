"""The stored texts of editions, in the database."""

import sqlite3
import zlib

from reader.library.article_names import names_of_record
from reader.library.identity.same_article import origins
from reader.library.sqlite.rows import LIVE_NOTE, Row, moment, now, rows_of, unsealed
from reader.library.sqlite.transaction import Transaction
from reader.library.store import EditionRecord
from reader.model.article import Article

_PIECE_CHARS = 1 << 16  # code points
EDITIONS = rows_of("editions")
_EDITION = f"{EDITIONS} WHERE digest = ?"


def keep_edition(transaction: Transaction, key: str, article: Article) -> None:
    """Store the text of an edition, unless it is stored already."""
    digest = article.digest
    known = transaction.connection.execute("SELECT 1 FROM editions WHERE digest = ?", (digest,))
    if known.fetchone() is None:
        transaction.save("editions", (digest, key, _compressed(article.text), now()))


def move_edition(transaction: Transaction, digest: str, key: str) -> None:
    """Make a stored edition one of another article."""
    row = transaction.connection.execute(_EDITION, (digest,)).fetchone()
    if row is not None:
        _, _, packed, saved = unsealed(row, "editions")
        transaction.save("editions", (digest, key, packed, saved))


def _compressed(text: str) -> bytes:
    """Return a text compressed, in pieces, so that no encoded copy of the whole is needed."""
    packer = zlib.compressobj()
    pieces = (text[at : at + _PIECE_CHARS] for at in range(0, len(text), _PIECE_CHARS))
    packed = [packer.compress(piece.encode("utf-8", "surrogatepass")) for piece in pieces]
    return b"".join((*packed, packer.flush()))


def edition(connection: sqlite3.Connection, digest: str) -> str | None:
    """Return the text of a stored edition, or None."""
    row: Row | None = connection.execute(_EDITION, (digest,)).fetchone()
    if row is None:
        return None
    packed = unsealed(row)[2]
    assert isinstance(packed, bytes)
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def editions(connection: sqlite3.Connection, key: str) -> list[EditionRecord]:
    """Return the stored editions of an article, newest first.

    They include those of articles that were merged into it. Cost: decompresses each.
    """
    keys = {key, *origins(names_of_record(connection, key))}
    found: dict[str, EditionRecord] = {}
    query = f"{EDITIONS} WHERE article = ?"
    for row in (row for each in keys for row in connection.execute(query, (each,)).fetchall()):
        digest, _, packed, saved = unsealed(row)
        assert isinstance(packed, bytes)
        assert isinstance(saved, int)
        length = len(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
        (notes,) = connection.execute(
            f"SELECT count(*) FROM annotations WHERE article = ? AND digest = ? AND {LIVE_NOTE}",
            (key, digest),
        ).fetchone()
        found[str(digest)] = EditionRecord(str(digest), moment(saved), length, notes)
    return sorted(found.values(), key=lambda each: each.saved, reverse=True)
