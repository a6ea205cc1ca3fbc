"""Exporting quotes to a file: selection, notes, and never overwriting unasked."""

import csv
import json
from pathlib import Path

import pytest

from reader.cli.main import main

WALL = "Wall leaks\n\n“It holds,” the mayor, Ilsa Fenwick, said. “We paid twice.”\n"
SAND = "Sand\n\n“It blew in,” said Bo Oja.\n"


@pytest.fixture
def folder(own_places: Path) -> Path:
    stories = own_places / "stories"
    stories.mkdir()
    (stories / "1-wall.txt").write_text(WALL)
    (stories / "2-sand.txt").write_text(SAND)
    return stories


def test_quotes_of_a_folder_are_one_table_with_the_notes_on_them(
    folder: Path, tmp_path: Path
) -> None:
    wall = str(folder / "1-wall.txt")
    assert main(["notes", "add", wall, "--quote", "We paid twice.", "--note", "which year?"]) == 0
    assert main(["quotes", str(folder), "-o", str(tmp_path / "all.csv")]) == 0
    rows = list(csv.DictReader((tmp_path / "all.csv").read_text().splitlines()))
    assert [(row["Speaker"], row["Quote"], row["Title"], row["Note"]) for row in rows] == [
        ("Ilsa Fenwick", "It holds,", "Wall leaks", ""),
        ("Ilsa Fenwick", "We paid twice.", "Wall leaks", "which year?"),
        ("Bo Oja", "It blew in,", "Sand", ""),
    ]


def test_only_the_quotes_that_are_asked_for_are_written(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "some.json"
    assert main(["quotes", str(folder), "--speaker", "oja", "-o", str(target)]) == 0
    assert [each["text"] for each in json.loads(target.read_text())["quotes"]] == ["It blew in,"]


def test_a_source_that_cannot_be_read_leaves_the_others(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "some.md"
    missing = str(folder / "none.txt")
    assert main(["quotes", missing, str(folder / "2-sand.txt"), "-o", str(target)]) == 3
    assert "none.txt: no such file" in capsys.readouterr().err
    assert "— Bo Oja" in target.read_text()


def test_what_is_to_know_about_a_source_is_told_beside_its_quotes(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = folder / "3-mole.tex"
    source.write_text(f"\\hsize=6in\n{SAND}\n\\bye\n")
    target = tmp_path / "some.md"
    assert main(["quotes", str(source), "-o", str(target)]) == 0
    assert f"{source}: This is TeX" in capsys.readouterr().err
    assert "— Bo Oja" in target.read_text()


def test_a_file_that_is_there_is_only_overwritten_by_force(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "all.csv"
    target.write_text("mine")
    assert main(["quotes", str(folder), "-o", str(target)]) == 2
    assert "--force overwrites it" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert main(["quotes", str(folder), "-o", str(target), "--force"]) == 0
    assert target.read_text().startswith("Speaker,")
    assert main(["quotes", str(folder), "-o", str(folder), "--to", "csv", "--force"]) == 2
    assert "is a folder: name a file in it, such as " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("all.csv", ["--to", "csv"]),
        ("all.json", ["--to", "json", "-o", "-"]),
        ("all.md", ["--to", "markdown"]),
        ("all.html", ["--to", "html"]),
        ("list", ["--to", "csv"]),
    ],
)
def test_standard_output_gets_what_a_file_would(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    arguments: list[str],
) -> None:
    path, own = tmp_path / name, [] if "." in name else arguments
    assert main(["quotes", str(folder), "-o", str(path), *own]) == 0
    assert capsys.readouterr().out == ""
    assert main(["quotes", str(folder), *arguments]) == 0
    written = path.read_text(encoding="utf-8").rstrip("\n")
    assert capsys.readouterr().out.rstrip("\n") == written


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["-o", "all.txt"], 2, ".csv, .json, .md or .html"),
        (["--context", "-o", "all.csv"], 2, "leave one of them out"),
        (["--context", "--to", "csv"], 2, "leave one of them out"),
        (["--find", "zebra", "-o", "z.csv"], 1, "no matching"),
        (["-o", "-"], 2, "-o - needs --to FORMAT"),
    ],
)
def test_nothing_is_written_without_a_format_or_without_quotes(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    status: int,
    told: str,
) -> None:
    monkeypatch.chdir(folder.parent)
    assert main(["quotes", str(folder), *arguments]) == status
    assert told in capsys.readouterr().err
    assert not (folder.parent / arguments[-1]).exists()
