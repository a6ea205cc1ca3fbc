"""A page is fetched by another process, together with everything the fetch involves."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from loopback import Answer, Site, prose, story

from reader.errors import ParseError, ReaderError, RefusedError, SourceError
from reader.library.files.page_cache import PageCache
from reader.pipeline import open_article
from reader.workers.fetcher import FetchTask

EELS = story("Eels return", *prose("eels"))


def never() -> bool:
    return False


def test_a_page_comes_as_it_would_here_and_its_copy_is_kept(site: Site, tmp_path: Path) -> None:
    url = site.put("/eels", EELS)
    article = FetchTask(url, str(tmp_path)).wait(never)
    assert article == open_article(url)
    copy = PageCache(tmp_path / "copies").find(url)
    assert copy is not None
    assert copy.body.decode() == EELS


def test_its_copy_is_read_when_the_server_fails(site: Site, tmp_path: Path) -> None:
    url = site.put("/eels", EELS)
    text = FetchTask(url, str(tmp_path)).wait(never).text
    site.fail("/eels", 503)
    article = FetchTask(url, str(tmp_path)).wait(never)
    assert article.text == text
    assert "HTTP 503" in article.notices[0]


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (Answer(b"gone", 410), SourceError, "HTTP 410"),
        (Answer(b"", 302, headers={"Location": "file:///etc/passwd"}), RefusedError, "file"),
        (Answer(b"  ", media_type="text/html"), ParseError, "is empty"),
    ],
)
def test_what_goes_wrong_is_reported_as_it_would_be_here(
    site: Site, tmp_path: Path, answer: Answer, error: type[ReaderError], words: str
) -> None:
    site.pages["/eels"] = answer
    with pytest.raises(error, match=words) as here:
        open_article(site.url("/eels"))
    with pytest.raises(error) as found:
        FetchTask(site.url("/eels"), str(tmp_path)).wait(never)
    assert str(found.value) == str(here.value)
    assert type(found.value) is error


class Waiting(HTTPServer):
    """A server that answers only when the test releases it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Held)
        self.requested, self.let_go = threading.Event(), threading.Event()


class _Held(BaseHTTPRequestHandler):
    server: Waiting

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<article><h1>Eels</h1>" + b"<p>They swim in the bay.</p>" * 8_000)
        self.wfile.flush()
        self.server.requested.set()
        self.server.let_go.wait(60)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Waiting]:
    monkeypatch.setenv("NO_PROXY", "*")
    with Waiting() as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        yield server
        server.let_go.set()
        thread.join()


def test_what_has_come_so_far_is_reported(waiting: Waiting, tmp_path: Path) -> None:
    told: list[int] = []
    seen = threading.Event()

    def progress(count: int) -> None:
        told.append(count)
        if count > 100_000:
            seen.set()

    fetching = FetchTask(f"http://127.0.0.1:{waiting.server_port}/eels", str(tmp_path))
    fetching.progress = progress
    assert seen.wait(60)
    assert fetching.result_within(0) is None
    waiting.let_go.set()
    assert fetching.wait(never).title == "Eels"
    assert told == sorted(told)


def test_a_server_that_does_not_answer_is_left(waiting: Waiting, tmp_path: Path) -> None:
    place = f"127.0.0.1:{waiting.server_port}/eels"
    fetching = FetchTask(f"http://ada:secret@{place}", str(tmp_path))
    assert waiting.requested.wait(60)
    with pytest.raises(SourceError) as found:
        fetching.wait(lambda: True)
    assert str(found.value) == f"http://{place}: loading was cancelled"
