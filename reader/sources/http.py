"""Fetching web pages, treating every server as hostile.

One GET request, and nothing the user did not ask for: no cookies, no Referer, no scripts, images or
other subresources. SECURITY.md states the guarantees on limits and private addresses. httpx is
imported only when a page is loaded.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from reader import __version__
from reader.errors import RefusedError, SourceError
from reader.sources.addresses import Address, parse_address, without_credentials
from reader.sources.base import Limits, Payload, too_large
from reader.sources.body import read_body
from reader.sources.compression import unpack_if_compressed
from reader.sources.deadlines import Resolve, Watch, system_resolve
from reader.sources.http_messages import (
    BUSY,
    REFUSING,
    broken_line,
    connection_line,
    proxy_line,
    status_line,
)
from reader.sources.refresh import page_after
from reader.sources.zones import Zone, may_lead, zone_by_name
from reader.startup.library_loading import loading_library
from reader.text.clean import clean_line
from reader.text.media_types import media_type_of

if TYPE_CHECKING:
    import httpx

MAX_HEADER_BYTES = 64 * 1024

_REDIRECTS = (301, 302, 303, 307, 308)
_SUCCESS = (200, 201, 202, 203)
_NOT_MODIFIED = 304
_RECORDINGS = ("audio/", "video/")  # beginnings of media types; such files are not even received
_MAX_HEADER_CHARS = 300  # length of a header value that is kept
_HEADERS = {
    "User-Agent": f"Pullquote/{__version__} (terminal news reader)",
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,"
    "text/markdown,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


class HttpSource:
    """Loads web pages by ``http`` and ``https`` URL."""

    def __init__(
        self,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int], None] = lambda _: None,
        resolve: Resolve = system_resolve,
        linked_from: str = "",
    ) -> None:
        """Store the callbacks and options of a fetch.

        Args:
            cancelled: Polled at least ten times a second; True cancels the fetch.
            progress: Called with the bytes received so far, before decompression.
            resolve: Resolves a host.
            linked_from: The address of the page that linked there if the fetch is automatic (for
                example a feed): the target zone must then be one that a redirect could lead to.
                Empty if the user entered the address.
        """
        self._cancelled, self._progress, self._resolve = cancelled, progress, resolve
        self._linked_from = linked_from

    def load(self, location: str, limits: Limits) -> Payload:
        """Return the page at a URL.

        Raises:
            SourceError: The page could not be fetched or is not an article; `Cancelled` if
                cancelled.
            RefusedError: It leads to an unsupported kind of address, or to a private one.
        """
        payload = self._fetch(location, {}, limits)
        if payload is None:
            raise SourceError(
                status_line(_NOT_MODIFIED, ""), location=without_credentials(location.strip())
            )
        return payload

    def load_if_changed(
        self, location: str, etag: str, last_modified: str, limits: Limits
    ) -> Payload | None:
        """Return the page at a URL, or None if the server reports that it has not changed.

        Args:
            location: The URL.
            etag: From the last `Payload`; may be empty.
            last_modified: From the last `Payload`; may be empty.
            limits: Size and time limits.

        Raises:
            SourceError: The page could not be fetched or is not an article.
            RefusedError: It leads to an unsupported kind of address, or to a private one.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        valid = {name: value for name, value in conditions.items() if _is_sendable_header(value)}
        return self._fetch(location, valid, limits)

    def _fetch(
        self, location: str, conditions: Mapping[str, str], limits: Limits
    ) -> Payload | None:
        address = parse_address(location)
        watch = Watch(str(address), limits, self._cancelled)
        redirects = _Redirects(address, self._linked_from)
        for _ in range(limits.max_redirects + 1):
            answer = self._request_page(redirects, conditions, limits, watch)
            if not isinstance(answer, str):
                return answer
            redirects.follow(answer)
        raise SourceError(  # as from sites that set a cookie first
            f"more than {limits.max_redirects} redirects; try the browser", location=str(address)
        )

    def _request_page(
        self, redirects: "_Redirects", conditions: Mapping[str, str], limits: Limits, watch: Watch
    ) -> Payload | str | None:
        """Return the page, the target of a redirect, or None if the page has not changed."""
        with loading_library():
            from reader.sources.engine import (
                WatchedBackend,
                WatchedTransport,
                httpx,
                proxy_for,
                tls_context,
            )

        address, proxy = redirects.address, None
        try:
            proxy = proxy_for(address.scheme, address.host)
            if proxy is not None:
                redirects.check(zone_by_name(address.host))
            check = redirects.check if proxy is None else None
            backend = WatchedBackend(watch, self._resolve, check)
            request = httpx.Request("GET", str(address), headers={**_HEADERS, **conditions})
            if credentials := redirects.credentials():
                request.headers["Authorization"] = credentials
            watch.start_response_timeout()
            with WatchedTransport(backend, tls_context(address.scheme), proxy) as transport:
                response = transport.handle_request(request)
                try:
                    return self._read(response, address, limits, watch)
                finally:
                    response.close()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            line = connection_line(error) if proxy is None else proxy_line(error)
            raise SourceError(line, location=watch.location, is_server_unavailable=True) from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise SourceError(broken_line(error), location=watch.location) from error
        except ValueError as error:
            raise SourceError(str(error), location=watch.location) from error

    def _read(
        self, response: "httpx.Response", address: Address, limits: Limits, watch: Watch
    ) -> Payload | str | None:
        headers, status = response.headers, response.status_code
        if sum(len(name) + len(value) + 4 for name, value in headers.raw) > MAX_HEADER_BYTES:
            raise SourceError("the headers of the answer are too large", location=watch.location)
        if status in _REDIRECTS:
            return next(iter(headers.get_list("location")), "")
        if status == _NOT_MODIFIED:
            return None
        if status not in _SUCCESS:
            line = status_line(status, headers.get("retry-after", ""))
            raise SourceError(
                line,
                location=watch.location,
                is_server_unavailable=status in BUSY,
                is_refusal=status in REFUSING,
            )
        media_type = media_type_of(headers.get_list("content-type"))
        if media_type.strip().lower().startswith(_RECORDINGS):
            raise SourceError("a sound or video file, not an article", location=watch.location)
        length = headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > limits.max_bytes:
            raise too_large(limits.max_bytes, watch.location)
        body = read_body(
            _checked_chunks(response.iter_raw(), watch),
            headers.get("content-encoding", ""),
            limits.max_bytes,
            watch.location,
            self._progress,
        )
        if not body:
            raise SourceError("empty: the server sent nothing to read", location=watch.location)
        payload = Payload(
            str(address),
            body,
            media_type=_kept_header(media_type) or None,
            etag=_kept_header(headers.get("etag")),
            last_modified=_kept_header(headers.get("last-modified")),
        )
        payload = unpack_if_compressed(payload, limits.max_bytes)
        return page_after(payload) or payload


