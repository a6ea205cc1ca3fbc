"""Searching the texts of all articles that were read."""

import json
from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of

from reader.cli.main import main


def test_words_are_searched_in_all_that_was_read(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "no article you have read contains" in stderr_of(capsys, "search", "rust", status=1)
    main(["notes", "add", story, "--article", "--note", "read"])
    capsys.readouterr()
    title, context = stdout_of(capsys, "search", "harbour", "mas").splitlines()
    assert title == f"Pier to close for repairs  ({story})"
    assert context.strip() == '… said Ida Moen, the harbour master. "We start in spring."'
    (found,) = json.loads(stdout_of(capsys, "search", "--json", '"harbour master"'))["found"]
    assert (found["source"], found["text"]) == (story, "harbour master")
    assert STORY[found["start"] : found["end"]] == "harbour master"
    assert json.loads(stdout_of(capsys, "search", "zeppelin", "--json", status=1))["found"] == []


def test_what_cannot_be_searched_is_reported(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    main(["notes", "add", story, "--article", "--note", "read", "--data-dir", str(tmp_path)])
    capsys.readouterr()
    (tmp_path / "texts.sqlite3").mkdir()
    problem = stderr_of(capsys, "search", "harbour", "--data-dir", str(tmp_path), status=1)
    assert "1 article not searched" in problem


def test_a_search_for_nothing_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert stderr_of(capsys, "search", " ", status=2) == "pullquote: search needs WORDS ...\n"
