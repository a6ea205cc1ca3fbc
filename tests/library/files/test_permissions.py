"""Permissions of our own files are set, and of nothing else."""

import os
from pathlib import Path

import pytest

from reader.library.files.permissions import is_open_to_others, restrict_to_owner, undo_umask

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions are a POSIX matter")


def test_a_file_and_a_directory_become_private(tmp_path: Path) -> None:
    path, folder = tmp_path / "notes", tmp_path / "logs"
    path.touch()
    folder.mkdir()
    path.chmod(0o644)
    folder.chmod(0o755)
    for each in (path, folder):
        assert is_open_to_others(each)
        assert restrict_to_owner(each)
        assert not is_open_to_others(each)


@pytest.mark.parametrize("linked", [False, True])
def test_what_is_no_file_keeps_its_permissions(tmp_path: Path, linked: bool) -> None:
    device = tmp_path / "device"  # a pipe stands for /dev/null
    os.mkfifo(device)
    device.chmod(0o666)
    path = tmp_path / "history" if linked else device
    if linked:
        path.symlink_to(device)
    assert restrict_to_owner(path)
    undo_umask(path, 0o600)
    assert device.stat().st_mode & 0o777 == 0o666
