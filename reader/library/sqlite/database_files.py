"""The files of a data directory, and which of them is the database now.

A database that was damaged is moved to ``damaged/`` and its successor gets the next number. It
never gets the same name: a process that still has the old file open would, when it closes it,
delete the write-ahead log of the new one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORRECTED = "corrected"
"""An empty file: there may be corrected speakers, so that it is worth opening the library."""

_FOLDERS = ("backups", "journal", "damaged", "copies", "readings", "windows")
_SUSPECT, _TROUBLE, _UPKEEP_LOCK = "suspect", "trouble", "upkeep.lock"
_SINGLE = (
    "library.lock", "device.json", "sync.lock", "resumed", "colours.tsv",
    "marked-entries", CORRECTED, _SUSPECT, _TROUBLE, _UPKEEP_LOCK,
)  # fmt: skip
_TEXTS = tuple(f"texts.sqlite3{ending}" for ending in ("", "-wal", "-shm", "-journal"))
_GENERATION = re.compile(r"library(?:-(\d{1,6}))?\.sqlite3(?:-wal|-shm|-journal)?")


@dataclass(frozen=True, slots=True)
class DatabaseFiles:
    """Where everything of one library lies.

    Attributes:
        directory: The data directory.
    """

    directory: Path

    @property
    def backups(self) -> Path:
        """Copies of the database, one a day."""
        return self.directory / "backups"

    @property
    def journal(self) -> Path:
        """Every row saved since the last backups, one file a day."""
        return self.directory / "journal"

    @property
    def damaged(self) -> Path:
        """What was set aside."""
        return self.directory / "damaged"

    @property
    def lock(self) -> Path:
        """Held by whoever writes, and alone by whoever repairs."""
        return self.directory / "library.lock"

    @property
    def upkeep_lock(self) -> Path:
        """Held by the one who checks and backs up."""
        return self.directory / _UPKEEP_LOCK

    @property
    def suspect(self) -> Path:
        """There when damage was seen where nobody could be told: who opens it next looks."""
        return self.directory / _SUSPECT

    @property
    def trouble(self) -> Path:
        """Why the last backup failed where nobody could be told; not there when it did not."""
        return self.directory / _TROUBLE

    def ours(self) -> Iterator[Path]:
        """Yield what this program has put into the directory, links and what they lead to left out.

        A person may have named a directory that holds other things too.
        """
        for path in self.directory.iterdir():
            if path.is_symlink() or not self._is_ours(path):
                continue
            yield path
            if path.is_dir():
                yield from (inside for inside in path.rglob("*") if not inside.is_symlink())

    def is_shared(self) -> bool:
        """Whether the directory holds other things than ours."""
        return not all(map(self._is_ours, self.directory.iterdir()))

    @staticmethod
    def _is_ours(path: Path) -> bool:
        known = path.name in (*_FOLDERS, *_SINGLE, *_TEXTS)
        return known or _GENERATION.fullmatch(path.name) is not None

    def places(self) -> tuple[Path | None, Path]:
        """Return the newest database, whatever state it is in, and the name for the next one.

        The name is one that no database of this directory has had while its traces remain. Both
        come from one look: a database that another process makes after it has that very name,
        and not the one before it.
        """
        found = self._generations()
        databases = [entry for entry in found if entry[1].suffix == ".sqlite3"]
        highest = max((number for number, _ in found), default=0)
        following = self._successor(highest) if found else self.directory / "library.sqlite3"
        return max(databases)[1] if databases else None, following

    def database(self) -> Path | None:
        """Return the newest database, whatever state it is in, or None."""
        return self.places()[0]

    def is_newest(self, path: Path) -> bool:
        """Whether no other database has taken the place of the one at `path`; one look.

        Its successor stands beside it when a repair was killed before the damaged one was moved.
        """
        name = _GENERATION.fullmatch(path.name)
        return name is None or not self._successor(int(name[1] or 1)).exists()

    def superseded(self) -> list[Path]:
        """Return databases older than the newest: a repair was interrupted before it moved them."""
        found = sorted(path for path in self._generations() if path[1].suffix == ".sqlite3")
        return [path for _, path in found[:-1]]

    def has_traces(self) -> bool:
        """Whether there was a library here: a database that is missing now must not look new."""
        return any(
            next(folder.iterdir(), None) is not None
            for folder in (self.backups, self.journal)
            if folder.is_dir()
        )

    def _successor(self, number: int) -> Path:
        return self.directory / f"library-{number + 1}.sqlite3"

    def _generations(self) -> list[tuple[int, Path]]:
        """Return the databases, and the logs they may have left, with their numbers."""
        return [
            (int(name[1] or 1), path)
            for path in self.directory.iterdir()
            if (name := _GENERATION.fullmatch(path.name))
        ]
