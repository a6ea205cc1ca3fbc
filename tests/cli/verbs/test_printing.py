"""Printing an article."""

import io
import json
import sys
from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of

from reader.cli.command_line.declaration import FORMATS
from reader.cli.main import main


def test_print_writes_the_text(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert stdout_of(capsys, "print", story) == STORY
    assert stdout_of(capsys, story) == STORY
    assert stdout_of(capsys, "print", "--", story) == STORY


def test_print_wraps_lines_where_a_width_is_named(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    text = stdout_of(capsys, "print", story, "--width", "30")
    assert max(map(len, text.splitlines())) <= 30
    assert text.split() == STORY.split()
    for width in ("0", "19", "1001", "9" * 30, "0000000801111", "²", "-30", "wide", "30.5"):
        assert "from 20 to 1000" in stderr_of(capsys, "print", story, f"--width={width}", status=2)
    assert "--json" in stderr_of(capsys, "print", story, "--width", "30", "--json", status=2)


def test_print_json_points_into_the_text(capsys: pytest.CaptureFixture[str], story: str) -> None:
    found = json.loads(stdout_of(capsys, "print", story, "--json"))
    assert found["schema"] == 1
    assert found["title"] == "Pier to close for repairs"
    first = found["blocks"][0]
    assert found["text"][first["start"] : first["end"]] == "Pier to close for repairs"


def test_no_byte_of_an_article_acts(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    hostile = "\x1b]0;owned\x07\x9b31m\u202e"
    path = tmp_path / f"a{hostile}b.txt"
    path.write_text(STORY.replace("pier", f"pier{hostile}"))
    for words in (["print"], ["quotes"], ["outline"], ["print", "--json"], ["quotes", "--json"]):
        assert main([*words, str(path)]) == 0
    note = ["--quote", "Rust", "--note", hostile, "--tag", hostile]
    assert main(["notes", "add", str(path), *note]) == 0
    for line in ("notes", "notes --json", *(f"export --to {name}" for name in FORMATS)):
        assert main(line.split()) == 0
    assert main(["print", str(path) + hostile]) == 3
    assert main([f"--{hostile}"]) == 2
    captured = capsys.readouterr()
    written = captured.out + captured.err
    assert not set(written) & set("\x1b\x07\x9b\u202e")


def test_output_that_cannot_say_a_character_goes_on(
    story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(story).write_text(STORY.replace("pier", "píer “old”"), encoding="utf-8")
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", narrow)
    assert main(["print", story]) == 0
    narrow.seek(0)
    assert "p?er ?old? will close" in narrow.read()


def test_a_dateline_is_in_the_line_of_its_paragraph(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "dateline.txt"
    file.write_text(
        "Ferry fares rise again\n\nBRENMOUTH - The fares of the ferry to the islands will rise in"
        " May for the third time in four years, the harbour office said on Tuesday.\n"
    )
    assert "BRENMOUTH - The fares" in stdout_of(capsys, "print", str(file))


def test_what_is_printed_after_a_source_that_failed_begins_without_a_blank_line(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    assert stdout_of(capsys, "print", str(tmp_path / "gone"), story, story, status=3) == (
        f"{STORY}\n{STORY}"
    )
