"""The trash: removing, restoring, and deleting permanently."""

from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cli_runs import STORY, Shell

from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.opening import open_library
from reader.library.sqlite import connection
from reader.library.store import days_left
from reader.model.annotation import Annotation


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
    assert "no notes on" in shell.stderr_of("notes", "rm", "--article", story, status=1)
    for verb in ("rm", "restore"):
        assert "; with --article, all" in shell.stderr_of("notes", verb, story, status=1)
        assert "--article" not in shell.stderr_of("notes", verb, "01abc", status=1)
    assert shell.run("notes", "restore", "--article", story) == "2 notes restored"
    assert len(shell.notes()) == 4


def test_the_notes_of_a_file_that_has_moved_are_removed_and_come_back(shell: Shell) -> None:
    story, moved = shell.file("story.txt"), shell.file("moved.txt")
    shell.run("notes", "add", story, "--quote", "old pier")
    Path(story).unlink()
    assert shell.run("notes", "rm", "--article", moved) == f"{moved}: 1 note removed"
    assert len(shell.json("notes", "trash", moved)["notes"]) == 1  # type: ignore[arg-type]
    assert shell.run("notes", "restore", "--article", moved) == "1 note restored"


def test_a_note_removed_by_a_clock_that_is_ahead_has_no_more_days_than_any_other() -> None:
    now = datetime.now(UTC)
    ago = (timedelta(days=-4_000), timedelta(0), timedelta(days=29, hours=1), timedelta(days=400))
    assert [days_left(now - each) for each in ago] == [30, 30, 1, 0]


def test_of_an_article_that_is_not_known_nothing_is_removed(shell: Shell) -> None:
    unknown = shell.file("unknown.txt", "Nobody has read this.")
    assert "no notes on" in shell.stderr_of("notes", "rm", "--article", unknown, status=1)


def test_notes_are_named_by_the_beginning_of_their_ids_if_no_other_has_it(shell: Shell) -> None:
    story = shell.file("story.txt")
    one, two = (shell.run("notes", "add", story, "--article", "--note", each) for each in "ab")
    begun = next(one[:end] for end in range(17) if not two.startswith(one[:end]))
    common = begun[:-1]
    shell.run("notes", "edit", begun, one.upper(), "--tag", "ice")
    assert [note["id"] for note in shell.notes("--tag", "ice")] == [one]
    told = shell.stderr_of("notes", "rm", common[:4], status=1)
    assert told == f"pullquote: no note {common[:4]}: 2 ids begin with that, give more of it\n"
    shell.run("notes", "rm", begun)
    told = shell.stderr_of("notes", "rm", begun, status=1)
    assert told == f"pullquote: no note {begun}: it is in the trash\n"
    told = shell.stderr_of("notes", "restore", one[:3], status=1)
    assert "in the trash: 1 id begins with that" in told
    shell.run("notes", "restore", begun.upper())
    told = shell.stderr_of("notes", "restore", begun, status=1)
    assert told == f"pullquote: no note {begun} in the trash: it was not removed\n"
    assert {note["id"] for note in shell.notes()} == {one, two}


def test_the_trash_of_a_folder_is_that_of_all_articles_in_it(shell: Shell) -> None:
    (shell.folder / "in").mkdir()
    inside = shell.file("in/story.txt")
    outside = shell.file("other.txt", STORY.replace("May", "June"))
    for source in (inside, outside):
        shell.run("notes", "add", source, "--quote", "old pier")
    folder = str(shell.folder / "in")
    assert shell.run("notes", "rm", "--article", folder, outside).count("1 note removed") == 2
    (removed,) = shell.notes("trash", folder)
    assert removed["source"] == inside
    assert shell.run("notes", "restore", "--article", folder) == "1 note restored"
    assert shell.notes("trash", folder) == []
    assert len(shell.notes("trash")) == 1


def test_an_article_moved_out_of_a_folder_is_not_in_it_though_another_has_its_name(
    shell: Shell,
) -> None:
    (shell.folder / "in").mkdir()
    text = f"{STORY}\n{' '.join(f'Pile {n} of the pier has rust.' for n in range(30))}\n"
    story = Path(shell.file("in/story.txt", text))
    shell.run("notes", "add", str(story), "--quote", "old pier")
    moved = story.rename(shell.folder / "moved.txt")
    shell.run("notes", "add", str(moved), "--quote", "Rust")
    other = " ".join(f"Ferry {n} of the bay was sold in June." for n in range(30))
    shell.file("in/story.txt", f"Ferries sold\n\n{other}")
    folder = str(story.parent)
    assert "no notes on" in shell.stderr_of("notes", "rm", "--article", folder, status=1)
    assert len(shell.notes()) == 2
    shell.run("notes", "rm", "--article", str(moved))
    assert shell.notes("trash", folder) == []
    assert shell.run("notes", "trash", folder, "--empty") == "0 notes deleted for good"
    assert len(shell.notes("trash")) == 2
    shell.file("in/story.txt", text)  # a copy of what was moved
    assert len(shell.notes("trash", folder)) == 2


