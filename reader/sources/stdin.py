"""Reading standard input, and other pipes that the shell passes."""

import os
import sys

from reader.errors import SourceError, system_reason
from reader.sources.base import Limits, Payload, too_large
from reader.sources.compression import unpack_if_compressed
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO


class StdinSource:
    """Loads what another program pipes in, under the location ``-``."""

    def load(self, location: str, limits: Limits) -> Payload:
        """Read standard input to its end.

        Raises:
            SourceError: Nothing is piped in, it cannot be read, or it is too large.
        """
        if sys.stdin is None or sys.stdin.isatty():
            raise SourceError(
                "nothing is piped in; try: some-command | pullquote -", location=location
            )
        _let_wait()
        try:
            return _payload(sys.stdin.buffer, location, limits.max_file_bytes)
        except OSError as error:
            raise _unreadable(error, location) from error


class PassedPipeSource:
    """Loads what a shell passes for ``<(command)``, under the name that the shell gives it."""

    def load(self, location: str, limits: Limits) -> Payload:
        """Read the pipe to its end.

        Raises:
            SourceError: It cannot be read, or is too large.
        """
        try:
            with open(location, "rb") as pipe:  # noqa: PTH123 - pathlib costs 4 ms
                return _payload(pipe, location, limits.max_file_bytes)
        except OSError as error:
            raise _unreadable(error, location) from error


def _payload(pipe: "BinaryIO", location: str, max_bytes: int) -> Payload:
    body = pipe.read(max_bytes + 1)
    if len(body) > max_bytes:
        raise too_large(max_bytes, location)
    return unpack_if_compressed(Payload(location, body), max_bytes)


def _unreadable(error: OSError, location: str) -> SourceError:
    return SourceError(f"cannot be read: {system_reason(error)}", location=location)


def _let_wait() -> None:
    """Let reading wait for what is not there yet, even if whoever made the pipe turned that off."""
    try:
        os.set_blocking(sys.stdin.fileno(), True)
    except (OSError, ValueError, AttributeError):  # it is no pipe of the system
        return
