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
