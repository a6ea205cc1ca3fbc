"""Real exchanges with a loopback server; a table resolves all other host names to it."""

import gzip
import os
import subprocess
import sys
import threading
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.errors import ReaderError, RefusedError, SourceError
from reader.sources import http
from reader.sources.base import Cancelled, Limits
from reader.sources.deadlines import Watch
from reader.sources.http import HttpSource
from reader.sources.zones import Zone

PAGE = b"<html><body><p>The ferry runs again, the harbour master said.</p></body></html>"
GZIPPED = gzip.compress(PAGE, mtime=0)
QUICK = Limits(total_seconds=0.4, first_byte_seconds=60)

Answer = Callable[["Handler"], None]


@dataclass
class Server:
    """A server with prepared answers that records the requests it receives."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    requested: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


class Handler(BaseHTTPRequestHandler):
    state: Server

    def do_GET(self) -> None:
        self.state.requested.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        with suppress(OSError):
            self.state.answers[self.path](self)
        self.close_connection = True

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def raw(self, data: bytes) -> None:
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = True
    state = Handler.state = Server(listener.server_port)
    thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
    thread.start()
    yield state
    state.over.set()
    listener.shutdown()
    thread.join()
    listener.server_close()


def page(body: bytes = PAGE, status: int = 200, **headers: str) -> Answer:
    return lambda handler: handler.send(body, status, **headers)


def raw(data: bytes) -> Answer:
    return lambda handler: handler.raw(data)


def redirect(target: str, status: int = 302) -> Answer:
    return page(b"", status, Location=target)


def failure(
    url: str, limits: Limits | None = None, source: HttpSource | None = None
) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        (source or HttpSource()).load(url, limits or Limits())
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_page_comes_with_what_the_server_says_about_it(server: Server) -> None:
    server.answers["/story"] = page(
        Content_Type="text/html; charset=koi8-r", ETag='"7"', Last_Modified="yesterday"
    )
    payload = HttpSource().load(server.url("/story#part"), Limits())
    assert payload.body == PAGE
    assert payload.location == server.url("/story")
    assert payload.media_type == "text/html; charset=koi8-r"
    assert (payload.etag, payload.last_modified) == ('"7"', "yesterday")


def test_no_cookie_and_no_referer_is_ever_sent(server: Server) -> None:
    server.answers["/"] = page(b"", 302, Location="/story", Set_Cookie="track=1")
    server.answers["/story"] = page()
    HttpSource().load(server.url("/"), Limits())
    HttpSource().load(server.url("/story"), Limits())
    for _, headers in server.requested:
        assert set(headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
        assert headers["user-agent"].startswith("Pullquote/")


def test_a_media_type_with_an_escape_is_cleaned_and_a_long_one_dropped(server: Server) -> None:
    server.answers["/a"] = page(Content_Type="text/\x1b]0;x\x07html")
    server.answers["/b"] = page(Content_Type="x" * 1000)
    payload = HttpSource().load(server.url("/a"), Limits())
    assert payload.media_type is not None
    assert "\x1b" not in payload.media_type
    assert HttpSource().load(server.url("/b"), Limits()).media_type is None


def test_progress_tells_the_bytes_so_far(server: Server) -> None:
    server.answers["/"] = page(b"x" * 300_000)
    told: list[int] = []
    HttpSource(progress=told.append).load(server.url("/"), Limits())
    assert told == sorted(told)
    assert told[-1] == 300_000


# compression ---------------------------------------------------------------------------------


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


# limits ------------------------------------------------------------------------------------


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


# broken answers ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "closed the connection"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>", "incomplete"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>", "incomplete"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>", "not valid HTTP"),
        (b"\x00\x01\x02 nonsense\r\n\r\n", "not valid HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "empty"),
        (b"HTTP/1.1 302 Found\r\n\r\n", "redirect without a target"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n", "redirect to an invalid address"),
    ],
)
def test_a_broken_answer_is_one_clear_line(server: Server, answer: bytes, words: str) -> None:
    server.answers["/"] = raw(answer)
    error = failure(server.url("/"))
    assert words in str(error)
    assert error.location == server.url("/")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "HTTP 404: page not found"),
        (403, "HTTP 403: forbidden"),
        (401, "HTTP 401: sign-in"),
        (410, "HTTP 410: the page is gone"),
        (500, "HTTP 500: the server failed"),
        (418, "HTTP 418"),
        (204, "HTTP 204: empty"),
        (206, "HTTP 206: incomplete"),
        (304, "HTTP 304"),
        (599, "HTTP 599: the server failed"),
        (499, "HTTP 499: no article"),
    ],
)
def test_an_error_page_is_never_an_article(server: Server, status: int, words: str) -> None:
    server.answers["/"] = page(b"" if status in (204, 304) else PAGE, status)
    assert words in str(failure(server.url("/")))


@pytest.mark.parametrize(
    ("retry_after", "words"),
    [
        ("90", "try again in 90 s"),
        ("600", "try again in 10 minutes"),
        ("86400", "try again in 24 hours"),
        ("Fri, 31 Dec 2100 23:59:59 GMT", "try again after 2100-12-31 23:59 UTC"),
        ("\x1b[31mnever and this is long", "try again later"),
        ("99999999999999999999", "try again later"),
        ("-1", "try again later"),
        ("Fri, 99 Dec 2100 99:59:59 GMT", "try again later"),
    ],
)
def test_a_busy_server_says_when_to_come_back(server: Server, retry_after: str, words: str) -> None:
    for status in (429, 503):
        server.answers["/"] = page(b"later", status, Retry_After=retry_after)
        assert str(failure(server.url("/"))).endswith(words)


def test_nothing_listening_is_said(server: Server) -> None:
    assert "refused" in str(failure("http://127.0.0.1:1/"))


def test_a_plain_server_asked_for_encryption_is_said(server: Server) -> None:
    assert "TLS" in str(failure(server.url("/").replace("http:", "https:")))


def test_an_unknown_host_is_named(server: Server) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    error = failure("http://nowhere.example/", source=HttpSource(resolve=unknown))
    assert "host nowhere.example not found" in str(error)


# redirects ---------------------------------------------------------------------------------


def table(**hosts: str) -> HttpSource:
    """Return a source that resolves hosts by a table; hosts not in it resolve to loopback."""
    return HttpSource(resolve=lambda host, port: [hosts.get(host.replace(".", "_"), "127.0.0.1")])


@pytest.fixture
def public_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Treat 127.0.0.1 as public, 127.0.0.2 as loopback and 127.0.0.3 as a private network."""
    from reader.sources import engine

    zones = {"127.0.0.1": Zone.PUBLIC, "127.0.0.2": Zone.LOOPBACK, "127.0.0.3": Zone.PRIVATE}
    monkeypatch.setattr(engine, "zone_of", zones.__getitem__)


