"""Files and folders named by the user: error messages for whatever cannot be used."""

import sys
from pathlib import Path
from shlex import quote

import pytest
from cli_runs import STORY, Shell, stderr_of, stdout_of

from reader.cli.main import main


@pytest.mark.parametrize("verb", ["print", "outline", "diff"])
def test_what_takes_one_article_says_what_can_be_done_with_a_folder(
    verb: str, capsys: pytest.CaptureFixture[str], story: str
) -> None:
    folder = Path(story).parent / "two words"
    folder.mkdir()
    problem = stderr_of(capsys, verb, str(folder), status=3)
    assert f"pullquote '{folder}' lists its articles" in problem
    assert f"pullquote quotes '{folder}' their quotes" in problem


def test_a_folder_is_reported_as_one_however_it_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in (tmp_path.as_uri(), "~"):
        listing = f"pullquote {quote(str(tmp_path))} lists its articles"
        assert listing in stderr_of(capsys, "print", name, status=3)


@pytest.mark.parametrize("name", ["{uri}", "~/story.txt"])
def test_what_is_kept_of_a_file_is_found_however_the_file_is_named(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("HOME", str(shell.folder))
    story = name.format(uri=Path(shell.file("story.txt")).as_uri())
    shell.run("notes", "add", story, "--quote", "old pier")
    assert "1 note" in shell.run("same", story)
    assert "read last" in shell.run("diff", story, "--editions")
    assert "old pier" in shell.run("export", story, "--to", "csv")
    assert "1 note removed" in shell.run("notes", "rm", "--article", story)
    assert "old pier" in shell.run("notes", "trash", story)
    assert "1 note restored" in shell.run("notes", "restore", "--article", story)


def test_what_is_kept_of_a_file_is_found_by_a_link_that_is_gone(shell: Shell) -> None:
    story, link = Path(shell.file("story.txt")), shell.folder / "latest.txt"
    link.symlink_to(story)
    shell.run("notes", "add", str(link), "--quote", "Rust does not wait", "--note", "why?")
    link.unlink()
    assert "why?" in shell.run("notes", str(link))
    assert "why?" in shell.run("export", str(link), "--to", "csv")
    assert str(story) in shell.run("same", str(link))
    assert "no such file" in shell.stderr_of("notes", str(shell.folder / "none.txt"), status=3)


def test_what_was_imported_on_a_file_of_another_machine_is_found_by_its_address(
    shell: Shell,
) -> None:
    address = "file://harbour/tides.pdf"
    row = f"old pier,Tides,{address},closed in May"
    shell.run("import", shell.file("notes.csv", f"Highlight,Title,URL,Note\n{row}\n"))
    assert "closed in May" in shell.run("notes", address)
    assert "closed in May" in shell.run("export", address, "--to", "csv")
    assert "1 note removed" in shell.run("notes", "rm", "--article", address)
    assert "no notes on" in shell.stderr_of("notes", "rm", "--article", "file://quay/x", status=1)


def test_in_a_directory_that_was_deleted_all_that_is_named_whole_is_done(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_text(STORY)
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main(["quotes", "--json", str(folder)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 9
    assert main(["notes", "--data-dir", "mine"]) == 5
    told = capsys.readouterr().err
    assert told == "pullquote: mine: the directory you are in has been deleted\n"
    for verb in (["notes"], ["export", "--to", "csv"], ["notes", "rm", "--article"], ["same"]):
        for source in ("story.txt", "."):
            assert main([*verb, source]) == 3
            told = capsys.readouterr().err
            assert told == f"pullquote: {source}: the directory you are in has been deleted\n"


def test_what_cannot_be_read_is_reported(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    assert "missing.txt" in stderr_of(capsys, "print", str(tmp_path / "missing.txt"), status=3)
    (tmp_path / "file").touch()
    words = stderr_of(capsys, "--data-dir", str(tmp_path / "file" / "x"), "notes", status=5)
    assert str(tmp_path / "file") in words


@pytest.mark.parametrize("word", ["--help", "--version", "keys"])
def test_what_cannot_be_written_is_reported(
    word: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main([word]) == 1
    monkeypatch.undo()
    assert capsys.readouterr().err == "pullquote: cannot write: standard output is closed\n"


def test_a_data_directory_that_is_none_is_reported(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    link = tmp_path / "unplugged"
    link.symlink_to(tmp_path / "nowhere")
    for place, told in (
        (story, "is a file, not a folder"),
        (str(link), "is a link to something that does not exist"),
    ):
        line = stderr_of(capsys, "--data-dir", place, "notes", status=5)
        assert line == f"pullquote: {place}: {told}\n"


@pytest.mark.parametrize(
    "words", [["notes"], ["search", "pier"], ["notes", "trash", "--empty"], ["notes", "rm", "01a"]]
)
def test_a_data_directory_below_a_link_to_an_absent_disk_is_not_taken_for_a_new_one(
    words: list[str], shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "unplugged").symlink_to(tmp_path / "nowhere")
    place = tmp_path / "unplugged" / "data" / "pullquote"
    told = shell.stderr_of("--data-dir", str(place), *words, status=5)
    link = tmp_path / "unplugged"
    assert told == f"pullquote: {place}: {link} is a link to something that does not exist\n"


def test_a_data_directory_that_was_misspelt_is_not_created_by_what_saves_nothing(
    shell: Shell, tmp_path: Path
) -> None:
    story, place = shell.file("story.txt"), tmp_path / "dta"
    for words, status in (
        (["notes"], 1),
        (["notes", "trash", "--empty"], 0),
        (["notes", "edit", "01abc", "--tag", "ice"], 1),
        (["search", "pier"], 1),
        (["same", story], 1),
        (["apart", story], 1),
    ):
        told = shell.stderr_of("--data-dir", str(place), *words, status=status)
        assert f"pullquote: {place}: no such data directory\n" in told
        assert not place.exists()
    below = f"{story}/data"
    told = shell.stderr_of("--data-dir", below, "notes", "add", story, "--quote", "Rust", status=5)
    assert told == f"pullquote: {below}: not a directory\n"
    for words in (["notes", "add", story, "--quote", "old pier"], ["notes"]):
        assert shell.stderr_of("--data-dir", str(place), *words, status=0) == ""


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--data-dir", "{}", "notes"], 5),
        (["quotes", "story.txt", "-o", "{}.csv"], 3),
        (["export", "-o", "{}.md"], 3),
    ],
)
def test_a_place_that_nothing_can_be_at_is_named(
    capsys: pytest.CaptureFixture[str],
    story: str,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    status: int,
) -> None:
    monkeypatch.chdir(Path(story).parent)
    stdout_of(capsys, "notes", "add", story, "--quote", "Rust")
    place = "n" * 280
    named = [word.format(place) for word in words]
    assert stderr_of(capsys, *named, status=status).endswith("file name too long\n")
