"""Finding the configured sync folder at low cost, because usually there is none."""

import os
from pathlib import Path

from reader.library.files.directories import configuration_file, read_configuration

VARIABLE = "PULLQUOTE_SYNC_DIR"


def sync_folder() -> Path | None:
    """Return the folder, or None; without one this costs reading one small file."""
    if not may_name_folder():
        return None
    from reader.library.settings.configuration import load_settings

    folder = load_settings()[0].sync_dir
    return Path(folder) if folder else None


def may_name_folder() -> bool:
    """Whether the settings might name a folder, so that they have to be parsed."""
    if VARIABLE in os.environ:
        return True
    try:
        return b"sync" in read_configuration(configuration_file())
    except OSError:
        return False
