"""Running the command in this process, and an article to run it on."""

import json
from pathlib import Path

import pytest

from reader.cli.main import main

STORY = """Pier to close for repairs

The old pier will close in May, the council said.

"Rust does not wait for budgets," said Ida Moen, the harbour master. "We start in spring."
"""


def stdout_of(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    """Run the command and return what it wrote to standard output."""
    assert main(list(words)) == status
    return capsys.readouterr().out


def run(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> tuple[str, str]:
    """Run the command and return what it wrote to standard output and standard error."""
    assert main(list(words)) == status
    captured = capsys.readouterr()
    return captured.out, captured.err


def stderr_of(capsys: pytest.CaptureFixture[str], *words: str, status: int) -> str:
    """Run the command and return its standard error; standard output must be empty."""
    assert main(list(words)) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("pullquote: ")
    return captured.err


class Shell:
    """Runs the command in a directory of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def file(self, name: str, text: str = STORY) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def run(self, *words: str, status: int = 0) -> str:
        """Run the command and return its standard output."""
        self._capsys.readouterr()
        assert main(list(words)) == status, self._capsys.readouterr().err
        return self._capsys.readouterr().out.rstrip("\n")

    def stderr_of(self, *words: str, status: int) -> str:
        """Run the command and return its standard error."""
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
