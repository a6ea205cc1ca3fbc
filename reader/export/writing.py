"""Exports on disk: inside their folder, whole or not at all, never over a file unasked."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.errors import AlreadyThere, SourceError, UsageError, system_reason
from reader.export.entry import Entry
from reader.export.formats import Form
from reader.export.names import file_name
from reader.export.writers.obsidian import held_back, key_in, updated
from reader.library.files.ids import new_id
from reader.library.files.presence import is_folder, is_link, is_there
from reader.library.files.safe_rename import place_new

_HEAD_CHARS = 4096


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one file.

    Attributes:
        path: Of the file.
        refused: Why it was left alone; empty when it was written.
        held: How many notes are not as they are now, since both they and the file were changed.
    """

    path: Path
    refused: str = ""
    held: int = 0

    @property
    def told(self) -> str:
        """What a person should know besides, one line; mostly empty."""
        if self.refused:
            return f"{self.path}: {self.refused}"
        if not self.held:
            return ""
        notes = "1 note was" if self.held == 1 else f"{self.held:,} notes were"
        return (
            f"{self.path}: {notes} changed both here and in the file; the text in the file was kept"
        )


def is_for_folder(target: str, form: Form) -> bool:
    """Tell whether a path is that of a folder: it is one, ends like one, or is to be a vault."""
    path = Path(target)
    vault = form.name == "obsidian" and not path.suffix and not is_there(path)
    return vault or target.endswith(("/", os.sep)) or is_folder(path)


def write_file(path: Path, entries: Iterable[Entry], form: Form, *, force: bool) -> Written:
    """Write all entries to one file, as they come.

    Args:
        path: The file.
        entries: The articles with their notes.
        form: The format.
        force: Whether a file that is there may be overwritten.

    Raises:
        AlreadyThere: The file is there, and overwriting it was not asked for.
        SourceError: It cannot be written.
    """
    if form.name == "obsidian" and is_there(path) and not force:
        first = list(islice(entries, 2))
        if len(first) == 1:
            return _update(path, first[0], _names(_vault(path.parent)))
    if is_there(path) and not force:
        raise AlreadyThere("file exists; --force overwrites it", location=str(path))
    write_pieces(path, form.pieces(entries), force=force)
    return Written(path)


def write_folder(
    folder: Path, entries: Sequence[Entry], form: Form, *, force: bool
) -> list[Written]:
    """Write one file an article, named by its title; a vault's files are brought up to date.

    Args:
        folder: Made when it is not there.
        entries: The articles with their notes.
        form: The format; of Obsidian the folder is a vault, or a part of one.
        force: Whether files that are there may be overwritten.

    Raises:
        SourceError: The folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise SourceError(_reason(error), location=str(folder)) from error
    vault = _vault(folder) if form.name == "obsidian" else {}
    taken: set[str] = set()
    paths: list[Path] = []
    names = _names(vault)
    for entry in entries:
        paths.append(vault.get(entry.key) or _free(folder, entry, form.ending, taken))
        taken.add(paths[-1].name.casefold())
        names[entry.key] = paths[-1].stem
    written: list[Written] = []
    for entry, path in zip(entries, paths, strict=True):
        if is_there(path) and form.name == "obsidian" and entry.key in vault:
            written.append(_update(path, entry, names))
            continue
        if is_link(path) or (is_there(path) and not force):
            written.append(Written(path, "file exists; --force overwrites it"))
            continue
        is_vault = form.name == "obsidian"
        text = updated(entry, "", names) if is_vault else form.write([entry])
        write_text(path, text, force=force)
        written.append(Written(path))
    return written


def _update(path: Path, entry: Entry, names: dict[str, str]) -> Written:
    """Bring a file of a vault up to date."""
    before = _read(path)
    write_text(path, updated(entry, before, names), force=True)
    return Written(path, held=held_back(entry, before, names))


def _free(folder: Path, entry: Entry, ending: str, taken: set[str]) -> Path:
    """Return the path for an article; two of one title get numbers."""
    name = file_name(entry.title, ending)
    number = 1
    while name.casefold() in taken:
        number += 1
        name = file_name(entry.title, f" {number}{ending}")
    return folder / name


def _vault(folder: Path) -> dict[str, Path]:
    """Return the files of a vault by the article that they are about, whatever their names."""
    found: dict[str, Path] = {}
    for path in sorted(folder.glob("*.md")):
        with suppress(OSError):
            if path.is_file() and not path.is_symlink():
                with path.open(encoding="utf-8", errors="replace") as file:
                    key = key_in(file.read(_HEAD_CHARS))
                if key:
                    found.setdefault(key, path)
    return found


def _names(vault: dict[str, Path]) -> dict[str, str]:
    """Return the names of a vault's files without their ending."""
    return {key: path.stem for key, path in vault.items()}


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError("cannot be read, so it was left unchanged", location=str(path)) from error


def write_text(path: Path, text: str, *, force: bool) -> None:
    """Write a text to a file; see `write_pieces`."""
    write_pieces(path, [text], force=force)


def write_pieces(path: Path, pieces: Iterable[str], *, force: bool) -> None:
    """Write a file beside its place, then give it its name; another one of that name stays.

    Raises:
        ReaderError: It cannot be written, or is there.
    """
    temporary = path.with_name(f".{new_id()}.pullquote-part")
    try:
        with temporary.open("x", encoding="utf-8", errors="replace", newline="") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if force:
            temporary.replace(path)
        else:
            place_new(temporary, path)
    except FileExistsError as error:
        raise UsageError("file exists", location=str(path)) from error
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError) and not is_there(path.parent):
            raise SourceError(f"there is no folder {path.parent}", location=str(path)) from error
        raise SourceError(_reason(error), location=str(path)) from error
    finally:
        with suppress(OSError, ValueError):
            temporary.unlink()


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return system_reason(error)
    return "not a valid name"  # a NUL, or what no file name can hold
