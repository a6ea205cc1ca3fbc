"""Comparing the costs of pieces of work, independently of the machine's speed and load."""

import time
from collections.abc import Callable

_MEASUREMENTS = 5
"""How often work that seems to take too long is measured: others may have had the processor."""


def _seconds(work: Callable[[], object]) -> float:
    """Return the processor time of `work`, which other programs can lengthen but not shorten."""
    start = time.process_time()
    work()
    return time.process_time() - start


def assert_takes_at_most(
    times: float,
    work: Callable[[], object],
    other: Callable[[], object],
    *,
    slack_seconds: float = 0.0,
) -> None:
    """Assert that `work` takes at most so many times the processor time of other work.

    Args:
        times: How many times as long it may take.
        work: What may not take long.
        other: What it is compared with.
        slack_seconds: How much longer it may take than that, if the other work is very short.
    """
    least = least_of_other = float("inf")
    for _ in range(_MEASUREMENTS):
        least_of_other = min(least_of_other, _seconds(other))
        least = min(least, _seconds(work))
        if least <= times * least_of_other + slack_seconds:
            return
    assert least <= times * least_of_other + slack_seconds, (
        f"{least:.4f} s are {least / least_of_other:.1f} times {least_of_other:.4f} s"
    )


def assert_in_proportion(
    work: Callable[[int], object],
    few: int,
    many: int,
    *,
    at_most: float,
    slack_seconds: float = 0.0,
) -> None:
    """Assert that the work on many takes at most so many times the processor time of that on few.

    Args:
        work: The work on a given number of items.
        few: A small number of items.
        many: A large one.
        at_most: How many times as long the work on many may take.
        slack_seconds: How much longer it may take than that, if the work on few is very short.
    """
    assert_takes_at_most(
        at_most, lambda: work(many), lambda: work(few), slack_seconds=slack_seconds
    )
