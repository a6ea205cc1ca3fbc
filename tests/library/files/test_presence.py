"""An inaccessible path counts as missing, on every Python version."""

import os
from pathlib import Path

import pytest

from reader.library.files.presence import dangling_link, is_folder, is_link, is_there


def _refusing(path: object, **_: object) -> os.stat_result:
    raise PermissionError(13, "Permission denied", path)


def test_a_file_a_folder_and_a_link_are_distinguished(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.touch()
    link.symlink_to(tmp_path)
    asked = (is_there, is_folder, is_link)
    assert [ask(file) for ask in asked] == [True, False, False]
    assert [ask(link) for ask in asked] == [True, True, True]
    assert [ask(tmp_path / "none") for ask in asked] == [False, False, False]


def test_a_link_to_nothing_is_found_above_a_path(tmp_path: Path) -> None:
    unplugged = tmp_path / "unplugged"
    unplugged.symlink_to(tmp_path / "absent")
    (tmp_path / "plugged").symlink_to(tmp_path)
    assert dangling_link(unplugged) == unplugged
    assert dangling_link(unplugged / "data" / "pullquote") == unplugged
    assert dangling_link(tmp_path / "plugged" / "none" / "pullquote") is None
    assert dangling_link(tmp_path / "none") is None


@pytest.mark.parametrize("ask", [is_there, is_folder, is_link])
def test_nothing_is_there_in_a_folder_that_may_not_be_entered(
    ask: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "stat", _refusing)
    monkeypatch.setattr(os, "lstat", _refusing)
    assert callable(ask)
    assert not ask(tmp_path)
