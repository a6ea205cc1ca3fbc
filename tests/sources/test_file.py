import os
import socket
import sys
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.base import Limits
from reader.sources.file import FileSource
from reader.sources.registry import source_for


def refusal(location: str, limits: Limits | None = None) -> str:
    with pytest.raises(SourceError) as caught:
        FileSource().load(location, limits or Limits())
    message = str(caught.value)
    assert message.startswith(caught.value.location[:200])
    assert "\n" not in message
    return message


def test_a_file_is_read_and_known_by_its_absolute_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.txt").write_bytes(b"Ferry runs again\n")
    monkeypatch.chdir(tmp_path)
    payload = FileSource().load("story.txt", Limits())
    assert payload.body == b"Ferry runs again\n"
    assert payload.location == str(tmp_path / "story.txt")
    assert payload.media_type is None


def test_a_file_url_is_decoded(tmp_path: Path) -> None:
    (tmp_path / "two words.txt").write_bytes(b"x")
    url = (tmp_path / "two words.txt").as_uri()
    assert FileSource().load(url, Limits()).body == b"x"
    assert FileSource().load(url.replace("file://", "FILE://localhost"), Limits()).body == b"x"


def test_a_file_url_of_another_machine_is_not_opened() -> None:
    assert "another machine" in refusal("file://server.example/story.txt")


def test_the_tilde_is_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "story.txt").write_bytes(b"x")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert FileSource().load("~/story.txt", Limits()).body == b"x"


def test_a_file_whose_name_begins_with_a_tilde_is_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "~root").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    assert FileSource().load("~root", Limits()).body == b"x"


@pytest.mark.skipif(sys.platform == "darwin", reason="names there are always Unicode")
def test_a_name_that_is_not_unicode_is_opened(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_bytes(b"x")
    assert FileSource().load(os.fsdecode(name), Limits()).body == b"x"
    message = refusal(os.fsdecode(name) + "x")
    assert "\ufffd" in message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "no such file" in refusal(str(tmp_path / "nothing.txt"))


def test_a_directory_is_no_article(tmp_path: Path) -> None:
    assert "directory" in refusal(str(tmp_path))


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in refusal(str(tmp_path / "pipe"))


def test_a_device_is_not_opened() -> None:
    assert "device" in refusal("/dev/zero")


def test_a_link_to_a_device_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/zero")
    assert "device" in refusal(str(tmp_path / "link"))


def test_a_socket_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s")
        assert "socket" in refusal("s")


def test_a_link_to_nothing_says_so(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    assert "link to something that does not exist" in refusal(str(tmp_path / "link"))


def test_a_link_to_itself_says_so(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert "too many links" in refusal(str(tmp_path / "loop"))


def test_a_name_that_is_too_long_says_so(tmp_path: Path) -> None:
    assert "too long" in refusal(str(tmp_path / ("n" * 300)))


def test_a_name_with_a_nul_says_so() -> None:
    assert "not a valid name" in refusal("a\x00b")


def test_a_path_through_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert "not a directory" in refusal(str(tmp_path / "file" / "story.txt"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_an_unreadable_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").touch(0o000)
    assert "permission denied" in refusal(str(tmp_path / "secret.txt"))


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_bytes(b"x" * 2048)
    message = refusal(str(tmp_path / "big.txt"), Limits(max_file_bytes=1024))
    assert "larger than the limit" in message
    assert FileSource().load(str(tmp_path / "big.txt"), Limits(max_file_bytes=2048)).body


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs a file of that kind")
def test_a_file_that_is_longer_than_it_says_is_over_the_limit() -> None:
    assert Path("/proc/self/status").stat().st_size == 0
    message = refusal("/proc/self/status", Limits(max_file_bytes=100))
    assert "larger than the limit" in message


def test_what_takes_the_place_of_a_file_after_it_was_looked_at_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.txt").write_bytes(b"x")
    os.mkfifo(tmp_path / "pipe")
    opened = os.open
    monkeypatch.setattr(os, "open", lambda _, flags: opened(tmp_path / "pipe", flags))
    assert "pipe" in refusal(str(tmp_path / "story.txt"))


def test_a_disk_that_fails_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> int:
        raise OSError(5, "Input/output error")

    (tmp_path / "story.txt").write_bytes(b"x")
    monkeypatch.setattr(os, "open", failing)
    assert "cannot be read: input/output error" in refusal(str(tmp_path / "story.txt"))


def test_a_message_contains_no_escape_of_a_file_name(tmp_path: Path) -> None:
    assert "\x1b" not in refusal(str(tmp_path / "a\x1b]0;title\x07\nb"))


@pytest.mark.parametrize("name", ["http:x.txt", "file:x.txt"])
def test_the_registry_takes_paths_with_colons_for_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(b"x")
    assert source_for(name).load(name, Limits()).body == b"x"


def test_a_malformed_file_address_is_reported() -> None:
    with pytest.raises(SourceError, match="not a valid address"):
        FileSource().load("file://[x", Limits())


def test_a_file_above_a_directory_that_was_deleted_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: str) -> str:
        raise FileNotFoundError(2, "No such file or directory")

    (tmp_path / "story.txt").write_bytes(b"Ferry runs again\n")
    monkeypatch.setattr(os.path, "abspath", gone)
    assert "no such file" in refusal(str(tmp_path / "story.txt"))
