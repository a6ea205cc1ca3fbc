"""The verbs about notes beyond adding one: articles, links, colours, trash, sources, editions."""

import io
import json
import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.anchoring.describe import describe_target
from reader.cli.main import main
from reader.cli.notes import note_writing
from reader.cli.notes.listed_notes import Listed, lines
from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.opening import open_library
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.model.settings import Settings
from reader.pipeline import open_article
from reader.session.notes.bulk import retagged
from reader.session.notes.earlier_undo import earlier_step
from reader.text.span import Span

STORY = """Pier to close for repairs

The old pier will close in May, the council said.

"Rust does not wait for budgets," said Ida Moen, the harbour master. "We start in spring."
"""


class Shell:
    """Runs the command in a directory of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def file(self, name: str, text: str = STORY) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def run(self, *words: str, status: int = 0) -> str:
        """Return what went to standard output."""
        self._capsys.readouterr()
        assert main(list(words)) == status, self._capsys.readouterr().err
        return self._capsys.readouterr().out.rstrip("\n")

    def told(self, *words: str, status: int) -> str:
        """Return what went to standard error."""
        self._capsys.readouterr()
        assert main(list(words)) == status
        return self._capsys.readouterr().err

    def json(self, *words: str) -> dict[str, object]:
        found = json.loads(self.run(*words, "--json"))
        assert isinstance(found, dict)
        return found

    def notes(self, *words: str) -> list[dict[str, object]]:
        self._capsys.readouterr()
        status = main(["notes", *words, "--json"])
        found = json.loads(self._capsys.readouterr().out)["notes"]
        assert isinstance(found, list)
        assert status == (0 if found else 1)
        return found

    def quotes(self, path: str) -> list[dict[str, object]]:
        found = self.json("quotes", path)["quotes"]
        assert isinstance(found, list)
        return found


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    monkeypatch.setenv("PULLQUOTE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Shell(tmp_path, capsys)


# whole articles -----------------------------------------------------------------------------------


def test_a_note_on_the_article_has_no_passage_and_never_loses_its_place(shell: Shell) -> None:
    story = shell.file("story.txt")
    identifier = shell.run("notes", "add", story, "--article", "--note", "good background")
    shell.file("story.txt", STORY.replace("old pier", "pier of iron"))
    (note,) = shell.notes(story)
    assert note["id"] == identifier
    assert (note["quote"], note["status"], note["whole_article"]) == ("", "exact", True)
    assert "on the whole article" in shell.run("notes")


def test_a_passage_that_is_there_more_than_once_is_told_and_the_first_is_taken(
    shell: Shell,
) -> None:
    story = shell.file("twice.txt", "Bells\n\nThe bell rang. Then the bell fell silent.")
    words = shell.told("notes", "add", story, "--quote", "the bell", "--note", "which?", status=0)
    assert words == ""  # as it stands there it is alone
    words = shell.told("notes", "add", story, "--quote", "bell", "--note", "which?", status=0)
    assert "the passage occurs 2 times; the note is on the first" in words


def test_a_note_needs_a_passage_or_the_article_and_not_both(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert "--article" in shell.told("notes", "add", story, "--note", "x", status=2)
    both = ("--article", "--quote", "pier", "--note", "x")
    assert "either --quote or --article" in shell.told("notes", "add", story, *both, status=2)
    assert "needs --note" in shell.told("notes", "add", story, "--article", status=2)


# changing and finding -----------------------------------------------------------------------------


def test_tags_are_given_to_a_new_note_as_to_an_old_one(shell: Shell) -> None:
    story = shell.file("story.txt")
    first = shell.run("notes", "add", story, "--quote", "old pier", "--tag", "#port sea", "--tag=")
    second = shell.run("notes", "add", story, "--quote", "in May")
    shell.run("notes", "edit", second, "--tag", "#port sea", "--tag=")
    assert [note["tags"] for note in shell.notes()] == [["port", "sea"]] * 2
    assert {note["id"] for note in shell.notes("--tag", "#port")} == {first, second}


def test_a_colour_that_nothing_is_called_is_told(shell: Shell) -> None:
    story = shell.file("story.txt")
    words = shell.told("notes", "add", story, "--quote", "Rust", "--colour", "yelow", status=0)
    assert (
        "no colour is called yelow, saved as typed; known colours: yellow, green, blue, pink"
        in words
    )
    assert shell.told("notes", "add", story, "--quote", "in May", "--colour", "gre", status=0) == ""
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
    assert "needs --note" in shell.told("notes", "edit", one, status=2)
    assert "only one ID" in shell.told("notes", "edit", one, two, "--note", "x", status=2)
    assert "no note nobody" in shell.told("notes", "edit", "nobody", "--tag", "x", status=1)
    assert "notes rm" in shell.told("notes", "edit", two, "--note", " ", status=2)


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
    assert "unknown filter" in shell.told("notes", "--find", "colr:x", status=2)


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


def test_what_the_library_had_to_mend_is_told(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier")
    (shell.folder / "data" / "library.sqlite3").write_bytes(b"no database at all" * 99)
    assert "damaged" in shell.told("notes", status=0)
    assert shell.told("notes", status=0) == ""


def test_links_and_mentions_are_listed(shell: Shell) -> None:
    story = shell.file("story.txt")
    one = shell.run("notes", "add", story, "--quote", "old pier", "--note", "An idea")
    two = shell.run("notes", "add", story, "--quote", "Rust", "--note", f"[[{one}|x]] [[gone]]")
    found = shell.json("notes", "links", two)
    assert found["links"] == [
        {"typed": one, "id": one, "title": "An idea"},
        {"typed": "gone", "id": None, "title": None},
    ]
    assert "gone: no such note" in shell.run("notes", "links", two)
    assert shell.told("notes", "links", two, status=0) == ""
    assert shell.told("notes", "links", one, status=0) == ""
    assert "gone: no such note" in shell.run("notes", "links", two)
    assert f"mentioned in  {two}" in shell.run("notes", "links", one)
    three = shell.run("notes", "add", story, "--article", "--note", "alone")
    assert "no links in this note" in shell.told("notes", "links", three, status=1)
    assert "no note" in shell.told("notes", "links", "nobody", status=1)


# colours ------------------------------------------------------------------------------------------


def test_a_colour_is_named_and_used_by_its_name(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert shell.run("colours", "yellow", "claim to check") == ""
    assert shell.run("colours").splitlines()[0] == "yellow  claim to check"
    shell.run("notes", "add", story, "--quote", "old pier", "--colour", "claim")
    (note,) = shell.notes("--find", 'colour:"claim to"')
    assert (note["colour"], note["colour_name"]) == ("yellow", "claim to check")
    assert "(claim to check)" in shell.run("notes")
    assert "claim to check" in shell.run("export", "--to", "markdown")
    assert "already" in shell.told("colours", "green", "claim to check", status=2)
    assert "no colour" in shell.told("colours", "mauve", "x", status=2)
    assert "pullquote colours green claim" in shell.told("colours", "green", status=2)
    assert "no colour is called mauve" in shell.told("colours", "mauve", status=2)
    shell.run("colours", "claim", "")
    assert "mauve: yellow, green, blue, pink" in shell.told("colours", "mauve", "x", status=2)
    assert shell.json("colours")["colours"][0] == {"colour": "yellow", "name": "yellow"}  # type: ignore[index]


# the trash ----------------------------------------------------------------------------------------


def test_all_notes_of_an_article_go_to_the_trash_and_come_back(shell: Shell) -> None:
    story, other = shell.file("story.txt"), shell.file("other.txt", STORY.replace("May", "June"))
    for source in (story, other):
        shell.run("notes", "add", source, "--quote", "old pier")
        shell.run("notes", "add", source, "--article", "--note", "good")
    assert shell.run("notes", "rm", "--article", story) == f"{story}: 2 notes removed"
    assert len(shell.notes()) == 2
    assert "30 days left" in shell.run("notes", "trash")
    (first, _) = shell.json("notes", "trash", story)["notes"]  # type: ignore[misc]
    assert first["days_left"] == 30  # type: ignore[has-type]
    assert "removed" in first  # type: ignore[has-type]
    assert "no notes on" in shell.told("notes", "rm", "--article", story, status=1)
    assert shell.run("notes", "restore", "--article", story) == "2 notes restored"
    assert len(shell.notes()) == 4


def test_of_an_article_that_is_not_known_nothing_is_removed(shell: Shell) -> None:
    unknown = shell.file("unknown.txt", "Nobody has read this.")
    assert "no notes on" in shell.told("notes", "rm", "--article", unknown, status=1)


def test_everything_is_restored_or_deleted_for_good(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier")
    shell.run("notes", "add", story, "--article", "--note", "good")
    shell.run("notes", "rm", "--article", story)
    assert shell.run("notes", "restore", "--all") == "2 notes restored"
    shell.run("notes", "rm", "--article", story)
    assert shell.run("notes", "trash", "--empty", "--find", "good") == "1 note deleted for good"
    assert shell.run("notes", "restore", "--all") == "1 note restored"
    assert "the trash is empty" in shell.told("notes", "trash", status=1)
    assert "needs ids" in shell.told("notes", "restore", status=2)


def test_the_trash_is_told_as_one_line_of_json_with_any_number_of_notes(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--article", "--note", "good")
    assert shell.notes("trash") == []
    for words in ("one", "two", "three"):
        shell.run("notes", "rm", shell.run("notes", "add", story, "--article", "--note", words))
    assert [note["note"] for note in shell.notes("trash")] == ["three", "two", "one"]
    assert [note["note"] for note in shell.notes("trash", "--find", "two")] == ["two"]
    assert len(shell.run("notes", "trash", "--json").splitlines()) == 1


def test_that_a_later_release_has_written_the_library_is_told_once(
    shell: Shell, tmp_path: Path
) -> None:
    story = shell.file("story.txt")
    note = shell.run("notes", "add", story, "--article", "--note", "good")
    with closing(sqlite3.connect(tmp_path / "data" / "library.sqlite3")) as connection:
        connection.execute("PRAGMA user_version=9999")
    for words in (["notes", "rm", note], ["notes", "add", story, "--article", "--note", "x"]):
        told = shell.told(*words, status=5)
        assert told.count("\n") == told.count("written by a newer release") == 1


# which article ------------------------------------------------------------------------------------


def test_to_restore_all_of_an_empty_trash_is_to_find_nothing(shell: Shell) -> None:
    told = shell.told("notes", "restore", "--all", status=1)
    assert told == "pullquote: the trash is empty\n"


def test_a_copy_is_told_apart_and_made_one_again(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "of the story")
    copy = shell.file("copy.txt")
    assert len(shell.notes(copy)) == 1
    assert shell.run("apart", copy).startswith("Pier to close for repairs: 0 notes")
    assert shell.notes(copy) == []
    assert len(shell.notes(story)) == 1
    assert "1 note" in shell.run("same", story, copy)
    assert len(shell.notes(copy)) == 1
    assert shell.json("same", story)["places"] == sorted([story, copy])
    assert "one article already" in shell.told("same", story, copy, status=1)
    assert "never opened" in shell.told("same", shell.file("new.txt", "Else\n\nX."), status=1)


def test_an_article_that_is_nothing_else_cannot_be_set_apart(shell: Shell) -> None:
    assert "no other source" in shell.told("apart", shell.file("story.txt"), status=1)


# editions -----------------------------------------------------------------------------------------


def test_any_two_kept_editions_are_compared(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert "no edition of this article is stored" in shell.told(
        "diff", story, "--editions", status=1
    )
    shell.run("notes", "add", story, "--quote", "old pier")
    shell.file("story.txt", STORY.replace("May", "June"))
    shell.run("notes", "add", story, "--quote", "Rust")
    shell.file("story.txt", STORY.replace("May", "July"))
    rows = shell.run("diff", story, "--editions").splitlines()
    assert len(rows) == 2
    assert "read last" in rows[0]
    found = shell.json("diff", story, "--editions")["editions"]
    assert isinstance(found, list)
    assert [row["notes"] for row in found] == [1, 1]
    assert "[-May-]{+June+}" in shell.run("diff", story, "--from", "2", "--to", "1")
    assert "[-June-]{+May+}" in shell.run("diff", story, "--from", "1", "--to", "2")
    assert "[-May-]{+July+}" in shell.run("diff", story, "--from", found[1]["digest"][:8])
    assert "no edition 7" in shell.told("diff", story, "--from", "7", status=1)
    assert "one SOURCE" in shell.told("diff", story, story, "--from", "1", status=2)


# export -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "begins"),
    [("n.md", "# Pier"), ("n.json", "{"), ("n.CSV", "Highlight,"), ("n.bib", "@")],
)
def test_without_a_format_the_name_of_the_file_tells_it(
    shell: Shell, name: str, begins: str
) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    shell.run("export", "-o", str(shell.folder / name))
    assert (shell.folder / name).read_text().startswith(begins)


def test_a_name_that_tells_no_format_is_refused(shell: Shell) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    assert "-o with a name such as notes.md" in shell.told("export", "-o", "notes", status=2)
    told = shell.told("export", "-o", "notes.docx", status=2)
    assert "no format for .docx files; there are .md, .json" in told
    assert "for a word processor, take .html" in told


def test_some_notes_are_exported_by_a_template(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--tag", "sea")
    shell.run("notes", "add", story, "--article", "--note", "good")
    template = shell.file("t.md.j2", "{% for n in articles[0].notes %}<{{ n.quote }}>{% endfor %}")
    assert shell.run("export", "--template", template) == "<><old pier>"
    assert shell.run("export", "--template", template, "--find", "tag:sea") == "<old pier>"
    folder = str(shell.folder / "out") + "/"
    shell.run("export", "--template", template, "-o", folder)
    assert (shell.folder / "out" / "Pier to close for repairs.md").read_text() == "<><old pier>"
    assert "export needs --to FORMAT" in shell.told("export", status=2)
    assert "either --to" in shell.told("export", "--to", "csv", "--template", template, status=2)
    wrong = shell.file("w.j2", "{{ nothing }}")
    assert "line 1: 'nothing' is undefined" in shell.told("export", "--template", wrong, status=3)
    bad = shell.file("b.j2", "{{ ''.__class__ }}")
    assert "unsafe" in shell.told("export", "--template", bad, status=4)


def test_an_import_comes_through_a_pipe(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    path = shell.file("story.txt")
    shell.run("notes", "add", path, "--quote", "Rust does not wait")
    body = shell.run("export", "--to", "json").encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(body)))
    assert "1 already there" in shell.run("import", "-")


def test_the_words_of_a_note_come_through_a_pipe(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def piped(body: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(body)))

    path = shell.file("story.txt")
    piped("first line: 你好\n\nlast \x1b[31mline\n".encode())
    identifier = shell.run("notes", "add", path, "--quote", "old pier", "--note", "-")
    assert [each["note"] for each in shell.notes()] == ["first line: 你好\n\nlast ␛[31mline"]
    piped(b"rewritten\n")
    shell.run("notes", "edit", identifier, "--note=-")
    assert [each["note"] for each in shell.notes()] == ["rewritten"]
    piped(b"caf\xe9")
    assert "not UTF-8 text" in shell.told("notes", "edit", identifier, "--note", "-", status=3)
    piped(b"")
    assert "a note cannot be empty" in shell.told(
        "notes", "edit", identifier, "--note", "-", status=2
    )
    piped(STORY.encode())
    told = shell.told("notes", "add", "-", "--article", "--note", "-", status=2)
    assert told == "pullquote: standard input is the article: it cannot be the note as well\n"
    assert len(shell.notes()) == 1


def test_of_several_imports_one_that_fails_stops_no_other(shell: Shell) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "Rust", "--note", "why?")
    good, broken = (
        shell.file("good.json", shell.run("export", "--to", "json")),
        shell.file("x.json", "{"),
    )
    assert "1 already there" in shell.run("import", broken, good, status=3)
    assert "invalid JSON" in shell.told("import", good, broken, status=3)


def test_a_change_that_cannot_be_sent_is_the_exit_status_of_sync(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", str(tmp_path / "shared"))
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "Rust", "--note", "why?")
    assert "waiting" not in shell.run("sync")
    (log,) = (tmp_path / "shared").glob("*.jsonl")
    log.unlink()
    log.mkdir()  # nothing can be written there
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "who?")
    assert "waiting" in shell.run("sync", status=5)


def test_an_import_is_taken_back_but_for_what_changed_since(shell: Shell) -> None:
    path = shell.file(
        "clippings.txt",
        "Of Ferries (Ida Moen)\n- Your Highlight on Location 1-2 | Added on Sunday, March 1, 2026"
        " 10:00:00 AM\n\nThe boat waits for nobody.\n==========\nOf Ferries (Ida Moen)\n- Your"
        " Highlight on Location 3-4 | Added on Sunday, March 1, 2026 11:00:00 AM\n\nNor does the"
        " tide.\n==========\n",
    )
    assert "2 new" in shell.run("import", path)
    first = str(shell.notes()[0]["id"])
    shell.run("notes", "edit", first, "--tag", "mine")
    assert "1 note removed, 1 changed since and kept" in shell.run("import", "--undo", path)
    assert [note["id"] for note in shell.notes()] == [first]
    assert len(shell.json("notes", "trash")["notes"]) == 1  # type: ignore[arg-type]


def test_a_reading_list_is_counted_saved_and_let_go(shell: Shell) -> None:
    page = "https://news.example/pier"
    path = shell.file("list.csv", f"title,url,time_added,tags,status\nThe pier,{page},1,,unread\n")
    assert "1 article would be saved" in shell.run("import", "--dry-run", path)
    assert "1 article saved" in shell.run("import", path)
    assert "saved" not in shell.run("import", path)
    assert shell.run("import", "--undo", path).endswith("1 article no longer saved")


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


@pytest.mark.parametrize(("body", "told"), [("Ida Moen", "said by Ida Moen"), ("", "no quote")])
def test_a_corrected_speaker_is_told_from_a_note(body: str, told: str) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    target = Target(0, 4, "Rust", digest="d")
    correction = Annotation("x", "a", Motivation.IDENTIFYING, target, moment, moment, body)
    listed = Listed(correction, None, Resolution(Status.EXACT, Span(0, 4)))
    head, *rest = map("".join, lines(listed, Settings().palette))
    assert "(speaker corrected)" in head
    assert rest == ["  > Rust", f"  {told}", ""]


@pytest.mark.parametrize(("mark", "told"), [("", "(bookmark)"), ("b", "(mark b)")])
def test_a_bookmark_is_told_from_a_note(mark: str, told: str) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    target = Target(0, 4, "Rust", "", "")
    bookmark = Annotation("x", "a", Motivation.BOOKMARKING, target, moment, moment, mark=mark)
    listed = Listed(bookmark, None, Resolution(Status.EXACT, Span(0, 4)))
    assert told in "".join(next(lines(listed, Settings().palette)))


@pytest.mark.parametrize(
    ("digest", "told"), [("", "[article not read here yet]"), ("d", "[orphan]")]
)
def test_a_note_whose_article_was_never_read_is_no_orphan(digest: str, told: str) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    note = Annotation("x", "a", Motivation.COMMENTING, Target(0, 4, "Rust"), moment, moment, "why")
    record = ArticleRecord("a", "/story.txt", "Pier", "", digest, moment)
    listed = Listed(note, record, Resolution(Status.ORPHAN))
    assert "".join(next(lines(listed, Settings().palette))).endswith(told)


# corrected speakers -------------------------------------------------------------------------------


@pytest.fixture
def correct(shell: Shell, tmp_path: Path) -> Callable[[str, str, str], None]:
    """Corrects the speaker of a quote, as the reader does."""

    def save(path: str, words: str, name: str) -> None:
        article = open_article(path)
        start = article.text.index(words)
        target = describe_target(article.text, start, start + len(words))
        moment = datetime(2026, 3, 1, tzinfo=UTC)
        library = open_library(tmp_path / "data")
        key = library.register(article).key
        library.put(
            Annotation(f"c-{start}", key, Motivation.IDENTIFYING, target, moment, moment, name),
            article,
        )
        library.close()

    return save


def test_quotes_are_those_of_the_speakers_that_were_corrected(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    path = shell.file("story.txt")
    assert [each["corrected"] for each in shell.quotes(path)] == [False, False]
    correct(path, "Rust does not wait for budgets,", "Oda Quill")
    first, second = shell.quotes(path)
    assert (first["speaker"], first["corrected"], first["confidence"]) == ("Oda Quill", True, 1.0)
    assert (second["speaker"], second["corrected"]) == ("Oda Quill", True)
    assert "Oda Quill  Rust" in shell.run("quotes", path, "--speaker", "quill")
    assert "”  Oda Quill" in shell.run("outline", path).replace("” ", "”  ")
    shell.run("notes", "add", path, "--quote", "Rust does not wait", "--note", "check")
    assert [each["speaker"] for each in shell.notes(path) if each["note"] == "check"] == [
        "Oda Quill"
    ]


def test_an_article_on_which_only_speakers_were_corrected_is_exported_to_come_back_alone(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    noted, corrected = (
        shell.file("noted.txt"),
        shell.file("story.txt", STORY.replace("May", "June")),
    )
    shell.run("notes", "add", noted, "--quote", "old pier")
    correct(corrected, "Rust does not wait for budgets,", "Oda Quill")
    for form in ("json", "w3c"):
        assert "Oda Quill" in shell.run("export", "--to", form)
    for form in ("markdown", "obsidian", "org", "html", "bibtex"):
        assert shell.run("export", "--to", form).count("Pier to close for repairs") == shell.run(
            "export", noted, "--to", form
        ).count("Pier to close for repairs")
    assert "no notes to export" in shell.told("export", corrected, "--to", "markdown", status=1)


def test_many_articles_have_the_corrections_of_the_directory_that_is_named(
    shell: Shell,
    correct: Callable[[str, str, str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = [shell.file(f"story{number}.txt") for number in range(8)]
    correct(paths[0], "Rust does not wait for budgets,", "Oda Quill")
    monkeypatch.delenv("PULLQUOTE_DATA_DIR")
    shown = shell.run("quotes", *paths, "--data-dir", str(tmp_path / "data"))
    assert "Oda Quill  Rust" in shown


def test_a_correction_follows_its_quote_into_another_edition(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    path = shell.file("story.txt")
    correct(path, "Rust does not wait for budgets,", "Oda Quill")
    shell.file("story.txt", STORY.replace("The old pier", "After years of talks the old pier"))
    assert shell.quotes(path)[0]["speaker"] == "Oda Quill"


def test_words_that_were_said_to_be_no_quote_are_not_listed(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    path = shell.file("story.txt")
    correct(path, "We start in spring.", "")
    assert [each["text"] for each in shell.quotes(path)] == ["Rust does not wait for budgets,"]


def test_the_library_is_opened_for_quotes_only_when_something_was_corrected(
    shell: Shell, correct: Callable[[str, str, str], None], tmp_path: Path
) -> None:
    path = shell.file("story.txt")
    shell.run("quotes", path)
    assert not (tmp_path / "data").exists()
    shell.run("notes", "add", path, "--article", "--note", "read")
    assert not (tmp_path / "data" / "corrected").exists()
    correct(path, "We start in spring.", "Oda Quill")
    assert (tmp_path / "data" / "corrected").exists()


def test_a_library_that_cannot_be_read_leaves_the_speakers_as_they_were_found(
    shell: Shell,
    correct: Callable[[str, str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_: object) -> None:
        raise LibraryError("it is locked")

    path = shell.file("story.txt")
    correct(path, "We start in spring.", "")
    monkeypatch.setattr("reader.library.opening.open_library", refuse)
    told = shell.told("quotes", path, status=0)
    assert told == "pullquote: corrected speakers cannot be shown: it is locked\n"


# words that are no verb ---------------------------------------------------------------------------


def test_a_word_that_is_neither_a_source_nor_a_verb_is_told_what_there_is(shell: Shell) -> None:
    told = shell.told("notes", "list", status=3)
    assert told.startswith("pullquote: list: no such file; pullquote notes lists all notes; ")
    assert "notes trash" in told
    assert "notes add" in shell.told("notes", "ad", "story.txt", status=2)


def test_the_notes_of_a_library_somewhere_else_are_imported(shell: Shell) -> None:
    story, stick = shell.file("story.txt"), str(shell.folder / "stick")
    place = ("--data-dir", stick)
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "how old?", *place)
    shell.run("notes", "add", story, "--article", "--note", "ask again", *place)
    library = Path(stick, "library.sqlite3")
    assert "2 would be new" in shell.run("import", "--dry-run", str(library))
    assert "2 new" in shell.run("import", str(library))
    _, note = shell.notes(story)
    assert (note["quote"], note["note"], note["status"]) == ("old pier", "how old?", "exact")
    library.write_bytes(library.read_bytes().replace(b"how old?", b"how bold"))
    told = shell.told("import", str(library), status=0)
    assert told == f"pullquote: {library}: it is damaged: 1 note could not be read\n"
    assert len(shell.notes()) == 2
