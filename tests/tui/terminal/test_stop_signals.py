"""The signals that stop and continue the program."""

import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("a POSIX terminal", allow_module_level=True)

from reader.tui.terminal import job_control
from reader.tui.terminal.stop_signals import StopSignals


class Program:
    """A program whose event loop runs on demand; it records what it does."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.later: list[Callable[[], None]] = []
        self.signals = StopSignals(
            self,  # type: ignore[arg-type]
            lambda: self.done.append("gave back"),
            lambda: self.done.append("took back"),
            lambda error: self.done.append(str(error)),
        )

    def call_soon_threadsafe(self, call: Callable[..., None], *arguments: object) -> None:
        call(*arguments)

    def call_later(self, _: float, callback: Callable[[], None]) -> None:
        self.later.append(callback)

    def receive(self, *numbers: int) -> None:
        for number in numbers:
            os.kill(os.getpid(), number)
        while self.later:
            self.later.pop(0)()


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    before = [(number, signal.getsignal(number)) for number in (signal.SIGTSTP, signal.SIGCONT)]
    monkeypatch.setattr(job_control, "stop_job", lambda give_back: give_back())
    program = Program()
    program.signals.watch()
    yield program
    for number, handler in before:
        signal.signal(number, handler)


@pytest.mark.parametrize(
    ("numbers", "done"),
    [
        ([signal.SIGTSTP], ["gave back", "took back"]),
        ([signal.SIGCONT], ["took back"]),
        ([signal.SIGTSTP, signal.SIGCONT], ["took back"]),
        ([signal.SIGCONT, signal.SIGTSTP], ["gave back", "took back"]),
        ([signal.SIGTSTP, signal.SIGTSTP], ["gave back", "took back"]),
    ],
)
def test_the_last_signal_is_obeyed_once(
    program: Program, numbers: list[int], done: list[str]
) -> None:
    program.receive(*numbers)
    assert program.done == done


def test_an_error_is_passed_on(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("no more threads")

    monkeypatch.setattr(job_control, "stop_job", fail)
    program.receive(signal.SIGTSTP)
    assert program.done == ["no more threads"]


def test_what_handles_a_signal_meanwhile_stays(program: Program) -> None:
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    program.signals.unwatch()
    assert signal.getsignal(signal.SIGTSTP) == signal.SIG_IGN
    assert signal.getsignal(signal.SIGCONT) == signal.SIG_DFL
