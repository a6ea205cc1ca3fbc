"""Pages of the web, fetched as if every server were hostile.

One GET, and nothing that the person did not ask for: no cookies, no Referer, no scripts, images
or other parts of the page. What is promised about limits and private addresses stands in
SECURITY.md; httpx is only imported when a page is loaded.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from reader import __version__
from reader.errors import RefusedError, SourceError
from reader.sources.addresses import Address, parse_address, without_credentials
from reader.sources.base import Limits, Payload
from reader.sources.body import read_body, too_large
from reader.sources.compression import open_packed
from reader.sources.deadlines import Resolve, Watch, system_resolve
from reader.sources.http_messages import BUSY, broken_line, connection_line, status_line
from reader.sources.zones import Zone, may_lead, zone_by_name
from reader.text.clean import clean_text

if TYPE_CHECKING:
    import httpx

MAX_HEADER_BYTES = 64 * 1024

_REDIRECTS = (301, 302, 303, 307, 308)
_WITH_ARTICLE = (200, 201, 202, 203)
_NOT_MODIFIED = 304
_MAX_FIELD = 300  # of a header that is kept
_HEADERS = {
    "User-Agent": f"Pullquote/{__version__} (terminal news reader)",
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,"
    "text/markdown,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


class HttpSource:
    """Web pages, by ``http`` and ``https`` URL."""

    def __init__(
        self,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int], None] = lambda _: None,
        resolve: Resolve = system_resolve,
        led_from: str = "",
    ) -> None:
        """Take what a fetch asks and tells while it runs.

        Args:
            cancelled: Asked at least ten times a second; True ends the fetch.
            progress: Told the bytes that came so far, before decompression.
            resolve: Looks up a host.
            led_from: The address of the page that leads there while nobody looks, as a feed does;
                it may lead only where a redirect may. Empty: the person wants to go there.
        """
        self._cancelled, self._progress, self._resolve = cancelled, progress, resolve
        self._led_from = led_from

    def load(self, location: str, limits: Limits) -> Payload:
        """Return the page at a URL.

        Raises:
            SourceError: It could not be had, or is no article; `Cancelled` when that was asked.
            RefusedError: It leads to another kind of address, or to a private one.
        """
        payload = self._fetch(location, {}, limits)
        if payload is None:
            raise SourceError(status_line(_NOT_MODIFIED, ""), location=_shown(location))
        return payload

    def load_if_changed(
        self, location: str, etag: str, last_modified: str, limits: Limits
    ) -> Payload | None:
        """Return the page at a URL, or None when the server says that it has not changed.

        Args:
            location: The URL.
            etag: As the last `Payload` had it; may be empty.
            last_modified: As the last `Payload` had it; may be empty.
            limits: What is accepted.

        Raises:
            SourceError: It could not be had, or is no article.
            RefusedError: It leads to another kind of address, or to a private one.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        valid = {name: value for name, value in conditions.items() if _is_field(value)}
        return self._fetch(location, valid, limits)

    def _fetch(
        self, location: str, conditions: Mapping[str, str], limits: Limits
    ) -> Payload | None:
        address = parse_address(location)
        watch = Watch(str(address), limits, self._cancelled)
        redirects = _Redirects(address, self._led_from)
        for _ in range(limits.max_redirects + 1):
            answer = self._ask(redirects, conditions, limits, watch)
            if not isinstance(answer, str):
                return answer
            redirects.follow(answer)
        raise SourceError(f"more than {limits.max_redirects} redirects", location=str(address))

    def _ask(
        self, redirects: "_Redirects", conditions: Mapping[str, str], limits: Limits, watch: Watch
    ) -> Payload | str | None:
        """Return the page, where to go instead, or None when the page has not changed."""
        from reader.sources.engine import WatchedBackend, WatchedTransport, httpx, proxy_for, trust

        address = redirects.address
        try:
            proxy = proxy_for(address.scheme, address.host)
            if proxy is not None:
                redirects.check(zone_by_name(address.host))
            check = redirects.check if proxy is None else None
            backend = WatchedBackend(watch, self._resolve, check)
            request = httpx.Request("GET", str(address), headers={**_HEADERS, **conditions})
            if credentials := redirects.credentials():
                request.headers["Authorization"] = credentials
            watch.expect_answer()
            with WatchedTransport(backend, trust(address.scheme), proxy) as transport:
                response = transport.handle_request(request)
                try:
                    return self._read(response, address, limits, watch)
                finally:
                    response.close()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            line = connection_line(error)
            raise SourceError(line, location=watch.location, is_of_server=True) from error
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
            return str(headers.get("location", ""))
        if status == _NOT_MODIFIED:
            return None
        if status not in _WITH_ARTICLE:
            line = status_line(status, headers.get("retry-after", ""))
            raise SourceError(line, location=watch.location, is_of_server=status in BUSY)
        length = headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > limits.max_bytes:
            raise too_large(limits.max_bytes, watch.location)
        body = read_body(
            _until(response.iter_raw(), watch),
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
            media_type=_field(headers.get("content-type")) or None,
            etag=_field(headers.get("etag")),
            last_modified=_field(headers.get("last-modified")),
        )
        return open_packed(payload, limits.max_bytes)


