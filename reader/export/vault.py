"""The files of an Obsidian vault: which of them are those of articles, and where the notes are."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.export.writers.obsidian import Noted, ids_in, key_in, source_in
from reader.library.files.presence import is_folder
from reader.text.caseless import alike

_OBSIDIAN = ".obsidian"
"""The folder in which Obsidian keeps the settings of a vault."""

_MAX_CHARS = 8_000_000
"""How much of a file is searched for notes; none written by a person is longer."""


@dataclass(frozen=True, slots=True)
class Vault:
    """The files of a vault, whatever their names.

    Attributes:
        names_taken: What the names of all its files are `alike`.
        articles: The file of each article, by its key.
        blocks: The files in which a note is, by its id, each with the key of its article or "".
    """

    names_taken: set[str] = field(default_factory=set)
    articles: dict[str, Path] = field(default_factory=dict)
    blocks: dict[str, list[tuple[Path, str]]] = field(default_factory=dict)

    def add(self, path: Path, key: str, ids: Iterable[str]) -> None:
        """Add a file; of several of one article, the first is that of the article."""
        self.names_taken.add(alike(path.name))
        if key:
            self.articles.setdefault(key, path)
        for identifier in ids:
            self.blocks.setdefault(identifier, []).append((path, key))

    def places(self, noted: Noted) -> list[Path]:
        """Return the files to which the user has moved or copied notes.

        A second file of the same article is a copy that the user has made; what is also in the
        first one stays there as it is.
        """
        return [
            path
            for identifier, (entry, _) in noted.items()
            for path, key in self.blocks.get(identifier, ())
            if key != entry.key or self._is_moved(identifier, entry.key)
        ]

    def places_of_removed(self, identifiers: Iterable[str]) -> list[Path]:
        """Return the files with notes that were removed, except copies of an article's file."""
        return [
            path
            for identifier in identifiers
            for path, key in self.blocks.get(identifier, ())
            if not key or self.articles[key] == path
        ]

    def names(self, noted: Noted) -> dict[str, str]:
        """Return the names of files without extension, by article and by moved note."""
        return {
            key: path.stem for key, path in (*self.articles.items(), *self.moved(noted).items())
        }

    def moved(self, noted: Noted) -> dict[str, Path]:
        """Return the files of the notes that are no longer in that of their article, by id.

        Notes are those that are written, and those to which they link.
        """
        homes = {to.id: to.article for entry, _ in noted.values() for to in entry.linked.values()}
        homes |= {identifier: entry.key for identifier, (entry, _) in noted.items()}
        return {
            identifier: self.blocks[identifier][0][0]
            for identifier, key in homes.items()
            if self._is_moved(identifier, key)
        }

    def _is_moved(self, identifier: str, key: str) -> bool:
        """Whether a note on an article is somewhere, but not in the file of the article."""
        places = [path for path, _ in self.blocks.get(identifier, ())]
        return bool(places) and self.articles.get(key) not in places


def vault_in(folder: Path, noted: Noted) -> Vault:
    """Return the files of a vault, except those that cannot be read."""
    return _vault_of(_markdown_files(folder, is_deep=True), noted)


def vault_around(path: Path, noted: Noted) -> Vault:
    """Return the files of the vault to which a file belongs, from its folder downwards.

    Beside a file that is in no vault of Obsidian's, as in a home directory, only the others of its
    folder are read: what is in the folders below has nothing to do with it.
    """
    is_vault = any(is_folder(each / _OBSIDIAN) for each in path.absolute().parents)
    return _vault_of(_markdown_files(path.parent, is_deep=is_vault), noted)


def _vault_of(paths: Iterable[Path], noted: Noted) -> Vault:
    vault = Vault()
    known = {entry.key for entry, _ in noted.values()}
    for path in paths:
        text = _text_of(path)
        if text is None:
            continue
        key, ids = key_in(text), ids_in(text)
        if key and key not in known:
            key = _key_here(key, source_in(text), ids, noted)
        vault.add(path, key, ids)
    return vault


def _markdown_files(folder: Path, *, is_deep: bool) -> Iterator[Path]:
    """Yield the Markdown files of a vault.

    They may be in folders below, where the user has moved them, but not in hidden ones. The file of
    an article comes before its copies, whose names have a number or the like added.
    """
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if is_deep and not name.startswith("."))
        stems = sorted(name.removesuffix(".md") for name in names if name.endswith(".md"))
        yield from (Path(place, f"{stem}.md") for stem in stems)


def _text_of(path: Path) -> str | None:
    """Return the text of a file; None if it cannot be read, or is a link or no regular file."""
    try:
        if not path.is_file() or path.is_symlink():
            return None
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_MAX_CHARS)
    except OSError:
        return None


def _key_here(key: str, source: str, ids: Iterable[str], noted: Noted) -> str:
    """Return the key in this library of the article of a file, given that in the file.

    In another library, as on another machine, the article has another key, but the same notes.
    """
    for identifier in ids if source else ():
        if identifier in noted and noted[identifier][0].place == source:
            return noted[identifier][0].key
    return key
