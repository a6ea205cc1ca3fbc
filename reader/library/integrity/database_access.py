"""The database connection: opened on demand, shared with other processes, repaired."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from reader.errors import LibraryError
from reader.library.files.lock import locked, try_lock
from reader.library.integrity.maintenance import (
    check_and_back_up,
    check_thoroughly,
    is_maintenance_due,
    mark_corrections,
)
from reader.library.integrity.open_database import DatabaseOpener, OpenDatabase
from reader.library.sqlite import journal
from reader.library.sqlite.change_signals import signal_change
from reader.library.sqlite.connection import DamageError, converted_errors
from reader.library.sqlite.creation import empty_database
from reader.library.sqlite.database_files import DatabaseFiles
from reader.library.sqlite.schema import STEPS
from reader.library.sqlite.transaction import Transaction, commit

T = TypeVar("T")


class DatabaseAccess:
    """Runs work on the database of a data directory.

    Safe to use from several threads; one piece of work runs at a time.

    Args:
        directory: The data directory.
        steps: The migration steps of this release.
        creates: Whether the first use creates a database where there is none; otherwise only saving
            does, and until then nothing is found.

    Attributes:
        files: The files in the directory.
        messages: What the user should be told, one line each.
        recorder: Called with every change before it is committed, if changes are sent to other
            machines.
    """

    def __init__(
        self, directory: Path, *, steps: Sequence[str] = STEPS, creates: bool = True
    ) -> None:
        self.files = DatabaseFiles(directory)
        self.messages: list[str] = []
        self.recorder: Callable[[Transaction], None] | None = None
        self._steps, self._creates = steps, creates
        self._opener = DatabaseOpener(self.files, steps, self.messages)
        self._mutex = RLock()
        self._opened: OpenDatabase | None = None
        self._empty: sqlite3.Connection | None = None  # in memory, while there is no database
        self._checking: sqlite3.Connection | None = None  # of the running check
        self._open_transaction: Transaction | None = None  # of the running `in_transaction`

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` on the database and return its result.

        Raises:
            LibraryError: The database cannot be read.
        """
        return self._run(
            lambda: work(self._nothing() or self._current().connection),
            lambda joint: work(joint.connection),
        )

    def write(self, work: Callable[[Transaction], T], *, recorded: bool = True) -> T:
        """Run `work` in a transaction; its changes are on disk when this returns.

        Args:
            work: Saves something.
            recorded: Whether the recorder is called; not for changes from other machines.

        Raises:
            LibraryError: The changes could not be saved; nothing of them is.
        """
        recorder = self.recorder if recorded else None
        return self._run(lambda: self._commit(work, recorder), work)

    def in_transaction(self, work: Callable[[], T]) -> T:
        """Run `work`, with all that this thread reads and writes meanwhile in one transaction.

        Args:
            work: May run twice, if it encounters damage that can be repaired.

        Raises:
            LibraryError: The changes could not be saved; nothing of them is.
        """

        def joined(transaction: Transaction) -> T:
            self._open_transaction = transaction
            try:
                return work()
            finally:
                self._open_transaction = None

        return self._run(lambda: self._commit(joined, self.recorder), lambda _: work())

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be saved; empty if it can."""
        return self._run(lambda: self._current().read_only_reason, lambda _: "")

    @property
    def is_large(self) -> bool:
        """Whether the database is too large to be checked at every start."""
        opened = self._run(self._current, lambda _: self._current())
        with converted_errors(self.files.directory):
            return opened.is_large

    @property
    def can_delegate_upkeep(self) -> bool:
        """Whether `run_upkeep` would take long now, and can be left to another process.

        Without a write-ahead log nobody could save while another process reads.
        """
        if not self.is_large or self.read_only_reason or not is_maintenance_due(self.files):
            return False
        mode: str = self.read(lambda base: base.execute("PRAGMA journal_mode").fetchone()[0])
        return mode == "wal"

    def run_upkeep(self) -> bool:
        """Check the whole database, repair it if necessary, and back it up; once a day.

        Others can use the database meanwhile.

        Returns:
            Whether it was completed; `interrupt_and_close` in another thread ends it early, and
            another process may already be doing it.

        Raises:
            LibraryError: The database is damaged and cannot be repaired.
        """
        if self.read_only_reason or not is_maintenance_due(self.files):
            return True
        done = False

        def remember_connection(connection: sqlite3.Connection) -> None:
            self._checking = connection

        def work(path: Path) -> None:
            nonlocal done
            done = check_and_back_up(path, self.files, remember_connection)

        with try_lock(self.files.upkeep_lock) as is_free:
            if not is_free:
                return False
            try:
                self._check(work)
            finally:
                self._checking = None
        return done

    def check_thoroughly(self) -> None:
        """Check the whole database and its indexes, and repair it if necessary.

        Raises:
            LibraryError: The database is damaged and cannot be repaired.
        """
        self._check(check_thoroughly)

    def _check(self, work: Callable[[Path], None]) -> None:
        """Run a check on a connection of its own, and repair the damage it finds."""
        with self._mutex:
            path = self._run(self._current, lambda _: self._current()).path
        try:
            with converted_errors(self.files.directory):
                work(path)
        except DamageError as damage:
            with self._mutex:
                self._repair(str(damage))

    def interrupt_and_close(self) -> None:
        """Interrupt a check or backup that runs in another thread, and close the files."""
        examined = self._checking
        if examined is not None:
            with suppress(sqlite3.Error):  # it may just have ended
                examined.interrupt()  # the present statement; the next line stops those after it
                examined.set_progress_handler(lambda: 1, 1)
        self.close()

    def close(self) -> None:
        """Close the files; they are opened again when needed."""
        with self._mutex:
            if self._opened is not None:
                with suppress(sqlite3.Error):
                    self._opened.connection.close()
                self._opened = None
            if self._empty is not None:
                self._empty.close()
                self._empty = None

    def _run(self, work: Callable[[], T], joined: Callable[[Transaction], T]) -> T:
        """Run `work`; if it encounters damage, repair the database and run it again.

        Within `in_transaction`, run `joined` instead: its errors end the whole transaction.
        """
        with self._mutex:
            if self._open_transaction is not None:
                return joined(self._open_transaction)
            try:
                return self._run_once(work)
            except DamageError as damage:
                self._repair(str(damage))
            try:
                return self._run_once(work)
            except DamageError as damage:
                self.close()
                raise LibraryError(
                    f"the library is damaged and could not be repaired: {damage}",
                    location=str(self.files.directory),
                ) from damage

    def _run_once(self, work: Callable[[], T]) -> T:
        """Run `work`, converting its errors into ours and closing the database after one."""
        try:
            with converted_errors(self.files.directory):
                return work()
        except LibraryError:
            self.close()  # a full disk may have left it half usable, and opening is cheap
            raise
        finally:
            if self._opened is not None and not self._opened.is_reusable:
                self.close()

    def _commit(
        self, work: Callable[[Transaction], T], recorder: Callable[[Transaction], None] | None
    ) -> T:
        """Run `work` in a transaction that excludes other writers and repairs."""
        nothing = self._nothing()
        if nothing is not None:  # to be tried first: it may save nothing
            nothing.execute("BEGIN")
            try:
                transaction = Transaction(nothing)
                changes = nothing.total_changes
                result = work(transaction)
                if nothing.total_changes == changes:
                    return result
            finally:
                nothing.execute("ROLLBACK")
        with locked(self.files.lock):
            opened = self._current()
            if opened.read_only_reason:
                raise LibraryError(opened.read_only_reason, location=str(opened.path))
            connection = opened.connection
            connection.execute("BEGIN IMMEDIATE")
            try:
                transaction = Transaction(connection)
                result = work(transaction)
                if recorder is not None:
                    recorder(transaction)
                if transaction.has_correction:
                    mark_corrections(self.files)
                commit(connection)
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            journal.append(self.files.journal, transaction.journaled())
        signal_change(self.files.directory)
        return result

    def _nothing(self) -> sqlite3.Connection | None:
        """Return an empty database in memory, while there is none and none is to be created yet."""
        if self._creates or self._opened is not None or not self._opener.finds_none():
            return None
        self._empty = self._empty or empty_database(self._steps)
        return self._empty

    def _current(self) -> OpenDatabase:
        """Return the open database, reopening it if another file has taken its place."""
        opened = self._opened
        if opened is not None:
            with suppress(OSError):
                if opened.is_current and self.files.is_newest(opened.path):
                    return opened
            self.close()
        self._opened = self._opener.open()  # recorded first, so that it is closed on any error
        self._opened = self._opener.checked(self._opened)
        return self._opened

    def _repair(self, reason: str) -> None:
        """Replace a damaged database by a sound one, and record the messages."""
        from reader.library.integrity.repair import repair  # hardly ever needed

        opened, self._opened = self._opened, None
        try:
            with converted_errors(self.files.directory):
                self.messages += repair(self.files, reason, steps=self._steps)
        except DamageError as damage:
            raise LibraryError(
                f"the library is damaged ({reason}) and could not be repaired: {damage}",
                location=str(self.files.directory),
            ) from damage
        finally:
            if opened is not None:  # after moving the files, because closing may write to them
                with suppress(sqlite3.Error):
                    opened.connection.close()
