"""Reading a database that cannot be opened normally: full disk, read-only directory."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from reader.library.integrity.check import copy_with_logs, has_log
from reader.library.sqlite.connection import UNWRITABLE, connect, error_code

_TRY_NEXT_WAY = UNWRITABLE | {sqlite3.SQLITE_BUSY}


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a database for reading, in the first way that works; its bytes do not change.

    Committed changes in the write-ahead log of a killed process are read, incomplete ones are not.

    Raises:
        sqlite3.Error: No way works.
        OSError: No way works.
    """
    failure: sqlite3.Error | None = None
    for way in _ways(path):
        try:
            connection = way()
        except sqlite3.Error as error:
            if error_code(error) not in _TRY_NEXT_WAY:
                raise
            failure = failure or error
        else:
            connection.execute("PRAGMA query_only=ON")
            return connection
    raise failure or sqlite3.OperationalError("unable to open database file")


def _ways(path: Path) -> Iterator[Callable[[], sqlite3.Connection]]:
    """Yield the ways to open it, the most usual first."""
    yield lambda: connect(path, parameters="mode=ro")
    if not has_log(path):
        yield lambda: connect(path, parameters="mode=ro&immutable=1")
    else:
        yield lambda: connect(path, exclusive=True)  # needs no shared-memory file on a full disk
        yield lambda: _load_copy(path)


def _load_copy(path: Path) -> sqlite3.Connection:
    """Copy the database and its logs to a private place, and load them into memory."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="pullquote-") as folder:
        copy = Path(folder) / path.name
        copy_with_logs(path, copy)
        with closing(connect(copy)) as source:
            memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            source.backup(memory)
    return memory
