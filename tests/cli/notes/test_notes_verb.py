"""Saving, listing, removing, exporting and importing notes."""

import json
import sys
from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of

from reader.cli.main import main
from reader.cli.notes import notes


def test_a_note_is_saved_listed_and_removed(capsys: pytest.CaptureFixture[str], story: str) -> None:
    note = "-rf “why” now?\nsecond line"
    identifier = stdout_of(
        capsys, "notes", "add", story, "--quote", "rust DOES not", "--note", note, "--tag", "sea"
    ).strip()
    assert identifier.isalnum()
    found = json.loads(stdout_of(capsys, "notes", "--json"))
    (entry,) = found["notes"]
    assert entry["id"] == identifier
    assert (entry["quote"], entry["note"], entry["tags"]) == ("Rust does not", note, ["sea"])
    assert (entry["status"], entry["kind"], entry["speaker"]) == ("exact", "note", "Ida Moen")
    assert STORY[entry["start"] : entry["end"]] == "Rust does not"
    assert json.loads(stdout_of(capsys, "notes", story, "--json")) == found
    listed = stdout_of(capsys, "notes")
    assert identifier in listed
    assert "> Ida Moen: Rust does not" in listed
    assert stdout_of(capsys, "notes", "--tag", "sea", "--find", "why") == listed
    assert stdout_of(capsys, "notes", "rm", identifier) == ""
    assert "no notes" in stderr_of(capsys, "notes", status=1)
    assert "no note" in stderr_of(capsys, "notes", "rm", identifier, status=1)
    for words in ([], ["--find", "why"], [story]):
        assert main(["notes", *words, "--json"]) == 1
        assert json.loads(capsys.readouterr().out) == {"schema": 1, "notes": []}
    assert identifier in stdout_of(capsys, "notes", "trash", story, "--find", "why")
    assert stdout_of(capsys, "notes", "restore", identifier) == ""
    assert stdout_of(capsys, "notes") == listed
    assert "the trash is empty" in stderr_of(capsys, "notes", "trash", status=1)
    assert main(["notes", "trash", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"schema": 1, "notes": []}
    assert "in the trash" in stderr_of(capsys, "notes", "restore", identifier, status=1)


def test_notes_follow_an_edited_article(capsys: pytest.CaptureFixture[str], story: str) -> None:
    stdout_of(capsys, "notes", "add", story, "--quote", "Rust does not wait", "--note", "x")
    Path(story).write_text(STORY.replace("The old pier", "Much to regret, the old pier"))
    (entry,) = json.loads(stdout_of(capsys, "notes", story, "--json"))["notes"]
    assert entry["status"] == "moved"
    Path(story).unlink()
    assert main(["notes", story, "--json"]) == 0
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["notes"]) == 1
    assert "read last" in captured.err


def test_a_passage_that_is_not_there_is_reported(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    words = stderr_of(capsys, "notes", "add", story, "--quote", "gulls", status=1)
    assert words == f"pullquote: {story}: the passage is not in the article: “gulls”\n"
    assert "--quote" in stderr_of(capsys, "notes", "add", story, status=2)
    assert "missing" in stderr_of(
        capsys, "notes", "add", f"{story}.missing", "--quote", "x", status=3
    )


@pytest.mark.parametrize(
    "typed", ['"Rust does not wait"', "„rust does“", "«\u00a0Rust\u00a0»", "「r」"]
)
def test_the_marks_around_a_passage_need_not_be_those_of_the_article(
    capsys: pytest.CaptureFixture[str], story: str, typed: str
) -> None:
    stdout_of(capsys, "notes", "add", story, "--quote", typed)
    (entry,) = json.loads(stdout_of(capsys, "notes", story, "--json"))["notes"]
    assert STORY[entry["start"] :].startswith("Rust")
    assert "not in the article" in stderr_of(
        capsys, "notes", "add", story, "--quote", '" "', status=1
    )


@pytest.fixture
def noted(capsys: pytest.CaptureFixture[str], story: str) -> str:
    """Return the path of a story with a note on it."""
    stdout_of(capsys, "notes", "add", story, "--quote", "Rust", "--note", "why now?")
    return story


def test_notes_are_exported_to_standard_output(
    capsys: pytest.CaptureFixture[str], noted: str
) -> None:
    assert "why now?" in stdout_of(capsys, "export", "--to", "markdown")
    assert stdout_of(capsys, "export", noted, "--to", "csv").startswith("Highlight,")


@pytest.mark.usefixtures("noted")
def test_exported_notes_are_imported_once_and_not_by_a_dry_run(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = str(tmp_path / "notes.json")
    stdout_of(capsys, "export", "--to", "json", "-o", out)
    elsewhere = ("--data-dir", str(tmp_path / "other"))
    assert "1 would be new" in stdout_of(capsys, *elsewhere, "import", out, "--dry-run")
    assert "no notes" in stderr_of(capsys, *elsewhere, "notes", status=1)
    assert "1 new" in stdout_of(capsys, *elsewhere, "import", out)
    assert "1 already there" in stdout_of(capsys, *elsewhere, "import", out)
    assert "why now?" in stdout_of(capsys, *elsewhere, "notes")


@pytest.mark.usefixtures("noted")
def test_an_export_overwrites_a_file_only_by_force(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "notes.json"
    out.write_text("mine")
    assert "--force" in stderr_of(capsys, "export", "--to", "json", "-o", str(out), status=2)
    assert out.read_text() == "mine"
    stdout_of(capsys, "export", "--to", "json", "-o", str(out), "--force")
    assert "why now?" in out.read_text()


@pytest.mark.usefixtures("noted")
def test_a_vault_is_a_folder_and_a_table_a_file_whatever_the_path(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "access"
    for path in (f"{folder}/", f"{folder}", f"{tmp_path / 'new vault'}"):
        stdout_of(capsys, "export", "--to", "obsidian", "-o", path)
        assert [each.name for each in Path(path).iterdir()] == ["Pier to close for repairs.md"]
    stdout_of(capsys, "export", "--to", "csv", "-o", f"{tmp_path / 'table'}")
    assert (tmp_path / "table").is_file()


def test_without_notes_there_is_nothing_to_export(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no notes" in stderr_of(capsys, "export", "--to", "json", status=1)


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_note_is_saved_although_its_id_cannot_be_written(
    more: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    story: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as closed:
        closed.setattr(sys, "stdout", None)
        assert main(["notes", "add", story, "--quote", "Rust does not", "--note", "x", *more]) == 0
    words = capsys.readouterr().err
    (entry,) = json.loads(stdout_of(capsys, "notes", "--json"))["notes"]
    assert words.startswith(f"pullquote: note {entry['id']} is saved; its id cannot be written: ")


def test_notes_are_listed_slice_by_slice(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        stdout_of(capsys, "notes", "add", story, "--article", "--note", f"gulls {number}")
    monkeypatch.setattr(notes, "_SLICE", 2)
    for words in ([], ["--find", "gulls"]):
        found = json.loads(stdout_of(capsys, "notes", *words, "--json"))["notes"]
        assert [each["note"] for each in found] == [f"gulls {n}" for n in (4, 3, 2, 1, 0)]
