"""Switching sync on for a library: the recorder inside its saves, and the background thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sync.background import BackgroundSync, Exchanges
from reader.library.sync.hook import Recorder

if TYPE_CHECKING:
    from reader.library.sync.report import Report


def keep_in_step(access: DatabaseAccess, folder: Path, *, lasting: bool) -> BackgroundSync:
    """Record what is saved from now on, and return what brings it to the folder.

    Args:
        access: The database.
        folder: Of the logs.
        lasting: Whether to take what others write too, all the time.
    """

    def make() -> Exchanges:
        from reader.library.sync.exchange import Exchange

        return Exchange(access, folder)

    def device() -> str:
        from reader.library.sync.device import device_id

        return device_id(access.files.directory)

    sync = BackgroundSync(make, lasting=lasting)
    access.recorder = Recorder(device, sync.nudge)
    return sync


def bring_together(directory: Path, folder: Path, *, anew: bool = False) -> Report:
    """Send what a library has for other machines and take what they have, once and now.

    Args:
        directory: The data directory.
        folder: Of the logs.
        anew: Begin again in a folder that was emptied.

    Raises:
        LibraryError: The folder or the library cannot be used.
    """
    from reader.library.sync.exchange import Exchange

    access = DatabaseAccess(directory)
    try:
        if access.refusal:
            raise LibraryError(access.refusal, location=str(directory))
        return Exchange(access, folder).run(anew=anew)
    finally:
        access.close()
