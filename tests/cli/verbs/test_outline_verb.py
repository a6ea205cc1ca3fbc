"""The outline of an article."""

import json
from pathlib import Path

import pytest
from cli_runs import STORY, stdout_of


def test_the_outline_has_sections_and_quotes(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "Ida Moen" in stdout_of(capsys, "outline", story)
    found = json.loads(stdout_of(capsys, "outline", story, "--json"))
    assert found["speakers"][0]["name"] == "Ida Moen"


def test_the_outline_is_indented_by_the_levels_of_its_sections(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "pier.md"
    page.write_text(f"# Pier\n\n## Rust\n\n{STORY}\n\n### Spring\n\nIt is late.\n")
    lines = stdout_of(capsys, "outline", str(page)).splitlines()
    assert [line for line in lines if "“" not in line] == ["Pier", "  Rust", "    Spring"]
    assert [line.index("“") for line in lines if "“" in line] == [4, 4]


def test_quotes_are_named_by_their_place_among_those_that_quotes_prints(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "pier.txt"
    page.write_text(f"Pier\n\nEva Tal said that the pier was closed for good.\n\n{STORY}")
    quotes = json.loads(stdout_of(capsys, "quotes", str(page), "--json"))["quotes"]
    outline = json.loads(stdout_of(capsys, "outline", str(page), "--json"))
    assert outline["sections"][0]["quotes"] == [*range(len(quotes))]
    for speaker in outline["speakers"]:
        assert {quotes[number]["speaker"] for number in speaker["quotes"]} == {speaker["name"]}
