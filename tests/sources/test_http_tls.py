"""TLS exchanges on loopback; the key in loopback.pem was generated here and protects nothing."""

import ssl
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from loopback import listening

from reader.errors import SourceError
from reader.sources.base import Limits
from reader.sources.http import HttpSource

CERTIFICATE = Path(__file__).with_name("loopback.pem")  # self-signed, valid for 127.0.0.1


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<p>The ferry runs again.</p>")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with listening(Handler, context) as port:
        yield port


def test_a_certificate_that_nobody_vouches_for_is_refused(port: int) -> None:
    with pytest.raises(SourceError, match="certificate is not valid"):
        HttpSource().load(f"https://127.0.0.1:{port}/", Limits())


def test_a_certificate_that_the_system_trusts_is_taken(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert b"ferry" in HttpSource().load(f"https://127.0.0.1:{port}/", Limits()).body


def test_a_certificate_of_another_host_is_refused(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The host name in the URL must match, not the IP address it resolves to."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    source = HttpSource(resolve=lambda host, port: ["127.0.0.1"])
    with pytest.raises(SourceError, match="certificate is not valid"):
        source.load(f"https://news.example:{port}/", Limits())


@pytest.mark.parametrize("text", [None, "", "no certificate"])
def test_a_setting_that_names_no_certificates_is_reported(
    port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None
) -> None:
    named = tmp_path / "trusted.pem"
    if text is not None:
        named.write_text(text)
    monkeypatch.setenv("SSL_CERT_FILE", str(named))
    with pytest.raises(SourceError, match=r"no certificates in SSL_CERT_FILE=.*trusted"):
        HttpSource().load(f"https://127.0.0.1:{port}/", Limits())


def test_a_log_of_keys_that_cannot_be_written_is_reported(
    port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "missing" / "keys.log"))
    with pytest.raises(SourceError, match=r"cannot write SSLKEYLOGFILE=.*keys\.log: "):
        HttpSource().load(f"https://127.0.0.1:{port}/", Limits())
