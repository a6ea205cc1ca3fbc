"""Articles in the database: identified, listed, saved, and merged when two are the same."""

import os
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from reader.library.article_names import assign_name, key_of, names_of_record
from reader.library.edition_texts import edition, keep_edition
from reader.library.files.ids import new_id
from reader.library.identity.address_keys import is_url
from reader.library.identity.identity import (
    Names,
    names_of,
    names_of_location,
    recognise,
    text_keys,
)
from reader.library.identity.moved_files import find_moved_record, stored_title_of
from reader.library.identity.same_article import (
    names_after_merging,
    origin_bounds,
    scheme_name,
)
from reader.library.identity.text_likeness import resembles
from reader.library.sqlite.rows import (
    ARTICLE,
    SEAL,
    SELECT_ANNOTATIONS,
    article_row,
    moment,
    now,
    record_of,
    rows_of,
    storable,
    unsealed,
)
from reader.library.sqlite.transaction import Transaction
from reader.library.store import ArticleRecord
from reader.model.article import Article, Meta
from reader.text.clean import clean_line

_RECORD = f"SELECT annotations, {ARTICLE}, {SEAL} FROM articles"
_TITLE_MATCHES = "n IN (SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY rowid DESC LIMIT ?)"
_LOCATION = "CAST(location AS TEXT)"  # stored as bytes
_MAX_SAME_TITLE = 20  # articles with the same headline that a moved file is compared with


def register(transaction: Transaction, article: Article) -> ArticleRecord:
    """Record that an article was opened; see the port."""
    existing, duplicates = find_existing(transaction.connection, article)
    record = save_opened(transaction, article, existing, names_of(article))
    for duplicate in duplicates:
        merge_into(transaction, duplicate, record.key)
    record = load_record(transaction.connection, record.key) or record
    if record.annotations or record.starred:
        keep_edition(transaction, record.key, article)
    return record


def find_existing(
    connection: sqlite3.Connection, article: Article
) -> tuple[ArticleRecord | None, Sequence[str]]:
    """Return the record of an article, and the keys of other records that are the same article."""
    names = names_of(article)
    found = recognise(names, lambda name: key_of(connection, name))
    record = load_record(connection, found.key) if found.key else None
    if record is not None and found.by_claim and not _still_contains(connection, record, article):
        found = recognise(names.without_claim(), lambda name: key_of(connection, name))
        record = load_record(connection, found.key) if found.key else None
    if record is not None and found.by_path and not _still_contains(connection, record, article):
        record = None
    if record is None:
        return _find_moved(connection, article), ()
    return record, found.duplicates


def _find_moved(connection: sqlite3.Connection, article: Article) -> ArticleRecord | None:
    """Return the record of a file that an unknown file was before it was moved and edited."""
    from reader.library.search.fts_queries import phrase

    title = stored_title_of(article)
    if not (words := phrase(title)):
        return None
    rows = connection.execute(f"{_RECORD} WHERE {_TITLE_MATCHES}", (words, _MAX_SAME_TITLE))
    candidates = (record for record in map(record_of, rows.fetchall()) if record.title == title)
    return find_moved_record(article, candidates, lambda digest: edition(connection, digest))


def save_opened(
    transaction: Transaction,
    article: Article,
    known: ArticleRecord | None,
    names: Names,
    *,
    key: str = "",
) -> ArticleRecord:
    """Save the record and all names of an article that was opened.

    Args:
        transaction: The transaction.
        article: The article as it was read.
        known: Its present record; None if it is new.
        names: Its names from now on: URLs, a path, its text.
        key: The key of a new record; empty to generate one.
    """
    record = opened_record(article, known, key=known.key if known else key or new_id())
    save(transaction, record)
    for name in names.assignable_to(record.key, lambda name: key_of(transaction.connection, name)):
        assign_name(transaction, name, record.key)
    return record


def ensure_record(
    transaction: Transaction, location: str, meta: Meta, digests: Collection[str] = ()
) -> ArticleRecord:
    """Return the record of an article of which only names are known, created if necessary.

    Args:
        transaction: The transaction.
        location: Its path or URL.
        meta: Its known metadata.
        digests: The digests of its editions.
    """
    connection = transaction.connection
    texts = text_keys(location, digests)
    names = names_of_location(location, meta.canonical_url)
    known_text = next((name for name in texts if key_of(connection, name)), "")
    key = recognise(replace(names, text=known_text), lambda name: key_of(connection, name)).key
    known = load_record(connection, key) if key else None
    record = known or _record_with_metadata(new_id(), location, meta)
    if known is None:
        save(transaction, record)
        for name in names.all():
            assign_name(transaction, name, record.key)
    for name in texts:
        if key_of(connection, name) is None:
            assign_name(transaction, name, record.key)
    return record


