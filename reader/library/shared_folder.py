"""Is there a folder in which notes are shared with other machines? Most people have none."""

import os
from collections.abc import Mapping
from pathlib import Path

from reader.library.directories import configuration_file

VARIABLE = "PULLQUOTE_SYNC_DIR"


def sync_folder(*, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder, or None; without one this costs the reading of one small file."""
    if VARIABLE not in environment:
        try:
            body = configuration_file(environment=environment).read_bytes()
        except OSError:
            return None
        if b"sync" not in body:
            return None
    from reader.library.configuration import load_settings

    folder = load_settings(environment=environment)[0].sync_dir
    return Path(folder) if folder else None
