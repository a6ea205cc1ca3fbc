"""Opening the library of this person."""

from pathlib import Path

from reader.library.database import DatabaseLibrary
from reader.library.files.directories import data_directory
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.store import Library


def open_library(
    data_dir: Path | None = None, *, sync_dir: Path | None = None, lasting: bool = False
) -> Library:
    """Open the library in `data_dir`, made when there is none.

    Damage is repaired here when it shows here, and later when it shows later; either way it is
    told in ``library.messages``. A full disk, a directory that cannot be written or the database
    of a newer release leave a library that can be read: ``library.refusal`` says why.

    Args:
        data_dir: Instead of ``PULLQUOTE_DATA_DIR`` or the platform's user data directory.
        sync_dir: A folder in which other machines of this person are to find the notes.
        lasting: Whether what others put there is taken while the library is open.

    Raises:
        LibraryError: It can be neither made nor read.
    """
    access = DatabaseAccess(data_directory(data_dir))
    sync = None
    if sync_dir is not None:
        from reader.library.sync.setting_up import keep_in_step

        sync = keep_in_step(access, sync_dir, lasting=lasting)
    library = DatabaseLibrary(access, sync)
    access.read(lambda _: None)
    return library
