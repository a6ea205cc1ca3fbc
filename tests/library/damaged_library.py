"""A library with some notes, and ways to damage its database."""

import os
import random
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.opening import open_library
from reader.library.sqlite.schema import VERSION
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article

NOTES = 12
PAGE = 4096
USER_VERSION = 60
"""Where the header of a database says which form it has."""


def note(number: int) -> Annotation:
    moment = datetime(2026, 3, 1, number % 24, tzinfo=UTC)
    target = Target(number, number + 5, f"passage {number}")
    body = f"note {number}: " + "a thought worth keeping " * 40
    return Annotation(new_id(), "story", Motivation.COMMENTING, target, moment, moment, body)


def database(directory: Path) -> Path:
    (path,) = directory.glob("library*.sqlite3")
    return path


def patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def garbage_header(path: Path) -> None:
    patch(path, 0, random.Random(1).randbytes(100))


def garbage(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(path.stat().st_size))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def zero_page(path: Path) -> None:
    patch(path, path.stat().st_size // 2 // PAGE * PAGE, bytes(PAGE))


def flipped_byte(path: Path) -> None:
    at = path.read_bytes().find(b"note 3: a thought") + 10
    patch(path, at, b"T")


def missing(path: Path) -> None:
    path.unlink()


def form_forgotten(path: Path) -> None:
    patch(path, USER_VERSION, bytes(4))


def form_mistaken(path: Path) -> None:
    patch(path, USER_VERSION, (VERSION - 1).to_bytes(4, "big"))


def directory_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


def change_rows(path: Path, statement: str) -> None:
    """Change annotations without running the triggers."""
    connection = sqlite3.connect(path)
    query = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'annotations'"
    )
    triggers = connection.execute(query).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    for _, trigger in triggers:
        connection.execute(trigger)
    connection.commit()
    connection.close()


def rows_gone(path: Path) -> None:
    change_rows(path, "DELETE FROM annotations WHERE start > 5")


def define(path: Path, definition: str) -> str:
    """Replace the definition of the annotation table, and return the previous one."""
    connection = sqlite3.connect(path)
    before = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'annotations'")
    sql = str(before.fetchone()[0])
    connection.execute("PRAGMA writable_schema = ON")
    changed = definition or sql.removesuffix("STRICT")
    connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'annotations'", (changed,))
    connection.commit()
    connection.close()
    return sql


def empty_text_as_blob(path: Path) -> None:
    """Turn an empty text into an empty blob, as one flipped bit can; the checksum is the same."""
    strict = define(path, "")
    change_rows(path, "UPDATE annotations SET prefix = x'' WHERE start > 5")
    define(path, strict)


WAYS = [
    garbage_header,
    garbage,
    truncated,
    emptied,
    zero_page,
    flipped_byte,
    missing,
    form_forgotten,
    form_mistaken,
    directory_instead,
    rows_gone,
    empty_text_as_blob,
]


def killed(*_: object) -> None:
    raise OSError("killed")


def make_library(directory: Path) -> Path:
    """Create a closed library with notes, and a backup from when it held only the first."""
    article = Article("https://news.example/pier", "The pier closes.", ())
    for number in range(NOTES):
        library = open_library(directory)
        library.put([note(number)], article)
        library.close()
    return directory
