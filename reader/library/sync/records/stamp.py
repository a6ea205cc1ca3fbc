"""Stamps of changes by a hybrid logical clock, which orders them even if clocks are wrong.

A time is the machine's own microseconds since 1970, but always later than every time seen before: a
change to what another machine has written is later than that, even if the own clock is days behind.

Source: Kulkarni, Demirbas, Madappa, Avva, Leone: Logical Physical Clocks, OPODIS 2014. The paper's
counter corresponds to the lowest microseconds here, which no user exhausts.
"""

from typing import NamedTuple

CEILING = 221_845_392_000_000_000
"""The year 9000: our clock follows no later time, so that there always is a later one."""

EARLIEST = -62_135_596_800_000_000
"""The beginning of the year 1; earlier times are rejected, as are those after `LATEST`."""

LATEST = 253_402_300_799_999_999
"""The end of the year 9999."""


class Stamp(NamedTuple):
    """The moment of a change on one machine; the greater of two stamps is later.

    Attributes:
        time: In microseconds; unique on the machine.
        device: Id of the machine.
    """

    time: int
    device: str


def tick(last: int, now: int) -> int:
    """Return the time of a change made now.

    Args:
        last: The latest time seen from any machine.
        now: The present time of this machine, in microseconds since 1970.
    """
    return max(now, last + 1)