def test_everything_is_restored_or_deleted_permanently(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier")
    shell.run("notes", "add", story, "--article", "--note", "good")
    shell.run("notes", "rm", "--article", story)
    assert shell.run("notes", "restore", "--all") == "2 notes restored"
    shell.run("notes", "rm", "--article", story)
    assert shell.run("notes", "trash", "--empty", "--find", "good") == "1 note deleted for good"
    assert shell.run("notes", "restore", "--all") == "1 note restored"
    assert "the trash is empty" in shell.stderr_of("notes", "trash", status=1)
    assert "needs ids" in shell.stderr_of("notes", "restore", status=2)


@pytest.mark.parametrize(
    "find", ["", " ", "tag:", "kind:note tag:", 'article:""', "tag:#", 'tag:"#"', 'speaker:" "']
)
def test_an_empty_filter_deletes_nothing(shell: Shell, find: str) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "rust")
    shell.run("notes", "rm", "--article", story)
    told = shell.stderr_of("notes", "trash", "--find", find, "--empty", status=2)
    assert told.startswith("pullquote: --find ")
    assert "1 note restored" in shell.run("notes", "restore", "--all")


def test_the_trash_is_printed_as_one_line_of_json_with_any_number_of_notes(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--article", "--note", "good")
    assert shell.notes("trash") == []
    for words in ("one", "two", "three"):
        shell.run("notes", "rm", shell.run("notes", "add", story, "--article", "--note", words))
    assert [note["note"] for note in shell.notes("trash")] == ["three", "two", "one"]
    assert [note["note"] for note in shell.notes("trash", "--find", "two")] == ["two"]
    assert len(shell.run("notes", "trash", "--json").splitlines()) == 1


def test_that_nothing_matches_is_told_from_that_there_is_nothing(shell: Shell) -> None:
    story, other = shell.file("story.txt"), shell.file("other.txt", "Lamps\n\nThe lamp is lit.\n")
    shell.run("notes", "add", story, "--article", "--note", "good")
    for verb in (["notes", "--find", "bad"], ["notes", "--tag", "bad"]):
        assert shell.stderr_of(*verb, status=1) == "pullquote: no notes match\n"
    exporting = ("export", "--to", "json", "--find", "bad")
    assert shell.stderr_of(*exporting, status=1) == "pullquote: no notes match\n"
    shell.run("notes", "rm", "--article", story)
    assert shell.stderr_of("notes", "--find", "bad", status=1) == "pullquote: no notes match\n"
    told = shell.stderr_of("notes", "trash", "--find", "bad", status=1)
    assert told == "pullquote: no removed notes match\n"
    told = shell.stderr_of("notes", "trash", other, status=1)
    assert told == f"pullquote: {other}: no removed notes\n"
    told = shell.stderr_of("notes", "restore", "--article", other, status=1)
    assert told.splitlines()[0] == f"pullquote: no notes on {other} in the trash"


def test_to_restore_all_of_an_empty_trash_is_to_find_nothing(shell: Shell) -> None:
    told = shell.stderr_of("notes", "restore", "--all", status=1)
    assert told == "pullquote: the trash is empty\n"


def test_nobody_can_change_a_note_while_it_is_restored(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = shell.file("story.txt")
    identifier = shell.run("notes", "add", story, "--article", "--note", "good")
    shell.run("notes", "rm", identifier)
    read_trash, refused = DatabaseLibrary.trash, list[str]()
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.0)

    def trash(library: DatabaseLibrary) -> Sequence[Annotation]:
        removed = read_trash(library)
        with closing(open_library()) as other, suppress(LibraryError):
            other.put([removed[0]._replace(body="better")])
            refused.append("not refused")
        return removed

    monkeypatch.setattr(DatabaseLibrary, "trash", trash)
    shell.run("notes", "restore", identifier)
    assert refused == []
    assert [note["note"] for note in shell.notes()] == ["good"]
