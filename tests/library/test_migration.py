"""Schema migration is atomic: the old schema or the new one."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from kept_note import note

from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.health import check_library
from reader.library.integrity.backup import KEPT_DAYS, KEPT_WEEKS, newest, prune
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite import creation
from reader.library.sqlite.connection import connect, pragma_value
from reader.library.sqlite.creation import create_database, migrate, statements
from reader.library.sqlite.schema import STEPS, TABLES, VERSION

NEXT = "ALTER TABLE articles ADD COLUMN shelf TEXT NOT NULL DEFAULT '';\n"
BROKEN = NEXT + "UPDATE articles SET nonsense = 1;\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    library = DatabaseLibrary(DatabaseAccess(tmp_path))
    library.put([note()])
    library.close()
    return tmp_path


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    return found


def test_an_older_library_is_backed_up_and_migrated(data: Path) -> None:
    library = DatabaseLibrary(DatabaseAccess(data, steps=(*STEPS, NEXT)))
    assert [one.body for one in library.annotations()] == ["kept"]
    library.close()
    assert version(data / "library.sqlite3") == VERSION + 1
    (backup,) = (data / "backups").glob("before-form-*.sqlite3")
    assert version(backup) == VERSION


def test_a_migration_that_fails_leaves_the_old_form(data: Path) -> None:
    with pytest.raises(LibraryError):
        DatabaseLibrary(DatabaseAccess(data, steps=(*STEPS, BROKEN))).annotations()
    assert version(data / "library.sqlite3") == VERSION
    library = DatabaseLibrary(DatabaseAccess(data))
    assert [one.body for one in library.annotations()] == ["kept"]
    library.close()


def test_an_older_library_is_read_while_there_is_no_room_for_a_backup(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = DatabaseLibrary(DatabaseAccess(data, steps=(*STEPS, NEXT)))
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
        assert [one.body for one in later.annotations()] == ["kept"]
        assert later.read_only_reason == "no room for a backup"
        with pytest.raises(LibraryError, match="no room"):
            later.remove([later.annotations()[0].id])
        assert version(data / "library.sqlite3") == VERSION
    later.remove([later.annotations()[0].id])
    assert not later.read_only_reason
    later.close()
    assert version(data / "library.sqlite3") == VERSION + 1


def test_a_library_whose_search_knew_the_trash_is_sound_and_searchable(tmp_path: Path) -> None:
    before = DatabaseLibrary(DatabaseAccess(tmp_path, steps=STEPS[:2]))
    before.put(map(note, ("a removed thought", "a kept thought")))
    before.remove([before.search("removed")[0].id])
    before.close()
    library = DatabaseLibrary(DatabaseAccess(tmp_path))
    assert [one.body for one in library.search("thou")] == ["a kept thought"]
    library.put([library.trash()[0]])
    assert len(library.search("thou")) == 2
    library.close()
    assert not any("damaged" in one.state for one in check_library(tmp_path))


def test_a_database_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error):
        create_database(tmp_path / "library.sqlite3", steps=(*STEPS, BROKEN))
    assert list(tmp_path.iterdir()) == []


def test_making_a_database_needs_no_room_where_temporary_files_go(tmp_path: Path) -> None:
    kinds: list[int] = []
    create_database(
        tmp_path / "library.sqlite3",
        fill=lambda connection: kinds.append(pragma_value(connection, "temp_store")),
    )
    in_memory = 2
    assert kinds == [in_memory]


@pytest.mark.skipif(os.name != "posix", reason="limits of files are a POSIX matter")
def test_a_database_that_did_not_fit_on_the_disk_does_not_get_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content of a new database is written twice; the disk may be full at the second time."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def migrate_and_fill_the_disk(
        connection: sqlite3.Connection, *, steps: Sequence[str], fill: None
    ) -> None:
        migrate(connection, steps=steps, fill=fill)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))

    monkeypatch.setattr(creation, "migrate", migrate_and_fill_the_disk)
    try:
        with pytest.raises(sqlite3.Error):
            create_database(tmp_path / "library.sqlite3")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_writes_from_the_first_look_of_a_migration_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    create_database(path)
    with closing(connect(path)) as base, closing(sqlite3.connect(path, timeout=0)) as other:

        def look(connection: sqlite3.Connection, pragma: str) -> int:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            return pragma_value(connection, pragma)

        monkeypatch.setattr(creation, "pragma_value", look)
        migrate(base)
        monkeypatch.undo()
        assert pragma_value(base, "user_version") == len(STEPS)


def test_statements_are_distinguished_also_inside_triggers() -> None:
    found = list(statements(TABLES))
    assert sum(one.lstrip().startswith("CREATE TRIGGER") for one in found) == TABLES.count(
        "CREATE TRIGGER"
    )
    assert all(sqlite3.complete_statement(one) for one in found)


def test_backups_of_the_last_days_and_weeks_are_kept(tmp_path: Path) -> None:
    february = [f"2026-02-{day:02}" for day in range(1, 29)]
    march = [f"2026-03-{day:02}" for day in range(1, 32)]
    for day in (*february, *march):
        (tmp_path / f"{day}.sqlite3").touch()
    prune(tmp_path)
    kept = sorted(path.stem for path in tmp_path.iterdir())
    assert kept[-KEPT_DAYS:] == march[-KEPT_DAYS:]
    assert "2026-03-15" in kept
    assert KEPT_DAYS < len(kept) <= KEPT_DAYS + KEPT_WEEKS


def test_a_clock_that_jumps_costs_no_backup(tmp_path: Path) -> None:
    for day in ("1970-01-01", "2026-03-01", "2099-12-31"):
        (tmp_path / f"{day}.sqlite3").touch()
    prune(tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_days_that_are_yet_to_come_are_the_first_to_go(tmp_path: Path) -> None:
    first = date(2024, 5, 1)
    real = [f"{first + timedelta(days=day)}" for day in range(KEPT_DAYS)]
    for day in (*real, *(f"{date(2099, 1, 1) + timedelta(days=day)}" for day in range(60))):
        (tmp_path / f"{day}.sqlite3").touch()
    prune(tmp_path)
    assert {*real} <= {path.stem for path in tmp_path.iterdir()}


def test_the_backup_of_today_is_kept_before_all_others(tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    for days in (*range(-60, 0), 0, *range(2, 60)):  # not tomorrow, which may begin meanwhile
        (tmp_path / f"{today + timedelta(days=days)}.sqlite3").touch()
    prune(tmp_path)
    assert f"{today}" in {path.stem for path in tmp_path.iterdir()}


def test_the_backup_with_the_latest_contents_counts_not_the_latest_name(data: Path) -> None:
    folder = data / "backups"
    folder.mkdir(exist_ok=True)
    access = DatabaseAccess(data)
    for name in ("2099-01-01", "2026-01-01"):
        access.write(lambda change: change.revision)
        place = str(folder / f"{name}.sqlite3")
        access.read(lambda base, place=place: base.execute("VACUUM INTO ?", (place,)))  # type: ignore[misc]
    access.close()
    with closing(sqlite3.connect(folder / "2098-01-01.sqlite3")) as spoilt:
        spoilt.execute("CREATE TABLE tally (writes)")
    found = newest(folder)
    assert found is not None
    assert found.stem == "2026-01-01"
