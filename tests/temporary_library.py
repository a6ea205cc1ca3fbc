"""A library in a directory of its own."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from reader.library.database import DatabaseLibrary
from reader.library.integrity.database_access import DatabaseAccess


class TemporaryLibrary(DatabaseLibrary):
    """An empty library whose directory is deleted with it."""

    def __init__(self) -> None:
        directory = Path(mkdtemp(prefix="library-"))
        access = DatabaseAccess(directory)
        super().__init__(access)
        finalize(self, _delete, access, directory)


def _delete(access: DatabaseAccess, directory: Path) -> None:
    access.close()
    rmtree(directory, ignore_errors=True)
