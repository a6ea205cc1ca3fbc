"""Checksums of rows: SQLite does not notice a flipped bit inside a value, we do."""

from collections.abc import Iterable
from zlib import crc32

Value = str | int | float | bytes | None
"""What a column may hold."""


def checksum(values: Iterable[Value]) -> int:
    """Return the CRC-32 of a row: every single flipped bit changes it.

    The values are joined by a separator that clean text does not contain, so that moving a
    character from one column to the next changes the sum as well.
    """
    return crc32("\x1f".join(map(_written, values)).encode("utf-8", "surrogatepass"))


def _written(value: Value) -> str:
    """Return a value in one unambiguous form."""
    if isinstance(value, str):
        return value
    if value is None:
        return "\x00"
    return value.hex() if isinstance(value, bytes) else repr(value)
