"""Write a file of a cache so that other processes see the old one or the new one, never a part.

Only imported when there is something to write.
"""

import os

from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABANDONED_SECONDS = 3600.0  # writing takes a few milliseconds


def may_write(place: str) -> bool:
    """Whether a file may be written; asked before 20 to 50 ms of work that may be in vain."""
    return os.access(os.path.dirname(place) or os.curdir, os.W_OK)  # noqa: PTH120


def write_atomically(place: str, parts: "Sequence[bytes]") -> None:
    """Write a file atomically; also removes files left behind by killed processes.

    Raises:
        OSError: It cannot be written; the old file is then unchanged.
    """
    draft = f"{place}.{os.getpid()}"
    try:
        with open(draft, "xb") as file:  # noqa: PTH123 - pathlib takes longer than all this
            file.writelines(parts)
        os.replace(draft, place)  # noqa: PTH105
    except OSError:
        _remove(draft)
        raise
    remove_abandoned(place)


def remove_abandoned(place: str) -> None:
    """Remove temporary files that are too old to be still in use.

    Args:
        place: The file, just written; temporary files have its name and a process id.
    """
    folder, name = os.path.split(place)
    try:
        written = os.stat(place).st_mtime  # noqa: PTH116 - by the clock of that very disk
        with os.scandir(folder or os.curdir) as entries:
            for entry in entries:
                begun, _, process = entry.name.rpartition(".")
                is_draft = begun == name and process.isdecimal()
                if is_draft and written - entry.stat().st_mtime > _ABANDONED_SECONDS:
                    _remove(entry.path)
    except OSError:
        return  # another process is removing them; the rest is removed the next time


def _remove(draft: str) -> None:
    try:
        os.remove(draft)  # noqa: PTH107
    except OSError:
        return  # it does not exist
