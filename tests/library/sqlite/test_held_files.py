"""Inspected files stay open, up to a limit."""

import os
from pathlib import Path

import pytest

from reader.library.sqlite import held_files
from reader.library.sqlite.held_files import copy_file, read_head

pytestmark = pytest.mark.skipif(not hasattr(os, "pread"), reason="nothing is kept open there")


@pytest.fixture(autouse=True)
def held(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[int, int], int]:
    files: dict[tuple[int, int], int] = {}
    monkeypatch.setattr(held_files, "_open_descriptors", files)
    return files


def test_a_file_is_opened_once_and_read_as_it_is_now(
    tmp_path: Path, held: dict[tuple[int, int], int]
) -> None:
    path = tmp_path / "eels"
    path.write_bytes(b"eels and terns")
    assert read_head(path, 4) == b"eels"
    kept = dict(held)
    with path.open("r+b") as file:
        file.write(b"gull")
    assert read_head(path, 100) == b"gull and terns"
    assert held == kept
    path.rename(tmp_path / "before")
    path.write_bytes(b"others")
    assert read_head(path, 100) == b"others"
    copy_file(path, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"others"


def test_a_file_that_another_replaces_meanwhile_is_held_as_that_one(
    tmp_path: Path, held: dict[tuple[int, int], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other, really_open = tmp_path / "eels", tmp_path / "terns", os.open
    path.write_bytes(b"eels")
    other.write_bytes(b"terns")
    read_head(other, 1)
    kept = dict(held)

    def replaced_before(place: Path, flags: int) -> int:
        other.replace(path)
        return really_open(place, flags)

    monkeypatch.setattr(os, "open", replaced_before)
    assert read_head(path, 9) == b"terns"
    assert held == kept


def test_a_deleted_file_is_let_go_when_another_is_opened(
    tmp_path: Path, held: dict[tuple[int, int], int]
) -> None:
    path, other = tmp_path / "eels", tmp_path / "terns"
    for each in (path, other):
        each.write_bytes(b"")
    read_head(path, 1)
    (descriptor,) = held.values()
    path.unlink()
    read_head(other, 1)
    assert [inode for _, inode in held] == [other.stat().st_ino]
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_deleted_files_are_let_go_and_of_many_the_first(
    tmp_path: Path, held: dict[tuple[int, int], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held_files, "_MAX_OPEN", 3)
    paths = [tmp_path / str(number) for number in range(5)]
    for path in paths:
        path.write_text(path.name)
    for path in paths[:3]:
        read_head(path, 1)
    paths[1].unlink()
    for path in (paths[0], paths[3], paths[4]):
        assert read_head(path, 1) == path.name.encode()
    inodes = [inode for _, inode in held]
    assert inodes == [path.stat().st_ino for path in (paths[0], paths[3], paths[4])]
