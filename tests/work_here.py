"""Finding quotes and comparing editions in this process: another one takes a tenth of a second."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import BytesIO
from typing import IO

import pytest

from reader.isolation.pipes import send
from reader.isolation.process import WorkLimits
from reader.workers import comparison, quoting


@contextmanager
def _run_here(
    module: str,
    request: object,
    limits: WorkLimits,
    cancelled: Callable[[], bool],
    *,
    texts: Sequence[str] = (),
) -> Iterator[IO[bytes]]:
    """Yield the results of a worker as if they came from its process; see `run_isolated`."""
    results = BytesIO()
    for result in import_module(module)._work(request, texts):
        send(result, results)
    results.seek(0)
    yield results


@contextmanager
def working_here() -> Iterator[None]:
    """Start no process for the quotes of many articles and for comparisons."""
    with pytest.MonkeyPatch.context() as patch:
        for worker in (comparison, quoting):
            patch.setattr(worker, "run_isolated", _run_here)
        yield
