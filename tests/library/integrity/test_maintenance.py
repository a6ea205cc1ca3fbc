"""The daily maintenance."""

import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import pytest
from kept_note import note

from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.files.ids import new_id
from reader.library.integrity import backup, maintenance, open_database
from reader.library.integrity.check import check_rows
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite import journal, rows
from reader.library.sqlite.connection import connect
from reader.library.sqlite.creation import TEMPORARY
from reader.library.sqlite.schema import VERSION
from reader.library.sqlite.transaction import Transaction
from reader.library.store import Library
from reader.model.annotation import Motivation
from reader.model.article import Article


def library_at(directory: Path) -> DatabaseLibrary:
    return DatabaseLibrary(DatabaseAccess(directory))


ARTICLE = Article("https://news.example/pier", "The pier closes.", ())


def set_clock(patch: pytest.MonkeyPatch, moment: datetime) -> None:
    """Set the library's current time."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls.fromtimestamp(moment.timestamp(), tz)

    for module in (maintenance, backup, journal):
        patch.setattr(module, "datetime", Clock)


def test_what_was_removed_is_deleted_after_its_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = library_at(tmp_path)
    gone, kept = note(digest=ARTICLE.digest), note(digest=ARTICLE.digest)
    library.put([gone], ARTICLE)
    library.put([kept], ARTICLE)
    library.remove([gone.id])
    library.upkeep()
    assert [one.id for one in library.trash()] == [gone.id]
    monkeypatch.setattr(maintenance, "TRASH_DAYS", -1)
    library.upkeep()
    assert not library.trash()
    assert [one.id for one in library.annotations()] == [kept.id]
    assert library.edition(ARTICLE.digest) == ARTICLE.text
    library.remove([kept.id])
    library.upkeep()
    assert library.edition(ARTICLE.digest) is None
    library.close()


def test_a_clock_that_is_years_ahead_for_once_empties_no_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = library_at(tmp_path)
    gone = note(digest=ARTICLE.digest)
    library.put([gone])
    library.put([note(digest=ARTICLE.digest)])
    library.remove([gone.id])
    today = datetime.now(UTC)
    set_clock(monkeypatch, today)
    library.upkeep()
    (tmp_path / "backups" / f"{today + timedelta(days=900):%Y-%m-%d}.sqlite3").touch()
    for ahead, is_there in ((700, True), (0, True), (31, True), (32, False)):
        set_clock(monkeypatch, today + timedelta(days=ahead))
        library.upkeep()
        assert bool(library.trash()) is is_there, ahead
    library.close()


@pytest.mark.parametrize("small", [True, False], ids=["small", "large"])
def test_a_backup_a_day_and_no_more_journal_than_needed(
    tmp_path: Path, small: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not small:
        monkeypatch.setattr(open_database, "SMALL_BYTES", 0)
    today = datetime(2026, 3, 7, 23, 59, 59, tzinfo=UTC)
    set_clock(monkeypatch, today)
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])
    days = [f"{today - timedelta(days=ago):%Y-%m-%d}" for ago in range(6)]
    (tmp_path / "backups").mkdir()
    for day in days[1:]:
        (tmp_path / "journal" / f"{day}.jsonl").touch()
    for day in days[2:]:
        (tmp_path / "backups" / f"{day}.sqlite3").touch()
    stale = [tmp_path / f"new-{new_id()}.sqlite3-wal", tmp_path / f".{new_id()}.part"]
    another = tmp_path / "new-songs.sqlite3"  # of another program, in a directory that both share
    for path in (*stale, another):
        path.touch()
        os.utime(path, (0, 0))
    library.close()
    library = library_at(tmp_path)
    library.upkeep()
    library.upkeep()
    backups = sorted(path.stem for path in (tmp_path / "backups").iterdir())
    assert backups == sorted([days[0], *days[2:]])
    assert sorted(path.stem for path in (tmp_path / "journal").iterdir()) == sorted(days[:3])
    assert not any(path.exists() for path in stale)
    assert another.exists()
    library.close()


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_backup_has_a_write_ahead_log_if_the_library_has(tmp_path: Path, mode: str) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])
    library.close()
    connection = connect(tmp_path / "library.sqlite3")
    connection.execute(f"PRAGMA journal_mode={mode}")
    copy = connect(backup.back_up(connection, tmp_path / "backups", "2026-03-07"))
    assert copy.execute("PRAGMA journal_mode").fetchone() == (mode,)
    copy.close()
    connection.close()


def test_a_library_is_large_when_it_is_not_read_at_every_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])
    found = [library.is_large]
    monkeypatch.setattr(open_database, "SMALL_BYTES", 0)
    found.append(library.is_large)
    assert found == [False, True]
    library.close()


def test_a_library_without_notes_is_not_backed_up(tmp_path: Path) -> None:
    library = library_at(tmp_path)
    library.register(ARTICLE)
    library.upkeep()
    library.close()
    assert not (tmp_path / "backups").exists()


def test_no_backup_is_tried_that_would_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])
    library.close()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100_000))
    library = library_at(tmp_path)
    with pytest.raises(LibraryError, match="no room for a backup"):
        library.upkeep()
    assert len(library.annotations()) == 1
    assert list((tmp_path / "backups").iterdir()) == []
    monkeypatch.undo()
    library.upkeep()
    library.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_editions_of_saved_articles_are_kept_without_notes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "TRASH_DAYS", -1)
    library = library_at(tmp_path)
    key = library.register(ARTICLE).key
    copy = Article("https://partner.example/x9", f"{ARTICLE.text} It says why.", ())
    copied = library.register(copy).key

    def empty_the_trash() -> None:
        elsewhere = note(digest=ARTICLE.digest)
        library.put([elsewhere])
        library.remove([elsewhere.id])
        library.upkeep()

    library.star(key, starred=True)
    library.star(copied, starred=True)
    library.register(ARTICLE)
    library.register(copy)
    library.unite(key, copy.location)
    empty_the_trash()
    assert {each.digest for each in library.editions(key)} == {ARTICLE.digest, copy.digest}
    library.star(key, starred=False)
    empty_the_trash()
    assert not library.editions(key)
    library.close()


def test_deleting_an_edition_does_not_look_at_every_note(tmp_path: Path) -> None:
    count = 300
    library, access = library_at(tmp_path), DatabaseAccess(tmp_path)
    steps: list[int] = []

    def fill(library: Library) -> None:
        library.put(note() for _ in range(count))
        for number in range(count):
            library.keep_edition(f"gone {number}", f"Text {number}.")

    def empty(transaction: Transaction) -> None:
        transaction.connection.set_progress_handler(lambda: steps.append(1), count)
        maintenance.empty_trash(transaction, rows.now() + 1)
        transaction.connection.set_progress_handler(None, 0)

    library.in_transaction(fill)
    access.write(empty)
    assert len(steps) < count
    assert not library.editions("gone 0")
    for each in (library, access):
        each.close()


def test_corrections_of_before_are_reported_to_whoever_lists_quotes(tmp_path: Path) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)._replace(motivation=Motivation.IDENTIFYING)], ARTICLE)
    library.close()
    (tmp_path / "corrected").unlink()
    library.upkeep()
    library.close()
    assert (tmp_path / "corrected").exists()


@pytest.mark.parametrize("moment", ["while it is read", "before it is copied"])
def test_closing_ends_a_backup_and_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])

    def close_meanwhile(connection: sqlite3.Connection) -> None:
        if moment == "while it is read":
            library.close()
        check_rows(connection)
        library.close()

    with monkeypatch.context() as patched:
        patched.setattr(maintenance, "check_rows", close_meanwhile)
        library.upkeep()
    assert not list((tmp_path / "backups").glob("*"))
    library.upkeep()
    assert len(list((tmp_path / "backups").glob("*"))) == 1
    library.close()


def test_what_is_saved_while_the_library_is_looked_through_does_not_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])

    def save_meanwhile(connection: sqlite3.Connection) -> None:
        saving = Thread(target=library.put, args=([note(digest=ARTICLE.digest)],))
        saving.start()
        saving.join(60)
        assert not saving.is_alive()
        check_rows(connection)

    monkeypatch.setattr(maintenance, "check_rows", save_meanwhile)
    library.upkeep()
    assert len(library.annotations()) == 2
    library.close()


def test_the_text_under_a_note_stays_as_long_as_the_note_can_be_brought_back(
    tmp_path: Path,
) -> None:
    access = DatabaseAccess(tmp_path)
    library, removed = DatabaseLibrary(access), note(digest=ARTICLE.digest)
    library.put([removed], ARTICLE)
    after_saving = rows.now()
    library.remove([removed.id])
    access.write(lambda change: maintenance.empty_trash(change, after_saving))
    assert [each.id for each in library.trash()] == [removed.id]
    assert library.edition(ARTICLE.digest) == ARTICLE.text
    library.close()


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_CORRUPT])
def test_a_check_that_fails_is_not_taken_for_one_that_was_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    access = DatabaseAccess(tmp_path)
    access.read(lambda _: None)

    def fail(_: sqlite3.Connection) -> None:
        error = sqlite3.DatabaseError("failed")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr(maintenance, "check_rows", fail)
    with pytest.raises(sqlite3.DatabaseError, match="failed"):
        maintenance.check_and_back_up(tmp_path / "library.sqlite3", access.files)
    access.close()


def test_what_a_killed_process_left_of_a_backup_is_not_taken_for_one(tmp_path: Path) -> None:
    library = library_at(tmp_path)
    library.put([note(digest=ARTICLE.digest)])
    library.upkeep()
    library.put([note(digest=ARTICLE.digest)])
    library.close()
    folder = tmp_path / "backups"
    (finished,) = folder.iterdir()
    shutil.copy(tmp_path / "library.sqlite3", folder / f"{TEMPORARY}{new_id()}.sqlite3")
    assert backup.newest(folder) == finished
    assert backup.highest_schema_version(folder) == VERSION
