"""The port that every source of bytes implements."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Payload:
    """Bytes as they came, and what the carrier said about them.

    Attributes:
        location: Where they really came from, after redirects, without credentials.
        body: Undecoded, but with the coding of the transfer (gzip) removed.
        media_type: As HTTP writes it (``text/html; charset=utf-8``); None when nobody said.
    """

    location: str
    body: bytes
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What we accept from the outside."""

    max_bytes: int = 10 * 1024 * 1024
    total_seconds: float = 20.0
    first_byte_seconds: float = 10.0
    max_redirects: int = 5


class Source(Protocol):
    """Something that turns a location into bytes."""

    def load(self, location: str, limits: Limits) -> Payload:
        """Return the bytes at `location`.

        Raises:
            SourceError: They are missing, unreadable, too large or too slow.
            RefusedError: Reading them would not be safe.
        """
        ...
