"""Redirects and automatic links of a loopback server; a table resolves all other hosts to it."""

import pytest
from http_server import PAGE, Server, failure, page, raw, redirect, table

from reader.errors import RefusedError, SourceError
from reader.sources.base import Limits
from reader.sources.http import HttpSource
from reader.sources.zones import Zone


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


def test_a_redirect_that_is_given_twice_is_followed(server: Server) -> None:
    server.answers["/"] = raw(b"HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /a\r\n\r\n")
    server.answers["/a"] = page()
    assert HttpSource().load(server.url("/"), Limits()).body == PAGE


def test_a_redirect_with_letters_beyond_ascii_is_followed(server: Server) -> None:
    server.answers["/"] = raw("HTTP/1.1 302 Found\r\nLocation: /ä\r\n\r\n".encode())
    server.answers["/%C3%A4"] = page()
    assert HttpSource().load(server.url("/"), Limits()).body == PAGE


def test_a_redirect_to_a_host_with_letters_beyond_ascii_is_followed(server: Server) -> None:
    server.answers["/"] = raw("HTTP/1.1 302 Found\r\nLocation: //mül.example/ a\r\n\r\n".encode())
    asked: list[str] = []

    def resolve(host: str, _: int) -> list[str]:
        asked.append(host)
        if host != "127.0.0.1":
            raise OSError
        return [host]

    with pytest.raises(SourceError, match="not found"):
        HttpSource(resolve=resolve).load(server.url("/"), Limits())
    assert asked == ["127.0.0.1", "xn--ml-xka.example"]


def test_the_sixth_redirect_is_one_too_many(server: Server) -> None:
    for number in range(7):
        server.answers[f"/{number}"] = redirect(f"/{number + 1}")
    server.answers["/5"] = page()
    assert HttpSource().load(server.url("/0"), Limits()).body == PAGE
    server.answers["/5"] = redirect("/6")
    assert "more than 5 redirects; try the browser" in str(failure(server.url("/0")))
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
    assert ("try the browser" in str(error)) is (near == "127.0.0.3")  # as for a sign-in at a hotel
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
