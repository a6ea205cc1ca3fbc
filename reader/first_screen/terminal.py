"""Takes the terminal for the first screen, and hands it over to the program or restores it.

A process has one terminal, so this module keeps one `HeldTerminal`. The program's driver takes it
over; anything that ends the process earlier restores the terminal.
"""

import os
import sys
from time import monotonic

if sys.platform != "win32":
    import _signal  # type: ignore[import-not-found]  # signal itself loads enum
    import termios

TYPE_CHECKING = False
if TYPE_CHECKING:  # nothing unnecessary is loaded here
    from collections.abc import Callable

_ENTER = b"\x1b[?1049h\x1b[?25l"
# also resets the modes of the full program, which may be ended while it is taking over
_LEAVE = (
    b"\x1b[0m\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?2004l\x1b[?1004l\x1b[?7h\x1b[<u"
    b"\x1b[?1049l\x1b[?25h"
)
_STALLED_SECONDS = 5.0  # a terminal that takes nothing for so long is left as it is
_MESSAGE_DELAY_SECONDS = 0.17  # delay after which a loading message is shown
ENDING_SIGNALS = (
    "SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGXCPU",
)  # fmt: skip
"""Names of the signals that end a program unless it handles them; Windows has only some."""

_MAX_DOTS = 9

Attributes = list[object]


