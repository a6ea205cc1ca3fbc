"""The terminal driver, which takes over the early frame if there is one."""

import errno
import io
import os
import select
import signal
import sys
import termios
from codecs import getincrementaldecoder
from collections.abc import Iterable
from contextlib import suppress
from math import inf
from threading import Event
from time import monotonic, sleep
from typing import TYPE_CHECKING

from textual import events
from textual._ansi_sequences import SYNC_END, SYNC_START
from textual._time import get_time
from textual.drivers._writer_thread import MAX_QUEUED_WRITES
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from reader.errors import UsageError
from reader.first_screen.terminal import Attributes, HeldTerminal, take_over
from reader.tui.terminal.keyboard import NUMBER_ERRORS, KeyParser, is_press, with_alternates
from reader.tui.terminal.screen import Screen
from reader.tui.terminal.shown_pieces import ShownPieces
from reader.tui.terminal.stop_signals import StopSignals
from reader.tui.terminal.style_sequences import shortened

if TYPE_CHECKING:
    from textual.app import App

_SWITCH_SCREEN = "\x1b[?1049h"
_READ_BYTES = 4096
_WIDEST = 10_000  # limit for a plausible terminal size, in cells per side
_MOST_CELLS = 2_000_000  # in all; drawing 25 million takes seconds and 300 MB
_USUAL_SIZE = (80, 24)
_AGAIN_SECONDS = 1.0  # interval at which the hang-up signal is repeated
_HOW_TO_RETURN = "pullquote is suspended: fg returns to it\n"
_FRAME_EDGES = SYNC_START, SYNC_END
_SIZE_NAMES = frozenset({"COLUMNS", "LINES"})
_MOST_FRAMES = 10  # that may wait: a slow line shows them all before what the last key did
_ROOM_SECONDS = 0.001  # interval at which it is looked whether it takes more
_PATIENCE_SECONDS = 2.0  # for a terminal that takes nothing, before drawing goes on without it
_LOOK_SECONDS = 0.1  # interval at which it is looked whether such a terminal goes on


class _Ending(Event):
    """An event that ends the reading of keys, and wakes the reader through a pipe."""

    def __init__(self) -> None:
        super().__init__()
        self.woken, self._wake = os.pipe()

    def set(self) -> None:
        """Set the event and wake the reader."""
        super().set()
        os.write(self._wake, b"\0")

    def clear(self) -> None:
        """Clear the event and drain the pipe."""
        if not self.is_set():
            return
        super().clear()
        os.read(self.woken, _READ_BYTES)


def _is_plausible(size: tuple[int, int]) -> bool:
    columns, rows = size
    return max(columns, rows) <= _WIDEST and columns * rows <= _MOST_CELLS


def _send_hang_up() -> None:
    os.kill(os.getpid(), signal.SIGHUP)


