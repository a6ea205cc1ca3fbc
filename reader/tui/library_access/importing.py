"""Notes of other programs taken over: looked at first, then taken as one step."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from reader.export.importing.import_file import open_import
from reader.export.importing.note_merging import Counts, Entries, Taken, take_parts, what_is_new
from reader.library.store import Library
from reader.model.colours import Colours
from reader.session.state import Edit
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.library_access.note_history import DoneStep, Progress


async def look_into(library_thread: LibraryThread, path: str) -> tuple[Entries, str, Counts]:
    """Return what a file holds, what is to be known of it, and what taking it over would do.

    Raises:
        ReaderError: It cannot be read, holds nothing we know, or the library cannot be read.
    """
    entries, told = await asyncio.to_thread(lambda: open_import(Path(path).expanduser()))
    return entries, told, await library_thread.ask(lambda library: what_is_new(library, entries))


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
