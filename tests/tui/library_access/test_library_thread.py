"""Library calls run in one thread, and upkeep in another."""

import asyncio
from threading import Event, current_thread
from time import time

import pytest
from temporary_library import TemporaryLibrary

from reader.tui.library_access import library_thread
from reader.tui.library_access.library_thread import LibraryThread


class Large(TemporaryLibrary):
    """A library whose upkeep lasts until it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.closed = Event(), Event()
        self.upkeeps = 0

    @property
    def is_large(self) -> bool:
        return True

    def upkeep(self, *, in_other_process: bool = False) -> None:
        self.upkeeps += 1
        self.begun.set()
        assert self.closed.wait(60)

    def close(self) -> None:
        self.closed.set()


async def test_nothing_waits_while_the_library_is_looked_after_and_closing_ends_that() -> None:
    library = Large()
    thread = LibraryThread(lambda: library)
    upkeep = asyncio.ensure_future(thread.run_upkeep())
    assert await asyncio.to_thread(library.begun.wait, 30)
    await thread.ask(lambda asked: asked.save_draft("slot", "words"))
    assert library.draft("slot") == "words"
    assert not upkeep.done()
    thread.close()
    await upkeep
    assert library.closed.is_set()


async def test_the_library_is_looked_after_once_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Large()
    library.closed.set()
    thread = LibraryThread(lambda: library)
    await thread.run_upkeep()
    await thread.run_upkeep()
    assert library.upkeeps == 1
    monkeypatch.setattr(library_thread, "time", lambda: time() + 24 * 60 * 60)
    await thread.run_upkeep()
    assert library.upkeeps == 2
    thread.close()


class Small(TemporaryLibrary):
    """A library that records the thread in which its upkeep runs."""

    upkeep_in = ""

    def upkeep(self, *, in_other_process: bool = False) -> None:
        self.upkeep_in = current_thread().name


async def test_a_small_library_is_looked_after_where_it_is_asked() -> None:
    library = Small()
    thread = LibraryThread(lambda: library)
    await thread.run_upkeep()
    assert library.upkeep_in.startswith("library")
    thread.close()
