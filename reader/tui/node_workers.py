"""Background work of the application, its screens and its widgets, which ends with these."""

from collections.abc import Coroutine
from functools import partial
from typing import Any

from textual.worker import Worker
from textual.worker_manager import WorkerManager


class NodeWorkers(WorkerManager):
    """Runs the work of a screen or widget only until its removal begins.

    Textual cancels it when the removal ends. Until then it would look for widgets that are gone.
    """

    def add_worker(self, worker: Worker[Any], start: bool = True, exclusive: bool = True) -> None:
        """Add a worker; for a node that is being removed, it does not begin."""
        super().add_worker(worker, start, exclusive)
        if worker._task is None:
            return
        if isinstance(worker._work, Coroutine):
            # else Python would warn of one that was cancelled before it began
            worker._task.add_done_callback(partial(_close, worker._work))
        if worker.node._pruning:
            worker.cancel()

    def cancel_removed(self) -> None:
        """Cancel the work of all nodes that are being removed."""
        for worker in self:
            if worker.node._pruning:
                worker.cancel()


def _close(work: Coroutine[object, object, object], _: object) -> None:
    work.close()
