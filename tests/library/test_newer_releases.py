"""Libraries written by a newer release."""

import sqlite3
from pathlib import Path

import pytest
from damaged_library import NOTES, database, note

from reader.errors import LibraryError
from reader.library.note_search import CANDIDATES
from reader.library.opening import open_library


def test_a_library_of_a_later_release_is_read_and_not_changed(data: Path) -> None:
    path = database(data)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=9999")
    connection.close()
    before = path.read_bytes()
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert "newer release" in library.read_only_reason
    assert any("newer release" in message for message in library.messages)
    with pytest.raises(LibraryError, match="newer release"):
        library.put([note(70)])
    assert len(library.search("thought", limit=NOTES // CANDIDATES)) == NOTES // CANDIDATES
    library.upkeep()
    library.close()
    assert path.read_bytes() == before


def test_a_later_release_seen_only_in_the_log_is_not_changed_either(data: Path) -> None:
    path = database(data)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=9999")
    before = path.read_bytes()
    library = open_library(data)
    with pytest.raises(LibraryError, match="newer release"):
        library.put([note(71)])
    library.close()
    assert path.read_bytes() == before
    connection.close()


def damaged_with_a_later_form(path: Path) -> None:
    body = bytearray(path.read_bytes())
    body[60] ^= 1
    body[4096:5000] = bytes(904)
    path.write_bytes(body)


def test_the_number_of_a_later_form_in_a_damaged_library_is_damage(data: Path) -> None:
    damaged_with_a_later_form(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.put([note(72)])
    library.close()


@pytest.mark.parametrize("known", ["", "before-form-9-2026-01-01"])
def test_a_damaged_library_that_may_be_of_a_later_release_is_left_alone(
    data: Path, known: str
) -> None:
    for backup in (data / "backups").iterdir():
        backup.rename(backup.with_stem(known)) if known else backup.unlink()
    damaged_with_a_later_form(database(data))
    before = database(data).read_bytes()
    with pytest.raises(LibraryError, match="newer release seems damaged"):
        open_library(data).annotations()
    assert database(data).read_bytes() == before
