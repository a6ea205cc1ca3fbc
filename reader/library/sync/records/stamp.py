"""The time of a change by a hybrid logical clock, which stays in order when clocks are wrong.

A time is the machine's own microseconds since 1970, but always later than every time seen before:
who changes what another machine has written comes after it, even if the own clock is days behind.

Source: Kulkarni, Demirbas, Madappa, Avva, Leone: Logical Physical Clocks, OPODIS 2014. The
counter of the paper is the last microseconds here, which no person's changes use up.
"""

from typing import NamedTuple

CEILING = 221_845_392_000_000_000
"""The year 9000: our clock follows no time beyond it, so that there is always a later one."""

EARLIEST = -62_000_000_000_000_000
"""In the year 5: nothing that is worth a note is older."""

LATEST = 253_402_300_799_000_000
"""The last second of the year 9999; later times are taken from nobody."""


class Stamp(NamedTuple):
    """A moment on one machine; of two stamps the greater one is the later one.

    Attributes:
        time: Microseconds, never the same twice on one machine.
        device: Id of the machine.
    """

    time: int
    device: str


def tick(last: int, now: int) -> int:
    """Return the time of a change made now.

    Args:
        last: The latest time seen, of any machine.
        now: Microseconds since 1970 as this machine has it.
    """
    return max(now, last + 1)
