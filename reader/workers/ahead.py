"""What is got by another process, while this one is still loading the program."""

import threading
from collections.abc import Callable

from reader.errors import ParseError, ReaderError
from reader.startup.light_typing import Generic, TypeVar

Got = TypeVar("Got")

_LOOKS_PER_SECOND = 20  # at whether somebody still waits


class Ahead(Generic[Got]):
    """Gets something in a thread, from now on.

    Args:
        name: What errors call it.

    Attributes:
        progress: Told how many bytes have come so far, in that thread.
    """

    def __init__(self, name: str) -> None:
        self.progress: Callable[[int], None] = lambda _: None
        self._name = name
        self._got: Got | None = None
        self._error: ReaderError | None = None
        self._cancelled, self._over = threading.Event(), threading.Event()
        threading.Thread(target=self._run, name="ahead", daemon=True).start()

    def _get(self, cancelled: Callable[[], bool]) -> Got:
        """Return it; blocks meanwhile.

        Args:
            cancelled: Asked all the time; True ends the work with an error.

        Raises:
            ReaderError: It cannot be had.
        """
        raise NotImplementedError

    def _run(self) -> None:
        try:
            self._got = self._get(self._cancelled.is_set)
        except ReaderError as error:
            self._error = error
        finally:
            self._over.set()

    def within(self, seconds: float) -> Got | None:
        """Return it when it is there in so many seconds, else None.

        Raises:
            ReaderError: It cannot be had.
        """
        self._over.wait(seconds)
        if self._error is not None:
            raise self._error
        return self._got

    def wait(self, cancelled: Callable[[], bool]) -> Got:
        """Return it; True of `cancelled`, which is asked all the time, ends the work.

        Raises:
            ReaderError: It cannot be had.
        """
        while not self._over.wait(1 / _LOOKS_PER_SECOND):
            if cancelled():
                self._cancelled.set()
        got = self.within(0)
        if got is None:
            raise ParseError("could not be read", location=self._name)
        return got
