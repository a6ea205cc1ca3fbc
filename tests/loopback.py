"""A web site on loopback: pages by path, a request log, and a network that can go down."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass
class Answer:
    """The response for a path; a page with an `etag` is not sent again if unchanged."""

    body: bytes
    status: int = 200
    etag: str = ""
    last_modified: str = ""
    media_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Site:
    """The pages, and the requests received: path (with query) and lower-case headers.

    A page in `held` is not sent until its event is set or the site closes.
    """

    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    requested: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    held: dict[str, threading.Event] = field(default_factory=dict)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def put(self, path: str, page: str, **answer: str) -> str:
        """Serve a page and return its address."""
        self.pages[path] = Answer(page.encode(), **answer)  # type: ignore[arg-type]
        return self.url(path)

    def fail(self, path: str, status: int) -> None:
        self.pages[path] = Answer(b"<p>An error, not an article</p>", status)

    def redirect(self, path: str, target: str) -> str:
        self.pages[path] = Answer(b"", 302, headers={"Location": target})
        return self.url(path)

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.requested]


class _Handler(BaseHTTPRequestHandler):
    site: Site

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.site.requested.append((self.path, headers))
        if self.path in self.site.held:
            self.site.held[self.path].wait(60)
        answer = self.site.pages.get(self.path) or Answer(b"<p>Nothing here</p>", 404)
        unchanged = (answer.etag and headers.get("if-none-match") == answer.etag) or (
            answer.last_modified and headers.get("if-modified-since") == answer.last_modified
        )
        with suppress(OSError):
            self.send_response(304 if unchanged and answer.status == 200 else answer.status)
            self.send_header("Content-Type", answer.media_type)
            for name, value in (("ETag", answer.etag), ("Last-Modified", answer.last_modified)):
                if value:
                    self.send_header(name, value)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if not unchanged:
                self.wfile.write(answer.body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Site]:
    """Serve a new site while the block runs."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _PROXIES:
            patch.delenv(name, raising=False)
        site = Site(0)
        handler = type("Handler", (_Handler,), {"site": site})
        listener = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        listener.daemon_threads = True
        site.port = listener.server_port
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield site
        finally:
            for held in site.held.values():
                held.set()
            listener.shutdown()
            thread.join()
            listener.server_close()


def story(title: str, *paragraphs: str, head: str = "", below: str = "") -> str:
    """Return a page with an article, laid out as newspapers do."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}"
        f'<meta property="og:type" content="article"></head><body><article><h1>{title}</h1>'
        f"{text}{below}</article></body></html>"
    )


def prose(subject: str, count: int = 4) -> tuple[str, ...]:
    """Return paragraphs about a subject, each one different."""
    return tuple(
        f"In part {number} the council spoke about {subject} for {number + 3} hours, and Ida Moen, "
        f"who looks after {subject} in the harbour, said that nobody had asked her before year "
        f"{1980 + number}."
        for number in range(count)
    )
