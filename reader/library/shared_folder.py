"""Is there a folder in which notes are shared with other machines? Most people have none."""

import os
from collections.abc import Mapping
from pathlib import Path

from reader.library.directories import MAX_CONFIGURATION_BYTES, configuration_file

VARIABLE = "PULLQUOTE_SYNC_DIR"


def sync_folder(*, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder, or None; without one this costs the reading of one small file."""
    place = configuration_file(environment=environment)
    if VARIABLE not in environment and b"sync" not in _configuration(place):
        return None
    from reader.library.configuration import load_settings

    folder = load_settings(environment=environment)[0].sync_dir
    return Path(folder) if folder else None


def _configuration(path: Path) -> bytes:
    """Return what the file says that counts; nothing when it is none, as a pipe is."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(MAX_CONFIGURATION_BYTES)
    except OSError:
        return b""
