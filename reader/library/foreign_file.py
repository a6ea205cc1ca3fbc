"""Reading a library file from elsewhere: a backup, another machine's, or a damaged one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.integrity.check import copy_with_logs
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.integrity.salvage import stored_note_count
from reader.library.sqlite.connection import MAGIC, UNREADABLE, connect
from reader.library.sqlite.schema import APPLICATION_ID
from reader.library.store import Library
from reader.text.counts import counted

HEAD_BYTES = 72
"""How many bytes of a file are needed to recognise a library."""


def is_database(head: bytes) -> bool:
    """Whether a file with this beginning is an SQLite database."""
    return head.startswith(MAGIC)


def is_library(head: bytes) -> bool:
    """Whether a file with this beginning is a library of this program."""
    return is_database(head) and head[68:HEAD_BYTES] == APPLICATION_ID.to_bytes(4, "big")


@contextmanager
def opened_copy(path: Path) -> Iterator[tuple[Library, str]]:
    """Open a copy of a library: all of it if it is sound, else what can be salvaged.

    The file and its companions are not changed. Drafts and the trash are in the copy as well.

    Yields:
        The library, and a remark on its state, which is empty if it is sound.

    Raises:
        OSError: The file cannot be read or copied.
        LibraryError: It was written by a newer release.
    """
    with TemporaryDirectory(prefix="pullquote-") as place:
        copy = Path(place) / "library.sqlite3"
        _copy(path, copy)
        expected = stored_note_count(copy)
        with closing(DatabaseAccess(copy.parent)) as access:
            library = DatabaseLibrary(access)
            access.check_thoroughly()
            if access.read_only_reason:
                reason = access.read_only_reason.replace(", so nothing can be saved", "")
                raise LibraryError(reason, location=str(path))
            yield library, _losses(access, expected)


def _copy(path: Path, copy: Path) -> None:
    """Copy a database together with its log.

    If it is open elsewhere (recognised by its shared-memory file) SQLite makes the copy, because
    the files may change while they are copied one after the other.
    """
    if path.with_name(f"{path.name}-shm").exists():
        with suppress(*UNREADABLE):
            with (
                closing(connect(path, parameters="mode=ro")) as source,
                closing(sqlite3.connect(copy)) as target,
            ):
                source.backup(target)
            return
        copy.unlink(missing_ok=True)
    copy_with_logs(path, copy)


def _losses(access: DatabaseAccess, expected: int | None) -> str:
    """Return what was lost from a damaged library; empty for a sound one."""
    if not access.messages:
        return ""
    query = "SELECT count(*) FROM annotations"
    (there,) = access.read(lambda base: base.execute(query).fetchone())
    if expected is None:
        return "it is damaged: everything readable is imported"
    lost = max(0, expected - there)
    if not lost:
        return "it is damaged, but all its notes could be read"
    return f"it is damaged: {counted(lost, 'note')} could not be read"
