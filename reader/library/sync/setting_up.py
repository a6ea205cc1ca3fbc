"""Switching sync on for a library: the recorder inside its saves, and the background thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.library.sync.courier import Courier, Exchanges
from reader.library.sync.hook import Recorder
from reader.library.vault import Vault

if TYPE_CHECKING:
    from reader.library.sync.report import Report


def keep_in_step(vault: Vault, folder: Path, *, lasting: bool) -> Courier:
    """Record what is saved from now on, and return what brings it to the folder.

    Args:
        vault: The library.
        folder: Of the logs.
        lasting: Whether to take what others write too, all the time.
    """

    def make() -> Exchanges:
        from reader.library.sync.exchange import Exchange

        return Exchange(vault, folder)

    def device() -> str:
        from reader.library.sync.device import device_id

        return device_id(vault.files.directory)

    courier = Courier(make, lasting=lasting)
    vault.recorder = Recorder(device, courier.nudge)
    return courier


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

    vault = Vault(directory)
    try:
        if vault.refusal:
            raise LibraryError(vault.refusal, location=str(directory))
        return Exchange(vault, folder).run(anew=anew)
    finally:
        vault.close()
