"""Exporting notes, of one or several articles, to a file or folder."""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from reader.errors import AlreadyThere, SourceError, UsageError
from reader.export.entry import Entry, is_shown
from reader.export.formats import CITATION_FORMATS, COMPLETE_FORMATS, ExportFormat, format_and_path
from reader.export.gathering import Gathered, kept_notes
from reader.export.writers.obsidian import KeptNotes
from reader.export.writing import is_for_folder, write_file, write_folder
from reader.library.files.directories import with_home
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.model.colours import Colours
from reader.tui.library_access.library_thread import LibraryThread


def exportable(notes: Iterable[Annotation], typed: str) -> Sequence[Annotation]:
    """Return the notes that an export writes, or whose articles it cites.

    In most formats these are the notes meant for reading.

    Raises:
        UsageError: There is no such format, or it has none of them.
    """
    form, _ = format_and_path(typed)
    has_all = form.name in (*COMPLETE_FORMATS, *CITATION_FORMATS)
    found = [note for note in notes if has_all or is_shown(note)]
    if not found:
        complete = " and ".join(COMPLETE_FORMATS)
        raise UsageError(
            f"nothing to export as {form.name}: only {complete} have marks and corrected speakers"
        )
    return found


async def export_notes(
    library_thread: LibraryThread,
    articles: Iterable[str],
    typed: str,
    colours: Colours,
    *,
    only: Collection[str] | None = None,
    force: bool = False,
) -> str:
    """Export notes, and return a message: where to, and what was left out.

    A note file in an Obsidian vault holds all notes of its article, so for Obsidian the other notes
    of the same articles are written as well.

    Args:
        library_thread: The library.
        articles: Keys of the articles whose notes are exported.
        typed: A format, or the path of a template that ends in ``.j2``; and the path of a file, or
            of a folder, if it ends in ``/`` or exists as one, for one file per article. The format
            may be left out if the extension of the file implies it.
        colours: The highlight colours with their names.
        only: Ids of the notes to export; None for all.
        force: Whether to overwrite existing files.

    Raises:
        AlreadyThere: A file would be overwritten.
        ReaderError: There is no such format, or the notes cannot be written.
    """
    form, path = format_and_path(typed)

    def ask(library: Library) -> list[Entry]:
        records = [record for key in articles if (record := library.record(key)) is not None]
        return list(Gathered(library, records, colours=colours))

    entries = await library_thread.ask(ask)
    if only is not None and form.name != "obsidian":
        entries = [
            replace(entry, notes=tuple(note for note in entry.notes if note.id in only))
            for entry in entries
        ]

    def kept(ids: Collection[str]) -> Mapping[str, bool]:
        return library_thread.ask_now(partial(kept_notes, ids=ids))

    return await asyncio.to_thread(_written_to, entries, form, path, kept, force=force)


def _written_to(
    entries: Sequence[Entry], form: ExportFormat, path: str, kept: KeptNotes, *, force: bool
) -> str:
    """Write entries to a file or folder, and return the message to show.

    Raises:
        AlreadyThere: A file would be overwritten, and `force` is not set.
        ReaderError: They cannot be written.
    """
    target = with_home(path)
    if not is_for_folder(path, form):
        files = [write_file(target, entries, form, force=force, kept_notes=kept)]
    else:
        files = write_folder(target, entries, form, force=force, kept_notes=kept)
    for each in files:
        if each.is_there:
            raise AlreadyThere(each.refused, location=str(each.path))
    if files and all(each.refused for each in files):
        raise SourceError(files[0].refused, location=str(files[0].path))
    place = target if len(files) != 1 else files[0].path
    return "; ".join((f"written to {place}", *(each.message for each in files if each.message)))
