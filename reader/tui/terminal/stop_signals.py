"""The signals that stop and continue the program: SIGTSTP and SIGCONT."""

import signal
from asyncio import AbstractEventLoop
from collections.abc import Callable


class StopSignals:
    """Obeys the last of these signals when nothing is being written, since writing takes a lock.

    Args:
        loop: The event loop, in which nothing is being written.
        give_back: Gives the terminal back, before the process is stopped.
        take_back: Takes it again when the process was continued.
        failed: Called with an error of the two: the event loop would only log it and go on.
    """

    def __init__(
        self,
        loop: AbstractEventLoop,
        give_back: Callable[[], None],
        take_back: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._loop = loop
        self._give_back, self._take_back, self._failed = give_back, take_back, failed
        self._wanted: Callable[[], None] | None = None  # by the last signal
        self._handlers = ((signal.SIGTSTP, self._stopped), (signal.SIGCONT, self._continued))

    def watch(self) -> None:
        """Handle the signals."""
        for number, handler in self._handlers:
            signal.signal(number, handler)

    def unwatch(self) -> None:
        """Let the system stop and continue the process without asking it."""
        for number, handler in self._handlers:
            if signal.getsignal(number) == handler:  # not while `stop_job` ignores it
                signal.signal(number, signal.SIG_DFL)

    def _stopped(self, *_: object) -> None:
        self._obey_later(self._stop)

    def _continued(self, *_: object) -> None:
        self._obey_later(self._take_back)

    def _obey_later(self, action: Callable[[], None]) -> None:
        """Obey after a signal that came with this one and ends the program.

        A process that is continued in the background in order to end would be stopped again when it
        takes the terminal.
        """
        self._wanted = action
        self._loop.call_soon_threadsafe(self._loop.call_later, 0, self._obey)

    def _obey(self) -> None:
        action, self._wanted = self._wanted, None
        try:
            if action is not None:
                action()
        except Exception as error:  # noqa: BLE001 - of any kind
            self._failed(error)

    def _stop(self) -> None:
        from reader.tui.terminal.job_control import stop_job  # seldom needed

        stop_job(self._give_back)
        self._obey_later(self._take_back)
