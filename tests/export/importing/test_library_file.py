"""A library file is imported just like an export of it."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError, ParseError, SourceError
from reader.export.entry import Entry
from reader.export.importing import library_file
from reader.export.importing.import_file import open_import
from reader.export.importing.library_file import import_library
from reader.export.importing.note_merging import import_parts, preview_import
from reader.export.json_formats.native import json_text
from reader.library.opening import open_library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article, Meta

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STORY = Article("https://news.example/quay", "The quay is dry.", (), meta=Meta(title="Quay"))


def made(directory: Path, body: str = "since when?") -> Path:
    """Return the file of a library with a note, and with a saved article that has no notes."""
    library = open_library(directory)
    key = library.register(STORY).key
    note = Annotation(
        "n1", key, Motivation.COMMENTING, Target(4, 8, "quay"), NOON, NOON, body, ("port",)
    )
    library.put([note], STORY)
    saved = library.register(Article("https://news.example/later", "Later.", ()))
    library.star(saved.key, starred=True)
    library.star(key, starred=True)
    library.close()
    return directory / "library.sqlite3"


def test_notes_and_saved_articles_of_a_library_come_over(tmp_path: Path) -> None:
    entries, told = open_import(made(tmp_path / "data"))
    assert told == ""
    library = TemporaryLibrary()
    counts = preview_import(library, entries)
    assert (counts.articles, counts.new, counts.saved) == (2, 1, 2)
    assert len(entries) == 2
    list(import_parts(library, entries))
    (note,) = library.annotations()
    assert (note.id, note.body, note.tags) == ("n1", "since when?", ("port",))
    assert (note.target.exact, note.created, note.modified) == ("quay", NOON, NOON)
    assert [each.location for each in library.recent(starred=True)] != []
    assert preview_import(library, entries).is_empty


@pytest.mark.parametrize("is_noted", [True, False])
def test_a_saved_text_from_a_pipe_is_not_doubled_by_the_next_import(
    is_noted: bool, tmp_path: Path
) -> None:
    piped = Article("-", "The quay is dry.", (), meta=Meta(title="Quay"))
    library = open_library(tmp_path / "data")
    key = library.register(piped).key
    library.star(key, starred=True)
    if is_noted:
        place = Target(4, 8, "quay", digest=piped.digest)
        library.put([Annotation("n1", key, Motivation.HIGHLIGHTING, place, NOON, NOON)], piped)
    library.close()
    here = TemporaryLibrary()
    entries, _ = open_import(tmp_path / "data" / "library.sqlite3")
    for saved in (is_noted, False):
        assert preview_import(here, entries).saved == saved
        list(import_parts(here, entries))
        assert len(here.recent(starred=True)) == is_noted
    assert preview_import(here, entries).is_empty


def test_the_text_that_a_note_was_made_on_comes_over_and_nothing_that_is_not_clean(
    tmp_path: Path,
) -> None:
    place = Target(4, 8, "quay", digest=STORY.digest)
    odd = Article("https://news.example/odd", "An odd\x1b[2J quay.", ())
    library = open_library(tmp_path / "data")
    for number, story in enumerate((STORY, odd)):
        key = library.register(story).key
        target = place._replace(digest=story.digest)
        note = Annotation(f"n{number}", key, Motivation.COMMENTING, target, NOON, NOON, "dry?")
        library.put([note], story)
    library.close()
    here = TemporaryLibrary()
    list(import_parts(here, open_import(tmp_path / "data" / "library.sqlite3")[0]))
    assert here.edition(STORY.digest) == STORY.text
    assert here.edition(odd.digest) is None
    record = here.find(STORY.location)
    assert record is not None
    assert [each.digest for each in here.editions(record.key)] == [STORY.digest]
    assert here.annotation("n1") is not None


def test_a_text_that_no_note_was_made_on_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    target = Target(4, 8, "quay", digest=STORY.digest)
    note = Annotation("n1", "k", Motivation.COMMENTING, target, NOON, NOON, "dry?")
    entry = Entry("k", STORY.location, STORY.meta, (note,), editions=("Nothing. " * 9, STORY.text))
    path.write_text("".join(json_text([entry])), encoding="utf-8")
    library = TemporaryLibrary()
    list(import_parts(library, open_import(path)[0]))
    record = library.find(STORY.location)
    assert record is not None
    assert [each.digest for each in library.editions(record.key)] == [STORY.digest]


def test_what_could_act_on_a_terminal_is_cleaned_away(tmp_path: Path) -> None:
    path = made(tmp_path / "data", "wet\x1b]52;c;eA==\x07 quay")
    entries, _ = open_import(path)
    (body,) = (note.body for entry in entries for note in entry.notes)
    assert "\x1b" not in body
    assert "\x07" not in body
    assert "quay" in body


def test_no_copy_is_left_however_the_program_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    entries, _ = open_import(made(tmp_path / "data"))
    assert not list(place.iterdir())
    assert [len(list(entries)) for _ in range(2)] == [2, 2]


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE moorings (name TEXT)")
    connection.close()
    with pytest.raises(ParseError, match="a database of another program"):
        open_import(path)


def test_a_library_of_which_nothing_can_be_read_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "data")
    body = path.read_bytes()
    path.write_bytes(body[:100] + b"\xff" * (len(body) - 100))
    with pytest.raises(ParseError, match="it is damaged, and no note could be read from it"):
        open_import(path)


def test_what_is_lost_of_a_damaged_library_is_reported(tmp_path: Path) -> None:
    path = made(tmp_path / "data")
    path.write_bytes(path.read_bytes().replace(b"since when?", b"since then?"))
    entries, told = open_import(path)
    assert told == "it is damaged: 1 note could not be read"
    assert not [note for entry in entries for note in entry.notes]


def test_a_library_of_a_later_release_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "data")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    with pytest.raises(LibraryError, match="newer release"):
        open_import(path)


def test_a_copy_for_which_there_is_no_room_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "data")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(library_file, "LibraryFile", full)
    with pytest.raises(SourceError, match="cannot be copied: no space left on device"):
        import_library(path)


def test_other_files_and_none_are_left_to_others(tmp_path: Path) -> None:
    (tmp_path / "notes.json").write_text("{}", encoding="utf-8")
    for name in ("notes.json", "nowhere", "."):
        assert import_library(tmp_path / name) is None
    assert import_library(Path("-")) is None
