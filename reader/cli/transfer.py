"""The verbs ``export`` and ``import``."""

import os
from collections.abc import Sequence
from pathlib import Path

from reader.cli import output
from reader.cli.access import Access, access_of
from reader.cli.desk import library_of
from reader.cli.request import Request
from reader.errors import NothingFound, ReaderError, UsageError
from reader.export.entry import Entry, entries_of
from reader.export.formats import Format, format_named
from reader.library.store import Library


def export_notes(request: Request) -> int:
    """Write the notes on one article, or on all, in some format.

    Raises:
        UsageError: No format, or a file that is there already.
        NothingFound: There are no notes.
        ReaderError: They cannot be read or written.
    """
    if not request.has("to"):
        raise UsageError("export needs --to FORMAT")
    form = format_named(request.value("to"))
    with library_of(request) as library:
        source = request.operands[0] if request.operands else ""
        entries = _entries(library, source, access_of(request))
    if not entries:
        raise NothingFound("no notes to export")
    target = request.value("output", "-")
    if target == "-":
        output.say(form.write(entries).rstrip("\n"))
        return 0
    return _write(target, entries, form, force=request.has("force"))


def import_files(request: Request) -> int:
    """Take over what other programs wrote.

    Raises:
        ReaderError: The only file holds nothing we know.
    """
    from reader.export.taking import read_import, take, what_is_new

    status = 0
    with library_of(request) as library:
        for operand in request.operands:
            try:
                entries = read_import(Path(operand))
                counts = what_is_new(library, entries)
                if not request.has("dry-run"):
                    take(library, entries)
            except ReaderError as error:
                if len(request.operands) == 1:
                    raise
                output.tell(str(error))
                status = status or error.exit_code
                continue
            would = "would be " if request.has("dry-run") else ""
            output.say(
                f"{operand}: {counts.notes} notes on {counts.articles} articles; "
                f"{counts.new} {would}new, {counts.changed} {would}changed, "
                f"{counts.same} there already"
            )
    return status


def _entries(library: Library, source: str, access: Access) -> list[Entry]:
    """Return what is to be exported."""
    if not source:
        return list(entries_of(library))
    record = library.find(source) if source != "-" else None
    if record is None:
        record = library.known(access.open(source))
    return [entry for entry in entries_of(library, [record] if record else []) if entry.notes]


def _write(target: str, entries: Sequence[Entry], form: Format, *, force: bool) -> int:
    """Write to a file, or to a folder when the path ends in a separator or is one."""
    from reader.export.writing import write_file, write_folder

    path = Path(target)
    if not (target.endswith(("/", os.sep)) or path.is_dir()):
        write_file(path, entries, form, force=force)
        return 0
    status = 0
    for written in write_folder(path, entries, form, force=force):
        if written.refused:
            output.tell(f"{written.path}: {written.refused}")
            status = UsageError.exit_code
    return status
