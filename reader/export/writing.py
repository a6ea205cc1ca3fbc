"""Writing exports to disk: within their folder, atomically, and without overwriting unasked."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.errors import AlreadyThere, SourceError, UsageError, system_reason
from reader.export.entry import Entry
from reader.export.file_names import file_name
from reader.export.formats import ExportFormat
from reader.export.unfinished_files import remove_abandoned, unfinished_file
from reader.export.vault import vault_around, vault_in
from reader.export.writers.obsidian import (
    KeptNotes,
    Noted,
    count_skipped,
    none_kept,
    noted_in,
    updated,
    updated_elsewhere,
)
from reader.library.files.directories import with_home
from reader.library.files.presence import is_folder, is_link, is_occupied, is_stream, is_there
from reader.library.files.safe_rename import rename_to_unused
from reader.text.caseless import alike


@dataclass(frozen=True, slots=True)
class Written:
    """The result of writing a file.

    Attributes:
        path: The path of the file.
        refused: Why it was not written; empty if it was.
        is_there: Whether it was not written because it exists.
        skipped: Number of notes that were not updated, because both they and the file have changed.
    """

    path: Path
    refused: str = ""
    is_there: bool = False
    skipped: int = 0

    @property
    def message(self) -> str:
        """A message for the user, in one line; usually empty."""
        if self.refused:
            return f"{self.path}: {self.refused}"
        if not self.skipped:
            return ""
        notes = "1 note was" if self.skipped == 1 else f"{self.skipped:,} notes were"
        return (
            f"{self.path}: {notes} changed both here and in the file; the text in the file was kept"
        )


def is_for_folder(target: str, export_format: ExportFormat) -> bool:
    """Return whether a path is for a folder: it exists as one, ends like one, or is a vault.

    Args:
        target: The path as typed, perhaps with ``~``.
        export_format: The format.
    """
    path = with_home(target)
    vault = export_format.name == "obsidian" and not path.suffix and not is_there(path)
    return vault or target.endswith(("/", os.sep)) or is_folder(path)


def write_file(
    path: Path,
    entries: Iterable[Entry],
    export_format: ExportFormat,
    *,
    force: bool,
    kept_notes: KeptNotes = none_kept,
) -> Written:
    """Write all entries to one file, incrementally; from one of a vault, removed notes go.

    Args:
        path: The file.
        entries: The articles with their notes.
        export_format: The format.
        force: Whether to overwrite an existing file.
        kept_notes: Tells which of the other notes in a file of a vault are in the library.

    Raises:
        AlreadyThere: The file exists, and `force` is not set.
        UsageError: It is the article itself.
        SourceError: It cannot be written.
    """
    remove_abandoned(path.parent)
    if export_format.name == "obsidian" and is_occupied(path) and not force:
        first = list(islice(entries, 2))
        if not first:
            return _update(path, None, {}, {}, kept_notes)
        if len(first) == 1:
            if _is_same_file(path, first[0].location):
                raise UsageError("is the article itself: name another file", location=str(path))
            noted = noted_in(first)
            names = vault_around(path, noted).names(noted)
            return _update(path, first[0], noted, names, kept_notes)
    if is_occupied(path) and not force:
        raise AlreadyThere("file exists; --force overwrites it", location=str(path))
    write_pieces(path, export_format.pieces(entries), force=force)
    return Written(path)


def write_folder(
    folder: Path,
    entries: Sequence[Entry],
    export_format: ExportFormat,
    *,
    force: bool,
    kept_notes: KeptNotes = none_kept,
) -> list[Written]:
    """Write a file per article, named after its title; the files of a vault are updated.

    Args:
        folder: The folder, created if necessary.
        entries: The articles with their notes.
        export_format: The format; for Obsidian the folder is a vault, or part of one.
        force: Whether to overwrite existing files.
        kept_notes: Tells which of the other notes in the files of a vault are in the library.

    Raises:
        SourceError: The folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise SourceError(_reason(error), location=str(folder)) from error
    remove_abandoned(folder)
    if export_format.name == "obsidian":
        return _write_vault(folder, entries, export_format, kept_notes, force=force)
    taken: set[str] = set()
    written: list[Written] = []
    for entry in entries:
        path = _unused_path(folder, entry, export_format.ending, taken)
        taken.add(alike(path.name))
        written.append(_write_new(path, export_format.write([entry]), force=force))
    return written


