"""Finding the configured sync folder at low cost, because usually there is none."""

import os
from collections.abc import Callable
from pathlib import Path

from reader.library.files.directories import configuration_file, read_configuration
from reader.model.settings import Settings

VARIABLE = "PULLQUOTE_SYNC_DIR"


def sync_folder(load: Callable[[], Settings] | None = None) -> Path | None:
    """Return the folder, or None; without one this costs reading one small file.

    Args:
        load: Loads the settings, and may report mistakes in them.
    """
    if not _may_be_named():
        return None
    folder = (load or _settings)().sync_dir
    return Path(folder) if folder else None


def _settings() -> Settings:
    from reader.library.settings.configuration import load_settings

    return load_settings()[0]


def _may_be_named() -> bool:
    """Whether the settings might name a folder, so that they have to be parsed."""
    if VARIABLE in os.environ:
        return True
    try:
        return b"sync" in read_configuration(configuration_file())
    except OSError:
        return False
