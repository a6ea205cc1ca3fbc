"""Reading a response body and decompressing it up to a limit (against decompression bombs)."""

import zlib
from collections.abc import Callable, Iterable

from reader.errors import SourceError
from reader.sources.base import too_large

_GZIP = 31  # window bits: gzip header
_ZLIB = 15
_RAW = -15
_GZIP_MAGIC = b"\x1f\x8b"
# The standard knows only "identity"; misconfigured servers send the others.
_NO_CODINGS = frozenset((
    "", "identity", "none", "utf-8", "utf8", "binary", "7bit", "8bit",
    "aws-chunked",  # of an upload, which object stores repeat
))  # fmt: skip
_MAX_MEMBERS = 64  # of a gzip stream; honest servers send one


def read_body(
    chunks: Iterable[bytes],
    coding: str,
    max_bytes: int,
    location: str,
    progress: Callable[[int], None] = lambda _: None,
) -> bytes:
    """Return the decompressed body; holds at most one chunk more than the limit.

    Args:
        chunks: The chunks as received.
        coding: The ``Content-Encoding``; empty if there is none.
        max_bytes: The limit before and after decompression.
        location: For error messages.
        progress: Called with the bytes received so far, before decompression.

    Raises:
        SourceError: The body is too large, damaged, or in an encoding that was not requested.
    """
    decode = _decoder(coding, max_bytes, location)
    body = bytearray()
    received = 0
    for chunk in chunks:
        received += len(chunk)
        body += decode.feed(chunk, len(body)) if decode else chunk
        if max(received, len(body)) > max_bytes:
            raise too_large(max_bytes, location)
        progress(received)
    if decode and received and not decode.complete:
        raise SourceError("the compressed page is damaged or incomplete", location=location)
    return bytes(body)


def _decoder(coding: str, max_bytes: int, location: str) -> "_Inflater | None":
    named = (each.strip().lower() for each in coding.split(","))
    coding = ", ".join(each for each in named if each not in _NO_CODINGS)
    if not coding:
        return None
    if coding in ("gzip", "x-gzip"):
        return _Inflater(_GZIP, max_bytes, location)
    if coding == "deflate":
        return _Inflater(_ZLIB, max_bytes, location)
    raise SourceError(
        f"unsupported: the server compressed the page as {coding[:40]!r}, which was not asked for",
        location=location,
    )


class _Inflater:
    """Decompresses gzip or deflate incrementally, up to a limit."""

    def __init__(self, window_bits: int, max_bytes: int, location: str) -> None:
        self._engine = zlib.decompressobj(window_bits)
        self._window_bits, self._max_bytes, self._location = window_bits, max_bytes, location
        self._pending = b""  # a single byte, too short to recognise a header by
        self._started = False
        self._members = 1
        self._is_done = False

    @property
    def complete(self) -> bool:
        """Whether the end of the stream was reached."""
        return self._engine.eof

    def feed(self, chunk: bytes, have: int) -> bytes:
        """Return the decompressed `chunk`, at most one byte more than the limit still allows."""
        if self._is_done:
            return b""
        out, rest = bytearray(), self._pending + chunk
        while have + len(out) <= self._max_bytes and self._continue_stream(rest):
            out += self._inflate(rest, self._max_bytes + 1 - have - len(out))
            rest = self._engine.unused_data
        self._is_done = self._engine.eof and len(rest) >= len(_GZIP_MAGIC)
        self._pending = rest[:1]
        return bytes(out)

    def _continue_stream(self, rest: bytes) -> bool:
        """Whether `rest` belongs to the stream; a gzip member can be followed by another."""
        if not self._engine.eof:
            return len(rest) >= (1 if self._started else len(_GZIP_MAGIC))
        is_member = self._window_bits == _GZIP and rest.startswith(_GZIP_MAGIC)
        if not is_member or self._members == _MAX_MEMBERS:
            return False
        self._members += 1
        self._engine = zlib.decompressobj(_GZIP)
        return True

    def _inflate(self, data: bytes, room: int) -> bytes:
        try:
            inflated = self._engine.decompress(data, room)
        except zlib.error as error:
            if self._window_bits != _ZLIB or self._started:
                words = "damaged: the compressed page cannot be decompressed"
                raise SourceError(words, location=self._location) from error
            # Some servers send deflate data without the zlib header that the standard requires.
            self._window_bits = _RAW
            self._engine = zlib.decompressobj(_RAW)
            return self._inflate(data, room)
        self._started = True
        return inflated
