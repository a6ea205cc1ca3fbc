"""Checksums of rows: SQLite does not notice a flipped bit inside a value, we do."""

from collections.abc import Iterable
from zlib import crc32

Value = str | int | float | bytes | None
"""What a column may hold."""

_BETWEEN = "\x1f"
_PIECE = 1 << 14  # bytes of a value that are written out at a time


def checksum(values: Iterable[Value]) -> int:
    """Return the CRC-32 of a row: every single flipped bit changes it.

    The values are joined by a separator that clean text does not contain, so that moving a
    character from one column to the next changes the sum as well.
    """
    total, before = 0, ""
    for value in values:
        if isinstance(value, bytes) and len(value) > _PIECE:  # the text of an article
            total = crc32(before.encode("utf-8", "surrogatepass"), total)
            for at in range(0, len(value), _PIECE):
                total = crc32(value[at : at + _PIECE].hex().encode("ascii"), total)
            before = _BETWEEN
        else:
            before += _written(value) + _BETWEEN
    return crc32(before[: -len(_BETWEEN)].encode("utf-8", "surrogatepass"), total)


def _written(value: Value) -> str:
    """Return a value in one unambiguous form."""
    if isinstance(value, str):
        return value
    if value is None:
        return "\x00"
    return value.hex() if isinstance(value, bytes) else repr(value)