class _Redirects:
    """The current address of a fetch, and the checks that every redirect target must pass."""

    def __init__(self, typed: Address, linked_from: str) -> None:
        self.address = self._typed = typed
        self._typed_zones: set[Zone] = set()
        self._linking_host = parse_address(linked_from).host if linked_from else typed.host

    def check(self, zone: Zone) -> None:
        """Record the zones of the typed address; refuse a zone that a page may not lead to.

        Called for each address of a host. A host with both public and private addresses counts as
        public: it may redirect to itself but not to other private hosts.

        Raises:
            RefusedError: A page leads to an address in a zone it may not reach.
        """
        if self.address is self._typed:
            to_itself = self._linking_host == self._typed.host
            if not to_itself and not may_lead(zone_by_name(self._linking_host), zone):
                raise RefusedError(
                    f"a {zone} address, to which {self._linking_host} may not lead by itself",
                    location=str(self._typed),
                )
            self._typed_zones.add(zone)
            return
        to_itself = self.address.host == self._typed.host and zone in self._typed_zones
        first = next(iter(self._typed_zones)) if len(self._typed_zones) == 1 else Zone.PUBLIC
        if not to_itself and not may_lead(first, zone):
            sign_in = "; perhaps this network wants a sign-in: try the browser"
            raise RefusedError(
                f"redirect to a {zone} address ({self.address.host}) refused"
                f"{sign_in if zone is Zone.PRIVATE else ''}",
                location=str(self._typed),
            )

    def credentials(self) -> str:
        """Return the ``Authorization`` value, empty if it was typed for another origin."""
        typed = self._typed
        if not typed.username or self.address.origin != typed.origin:
            return ""
        from base64 import b64encode

        pair = f"{typed.username}:{typed.password}".encode()
        return f"Basic {b64encode(pair).decode('ascii')}"

    def follow(self, target: str) -> None:
        """Follow a redirect.

        Raises:
            SourceError: The target is missing or not a valid address.
            RefusedError: The target is not a web address.
        """
        if not target.strip():
            raise SourceError("a redirect without a target", location=str(self._typed))
        try:
            self.address = parse_address(urljoin(str(self.address), _without_controls(target)))
        except RefusedError as error:
            where = clean_line(target)[:60]
            raise RefusedError(
                f"redirect to {where!r} refused: only http and https are fetched",
                location=str(self._typed),
            ) from error
        except (SourceError, ValueError) as error:
            raise SourceError(
                "a redirect to an invalid address", location=str(self._typed)
            ) from error


def _checked_chunks(chunks: Iterable[bytes], watch: Watch) -> Iterable[bytes]:
    """Pass on `chunks` until the deadline, so that a fast, endless response ends too."""
    for chunk in chunks:
        watch.remaining_seconds()
        yield chunk


def _kept_header(value: str | None) -> str:
    """Return a header value to keep, cleaned; empty if it is unreasonably long."""
    return clean_line(value) if value and len(value) <= _MAX_HEADER_CHARS else ""


def _is_sendable_header(value: str) -> bool:
    """Whether a kept header value can be sent back."""
    return (
        bool(value) and value.isascii() and value.isprintable() and len(value) <= _MAX_HEADER_CHARS
    )


def _without_controls(target: str) -> str:
    """Return a redirect target with spaces and control characters percent-encoded."""
    from urllib.parse import quote

    return "".join(
        quote(char) if char.isspace() or not char.isprintable() else char for char in target.strip()
    )
