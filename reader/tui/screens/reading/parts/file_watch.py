"""Noticing that the file of an article has changed on disk."""

import asyncio
import os
from time import monotonic

_LOOK_SECONDS = 2.0
"""Minimum time between two checks. Checks happen only on a key press or a return of focus."""

_Stamp = tuple[int, int]
"""Modification time in nanoseconds since 1970, and size in bytes."""


class FileWatch:
    """Compares files with what they were when they were read, without a timer or a thread."""

    def __init__(self) -> None:
        self._stamps: dict[str, _Stamp | None] = {}  # by location, when they were read
        self._changed: set[str] = set()
        self._looked = 0.0

    def remember_read(self, location: str) -> None:
        """Remember a file that was just read, as it is now."""
        self._stamps[location] = _stamp(location)
        self._changed.discard(location)

    def remember_shown(self, location: str) -> None:
        """Remember a file that is shown, as it is now, unless it is known how it was when read."""
        if location not in self._stamps:
            self.remember_read(location)

    def has_changed(self, location: str) -> bool:
        """Whether a file was seen to have changed since it was read."""
        return location in self._changed

    def is_due(self, location: str) -> bool:
        """Whether to look at a file again."""
        is_known = self._stamps.get(location) is not None and location not in self._changed
        return is_known and monotonic() - self._looked >= _LOOK_SECONDS

    async def look(self, location: str) -> bool:
        """Look at a file if that is due; return whether it has changed since it was read."""
        if not self.is_due(location):
            return False
        self._looked, known = monotonic(), self._stamps.get(location)
        now = await asyncio.to_thread(_stamp, location)  # a network share may be slow
        if now in (None, known) or self._stamps.get(location) != known:
            return False  # as it was, gone, or read again meanwhile
        self._changed.add(location)
        return True


def _stamp(location: str) -> _Stamp | None:
    """Return the stamp of a file, or None if the location is no readable local file."""
    if not location or location == "-" or "://" in location:
        return None
    try:
        found = os.stat(location)  # noqa: PTH116 - a location may be no path
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
