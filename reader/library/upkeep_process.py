"""The process that checks and backs up a large library after a command has ended.

A command should not wait for the daily backup. The process repairs nothing, because nobody would
see its messages: it leaves a marker for the next process instead.
"""

import os
import sys
from contextlib import closing, suppress
from pathlib import Path

from reader.errors import LibraryError
from reader.library.files.lock import try_lock
from reader.library.files.permissions import FILE_MODE
from reader.library.integrity.maintenance import check_and_back_up, is_maintenance_due
from reader.library.opening import open_library
from reader.library.sqlite.connection import DamageError, converted_errors
from reader.library.sqlite.database_files import DatabaseFiles

_LOWEST_PRIORITY = 19


def run_upkeep(directory: Path) -> None:
    """Check the library of a data directory, back it up, and empty its trash."""
    files = DatabaseFiles(directory)
    with try_lock(files.upkeep_lock) as is_free:
        path = files.database() if is_free else None
        if path is None or not _back_up_if_due(path, files):
            return
    with closing(open_library(directory)) as library:
        library.upkeep()  # what remains of it: emptying the trash


def _back_up_if_due(path: Path, files: DatabaseFiles) -> bool:
    """Back the library up if due; if that fails, leave a marker for the next process."""
    try:
        with converted_errors(files.directory):
            if is_maintenance_due(files):
                check_and_back_up(path, files)
    except DamageError:
        files.suspect.touch(FILE_MODE)
        return False
    except LibraryError as error:
        descriptor = os.open(files.backup_failure, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
            file.write(error.message)
        return False
    return True


if __name__ == "__main__":
    with suppress(AttributeError, OSError):  # Windows lacks it
        os.nice(_LOWEST_PRIORITY)
    with suppress(OSError, LibraryError):  # it will be tried again
        run_upkeep(Path(sys.argv[1]))
