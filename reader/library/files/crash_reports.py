"""Reports of crashes: where it happened, and nothing that was read or written."""

import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from reader.library.files.directories import log_directory
from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_directory, make_private_file

KEPT = 10


def write_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Write the places and kinds of an error, for its owner alone, and return the path.

    Messages of errors, values and article text are left out: they may be private. Returns None
    when it cannot be written.

    Args:
        error: What happened.
        folder: Instead of the platform's folder for logs.
    """
    try:
        place = folder or log_directory()
        make_private_directory(place)
        path = place / f"crash-{new_id()}.txt"
        make_private_file(path)
        path.write_text("\n".join(_lines(error)) + "\n", encoding="utf-8")
    except (OSError, ValueError, ArithmeticError):  # a clock beyond all years has no number
        return None
    for old in sorted(place.glob("crash-*.txt"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return path


def _lines(error: BaseException | None) -> list[str]:
    """Return the report."""
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
    """Return the last parts of the path of a source file, without the name of a home."""
    return str(Path(*Path(filename).parts[-3:]))
