"""The terminal driver, which takes over the first screen where there is one."""

import io
import os
import select
import signal
import sys
import termios
from codecs import getincrementaldecoder
from collections.abc import Callable
from threading import Event
from time import sleep
from typing import TYPE_CHECKING, TextIO

from textual import events
from textual._time import get_time
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from reader.first_screen.terminal import Attributes, HeldTerminal, take_over
from reader.tui.terminal.keyboard import NONSENSE, KeyParser, is_press, with_alternates
from reader.tui.terminal.shown_rows import ShownRows
from reader.tui.terminal.style_sequences import shortened

if TYPE_CHECKING:
    from textual.app import App

_SWITCH_SCREEN = "\x1b[?1049h"
_READ_BYTES = 4096
_WIDEST = 10_000  # cells of a side that a terminal can have
_USUAL_SIZE = (80, 24)
_AGAIN_SECONDS = 1.0  # after which the process is told once more that its terminal is gone
_SIZE_NAMES = frozenset({"COLUMNS", "LINES"})


class _Ending(Event):
    """Is set when no more keys are read; whoever waits for a key is woken through a pipe."""

    def __init__(self) -> None:
        super().__init__()
        self.woken, self._wake = os.pipe()

    def set(self) -> None:
        """Wake whoever waits."""
        super().set()
        os.write(self._wake, b"\0")

    def clear(self) -> None:
        """Go to sleep again."""
        if not self.is_set():
            return
        super().clear()
        os.read(self.woken, _READ_BYTES)


class Screen:
    """What is drawn on. Once it is gone nothing more is written: drawing must not wait for it.

    Args:
        file: The terminal.
        gone: Called once, from whichever thread writes, when the terminal takes nothing.
    """

    def __init__(self, file: TextIO, gone: Callable[[], None]) -> None:
        self._file, self._gone, self._is_gone = file, gone, False

    def fileno(self) -> int:
        """Return the descriptor of the terminal."""
        return self._file.fileno()

    def write(self, text: str) -> None:
        """Write to the terminal."""
        self._try(lambda: self._file.write(text))

    def flush(self) -> None:
        """Let the terminal have what was written."""
        self._try(self._file.flush)

    def _try(self, action: Callable[[], object]) -> None:
        if self._is_gone:
            return
        try:
            action()
        except OSError:
            self._is_gone = True
            self._gone()


def _send_hang_up() -> None:
    os.kill(os.getpid(), signal.SIGHUP)


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
        self._shown = ShownRows()
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        # Rich takes another size for that of a terminal that tells none, and Textual then draws
        # for ever, once for each of them
        self._size = size or self._get_terminal_size()
        self._is_switched = self._has_begun = False
        self.exit_event = self._ending = _Ending()
        out = sys.__stdout__
        if isinstance(out, io.TextIOWrapper) and not (sys.__stderr__ and sys.__stderr__.isatty()):
            out.reconfigure(errors="backslashreplace")
            self._file = out  # messages go elsewhere, the screen does not
        if self._file is not None:
            # Textual's writer would end at the first error, and drawing wait for it for ever
            self._file = Screen(self._file, _send_hang_up)  # type: ignore[assignment]

    def _get_terminal_size(self) -> tuple[int, int]:
        """Return columns and rows; what the environment says counts where a terminal can be so.

        Asked whenever the terminal has got another size, which may move what it shows.
        """
        self._shown.forget()
        if _SIZE_NAMES & os.environ.keys():
            size: tuple[int, int] = super()._get_terminal_size()  # loads `shutil`
            if max(size) <= _WIDEST:
                return size
        try:
            columns, rows = os.get_terminal_size(self.fileno)
        except OSError:
            columns = rows = 0
        return columns or _USUAL_SIZE[0], rows or _USUAL_SIZE[1]

    def start_application_mode(self) -> None:
        """Begin to draw and to read keys, at the start and after each stop."""
        self._shown.forget()
        before = take_over()
        if not self._has_begun:  # later the application does
            self._watch_endings(before)
        self._has_begun = True
        self._is_switched = before is not None
        try:
            super().start_application_mode()  # type: ignore[no-untyped-call]
        finally:
            self._is_switched = False
            if before is not None:
                self.attrs_before = before

    def _watch_endings(self, before: Attributes | None) -> None:
        """Give the terminal back on signals that come before the application watches them.

        Args:
            before: The attributes that the terminal had before the first screen, if there was one.
        """
        try:
            screen = self._file.fileno() if self._file is not None else self.fileno
            hold = HeldTerminal(self.fileno, screen)
            hold.before, hold.is_shared = before or hold.before, True
            hold.watch_endings()
        except (OSError, ValueError, termios.error):
            return  # no terminal, or not the main thread

    def suspend_application_mode(self) -> None:
        """Give the terminal back for a while; before the program draws there is nothing to give."""
        if self._writer_thread is not None:
            super().suspend_application_mode()

    def resume_application_mode(self) -> None:
        """Draw again, unless drawing has not begun."""
        if self._writer_thread is not None:
            super().resume_application_mode()

    def close(self) -> None:
        """Stop writing, unless the system refused the thread that writes."""
        if self._writer_thread is not None and self._writer_thread.ident is not None:
            super().close()

    def run_input_thread(self) -> None:
        """Read keys until the end; what goes wrong ends the program as any other fault does."""
        try:
            self._read_keys()
        except Exception as error:  # noqa: BLE001 - Textual would draw a traceback and call it success
            self._app.call_later(self._app._handle_exception, error)

    def _read_keys(self) -> None:
        """Read keys until the end; sleeps as long as there are none, unlike Textual's own."""
        parser = KeyParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        while not self._ending.is_set():
            until = parser._timeout_time  # an escape may be a key, or the beginning of one
            patience = None if until is None else max(0.0, until - get_time())
            ready, _, _ = select.select([self.fileno, self._ending.woken], [], [], patience)
            if self.fileno in ready:
                try:
                    body = os.read(self.fileno, _READ_BYTES)
                except OSError:
                    body = b""
                if not body:
                    self.hang_up()
                    return
                text = decode(body)  # empty while only the first bytes of a letter are here
                try:
                    for message in parser.feed(text) if text else ():
                        self.process_message(message)
                except NONSENSE:
                    parser = KeyParser(self._debug)
            for message in parser.tick():
                self.process_message(message)

    def hang_up(self) -> None:
        """Leave because the terminal is gone; the system tells only those whom it controls.

        The signal is sent until the process has ended: one that comes while the application takes
        over from who watched it before may get lost.
        """
        while not self._ending.is_set():
            _send_hang_up()
            sleep(_AGAIN_SECONDS)

    def process_message(self, message: Message) -> None:
        """Hand on what the terminal says, but for what no person can mean by it."""
        if isinstance(message, events.Resize):
            self._shown.forget()
            if max(message.size) > _WIDEST:
                return  # no terminal is as large
        if isinstance(message, events.Key) and not is_press(message):
            return  # it would come between two keys that belong together
        super().process_message(message)

    def write(self, data: str) -> None:
        """Write to the terminal; switching to the screen that is shown would clear it."""
        if self._is_switched and data == _SWITCH_SCREEN:
            return
        super().write(shortened(with_alternates(self._shown.changing(data))))
