"""Ending by a signal without leaving unfinished files behind."""

import signal
import subprocess
import sys
import threading

import pytest

from reader.cli.output.orderly_end import ending_orderly

_UNFINISHED = """
import os, signal, sys
from reader.cli.output.orderly_end import ending_orderly
sys.excepthook = lambda *_: None  # of KeyboardInterrupt
with ending_orderly():
    try:
        os.kill(os.getpid(), signal.{signal})
    finally:
        {meanwhile}
        print("removed", flush=True)
print("went on")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("name", "meanwhile"),
    [
        ("SIGTERM", ""),
        ("SIGHUP", "os.kill(os.getpid(), signal.SIGTERM)"),  # a second signal
        ("SIGHUP", "os.kill(os.getpid(), signal.SIGHUP)"),
        ("SIGTERM", "os.kill(os.getpid(), signal.SIGINT)"),
        ("SIGINT", "os.kill(os.getpid(), signal.SIGTERM)"),
        ("SIGTERM", "print('removed', flush=True); raise ValueError"),  # in place of the end
    ],
)
def test_what_is_unfinished_is_removed_before_the_process_ends(name: str, meanwhile: str) -> None:
    script = _UNFINISHED.format(signal=name, meanwhile=meanwhile)
    words = [sys.executable, "-c", script]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == -getattr(signal, name)
    assert (done.stdout, done.stderr) == ("removed\n", "")


def test_a_signal_that_somebody_handles_is_left_to_them() -> None:
    def mine(*_: object) -> None:
        """Do nothing."""

    before = signal.signal(signal.SIGTERM, mine)
    try:
        with ending_orderly():
            assert signal.getsignal(signal.SIGTERM) is mine
    finally:
        signal.signal(signal.SIGTERM, before)


def test_in_another_thread_signals_are_left_alone() -> None:
    entered: list[bool] = []

    def enter() -> None:
        with ending_orderly():
            entered.append(True)

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join()
    assert entered == [True]
