"""Background work when its screen or the program is closed."""

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import time

import pytest
from stage import ARTICLES, HARBOUR, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.tui.library_access import library_thread
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.reading.screen import ReadingScreen
from reader.tui.widgets.bar import Bar


async def test_work_on_a_screen_that_goes_before_it_has_begun_leaves_nothing_behind() -> None:
    """Python would warn, at some later moment, of a coroutine that was never awaited."""
    begun: list[str] = []

    async def work() -> None:
        begun.append("work")

    async with on_stage() as stage:
        screen = stage.reading
        screen.start(work())
        screen.start_saving(work())
        screen.start_change(work())
        screen.workers.cancel_node(screen)
        await asyncio.sleep(0)
    gc.collect()
    assert not begun


@contextmanager
def _while_widgets_go(then: Callable[[], object]) -> Iterator[None]:
    """Call a function in the middle of the removal of a screen, which then takes a while."""

    async def on_unmount(_: Bar) -> None:
        then()
        for _turn in range(10):
            await asyncio.sleep(0)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Bar, "on_unmount", on_unmount, raising=False)
        yield


@pytest.mark.parametrize("leaves", [True, False], ids=["screen", "program"])
async def test_the_work_of_a_screen_ends_before_its_widgets_go(leaves: bool) -> None:
    gone, ended = asyncio.Event(), list[str]()

    async def work() -> None:
        await gone.wait()
        ended.append("work")

    with _while_widgets_go(gone.set):
        async with on_stage(None, files=[HARBOUR]) as stage:
            await stage.press("enter")
            stage.reading.run_worker(work())
            if leaves:
                await stage.press("q")
                assert gone.is_set()
    assert gone.is_set()
    assert not ended


async def test_no_work_begins_on_a_screen_whose_widgets_go() -> None:
    begun: list[str] = []

    async def work() -> None:
        begun.append("work")

    async with on_stage(None, files=[HARBOUR]) as stage:
        await stage.press("enter")
        screen = stage.reading
        with _while_widgets_go(lambda: screen.run_worker(work())):
            await stage.press("q")
        assert not isinstance(stage.screen, ReadingScreen)
    gc.collect()  # Python would warn of a coroutine that was never awaited
    assert not begun


async def test_work_on_other_screens_goes_on_when_one_goes() -> None:
    gone, ended = asyncio.Event(), list[str]()

    async def work() -> None:
        await gone.wait()
        ended.append("work")

    async with on_stage(None, files=[HARBOUR]) as stage:
        stage.screen.run_worker(work())
        stage.app.run_worker(work())
        await stage.press("enter", "n", "a", "escape", "n", "q", workers=False)
        gone.set()
        await stage.settle()
        assert ended == ["work", "work"]


@pytest.mark.parametrize("key", ["L", "n", ":", "ctrl+p"])
async def test_a_key_that_arrives_while_the_program_closes_its_screens_is_no_crash(
    key: str,
) -> None:
    going = asyncio.Event()

    def press() -> None:
        if going.is_set():
            stage.send(key)

    with _while_widgets_go(press):
        async with on_stage() as stage:
            going.set()


@pytest.mark.parametrize(
    "keys",
    [
        ["enter", "q"],
        ["enter", "a", "x", "escape", "n", "q"],
        ["enter", "@", "escape", '"', "escape", "q"],
    ],
)
async def test_closed_screens_watch_nothing(keys: list[str]) -> None:
    """A watcher would keep its screen and the article there."""
    async with on_stage(None, files=[HARBOUR, ARTICLES / "ice-road.md"]) as stage:
        await stage.press(*keys)
        watchers = getattr(stage.app, "__watchers").values()
        assert not [node for each in watchers for node, _ in each if node._closing]


async def test_a_library_that_was_let_go_of_says_that_the_program_is_being_left() -> None:
    library_thread = LibraryThread(TemporaryLibrary)
    assert not await library_thread.ask(lambda library: library.recent(5))
    library_thread.close()
    with pytest.raises(LibraryError, match="quitting"):
        await library_thread.ask(lambda library: library.recent(5))
    with pytest.raises(LibraryError, match="quitting"):
        library_thread.ask_now(lambda library: library.recent(5), 1.0)
    with pytest.raises(LibraryError, match="quitting"):
        library_thread.ask_without_waiting(lambda library: library.recent(5))


async def test_a_library_whose_thread_the_system_refuses_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(_: object) -> None:
        raise RuntimeError("can't start new thread")

    library_thread = LibraryThread(TemporaryLibrary)
    with monkeypatch.context() as patch:
        patch.setattr("threading.Thread.start", refused)
        with pytest.raises(LibraryError, match="no more threads"):
            await library_thread.ask(lambda library: library.recent(5))
    library_thread.close()


async def test_a_note_written_days_after_the_start_is_backed_up_that_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Library(TemporaryLibrary):
        upkeeps = 0

        def upkeep(self, *, in_other_process: bool = False) -> None:
            self.upkeeps += 1

    library = Library()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H")
        assert library.upkeeps == 1
        monkeypatch.setattr(library_thread, "time", lambda: time() + 24 * 60 * 60)
        await stage.press("n", "H", "n", "H")
        assert library.upkeeps == 2


async def test_upkeep_that_its_screen_left_before_it_began_is_still_due() -> None:
    class Library(TemporaryLibrary):
        upkeeps = 0

        def upkeep(self, *, in_other_process: bool = False) -> None:
            self.upkeeps += 1

    library, goes_on = Library(), threading.Event()
    at_work = LibraryThread(lambda: library)
    at_work.ask_without_waiting(lambda _: goes_on.wait())
    upkeep = asyncio.create_task(at_work.run_upkeep())
    await asyncio.sleep(0)
    upkeep.cancel()
    await asyncio.wait([upkeep])
    goes_on.set()
    await at_work.run_upkeep()
    await at_work.run_upkeep()
    assert library.upkeeps == 1
    at_work.close()