def test_redirects_are_followed_and_the_last_address_kept(server: Server) -> None:
    server.answers["/a"] = redirect("b?x=1", 301)
    server.answers["/b?x=1"] = redirect("/c#fragment", 308)
    server.answers["/c"] = page()
    payload = HttpSource().load(server.url("/a"), Limits())
    assert payload.location == server.url("/c")


def test_a_redirect_with_letters_beyond_ascii_is_followed(server: Server) -> None:
    server.answers["/"] = raw("HTTP/1.1 302 Found\r\nLocation: /ä\r\n\r\n".encode())
    server.answers["/%C3%A4"] = page()
    assert HttpSource().load(server.url("/"), Limits()).body == PAGE


def test_the_sixth_redirect_is_one_too_many(server: Server) -> None:
    for number in range(7):
        server.answers[f"/{number}"] = redirect(f"/{number + 1}")
    server.answers["/5"] = page()
    assert HttpSource().load(server.url("/0"), Limits()).body == PAGE
    server.answers["/5"] = redirect("/6")
    assert "more than 5 redirects" in str(failure(server.url("/0")))
    server.answers["/loop"] = redirect("/loop")
    assert "more than 5 redirects" in str(failure(server.url("/loop")))


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x.example/"]
)
def test_a_redirect_to_another_kind_of_address_is_refused(server: Server, target: str) -> None:
    server.answers["/"] = redirect(target)
    error = failure(server.url("/"))
    assert isinstance(error, RefusedError)
    assert "redirect" in str(error)


@pytest.mark.usefixtures("public_loopback")
@pytest.mark.parametrize("near", ["127.0.0.2", "127.0.0.3"])
def test_a_public_page_may_not_lead_to_a_private_address(server: Server, near: str) -> None:
    server.answers["/"] = redirect(server.url("/inside", "intranet.example"))
    server.answers["/inside"] = page(b"secret")
    error = failure(server.url("/", "news.example"), source=table(intranet_example=near))
    assert isinstance(error, RefusedError)
    assert [path for path, _ in server.requested] == ["/"]


@pytest.mark.usefixtures("public_loopback")
def test_a_host_with_one_private_address_among_public_ones_is_private(server: Server) -> None:
    server.answers["/"] = redirect(server.url("/inside", "mixed.example"))
    source = HttpSource(
        resolve=lambda host, port: ["127.0.0.1", "127.0.0.3"][: 1 + (host == "mixed.example")]
    )
    assert isinstance(failure(server.url("/", "news.example"), source=source), RefusedError)


