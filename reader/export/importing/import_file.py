"""Opening a file that is to be imported, of whatever kind."""

from pathlib import Path

from reader.export.importing.file_kinds import read_import
from reader.export.importing.import_stream import import_stream
from reader.export.importing.library_file import import_library
from reader.export.importing.note_merging import Entries


def open_import(path: Path) -> tuple[Entries, str]:
    """Return what a file of another program, or of ours, holds; ``-`` is standard input.

    Returns:
        Also what a person should know of it, one line; empty when all is well.

    Raises:
        ReaderError: It cannot be read, or is of no kind that we know.
    """
    library = import_library(path)
    if library is not None:
        return library, library.told
    return import_stream(path) or read_import(path), ""
