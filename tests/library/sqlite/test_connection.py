"""What is said of a directory in which the database cannot be opened."""

import errno
import os
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.sqlite.connection import converted_errors


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_directory_that_may_not_be_written_names_the_way_out(code: int, tmp_path: Path) -> None:
    told = pytest.raises(LibraryError, match="--data-dir DIR keeps notes elsewhere")
    with told, converted_errors(tmp_path):
        raise OSError(code, os.strerror(code))


def test_a_file_in_place_of_a_folder_of_ours_is_named(tmp_path: Path) -> None:
    (tmp_path / "backups").touch()
    with pytest.raises(LibraryError) as told, converted_errors(tmp_path):
        (tmp_path / "backups").mkdir()
    assert str(told.value) == f"{tmp_path / 'backups'}: is a file, not a folder"
    elsewhere = tmp_path / "library"
    with pytest.raises(LibraryError) as told, converted_errors(elsewhere):
        (tmp_path / "backups").mkdir()
    assert str(told.value) == f"{elsewhere}: file exists"
