"""The text of an edition as part of a log."""

import base64
import binascii
import zlib

from reader.text.clean import clean_text
from reader.text.digest import sha256

MAX_EDITION_BYTES = 16 * 1024 * 1024
"""Limit of the length of an edition's text."""

MAX_PACKED_CHARS = MAX_EDITION_BYTES * 3 // 2
"""Limit of its encoded form: four thirds of the text, and a little, if it cannot be compressed."""


def is_sendable(blob: bytes) -> bool:
    """Whether the text of an edition, given compressed, is short enough for a log."""
    unpacker = zlib.decompressobj()
    unpacker.decompress(blob, MAX_EDITION_BYTES)
    return unpacker.eof


def packed(blob: bytes) -> str:
    """Return the compressed text of an edition, encoded for a line."""
    return base64.b64encode(blob).decode("ascii")


def unpacked(packed_text: str, digest: str) -> str | None:
    """Return the text of an edition; None if it does not match its digest, or is not clean."""
    try:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(base64.b64decode(packed_text, validate=True), MAX_EDITION_BYTES)
        text = data.decode()
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError):
        return None
    if not unpacker.eof or sha256(data).hexdigest() != digest or clean_text(text) != text:
        return None
    return text
