"""Finished files are renamed without replacing another file."""

import os
from pathlib import Path

import pytest

from reader.library.files.safe_rename import rename_to_unused


def _refused(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@pytest.fixture(params=["links", "no links"])
def finished(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return a finished file, on a file system with hard links and on one without."""
    if request.param == "no links":
        monkeypatch.setattr(os, "link", _refused)
    path = tmp_path / "unfinished"
    path.write_text("new")
    return path


def test_a_file_gets_a_name_that_is_free(finished: Path, tmp_path: Path) -> None:
    rename_to_unused(finished, tmp_path / "note.md")
    assert (tmp_path / "note.md").read_text() == "new"


def test_a_name_that_is_taken_stays_with_its_file(finished: Path, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("old")
    with pytest.raises(FileExistsError):
        rename_to_unused(finished, tmp_path / "note.md")
    assert (tmp_path / "note.md").read_text() == "old"
