"""Notes of other programs taken over: looked at first, then taken as one step."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from reader.export.entry import Entry
from reader.export.importing.file_kinds import read_import
from reader.export.importing.note_merging import Counts, take, what_is_new
from reader.library.store import Library
from reader.model.colours import Colours
from reader.session.state import Edit
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.library_access.note_history import DoneStep


async def look_into(library_thread: LibraryThread, path: str) -> tuple[Sequence[Entry], Counts]:
    """Return what a file holds, and what taking it over would do.

    Raises:
        ReaderError: It cannot be read, holds nothing we know, or the library cannot be read.
    """
    entries = await asyncio.to_thread(lambda: read_import(Path(path).expanduser()))
    return entries, await library_thread.ask(lambda library: what_is_new(library, entries))


async def take_over(
    library_thread: LibraryThread, entries: Sequence[Entry], colours: Colours
) -> DoneStep:
    """Put what is new or newer into the library and return what that changed.

    Raises:
        LibraryError: It could not be saved; what was taken before stays.
    """

    def ask(library: Library) -> DoneStep:
        taken = take(library, entries, colours, keeps=True)
        return DoneStep(tuple(Edit(*change) for change in taken.changes), taken.saved)

    return await library_thread.ask(ask)
