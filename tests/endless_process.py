"""Processes that only their limits or cancellation can end, however fast the machine is."""

import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import IO

import pytest

from reader.isolation.process import WorkLimits, run_isolated


def let_greedy_work_be_found(patch: pytest.MonkeyPatch) -> None:
    """Put `greedy_work` on the module path of other processes."""
    path = [str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")]
    patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, path)))


def never_end(patch: pytest.MonkeyPatch, module: ModuleType, request: str = "silent") -> None:
    """Make the process that `module` starts do endless greedy work instead of its own."""

    def endless_process(
        _: str, __: object, limits: WorkLimits, cancelled: Callable[[], bool], **___: object
    ) -> AbstractContextManager[IO[bytes]]:
        return run_isolated("greedy_work", request, limits, cancelled)

    let_greedy_work_be_found(patch)
    patch.setattr(module, "run_isolated", endless_process)


def cancelled_by_the_watch(begun: Callable[[], bool] = lambda: True) -> Callable[[], bool]:
    """Return a check that becomes True once work has begun and another thread calls it.

    So the work is cancelled only if the thread that watches the process makes the check.
    """
    here, over = threading.current_thread(), threading.Event()

    def cancelled() -> bool:
        if threading.current_thread() is not here and begun():
            over.set()
        return over.is_set()

    return cancelled
