"""Starting the process that checks and backs up a large library; see `upkeep_process`."""

import subprocess
import sys
from contextlib import suppress
from time import time

from reader.errors import LibraryError
from reader.library.files.lock import try_lock
from reader.library.sqlite.connection import converted_errors
from reader.library.sqlite.database_files import DatabaseFiles

_MODULE = "reader.library.upkeep_process"
_RETRY_SECONDS = 3600.0


def start_upkeep_process(files: DatabaseFiles) -> None:
    """Start a process for today's upkeep, unless one is running.

    Raises:
        LibraryError: It failed within the last hour, so another attempt would too; or it cannot
            start.
    """
    with try_lock(files.upkeep_lock) as is_free:
        if not is_free:
            return
    with suppress(OSError):
        if abs(time() - files.backup_failure.stat().st_mtime) < _RETRY_SECONDS:
            reason = files.backup_failure.read_text(encoding="utf-8", errors="replace")
            raise LibraryError(f"no backup today: {reason}", location=str(files.directory))
    directory = str(files.directory)
    with converted_errors(files.directory):
        process = subprocess.Popen(  # noqa: S603 - this very interpreter and package
            [sys.executable, "-P", "-m", _MODULE, directory],
            cwd=directory,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    process.returncode = 0  # it outlives this process, which does not wait for it
