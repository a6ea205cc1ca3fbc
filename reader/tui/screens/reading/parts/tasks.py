"""Slow work in threads, whose answers reach the screen only as long as they are wanted."""

import threading
from collections.abc import Callable

from textual.worker import Worker


class Task:
    """A piece of work in a thread.

    Args:
        call: Calls a function in the thread of the screen, and waits for its end.
    """

    def __init__(self, call: Callable[[Callable[[], None]], object]) -> None:
        self._call = call
        self._cancelled = threading.Event()
        self.worker: Worker[None] | None = None  # runs it; cancelled when the screen closes

    def cancel(self) -> None:
        """Ask the work to stop; nothing is shown of it any more."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether nobody waits for the work."""
        is_closed = self.worker is not None and self.worker.is_cancelled
        return is_closed or self._cancelled.is_set()

    def show(self, then: Callable[..., object], *arguments: object) -> None:
        """Call a function in the thread of the screen, unless the task is cancelled by then."""

        def unless_cancelled() -> None:
            if not self.is_cancelled():
                then(*arguments)

        if not self.is_cancelled():
            self._call(unless_cancelled)


class Tasks:
    """The work that a screen has begun: in each group one task at a time, the newest.

    Args:
        run_worker: Textual's method of the screen.
        call: Calls a function in the thread of the screen, and waits for its end.
    """

    def __init__(
        self,
        run_worker: Callable[..., Worker[None]],
        call: Callable[[Callable[[], None]], object],
    ) -> None:
        self._run_worker, self._call = run_worker, call
        self._newest: dict[str, Task] = {}

    def begin(self, group: str, work: Callable[[Task], None]) -> Task:
        """Run some work in a thread, instead of what is running in its group."""
        if group in self._newest:
            self._newest[group].cancel()
        self._newest[group] = task = Task(self._call)
        task.worker = self._run_worker(lambda: work(task), thread=True, exclusive=True, group=group)
        return task