def _write_vault(
    folder: Path,
    entries: Sequence[Entry],
    export_format: ExportFormat,
    kept_notes: KeptNotes,
    *,
    force: bool,
) -> list[Written]:
    """Update the files of a vault, also those to which the user has moved notes; write new ones."""
    noted = noted_in(entries)
    vault = vault_in(folder, noted)
    taken = set(vault.names_taken)
    names = vault.names(noted)
    moved = vault.moved(noted)
    paths: list[Path] = []
    for entry in entries:
        paths.append(
            vault.articles.get(entry.key)
            or _unused_path(folder, entry, export_format.ending, taken)
        )
        taken.add(alike(paths[-1].name))
        names[entry.key] = paths[-1].stem
    written: list[Written] = []
    for entry, path in zip(entries, paths, strict=True):
        if entry.key in vault.articles:
            written.append(_update(path, entry, noted, names, kept_notes))
        elif not (own := noted_in([entry])) or not moved.keys() >= own.keys():
            written.append(_write_new(path, updated(entry, "", names, noted), force=force))
    kept = kept_notes(vault.blocks.keys() - noted.keys())
    removed = [each for each, is_kept in kept.items() if not is_kept]
    others = dict.fromkeys((*vault.places(noted), *vault.places_of_removed(removed)))
    done = frozenset(paths)
    return written + [
        _update(path, None, noted, names, kept_notes) for path in others if path not in done
    ]


def _is_same_file(path: Path, location: str) -> bool:
    try:
        return path.samefile(location)
    except (OSError, ValueError):
        return False


def _write_new(path: Path, text: str, *, force: bool) -> Written:
    if is_link(path):
        return Written(path, "it is a link, so it was left unchanged")
    if is_there(path) and not force:
        return Written(path, "file exists; --force overwrites it", is_there=True)
    write_text(path, text, force=force)
    return Written(path)


def _update(
    path: Path,
    entry: Entry | None,
    noted: Noted,
    names: dict[str, str],
    kept_notes: KeptNotes = none_kept,
) -> Written:
    """Update a file of a vault, keeping its kind of line ends; an unchanged one is not touched.

    Args:
        path: The file.
        entry: The article that the file is for; None for a file of the user's.
        noted: The notes that are written.
        names: The names of files, as for `updated`.
        kept_notes: As for `updated`.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            there = file.read()
    except (OSError, UnicodeDecodeError):
        return Written(path, "cannot be read as UTF-8 text, so it was left unchanged")
    before = there.replace("\r\n", "\n")
    if entry is None:
        text = updated_elsewhere(before, noted, names, kept_notes)
    else:
        text = updated(entry, before, names, noted, kept_notes)
    if text != before:
        write_text(path, text.replace("\n", "\r\n") if before != there else text, force=True)
    return Written(path, skipped=count_skipped(noted, before, names))


def _unused_path(folder: Path, entry: Entry, ending: str, taken: set[str]) -> Path:
    """Return the path for an article; duplicate titles get numbers."""
    name = file_name(entry.title, ending)
    number = 1
    while alike(name) in taken:
        number += 1
        name = file_name(entry.title, f" {number}{ending}")
    return folder / name


def write_text(path: Path, text: str, *, force: bool) -> None:
    """Write a text to a file; see `write_pieces`."""
    write_pieces(path, [text], force=force)


def write_pieces(path: Path, pieces: Iterable[str], *, force: bool) -> None:
    """Write a temporary file, then rename it; without `force` an existing file is kept.

    A file that replaces another has its permissions, even while it is being written. Links are
    followed, and what is written to a device or a pipe goes there at once.

    Raises:
        UsageError: It exists, and `force` is false.
        SourceError: It cannot be written.
    """
    if is_stream(path):
        _write_to_stream(path, pieces)
        return
    path = Path(os.path.realpath(path)) if is_link(path) else path
    try:
        with unfinished_file(path) as temporary:
            with temporary.open("w", encoding="utf-8", errors="replace", newline="") as file:
                if force:
                    with suppress(OSError):  # there is none, or the file system has no permissions
                        temporary.chmod(path.stat().st_mode & 0o777)
                for piece in pieces:
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            if force:
                temporary.replace(path)
            else:
                rename_to_unused(temporary, path)
    except FileExistsError as error:
        raise UsageError("file exists", location=str(path)) from error
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError) and not is_there(path.parent):
            raise SourceError(f"there is no folder {path.parent}", location=str(path)) from error
        raise SourceError(_reason(error), location=str(path)) from error


def _write_to_stream(path: Path, pieces: Iterable[str]) -> None:
    try:
        with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(pieces)
    except OSError as error:
        raise SourceError(_reason(error), location=str(path)) from error


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return system_reason(error)
    return "not a valid name"  # for example because of a null character
