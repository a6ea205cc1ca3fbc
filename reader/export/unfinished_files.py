"""The temporary files that exports write, and what is left of them if a process was killed."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.lock import locked, try_lock

_NAME = re.compile(r"\.[0-9a-z]{16}\.pullquote-part", re.ASCII)
_ABANDONED_SECONDS = 10.0
"""Age of a file that nobody holds: another export needs a moment from creating it to holding it."""

_unfinished: set[Path] = set()
"""Those that are being written, by any thread."""


@contextmanager
def unfinished_file(path: Path) -> Iterator[Path]:
    """Yield a new file beside another that it will replace; it is gone afterwards, or renamed.

    Raises:
        OSError: It cannot be created.
        ValueError: No file can have such a name.
    """
    temporary = path.with_name(f".{new_id()}.pullquote-part")
    _unfinished.add(temporary)
    try:
        temporary.open("x").close()
        with locked(temporary, exclusive=True):
            yield temporary
    finally:
        _remove(temporary)


def remove_unfinished() -> None:
    """Remove the temporary files of all threads, because the process ends without waiting."""
    for temporary in tuple(_unfinished):
        _remove(temporary)


def remove_abandoned(folder: Path) -> None:
    """Remove what is left in a folder of exports whose process was killed."""
    with suppress(OSError, ValueError), os.scandir(folder) as found:
        names = [each.name for each in found if _NAME.fullmatch(each.name)]
        for path in (folder / name for name in names):
            if path.is_file() and not path.is_symlink() and _is_old(path):
                with try_lock(path) as is_free:
                    if is_free:
                        _remove(path)


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _ABANDONED_SECONDS


def _remove(temporary: Path) -> None:
    with suppress(OSError, ValueError):  # there is none, or never can be one of that name
        temporary.unlink()
    _unfinished.discard(temporary)
