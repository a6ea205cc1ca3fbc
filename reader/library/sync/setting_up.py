"""Keeping a library in step with a folder: the recorder inside its saves, and the courier."""

from pathlib import Path

from reader.library.sync.courier import Courier, Exchanges
from reader.library.sync.hook import Recorder
from reader.library.vault import Vault


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
