"""Slow work in threads, whose answers reach the screen only as long as they are wanted."""

import threading
from collections.abc import Callable

from textual.worker import Worker


class Task:
    """A piece of work in a thread.

    Args:
        call: Calls a function in the thread of the screen, and waits for its end.
        answers_early: Whether the work answers with what it has when it is cancelled.
    """

    def __init__(
        self, call: Callable[[Callable[[], None]], object], *, answers_early: bool = False
    ) -> None:
        self._call = call
        self._answers_early = answers_early
        self._cancelled = threading.Event()
        self._is_dropped = False
        self.is_over = False  # whether it has answered
        self.worker: Worker[None] | None = None  # runs it; cancelled when the screen closes

    def cancel(self, *, dropping: bool = False) -> None:
        """Ask the work to stop; unless it answers early, or if `dropping`, drop its answer."""
        self._is_dropped = self._is_dropped or dropping or not self._answers_early
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether the work is to stop."""
        return self._is_unwanted() or self._cancelled.is_set()

    def _is_unwanted(self) -> bool:
        is_closed = self.worker is not None and self.worker.is_cancelled
        return is_closed or self._is_dropped

    def show(self, then: Callable[..., object], *arguments: object) -> None:
        """Call a function in the thread of the screen, unless the work is cancelled by then."""
        self._call_unless(self.is_cancelled, lambda: then(*arguments))

    def answer(self, then: Callable[..., object], *arguments: object) -> None:
        """End the work with a call in the thread of the screen, unless it is dropped by then."""

        def last() -> None:
            self.is_over = True
            then(*arguments)

        self._call_unless(self._is_unwanted, last)

    def _call_unless(self, is_in_vain: Callable[[], bool], then: Callable[[], object]) -> None:
        def unless_in_vain() -> None:
            if not is_in_vain():
                then()

        if not is_in_vain():
            self._call(unless_in_vain)


class Tasks:
    """The work that a screen has begun: in each group one task at a time, the newest.

    Args:
        run_worker: Textual's method of the screen.
        call: Calls a function in the thread of the screen, and waits for its end.
    """

    def __init__(
        self, run_worker: Callable[..., Worker[None]], call: Callable[[Callable[[], None]], object]
    ) -> None:
        self._run_worker, self._call = run_worker, call
        self._newest: dict[str, Task] = {}

    def begin(
        self, group: str, work: Callable[[Task], None], *, answers_early: bool = False
    ) -> Task:
        """Run some work in a thread, instead of what is going on in its group."""
        if group in self._newest:
            self._newest[group].cancel(dropping=True)
        self._newest[group] = task = Task(self._call, answers_early=answers_early)

        def run() -> None:
            try:
                work(task)
            finally:
                task.worker, task.is_over = None, True  # a worker keeps its work, and its texts

        task.worker = self._run_worker(run, thread=True, exclusive=True, group=group)
        return task

    def is_busy(self, group: str) -> bool:
        """Whether anything is going on in a group."""
        task = self._newest.get(group)
        return task is not None and not (task.is_over or task.is_cancelled())

    def cancel(self, group: str) -> bool:
        """Cancel what is going on in a group; return whether there was anything."""
        was_busy = self.is_busy(group)
        if was_busy:
            self._newest[group].cancel()
        return was_busy
