"""What is due once a day keeps a command no longer than its user likes."""

import sys
from threading import Event, Thread

import pytest
from memory_library import MemoryLibrary

from reader.cli import upkeep
from reader.cli.upkeep import look_after
from reader.errors import LibraryError


class Large(MemoryLibrary):
    """A library whose upkeep lasts until it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = Event()
        self.ended = False

    def upkeep(self) -> None:
        self.ended = self.closed.wait(30)

    def close(self) -> None:
        self.closed.set()


class Impatient(Thread):
    """A thread for which one does not wait a second time."""

    waits = 0

    def join(self, timeout: float | None = None) -> None:
        self.waits += 1
        if self.waits == 2:
            raise KeyboardInterrupt
        super().join(min(timeout or 30, 30) if self.waits > 2 else 0)


def test_ctrl_c_puts_off_a_backup_and_fails_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(upkeep, "Thread", Impatient)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    library = Large()
    look_after(library)
    assert library.ended
    assert "ctrl+c puts off" in capsys.readouterr().err


def test_what_goes_wrong_is_told_and_fails_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    class Full(MemoryLibrary):
        """A library without room for a backup."""

        def upkeep(self) -> None:
            raise LibraryError("no room for a backup")

    look_after(Full())
    assert "no room for a backup" in capsys.readouterr().err
