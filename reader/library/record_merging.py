"""Splitting an article record in two, and merging two into one; see `identity.same_article`."""

from reader.errors import NothingFound
from reader.library import articles
from reader.library.article_names import assign_name, drop_name, names_of_record
from reader.library.edition_texts import edition, keep_edition, move_edition
from reader.library.files.ids import new_id
from reader.library.identity.address_keys import decision_name
from reader.library.identity.identity import names_of_location
from reader.library.identity.same_article import plan_separation, record_after_separation
from reader.library.sqlite.rows import SELECT_ANNOTATIONS, annotation_of, storable, unsealed
from reader.library.sqlite.transaction import Transaction
from reader.library.store import ArticleRecord
from reader.model.article import Article, Meta

_ROWS = f"{SELECT_ANNOTATIONS} WHERE article = ?"


def set_apart(transaction: Transaction, article: Article) -> ArticleRecord:
    """Give an article a record of its own, with the notes and names that belong to it.

    Raises:
        NothingFound: It is not identified with another source.
    """
    connection = transaction.connection
    record, _ = articles.find_existing(connection, article)
    if record is None:
        raise NothingFound(
            "no other source is matched with this article", location=article.location
        )

    def text_of(digest: str) -> str | None:
        return edition(connection, digest)

    rows = connection.execute(_ROWS, (record.key,)).fetchall()
    notes = [annotation_of(row) for row in rows]
    known = names_of_record(connection, record.key)
    parting = plan_separation(article, known, notes, text_of)
    key = parting.key or new_id()
    own = articles.opened_record(article, None, key=key)
    articles.save(transaction, own._replace(opened=record.opened))
    for name in parting.names:
        assign_name(transaction, name, key)
    for name in parting.rejected_claims:
        assign_name(transaction, name, record.key)
    for name in parting.outdated:
        drop_name(transaction, name)
    for digest in parting.editions:
        move_edition(transaction, digest, key)
    for values in map(unsealed, rows):
        if values[0] in parting.notes:
            transaction.save("annotations", (values[0], key, *values[2:]))
    staying = [note for note in notes if note.id not in parting.notes]
    names = names_of_record(connection, record.key)
    articles.save(transaction, record_after_separation(record, article, staying, names, text_of))
    keep_edition(transaction, key, article)
    return articles.load_record(connection, key) or own


def unite(transaction: Transaction, key: str, location: str) -> ArticleRecord:
    """Make a path or URL a source of an article, merging its own record if it has one.

    Raises:
        NothingFound: There is no such article, or both are the same already.
    """
    connection = transaction.connection
    record = articles.present_record(connection, key)
    if record is None:
        raise NothingFound("this article is not known", location=location)
    key = record.key
    other = articles.find(connection, location)
    if other is not None and other.key == key:
        raise NothingFound("both are one article already", location=location)
    if other is None:
        other = articles.ensure_record(transaction, location, Meta())
    articles.merge_into(transaction, other.key, key)
    names = names_of_location(location)
    for name in (decision_name(location), *names.all()):
        if name:
            assign_name(transaction, storable(name), key)
    return articles.load_record(connection, key) or record
