"""Giving the terminal back and ending the process."""

import os
import sys

from textual.driver import Driver


def restore_terminal(driver: Driver) -> None:
    """Leave every mode that was entered; what was written before is on the screen."""
    # the driver waits up to 200 ms for its input thread; the process ends with that thread anyway
    if hasattr(driver, "_key_thread"):
        driver._key_thread = None
    try:
        driver.stop_application_mode()
        driver.close()
    except OSError:
        return  # the terminal is gone already


def leave_process(driver: Driver, status: int) -> None:
    """Give the terminal back and end the process at once, without running exit handlers."""
    restore_terminal(driver)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            continue
    os._exit(status)
