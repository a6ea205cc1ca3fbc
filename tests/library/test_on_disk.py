"""A renamed file is durable: a power failure leaves the old file or the complete new one."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from kept_note import note

from reader.library.files import permissions
from reader.library.files.permissions import make_private_directory
from reader.library.files.small_files import update_file
from reader.library.integrity import backup, repair
from reader.library.opening import open_library
from reader.library.sqlite import creation
from reader.library.sqlite.creation import create_database


def noting(
    monkeypatch: pytest.MonkeyPatch, module: object, name: str, look: Callable[[], object]
) -> list[object]:
    """Patch a function to record what `look` returns at each call."""
    seen: list[object] = []
    monkeypatch.setattr(module, name, lambda _: seen.append(look()))
    return seen


def save_a_note(directory: Path) -> None:
    library = open_library(directory)
    library.put([note("swans")])
    library.upkeep()
    library.close()


def test_new_directories_have_their_names_when_those_around_them_are_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[Path, bool]] = []

    def sync(directory: Path) -> None:
        synced.append((directory, any(directory.iterdir())))

    monkeypatch.setattr(permissions, "sync_directory", sync)
    make_private_directory(tmp_path / "new" / "data")
    assert synced == [(tmp_path, True), (tmp_path / "new", True)]


def test_a_new_database_has_its_name_when_the_directory_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    seen = noting(monkeypatch, creation, "sync_directory", path.exists)
    create_database(path)
    assert seen == [True]


def test_a_backup_is_synced_before_it_has_its_name_and_its_directory_after_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def named() -> int:
        return sum(backup.is_daily(path) for path in (tmp_path / "backups").iterdir())

    of_files = noting(monkeypatch, os, "fsync", named)
    of_folders = noting(monkeypatch, backup, "sync_directory", named)
    for other in (creation, permissions):
        monkeypatch.setattr(other, "sync_directory", lambda _: None)
    save_a_note(tmp_path)
    assert (of_files, of_folders) == ([0], [1])


def test_a_damaged_database_is_set_aside_when_that_directory_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_a_note(tmp_path)
    (tmp_path / "library.sqlite3").write_bytes(b"no database")

    def aside() -> int:
        return len(list((tmp_path / "damaged").glob("*.sqlite3")))

    monkeypatch.setattr(repair, "PAUSES_SECONDS", (0.0,))
    seen = noting(monkeypatch, repair, "sync_directory", aside)
    library = open_library(tmp_path)
    assert [each.body for each in library.annotations()] == ["swans"]
    library.close()
    assert seen == [1]


def test_a_small_file_is_synced_before_it_takes_the_place_of_the_old_one_and_its_name_after_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "colours"
    place.write_bytes(b"old")
    seen = noting(monkeypatch, os, "fsync", place.read_bytes)
    update_file(place, lambda: b"new")
    assert seen == [b"old", b"new"]