class TerminalDriver(LinuxDriver):
    """Textual's driver for POSIX terminals, changed to keep what is already drawn.

    A terminal that shows the early frame is not switched to the alternate screen again, and is
    restored to the attributes it had before that frame.

    Attributes:
        shown: What the terminal shows.
    """

    def __init__(
        self,
        app: "App[object]",
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        self.shown = ShownPieces()
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._stop_signals = StopSignals(
            self._loop, self._give_back, self._take_back, app._handle_exception
        )
        self._stop_signals.watch()
        # For a terminal without a size Rich assumes another default than this driver, and Textual
        # would redraw forever, once for each of the two sizes.
        self._size = size or self._get_terminal_size()
        self._is_switched = self._has_begun = self._is_given_back = self._is_in_frame = False
        self._is_stalled, self._patience = False, _PATIENCE_SECONDS
        self._together: list[Message] | None = None  # while a piece of input is parsed
        self.exit_event = self._ending = _Ending()
        self._screen: Screen | None = None
        self._held: HeldTerminal | None = None
        out = sys.__stdout__
        if isinstance(out, io.TextIOWrapper) and not (sys.__stderr__ and sys.__stderr__.isatty()):
            out.reconfigure(errors="backslashreplace")
            self._file = out  # with standard error redirected, Textual would draw there
        if self._file is not None:
            # Textual's writer thread would end at the first error, and drawing would block forever
            self._screen = Screen(self._file, _send_hang_up)
            self._file = self._screen  # type: ignore[assignment]

    def _get_terminal_size(self) -> tuple[int, int]:
        """Return columns and rows; plausible values in the environment have precedence.

        Called whenever the terminal was resized, which may move what it shows.
        """
        self.shown.forget()
        if _SIZE_NAMES & os.environ.keys():
            size: tuple[int, int] = super()._get_terminal_size()  # loads `shutil`
            if _is_plausible(size):
                return size
        try:
            columns, rows = os.get_terminal_size(self.fileno)
        except OSError:
            columns = rows = 0
        size = columns or _USUAL_SIZE[0], rows or _USUAL_SIZE[1]
        return size if _is_plausible(size) else _USUAL_SIZE

    def start_application_mode(self) -> None:
        """Start drawing and reading keys, at the start and after each suspension.

        Raises:
            UsageError: The terminal belongs to other programs for good.
        """
        if not self._has_begun:
            self._await_foreground()
        self._is_given_back, self._patience = False, _PATIENCE_SECONDS
        self.shown.forget()
        before, writer = take_over(), self._writer_thread
        if not self._has_begun:  # later the application handles the signals
            self._watch_endings(before)
        self._has_begun = True
        self._is_switched = before is not None
        self._stop_signals.watch()
        try:
            super().start_application_mode()  # type: ignore[no-untyped-call]
        except Exception:  # the system refuses a thread
            if self._held is not None:
                self._held.leave()
            raise
        finally:
            self._is_switched = False
            if before is not None:
                self.attrs_before = before
        if self._writer_thread is None:
            raise UsageError("started in the background, where no shell can give it the terminal")
        # continued in the background, and stopped there once more
        self._is_given_back = writer is not None and self._writer_thread is writer

    def _await_foreground(self) -> None:
        """Let the system stop the process as long as the shell keeps it in the background."""
        with suppress(termios.error):  # no terminal
            attributes = termios.tcgetattr(self.fileno)
            while True:
                try:
                    return termios.tcsetattr(self.fileno, termios.TCSANOW, attributes)
                except termios.error as problem:
                    if problem.args[0] != errno.EINTR:  # as when it is continued
                        raise

    def _watch_endings(self, before: Attributes | None) -> None:
        """Restore the terminal on signals that arrive before the application handles them.

        Args:
            before: The attributes of the terminal before the early frame, if there was one.
        """
        try:
            screen = self._file.fileno() if self._file is not None else self.fileno
            self._held = held = HeldTerminal(self.fileno, screen)
            held.before, held.is_given_back = before or held.before, False
            held.end_other_writing = self._screen.end if self._screen is not None else None
            held.watch_endings()
        except (OSError, ValueError, termios.error):
            return  # not a terminal, or not the main thread

    def suspend_application_mode(self) -> None:
        """Restore the terminal temporarily; does nothing before drawing has begun."""
        if self._writer_thread is not None:
            from reader.tui.terminal.interrupts import ended_even_if_stalled  # seldom needed

            with ended_even_if_stalled():
                super().suspend_application_mode()

    def resume_application_mode(self) -> None:
        """Resume drawing, if it had begun."""
        if self._writer_thread is not None:
            super().resume_application_mode()

    def stop_application_mode(self) -> None:
        """Restore the terminal, for another program or for good, unless it is given back already.

        From then on the system stops and continues the process without asking it.
        """
        if self._is_given_back:
            return
        self._is_stalled, self._patience = False, inf
        super().stop_application_mode()
        self._is_given_back = True
        self._stop_signals.unwatch()

    def _give_back(self) -> None:
        if self._suspended() and self._file is not None:
            self._file.write(_HOW_TO_RETURN)
            self._file.flush()

    def _take_back(self) -> None:
        """Take the terminal back; first give it back if SIGSTOP, which no one sees, came before."""
        self._suspended()  # else two threads would read the keys
        self._sigcont_application()

    def _suspended(self) -> bool:
        """Restore the terminal if it is drawn on; return whether it was."""
        is_reading = self._key_thread is not None and self._key_thread.is_alive()
        if is_reading:
            self.suspend_application_mode()
            self._must_signal_resume = True
        return is_reading

    def close(self) -> None:
        """Stop the writer thread, unless the system refused to start it."""
        if self._writer_thread is not None and self._writer_thread.ident is not None:
            super().close()

    def run_input_thread(self) -> None:
        """Read keys until the end; errors end the program like any other crash."""
        try:
            self._read_keys()
        except Exception as error:  # noqa: BLE001 - Textual would draw a traceback and call it success
            self._app.call_later(self._app._handle_exception, error)

    def _read_keys(self) -> None:
        """Read keys until the end; unlike Textual's loop this one sleeps while there are none."""
        parser = KeyParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        while not self._ending.is_set():
            until = parser._timeout_time  # an escape character may be a key, or begin a sequence
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
                text = decode(body)  # empty while a multi-byte character is incomplete
                try:
                    self._process_together(parser.feed(text) if text else ())
                except NUMBER_ERRORS:
                    parser = KeyParser(self._debug)
            self._process_together(parser.tick())

    def _process_together(self, messages: Iterable[Message]) -> None:
        """Forward the events of one piece of input in one step.

        Each step wakes the application, and the threads change places: it would handle and draw the
        first keys of several before the last one reached it.
        """
        self._together = []
        try:
            for message in messages:
                self.process_message(message)
        finally:
            together, self._together = self._together, None
            if together:
                self._loop.call_soon_threadsafe(self._post_all, together)

    def _post_all(self, messages: list[Message]) -> None:
        for message in messages:
            self._app.post_message(message)

    def send_message(self, message: Message) -> None:
        """Send a message to the application, or keep it until its piece of input is parsed."""
        if self._together is None:
            super().send_message(message)
        else:
            self._together.append(message)

    def hang_up(self) -> None:
        """End the program because the terminal is gone; the system signals only the session leader.

        The signal is repeated until the process has ended: one may get lost while the application
        takes over signal handling.
        """
        while not self._ending.is_set():
            _send_hang_up()
            sleep(_AGAIN_SECONDS)

    def process_message(self, message: Message) -> None:
        """Forward a terminal event, dropping implausible sizes and modifier keys."""
        if isinstance(message, events.Resize):
            self.shown.forget()
            if not _is_plausible(message.size):
                return
        if isinstance(message, events.Key) and not is_press(message):
            return  # a modifier key would interrupt a two-key command
        super().process_message(message)

    def write(self, data: str) -> None:
        """Write to the terminal, except for a switch to the screen that is already shown.

        Nothing is written while the terminal is given back, or takes nothing; it is drawn anew
        afterwards. A frame is written with its begin and end, so that the thread that writes wakes
        once.
        """
        if data in _FRAME_EDGES:
            self._is_in_frame = data == SYNC_START
            return
        if self._is_given_back or (self._is_switched and data == _SWITCH_SCREEN):
            return
        self.shown.see(data)
        if self._has_room():
            data = shortened(with_alternates(data))
            super().write(f"{SYNC_START}{data}{SYNC_END}" if self._is_in_frame else data)

    def _has_room(self) -> bool:
        """Whether the terminal takes more, in reasonable time: keys and signals must not wait."""
        assert self._writer_thread is not None
        until = monotonic() + self._patience
        most = _MOST_FRAMES if self._is_in_frame else MAX_QUEUED_WRITES
        while self._writer_thread._queue.qsize() >= most and not self._is_stalled:
            if monotonic() > until:
                self._is_stalled = True
                self._loop.call_later(_LOOK_SECONDS, self._go_on)
            sleep(_ROOM_SECONDS)
        return not self._is_stalled

    def _go_on(self) -> None:
        """Draw everything anew as soon as the terminal has taken what was written."""
        if self._writer_thread is not None and self._writer_thread._queue.empty():
            self._is_stalled = False
            self.shown.forget()
            self._app.post_message(self.SignalResume())
        else:
            self._loop.call_later(_LOOK_SECONDS, self._go_on)
