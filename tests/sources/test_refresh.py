"""Pages without text that lead on by a refresh in their head."""

import pytest
from http_server import Server, failure, page, table

from reader.errors import RefusedError
from reader.sources.base import Limits, Payload
from reader.sources.http import HttpSource
from reader.sources.refresh import page_after

HERE = "https://post.example/a/start"


def stub(content: str, text: str = "Please wait.") -> bytes:
    meta = f'<meta http-equiv="refresh" content="{content}">'
    return f"<html><head><title>Leaving</title>{meta}</head><body>{text}</body></html>".encode()


def target(body: bytes, media_type: str | None = "text/html; charset=utf-8") -> str:
    return page_after(Payload(HERE, body, media_type))


@pytest.mark.parametrize(
    "body",
    [
        stub("0;url=/b"),
        stub("0; URL='/b'"),
        stub("3.5, url = &quot;https://post.example/b&quot;"),
        stub("0 ../b"),
        b"<META content=0;url=../b HTTP-EQUIV=Refresh>",
        b"<noscript><meta http-equiv='refresh' content='1;https://post.example/b'/></noscript>",
        stub("0;url=/b", f"<script>{'x' * 5000}</script><style>p {{}}</style>"),
    ],
)
def test_a_page_without_text_leads_where_its_refresh_does(body: bytes) -> None:
    assert target(body) == "https://post.example/b"


@pytest.mark.parametrize(
    "body",
    [
        stub("600;url=/b"),  # reloads a front page
        stub("5"),
        stub("0;url="),
        stub("0;url=start#top"),
        stub("0;url=javascript:go()"),
        stub("0;url=market://details"),
        stub("0;url=http://[/"),
        stub("0;url=/b", "The harbour lamp burns all night. " * 20),
        b"<!-- <meta http-equiv='refresh' content='0;url=/old'> -->",
        b"<script>write('<meta http-equiv=refresh content=0;url=/b>')</script>",
        b"<p>On the refresh of pages",
    ],
)
def test_any_other_page_is_what_was_asked_for(body: bytes) -> None:
    assert target(body) == ""


def test_what_is_not_html_or_is_large_is_not_examined() -> None:
    assert target(stub("0;url=/b"), "text/plain") == ""
    assert target(stub("0;url=/b") + b" " * 200_000) == ""
    assert target(stub("0;url=/b"), None) == "https://post.example/b"


def test_it_is_followed_like_a_redirect(server: Server) -> None:
    server.answers["/a"] = page(stub("0;url=/b"))
    server.answers["/b"] = page()
    payload = HttpSource().load(server.url("/a"), Limits())
    assert payload.location == server.url("/b")
    assert [path for path, _ in server.requested] == ["/a", "/b"]


def test_pages_that_lead_in_circles_are_given_up(server: Server) -> None:
    server.answers["/a"] = page(stub("0;url=/b"))
    server.answers["/b"] = page(stub("0;url=/a"))
    assert "more than 5 redirects" in str(failure(server.url("/a")))
    assert len(server.requested) == 6


def test_it_leads_to_no_other_machine_of_the_own_network(server: Server) -> None:
    server.answers["/a"] = page(stub(f"0;url={server.url('/b', 'inside.example')}"))
    source = table(inside_example="192.168.0.7")
    error = failure(server.url("/a", "localhost"), source=source)
    assert isinstance(error, RefusedError)
    assert "inside.example" in str(error)
