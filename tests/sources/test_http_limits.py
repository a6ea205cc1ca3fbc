"""Limits of size and time, decompression, and cancelling of a fetch from a loopback server."""

import gzip
import threading
import zlib

import pytest
from http_server import PAGE, QUICK, Handler, Server, failure, page, raw

from reader.sources import http
from reader.sources.base import Cancelled, Limits
from reader.sources.deadlines import Watch
from reader.sources.http import HttpSource

GZIPPED = gzip.compress(PAGE, mtime=0)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", GZIPPED),
        ("x-gzip", GZIPPED),
        ("gzip", gzip.compress(PAGE[:20], mtime=0) + gzip.compress(PAGE[20:], mtime=0)),
        ("gzip", GZIPPED + b"rubbish"),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", raw_deflate(PAGE)),
        ("identity", PAGE),
        ("none", PAGE),
        ("UTF-8", PAGE),
        ("aws-chunked", PAGE),
        ("gzip, identity", GZIPPED),
    ],
)
def test_one_layer_of_compression_is_undone(server: Server, coding: str, body: bytes) -> None:
    server.answers["/"] = page(body, Content_Encoding=coding)
    assert HttpSource().load(server.url("/"), Limits()).body == PAGE


def test_a_bomb_is_stopped_at_the_limit(server: Server) -> None:
    server.answers["/"] = page(gzip.compress(bytes(8 << 20)), Content_Encoding="gzip")
    error = failure(server.url("/"), Limits(max_bytes=1 << 20))
    assert "larger than the limit of 1 MB" in str(error)


@pytest.mark.parametrize(
    ("coding", "body", "words"),
    [
        ("gzip, gzip", gzip.compress(GZIPPED, mtime=0), "not asked for"),
        ("br", PAGE, "not asked for"),
        ("gzip", PAGE, "damaged"),
        ("gzip", GZIPPED[:-12], "incomplete"),
        ("deflate", b"\xff" * 50, "damaged"),
    ],
)
def test_other_compression_is_an_error(
    server: Server, coding: str, body: bytes, words: str
) -> None:
    server.answers["/"] = page(body, Content_Encoding=coding)
    assert words in str(failure(server.url("/")))


def test_a_body_over_the_limit_is_not_read_when_it_is_announced(server: Server) -> None:
    server.answers["/"] = page(b"", Content_Length="999999999999")
    assert "larger than the limit of 10 MB" in str(failure(server.url("/")))


def test_an_endless_body_stops_at_the_limit(server: Server) -> None:
    def endless(handler: Handler) -> None:
        handler.send(b"")
        while not server.over.is_set():
            handler.wfile.write(b"<p>word</p>" * 1000)

    server.answers["/"] = endless
    assert "larger than the limit" in str(failure(server.url("/"), Limits(max_bytes=1 << 20)))


def test_a_slow_body_runs_out_of_time(server: Server) -> None:
    def drip(handler: Handler) -> None:
        handler.send(b"<p>")
        while not server.over.wait(0.05):
            handler.wfile.write(b"a")

    server.answers["/"] = drip
    assert "too slow" in str(failure(server.url("/"), QUICK))


def test_slow_headers_run_out_of_time(server: Server) -> None:
    def drip(handler: Handler) -> None:
        handler.raw(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not server.over.wait(0.05):
            handler.raw(b"a")

    server.answers["/"] = drip
    assert "not complete after 0.4 s" in str(failure(server.url("/"), QUICK))


def test_a_silent_server_runs_out_of_time_sooner(server: Server) -> None:
    def silent(_: Handler) -> None:
        server.over.wait(60)

    server.answers["/"] = silent
    limits = Limits(total_seconds=60, first_byte_seconds=0.3)
    assert "no answer after 0.3 s" in str(failure(server.url("/"), limits))


def test_huge_headers_are_an_error(server: Server) -> None:
    server.answers["/"] = raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"v" * 70_000 + b"\r\n\r\n")
    assert "headers" in str(failure(server.url("/")))


def test_endless_headers_are_an_error(server: Server) -> None:
    server.answers["/"] = raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 30_000)
    assert "not valid HTTP" in str(failure(server.url("/")))


def test_a_look_up_that_never_ends_runs_out_of_time(server: Server) -> None:
    def never(host: str, port: int) -> list[str]:
        server.over.wait(60)
        return []

    source = HttpSource(resolve=never)
    assert "too slow" in str(failure("http://slow.example/", QUICK, source))


def test_a_fetch_is_cancelled_while_it_waits(server: Server) -> None:
    asked = threading.Event()

    def silent(_: Handler) -> None:
        asked.set()
        server.over.wait(60)

    server.answers["/"] = silent
    error = failure(server.url("/"), source=HttpSource(cancelled=asked.is_set))
    assert isinstance(error, Cancelled)


def test_a_fetch_is_cancelled_while_it_looks_a_host_up(server: Server) -> None:
    asked = threading.Event()

    def never(host: str, port: int) -> list[str]:
        asked.set()
        server.over.wait(60)
        return []

    source = HttpSource(cancelled=asked.is_set, resolve=never)
    assert isinstance(failure("http://slow.example/", source=source), Cancelled)


def test_a_fetch_is_cancelled_while_it_connects(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    import httpcore

    asked, discarded = threading.Event(), threading.Event()

    class Late(httpcore.NetworkStream):
        def close(self) -> None:
            discarded.set()

    def connect(*_: object) -> httpcore.NetworkStream:
        asked.set()
        server.over.wait(60)
        return Late()

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    error = failure(server.url("/"), source=HttpSource(cancelled=asked.is_set))
    assert isinstance(error, Cancelled)
    server.over.set()
    assert discarded.wait(60)


def test_only_the_last_address_of_a_host_may_take_all_the_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import httpcore

    from reader.sources.engine import _CONNECT_SECONDS, WatchedBackend

    tried: list[tuple[str, float]] = []

    def connect(_: object, address: str, port: int, seconds: float, *rest: object) -> None:
        tried.append((address, seconds))
        raise httpcore.ConnectError(address)

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    addresses = ["192.0.2.1", "192.0.2.2"]
    backend = WatchedBackend(Watch("x", Limits()), lambda host, port: addresses, None)
    with pytest.raises(httpcore.ConnectError, match=r"192\.0\.2\.2"):
        backend.connect_tcp("news.example", 80)
    (first, short), (last, long) = tried
    assert [first, last] == addresses
    assert short == _CONNECT_SECONDS < long


def test_the_limits_are_those_of_the_promise() -> None:
    limits = Limits()
    assert (limits.max_bytes, http.MAX_HEADER_BYTES) == (10 << 20, 64 << 10)
    assert (limits.total_seconds, limits.first_byte_seconds, limits.max_redirects) == (20, 10, 5)
