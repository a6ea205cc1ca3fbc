"""Checksums of rows, because SQLite does not detect a flipped bit inside a value."""

from collections.abc import Iterable
from zlib import crc32

Value = str | int | float | bytes | None
"""The types of column values."""

_SEPARATOR = "\x1f"
_PIECE_BYTES = 1 << 14  # bytes of a value that are converted at a time


def checksum(values: Iterable[Value]) -> int:
    """Return the CRC-32 of a row, which any single flipped bit changes.

    The values are joined by a separator that clean text does not contain, so that moving a
    character to the next column changes the sum as well.
    """
    total, before = 0, ""
    for value in values:
        if isinstance(value, bytes) and len(value) > _PIECE_BYTES:  # the text of an article
            total = crc32(before.encode("utf-8", "surrogatepass"), total)
            for at in range(0, len(value), _PIECE_BYTES):
                total = crc32(value[at : at + _PIECE_BYTES].hex().encode("ascii"), total)
            before = _SEPARATOR
        else:
            before += _unambiguous(value) + _SEPARATOR
    return crc32(before[: -len(_SEPARATOR)].encode("utf-8", "surrogatepass"), total)


def _unambiguous(value: Value) -> str:
    """Return a value in an unambiguous form."""
    if isinstance(value, str):
        return value
    if value is None:
        return "\x00"
    return value.hex() if isinstance(value, bytes) else repr(value)
