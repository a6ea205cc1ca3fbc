"""Writing exports to disk: within their folder, atomically, and without overwriting unasked."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.errors import AlreadyThere, SourceError, UsageError, system_reason
from reader.export.entry import Entry
from reader.export.formats import ExportFormat
from reader.export.names import file_name
from reader.export.writers.obsidian import count_skipped, key_in, updated
from reader.library.files.ids import new_id
from reader.library.files.presence import is_folder, is_link, is_occupied, is_stream, is_there
from reader.library.files.safe_rename import rename_to_unused

_HEAD_CHARS = 4096


@dataclass(frozen=True, slots=True)
class Written:
    """The result of writing a file.

    Attributes:
        path: The path of the file.
        refused: Why it was not written; empty if it was.
        skipped: Number of notes that were not updated, because both they and the file have changed.
    """

    path: Path
    refused: str = ""
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
    """Return whether a path is for a folder: it exists as one, ends like one, or is a vault."""
    path = Path(target)
    vault = export_format.name == "obsidian" and not path.suffix and not is_there(path)
    return vault or target.endswith(("/", os.sep)) or is_folder(path)


def write_file(
    path: Path, entries: Iterable[Entry], export_format: ExportFormat, *, force: bool
) -> Written:
    """Write all entries to one file, incrementally.

    Args:
        path: The file.
        entries: The articles with their notes.
        export_format: The format.
        force: Whether to overwrite an existing file.

    Raises:
        AlreadyThere: The file exists, and `force` is not set.
        SourceError: It cannot be written.
    """
    if export_format.name == "obsidian" and is_occupied(path) and not force:
        first = list(islice(entries, 2))
        if len(first) == 1:
            return _update(path, first[0], _file_stems(_vault(path.parent)))
    if is_occupied(path) and not force:
        raise AlreadyThere("file exists; --force overwrites it", location=str(path))
    write_pieces(path, export_format.pieces(entries), force=force)
    return Written(path)


def write_folder(
    folder: Path, entries: Sequence[Entry], export_format: ExportFormat, *, force: bool
) -> list[Written]:
    """Write a file per article, named after its title; the files of a vault are updated.

    Args:
        folder: The folder, created if necessary.
        entries: The articles with their notes.
        export_format: The format; for Obsidian the folder is a vault, or part of one.
        force: Whether to overwrite existing files.

    Raises:
        SourceError: The folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise SourceError(_reason(error), location=str(folder)) from error
    vault = _vault(folder) if export_format.name == "obsidian" else {}
    taken = {path.name.casefold() for path in vault.values()}
    paths: list[Path] = []
    names = _file_stems(vault)
    for entry in entries:
        paths.append(
            vault.get(entry.key) or _unused_path(folder, entry, export_format.ending, taken)
        )
        taken.add(paths[-1].name.casefold())
        names[entry.key] = paths[-1].stem
    written: list[Written] = []
    for entry, path in zip(entries, paths, strict=True):
        if entry.key in vault:
            written.append(_update(path, entry, names))
            continue
        if is_link(path):
            written.append(Written(path, "it is a link, so it was left unchanged"))
            continue
        if is_there(path) and not force:
            written.append(Written(path, "file exists; --force overwrites it"))
            continue
        is_vault = export_format.name == "obsidian"
        text = updated(entry, "", names) if is_vault else export_format.write([entry])
        write_text(path, text, force=force)
        written.append(Written(path))
    return written


def _update(path: Path, entry: Entry, names: dict[str, str]) -> Written:
    """Update a file of a vault, keeping its kind of line ends; an unchanged one is not touched."""
    there = _read(path)
    before = there.replace("\r\n", "\n")
    text = updated(entry, before, names)
    if text != before:
        write_text(path, text.replace("\n", "\r\n") if before != there else text, force=True)
    return Written(path, skipped=count_skipped(entry, before, names))


def _unused_path(folder: Path, entry: Entry, ending: str, taken: set[str]) -> Path:
    """Return the path for an article; duplicate titles get numbers."""
    name = file_name(entry.title, ending)
    number = 1
    while name.casefold() in taken:
        number += 1
        name = file_name(entry.title, f" {number}{ending}")
    return folder / name


def _vault(folder: Path) -> dict[str, Path]:
    """Return the files of a vault by the keys of their articles, whatever their names.

    They may be in folders below, where the user has moved them, but not in hidden ones.
    """
    found: dict[str, Path] = {}
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(place, name) for name in sorted(names) if name.endswith(".md")):
            with suppress(OSError):
                if path.is_file() and not path.is_symlink():
                    with path.open(encoding="utf-8-sig", errors="replace") as file:
                        key = key_in(file.read(_HEAD_CHARS))
                    if key:
                        found.setdefault(key, path)
    return found


def _file_stems(vault: dict[str, Path]) -> dict[str, str]:
    """Return the names of a vault's files without extension."""
    return {key: path.stem for key, path in vault.items()}


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError("cannot be read, so it was left unchanged", location=str(path)) from error


def write_text(path: Path, text: str, *, force: bool) -> None:
    """Write a text to a file; see `write_pieces`."""
    write_pieces(path, [text], force=force)


def write_pieces(path: Path, pieces: Iterable[str], *, force: bool) -> None:
    """Write a temporary file, then rename it; without `force` an existing file is kept.

    A file that replaces another has its permissions, even while it is being written. Links are
    followed, and what is written to a device or a pipe goes there at once.

    Raises:
        ReaderError: It cannot be written, or exists.
    """
    if is_stream(path):
        _write_to_stream(path, pieces)
        return
    path = Path(os.path.realpath(path)) if is_link(path) else path
    temporary = path.with_name(f".{new_id()}.pullquote-part")
    try:
        with temporary.open("x", encoding="utf-8", errors="replace", newline="") as file:
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
    finally:
        with suppress(OSError, ValueError):
            temporary.unlink()


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
