"""Opening an import file of any known format."""

from pathlib import Path

from reader.errors import SourceError
from reader.export.importing.file_kinds import read_import
from reader.export.importing.import_stream import import_stream
from reader.export.importing.library_file import import_library
from reader.export.importing.note_merging import Entries
from reader.library.files.directories import with_home
from reader.library.identity.address_keys import is_url


def import_path(typed: str) -> Path:
    """Return the path of a file to import; ``~`` is the home directory.

    Raises:
        SourceError: It is a web address.
    """
    if is_url(typed):
        raise SourceError("only files are imported: save it as a file first", location=typed)
    return with_home(typed)


def open_import(path: Path) -> tuple[Entries, str]:
    """Return the entries of a file; ``-`` is standard input.

    Returns:
        The entries, and a remark on them in one line; empty if all is well.

    Raises:
        ReaderError: It cannot be read, or its format is unknown.
    """
    library = import_library(path)
    if library is not None:
        return library, library.remark
    return import_stream(path) or read_import(path), ""
