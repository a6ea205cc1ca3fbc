"""Importing the notes of a library: a backup, another machine's, or a damaged one."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, cast
from weakref import finalize

from reader.errors import ParseError, SourceError, system_reason
from reader.export.entry import Entry
from reader.export.gathering import Gathered
from reader.export.importing.import_stream import ARTICLES, ImportStream
from reader.export.json_formats.native import entry_of, json_text
from reader.library.store import Library

_ALL = 1_000_000


class LibraryFile(ImportStream):
    """The entries of a library, cleaned like those of every import file.

    They are kept in an unnamed temporary file, which vanishes however the program ends.

    Args:
        path: The path of the library.
        library: A copy of the library, which need stay open only during construction.
        remark: A remark on the library's state for the user; empty if it is sound.

    Raises:
        OSError: There is no room for the entries.
    """

    def __init__(self, path: Path, library: Library, remark: str) -> None:
        self.remark = remark
        self._file = cast("BinaryIO", TemporaryFile())  # noqa: SIM115 - closed with this object
        finalize(self, self._file.close)
        for piece in json_text(_entries_of(library)):
            self._file.write(piece.encode("utf-8", "replace"))
        super().__init__(path, ARTICLES, lambda items: map(entry_of, items))

    def _open(self) -> AbstractContextManager[BinaryIO]:
        self._file.seek(0)
        return nullcontext(self._file)


def _entries_of(library: Library) -> Iterator[Entry]:
    """Yield all articles with notes, with the editions they refer to, and all saved articles."""
    noted = library.annotated()
    keys = {record.key for record in noted}
    saved = (each for each in library.recent(_ALL, starred=True) if each.key not in keys)
    for entry in Gathered(library, (*noted, *saved)):
        digests = dict.fromkeys(note.target.digest for note in entry.notes)
        texts = (library.edition(digest) for digest in digests)
        yield replace(entry, editions=tuple(text for text in texts if text))


def import_library(path: Path) -> LibraryFile | None:
    """Return the entries of a library; None for other files.

    Unreadable files are left to other readers to reject.

    Raises:
        SourceError: It cannot be copied.
        ParseError: It is a database of another program, or nothing in it can be read.
        LibraryError: It was written by a newer release.
    """
    from reader.library.foreign_file import HEAD_BYTES, is_database, is_library, opened_copy

    try:
        if str(path) == "-" or not path.is_file():
            return None
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return None
    if not is_database(head):
        return None
    location = str(path)
    if not is_library(head):
        raise ParseError("a database of another program: export from it", location=location)
    try:
        with opened_copy(path) as (library, remark):
            found = LibraryFile(path, library, remark)
    except OSError as error:
        raise SourceError(f"cannot be copied: {system_reason(error)}", location=location) from error
    if remark and not len(found):
        raise ParseError("it is damaged, and no note could be read from it", location=location)
    return found
