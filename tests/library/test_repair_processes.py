"""Repairs while other processes use the library, or while the disk is not available."""

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from damaged_library import NOTES, PAGE, database, emptied, flipped_byte, garbage, killed, note

from reader.errors import LibraryError
from reader.library.integrity import open_database
from reader.library.integrity import repair as repair_module
from reader.library.integrity.repair import repair
from reader.library.opening import open_library
from reader.library.sqlite import connection as connection_module
from reader.library.sqlite.creation import create_database
from reader.library.sqlite.database_files import DatabaseFiles


def test_damage_is_repaired_under_an_open_library(data: Path) -> None:
    one, other = open_library(data), open_library(data)
    assert len(one.annotations()) == NOTES
    other.close()
    path = database(data)
    one.close()
    flipped_byte(path)
    first, second = open_library(data), open_library(data)
    assert len(first.annotations()) == len(second.annotations()) == NOTES
    first.put([note(50)])
    second.put([note(51)])
    assert len(first.annotations()) == len(second.annotations()) == NOTES + 2
    first.close()
    second.close()


def test_writing_goes_to_the_repaired_library_of_another_process(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_database, "SMALL_BYTES", 0)
    before = open_library(data)
    assert before.recent()
    emptied(database(data))
    other = open_library(data)
    assert len(other.annotations()) == NOTES
    before.put([note(60)])
    assert len(other.annotations()) == NOTES + 1
    before.close()
    assert len(other.annotations()) == NOTES + 1
    other.close()


def test_writing_goes_to_the_repaired_library_also_when_the_repair_was_killed(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed when the new file existed and the damaged one had not been moved yet."""
    before = open_library(data)
    assert len(before.annotations()) == NOTES
    flipped_byte(database(data))
    with monkeypatch.context() as patched:
        patched.setattr(repair_module, "_set_aside", killed)
        with pytest.raises(LibraryError):
            open_library(data)
    before.put([note(61)])
    before.close()
    after = open_library(data)
    assert len(after.annotations()) == NOTES + 1
    after.close()


def may_lock(data: Path, *, alone: bool) -> bool:
    """Whether the library's lock is available, exclusively or shared."""
    import fcntl

    with (data / "library.lock").open("rb+") as file:
        try:
            fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


@pytest.mark.skipif(os.name != "posix", reason="locks of files are a POSIX matter")
def test_nobody_saves_while_a_library_is_repaired(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []

    def create_and_look(path: Path, **more: Any) -> None:  # noqa: ANN401 - handed on
        looks.append(may_lock(data, alone=False))
        create_database(path, **more)

    monkeypatch.setattr(repair_module, "create_database", create_and_look)
    garbage(database(data))
    open_library(data).close()
    assert looks == [False]
    assert may_lock(data, alone=False)


@pytest.mark.skipif(os.name != "posix", reason="locks of files are a POSIX matter")
def test_no_library_is_repaired_while_somebody_saves(data: Path) -> None:
    library = open_library(data)
    assert library.in_transaction(lambda _: may_lock(data, alone=True)) is False
    assert may_lock(data, alone=True)
    library.close()


def test_damage_that_is_gone_when_looked_at_again_starts_no_repair(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = database(data).read_bytes()
    pauses: list[float] = []

    def passed(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:  # the first look after the damage was met has seen it, too
            database(data).write_bytes(whole)

    monkeypatch.setattr(repair_module, "sleep", passed)
    flipped_byte(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.messages == ()
    library.close()
    assert len(pauses) == 2
    assert database(data).name == "library.sqlite3"


def test_a_file_that_is_missing_for_a_moment_is_not_replaced(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = database(data).rename(data.parent / "away")
    monkeypatch.setattr(repair_module, "sleep", lambda _: away.rename(data / "library.sqlite3"))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.messages == ()
    library.close()


def test_what_cannot_be_looked_at_now_is_not_repaired(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.0)
    with closing(sqlite3.connect(database(data), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            repair(DatabaseFiles(data), "somebody thought so")
    assert database(data).name == "library.sqlite3"


def test_nothing_is_rebuilt_while_a_file_of_the_journal_cannot_be_read(data: Path) -> None:
    (data / "library.sqlite3").unlink()
    (written,) = (data / "journal").iterdir()
    away = written.rename(data.parent / "away")
    written.mkdir()  # stands for a file that the disk does not give
    with pytest.raises(LibraryError, match="move it away") as caught:
        open_library(data)
    assert caught.value.location == str(written)
    written.rmdir()
    away.rename(written)
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.close()


def test_nothing_is_rebuilt_while_the_journal_may_not_be_listed(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data / "library.sqlite3").unlink()

    def refusing(name: str) -> Callable[..., object]:
        list_it = getattr(os, name)

        def listed(place: str | Path = ".") -> object:
            if Path(place).name == "journal":
                raise PermissionError(13, "Permission denied", str(place))
            return list_it(place)

        return listed

    with monkeypatch.context() as patch:
        for name in ("listdir", "scandir"):
            patch.setattr(os, name, refusing(name))
        with pytest.raises(LibraryError, match="journal: permission denied"):
            open_library(data)
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.close()


@pytest.mark.parametrize("from_byte", [0, PAGE], ids=["header", "later"])
def test_what_the_disk_does_not_give_is_not_rebuilt_but_can_be_moved_away(
    data: Path, monkeypatch: pytest.MonkeyPatch, from_byte: int
) -> None:
    flipped_byte(database(data))  # stands for what SQLite makes of an error of the disk
    read = os.pread

    def failing(descriptor: int, count: int, offset: int) -> bytes:
        if offset + count > from_byte:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read(descriptor, count, offset)

    with monkeypatch.context() as disk:
        disk.setattr(os, "pread", failing)
        with pytest.raises(LibraryError, match="the disk reports read errors") as caught:
            open_library(data).annotations()
    assert caught.value.exit_code == 5
    assert "move this file away" in caught.value.message
    assert caught.value.location == str(database(data))
    assert database(data).name == "library.sqlite3"
    assert not DatabaseFiles(data).damaged.exists()
    database(data).rename(data.parent / "elsewhere")
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.close()
