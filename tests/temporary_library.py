"""A library in a directory of its own."""

from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from reader.library.database import DatabaseLibrary
from reader.library.files.permissions import make_private_file
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.creation import create_database
from reader.library.sqlite.database_files import DatabaseFiles


class TemporaryLibrary(DatabaseLibrary):
    """An empty library whose directory is deleted with it."""

    def __init__(self) -> None:
        directory = Path(mkdtemp(prefix="library-"))
        database = directory / "library.sqlite3"
        make_private_file(database)
        database.write_bytes(_empty_database())
        access = DatabaseAccess(directory)
        super().__init__(access)
        finalize(self, _delete, access, directory)


@cache
def _empty_database() -> bytes:
    """Return what is in a new database: to make each anew takes longer than all that follows."""
    directory = Path(mkdtemp(prefix="empty-"))
    path = DatabaseFiles(directory).newest_and_next()[1]
    create_database(path)
    contents = path.read_bytes()
    rmtree(directory)
    return contents


def _delete(access: DatabaseAccess, directory: Path) -> None:
    access.close()
    rmtree(directory, ignore_errors=True)
