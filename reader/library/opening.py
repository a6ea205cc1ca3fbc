"""Opening the library of this person."""

from pathlib import Path

from reader.library.database import DatabaseLibrary
from reader.library.directories import data_directory
from reader.library.store import Library
from reader.library.vault import Vault


def open_library(data_dir: Path | None = None) -> Library:
    """Open the library in `data_dir`, made when there is none.

    Damage is repaired here when it shows here, and later when it shows later; either way it is
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
