"""The port that every source of bytes implements."""

from reader.errors import SourceError
from reader.startup.light_typing import NamedTuple, Protocol


class Payload(NamedTuple):
    """Bytes as they came, and what the carrier said about them.

    Attributes:
        location: Where they really came from, after redirects, without credentials; the path of
            a file may hold surrogates, as `os.fsdecode` makes them.
        body: Undecoded, but with the coding of the transfer (gzip) removed.
        media_type: As HTTP writes it (``text/html; charset=utf-8``); None when nobody said.
        etag: The server's name for this version of the page; empty when it gave none.
        last_modified: When the page was changed, in the server's words; empty when unknown.
    """

    location: str
    body: bytes
    media_type: str | None = None
    etag: str = ""
    last_modified: str = ""


class Limits(NamedTuple):
    """What we accept from the outside.

    Attributes:
        max_bytes: Of a page, before and after decompression.
        total_seconds: For a page with all its redirects.
        first_byte_seconds: From the start of a request to the first byte of its answer.
        max_redirects: How often a page may send us elsewhere.
        max_file_bytes: Of a local file, or of what comes through a pipe.
    """

    max_bytes: int = 10 * 1024 * 1024
    total_seconds: float = 20.0
    first_byte_seconds: float = 10.0
    max_redirects: int = 5
    max_file_bytes: int = 64 * 1024 * 1024


class Page(NamedTuple):
    """One page of what was loaded.

    Attributes:
        payload: Its bytes.
        asked: The location that was asked for.
        is_fresh: Whether it came from the network now.
    """

    payload: Payload
    asked: str
    is_fresh: bool = False

    @property
    def name(self) -> str:
        """What errors call it: a path as a person wrote it, an address as it was reached."""
        location = self.payload.location
        return location if "://" in location else self.asked


class Loaded(NamedTuple):
    """What was loaded of an article.

    Attributes:
        pages: One, or more when a page of the web led to further ones of the same article.
        notices: What the reader should be told about how it was got.
    """

    pages: tuple[Page, ...]
    notices: tuple[str, ...] = ()

    @property
    def location(self) -> str:
        """Where the first page really came from."""
        return self.pages[0].payload.location

    @property
    def name(self) -> str:
        """What errors call the first page."""
        return self.pages[0].name


class Cancelled(SourceError):  # noqa: N818 - the person's wish rather than a failure
    """The person asked to stop."""


class Source(Protocol):
    """Something that turns a location into bytes."""

    def load(self, location: str, limits: Limits) -> Payload:
        """Return the bytes at `location`.

        Raises:
            SourceError: They are missing, unreadable, too large or too slow.
            RefusedError: Reading them would not be safe.
        """
        ...
