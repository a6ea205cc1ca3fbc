"""Comparing the costs of pieces of work, independently of the machine's speed and load."""

import time
from collections.abc import Callable


def processor_seconds(work: Callable[[], object]) -> float:
    """Return the processor time of `work`, only for comparison with that of other work."""
    start = time.process_time()
    work()
    return time.process_time() - start
