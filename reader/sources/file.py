"""Reading local files; only regular files are ever opened."""

import errno
import os
import stat

from reader.errors import SourceError, system_reason
from reader.sources.base import Limits, Payload, too_large
from reader.sources.compression import unpack_if_compressed

_IRREGULAR_KINDS = (
    (stat.S_ISDIR, "is a directory, not a regular file"),
    (stat.S_ISFIFO, "is a named pipe (FIFO), not a regular file"),
    (stat.S_ISSOCK, "is a socket, not a regular file"),
    (stat.S_ISCHR, "is a device, not a regular file"),
    (stat.S_ISBLK, "is a device, not a regular file"),
)
_REASONS = {
    errno.ENOENT: "no such file",
    errno.ENOTDIR: "no such file: a part of the path is not a directory",
    errno.ELOOP: "too many links: a link that leads back to itself",
    errno.ENAMETOOLONG: "no such file: the name is too long",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
}


class FileSource:
    """Loads regular files by path or ``file://`` URL."""

    def load(self, location: str, limits: Limits) -> Payload:
        """Return the bytes of a file; never blocks on a pipe or device.

        Raises:
            SourceError: The file is missing, unreadable, too large, or not a regular file.
        """
        path = local_path(location)
        try:
            _require_regular(os.stat(path).st_mode, location)  # noqa: PTH116 - a name may be bytes
            body = _read(path, location, limits.max_file_bytes)
            place = os.path.abspath(path)  # noqa: PTH100 - links stay as they are
        except (OSError, ValueError) as error:
            raise SourceError(_reason(path, error), location=location) from error
        named = Payload(location, body)  # in error messages as it was typed
        return unpack_if_compressed(named, limits.max_file_bytes)._replace(location=place)


def local_path(location: str) -> str:
    """Return the path for a location: ``file://`` URLs decoded, ``~`` expanded.

    Raises:
        SourceError: It is a ``file`` URL of another machine, or malformed.
    """
    if location[:5].lower() == "file:" and ("//" in location or not os.path.lexists(location)):
        from urllib.parse import unquote_to_bytes, urlsplit

        try:
            parts = urlsplit(location)
        except ValueError as error:
            raise SourceError("no such file: not a valid address", location=location) from error
        if parts.netloc.lower() not in ("", "localhost"):
            raise SourceError("a file on another machine cannot be opened", location=location)
        return os.fsdecode(unquote_to_bytes(parts.path))
    if location.startswith("~") and not os.path.lexists(location):
        return os.path.expanduser(location)  # noqa: PTH111 - a name without a user stays as it is
    return location


def require_file(location: str) -> None:
    """Make sure that there is a regular file at a location.

    Raises:
        SourceError: There is none, or something else.
    """
    path = local_path(location)
    try:
        _require_regular(os.stat(path).st_mode, location)  # noqa: PTH116 - as above
    except (OSError, ValueError) as error:
        raise SourceError(_reason(path, error), location=location) from error


def _require_regular(mode: int, location: str) -> None:
    if stat.S_ISREG(mode):
        return
    what = next((words for test, words in _IRREGULAR_KINDS if test(mode)), "is not a regular file")
    raise SourceError(what, location=location)


def _read(path: str, location: str, max_bytes: int) -> bytes:
    # The file type is checked twice: opening a device can have effects, and the file under a name
    # can be replaced between the check and the opening.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags | getattr(os, "O_NOCTTY", 0)), "rb") as file:
        status = os.fstat(file.fileno())
        _require_regular(status.st_mode, location)
        body = b"" if status.st_size > max_bytes else file.read(max_bytes + 1)
        if max(status.st_size, len(body)) > max_bytes:
            raise too_large(max_bytes, location)
        return body


def _reason(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):  # a NUL in the name
        return "no such file: not a valid name"
    if error.errno == errno.ENOENT and os.path.islink(path):  # noqa: PTH114
        return "no such file: a link to something that does not exist"
    return _REASONS.get(error.errno or 0) or f"cannot be read: {system_reason(error)}"
