import io
import os
import sys
from threading import Timer

import pytest

from reader.errors import SourceError
from reader.sources.base import Limits
from reader.sources.stdin import StdinSource


class Pipe(io.TextIOWrapper):
    def __init__(self, body: bytes, *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(body))
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def test_what_is_piped_in_is_read_undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(b"caf\xe9\r\n"))
    payload = StdinSource().load("-", Limits())
    assert payload.body == b"caf\xe9\r\n"
    assert payload.location == "-"


def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(b"", terminal=True))
    with pytest.raises(SourceError, match="nothing is piped in"):
        StdinSource().load("-", Limits())


def test_a_closed_standard_input_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(SourceError, match="nothing is piped in"):
        StdinSource().load("-", Limits())


def test_an_endless_pipe_ends_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(b"y\n" * 1000))
    with pytest.raises(SourceError, match="larger than the limit"):
        StdinSource().load("-", Limits(max_file_bytes=100))


def test_a_pipe_that_does_not_let_read_wait_is_read_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there, here = os.pipe()
    os.set_blocking(there, False)

    def write() -> None:
        os.write(here, b"late\n")
        os.close(here)

    with os.fdopen(there) as pipe:
        monkeypatch.setattr(sys, "stdin", pipe)
        writer = Timer(0.05, write)
        writer.start()
        assert StdinSource().load("-", Limits()).body == b"late\n"
        writer.join()
