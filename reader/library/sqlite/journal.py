"""The journal, a second copy of everything saved: rows appended to a file per day.

A save waits for the database. The journal is used if the database is damaged, and reaches back to
the last backups. It is not synced to disk: durability after a power failure is up to the database.
"""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from reader.errors import LibraryError, system_reason
from reader.library.files.permissions import FILE_MODE, make_private_directory
from reader.library.sqlite.checksums import Value
from reader.library.sqlite.rows import Row

MAX_BYTES = 64 * 1024 * 1024
"""Limit per day; beyond it only deletions are written until the next daily backup."""

_MAX_BUFFERS = 1000
"""Buffers that the system writes at once; POSIX guarantees 16, Linux and macOS have 1024."""

DELETIONS = "gone"
"""Stands for the name of a table in a row of deletions, which contains the number of the
transaction, the name of the table, and the keys of the permanently deleted rows."""

_JOURNALED = frozenset(
    ("articles", "aliases", "annotations", "editions", "sync_records", DELETIONS)
)


def append(folder: Path, rows: Iterable[tuple[str, Row]]) -> None:
    """Append sealed rows with the names of their tables; errors are ignored."""
    wanted = [(table, row) for table, row in rows if table in _JOURNALED]
    if not wanted:
        return
    with suppress(OSError):
        make_private_directory(folder)
        path = folder / f"{datetime.now(UTC):%Y-%m-%d}.jsonl"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, FILE_MODE)
        try:
            if os.fstat(descriptor).st_size >= MAX_BYTES:
                wanted = [(table, row) for table, row in wanted if table == DELETIONS]
            _write(descriptor, [each for table, row in wanted for each in _line(table, row)])
        finally:
            os.close(descriptor)


def replay(folder: Path, *, since: str = "", before: str = "~") -> Iterator[tuple[str, Row]]:
    """Yield the sealed rows of all files, oldest first, skipping torn and damaged lines.

    Args:
        folder: The directory of the journal.
        since: The first day to read, as YYYY-MM-DD.
        before: The day after the last one.

    Raises:
        LibraryError: Something cannot be read, so that what only it contains would be left out.
    """
    if not folder.is_dir():
        return
    place = folder
    try:
        for place in sorted(folder.iterdir()):
            if place.suffix == ".jsonl" and since <= place.stem < before:
                with place.open(encoding="utf-8", errors="replace") as lines:
                    yield from filter(None, map(_parse_line, lines))
    except OSError as error:
        reason = f"{system_reason(error)}: try again later; if it persists, move it away"
        raise LibraryError(reason, location=str(place)) from error


def _write(descriptor: int, pieces: Sequence[bytes]) -> None:
    """Write with one call, so that no other process writes in between."""
    if hasattr(os, "writev") and len(pieces) <= _MAX_BUFFERS:
        os.writev(descriptor, pieces)
    else:
        os.write(descriptor, b"".join(pieces))


def _line(table: str, row: Row) -> list[bytes]:
    """Return the pieces of a line; it begins with a newline, which ends a torn line before it.

    It is in pieces to avoid copying the text of an article in it several times.
    """
    blobs = [at for at, value in enumerate(row) if isinstance(value, bytes)]
    pieces = [_json([table, blobs])[:-1] + b",["]
    for at, value in enumerate(row):
        before = b"," if at else b""
        if isinstance(value, bytes):
            pieces += [before + b'"', b64encode(value), b'"']
        else:
            pieces.append(before + _json(value))
    pieces.append(b"]]")
    total = 0
    for piece in pieces:
        total = crc32(piece, total)
    return [f"\n{total:08x} ".encode(), *pieces]


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()


def _parse_line(line: str) -> tuple[str, Row] | None:
    """Return the entry in a line, or None if it is incomplete or damaged."""
    found, _, written = line.rstrip("\n").partition(" ")
    if not written or f"{crc32(written.encode()):08x}" != found:
        return None
    try:
        table, blobs, values = json.loads(written)
        row: list[Value] = list(values)
        for at in blobs:
            row[at] = b64decode(values[at])
    except (ValueError, TypeError, IndexError):
        return None
    return (table, tuple(row)) if table in _JOURNALED else None