def opened_record(article: Article, known: ArticleRecord | None, *, key: str) -> ArticleRecord:
    """Return the updated record of an article that was opened."""
    location = article.location
    if known is not None and location in {"", "-"}:
        location = known.location
    elif not is_url(location) and location not in {"", "-"}:
        location = os.path.abspath(location)  # noqa: PTH100 - does not resolve symbolic links
    fresh = _record_with_metadata(key, location, article.meta._replace(title=article.title))
    fresh = fresh._replace(digest=article.digest, opened=moment(now()))
    if known is None:
        return fresh
    return fresh._replace(
        title=fresh.title or known.title,
        site=fresh.site or known.site,
        progress=known.progress,
        starred=known.starred,
        annotations=known.annotations,
    )


def _record_with_metadata(key: str, location: str, meta: Meta) -> ArticleRecord:
    """Return the record of a page that was never opened here; it comes last in lists."""
    return ArticleRecord(
        key,
        location,
        clean_line(meta.title),
        clean_line(meta.site),
        "",
        moment(0),
        byline=clean_line(meta.byline),
        published=clean_line(meta.published),
        language=clean_line(meta.language),
        canonical_url=clean_line(meta.canonical_url),
    )


def load_record(connection: sqlite3.Connection, key: str) -> ArticleRecord | None:
    """Return one record, or None."""
    row = connection.execute(f"{_RECORD} WHERE key = ?", (key,)).fetchone()
    return record_of(row) if row else None


def present_record(connection: sqlite3.Connection, key: str) -> ArticleRecord | None:
    """Return the record of an article by its key, or by the one it had before it was merged."""
    return load_record(connection, present_key(connection, key))


def present_key(connection: sqlite3.Connection, key: str) -> str:
    """Return the key of the article into which one was merged; `key` itself if it was not.

    A window in which the article is open, for example, still has the key that it had before.
    """
    key = storable(key)
    if connection.execute("SELECT 1 FROM articles WHERE key = ?", (key,)).fetchone():
        return key
    query = "SELECT article FROM aliases WHERE alias > ? AND alias < ? LIMIT 1"
    row = connection.execute(query, origin_bounds(key)).fetchone()
    return str(row[0]) if row else key


def key_for_new_notes(connection: sqlite3.Connection, key: str, article: Article) -> str:
    """Return the key under which new notes on an article opened with `key` are saved.

    It may have been merged with another article, or set apart from one, in another window. What is
    another story by now at the address from which this one was read gets no notes on this one.
    """
    names, key = names_of(article), present_key(connection, key)
    found = recognise(names, lambda name: key_of(connection, name))
    if found.key is None or found.key == key or found.by_claim or found.by_path:
        return key
    record = load_record(connection, found.key)
    has_other_text = record is not None and not _still_contains(connection, record, article)
    return key if has_other_text and key_of(connection, names.text) == key else found.key


def records(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, ArticleRecord]:
    """Return the known records among those with some keys."""
    return {key: found for key in keys if (found := load_record(connection, key)) is not None}


def find(connection: sqlite3.Connection, location: str) -> ArticleRecord | None:
    """Return the record of a path or URL, or None."""
    names = names_of_location(location)
    for name in (*names.decision_names, *names.all()):
        key = key_of(connection, name)
        if key is not None:
            return load_record(connection, key)
    return None


def recent(connection: sqlite3.Connection, limit: int, *, starred: bool) -> list[ArticleRecord]:
    """Return records, most recently opened first."""
    condition = "starred" if starred else "opened > 0 OR starred OR annotations > 0"
    query = f"{_RECORD} WHERE {condition} ORDER BY opened DESC, n DESC LIMIT ?"
    return [record_of(row) for row in connection.execute(query, (limit,))]


def last_opened(connection: sqlite3.Connection) -> int:
    """Return when an article was last opened, in microseconds since 1970."""
    (opened,) = connection.execute("SELECT coalesce(max(opened), 0) FROM articles").fetchone()
    return int(opened)


def annotated(connection: sqlite3.Connection) -> list[ArticleRecord]:
    """Return the records of articles with live annotations, most recently opened first.

    Those that were never opened here are in the order in which they came, as of an import.
    """
    query = f"{_RECORD} WHERE annotations > 0 ORDER BY opened DESC, n"
    return [record_of(row) for row in connection.execute(query)]


