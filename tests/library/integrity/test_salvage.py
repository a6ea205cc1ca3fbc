"""Salvaging all rows of a damaged database that are outside the damage."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library.integrity.salvage import salvage, stored_note_count
from reader.library.opening import open_library
from reader.library.sqlite.rows import COLUMNS
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article

NOTES, ARTICLES, PAGE = 120, 150, 4096
MOMENT = datetime(2026, 3, 1, tzinfo=UTC)


def words_of(number: int) -> str:
    return f"thought {number:03} {'of many ' * 90}"


def address_of(number: int) -> str:
    return f"news.example/{number:03}/{'pier-' * 30}"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a library whose notes and addresses fill many pages."""
    directory = tmp_path_factory.mktemp("whole") / "data"
    library = open_library(directory)
    for number in range(ARTICLES):
        library.register(Article(f"https://{address_of(number)}", f"Story {number}", ()))
    key = library.recent()[0].key
    notes = (
        Annotation(
            f"n{number:03}",
            key,
            Motivation.COMMENTING,
            Target(number, number + 5, "eels"),
            MOMENT,
            MOMENT,
            words_of(number),
        )
        for number in range(NOTES)
    )
    library.put(list(notes))
    library.close()
    (path,) = directory.glob("library*.sqlite3")
    return path.read_bytes()


@pytest.fixture
def database(whole: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(whole)
    return path


def spoil_page_of(database: Path, words: str) -> bytes:
    """Overwrite the first page that contains `words`, and return its previous content."""
    body = database.read_bytes()
    start = body.index(words.encode()) // PAGE * PAGE
    database.write_bytes(body[:start] + b"\xff" * PAGE + body[start + PAGE :])
    return body[start : start + PAGE]


def salvaged(database: Path, table: str, column: int) -> list[str]:
    return [str(row[column]) for name, row in salvage(database) if name == table]


BODY = COLUMNS["annotations"].split(", ").index("body")


def test_from_a_sound_database_everything_is_read(database: Path) -> None:
    assert salvaged(database, "annotations", BODY) == [words_of(n) for n in range(NOTES)]
    assert len(salvaged(database, "articles", 0)) == ARTICLES
    addresses = [f"url:{address_of(n)}" for n in range(ARTICLES)]
    assert sorted(salvaged(database, "aliases", 0)) == addresses


@pytest.mark.parametrize("spoilt", [(0,), (57,), (NOTES - 1,), (3, 57), (20, 40, 60, 80, 100)])
def test_notes_around_spoilt_pages_are_read(database: Path, spoilt: Sequence[int]) -> None:
    lost = [spoil_page_of(database, words_of(number)).decode("latin-1") for number in spoilt]
    bodies = [words_of(n) for n in range(NOTES)]
    left = [body for body in bodies if not any(body in page for page in lost)]
    assert len(left) >= NOTES - 6 * len(spoilt)
    assert salvaged(database, "annotations", BODY) == left


def test_addresses_before_and_after_a_spoilt_page_are_read(database: Path) -> None:
    connection = sqlite3.connect(database)
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'aliases'"
    root = connection.execute(query).fetchone()[0] * PAGE - PAGE
    connection.close()
    body = database.read_bytes()
    child = int.from_bytes(body[root + 12 :][:2], "big")  # where the root tells its first child
    first = int.from_bytes(body[root + child :][:4], "big") * PAGE - PAGE
    page = body[first : first + PAGE].decode("latin-1")
    database.write_bytes(body[:first] + b"\xff" * PAGE + body[first + PAGE :])
    found = salvaged(database, "aliases", 0)
    lost = [n for n in range(ARTICLES) if f"url:{address_of(n)}" not in found]
    assert lost == [n for n in range(ARTICLES) if address_of(n) in page]
    assert len(found) == len(set(found))


def test_changed_bytes_cost_their_row_alone(database: Path) -> None:
    body = database.read_bytes()
    database.write_bytes(body.replace(b"thought 057", b"thought 75\xff"))
    bodies = salvaged(database, "annotations", BODY)
    assert bodies == [words_of(n) for n in range(NOTES) if n != 57]


@pytest.mark.parametrize("body", [b"", b"no database at all" * 300, None])
def test_where_nothing_can_be_read_there_is_nothing(tmp_path: Path, body: bytes | None) -> None:
    path = tmp_path / "library.sqlite3"
    if body is not None:
        path.write_bytes(body)
    assert list(salvage(path)) == []
    assert stored_note_count(path) is None


def test_how_many_notes_there_should_be_is_known_also_when_they_are_spoilt(database: Path) -> None:
    spoil_page_of(database, words_of(57))
    assert stored_note_count(database) == NOTES
    connection = sqlite3.connect(database)
    connection.execute("DELETE FROM tally")
    connection.commit()
    connection.close()
    assert stored_note_count(database) is None


def test_a_file_without_its_end_gives_what_is_before(database: Path) -> None:
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE filling (words TEXT)")
    connection.execute("INSERT INTO filling VALUES (?)", ("x" * 20 * PAGE,))
    connection.commit()
    connection.close()
    body = database.read_bytes()
    database.write_bytes(body[: -10 * PAGE])
    assert salvaged(database, "annotations", BODY) == [words_of(n) for n in range(NOTES)]
    assert stored_note_count(database) == NOTES
