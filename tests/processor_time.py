"""Work compared with other work, on a machine of any speed that does other things meanwhile."""

import time
from collections.abc import Callable


def processor_seconds(work: Callable[[], object]) -> float:
    """Return how long the processor was at it: only to be compared with other work."""
    start = time.process_time()
    work()
    return time.process_time() - start
