"""A data directory that vanishes, reappears, or cannot be created or written."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from kept_note import note

from reader.errors import LibraryError
from reader.library.integrity import database_access
from reader.library.opening import open_library
from reader.library.sqlite.creation import empty_database

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_directory_that_goes_and_comes_back_needs_no_restart(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    library = open_library(place)
    library.put([note()])
    place.rename(tmp_path / "unplugged")
    with pytest.raises(LibraryError):
        library.put([note("lost")])
    (tmp_path / "unplugged").rename(place)
    library.put([note("saved")])
    assert {one.body for one in library.annotations()} == {"kept", "saved"}
    library.close()


def test_nothing_is_saved_where_the_disk_of_an_open_library_was(tmp_path: Path) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    library = open_library(data)
    library.put([note("first")])
    data.rename(disk)
    data.mkdir()  # what a mount point is without its disk
    with pytest.raises(LibraryError, match="is its disk mounted"):
        library.put([note("second")])
    assert list(data.glob("library*.sqlite3")) == []
    shutil.rmtree(data)
    disk.rename(data)
    library.put([note("third")])
    assert {each.body for each in library.annotations()} == {"first", "third"}
    library.close()


def test_a_directory_that_does_not_exist_is_empty_until_something_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, made = tmp_path / "data", list[sqlite3.Connection]()

    def counted(steps: Sequence[str]) -> sqlite3.Connection:
        made.append(empty_database(steps))
        return made[-1]

    monkeypatch.setattr(database_access, "empty_database", counted)
    library = open_library(place, creates=False)
    for _ in range(3):
        library.remove(["nothing"])
        assert list(library.annotations()) == []
        assert library.in_transaction(lambda same: same.trash()) == []
    assert not place.exists()
    assert len(made) == 1  # to make it takes longer than to read it a hundred times
    library.put([note()])
    assert [one.body for one in library.annotations()] == ["kept"]
    library.close()


@pytest.mark.parametrize("shape", ["below a file", "a loop of links"])
def test_a_directory_that_cannot_be_made_is_reported(tmp_path: Path, shape: str) -> None:
    if shape == "below a file":
        (tmp_path / "file").write_text("x")
        place = tmp_path / "file" / "notes"
    else:
        place = tmp_path / "loop"
        place.symlink_to("loop")
    with pytest.raises(LibraryError) as caught:
        open_library(place)
    assert str(place) in str(caught.value)


@pytest.mark.skipif(AS_ROOT or os.name != "posix", reason="permissions do not hold here")
def test_a_directory_that_cannot_be_written_is_read(tmp_path: Path) -> None:
    library = open_library(tmp_path / "data")
    library.put([note()])
    library.close()
    (tmp_path / "data").chmod(0o500)
    try:
        library = open_library(tmp_path / "data")
        assert len(library.annotations()) == 1
        assert library.read_only_reason
        with pytest.raises(LibraryError):
            library.put([note("no")])
        library.close()
    finally:
        (tmp_path / "data").chmod(0o700)


def test_a_word_of_damage_that_cannot_be_taken_away_keeps_nobody_out(tmp_path: Path) -> None:
    open_library(tmp_path).close()
    (tmp_path / "suspect").mkdir()
    library = open_library(tmp_path)
    library.put([note()])
    assert (library.messages, library.read_only_reason) == ((), "")
    library.close()
