"""Enabling sync for a library: the recorder in its saves, and the background thread."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sync.background import BackgroundSync, Exchanges
from reader.library.sync.recorder import Recorder

if TYPE_CHECKING:
    from reader.library.sync.report import Report


def start_background_sync(
    access: DatabaseAccess, folder: Path, *, continuous: bool
) -> BackgroundSync:
    """Record changes from now on, and return the background sync.

    Args:
        access: The database.
        folder: The folder of the logs.
        continuous: Whether to receive changes continuously as well.
    """

    def make() -> Exchanges:
        from reader.library.sync.exchange import Exchange

        return Exchange(access, folder)

    def device() -> str:
        from reader.library.sync.device import device_id

        return device_id(access.files.directory)

    sync = BackgroundSync(make, continuous=continuous)
    access.recorder = Recorder(device, sync.nudge)
    return sync


def sync_once(directory: Path, folder: Path, *, start_over: bool) -> Report:
    """Synchronise a library with other machines once, now.

    Args:
        directory: The data directory.
        folder: The folder of the logs.
        start_over: Whether to start over in an emptied folder.

    Raises:
        LibraryError: The folder or the library cannot be used.
    """
    from dataclasses import replace

    from reader.library.sync.exchange import Exchange

    with closing(DatabaseAccess(directory)) as access:
        if access.read_only_reason:
            raise LibraryError(access.read_only_reason, location=str(directory))
        exchange = Exchange(access, folder)
        report = exchange.run(start_over=start_over)
        return replace(report, unsendable=exchange.unsendable())
