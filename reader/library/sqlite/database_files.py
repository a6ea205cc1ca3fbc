"""The files of a data directory, and which of them is the current database.

A damaged database is moved to ``damaged/``, and its successor gets the next number. It never gets
the same name: a process that still has the old file open would, on closing it, delete the
write-ahead log of the new one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.startup.lazy_regex import lazily

CORRECTED = "corrected"
"""A marker file: there may be corrected speakers, so the library has to be opened."""

_FOLDERS = ("backups", "journal", "damaged", "copies", "readings", "windows")
_SUSPECT, _TROUBLE, _UPKEEP_LOCK = "suspect", "trouble", "upkeep.lock"
_FILES = (
    "library.lock", "device.json", "sync.lock", "resumed", "colours.tsv",
    "marked-entries", CORRECTED, _SUSPECT, _TROUBLE, _UPKEEP_LOCK,
)  # fmt: skip
FILE_ENDINGS = ("", "-wal", "-shm", "-journal")
"""What may follow the name of a database in the names of its files."""

_TEXTS = tuple(f"texts.sqlite3{ending}" for ending in FILE_ENDINGS)
_DATABASE_ENDING = r"\.sqlite3(?:-wal|-shm|-journal)?"
_GENERATION = lazily(r"library(?:-(\d{1,6}))?" + _DATABASE_ENDING)
_UNFINISHED = lazily(rf"new-[0-9a-z]{{16}}{_DATABASE_ENDING}|\.[0-9a-z]{{16}}\.part")


@dataclass(frozen=True, slots=True)
class DatabaseFiles:
    """The paths of the files of a library.

    Attributes:
        directory: The data directory.
    """

    directory: Path

    @property
    def backups(self) -> Path:
        """Backups of the database, one per day."""
        return self.directory / "backups"

    @property
    def journal(self) -> Path:
        """All rows saved since the last backups, one file per day."""
        return self.directory / "journal"

    @property
    def damaged(self) -> Path:
        """Damaged databases that were set aside."""
        return self.directory / "damaged"

    @property
    def lock(self) -> Path:
        """Lock file, held by writers, and exclusively for a repair."""
        return self.directory / "library.lock"

    @property
    def upkeep_lock(self) -> Path:
        """Lock file, held during a check and backup."""
        return self.directory / _UPKEEP_LOCK

    @property
    def suspect(self) -> Path:
        """Marker of damage seen by a background process; the next process checks the database."""
        return self.directory / _SUSPECT

    @property
    def backup_failure(self) -> Path:
        """Reason why the last backup in a background process failed; absent if it did not."""
        return self.directory / _TROUBLE

    def ours(self) -> Iterator[Path]:
        """Yield the files and directories of this program, without symbolic links.

        The user may have chosen a directory that contains other things too.
        """
        for path in self.directory.iterdir():
            if path.is_symlink() or not self._is_ours(path):
                continue
            yield path
            if path.is_dir():
                yield from (inside for inside in path.rglob("*") if not inside.is_symlink())

    def is_shared(self) -> bool:
        """Whether the directory contains anything else."""
        return not all(map(self._is_ours, self.directory.iterdir()))

    @staticmethod
    def _is_ours(path: Path) -> bool:
        known = path.name in (*_FOLDERS, *_FILES, *_TEXTS)
        return known or any(form.fullmatch(path.name) for form in (_GENERATION, _UNFINISHED))

    def unfinished(self) -> Iterator[Path]:
        """Yield files that are being written, or were left by a killed process."""
        for folder in (self.directory, self.backups):
            for path in folder.iterdir() if folder.is_dir() else ():
                if _UNFINISHED.fullmatch(path.name):
                    yield path

    def newest_and_next(self) -> tuple[Path | None, Path]:
        """Return the newest database, in whatever state, and the name for the next one.

        That name was never used by a database of which traces remain. Both are determined in one
        listing: if another process creates a database afterwards it has that very name, not an
        earlier one.
        """
        found = self._generations()
        databases = [entry for entry in found if entry[1].suffix == ".sqlite3"]
        highest = max((number for number, _ in found), default=0)
        following = self._successor(highest) if found else self.directory / "library.sqlite3"
        return max(databases)[1] if databases else None, following

    def database(self) -> Path | None:
        """Return the newest database, in whatever state, or None."""
        return self.newest_and_next()[0]

    def is_newest(self, path: Path) -> bool:
        """Whether the database at `path` has no successor; takes one system call.

        The successor is next to it if a repair was killed before it moved the damaged one.
        """
        name = _GENERATION.fullmatch(path.name)
        return name is None or not self._successor(int(name[1] or 1)).exists()

    def superseded(self) -> list[Path]:
        """Return databases older than the newest, left by an interrupted repair."""
        found = sorted(path for path in self._generations() if path[1].suffix == ".sqlite3")
        return [path for _, path in found[:-1]]

    def has_traces(self) -> bool:
        """Whether there was a library before, so that a missing database is damage."""
        return any(
            next(folder.iterdir(), None) is not None
            for folder in (self.backups, self.journal)
            if folder.is_dir()
        )

    def _successor(self, number: int) -> Path:
        return self.directory / f"library-{number + 1}.sqlite3"

    def _generations(self) -> list[tuple[int, Path]]:
        """Return the numbers and paths of databases and leftover logs."""
        return [
            (int(name[1] or 1), path)
            for path in self.directory.iterdir()
            if (name := _GENERATION.fullmatch(path.name))
        ]
