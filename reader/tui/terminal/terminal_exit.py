"""Restoring the terminal and ending the process."""

import os
import signal
import sys
from contextlib import suppress

from textual.driver import Driver

from reader.first_screen.terminal import ENDING_SIGNALS, end_even_if_stalled
from reader.startup.module_archive import keep_compiled_code
from reader.text.clean import clean_line

SIGNALLED = 128
"""A higher exit status is that of a signal."""


def restore_terminal(driver: Driver) -> None:
    """Leave all terminal modes that were entered, after pending output."""
    # The driver would wait up to 200 ms for its input thread, which ends with the process anyway.
    if hasattr(driver, "_key_thread"):
        driver._key_thread = None
    try:
        driver.stop_application_mode()
        driver.close()
    except OSError:
        return  # the terminal is gone


def say_at_end(words: str) -> None:
    """Write a line to standard error, which the application has redirected, if it takes any."""
    with suppress(OSError):
        print(f"pullquote: {clean_line(words)}", file=sys.__stderr__)


def leave_process(driver: Driver, status: int, said: str) -> None:
    """Restore the terminal and end the process at once, without running exit handlers.

    Args:
        driver: The terminal driver.
        status: The exit status.
        said: A line for standard error, written after the screen is restored.
    """
    try:
        if sys.platform != "win32":
            for name in ENDING_SIGNALS:
                signal.signal(getattr(signal, name), _heed)
            if status > SIGNALLED:
                end_even_if_stalled(status)
        restore_terminal(driver)
        if said:
            say_at_end(said)
        for stream in (sys.__stdout__, sys.__stderr__):
            if stream is None:
                continue
            try:
                stream.flush()
            except OSError:
                continue
        keep_compiled_code()
    finally:
        exports = sys.modules.get("reader.export.unfinished_files")
        if exports is not None:  # a thread may be writing one
            exports.remove_unfinished()
        os._exit(status)


def _heed(number: int, _: object) -> None:
    """Let a signal end the process even if it waits for a terminal that takes nothing."""
    end_even_if_stalled(SIGNALLED + number)
