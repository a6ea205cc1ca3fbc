"""Locks between processes."""

import os
from pathlib import Path

import pytest

from reader.library.files.lock import locked, try_lock

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no such locks")


@pytest.mark.parametrize("umask", [0o777, 0o277, 0o477])
def test_a_lock_file_can_be_opened_again_whatever_the_umask(umask: int, tmp_path: Path) -> None:
    path = tmp_path / "lock"
    before = os.umask(umask)
    try:
        with locked(path, exclusive=True), try_lock(path) as is_free:
            assert not is_free
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_lock_file_keeps_the_rights_that_it_has(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.touch()
    path.chmod(0o640)
    with locked(path):
        pass
    assert path.stat().st_mode & 0o777 == 0o640


def test_nothing_is_done_to_a_folder_that_is_locked(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with try_lock(tmp_path) as is_free:
        assert is_free
    assert tmp_path.stat().st_mode & 0o777 == 0o500
    tmp_path.chmod(0o700)
