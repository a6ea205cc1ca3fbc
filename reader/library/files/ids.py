"""Ids for new records: short, printable, unique, and sorted by time of creation."""

import os
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no letter that looks like a digit."""

_TIME_CHARS, _RANDOM_CHARS = 10, 6


def new_id() -> str:
    """Return 16 characters: the milliseconds since 1970, then 30 random bits.

    Ids created in different milliseconds sort by time.
    """
    milliseconds = time.time_ns() // 1_000_000
    return _digits(milliseconds, _TIME_CHARS) + _digits(
        int.from_bytes(os.urandom(4), "big"), _RANDOM_CHARS
    )


def _digits(number: int, count: int) -> str:
    """Return the lowest `count` digits of `number`, most significant first."""
    return "".join(_ALPHABET[number >> (5 * at) & 31] for at in reversed(range(count)))
