"""The names that lead to articles, in the database; see `identity`."""

import sqlite3

from reader.library.identity.address_keys import address_key
from reader.library.sqlite.rows import rows_of, storable, unsealed
from reader.library.sqlite.transaction import Transaction

_LAST = "\U0010ffff"  # after which no name goes on


def key_of(connection: sqlite3.Connection, name: str) -> str | None:
    """Return the key of the article with a name, or None."""
    query = f"{rows_of('aliases')} WHERE alias = ?"
    row = connection.execute(query, (storable(name),)).fetchone()
    return str(unsealed(row)[1]) if row else None


def names_of_record(connection: sqlite3.Connection, key: str) -> list[str]:
    """Return all names of an article."""
    query = "SELECT alias FROM aliases WHERE article = ?"
    return [str(name) for (name,) in connection.execute(query, (key,))]


def files_in(connection: sqlite3.Connection, folder: str) -> dict[str, str]:
    """Return the known files in a folder and below it, with the keys of their articles."""
    start = f"{address_key(folder).rstrip('/')}/"
    query = "SELECT alias, article FROM aliases WHERE alias > ? AND alias < ?"
    names = connection.execute(query, (storable(start), storable(f"{start}{_LAST}")))
    return {str(name).removeprefix("file:"): str(key) for name, key in names}


def assign_name(transaction: Transaction, name: str, key: str) -> None:
    """Assign a name to an article."""
    if key_of(transaction.connection, name) != key:
        transaction.save("aliases", (storable(name), key))


def drop_name(transaction: Transaction, name: str) -> None:
    """Delete a name."""
    transaction.connection.execute("DELETE FROM aliases WHERE alias = ?", (storable(name),))
    transaction.deleted.append(("aliases", storable(name)))
