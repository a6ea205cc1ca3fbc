"""A damaged library keeps everything readable, and reports the damage."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from damaged_library import NOTES, WAYS, database, flipped_byte, form_forgotten, note

from reader.library.integrity import open_database
from reader.library.opening import open_library
from reader.model.article import Article


@pytest.mark.parametrize("spoil", WAYS)
@pytest.mark.parametrize("small", [True, False], ids=["small", "large"])
def test_damage_is_noticed_repaired_and_reported(
    data: Path, spoil: Callable[[Path], None], small: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not small:  # as a library that is too large to be read through at every start
        monkeypatch.setattr(open_database, "SMALL_BYTES", 0)
    path = database(data)
    spoil(path)
    spoilt = path.read_bytes() if path.is_file() else b""
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert len(library.annotations("story")) == NOTES
    assert all("a thought worth keeping" in one.body for one in library.annotations())
    told = any("damaged" in message for message in library.messages)
    assert told or not small  # what spoils no note may show later in a large library
    assert not any("could not be recovered" in message for message in library.messages)
    library.put([note(30)])
    library.close()
    if spoilt and told:
        kept = [one.read_bytes() for one in (data / "damaged").iterdir()]
        assert spoilt in kept
    again = open_library(data)
    assert len(again.annotations()) == NOTES + 1
    assert again.messages == ()
    again.close()


def test_an_article_of_which_only_the_notes_were_left_is_repaired_again(data: Path) -> None:
    for copy in (*(data / "journal").iterdir(), *(data / "backups").iterdir()):
        copy.unlink()
    connection = sqlite3.connect(database(data))
    connection.execute("DELETE FROM articles")  # its title and address
    connection.commit()
    connection.close()
    for _ in range(2):
        form_forgotten(database(data))
        library = open_library(data)
        assert any("damaged" in message for message in library.messages)
        assert len(library.annotations("story")) == NOTES
        record = library.record("story")
        assert record is not None
        assert record.location == ""
        library.close()


def test_an_article_of_which_only_the_address_was_left_is_forgotten(data: Path) -> None:
    library = open_library(data)
    gone = library.register(Article("https://news.example/gone", "Gone.", ()))
    library.close()
    for copy in (*(data / "journal").iterdir(), *(data / "backups").iterdir()):
        copy.unlink()
    connection = sqlite3.connect(database(data))
    connection.execute("DELETE FROM articles WHERE key = ?", (gone.key,))
    connection.commit()
    connection.close()
    form_forgotten(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.find("https://news.example/gone") is None
    assert library.register(Article("https://news.example/gone", "Gone.", ())).key
    library.close()


def test_a_damaged_search_index_is_recreated(data: Path) -> None:
    connection = sqlite3.connect(database(data))
    connection.execute("UPDATE found_data SET block = zeroblob(30) WHERE id > 10")
    connection.commit()
    connection.close()
    library = open_library(data)
    assert len(library.search("thought")) == NOTES
    assert len(library.annotations()) == NOTES
    library.close()


def test_what_nothing_can_bring_back_is_reported(data: Path) -> None:
    for copy in (*(data / "journal").iterdir(), *(data / "backups").iterdir()):
        copy.unlink()
    flipped_byte(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES - 1
    assert any("1 note could not be recovered" in message for message in library.messages)
    library.close()


@pytest.mark.parametrize("small", [True, False], ids=["small", "large"])
def test_doctor_finds_damage_and_repairs_it(
    data: Path, small: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.library.health import check_library

    if not small:  # as a library whose damage does not show when it is opened
        monkeypatch.setattr(open_database, "SMALL_BYTES", 0)
    findings = {finding.subject: finding for finding in check_library(data)}
    assert findings["library"].state.startswith("sound: 12 notes")
    flipped_byte(database(data))
    assert any("damaged" in finding.state for finding in check_library(data))
    assert all(not finding.remedy for finding in check_library(data))
