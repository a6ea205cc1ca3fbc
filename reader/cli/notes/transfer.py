"""The verbs ``export`` and ``import``."""

from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.article_access import Access, access_of, find_record, folder_named, membership_of
from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of
from reader.cli.notes.listed_notes import ListedNote, colours_of, matches_query, query_of, resolved
from reader.cli.output import streams
from reader.cli.output.delayed_progress import delayed_progress
from reader.cli.output.orderly_end import ending_orderly
from reader.errors import NothingFound, ReaderError, SourceError, UsageError
from reader.export.entry import Entry, is_shown
from reader.export.formats import (
    COMPLETE_FORMATS,
    ExportFormat,
    format_named,
    format_of_file,
    no_format_for,
    template_format,
)
from reader.export.gathering import Gathered, kept_notes
from reader.library.files.directories import with_home
from reader.library.files.presence import is_folder
from reader.library.store import ArticleRecord, Library
from reader.session.notes.note_query import NoteQuery
from reader.text.counts import counted

if TYPE_CHECKING:
    from reader.export.importing.note_merging import Counts, Entries
    from reader.export.writers.obsidian import KeptNotes

_MOST_REFUSED = 5  # files that are named; more are only counted


def export_notes(request: Request) -> int:
    """Export the notes on one article, those of a folder, or all, in a format or by a template.

    Raises:
        UsageError: No format was given, or the file exists.
        NothingFound: There are no notes.
        ReaderError: They cannot be read or written.
    """
    export_format, target = _format_of(request), request.value("output", "-")
    with (
        ending_orderly(),
        library_of(request) as library,
        delayed_progress(among_data=target == "-") as progress,
    ):
        entries = _entries(library, request, access_of(request), export_format, progress)
        kept = partial(kept_notes, library)
        if next(iter(entries), None) is None:
            if export_format.name == "obsidian" and _is_there_to_update(target):
                _write(target, (), export_format, kept, force=False)  # removed notes go from it
            raise NothingFound("no notes match" if request.has("find") else "no notes to export")
        if target == "-":
            streams.write_as_file()
            streams.print_pieces(export_format.pieces(entries))
            return 0
        return _write(target, entries, export_format, kept, force=request.has("force"))


def _format_of(request: Request) -> ExportFormat:
    """Return the format that was named, or else that of the file name."""
    if request.has("to") and request.has("template"):
        raise UsageError("export takes either --to FORMAT or --template FILE")
    if request.has("template"):
        return template_format(request.value("template"))
    name = request.value("to") or format_of_file(request.value("output"))
    if name:
        return format_named(name)
    if suffix := Path(request.value("output")).suffix:
        raise no_format_for(suffix)
    raise UsageError(
        "export needs --to FORMAT, --template FILE, or -o with a name such as notes.md"
    )


def import_files(request: Request) -> int:
    """Import files of other programs.

    Raises:
        UsageError: It is to be tried and undone at once.
        ReaderError: The only file has no known content.
    """
    from reader.export.importing.import_file import import_path, open_import

    if request.has("dry-run") and request.has("undo"):
        raise UsageError("import takes either --dry-run or --undo")

    status = 0
    with ending_orderly(), library_of(request) as library:
        for operand in request.operands:
            try:
                entries, told = open_import(import_path(operand))
                if told:
                    streams.print_message_once(f"{operand}: {told}")
                if request.has("undo"):
                    done = _undo_import(library, entries)
                else:
                    done = _import_entries(library, entries, request)
            except ReaderError as error:
                if len(request.operands) == 1:
                    raise
                streams.print_message_once(str(error))
                status = status or error.exit_code
                continue
            streams.print_text(f"{operand}: {done}")
    return status


def _undo_import(library: Library, entries: "Entries") -> str:
    """Undo an import; return a message about what was done."""
    from reader.export.importing.note_merging import undo_import

    undone = undo_import(library, entries)
    released = counted(undone.released, "article")
    return (
        f"{counted(undone.removed, 'note')} removed, {undone.kept} changed since and kept"
        f"{f', {released} no longer saved' if undone.released else ''}"
    )


