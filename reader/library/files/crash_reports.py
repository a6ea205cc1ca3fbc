"""Crash reports: where it happened, without anything that was read or written."""

import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from reader.library.files.directories import log_directory
from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_directory, make_private_file

MAX_REPORTS = 10


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
