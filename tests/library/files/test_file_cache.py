"""The file cache: atomic writes, a size limit, and no effect on foreign files."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.files.file_cache import FileCache

NAME = "0123456789abcdef01234567"


def kept_in(directory: Path, *, max_bytes: int = 100_000) -> FileCache:
    return FileCache(str(directory), ".seen", max_bytes=max_bytes, max_file_bytes=20_000)


def test_what_is_kept_is_read_until_it_is_forgotten(tmp_path: Path) -> None:
    kept = kept_in(tmp_path / "new")
    assert kept.read(f"{NAME}.seen") is None
    assert kept.keep(f"{NAME}.seen", [b"eels"])
    assert kept.names() == [f"{NAME}.seen"]
    assert kept.read(f"{NAME}.seen") == b"eels"
    assert kept.forget(f"{NAME}.seen")
    assert not kept.forget(f"{NAME}.seen")
    assert kept.names() == []


@pytest.mark.parametrize("size", [20_000, 20_001])
def test_a_file_that_is_too_large_is_neither_written_nor_read(tmp_path: Path, size: int) -> None:
    kept = kept_in(tmp_path)
    fits = size <= 20_000
    assert kept.keep(f"{NAME}.seen", [bytes(size)]) is fits
    (tmp_path / f"{NAME}.seen").write_bytes(bytes(size))
    assert (kept.read(f"{NAME}.seen") is not None) is fits


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_what_a_link_leads_to_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"eels")
    (tmp_path / f"{NAME}.seen").symlink_to(tmp_path / "secret")
    assert kept_in(tmp_path).read(f"{NAME}.seen") is None


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    kept = kept_in(tmp_path, max_bytes=30_000)
    for number in range(3):
        kept.keep(f"{NAME}{number}.seen", [bytes(9_000)])
        os.utime(tmp_path / f"{NAME}{number}.seen", (number + 1, number + 1))
    kept.note_use(f"{NAME}0.seen")
    kept.keep(f"{NAME}3.seen", [bytes(9_000)])
    assert sorted(kept.names()) == [f"{NAME}{number}.seen" for number in (0, 2, 3)]


def test_only_our_own_files_make_room(tmp_path: Path) -> None:
    others = ["letter.seen", f"{NAME}.copy", "draft.part", f"{NAME.upper()}.seen"]
    abandoned, fresh = "0123456789abcdef.part", "0123456789abcdeg.part"
    for name in (*others, abandoned, fresh):
        (tmp_path / name).write_bytes(bytes(9_000))
        if name != fresh:
            os.utime(tmp_path / name, (1, 1))
    kept_in(tmp_path, max_bytes=1_000).keep(f"{NAME}.seen", [b"eels"])
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {*others, fresh}


def test_a_disk_without_room_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    assert not kept_in(tmp_path).keep(f"{NAME}.seen", [b"eels"])
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_made_whole_is_not_there_at_all(tmp_path: Path) -> None:
    def parts() -> Iterator[bytes]:
        yield b"eels"
        raise ValueError("no plain value")

    with pytest.raises(ValueError, match="no plain value"):
        kept_in(tmp_path).keep(f"{NAME}.seen", parts())
    assert not kept_in(tmp_path).keep(f"{NAME}.seen", (bytes(9_000) for _ in range(3)))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_directory_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    place = tmp_path / "copies"
    place.mkdir(0o755)
    assert kept_in(place).keep(f"{NAME}.seen", [b"eels"])
    assert place.stat().st_mode & 0o777 == 0o700
