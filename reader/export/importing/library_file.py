"""Importing the notes of a library: a backup, one of another machine, or a damaged one."""

from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from reader.errors import ParseError, SourceError, system_reason
from reader.export.entry import Entry
from reader.export.gathering import entries_of
from reader.export.importing.import_stream import ARTICLES, ImportStream
from reader.export.json_formats.native import entry_of, json_text
from reader.library.store import Library

_ALL = 1_000_000


class LibraryFile(ImportStream):
    """The entries of a library, cleaned as those of every file that is imported.

    Args:
        library: Open while this is made.
        told: What a person should know of its state; empty when it is sound.

    Raises:
        OSError: There is no room for what is in it.
    """

    def __init__(self, library: Library, told: str) -> None:
        self.told = told
        place = mkdtemp(prefix="pullquote-")
        finalize(self, rmtree, place, ignore_errors=True)
        path = Path(place) / "notes.json"
        noted = library.annotated()
        keys = {record.key for record in noted}
        saved = (each for each in library.recent(_ALL, starred=True) if each.key not in keys)

        def whole(entry: Entry) -> Entry:
            digests = dict.fromkeys(note.target.digest for note in entry.notes)
            texts = (library.edition(digest) for digest in digests)
            return replace(entry, editions=tuple(text for text in texts if text))

        with path.open("w", encoding="utf-8") as file:
            file.writelines(json_text(map(whole, entries_of(library, (*noted, *saved)))))
        super().__init__(path, ARTICLES, lambda items: map(entry_of, items))


def import_library(path: Path) -> LibraryFile | None:
    """Return the entries of a library; None for other files.

    A file that cannot be read is for others to refuse.

    Raises:
        SourceError: It cannot be copied.
        ParseError: It is the database of another program, or nothing of it can be read.
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
        with opened_copy(path) as (library, told):
            found = LibraryFile(library, told)
    except OSError as error:
        raise SourceError(f"cannot be copied: {system_reason(error)}", location=location) from error
    if told and not len(found):
        raise ParseError("it is damaged, and no note could be read of it", location=location)
    return found