class _Redirects:
    """Where a fetch is, and where it may go: through redirects, each checked anew."""

    def __init__(self, typed: Address, led_from: str = "") -> None:
        self.address = self._typed = typed
        self._typed_zones: set[Zone] = set()
        self._leading = parse_address(led_from).host if led_from else typed.host

    def check(self, zone: Zone) -> None:
        """Remember the zones of what the person typed; refuse one that a page may not lead to.

        Called for each address of a host. A name that has public addresses beside private ones is
        a page of the open web, which may lead to itself but not to others next door.

        Raises:
            RefusedError: A public page leads to a private address.
        """
        if self.address is self._typed:
            to_itself = self._leading == self._typed.host
            if not to_itself and not may_lead(zone_by_name(self._leading), zone):
                raise RefusedError(
                    f"a {zone} address, to which {self._leading} may not lead by itself",
                    location=str(self._typed),
                )
            self._typed_zones.add(zone)
            return
        to_itself = self.address.host == self._typed.host and zone in self._typed_zones
        first = next(iter(self._typed_zones)) if len(self._typed_zones) == 1 else Zone.PUBLIC
        if not to_itself and not may_lead(first, zone):
            raise RefusedError(
                f"redirect to a {zone} address ({self.address.host}) refused",
                location=str(self._typed),
            )

    def credentials(self) -> str:
        """Return the ``Authorization`` for the server that they were typed for, else nothing."""
        typed = self._typed
        if not typed.username or self.address.origin != typed.origin:
            return ""
        from base64 import b64encode

        pair = f"{typed.username}:{typed.password}".encode()
        return f"Basic {b64encode(pair).decode('ascii')}"

    def follow(self, target: str) -> None:
        """Go where a redirect says.

        Raises:
            SourceError: It says nothing, or no valid address.
            RefusedError: It is not an address of the web.
        """
        if not target.strip():
            raise SourceError("a redirect without a target", location=str(self._typed))
        try:
            self.address = parse_address(urljoin(str(self.address), _without_controls(target)))
        except RefusedError as error:
            where = clean_text(target, line=True)[:60]
            raise RefusedError(
                f"redirect to {where!r} refused: only http and https are fetched",
                location=str(self._typed),
            ) from error
        except (SourceError, ValueError) as error:
            raise SourceError(
                "a redirect to an invalid address", location=str(self._typed)
            ) from error


def _until(chunks: Iterable[bytes], watch: Watch) -> Iterable[bytes]:
    """Pass on `chunks` while there is time; a fast and endless server never makes us wait."""
    for chunk in chunks:
        watch.left()
        yield chunk


def _shown(location: str) -> str:
    return without_credentials(location.strip())


def _field(value: str | None) -> str:
    """Return a header to keep, cleaned; nothing when it is longer than any server needs."""
    return clean_text(value, line=True) if value and len(value) <= _MAX_FIELD else ""


def _is_field(value: str) -> bool:
    """Whether a kept header can be sent back."""
    return bool(value) and value.isascii() and value.isprintable() and len(value) <= _MAX_FIELD


def _without_controls(target: str) -> str:
    """Return a redirect's target with what may not stand in an address encoded."""
    from urllib.parse import quote

    return quote(target.strip(), safe="%/?:@!$&'()*+,;=~-._[]#")
