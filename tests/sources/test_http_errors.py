"""Errors of a loopback server, and how they are reported."""

import pytest
from http_server import PAGE, Server, failure, page, raw

from reader.errors import SourceError
from reader.sources.http import HttpSource


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
        (499, "HTTP 499: no article; try the browser"),
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


def test_nothing_listening_is_reported(server: Server) -> None:
    assert "refused" in str(failure("http://127.0.0.1:1/"))


def test_a_plain_server_asked_for_encryption_is_reported(server: Server) -> None:
    assert "TLS" in str(failure(server.url("/").replace("http:", "https:")))


def test_an_unknown_host_is_named(server: Server) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    error = failure("http://nowhere.example/", source=HttpSource(resolve=unknown))
    assert "host nowhere.example not found" in str(error)


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
