"""Small files are replaced atomically."""

import os
from pathlib import Path

import pytest

from reader.library.files.lock import try_lock
from reader.library.files.small_files import unfinished_beside, update_file
from reader.library.sqlite.database_files import DatabaseFiles


def test_a_file_takes_the_place_of_the_old_one_and_nothing_is_left_beside_it(
    tmp_path: Path,
) -> None:
    place = tmp_path / "data" / "names"
    update_file(place, lambda: b"yellow\n")
    update_file(place, lambda: b"blue\n")
    assert place.read_bytes() == b"blue\n"
    assert [each.name for each in place.parent.iterdir()] == ["names"]
    assert os.name != "posix" or place.stat().st_mode & 0o077 == 0


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "names"
    update_file(place, lambda: b"yellow\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        update_file(place, lambda: b"blue\n")
    assert place.read_bytes() == b"yellow\n"
    assert [each.name for each in tmp_path.iterdir()] == ["names"]


@pytest.mark.skipif(os.name != "posix", reason="directories cannot be locked")
def test_no_other_process_changes_a_file_while_it_is_changed(tmp_path: Path) -> None:
    place = tmp_path / "names"
    update_file(place, lambda: b"yellow\n")
    free: list[bool] = []

    def change() -> bytes:
        with try_lock(tmp_path) as is_free:
            free.append(is_free)
        return place.read_bytes() + b"blue\n"

    update_file(place, change)
    assert place.read_bytes() == b"yellow\nblue\n"
    with try_lock(tmp_path) as is_free:
        assert [*free, is_free] == [False, True]


def test_what_a_killed_process_left_is_one_of_our_files(tmp_path: Path) -> None:
    unfinished_beside(tmp_path / "names").touch()
    assert not DatabaseFiles(tmp_path).is_shared()
    (tmp_path / ".profile.part").touch()
    assert DatabaseFiles(tmp_path).is_shared()


def test_the_whole_content_is_on_the_disk_before_it_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: sizes.append(os.fstat(descriptor).st_size))
    update_file(tmp_path / "names", lambda: b"yellow\n")
    assert sizes[0] == len(b"yellow\n")
