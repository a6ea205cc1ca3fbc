"""The verbs that add and edit notes."""

import io
import sqlite3
from contextlib import closing

import pytest
from cli_runs import STORY, Shell

from reader.cli.notes import note_writing
from reader.library.opening import open_library
from reader.model.annotation import Annotation
from reader.session.notes.bulk import retagged
from reader.session.notes.stored_steps import earlier_step


def test_a_note_on_the_article_has_no_passage_and_never_loses_its_place(shell: Shell) -> None:
    story = shell.file("story.txt")
    identifier = shell.run("notes", "add", story, "--article", "--note", "good background")
    shell.file("story.txt", STORY.replace("old pier", "pier of iron"))
    (note,) = shell.notes(story)
    assert note["id"] == identifier
    assert (note["quote"], note["status"], note["whole_article"]) == ("", "exact", True)
    assert "on the whole article" in shell.run("notes")


@pytest.mark.parametrize("words", ["", " ", "-"])
def test_a_note_without_words_is_refused_and_not_kept_as_a_highlight(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n")))
    passage = ("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    assert "the note is empty" in shell.stderr_of(*passage, "--note", words, status=2)
    assert shell.stderr_of("notes", status=1) == "pullquote: no notes\n"


def test_a_passage_that_is_there_more_than_once_is_reported_and_the_first_is_taken(
    shell: Shell,
) -> None:
    story = shell.file("twice.txt", "Bells\n\nThe bell rang. Then the bell fell silent.")
    words = shell.stderr_of(
        "notes", "add", story, "--quote", "the bell", "--note", "which?", status=0
    )
    assert words == ""  # as it stands there it is alone
    words = shell.stderr_of("notes", "add", story, "--quote", "bell", "--note", "which?", status=0)
    assert "the passage occurs 2 times; the note is on the first" in words
    (shell.folder / "file").touch()
    away = ("--data-dir", str(shell.folder / "file"))
    words = shell.stderr_of("notes", "add", story, "--quote", "bell", *away, status=5)
    assert "the note is on the first" not in words  # there is none


def test_a_note_needs_a_passage_or_the_article_and_not_both(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert "--article" in shell.stderr_of("notes", "add", story, "--note", "x", status=2)
    both = ("--article", "--quote", "pier", "--note", "x")
    assert "either --quote or --article" in shell.stderr_of("notes", "add", story, *both, status=2)
    assert "needs --note" in shell.stderr_of("notes", "add", story, "--article", status=2)


def test_tags_are_given_to_a_new_note_as_to_an_old_one(shell: Shell) -> None:
    story = shell.file("story.txt")
    first = shell.run("notes", "add", story, "--quote", "old pier", "--tag", "#port sea")
    second = shell.run("notes", "add", story, "--quote", "in May")
    shell.run("notes", "edit", second, "--tag", "#port sea")
    assert [note["tags"] for note in shell.notes()] == [["port", "sea"]] * 2
    shell.run("notes", "edit", second, "--tag", '"port sea"')
    for typed, found in (("#port", {first, second}), ("sea #port", {first, second}), ("-sea", [])):
        assert {note["id"] for note in shell.notes("--tag", typed)} == {*found}
    assert [note["id"] for note in shell.notes("--tag", '"port sea"')] == [second]


def test_a_colour_that_nothing_is_called_is_reported(shell: Shell) -> None:
    story = shell.file("story.txt")
    words = shell.stderr_of("notes", "add", story, "--quote", "Rust", "--colour", "yelow", status=0)
    assert "unknown colour yelow, saved as typed; known colours: yellow, green, blue, pink" in words
    assert (
        shell.stderr_of("notes", "add", story, "--quote", "in May", "--colour", "gre", status=0)
        == ""
    )
    assert {note["colour"] for note in shell.notes()} == {"yelow", "green"}


def test_notes_are_changed_together(shell: Shell) -> None:
    story = shell.file("story.txt")
    one = shell.run("notes", "add", story, "--quote", "old pier", "--tag", "sea")
    two = shell.run("notes", "add", story, "--quote", "Rust", "--note", "why")
    assert shell.run("notes", "edit", one, two, "--tag", "iron", "--tag", "-sea") == ""
    assert [note["tags"] for note in shell.notes()] == [["iron"], ["iron"]]
    shell.run("notes", "edit", one, "--colour", "gre")
    shell.run("notes", "edit", two, "--note", "because")
    found = {note["id"]: note for note in shell.notes()}
    assert found[one]["colour"] == "green"
    assert found[two]["note"] == "because"
    assert "needs --note" in shell.stderr_of("notes", "edit", one, status=2)
    assert "only one ID" in shell.stderr_of("notes", "edit", one, two, "--note", "x", status=2)
    assert "no note nobody" in shell.stderr_of("notes", "edit", "nobody", "--tag", "x", status=1)
    assert "notes rm" in shell.stderr_of("notes", "edit", two, "--note", " ", status=2)


def test_what_verbs_changed_or_removed_can_be_taken_back_in_the_reader(shell: Shell) -> None:
    story = shell.file("story.txt")
    one = shell.run("notes", "add", story, "--quote", "old pier", "--note", "why")
    two = shell.run("notes", "add", story, "--quote", "Rust", "--note", "how")
    shell.run("notes", "edit", one, "--note", "because")
    with closing(open_library(shell.folder / "data")) as library:
        changed = earlier_step(library)
    assert changed is not None
    assert [edit.before and edit.before.body for edit in changed.edits] == ["why"]
    shell.run("notes", "rm", one, two)
    with closing(open_library(shell.folder / "data")) as library:
        removed = earlier_step(library)
    assert removed is not None
    assert [edit.before and edit.before.id for edit in removed.edits] == [one, two]
    shell.run("notes", "trash", "--empty")
    with closing(open_library(shell.folder / "data")) as library:
        assert earlier_step(library) is None


def test_nobody_else_writes_between_reading_a_note_and_saving_it(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = shell.run("notes", "add", shell.file("story.txt"), "--quote", "Rust", "--note", "why")
    refused: list[str] = []

    def meanwhile(annotation: Annotation, tags: str) -> Annotation:
        with closing(
            sqlite3.connect(shell.folder / "data" / "library.sqlite3", timeout=0)
        ) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        return retagged(annotation, tags)

    monkeypatch.setattr(note_writing, "retagged", meanwhile)
    shell.run("notes", "edit", one, "--tag", "iron")
    assert refused == ["database is locked"]
    assert [note["tags"] for note in shell.notes()] == [["iron"]]


def test_the_words_of_a_note_come_through_a_pipe(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def piped(body: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(body)))

    path = shell.file("story.txt")
    piped("first line: 你好\n\nlast \x1b[31mline\n".encode())
    identifier = shell.run(
        "notes", "add", path, "--quote", "old pier", "--note", "-", "--colour", "pink"
    )
    assert [each["note"] for each in shell.notes()] == ["first line: 你好\n\nlast ␛[31mline"]
    piped(b"rewritten\n")
    shell.run("notes", "edit", identifier, "--note=-")
    assert [each["note"] for each in shell.notes()] == ["rewritten"]
    piped(b"caf\xe9")
    assert "not UTF-8 text" in shell.stderr_of("notes", "edit", identifier, "--note", "-", status=3)
    piped(b"")
    assert "a note cannot be empty" in shell.stderr_of(
        "notes", "edit", identifier, "--note", "-", status=2
    )
    piped(STORY.encode())
    told = shell.stderr_of("notes", "add", "-", "--article", "--note", "-", status=2)
    assert told == "pullquote: standard input is the article: it cannot be the note as well\n"
    assert len(shell.notes()) == 1


def test_a_colour_is_for_a_passage_and_may_be_given_to_its_note_later(shell: Shell) -> None:
    story = shell.file("story.txt")
    note = shell.run("notes", "add", story, "--article", "--note", "good")
    highlight = shell.run("notes", "add", story, "--quote", "Rust")
    told = shell.stderr_of("notes", "edit", note, highlight, "--colour", "green", status=1)
    assert told == f"pullquote: {note}: only highlights and notes on a passage have a colour\n"
    assert {each["colour"] for each in shell.notes()} == {"", "green"}
    told = shell.stderr_of("notes", "edit", note, "--colour", "mauve", status=1)
    assert told == f"pullquote: {note}: only highlights and notes on a passage have a colour\n"
    add = ("notes", "add", story, "--article", "--note", "bad", "--colour", "mauve")
    assert (
        shell.stderr_of(*add, status=0)
        == "pullquote: only highlights and notes on a passage have a colour\n"
    )
    shell.run("notes", "add", story, "--quote", "Rust", "--note", "why?", "--colour", "pink")
    assert [each["colour"] for each in shell.notes()] == ["pink", "", "green", ""]
    plain = shell.run("notes", "add", story, "--quote", "Rust", "--note", "when?")
    shell.run("notes", "edit", plain, "--colour", "pink")
    assert shell.notes("--find", "when colour:pink")


def test_nothing_is_said_of_a_colour_that_was_not_saved(shell: Shell) -> None:
    add = ("notes", "add", shell.file("story.txt"), "--quote", "no such words", "--colour", "mauve")
    assert "mauve" not in shell.stderr_of(*add, status=1)