def _import_entries(library: Library, entries: "Entries", request: Request) -> str:
    """Import entries, or only preview that; return a message about the result."""
    from reader.export.importing.note_merging import import_parts, preview_import

    is_tried = request.has("dry-run")
    with delayed_progress() as show:

        def progress(done: int) -> None:
            show(done, len(entries))

        counts = preview_import(library, entries, progress=progress)
        if not is_tried:
            deque(import_parts(library, entries, colours_of(request), progress=progress), maxlen=0)
    return _import_message(counts, done=not is_tried)


def _import_message(counts: "Counts", *, done: bool) -> str:
    """Return the message about an import, or about its preview."""
    would = "" if done else "would be "
    notes, articles = counted(counts.notes, "note"), counted(counts.articles, "article")
    parts = [
        f"{notes} on {articles}; {counts.new:,} {would}new",
        f"{counts.changed:,} {would}changed",
        f"{counts.same:,} already there",
    ]
    if counts.saved:
        parts.append(f"{counted(counts.saved, 'article')} {would}saved")
    if counts.removed:
        parts.append(f"{counts.removed:,} in the trash: pullquote notes trash lists them")
    return ", ".join(parts)


def _is_there_to_update(target: str) -> bool:
    """Whether a vault or a file of one is there; ``-`` is standard output."""
    path = with_home(target)
    return target != "-" and (is_folder(path) or path.is_file())


def _filtered(library: Library, entry: Entry, query: NoteQuery) -> Entry:
    """Return an entry with only the notes that match the query."""
    record = library.record(entry.key)
    digest = record.digest if record is not None else ""
    text = library.edition(digest) if digest and query.states else None
    listed = (
        ListedNote(note, record, resolved(library, note, digest, text)) for note in entry.notes
    )
    kept = tuple(note.annotation for note in listed if matches_query(query, note, words=True))
    return replace(entry, notes=kept)


def _entries(
    library: Library,
    request: Request,
    access: Access,
    export_format: ExportFormat,
    progress: Callable[[int, int], None],
) -> Gathered:
    """Return the entries to export, which are read from the library on demand."""
    query = query_of(request)
    source = request.operands[0] if request.operands else ""
    records = None if not source else _records_of(library, source, access)

    def pick(entry: Entry) -> Entry | None:
        found = _filtered(library, entry, query) if request.has("find") else entry
        if export_format.name in COMPLETE_FORMATS:
            return found if found.notes else None
        return found if any(map(is_shown, found.notes)) else None

    return Gathered(library, records, colours=colours_of(request), pick=pick, progress=progress)


def _records_of(library: Library, source: str, access: Access) -> list[ArticleRecord]:
    """Return the library record of a source, if there is one, or those of a folder."""
    if folder := folder_named(source):
        return [*filter(membership_of(folder, library), library.annotated())]
    record = find_record(library, source)
    if record is None:
        record = library.find_existing(access.open(source))
    return [record] if record is not None else []


def _write(
    target: str,
    entries: Iterable[Entry],
    export_format: ExportFormat,
    kept: "KeptNotes",
    *,
    force: bool,
) -> int:
    """Write to the file or folder that the path names."""
    from reader.export.writing import is_for_folder, write_file, write_folder

    path = with_home(target)
    if not is_for_folder(target, export_format):
        files = [write_file(path, entries, export_format, force=force, kept_notes=kept)]
    else:
        files = write_folder(path, list(entries), export_format, force=force, kept_notes=kept)
    refused = [each for each in files if each.refused]
    for each in (*refused[:_MOST_REFUSED], *(each for each in files if each.skipped)):
        streams.print_message(each.message)
    for reason, count in Counter(each.refused for each in refused[_MOST_REFUSED:]).items():
        streams.print_message(f"{target}: {counted(count, 'other file')} likewise: {reason}")
    if not all(each.is_there for each in refused):
        return SourceError.exit_code
    return UsageError.exit_code if refused else 0
