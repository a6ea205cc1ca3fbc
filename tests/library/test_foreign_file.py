"""Reading the notes of a foreign library file from a copy."""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.foreign_file import HEAD_BYTES, is_database, is_library, opened_copy
from reader.library.opening import open_library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article

NOTES, PAGE = 40, 4096
MOMENT = datetime(2026, 3, 1, tzinfo=UTC)
STORY = Article("https://news.example/quay", "The quay is dry.", ())


def words_of(number: int) -> str:
    return f"thought {number:02} {'of many ' * 90}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with notes, one of them in the trash, closed."""
    library = open_library(tmp_path / "data")
    key = library.register(STORY).key
    target = Target(4, 8, "quay")
    library.put(
        Annotation(
            f"n{number:02}", key, Motivation.COMMENTING, target, MOMENT, MOMENT, words_of(number)
        )
        for number in range(NOTES)
    )
    library.remove(["n00"])
    library.close()
    return tmp_path / "data" / "library.sqlite3"


def contents(directory: Path) -> Mapping[str, bytes]:
    return {each.name: each.read_bytes() for each in directory.iterdir() if each.is_file()}


def read(path: Path) -> tuple[set[str], str]:
    with opened_copy(path) as (library, told):
        return {note.body for note in library.annotations()}, told


def test_a_sound_library_is_read_and_nothing_of_it_is_touched(path: Path) -> None:
    before = contents(path.parent)
    assert read(path) == ({words_of(n) for n in range(1, NOTES)}, "")
    assert contents(path.parent) == before


def test_what_is_still_in_the_log_of_an_open_library_is_read(path: Path) -> None:
    library = open_library(path.parent)
    library.remove(["n01"])
    assert path.with_name("library.sqlite3-wal").stat().st_size
    assert read(path) == ({words_of(n) for n in range(2, NOTES)}, "")
    library.close()


def test_a_log_that_was_set_aside_with_its_library_is_read(path: Path, tmp_path: Path) -> None:
    library = open_library(path.parent)
    library.remove(["n01"])
    aside = tmp_path / "aside.sqlite3"
    for ending in ("", "-wal"):
        body = path.with_name(path.name + ending).read_bytes()
        aside.with_name(aside.name + ending).write_bytes(body)
    library.close()
    assert read(aside) == ({words_of(n) for n in range(2, NOTES)}, "")


def test_of_a_damaged_library_the_rest_is_read_and_what_is_lost_is_reported(path: Path) -> None:
    body = path.read_bytes()
    path.write_bytes(body.replace(b"thought 07", b"thought 70"))
    lost = words_of(7)
    there, told = read(path)
    assert there == {words_of(n) for n in range(1, NOTES)} - {lost}
    assert told == "it is damaged: 1 note could not be read"


def test_a_damage_that_took_no_note_is_reported_as_that(path: Path) -> None:
    body = path.read_bytes()
    path.write_bytes(body.replace(b"The quay is dry.", b"The quay is wet."))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE articles SET title = 'another'")
    connection.close()
    there, told = read(path)
    assert there == {words_of(n) for n in range(1, NOTES)}
    assert told == "it is damaged, but all its notes could be read"


def test_a_library_that_lost_its_count_says_that_it_is_damaged(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM tally")
    connection.close()
    there, told = read(path)
    assert len(there) == NOTES - 1
    assert told == "it is damaged: everything readable is imported"


def test_a_library_of_a_later_release_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    with pytest.raises(LibraryError, match="newer release of Pullquote: please update"):
        read(path)


def test_a_library_is_distinguished_from_other_databases_by_its_first_bytes(
    path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite3"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE moorings (name TEXT)")
    connection.close()
    ours, others = path.read_bytes()[:HEAD_BYTES], other.read_bytes()[:HEAD_BYTES]
    assert (is_database(ours), is_library(ours)) == (True, True)
    assert (is_database(others), is_library(others)) == (True, False)
    assert (is_database(b"{}"), is_library(b"{}")) == (False, False)
