"""Read members of a ZIP archive by name and within limits; nothing is ever written to disk."""

import lzma
import stat
import zipfile
import zlib
from io import BytesIO

from reader.errors import ParseError, RefusedError

_MAX_MEMBER_BYTES = 8 * 1024 * 1024
_MAX_TOTAL_BYTES = 48 * 1024 * 1024
_MAX_RATIO = 150  # unpacked to packed size; text compresses 3 to 20 times
_ANY_RATIO_BYTES = 1024 * 1024  # smaller members may have any ratio
_MAX_MEMBERS = 50_000


class Archive:
    """A ZIP archive in memory."""

    def __init__(self, body: bytes, location: str) -> None:
        """Open the archive in `body`.

        Raises:
            ParseError: It is not a ZIP archive, or a damaged one.
            RefusedError: It has too many members.
        """
        self._location = location
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(body))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ParseError("is a damaged ZIP archive", location=location) from error
        if len(members) > _MAX_MEMBERS:
            raise RefusedError("is an archive with too many members", location=location)
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def folder_of(self, name: str) -> str | None:
        """Return the folder that contains a member, ending in a slash; empty for the root.

        Some programs put a whole book into one folder. None if there is no such member.
        """
        if name in self._members:
            return ""
        found = [each for each in self._members if each.endswith(f"/{name}")]
        return min(found, key=len).removesuffix(name) if found else None

    def read(self, name: str) -> bytes:
        """Return the content of a member.

        Raises:
            ParseError: There is no such member, or it is damaged, encrypted or a link.
            RefusedError: It unpacks to more than the limits allow.
        """
        member = self._members.get(name)
        if member is None:
            raise ParseError(f"has no member {name}", location=self._location)
        if stat.S_ISLNK(member.external_attr >> 16):
            raise ParseError(f"has a link as its member {name}", location=self._location)
        if member.flag_bits & 1:
            raise ParseError("is encrypted, so it cannot be read", location=self._location)
        self._check(member.file_size, member.compress_size)
        try:
            with self._zip.open(member) as stream:
                content = stream.read(_MAX_MEMBER_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError,
                NotImplementedError, RuntimeError) as error:  # fmt: skip
            raise ParseError("is a damaged ZIP archive", location=self._location) from error
        self._check(len(content), member.compress_size)
        self._read += len(content)
        return content

    def _check(self, size: int, packed: int) -> None:
        dense = size > _ANY_RATIO_BYTES and size > _MAX_RATIO * max(1, packed)
        if dense or size > _MAX_MEMBER_BYTES or self._read + size > _MAX_TOTAL_BYTES:
            raise RefusedError("unpacks to more than is safe", location=self._location)
