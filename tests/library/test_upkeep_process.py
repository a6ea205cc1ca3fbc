"""A large library is checked and backed up by a process that is not waited for."""

import errno
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from kept_note import note

from reader.errors import LibraryError
from reader.library.files.lock import try_lock
from reader.library.integrity import backup, database_access, maintenance, open_database
from reader.library.opening import open_library
from reader.library.sqlite.database_files import DatabaseFiles
from reader.library.upkeep_process import run_upkeep
from reader.library.upkeep_start import start_upkeep_process
from reader.model.article import Article

ARTICLE = Article("https://news.example/pier", "The pier closes.", ())


class Begun:
    """The processes that were started."""

    def __init__(self) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []
        self._begin = subprocess.Popen

    def __call__(self, *arguments: object, **options: object) -> SimpleNamespace:
        self.processes.append(self._begin(*arguments, **options))  # type: ignore[call-overload]
        return SimpleNamespace()


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Begun:
    begun = Begun()
    monkeypatch.setattr(subprocess, "Popen", begun)
    return begun


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library that counts as large, and was never backed up."""
    monkeypatch.setattr(open_database, "SMALL_BYTES", 0)
    library = open_library(tmp_path / "data")
    library.put([note(each, digest=ARTICLE.digest) for each in ("kept", "thrown away")], ARTICLE)
    library.close()
    return tmp_path / "data"


def backups(directory: Path) -> list[Path]:
    return [path for path in (directory / "backups").glob("*") if path.suffix == ".sqlite3"]


def test_the_backup_is_made_by_a_process_of_its_own_and_once(
    data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_this_process(*_: object) -> bool:
        raise AssertionError("nobody is to wait for it")

    monkeypatch.setattr(database_access, "check_and_back_up", in_this_process)
    library = open_library(data)
    library.upkeep(in_other_process=True)
    (process,) = begun.processes
    assert process.wait(60) == 0
    (made,) = backups(data)
    monkeypatch.setattr(backup, "_today", lambda: made.stem)  # also when midnight has come since
    library.upkeep(in_other_process=True)
    library.close()
    assert len(begun.processes) == 1


def test_where_reading_would_keep_others_from_saving_it_is_done_at_once(
    data: Path, begun: Begun
) -> None:
    with closing(sqlite3.connect(data / "library.sqlite3")) as base:
        base.execute("PRAGMA journal_mode=DELETE")
    library = open_library(data)
    library.upkeep(in_other_process=True)
    library.close()
    assert begun.processes == []
    assert len(backups(data)) == 1


@pytest.mark.parametrize("asked", ["is_due", "last_day_before_today"])
def test_a_folder_of_backups_that_cannot_be_read_is_a_matter_of_the_library(
    data: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    def broken(_: Path) -> bool:
        raise PermissionError(errno.EACCES, "permission denied")

    library = open_library(data)
    library.upkeep()
    monkeypatch.setattr(maintenance, asked, broken)
    with pytest.raises(LibraryError, match="permission denied"):
        library.upkeep(in_other_process=True)
    library.close()


def test_nobody_begins_while_somebody_is_at_it(data: Path, begun: Begun) -> None:
    files = DatabaseFiles(data)
    with try_lock(files.upkeep_lock) as is_free:
        assert is_free
        start_upkeep_process(files)
        run_upkeep(data)
        library = open_library(data)
        library.upkeep()
        library.close()
    assert begun.processes == []
    assert backups(data) == []
    run_upkeep(data)
    assert len(backups(data)) == 1


def test_damage_is_left_to_whoever_opens_the_library_next_and_reported_there(data: Path) -> None:
    path = data / "library.sqlite3"
    at = path.read_bytes().find(b"thrown away")
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"T")
    run_upkeep(data)
    assert backups(data) == []
    assert path.exists()
    library = open_library(data)
    assert {each.body for each in library.annotations()} == {"kept", "thrown away"}
    assert "damaged" in library.messages[0]
    library.close()
    assert not DatabaseFiles(data).suspect.exists()


def test_what_seemed_damaged_and_is_not_is_forgotten(data: Path) -> None:
    files = DatabaseFiles(data)
    files.suspect.touch()
    library = open_library(data)
    assert len(library.annotations()) == 2
    assert library.messages == ()
    library.close()
    assert not files.suspect.exists()


def test_why_a_backup_failed_is_reported_by_the_next_command_and_tried_again_later(
    data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
        run_upkeep(data)
    files = DatabaseFiles(data)
    with pytest.raises(LibraryError, match="no backup today: no room for a backup"):
        start_upkeep_process(files)
    assert begun.processes == []
    before = files.backup_failure.stat().st_mtime - 3601
    os.utime(files.backup_failure, (before, before))
    start_upkeep_process(files)
    assert begun.processes[0].wait(60) == 0
    assert len(backups(data)) == 1
    assert not files.backup_failure.exists()


def test_the_trash_is_emptied_too(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = open_library(data)
    library.remove(note.id for note in library.annotations() if note.body == "thrown away")
    library.close()
    monkeypatch.setattr(maintenance, "TRASH_DAYS", -1)
    run_upkeep(data)
    library = open_library(data)
    assert library.trash() == []
    assert len(library.annotations()) == 1
    library.close()


def test_without_a_library_there_is_nothing_to_do(tmp_path: Path) -> None:
    run_upkeep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] in ([], ["upkeep.lock"])
