"""The port that every source of bytes implements."""

from reader.errors import SourceError
from reader.startup.light_typing import NamedTuple, Protocol


class Payload(NamedTuple):
    """Bytes as they were received, and their metadata.

    Attributes:
        location: The final location, after redirects, without credentials. The path of a file may
            contain surrogates, as from `os.fsdecode`.
        body: Undecoded, except that the transfer coding (gzip) is removed.
        media_type: As in HTTP (``text/html; charset=utf-8``); None if unknown.
        etag: The server's identifier of this version of the page; may be empty.
        last_modified: When the page was changed, as the server sent it; may be empty.
    """

    location: str
    body: bytes
    media_type: str | None = None
    etag: str = ""
    last_modified: str = ""


class Limits(NamedTuple):
    """Limits for loading.

    Attributes:
        max_bytes: Size of a page, before and after decompression.
        total_seconds: Time for a page with all redirects.
        first_byte_seconds: Time from the start of a request to the first byte of the response.
        max_redirects: Number of redirects.
        max_file_bytes: Size of a local file or of piped input.
    """

    max_bytes: int = 10 * 1024 * 1024
    total_seconds: float = 20.0
    first_byte_seconds: float = 10.0
    max_redirects: int = 5
    max_file_bytes: int = 64 * 1024 * 1024


class Page(NamedTuple):
    """A page of what was loaded.

    Attributes:
        payload: Its bytes.
        requested: The location that was requested.
        is_fresh: Whether it was just received from the network.
        is_confirmed: Whether its server just confirmed that the cached copy is unchanged.
    """

    payload: Payload
    requested: str
    is_fresh: bool = False
    is_confirmed: bool = False

    @property
    def name(self) -> str:
        """Its name in error messages: a path as typed, or the final URL."""
        location = self.payload.location
        return location if "://" in location else self.requested


class Loaded(NamedTuple):
    """What was loaded of an article.

    Attributes:
        pages: One page, or several if a web page has continuation pages.
        notices: What the user should be told about the loading.
    """

    pages: tuple[Page, ...]
    notices: tuple[str, ...] = ()

    @property
    def location(self) -> str:
        """The final location of the first page."""
        return self.pages[0].payload.location

    @property
    def name(self) -> str:
        """The name of the first page in error messages."""
        return self.pages[0].name


class Cancelled(SourceError):  # noqa: N818 - the person's wish rather than a failure
    """The user asked to stop."""


def too_large(max_bytes: int, location: str) -> SourceError:
    """Return the error for bytes over their limit."""
    return SourceError(f"larger than the limit of {max_bytes / 2**20:g} MB", location=location)


class Source(Protocol):
    """Loads the bytes at a location."""

    def load(self, location: str, limits: Limits) -> Payload:
        """Return the bytes at `location`.

        Raises:
            SourceError: They are missing, unreadable, too large or too slow.
            RefusedError: Reading them would not be safe.
        """
