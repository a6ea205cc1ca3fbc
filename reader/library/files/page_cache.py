"""A cache of web pages as they were received, for reading them again offline.

The cache is bounded: the least recently used copy is deleted first, and all copies may be deleted
at any time. Damaged and foreign files are ignored. A copy is found by the URL that was requested,
by the final URL after redirects, and by any other URL of the same page.

Each file contains one copy: a format line, then, compressed together so that damage is detected, a
line of JSON about the page and the bytes as received.
"""

import json
import zlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from reader.library.files.directories import page_cache_directory
from reader.library.files.file_cache import NAME_CHARS, FileCache
from reader.library.identity.address_keys import address_key
from reader.text.digest import digest_of

MAX_BYTES = 200 * 1024 * 1024
"""Limit of the total size of all copies."""

_MAX_COPY_BYTES = 20 * 1024 * 1024  # of one page, uncompressed; sources stop at 10 MB
_MAX_HEAD_BYTES = 64 * 1024
_FORMAT = b"pullquote copy 1\n"
_SUFFIX = ".copy"


@dataclass(frozen=True, slots=True)
class PageCopy:
    """A page as it was received.

    Attributes:
        requested: The URL that was requested.
        location: The final URL, after redirects.
        body: The content, undecoded.
        fetched: When it was received; aware, UTC.
        media_type: As in HTTP; None if unknown.
        etag: The server's identifier of this version; may be empty.
        last_modified: As the server sent it; may be empty.
        text_length: Length of the article in it in code points; 0 if unknown.
    """

    requested: str
    location: str
    body: bytes
    fetched: datetime
    media_type: str | None = None
    etag: str = ""
    last_modified: str = ""
    text_length: int = 0

    def is_exactly(self, address: str) -> bool:
        """Whether it has exactly this URL, rather than another one of the same page."""
        return _without_secrets(address) in {self.requested, self.location}


class PageCache:
    """The copies in one directory; safe to use from several threads and processes.

    Errors of the disk are not raised: a copy that cannot be read does not exist, and one that
    cannot be written is not stored.
    """

    def __init__(self, directory: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        """Use a directory, which is created when the first copy is stored.

        Args:
            directory: The directory; None for the platform's cache directory.
            max_bytes: Limit of the total size.
        """
        self.directory, self._max_bytes = directory or page_cache_directory(), max_bytes
        self._files = FileCache(
            str(self.directory), _SUFFIX, max_bytes=max_bytes, max_file_bytes=_MAX_COPY_BYTES
        )

    def find(self, address: str) -> PageCopy | None:
        """Return the copy of a page under any of its URLs, preferring the exact one, or None."""
        exact = _file_name(address)
        copy = self._read_and_touch(exact)
        if copy is not None:
            return copy
        found = (name for name in self._of_page(exact) if name != exact)
        others = (copy for name in found if (copy := self._read_and_touch(name)) is not None)
        return max(others, key=lambda other: other.fetched, default=None)

    def keep(self, copy: PageCopy) -> bool:
        """Store a copy, replacing an older one; return whether that succeeded."""
        copy = replace(
            copy,
            requested=_without_secrets(copy.requested),
            location=_without_secrets(copy.location) or _without_secrets(copy.requested),
        )
        packed = _packed(copy)
        if len(packed) > self._max_bytes or len(copy.body) > _MAX_COPY_BYTES:
            return False
        if not self._files.keep(_file_name(copy.location), (packed,)):
            return False
        if copy.requested == copy.location:
            return True
        return self._files.keep(_file_name(copy.requested), (_packed(replace(copy, body=b"")),))

    def forget(self, address: str) -> None:
        """Delete the copies of a page."""
        for name in self._of_page(_file_name(address)):
            self._files.forget(name)

    def _of_page(self, name: str) -> list[str]:
        """Return the names of all files of the same page as one of them."""
        half = name[:NAME_CHARS]
        return [other for other in self._files.names() if other.startswith(half)]

    def _read_and_touch(self, name: str) -> PageCopy | None:
        """Return the copy in a file and mark it as just used; None if there is none."""
        copy = _unpacked(self._files.read(name))
        if copy is not None and not copy.body:
            name = _file_name(copy.location)
            asked, copy = copy.requested, _unpacked(self._files.read(name))
            copy = replace(copy, requested=asked) if copy is not None and copy.body else None
        if copy is not None:
            self._files.note_use(name)
        return copy


def _without_secrets(address: str) -> str:
    """Return a URL without fragment and credentials, which must not be stored."""
    scheme, separator, rest = address.strip().partition("#")[0].partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{path}" if separator else scheme


def _file_name(address: str) -> str:
    """Return the file name for a URL: a hash of the page's key, then one of the exact URL."""
    address = _without_secrets(address)
    halves = (address_key(address), address)
    return "-".join(digest_of(half)[:NAME_CHARS] for half in halves) + _SUFFIX


def _packed(copy: PageCopy) -> bytes:
    head = {
        "asked": copy.requested,
        "location": copy.location,
        "media_type": copy.media_type,
        "etag": copy.etag,
        "last_modified": copy.last_modified,
        "fetched": copy.fetched.isoformat(),
        "text_length": copy.text_length,
        "elsewhere": not copy.body,
    }
    return _FORMAT + zlib.compress(json.dumps(head).encode("ascii") + b"\n" + copy.body)


def _unpacked(packed: bytes | None) -> PageCopy | None:
    """Return the copy in a file; None if it is missing, damaged or foreign."""
    if packed is None or not packed.startswith(_FORMAT):
        return None
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed[len(_FORMAT) :], _MAX_COPY_BYTES + _MAX_HEAD_BYTES)
        return _parse(data) if unpacker.eof else None
    except (zlib.error, ValueError, TypeError, KeyError, RecursionError):
        return None


def _parse(data: bytes) -> PageCopy:
    """Parse the content of a file; raises ValueError, TypeError or KeyError."""
    line, _, body = data.partition(b"\n")
    head = json.loads(line)
    texts = [head[name] for name in ("asked", "location", "etag", "last_modified", "fetched")]
    media_type, length = head["media_type"], head["text_length"]
    if not all(isinstance(text, str) for text in (*texts, media_type or "")):
        raise TypeError
    asked, location, etag, last_modified, fetched = texts
    moment = datetime.fromisoformat(fetched)
    if (
        moment.tzinfo is None
        or not isinstance(length, int)
        or bool(head["elsewhere"]) == bool(body)
    ):
        raise ValueError
    return PageCopy(asked, location, body, moment, media_type, etag, last_modified, length)