class HeldTerminal:
    """A terminal that shows the first screen.

    Args:
        keys: File descriptor from which keys are read.
        screen: File descriptor to which the screen is written.
    """

    def __init__(self, keys: int, screen: int) -> None:
        self.keys, self.screen = keys, screen
        self.picture = self.foot = b""
        self.is_partial = False
        self.drawn_at = monotonic()
        self.stages = 0
        self.is_given_back = True
        self.end_other_writing: Callable[[], None] | None = None  # by another thread
        self.before: Attributes = list(termios.tcgetattr(keys))
        self.handlers: dict[int, object] = {}

    def enter(self) -> None:
        """Switch off echo and line editing; keys are buffered by the terminal.

        Ctrl+C is still a signal; Ctrl+Z becomes a key, since only the program knows whether there
        is a shell that could continue it.

        Raises:
            OSError, termios.error: It is no longer a terminal.
        """
        attributes = termios.tcgetattr(self.keys)
        attributes[0] &= ~(
            termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR
        )
        attributes[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        attributes[6][termios.VMIN] = 1
        attributes[6][termios.VTIME] = 0
        attributes[6][termios.VSUSP] = bytes([os.fpathconf(self.keys, "PC_VDISABLE")])
        termios.tcsetattr(self.keys, termios.TCSANOW, attributes)
        self.is_given_back = False
        self.draw(_ENTER + self.picture)

    def draw(self, data: bytes) -> None:
        """Write all of `data`.

        Raises:
            OSError: It cannot be written.
        """
        while data:
            data = data[os.write(self.screen, data) :]

    def report_loading(self) -> None:
        """Show a loading message if loading takes longer than usual.

        Raises:
            OSError: It cannot be written.
        """
        if self.foot and monotonic() - self.drawn_at > _MESSAGE_DELAY_SECONDS:
            self.stages += 1
            self.draw(self.foot + b"opening" + b"." * min(self.stages, _MAX_DOTS))

    def leave(self) -> None:
        """Restore the terminal, unless it is given back; ignore one that has disappeared."""
        if self.is_given_back:
            return  # the system would stop the process once more, in the background
        if self.end_other_writing is not None:
            self.end_other_writing()
        try:  # noqa: SIM105 - contextlib takes longer than all this
            self.draw(_LEAVE)
        except OSError:
            pass
        try:  # noqa: SIM105
            termios.tcsetattr(self.keys, termios.TCSANOW, self.before)  # type: ignore[arg-type]
        except (OSError, termios.error):
            pass

    def watch_signals(self) -> None:
        """Restore the terminal if the process is ended or stopped before it has started."""
        self.watch_endings()
        if _signal.getsignal(_signal.SIGTSTP) == _signal.SIG_DFL:
            self.handlers[_signal.SIGTSTP] = _signal.signal(_signal.SIGTSTP, self._stopped)

    def watch_endings(self) -> None:
        """Restore the terminal on signals that end the process.

        Raises:
            ValueError: This is not the main thread.
        """
        for name in ENDING_SIGNALS:
            number = getattr(_signal, name)
            if _signal.getsignal(number) != _signal.SIG_IGN:  # nohup
                self.handlers[number] = _signal.signal(number, self._ended)

    def unwatch_signals(self) -> None:
        """Restore the previous signal handlers."""
        handlers, self.handlers = self.handlers, {}
        for number, handler in handlers.items():
            _signal.signal(number, handler)

    def _ended(self, number: int, _: object) -> None:
        end_even_if_stalled(128 + number)
        self.leave()
        os._exit(128 + number)

    def _stopped(self, number: int, _: object) -> None:
        _signal.signal(number, _signal.SIG_IGN)  # a second one must not interrupt this
        self.leave()
        self.is_given_back = True
        os.kill(os.getpid(), _signal.SIGSTOP)
        try:
            self.enter()
        except (OSError, termios.error):
            os._exit(128 + _signal.SIGHUP)
        _signal.signal(number, self._stopped)


def end_even_if_stalled(status: int) -> None:
    """End the process soon, even if the terminal takes nothing and cannot be restored.

    Args:
        status: The exit status.
    """
    for name in ENDING_SIGNALS:  # a further one must not put that off
        _signal.signal(getattr(_signal, name), _signal.SIG_IGN)
    _signal.signal(_signal.SIGALRM, lambda *_: os._exit(status))
    _signal.setitimer(_signal.ITIMER_REAL, _STALLED_SECONDS)


_held: HeldTerminal | None = None


def hold(picture: bytes, foot: bytes = b"", *, is_partial: bool = False) -> bool:
    """Draw the first screen and hold the terminal; return whether that was possible.

    Args:
        picture: The bytes that draw the screen.
        foot: The bytes that write a message to the bottom line; empty if the picture has one.
        is_partial: Whether the last rows of the article are still missing.
    """
    global _held  # noqa: PLW0603 - one process has one terminal
    try:
        held = HeldTerminal(keys=0, screen=1)
        held.picture, held.foot, held.is_partial = picture, foot, is_partial
        held.watch_signals()
    except (OSError, termios.error, ValueError):
        return False
    _held = held
    try:
        held.enter()
    except (OSError, termios.error):
        restore_terminal()
        return False
    return True


def draw_over(picture: bytes, foot: bytes = b"") -> None:
    """Draw another first screen over the current one.

    Args:
        picture: The bytes that draw the screen.
        foot: As for `hold`.

    Raises:
        OSError: It cannot be written.
    """
    if _held is not None:
        _held.picture, _held.foot, _held.is_partial = picture, foot, False
        _held.draw(picture)


def is_held() -> bool:
    """Whether the first screen is being shown."""
    return _held is not None


def is_partial() -> bool:
    """Whether the first screen is being shown, and its last rows are still missing."""
    return _held is not None and _held.is_partial


def report_loading() -> None:
    """Note that a part of the program has been loaded; see `HeldTerminal.report_loading`."""
    if _held is not None:
        try:  # noqa: SIM105 - contextlib takes longer than all this
            _held.report_loading()
        except OSError:
            pass


def take_over() -> Attributes | None:
    """Return the original terminal attributes and end the hold; None if it was not held.

    From then on the caller has to restore the terminal. Signals that end the process still do so
    in an orderly way until other handlers are installed.
    """
    global _held
    held, _held = _held, None
    return held.before if held else None


def restore_terminal() -> None:
    """Leave the first screen, if it is still shown."""
    global _held
    held, _held = _held, None
    if held is not None:
        held.leave()
        held.unwatch_signals()
