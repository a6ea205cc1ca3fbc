"""A cache of pages as they came from the web, to read them again offline.

Copies are a cache: bounded, the one used longest ago goes first, and all of them may be deleted at
any time. A file that is damaged or not ours is passed by. A copy is found by the address that was
asked for, by the one that it really came from, and by any other address of the same page.

One file holds one copy: a line that says what it is, then, compressed together so that damage to
any of it shows, a line of JSON about the page and the bytes as they came.
"""

import json
import zlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from reader.library.files.directories import copies_directory
from reader.library.files.file_cache import NAME_CHARS, FileCache
from reader.library.identity.identity import clean_address
from reader.text.digest import sha256

MAX_BYTES = 200 * 1024 * 1024
"""What all copies together may take."""

_MAX_COPY = 20 * 1024 * 1024  # of one page, uncompressed; sources stop at 10 MB
_MAX_HEAD = 64 * 1024
_FORMAT = b"pullquote copy 1\n"
_SUFFIX = ".copy"


@dataclass(frozen=True, slots=True)
class Copy:
    """A page as it came.

    Attributes:
        asked: The address that was asked for.
        location: The address that it really came from, after redirects.
        body: As it came, undecoded.
        fetched: When it came; aware, UTC.
        media_type: As HTTP writes it; None when nobody said.
        etag: The server's name for this version; may be empty.
        last_modified: In the server's words; may be empty.
        text_length: Code points of the article that was in it; 0 when unknown.
    """

    asked: str
    location: str
    body: bytes
    fetched: datetime
    media_type: str | None = None
    etag: str = ""
    last_modified: str = ""
    text_length: int = 0

    def is_of(self, address: str) -> bool:
        """Whether it is of this very address, and not of another one of the same page."""
        return _bare(address) in {self.asked, self.location}


class PageCache:
    """The copies in one directory; safe to use from several threads and processes.

    Nothing here raises because of the disk: a copy that cannot be read does not exist, and one
    that cannot be written is not kept.
    """

    def __init__(self, directory: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        """Take a directory, which is made when the first copy is kept.

        Args:
            directory: Where they lie; None is the platform's cache directory.
            max_bytes: What they may take together.
        """
        self.directory, self._max_bytes = directory or copies_directory(), max_bytes
        self._files = FileCache(
            str(self.directory), _SUFFIX, max_bytes=max_bytes, max_file_bytes=_MAX_COPY
        )

    def find(self, address: str) -> Copy | None:
        """Return the copy of a page under any of its addresses, the exact one first, or None."""
        exact = _name(address)
        copy = self._used(exact)
        if copy is not None:
            return copy
        found = (name for name in self._of_page(exact) if name != exact)
        others = (copy for name in found if (copy := self._used(name)) is not None)
        return max(others, key=lambda other: other.fetched, default=None)

    def keep(self, copy: Copy) -> bool:
        """Keep a copy in place of an older one; return whether that could be done."""
        copy = replace(
            copy, asked=_bare(copy.asked), location=_bare(copy.location) or _bare(copy.asked)
        )
        packed = _packed(copy)
        if len(packed) > self._max_bytes or len(copy.body) > _MAX_COPY:
            return False
        if not self._files.keep(_name(copy.location), (packed,)):
            return False
        if copy.asked == copy.location:
            return True
        return self._files.keep(_name(copy.asked), (_packed(replace(copy, body=b"")),))

    def forget(self, address: str) -> None:
        """Delete the copies of a page."""
        for name in self._of_page(_name(address)):
            self._files.forget(name)

    def _of_page(self, name: str) -> list[str]:
        """Return the names of all files of the page of one of them."""
        half = name[:NAME_CHARS]
        return [other for other in self._files.names() if other.startswith(half)]

    def _used(self, name: str) -> Copy | None:
        """Return the copy in a file and note that it is used; None when there is none."""
        copy = _unpacked(self._files.read(name))
        if copy is not None and not copy.body:
            name = _name(copy.location)
            asked, copy = copy.asked, _unpacked(self._files.read(name))
            copy = replace(copy, asked=asked) if copy is not None and copy.body else None
        if copy is not None:
            self._files.note_use(name)
        return copy


def _bare(address: str) -> str:
    """Return an address without fragment and credentials, which are not to be kept."""
    scheme, separator, rest = address.strip().partition("#")[0].partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{path}" if separator else scheme


def _name(address: str) -> str:
    """Return the name of a file: what all addresses of the page share, then the very address."""
    address = _bare(address)
    halves = (clean_address(address), address)
    digests = (sha256(half.encode("utf-8", "surrogatepass")).hexdigest() for half in halves)
    return "-".join(digest[:NAME_CHARS] for digest in digests) + _SUFFIX


def _packed(copy: Copy) -> bytes:
    head = {
        "asked": copy.asked,
        "location": copy.location,
        "media_type": copy.media_type,
        "etag": copy.etag,
        "last_modified": copy.last_modified,
        "fetched": copy.fetched.isoformat(),
        "text_length": copy.text_length,
        "elsewhere": not copy.body,
    }
    return _FORMAT + zlib.compress(json.dumps(head).encode("ascii") + b"\n" + copy.body)


def _unpacked(packed: bytes | None) -> Copy | None:
    """Return what a file holds; None when it is missing, damaged or not ours."""
    if packed is None or not packed.startswith(_FORMAT):
        return None
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed[len(_FORMAT) :], _MAX_COPY + _MAX_HEAD)
        return _parsed(data) if unpacker.eof else None
    except (zlib.error, ValueError, TypeError, KeyError, RecursionError):
        return None


def _parsed(data: bytes) -> Copy:
    """Return the copy in an unpacked file; raises ValueError, TypeError or KeyError."""
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
    return Copy(asked, location, body, moment, media_type, etag, last_modified, length)
