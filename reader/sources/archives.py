"""Unpacking compressed articles (gzip, bzip2, xz, ZIP) in memory, up to a limit.

Documentation and mail logs are often stored this way. Nothing is ever written to disk.
"""

import bz2
import lzma
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import Protocol

from reader.errors import SourceError
from reader.sources.base import Payload, too_large
from reader.sources.directory import ARTICLE_SUFFIX, without_compression_suffix

_ZIP = b"PK\x03\x04"
_CONTAINER_FOLDER = b"META-INF/"  # in e-books and program archives
_OFFICE_MEMBERS = frozenset({"[Content_Types].xml", "mimetype"})
_MAX_MEMORY_BYTES = 128 * 1024 * 1024  # limit of a decoder; `xz -9` needs 65 MiB
_CODINGS: tuple[tuple[bytes, Callable[[], "_Decoder"]], ...] = (
    (b"\x1f\x8b\x08", partial(zlib.decompressobj, 31)),
    (b"BZh", bz2.BZ2Decompressor),
    (b"\xfd7zXZ\x00", partial(lzma.LZMADecompressor, memlimit=_MAX_MEMORY_BYTES)),
)
_PIECE_BYTES = 64 * 1024  # bytes fed at a time, as the decoder copies what follows a stream
_MAX_STREAMS = 10_000
_MAX_DIRECTORY_BYTES = 1024 * 1024  # bytes of a central directory, for some ten thousand members
_DIRECTORY_LENGTH = slice(8, 12)  # in the end record of the directory, after its signature
_END_RECORD = b"PK\x05\x06"
# for extensions whose content looks like plain text; other formats are recognised by content
_MEDIA_TYPES = {
    "md": "text/markdown",
    "markdown": "text/markdown",
    "org": "text/org",
    "adoc": "text/asciidoc",
    "mediawiki": "text/mediawiki",
    "rst": "text/x-rst",
    "textile": "text/x-textile",
    "gmi": "text/gemini",
}


class _Decoder(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: memoryview, max_length: int, /) -> bytes: ...


def unpacked(payload: Payload, max_bytes: int) -> Payload:
    """Return the content of a compressed file; other files and e-books are returned unchanged.

    Args:
        payload: Its location is kept, and its media type is dropped.
        max_bytes: Limit of the unpacked size.

    Raises:
        SourceError: It is damaged, too large, encrypted, or an archive of several articles.
    """
    body = payload.body
    for magic, new_decoder in _CODINGS:
        if body.startswith(magic):
            inside = _decoded(new_decoder, magic, body, max_bytes, payload.location)
            return payload._replace(body=inside, media_type=None)
    if body.startswith(_ZIP) and _CONTAINER_FOLDER not in body:
        return _only_article(payload, max_bytes)
    return payload


def _decoded(
    new_decoder: Callable[[], _Decoder], magic: bytes, body: bytes, max_bytes: int, location: str
) -> bytes:
    """Decode a file of concatenated streams; other data after them are padding."""
    out = bytearray()
    decoder, at = new_decoder(), 0
    try:
        for _ in range(_MAX_STREAMS):
            while not decoder.eof and at < len(body):
                piece = memoryview(body)[at : at + _PIECE_BYTES]
                out += decoder.decompress(piece, max_bytes + 1 - len(out))
                at += len(piece)
                if len(out) > max_bytes:
                    raise too_large(max_bytes, location)
            if not decoder.eof:
                raise _damage_error(location)
            at -= len(decoder.unused_data)
            if not body.startswith(magic, at):
                return bytes(out)
            decoder = new_decoder()
    except (zlib.error, OSError, EOFError, ValueError, lzma.LZMAError) as error:
        raise _damage_error(location) from error
    except MemoryError as error:
        raise too_large(max_bytes, location) from error
    raise _damage_error(location)


def _only_article(payload: Payload, max_bytes: int) -> Payload:
    """Return the only article in an archive, which may also contain its pictures."""
    location = payload.location
    _, found, end = payload.body.rpartition(_END_RECORD)
    if found and int.from_bytes(end[_DIRECTORY_LENGTH], "little") > _MAX_DIRECTORY_BYTES:
        raise SourceError("the archive has too many files", location=location)
    try:
        with zipfile.ZipFile(BytesIO(payload.body)) as archive:
            members = archive.infolist()
            if _OFFICE_MEMBERS.intersection(each.filename for each in members):
                return payload
            chosen = _articles(members)
            if len(chosen) != 1:
                raise SourceError(_several_message(len(chosen)), location=location)
            with archive.open(chosen[0]) as stream:
                body = stream.read(max_bytes + 1)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError) as error:
        raise _damage_error(location) from error
    except NotImplementedError as error:
        raise SourceError("compressed with an unsupported method", location=location) from error
    except RuntimeError as error:  # zipfile's error for encryption
        raise SourceError("encrypted, so it cannot be read", location=location) from error
    if len(body) > max_bytes:
        raise too_large(max_bytes, location)
    suffix = _suffix(chosen[0].filename)[1:].lower()
    return payload._replace(body=body, media_type=_MEDIA_TYPES.get(suffix))


def _articles(members: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """Return the members with extensions of articles, or else all files."""
    files = [each for each in members if not _is_auxiliary(each)]
    return [each for each in files if ARTICLE_SUFFIX.fullmatch(_suffix(each.filename))] or files


def _is_auxiliary(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a directory, system metadata, or a part of a saved page."""
    name = member.filename
    hidden = name.startswith("__MACOSX/") or _name(name).startswith(".")
    return hidden or member.is_dir() or "_files/" in name


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _suffix(path: str) -> str:
    name = without_compression_suffix(_name(path))
    return name[name.rindex(".") :] if "." in name[1:] else ""


def _several_message(count: int) -> str:
    if not count:
        return "the archive has no files"
    return f"an archive of {count} files: unpack it and open one of them, or the folder"


def _damage_error(location: str) -> SourceError:
    return SourceError("damaged: the compressed file cannot be unpacked", location=location)
