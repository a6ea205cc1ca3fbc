"""Writing exports to disk: within their folder, atomically, and without overwriting unasked."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from reader.errors import AlreadyThere, SourceError, UsageError, system_reason
from reader.export.entry import Entry
from reader.export.formats import ExportFormat
from reader.export.names import file_name
from reader.export.writers.obsidian import (
    Noted,
    count_skipped,
    ids_in,
    key_in,
    noted_in,
    updated,
    updated_elsewhere,
)
from reader.library.files.ids import new_id
from reader.library.files.presence import is_folder, is_link, is_occupied, is_stream, is_there
from reader.library.files.safe_rename import rename_to_unused

_MAX_CHARS = 8_000_000
"""How much of a file of a vault is searched for notes; none written by a person is longer."""


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
            vault, noted = _vault(path.parent), noted_in(first)
            return _update(path, first[0], noted, vault.names(noted))
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
    if export_format.name == "obsidian":
        return _write_vault(folder, entries, export_format, force=force)
    taken: set[str] = set()
    written: list[Written] = []
    for entry in entries:
        path = _unused_path(folder, entry, export_format.ending, taken)
        taken.add(path.name.casefold())
        written.append(_write_new(path, export_format.write([entry]), force=force))
    return written


def _write_vault(
    folder: Path, entries: Sequence[Entry], export_format: ExportFormat, *, force: bool
) -> list[Written]:
    """Update the files of a vault, also those to which the user has moved notes; write new ones."""
    vault, noted = _vault(folder), noted_in(entries)
    taken = {path.name.casefold() for path in vault.articles.values()}
    names = vault.names(noted)
    moved = vault.moved(noted)
    paths: list[Path] = []
    for entry in entries:
        paths.append(
            vault.articles.get(entry.key)
            or _unused_path(folder, entry, export_format.ending, taken)
        )
        taken.add(paths[-1].name.casefold())
        names[entry.key] = paths[-1].stem
    written: list[Written] = []
    for entry, path in zip(entries, paths, strict=True):
        if entry.key in vault.articles:
            written.append(_update(path, entry, noted, names))
        elif not (own := noted_in([entry])) or not moved.keys() >= own.keys():
            written.append(_write_new(path, updated(entry, "", names, noted), force=force))
    others = dict.fromkeys(vault.places(noted))
    return written + [_update(path, None, noted, names) for path in others if path not in paths]


def _write_new(path: Path, text: str, *, force: bool) -> Written:
    if is_link(path):
        return Written(path, "it is a link, so it was left unchanged")
    if is_there(path) and not force:
        return Written(path, "file exists; --force overwrites it")
    write_text(path, text, force=force)
    return Written(path)


def _update(path: Path, entry: Entry | None, noted: Noted, names: dict[str, str]) -> Written:
    """Update a file of a vault, keeping its kind of line ends; an unchanged one is not touched.

    Args:
        path: The file.
        entry: The article that the file is for; None for a file of the user's.
        noted: The notes that are written.
        names: The names of files, as for `updated`.
    """
    there = _read(path)
    before = there.replace("\r\n", "\n")
    if entry is None:
        text = updated_elsewhere(before, noted, names)
    else:
        text = updated(entry, before, names, noted)
    if text != before:
        write_text(path, text.replace("\n", "\r\n") if before != there else text, force=True)
    return Written(path, skipped=count_skipped(noted, before, names))


def _unused_path(folder: Path, entry: Entry, ending: str, taken: set[str]) -> Path:
    """Return the path for an article; duplicate titles get numbers."""
    name = file_name(entry.title, ending)
    number = 1
    while name.casefold() in taken:
        number += 1
        name = file_name(entry.title, f" {number}{ending}")
    return folder / name


@dataclass(frozen=True, slots=True)
class _Vault:
    """The files of a vault, whatever their names.

    Attributes:
        articles: The file of each article, by its key.
        blocks: The files in which a note is, by its id, each with the key of its article or "".
    """

    articles: dict[str, Path] = field(default_factory=dict)
    blocks: dict[str, list[tuple[Path, str]]] = field(default_factory=dict)

    def places(self, noted: Noted) -> list[Path]:
        """Return the files to which the user has moved or copied notes.

        A second file of the same article is a copy that the user has made; it stays as it is.
        """
        return [
            path
            for identifier, (entry, _) in noted.items()
            for path, key in self.blocks.get(identifier, ())
            if key != entry.key
        ]

    def moved(self, noted: Noted) -> dict[str, Path]:
        """Return the files of the notes that are no longer in that of their article, by id."""
        found: dict[str, Path] = {}
        for identifier, (entry, _) in noted.items():
            places = self.blocks.get(identifier, ())
            if places and all(key != entry.key for _, key in places):
                found[identifier] = places[0][0]
        return found

    def names(self, noted: Noted) -> dict[str, str]:
        """Return the names of files without extension, by article and by moved note."""
        return {
            key: path.stem for key, path in (*self.articles.items(), *self.moved(noted).items())
        }


def _vault(folder: Path) -> _Vault:
    """Return the files of a vault.

    They may be in folders below, where the user has moved them, but not in hidden ones.
    """
    vault = _Vault()
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(place, name) for name in sorted(names) if name.endswith(".md")):
            with suppress(OSError):
                if path.is_file() and not path.is_symlink():
                    with path.open(encoding="utf-8-sig", errors="replace") as file:
                        text = file.read(_MAX_CHARS)
                    key = key_in(text)
                    if key:
                        vault.articles.setdefault(key, path)
                    for identifier in ids_in(text):
                        vault.blocks.setdefault(identifier, []).append((path, key))
    return vault


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
