"""Listing notes by words and filters, and distinguishing them from other annotations."""

import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_runs import STORY, Shell

from reader.cli.notes.listed_notes import ListedNote, as_json, lines_of_note, matches_query
from reader.export.json_formats.import_records import new_note
from reader.library.database import DatabaseLibrary
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.model.settings import Settings
from reader.session.notes.note_query import read_query
from reader.text.span import Span


def test_notes_are_found_by_words_and_filters(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--colour", "green")
    shell.run("notes", "add", story, "--quote", "Rust", "--note", "why now", "--tag", "sea")
    for words, count in (
        ("kind:note", 1),
        ("colour:green", 1),
        ("speaker:moen", 1),
        ("article:pier tag:se", 1),
        ("why since:today", 1),
        ("why before:2001", 0),
        ("state:exact", 2),
        ("state:orphan", 0),
    ):
        assert len(shell.notes("--find", words)) == count, words
        assert len(shell.notes(story, "--find", words)) == count, words
    assert len(shell.notes("--tag", "sea")) == 1
    assert len(shell.notes("--tag", "se")) == 0
    assert "unknown filter" in shell.stderr_of("notes", "--find", "colr:x", status=2)


def test_the_notes_of_a_folder_are_those_on_all_articles_below_it(shell: Shell) -> None:
    for folder in ("port", "port/may", "port-2"):
        (shell.folder / folder).mkdir()
        shell.file(f"{folder}/story.txt", f"In {folder}\n\n{STORY}")
    port = str(shell.folder / "port")
    (shell.folder / "link").symlink_to(port)
    for folder, place in (("port", "port"), ("port/may", "link/may"), ("port-2", "port-2")):
        path = str(shell.folder / place / "story.txt")
        shell.run("notes", "add", path, "--quote", "old pier", "--note", folder)
    for source in (port, f"{port}/", f"file://{port}", str(shell.folder / "link")):
        assert [note["note"] for note in shell.notes(source)] == ["port/may", "port"]
    assert [note["note"] for note in shell.notes(port, "--find", "may")] == ["port/may"]
    assert "no notes match" in shell.stderr_of("notes", port, "--find", "ferry", status=1)
    written = shell.run("export", port, "--to", "csv")
    assert len(written.splitlines()) == 3
    assert "port-2" not in written
    other = shell.folder / "empty"
    other.mkdir()
    assert "no notes" in shell.stderr_of("notes", str(other), status=1)
    copy = shell.file("empty/copy.txt", f"In port-2\n\n{STORY}")
    shell.run("notes", "add", copy, "--quote", "Rust")  # it is there in two folders
    for folder in (str(other), str(shell.folder / "port-2")):
        assert [note["quote"] for note in shell.notes(folder)] == ["Rust", "old pier"]
        assert len(shell.run("export", folder, "--to", "csv").splitlines()) == 3
    (shell.folder / "port-2" / "story.txt").unlink()
    assert shell.notes(str(shell.folder / "port-2")) == []


def test_notes_on_another_article_that_a_file_contained_are_told(shell: Shell) -> None:
    path = shell.file("story.txt", STORY + "\nThe council met, and then it met again. " * 20)
    shell.run("notes", "add", path, "--quote", "old pier")
    shell.file("story.txt", "Nets\n\n" + "Nobody mends a net in the rain, and it rained. " * 20)
    assert "another article than before; 1 note on that one" in shell.stderr_of(
        "notes", path, status=1
    )
    assert len(shell.notes()) == 1


def test_the_articles_of_notes_that_are_not_asked_for_are_not_read(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        path = shell.file(f"{number}.txt", f"Story {number}\n\n{STORY}")
        shell.run("notes", "add", path, "--quote", "old pier", "--tag", f"t{number}")
    read: list[str] = []
    whole = DatabaseLibrary.records

    def records(self: DatabaseLibrary, keys: Collection[str]) -> Mapping[str, ArticleRecord]:
        read.extend(keys)
        return whole(self, keys)

    monkeypatch.setattr(DatabaseLibrary, "records", records)
    for words in (["--tag", "t1"], ["--find", "tag:t1"]):
        assert [note["tags"] for note in shell.notes(*words)] == [["t1"]]
        assert len(read) == 1
        read.clear()


def test_notes_on_one_article_are_filtered_by_their_tags(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--tag", "harbour")
    rust = shell.run("notes", "add", story, "--quote", "Rust", "--tag", "iron", "--tag", "harbour")
    assert [note["id"] for note in shell.notes(story, "--tag", "Iron")] == [rust]
    assert len(shell.notes(story, "--tag", "harbour")) == 2


def test_what_the_library_had_to_mend_is_reported(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier")
    (shell.folder / "data" / "library.sqlite3").write_bytes(b"no database at all" * 99)
    assert "damaged" in shell.stderr_of("notes", status=0)
    assert shell.stderr_of("notes", status=0) == ""


def test_that_a_later_release_has_written_the_library_is_reported_once(
    shell: Shell, tmp_path: Path
) -> None:
    story = shell.file("story.txt")
    note = shell.run("notes", "add", story, "--article", "--note", "good")
    with closing(sqlite3.connect(tmp_path / "data" / "library.sqlite3")) as connection:
        connection.execute("PRAGMA user_version=9999")
    for words in (["notes", "rm", note], ["notes", "add", story, "--article", "--note", "x"]):
        told = shell.stderr_of(*words, status=5)
        assert told.count("\n") == told.count("written by a newer release") == 1


def test_what_was_removed_here_is_not_called_there(shell: Shell) -> None:
    path = shell.file(
        "clippings.txt",
        "Of Ferries (Ida Moen)\n- Your Highlight on Location 1-2 | Added on Sunday, March 1, 2026"
        " 10:00:00 AM\n\nThe boat waits for nobody.\n==========\n",
    )
    shell.run("import", path)
    shell.run("import", "--undo", path)
    told = shell.run("import", path)
    assert "0 new, 0 changed, 0 already there, 1 in the trash" in told


@pytest.mark.parametrize(
    ("body", "tags", "told"),
    [
        ("Ida Moen", (), "said by Ida Moen"),
        ("", (), "no quote"),
        ("", ("added",), "nobody is named"),
    ],
)
def test_a_corrected_speaker_is_distinguished_from_a_note(
    body: str, tags: tuple[str, ...], told: str
) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    target = Target(0, 4, "Rust", digest="d")
    correction = Annotation("x", "a", Motivation.IDENTIFYING, target, moment, moment, body, tags)
    listed = ListedNote(correction, None, Resolution(Status.EXACT, Span(0, 4)))
    head, *rest = map("".join, lines_of_note(listed, Settings().named_colours))
    assert "(speaker corrected)" in head
    assert rest == ["  > Rust", f"  {told}", ""]


@pytest.mark.parametrize(("mark", "told"), [("", "(bookmark)"), ("b", "(mark b)")])
def test_a_bookmark_is_distinguished_from_a_note(mark: str, told: str) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    target = Target(0, 4, "Rust", "", "")
    bookmark = Annotation("x", "a", Motivation.BOOKMARKING, target, moment, moment, mark=mark)
    listed = ListedNote(bookmark, None, Resolution(Status.EXACT, Span(0, 4)))
    assert told in "".join(next(lines_of_note(listed, Settings().named_colours)))


@pytest.mark.parametrize(
    ("digest", "told", "is_orphan"),
    [("", "[article not read here yet]", False), ("d", "[orphan]", True)],
)
def test_a_note_whose_article_was_never_read_is_no_orphan(
    digest: str, told: str, *, is_orphan: bool
) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    note = Annotation("x", "a", Motivation.COMMENTING, Target(0, 4, "Rust"), moment, moment, "why")
    record = ArticleRecord("a", "/story.txt", "Pier", "", digest, moment)
    listed = ListedNote(note, record, Resolution(Status.ORPHAN))
    colours = Settings().named_colours
    assert "".join(next(lines_of_note(listed, colours))).endswith(told)
    assert as_json(listed, colours)["status"] == "orphan"  # scripts know five words
    query = read_query("state:orphan", moment.date())
    assert matches_query(query, listed, words=False) is is_orphan


def test_a_word_that_is_neither_a_source_nor_a_verb_gets_a_list(shell: Shell) -> None:
    told = shell.stderr_of("notes", "list", status=3)
    assert told.startswith("pullquote: list: no such file; pullquote notes lists all notes; ")
    assert "notes trash" in told
    assert "notes add" in shell.stderr_of("notes", "ad", "story.txt", status=2)


def test_a_note_is_listed_with_the_day_on_which_it_was_written_here(
    western_evening: datetime,
) -> None:
    target = Target(0, 3, "old")
    note = Annotation("n", "k", Motivation.COMMENTING, target, western_evening, western_evening)
    listed = ListedNote(note, None, Resolution(Status.EXACT, Span(0, 3)))
    lead, _ = next(lines_of_note(listed, Settings().named_colours))
    assert lead == "n  2026-02-28  "


def test_a_note_of_an_unknown_day_is_listed_as_undated() -> None:
    note = ListedNote(new_note("The old pier", ""), None, Resolution(Status.EXACT, Span(0, 12)))
    (first, _), *_ = lines_of_note(note, Settings().named_colours)
    assert first.split() == ["undated"]
    assert as_json(note, Settings().named_colours)["created"] is None


@pytest.mark.parametrize("speaker", ["Ada Quill", "Ada Quill?"])
def test_json_says_apart_who_spoke_and_whether_that_is_uncertain(speaker: str) -> None:
    annotation = new_note("We keep the trees.")._replace(speaker=speaker)
    answer = as_json(
        ListedNote(annotation, None, Resolution(Status.ORPHAN)), Settings().named_colours
    )
    assert (answer["speaker"], answer["speaker_uncertain"]) == ("Ada Quill", speaker[-1] == "?")
    assert read_query('speaker:"ada quill"', datetime.now(UTC).date()).passes(annotation, None)
