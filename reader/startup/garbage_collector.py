"""Pauses Python's garbage collector where hardly any garbage is created.

Everything that parsing a page creates is still in use at the end; tracing up to two hundred
thousand pieces with their marks again and again took a quarter of the time of a large page. Finding
the quotes of many articles is 3 % faster without it.
"""

import gc


class GarbageCollectionPaused:
    """A context manager that pauses the collector, and then restores its previous state."""

    def __enter__(self) -> None:
        self._awake = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._awake:
            gc.enable()
