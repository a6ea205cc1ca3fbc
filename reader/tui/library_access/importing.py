"""Notes of other programs taken over: looked at first, then taken as one step."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from reader.export.importing.file_kinds import read_import
from reader.export.importing.import_stream import import_stream
from reader.export.importing.note_merging import Counts, Entries, Taken, take_parts, what_is_new
from reader.library.store import Library
from reader.model.colours import Colours
from reader.session.state import Edit
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.library_access.note_history import DoneStep, Progress


async def look_into(library_thread: LibraryThread, path: str) -> tuple[Entries, Counts]:
    """Return what a file holds, and what taking it over would do.

    Raises:
        ReaderError: It cannot be read, holds nothing we know, or the library cannot be read.
    """
    entries = await asyncio.to_thread(_entries_of, path)
    return entries, await library_thread.ask(lambda library: what_is_new(library, entries))


def _entries_of(path: str) -> Entries:
    place = Path(path).expanduser()
    return import_stream(place) or read_import(place)


async def take_over(
    library_thread: LibraryThread, entries: Entries, colours: Colours, progress: Progress
) -> DoneStep:
    """Put what is new or newer into the library and return what that changed.

    What else is asked of the library is answered between some hundred notes and the next.

    Raises:
        ReaderError: It could not be saved, or not be read again; what was taken before stays.
    """

    def begin(library: Library) -> Iterator[Taken]:
        return take_parts(library, entries, colours, keeps=True, progress=count)

    def go_on(_: Library) -> Taken | None:
        return next(parts, None)

    done = 0

    def count(entries_done: int) -> None:
        nonlocal done
        done = entries_done

    edits: list[Edit] = []
    saved: list[str] = []
    parts = await library_thread.ask(begin)
    while (taken := await library_thread.ask(go_on)) is not None:
        edits += (Edit(*change) for change in taken.changes)
        saved += taken.saved
        if done < len(entries):
            progress(done, len(entries))
    return DoneStep(tuple(edits), tuple(saved))
