"""Every error that leaves this package, and the exit status of each.

* ReaderError              3  root of them all
  + SourceError            3  the bytes could not be loaded: missing, unreadable, network
  + ParseError             3  the bytes contain no article
  + RefusedError           4  refused for safety: address, size, kind of link
  + UsageError             2  the command line or a setting asks for something that does not exist
    + AlreadyThere         2  a file would be overwritten without permission
  + NothingFound           1  asked for something that is not there: no such note, no quote
  + LibraryError           5  the data directory is locked, damaged or not writable
"""

from reader.startup.light_typing import ClassVar
from reader.text.clean import clean_line

_MAX_LOCATION_CHARS = 300  # of a location in a message: a whole text may have been given for a path
_HEAD, _TAIL = 200, 80


class ReaderError(Exception):
    """Base of all errors meant for the user; ``str()`` of it is one clean line.

    Attributes:
        location: The file, URL or record that the error is about; empty when there is none.
        exit_code: The exit status of a command that ends with this error.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, *, location: str = "") -> None:
        self.location = clean_line(location)
        self.message = clean_line(message)
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{_shortened(self.location)}: {self.message}" if self.location else self.message


def _shortened(location: str) -> str:
    """Return a location as shown in messages, without its middle if it is too long."""
    if location == "-":
        return "standard input"
    if len(location) <= _MAX_LOCATION_CHARS:
        return location
    return f"{location[:_HEAD]}…{location[-_TAIL:]}"


def system_reason(error: OSError) -> str:
    """Return the reason that the system gives, with a small initial letter."""
    reason = error.strerror or str(error)
    return f"{reason[:1].lower()}{reason[1:]}"


def is_thread_refused(error: RuntimeError) -> bool:
    """Whether the system refused a thread, for which Python has no class of its own."""
    return "can't start new thread" in str(error)


THREADS_REFUSED = "the system allows no more threads or processes (see ulimit -u)"


class SourceError(ReaderError):
    """The bytes of an article could not be read.

    Attributes:
        is_server_unavailable: Whether its server would not answer any other request now either.
        is_refusal: Whether its server answered that it does not have or show this page.
        is_silence: Whether its server did not begin to answer in time: it or this page is slow.
    """

    def __init__(
        self,
        message: str,
        *,
        location: str = "",
        is_server_unavailable: bool = False,
        is_refusal: bool = False,
        is_silence: bool = False,
    ) -> None:
        super().__init__(message, location=location)
        self.is_server_unavailable, self.is_refusal = is_server_unavailable, is_refusal
        self.is_silence = is_silence


class ParseError(ReaderError):
    """The bytes were read but contain no article."""


class RefusedError(ReaderError):
    """Opening or following it would not be safe."""

    exit_code = 4


class UsageError(ReaderError):
    """What was asked for does not exist or makes no sense."""

    exit_code = 2


class AlreadyThere(UsageError):  # noqa: N818 - a question rather than a failure
    """A file would be overwritten without being asked to; `location` is its path."""


class NothingFound(ReaderError):  # noqa: N818 - a plain answer rather than a failure
    """What was asked for is not there."""

    exit_code = 1


class LibraryError(ReaderError):
    """The data directory could not be read or written."""

    exit_code = 5