def search(connection: sqlite3.Connection, query: str, limit: int) -> list[ArticleRecord]:
    """Return the records whose title or outlet has all words; newest first.

    One without a title is listed under its location, and found by that. If nothing is found, every
    word may be the beginning of one, not only the last.
    """
    from reader.library.search import fts_queries

    expression = fts_queries.expression(query)
    if not expression:
        return []
    words = fts_queries.words_and_phrases(query)

    def scan(columns: Sequence[str], also: str = "") -> sqlite3.Cursor:
        condition, values = fts_queries.substring_condition(words, columns)
        return connection.execute(
            f"{_RECORD} WHERE {also}{condition} ORDER BY n DESC LIMIT ?", (*values, limit)
        )

    def match(expression: str) -> list[ArticleRecord]:
        matching = f"{_RECORD} WHERE {_TITLE_MATCHES}"
        return [*map(record_of, connection.execute(matching, (expression, limit)))]

    if fts_queries.needs_scan(query):
        found = [*map(record_of, scan(("title", "site")))]
    else:
        found = match(expression) or match(fts_queries.expression(query, loosely=True))
    records = [*found, *map(record_of, scan((_LOCATION,), "title = '' AND "))]
    return sorted(records, key=lambda record: record.opened, reverse=True)[:limit]


def star(transaction: Transaction, key: str, *, starred: bool) -> None:
    """Mark an article as saved, or no longer."""
    known = present_record(transaction.connection, key)
    if known is not None:
        save(transaction, known._replace(starred=starred))


def remove_from_recent(transaction: Transaction, key: str) -> None:
    """Remove an article from the list of articles read."""
    restore_to_recent(transaction, key, moment(0))


def restore_to_recent(transaction: Transaction, key: str, opened: datetime) -> None:
    """Put an article back on the list of articles read, as last opened at a given time."""
    known = present_record(transaction.connection, key)
    if known is not None:
        save(transaction, known._replace(opened=opened))


def save_progress(transaction: Transaction, key: str, progress: float) -> None:
    """Save the reading progress of an article."""
    known = load_record(transaction.connection, key)
    if known is not None:
        changed = known._replace(progress=min(1.0, max(0.0, progress)))
        transaction.save("articles", article_row(changed), journaled=False)


def save(transaction: Transaction, changed: ArticleRecord) -> None:
    """Insert or replace a record; the database maintains the count of annotations itself."""
    transaction.save("articles", article_row(changed))


def _still_contains(
    connection: sqlite3.Connection, record: ArticleRecord, article: Article
) -> bool:
    """Whether a file still contains the article that was last read from it."""
    kept = edition(connection, record.digest)
    return kept is None or resembles(kept, article.text)


def merge_into(transaction: Transaction, duplicate: str, key: str) -> None:
    """Merge a record into another one, recording where its parts came from."""
    connection = transaction.connection
    _take_over_reading(transaction, duplicate, key)
    query = f"{SELECT_ANNOTATIONS} WHERE article = ?"
    rows = [unsealed(row) for row in connection.execute(query, (duplicate,)).fetchall()]
    for values in rows:
        transaction.save("annotations", (values[0], key, *values[2:]))
    names = names_of_record(connection, duplicate)
    _keep_schemes(transaction, duplicate, key)
    for name in (*names, *names_after_merging(duplicate, names, (str(row[0]) for row in rows))):
        transaction.save("aliases", (storable(name), key))
    with suppress(sqlite3.IntegrityError):
        connection.execute("DELETE FROM articles WHERE key = ?", (duplicate,))
        transaction.deleted.append(("articles", duplicate))


def _keep_schemes(transaction: Transaction, duplicate: str, key: str) -> None:
    """Record of two articles that become one that their addresses begin with ``http:``."""
    for record in (load_record(transaction.connection, each) for each in (duplicate, key)):
        if record is not None and (name := scheme_name(record.location)):
            assign_name(transaction, name, key)


def _take_over_reading(transaction: Transaction, duplicate: str, key: str) -> None:
    """Save an article if the one that is merged into it is saved, and go on where that was left."""
    connection = transaction.connection
    known, other = load_record(connection, key), load_record(connection, duplicate)
    if known is None or other is None:
        return
    if other.starred and not known.starred:
        save(transaction, known._replace(starred=True))
    query = f"{rows_of('positions')} WHERE article = ?"
    place = connection.execute(query, (duplicate,)).fetchone()
    if place and connection.execute(query, (key,)).fetchone() is None:
        transaction.save("positions", (key, *unsealed(place)[1:]))
        save_progress(transaction, key, other.progress)
