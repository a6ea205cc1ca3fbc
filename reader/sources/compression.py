"""Detects compressed files by their first bytes; decompression is loaded only when needed."""

from reader.sources.base import Payload

_MAGIC = (b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00", b"PK\x03\x04")  # gzip, bzip2, xz, ZIP


def unpack_if_compressed(payload: Payload, max_bytes: int) -> Payload:
    """Return the content of a compressed file as `archives.unpacked`; other payloads unchanged.

    Raises:
        SourceError: The file is damaged, too large, encrypted, or an archive of several articles.
    """
    if not payload.body.startswith(_MAGIC):
        return payload
    from reader.sources.archives import unpacked

    return unpacked(payload, max_bytes)
