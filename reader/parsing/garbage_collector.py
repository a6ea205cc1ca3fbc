"""Letting Python's collector of garbage sleep while a page is parsed, which makes none.

What is made stays: two hundred thousand pieces with their marks, looked through again and again as
they become more, took a quarter of the time of a large page.
"""

import gc


class GarbageCollectionPaused:
    """Inside ``with`` no garbage is looked for; then it is as it was before."""

    def __enter__(self) -> None:
        self._awake = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._awake:
            gc.enable()
