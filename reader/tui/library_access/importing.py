"""Importing notes of other programs: first a preview, then the import as one undoable step."""

import asyncio
from collections.abc import Iterator

from reader.export.importing.import_file import import_path, open_import
from reader.export.importing.note_merging import (
    Counts,
    Entries,
    ImportedPart,
    import_parts,
    preview_import,
)
from reader.library.store import Library
from reader.model.colours import Colours
from reader.session.state import Edit
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.library_access.note_history import DoneStep, Progress


async def load_import(library_thread: LibraryThread, path: str) -> tuple[Entries, str, Counts]:
    """Return the entries of a file, a remark on them, and what importing them would change.

    Raises:
        ReaderError: The file cannot be read or has no known format, or the library cannot be read.
    """
    entries, notice = await asyncio.to_thread(lambda: open_import(import_path(path)))
    return (
        entries,
        notice,
        await library_thread.ask(lambda library: preview_import(library, entries)),
    )


async def import_entries(
    library_thread: LibraryThread, entries: Entries, colours: Colours, progress: Progress
) -> DoneStep:
    """Import new and newer entries into the library, and return what changed.

    The import runs in parts of some hundred notes, between which other library calls are answered.

    Raises:
        ReaderError: It failed; the parts imported before remain.
    """

    def begin(library: Library) -> Iterator[ImportedPart]:
        return import_parts(library, entries, colours, is_logged=True, progress=count)

    def go_on(_: Library) -> ImportedPart | None:
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
