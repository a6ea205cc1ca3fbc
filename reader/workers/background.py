"""Work in a thread while the program is still being imported."""

import threading
from collections.abc import Callable

from reader.errors import ReaderError
from reader.startup.light_typing import Generic, TypeVar, cast

Result = TypeVar("Result")

_POLLS_PER_SECOND = 20  # how often `cancelled` is polled


class BackgroundTask(Generic[Result]):
    """Computes one result in a thread that starts immediately.

    Args:
        name: The name of the result in error messages, such as a URL or a path.

    Attributes:
        progress: Called in that thread with the number of bytes received so far.
    """

    def __init__(self, name: str) -> None:
        self.progress: Callable[[int], None] = lambda _: None
        self._name = name
        self._result: Result | None = None
        self._error: ReaderError | None = None
        self._cancelled, self._over = threading.Event(), threading.Event()
        threading.Thread(target=self._run, name="background", daemon=True).start()

    def _compute(self, cancelled: Callable[[], bool]) -> Result:
        """Return the result; called in the thread, where it may block.

        Args:
            cancelled: Polled; True ends the work with an error.

        Raises:
            ReaderError: There is no result.
        """
        raise NotImplementedError

    def _run(self) -> None:
        try:
            self._result = self._compute(self._cancelled.is_set)
        except ReaderError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001 - the outermost handler in this thread
            from reader.library.files.crash_reports import reason_of

            self._error = ReaderError(reason_of(error), location=self._name)
        finally:
            self._over.set()

    def result_within(self, seconds: float) -> Result | None:
        """Return the result if it is ready within `seconds`, otherwise None.

        Raises:
            ReaderError: There is none.
        """
        self._over.wait(seconds)
        if self._error is not None:
            raise self._error
        return self._result

    def wait(self, cancelled: Callable[[], bool]) -> Result:
        """Return the result; blocks until it is ready, or until `cancelled` returns True.

        Raises:
            ReaderError: There is none, or the work was cancelled.
        """
        while not self._over.wait(1 / _POLLS_PER_SECOND):
            if cancelled():
                self._cancelled.set()
        return cast("Result", self.result_within(0))
