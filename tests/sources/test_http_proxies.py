"""Proxies of the environment."""

import os
import socket
import ssl

import pytest
from http_server import PAGE, Server, failure, page, redirect

from reader.errors import RefusedError, SourceError
from reader.sources.base import Limits
from reader.sources.http import HttpSource
from reader.sources.http_messages import proxy_line


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


def test_a_proxy_of_another_kind_is_reported(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    error = failure("http://news.example/")
    assert isinstance(error, SourceError)
    assert "proxies of the kind socks5 are not supported" in str(error)


@pytest.mark.parametrize("proxy", ["http://[::1", "http://", "http://a:b@:80"])
def test_an_invalid_address_of_a_proxy_is_reported(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert "the address of the proxy" in failure("http://news.example/").message


def test_a_proxy_that_cannot_be_reached_is_named_as_the_cause(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed.getsockname()[1]}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        error = failure("http://news.example/")
    assert error.message.startswith("no connection to the proxy; check")


def test_a_proxy_that_is_not_found_is_named_as_the_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError(f"{host}:{port}")

    monkeypatch.setenv("http_proxy", "http://proxy.example")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    error = failure("http://news.example/", source=HttpSource(resolve=nowhere))
    assert error.message.startswith("proxy proxy.example not found: check the proxy settings")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("407 Sign In", "HTTP 407: the proxy requires a sign-in"),
        ("403 No", "HTTP 403: the proxy refused the connection"),
    ],
)
def test_a_proxy_that_refuses_to_connect_is_named_as_the_cause(status: str, words: str) -> None:
    assert proxy_line(Exception(status)) == words


def test_a_certificate_that_is_not_valid_is_that_of_the_server_also_behind_a_proxy() -> None:
    error = Exception("failed")
    error.__cause__ = ssl.SSLCertVerificationError()
    error.__cause__.verify_message = "expired"
    assert "the server's TLS certificate" in proxy_line(error)
