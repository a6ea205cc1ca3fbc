"""httpx with a custom network backend for deadlines, cancellation and private-address checks.

httpx has a timeout for each wait but none for the whole request, and it resolves hosts itself, so
it cannot be kept from connecting to a private address; the custom backend does both. Importing this
module imports httpx: import it only to load a page.
"""

import os
import ssl
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import httpcore

from reader.errors import SourceError, system_reason
from reader.sources.deadlines import SLICE_SECONDS, Resolve, Watch, wait_for
from reader.sources.zones import Zone, zone_of
from reader.text.clean import clean_text

__all__ = ["WatchedBackend", "WatchedTransport", "httpx", "proxy_for", "tls_context"]


@contextmanager
def _without_httpx_cli() -> Iterator[None]:
    """Keep httpx from importing its command line, and with it click, Rich and Pygments.

    It imports it whenever those are installed. A module that is None in `sys.modules` cannot be
    imported, and httpx handles that ImportError.
    """
    name = "httpx._main"
    if "httpx" in sys.modules or name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


if TYPE_CHECKING:
    import httpx
else:
    with _without_httpx_cli():
        import httpx

_CONNECT_SECONDS = 3.0
"""Timeout for one of several addresses of a host, so that a dead one does not use up the time."""

Check = Callable[[Zone], None]
"""Raises if an address in a zone must not be connected to."""


class WatchedStream(httpcore.NetworkStream):
    """A connection that never waits longer than its `Watch` allows."""

    def __init__(self, stream: httpcore.NetworkStream, watch: Watch) -> None:
        self._stream, self._watch = stream, watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Return the received bytes. `timeout` is ignored here and below: the watch decides."""
        while True:
            try:
                data = self._stream.read(
                    max_bytes, min(self._watch.remaining_seconds(), SLICE_SECONDS)
                )
            except httpcore.ReadTimeout:
                continue
            self._watch.stop_response_timeout()
            return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Send all bytes."""
        self._stream.write(buffer, self._watch.remaining_seconds())

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Return the same connection, encrypted."""
        inner = self._stream.start_tls(
            ssl_context, server_hostname, self._watch.remaining_seconds()
        )
        return WatchedStream(inner, self._watch)

    def get_extra_info(self, info: str) -> object:
        """Return information about the underlying connection."""
        return self._stream.get_extra_info(info)


class WatchedBackend(httpcore.NetworkBackend):
    """Resolves hosts, checks the zones of the addresses, and connects to exactly those."""

    def __init__(self, watch: Watch, resolve: Resolve, check: Check | None) -> None:
        self._watch, self._resolve, self._check = watch, resolve, check
        self._sockets = httpcore.SyncBackend()
        self.used = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to `host`; tries its addresses in turn."""
        addresses = self._look_up(host, port)
        if self._check is not None:
            for address in addresses:
                self._check(zone_of(address))
        for number, address in enumerate(addresses, start=1):
            left = self._watch.remaining_seconds()
            patience = left if number == len(addresses) else min(left, _CONNECT_SECONDS)
            connect = partial(
                self._sockets.connect_tcp, address, port, patience, local_address, socket_options
            )
            try:
                stream = wait_for(self._watch, connect, lambda late: late.close())
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(addresses):
                    self._watch.remaining_seconds()
                    raise
            else:
                self.used = True
                return WatchedStream(stream, self._watch)
        raise httpcore.ConnectError("no address")

    def _look_up(self, host: str, port: int) -> list[str]:
        try:
            return wait_for(self._watch, partial(self._resolve, host, port))
        except (OSError, UnicodeError) as error:
            is_proxy = self._check is None  # which resolves the host of the page itself
            name, place = ("proxy", "proxy settings") if is_proxy else ("host", "address")
            raise SourceError(
                f"{name} {host} not found: check the {place} and your network connection",
                location=self._watch.location,
                is_server_unavailable=True,
            ) from error


class WatchedTransport(httpx.HTTPTransport):
    """httpx's own transport for one host, with a pool of watched connections."""

    def __init__(
        self, backend: WatchedBackend, context: ssl.SSLContext, proxy: httpx.Proxy | None
    ) -> None:
        super().__init__(verify=context)
        self._backend = backend
        if proxy is None:
            self._pool = httpcore.ConnectionPool(ssl_context=context, network_backend=backend)
        else:
            self._pool = httpcore.HTTPProxy(
                proxy_url=str(proxy.url),
                proxy_auth=proxy.raw_auth,
                ssl_context=context,
                network_backend=backend,
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response.

        Raises:
            RuntimeError: It bypassed the watched connections.
        """
        response = super().handle_request(request)
        if not self._backend.used:
            response.close()
            raise RuntimeError("httpx did not use the watched connection")
        return response


def tls_context(scheme: str) -> ssl.SSLContext:
    """Return the TLS context that certificates are checked against.

    For plain ``http`` it has an empty store, which costs nothing and trusts nobody.

    Raises:
        ValueError: A file that is named in the environment cannot be used.
    """
    if scheme == "https":
        try:
            return httpx.create_ssl_context()
        except OSError as error:
            raise ValueError(_unusable_file(error)) from error
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _unusable_file(error: OSError) -> str:
    """Return which file of the environment kept the TLS context from being made."""
    keys = os.environ.get("SSLKEYLOGFILE", "")  # Python appends the keys of sessions to it
    if keys and error.filename == keys:
        return f"cannot write SSLKEYLOGFILE={keys}: {system_reason(error)}"
    return f"no certificates in SSL_CERT_FILE={os.environ.get('SSL_CERT_FILE', '')}"


def proxy_for(scheme: str, host: str) -> httpx.Proxy | None:
    """Return the proxy for a host from the system or environment settings; None for loopback hosts.

    Raises:
        ValueError: The proxy is of an unsupported kind, or its address is not valid.
    """
    from urllib.request import getproxies, proxy_bypass

    from reader.sources.zones import zone_by_name

    proxies = getproxies()
    url = proxies.get(scheme) or proxies.get("all")
    if not url or zone_by_name(host) is Zone.LOOPBACK or proxy_bypass(host):
        return None
    try:
        address = httpx.URL(url if "://" in url else f"http://{url}")
    except httpx.InvalidURL:
        address = httpx.URL()
    if not address.host:
        raise ValueError("the address of the proxy in the settings or environment is not valid")
    if address.scheme not in ("http", "https"):
        raise ValueError(f"proxies of the kind {clean_text(address.scheme)} are not supported")
    return httpx.Proxy(address)
