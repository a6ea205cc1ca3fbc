"""Real exchanges with a loopback server; a table resolves all other host names to it."""

import subprocess
import sys
from base64 import b64encode

import pytest
from http_server import PAGE, Server, failure, page, redirect

from reader.sources.base import Limits
from reader.sources.http import HttpSource


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
    assert len(server.requested) == 3
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


@pytest.mark.parametrize("media_type", ["audio/mpeg", "Video/MP4; codecs=x"])
def test_a_recording_is_not_received(server: Server, media_type: str) -> None:
    server.answers["/1.mp3"] = page(Content_Type=media_type)
    received: list[int] = []
    source = HttpSource(progress=received.append)
    assert "a sound or video file" in str(failure(server.url("/1.mp3"), source=source))
    assert not received
