"""The background thread that synchronises while the program runs."""

from collections.abc import Callable, Sequence
from threading import Event, Thread

import pytest

from reader.errors import LibraryError
from reader.library.sync import background
from reader.library.sync.background import BackgroundSync
from reader.library.sync.exchange import FolderError


class Faulty:
    """An exchange that fails."""

    def run(self) -> object:
        raise ValueError("a fault of ours")

    send = folder_state = run

    def stop(self) -> None:
        pass


def test_a_fault_in_the_thread_is_recorded_and_reported() -> None:
    sync = BackgroundSync(Faulty, continuous=False)
    sync.nudge()
    sync.close(60)
    assert "report" in sync.problem


class Slow:
    """A folder that hangs."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def run(self) -> object:
        self.calls.append("run")
        return None

    def send(self) -> object:
        self.calls.append("send")
        raise FolderError("it hangs")

    def folder_state(self) -> object:
        return 1

    def stop(self) -> None:
        self.calls.append("stop")


def test_the_sync_of_a_command_does_nothing_when_nothing_was_saved() -> None:
    slow = Slow()
    sync = BackgroundSync(lambda: slow, continuous=False)
    sync.close()
    assert slow.calls == []


def test_sync_says_why_it_could_not_send() -> None:
    slow = Slow()
    sync = BackgroundSync(lambda: slow, continuous=False)
    sync.nudge()
    sync.close(60)
    assert slow.calls == ["send"]
    assert sync.problem == "it hangs"


def test_a_save_does_not_fail_because_there_is_no_thread_to_send_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(_: Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", refused)
    slow = Slow()
    sync = BackgroundSync(lambda: slow, continuous=False)
    sync.nudge()
    sync.close()
    assert slow.calls == []
    assert "ulimit -u" in sync.problem


class Busy:
    """A folder in which others write; one exchange after the other, each with what happens in it.

    Attributes:
        calls: What was asked for.
        folder: What it looks like.
    """

    def __init__(self, *happenings: Callable[["Busy"], None]) -> None:
        self.calls: list[str] = []
        self.folder = 0
        self.sync: BackgroundSync | None = None
        self._happenings = list(happenings)
        self._looks = 20

    def run(self) -> object:
        self.calls.append("run")
        self._go_on()
        return None

    def send(self) -> object:
        self.calls.append("send")
        self._go_on()
        return None

    def folder_state(self) -> object:
        self._looks -= 1
        if self.sync is not None and not (self._happenings and self._looks):
            self.sync.close(0)
        return self.folder

    def stop(self) -> None:
        pass

    def _go_on(self) -> None:
        if self._happenings:
            self._happenings.pop(0)(self)


def others_write(busy: Busy) -> None:
    busy.folder += 1


def nothing_happens(_: Busy) -> None:
    pass


def library_is_locked(_: Busy) -> None:
    raise LibraryError("another program is writing to it")


def followed(monkeypatch: pytest.MonkeyPatch, busy: Busy) -> Sequence[str]:
    """Return what the sync of a window asks for until all has happened."""
    for name in ("_POLL_SECONDS", "_RETRY_SECONDS", "_PAUSE_FACTOR"):
        monkeypatch.setattr(background, name, 0)
    busy.sync = BackgroundSync(lambda: busy, continuous=False)
    busy.sync._exchange_until_closed()
    return busy.calls


def test_what_others_write_during_an_exchange_is_taken_in_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert followed(monkeypatch, Busy(others_write, nothing_happens)) == ["run", "run"]


def test_an_exchange_that_failed_is_tried_again_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    assert followed(monkeypatch, Busy(library_is_locked, nothing_happens)) == ["run", "run"]


def test_closing_again_ends_what_is_going_on() -> None:
    slow = Slow()
    sync = BackgroundSync(lambda: slow, continuous=False)
    sync.nudge()
    sync.close(60)
    sync.close()
    assert slow.calls == ["send", "stop"]


class Heard:
    """An exchange that reports what it is asked for."""

    def __init__(self) -> None:
        self.ran, self.sent = Event(), Event()

    def run(self) -> object:
        self.ran.set()
        return None

    def send(self) -> object:
        self.sent.set()
        return None

    def folder_state(self) -> object:
        return 1

    def stop(self) -> None:
        pass


def test_the_sync_of_a_window_begins_by_itself_and_sends_what_is_saved_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, seconds in (
        ("_START_DELAY_SECONDS", 0),
        ("_POLL_SECONDS", 600),
        ("_RETRY_SECONDS", 900),
    ):
        monkeypatch.setattr(background, name, seconds)
    heard = Heard()
    sync = BackgroundSync(lambda: heard, continuous=True)
    assert heard.ran.wait(60)
    sync.nudge()
    assert heard.sent.wait(60)
    sync.close()
    assert sync.problem == ""
