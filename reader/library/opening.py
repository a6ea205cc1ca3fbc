"""Where the library of this person lies, and opening it."""

import os
from collections.abc import Mapping
from pathlib import Path

from reader.library.database import DatabaseLibrary
from reader.library.store import Library
from reader.library.vault import Vault

APPLICATION = "pullquote"
VARIABLE = "PULLQUOTE_DATA_DIR"


def open_library(data_dir: Path | None = None) -> Library:
    """Open the library in `data_dir`, made when there is none.

    DamageError is repaired here when it shows here, and later when it shows later; either way it is
    told in ``library.messages``. A full disk, a directory that cannot be written or the database
    of a later release leave a library that can be read: ``library.refusal`` says why.

    Args:
        data_dir: Instead of ``PULLQUOTE_DATA_DIR`` or the platform's user data directory.

    Raises:
        LibraryError: It can be neither made nor read.
    """
    vault = Vault(data_directory(data_dir))
    library = DatabaseLibrary(vault)
    vault.read(lambda _: None)
    return library


def data_directory(
    data_dir: Path | None = None, *, environment: Mapping[str, str] = os.environ
) -> Path:
    """Return the absolute path of the data directory, whether it is there or not."""
    if data_dir is None and environment.get(VARIABLE):
        data_dir = Path(environment[VARIABLE])
    if data_dir is None:
        from platformdirs import user_data_path

        data_dir = user_data_path(APPLICATION, appauthor=False, roaming=False)
    return data_dir.expanduser().absolute()
