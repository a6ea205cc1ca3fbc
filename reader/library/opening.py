"""Opening the user's library."""

from pathlib import Path

from reader.library.database import DatabaseLibrary
from reader.library.files.directories import data_directory
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.store import Library


def open_library(
    data_dir: Path | None = None,
    *,
    sync_dir: Path | None = None,
    continuous: bool = False,
    creates: bool = True,
) -> Library:
    """Open the library in `data_dir`, creating it if there is none.

    Damage is repaired when it is detected, here or later, and reported in ``library.messages``. If
    the disk is full, the directory is not writable, or the database was written by a newer release,
    the library can be read only: ``library.read_only_reason`` says why.

    Args:
        data_dir: Instead of ``PULLQUOTE_DATA_DIR`` or the platform's user data directory.
        sync_dir: The folder through which notes are exchanged with other machines.
        continuous: Whether changes by others are applied continuously while the library is open.
        creates: Whether to create it at once, rather than when something is saved.

    Raises:
        LibraryError: It can be neither created nor read.
    """
    access = DatabaseAccess(data_directory(data_dir), creates=creates)
    sync = None
    if sync_dir is not None:
        from reader.library.sync.setting_up import start_background_sync

        sync = start_background_sync(access, sync_dir, continuous=continuous)
    library = DatabaseLibrary(access, sync)
    access.read(lambda _: None)
    return library
