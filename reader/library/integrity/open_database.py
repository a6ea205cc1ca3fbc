"""Opening the database of a data directory: created, migrated and checked, or only for reading."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader.errors import LibraryError, system_reason
from reader.library.files.permissions import (
    is_open_to_others,
    is_writable_by_others,
    make_private_directory,
    restrict_to_owner,
)
from reader.library.files.presence import dangling_link
from reader.library.integrity.backup import back_up, pre_migration_name
from reader.library.integrity.check import check_rows, check_schema, read_schema_version
from reader.library.integrity.maintenance import back_up_and_tidy
from reader.library.integrity.read_only import connect_to_read
from reader.library.sqlite.connection import (
    UNWRITABLE,
    DamageError,
    connect,
    error_code,
    pragma_value,
    reason_for,
)
from reader.library.sqlite.creation import create_database, migrate
from reader.library.sqlite.database_files import DatabaseFiles
from reader.library.sqlite.rows import storable

SMALL_BYTES = 512 * 1024
"""Size up to which a database is checked completely at every start, which takes a few milliseconds.

Larger ones are checked once a day. Until then damage is detected when rows are read, because each
row has a checksum and every article a count.
"""

_LATER_RELEASE = (
    "it was written by a newer release of Pullquote, so nothing can be saved: please update"
)


@dataclass(frozen=True, slots=True)
class OpenDatabase:
    """An open database.

    Attributes:
        connection: The connection.
        path: Its path.
        identity: Device and inode of the file, which change if another file takes its place.
        read_only_reason: Why nothing can be saved; empty if it can.
        is_reusable: Whether the connection may be kept for further work.
    """

    connection: sqlite3.Connection
    path: Path
    identity: tuple[int, int]
    read_only_reason: str = ""
    is_reusable: bool = True

    @property
    def is_current(self) -> bool:
        """Whether the file is still the one at its path; raises OSError."""
        return _identity(self.path) == self.identity

    @property
    def is_large(self) -> bool:
        """Whether it is too large to be checked at every start; raises OSError."""
        return self.path.stat().st_size > SMALL_BYTES


class DatabaseOpener:
    """Opens the database of a data directory.

    Args:
        files: The files in the directory.
        steps: The migration steps of this release.
        messages: Receives what the user should be told.
    """

    def __init__(self, files: DatabaseFiles, steps: Sequence[str], messages: list[str]) -> None:
        self._files, self._steps, self._messages = files, steps, messages
        self._directory_existed = False  # at any time since then, as the database below
        self._had_database = False
        self._warned_of_permissions = False

    def open(self) -> OpenDatabase:
        """Open the newest database, creating the first one; it is still to be checked.

        Raises:
            DamageError: It is missing, or no database.
            LibraryError: It has disappeared, or its path is not valid UTF-8.
            sqlite3.Error: It cannot be opened.
            OSError: It cannot be read or created.
        """
        self._check_path()
        path = self._database()
        version = read_schema_version(path)
        self._restrict_permissions(path)
        if version > len(self._steps):
            return self._open_read_only(path)
        try:
            connection = connect(path)
        except sqlite3.Error as error:
            return self._open_read_only_once(path, error)
        self._had_database = True
        return OpenDatabase(connection, path, _identity(path))

    def finds_none(self) -> bool:
        """Whether there is no database, and never was one; False if that cannot be found out."""
        try:
            is_there = self._files.database() is not None or self._files.has_traces()
            return not (is_there or self._had_database)
        except FileNotFoundError:
            return dangling_link(self._files.directory) is None  # as to a disk that is not mounted
        except OSError:
            return False

    def checked(self, opened: OpenDatabase) -> OpenDatabase:
        """Migrate, check and back up a database that was just opened.

        Returns:
            The database, or another connection to it, for reading, if it cannot be migrated.

        Raises:
            DamageError: It is damaged.
            RowDamageError: A row is damaged.
            sqlite3.Error: It is damaged, or cannot be read.
            OSError: It cannot be read.
        """
        if opened.read_only_reason:
            return opened
        connection, path = opened.connection, opened.path
        version = pragma_value(connection, "user_version")
        if version > len(self._steps):  # the header in the file was older than its log
            reading = self._open_read_only(path)
            connection.close()  # after opening the other: the last to close writes the log back
            return reading
        if version < len(self._steps):
            check_schema(connection, self._steps[:version])  # in case the version is damaged
            try:
                back_up(connection, self._files.backups, pre_migration_name(len(self._steps)))
                migrate(connection, steps=self._steps)
            except (sqlite3.Error, OSError) as error:
                connection.close()
                return self._open_read_only_once(path, error)
        check_schema(connection, self._steps)
        is_suspect, is_small = self._files.suspect.exists(), not opened.is_large
        if is_suspect or is_small:
            check_rows(connection)
        if is_suspect:
            with suppress(OSError):
                self._files.suspect.unlink()
        if is_small:
            with suppress(sqlite3.Error, OSError):
                back_up_and_tidy(connection, self._files)
        return opened

    def _check_path(self) -> None:
        """Check the path of the data directory, because SQLite accepts only UTF-8.

        Raises:
            LibraryError: The path is not valid UTF-8.
        """
        directory = str(self._files.directory)
        if storable(directory) != directory:
            reason = "the path of the data directory is not valid UTF-8: choose another"
            raise LibraryError(reason, location=directory)

    def _open_read_only_once(self, path: Path, error: sqlite3.Error | OSError) -> OpenDatabase:
        """Open a database for reading, once, because the reason why it cannot be written may pass.

        Raises:
            sqlite3.Error: The error is of another kind.
        """
        if isinstance(error, sqlite3.Error):
            if error_code(error) not in UNWRITABLE:
                raise error
            reason = reason_for(error, self._files.directory)
        else:
            reason = system_reason(error)
        return OpenDatabase(connect_to_read(path), path, _identity(path), reason, is_reusable=False)

    def _open_read_only(self, path: Path) -> OpenDatabase:
        """Open the database of a newer release for reading, and report that."""
        message = f"{path}: {_LATER_RELEASE}"
        if message not in self._messages:
            self._messages.append(message)
        return OpenDatabase(connect_to_read(path), path, _identity(path), _LATER_RELEASE)

    def _database(self) -> Path:
        """Return the path of the database, created if there never was one.

        Raises:
            LibraryError: It has disappeared. Its disk is probably not mounted, and a new library in
                the mount point would be hidden when it is back.
        """
        files = self._files
        if not self._directory_existed:
            make_private_directory(files.directory)
            self._directory_existed = True
        path, following = files.newest_and_next()
        if path is None:
            if files.has_traces():
                raise DamageError("it is missing")
            if self._had_database:
                reason = "the library has disappeared: is its disk mounted?"
                raise LibraryError(reason, location=str(files.directory))
            create_database(following, steps=self._steps)
            path = files.database() or following
        return path

    def _restrict_permissions(self, path: Path) -> None:
        """Remove others' access to our files, and to the directory if all of it is ours.

        Other files there are left alone, even if the user chose the directory.
        """
        directory = self._files.directory
        if not (is_open_to_others(directory) or is_open_to_others(path)):
            return
        closed = [restrict_to_owner(each) for each in self._files.ours()]
        if not self._files.is_shared():
            closed.append(restrict_to_owner(directory))
        elif is_writable_by_others(directory):
            closed.append(False)
        if not all(closed) and not self._warned_of_permissions:
            self._warned_of_permissions = True
            self._messages.append(
                f"other users can read or change files in {directory}: "
                "keep notes in a directory of your own"
            )


def _identity(path: Path) -> tuple[int, int]:
    """Return device and inode of a file."""
    status = path.stat()
    return status.st_dev, status.st_ino
