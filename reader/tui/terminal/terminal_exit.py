"""Giving the terminal back and ending the process."""

import os
import sys

from textual.driver import Driver

from reader.startup.module_archive import ARCHIVE
from reader.startup.regex_cache import CACHE
from reader.text.clean import clean_text


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


def leave_process(driver: Driver, status: int, said: str = "") -> None:
    """Give the terminal back and end the process at once, without running exit handlers.

    Args:
        driver: What the screen was drawn with.
        status: The exit status.
        said: One line for standard error, told after the screen is gone.
    """
    try:
        restore_terminal(driver)
        if said:
            # the application has taken sys.stderr for itself
            print(f"pullquote: {clean_text(said, line=True)}", file=sys.__stderr__)
        for stream in (sys.__stdout__, sys.__stderr__):
            if stream is None:
                continue
            try:
                stream.flush()
            except OSError:
                continue
        CACHE.keep()
        ARCHIVE.keep(sys.modules)
    finally:
        os._exit(status)
