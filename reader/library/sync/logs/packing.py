"""The text of an edition as it is written into a log, and back."""

import base64
import binascii
import zlib

from reader.text.clean import clean_text
from reader.text.digest import sha256

MAX_EDITION_BYTES = 16 * 1024 * 1024
"""Of the text of an edition, unpacked."""


def packed(blob: bytes) -> str:
    """Return the text of an edition, as the library keeps it, for a line."""
    return base64.b64encode(blob).decode("ascii")


def unpacked(packed_text: str, digest: str) -> str | None:
    """Return the text of an edition; None when it is not the one of that digest, or not clean."""
    try:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(base64.b64decode(packed_text, validate=True), MAX_EDITION_BYTES)
        text = data.decode()
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError):
        return None
    if not unpacker.eof or sha256(data).hexdigest() != digest or clean_text(text) != text:
        return None
    return text
