"""The terminal driver, which takes over the first screen where there is one."""

import io
import sys
from typing import TYPE_CHECKING

from textual.drivers.linux_driver import LinuxDriver

from reader.first_screen.terminal import take_over

if TYPE_CHECKING:
    from textual.app import App

_SWITCH_SCREEN = "\x1b[?1049h"


class TerminalDriver(LinuxDriver):
    """Textual's driver for POSIX terminals, which does not clear what is drawn already.

    A terminal that shows the first screen is not switched again, and is given back with the
    attributes that it had before that screen.
    """

    def __init__(
        self,
        app: "App[object]",
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._is_switched = False
        out = sys.__stdout__
        if isinstance(out, io.TextIOWrapper) and not (sys.__stderr__ and sys.__stderr__.isatty()):
            out.reconfigure(errors="backslashreplace")
            self._file = out  # messages go elsewhere, the screen does not

    def start_application_mode(self) -> None:
        """Begin to draw and to read keys, at the start and after each stop."""
        before = take_over()
        self._is_switched = before is not None
        try:
            super().start_application_mode()  # type: ignore[no-untyped-call]
        finally:
            self._is_switched = False
            if before is not None:
                self.attrs_before = before

    def suspend_application_mode(self) -> None:
        """Give the terminal back for a while; before the program draws there is nothing to give."""
        if self._writer_thread is not None:
            super().suspend_application_mode()

    def resume_application_mode(self) -> None:
        """Draw again, unless drawing has not begun."""
        if self._writer_thread is not None:
            super().resume_application_mode()

    def write(self, data: str) -> None:
        """Write to the terminal; switching to the screen that is shown would clear it."""
        if self._is_switched and data == _SWITCH_SCREEN:
            return
        super().write(data)