@pytest.mark.usefixtures("public_loopback")
@pytest.mark.parametrize("addresses", [["127.0.0.3", "127.0.0.1"], ["127.0.0.1", "127.0.0.3"]])
def test_a_typed_host_with_a_private_address_among_public_ones_leads_to_itself_alone(
    server: Server, addresses: list[str]
) -> None:
    server.answers["/"] = redirect(server.url("/inside", "intranet.example"))
    server.answers["/home"] = redirect("/inside")
    server.answers["/inside"] = page()
    source = HttpSource(
        resolve=lambda host, port: addresses if host == "mixed.example" else ["127.0.0.3"]
    )
    assert isinstance(failure(server.url("/", "mixed.example"), source=source), RefusedError)
    assert source.load(server.url("/home", "mixed.example"), Limits()).body == PAGE


@pytest.mark.usefixtures("public_loopback")
def test_the_address_that_was_checked_is_the_one_connected_to(server: Server) -> None:
    """A host whose address changes between look-ups (DNS rebinding) is resolved once a request."""
    answers = iter([["127.0.0.1"], ["127.0.0.1"], ["127.0.0.3"], ["127.0.0.3"]])
    server.answers["/"] = redirect("/next")
    server.answers["/next"] = page()
    source = HttpSource(resolve=lambda host, port: next(answers))
    assert source.load(server.url("/", "news.example"), Limits()).body == PAGE
    assert next(answers) == ["127.0.0.3"]


@pytest.mark.usefixtures("public_loopback")
def test_a_public_page_may_not_lead_to_itself_once_its_name_means_a_private_address(
    server: Server,
) -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.3"]])
    server.answers["/"] = redirect("/next")
    source = HttpSource(resolve=lambda host, port: next(answers))
    error = failure(server.url("/", "news.example"), source=source)
    assert isinstance(error, RefusedError)
    assert "private" in str(error)


