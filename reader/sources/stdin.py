"""Reading standard input."""

import os
import sys

from reader.errors import SourceError, system_reason
from reader.sources.base import Limits, Payload, too_large
from reader.sources.compression import unpack_if_compressed


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
            body = sys.stdin.buffer.read(limits.max_file_bytes + 1)
        except OSError as error:
            raise SourceError(
                f"cannot be read: {system_reason(error)}", location=location
            ) from error
        if len(body) > limits.max_file_bytes:
            raise too_large(limits.max_file_bytes, location)
        return unpack_if_compressed(Payload(location, body), limits.max_file_bytes)


def _let_wait() -> None:
    """Let reading wait for what is not there yet, even if whoever made the pipe turned that off."""
    try:
        os.set_blocking(sys.stdin.fileno(), True)
    except (OSError, ValueError, AttributeError):  # it is no pipe of the system
        return
