"""Crash reports: where it happened, without anything that was read or written."""

import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import THREADS_REFUSED, is_thread_refused
from reader.library.files.directories import log_directory
from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_directory, make_private_file
from reader.startup.module_archive import ARCHIVE

MAX_REPORTS = 10
_MISFITS = (ImportError, AttributeError, TypeError)


def reason_of(error: Exception) -> str:
    """Return what to tell about an unexpected error, in one line, after reporting it if it is ours.

    Memory and threads are for the system to give, and after an upgrade, parts of the program that
    are loaded only now may not fit the others.
    """
    if isinstance(error, MemoryError):
        return "not enough memory"
    if isinstance(error, RuntimeError) and is_thread_refused(error):
        return THREADS_REFUSED
    if isinstance(error, _MISFITS) and ARCHIVE.is_outlived():
        return "the program was upgraded while it was running: start it again"
    path = write_report(error)
    kind = f"internal error ({type(error).__name__})"
    if path is None:
        return f"{kind}; no crash report could be written"
    return f"{kind}; a crash report, without any article text, is in {path}"


def write_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Write the stack and types of an error, readable only by the user, and return the path.

    Messages, values and article text are left out, because they may be private. Returns None if the
    report cannot be written.

    Args:
        error: The error.
        folder: Instead of the platform's log directory.
    """
    try:
        place = folder or log_directory()
        make_private_directory(place)
        path = place / f"crash-{new_id()}.txt"
        make_private_file(path)
        path.write_text("\n".join(_lines(error)) + "\n", encoding="utf-8")
    except (OSError, ValueError, ArithmeticError):  # the clock may be out of range for dates
        return None
    for old in sorted(place.glob("crash-*.txt"))[:-MAX_REPORTS]:
        with suppress(OSError):
            old.unlink()
    return path


def _lines(error: BaseException | None) -> list[str]:
    """Return the lines of the report."""
    from reader import __version__

    lines = [
        f"pullquote {__version__}, Python {sys.version.split()[0]}, {sys.platform}",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
    ]
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines += ["", f"{type(error).__module__}.{type(error).__qualname__}"]
        lines += [
            f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        error = error.__cause__ or error.__context__
    return lines


def _short(filename: str) -> str:
    """Return the last parts of a source path, without the user's home directory."""
    return str(Path(*Path(filename).parts[-3:]))