def test_a_private_address_that_was_typed_may_lead_next_door(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.sources import engine

    monkeypatch.setattr(engine, "zone_of", lambda _: Zone.PRIVATE)
    server.answers["/"] = redirect(server.url("/next", "nas.example"))
    server.answers["/next"] = page()
    assert table().load(server.url("/", "router.example"), Limits()).body == PAGE


def test_a_page_of_this_machine_may_not_lead_to_the_services_of_a_cloud(server: Server) -> None:
    server.answers["/"] = redirect("http://169.254.169.254/latest/")
    error = failure(server.url("/"))
    assert isinstance(error, RefusedError)
    assert "link-local" in str(error)


def test_a_second_address_is_tried_when_the_first_is_dead(server: Server) -> None:
    server.answers["/"] = page()
    source = HttpSource(resolve=lambda host, port: ["::1", "127.0.0.1"])
    assert source.load(server.url("/", "news.example"), Limits()).body == PAGE


# credentials -------------------------------------------------------------------------------


def test_credentials_go_to_their_host_alone_and_are_not_kept(server: Server) -> None:
    server.answers["/"] = redirect("/same")
    server.answers["/same"] = redirect(server.url("/other", "localhost"))
    server.answers["/other"] = page()
    typed = server.url("/").replace("//", "//ana:p%40ss@")
    payload = HttpSource(resolve=lambda host, port: ["127.0.0.1"]).load(typed, Limits())
    sent = [headers.get("authorization") for _, headers in server.requested]
    basic = "Basic " + b64encode(b"ana:p@ss").decode()
    assert sent == [basic, basic, None]
    assert "ana" not in payload.location


def test_credentials_in_a_redirect_are_ignored(server: Server) -> None:
    server.answers["/"] = redirect(server.url("/next").replace("//", "//ana:secret@"))
    server.answers["/next"] = page()
    payload = HttpSource().load(server.url("/"), Limits())
    assert "authorization" not in server.requested[-1][1]
    assert "secret" not in payload.location


def test_errors_do_not_show_credentials_of_the_address(server: Server) -> None:
    server.answers["/"] = page(PAGE, 404)
    error = failure(server.url("/").replace("//", "//ana:secret@"))
    assert "secret" not in str(error)


# conditional -------------------------------------------------------------------------------


def test_an_unchanged_page_is_not_sent_again(server: Server) -> None:
    server.answers["/"] = page(b"", 304)
    assert HttpSource().load_if_changed(server.url("/"), '"7"', "Mon", Limits()) is None
    assert server.requested[0][1]["if-none-match"] == '"7"'
    assert server.requested[0][1]["if-modified-since"] == "Mon"


def test_a_page_that_has_changed_is_loaded_again(server: Server) -> None:
    server.answers["/"] = page(ETag='"8"')
    payload = HttpSource().load_if_changed(server.url("/"), '"7"', "", Limits())
    assert payload is not None
    assert payload.etag == '"8"'


def test_a_kept_header_that_could_smuggle_another_is_not_sent(server: Server) -> None:
    server.answers["/"] = page()
    HttpSource().load_if_changed(server.url("/"), '"7"\r\nCookie: a=b', "ü", Limits())
    assert not {"cookie", "if-none-match", "if-modified-since"} & set(server.requested[0][1])


# proxies -----------------------------------------------------------------------------------


def test_the_proxy_of_the_environment_is_used_but_not_for_this_machine(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.answers["http://news.example/story"] = page()
    server.answers["/here"] = page(b"here")
    assert HttpSource().load("http://news.example/story", Limits()).body == PAGE
    assert HttpSource().load(server.url("/here"), Limits()).body == b"here"


def test_a_public_page_may_not_lead_inside_through_a_proxy(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"127.0.0.1:{server.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.answers["http://news.example/"] = redirect("http://192.168.0.1/admin")
    assert isinstance(failure("http://news.example/"), RefusedError)


def test_one_proxy_may_be_for_all_and_some_hosts_without(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.sources.engine import proxy_for

    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("all_proxy", "http://all.example:1")
    monkeypatch.setenv("https_proxy", "http://own.example:1")
    monkeypatch.setenv("no_proxy", "inside.example")
    found = {
        (scheme, host): proxy.url.host if (proxy := proxy_for(scheme, host)) else ""
        for scheme in ("http", "https")
        for host in ("news.example", "inside.example")
    }
    assert found == {
        ("http", "news.example"): "all.example",
        ("https", "news.example"): "own.example",
        ("http", "inside.example"): "",
        ("https", "inside.example"): "",
    }


def test_a_proxy_of_another_kind_is_said(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    error = failure("http://news.example/")
    assert isinstance(error, SourceError)
    assert "proxies" in str(error) or "proxy" in str(error).lower()


# the engine --------------------------------------------------------------------------------


def test_loading_a_page_does_not_import_the_command_line_of_httpx(server: Server) -> None:
    server.answers["/"] = page()
    script = (
        "import sys; from reader.sources.http import HttpSource; assert 'httpx' not in sys.modules;"
        "from reader.sources.base import Limits;"
        f"HttpSource().load({server.url('/')!r}, Limits());"
        "print([m for m in ('click', 'rich', 'pygments') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_an_answer_past_the_watched_connections_is_never_taken(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If a future httpx ignored our network backend, nothing would be fetched."""
    import httpcore

    class Unwatched(httpcore.ConnectionPool):
        def __init__(self, **_: object) -> None:
            super().__init__()

    monkeypatch.setattr(httpcore, "ConnectionPool", Unwatched)
    server.answers["/"] = page()
    with pytest.raises(RuntimeError, match="watched connection"):
        HttpSource().load(server.url("/"), Limits())


def test_the_limits_are_those_of_the_promise() -> None:
    limits = Limits()
    assert (limits.max_bytes, http.MAX_HEADER_BYTES) == (10 << 20, 64 << 10)
    assert (limits.total_seconds, limits.first_byte_seconds, limits.max_redirects) == (20, 10, 5)


def test_a_feed_leads_by_itself_only_where_a_redirect_may_lead(server: Server) -> None:
    server.answers["/"] = page()
    source = HttpSource(linked_from="https://paper.example/feed")
    refused = failure(server.url("/"), source=source)
    assert isinstance(refused, RefusedError)
    assert "a loopback address, to which paper.example may not lead by itself" in str(refused)
    assert not server.requested
    for leading in (server.url("/feed"), "http://localhost:1/feed"):
        assert HttpSource(linked_from=leading).load(server.url("/"), Limits()).body == PAGE


def test_a_server_that_leads_to_itself_may_be_anywhere(server: Server) -> None:
    server.answers["/"] = page()
    source = HttpSource(linked_from="http://paper.example/feed", resolve=lambda *_: ["127.0.0.1"])
    assert source.load(server.url("/", "paper.example"), Limits()).body == PAGE


@pytest.mark.parametrize(("status", "of_server"), [(429, True), (503, True), (404, False)])
def test_an_error_tells_whether_the_server_wants_to_be_left_alone(
    server: Server, status: int, of_server: bool
) -> None:
    server.answers["/"] = page(b"", status, Retry_After="120")
    error = failure(server.url("/"))
    assert isinstance(error, SourceError)
    assert error.is_server_unavailable is of_server


def test_a_server_that_is_not_there_has_nothing_for_anybody(server: Server) -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError

    error = failure("http://slow.example/", source=HttpSource(resolve=nowhere))
    assert isinstance(error, SourceError)
    assert error.is_server_unavailable
