"""Waiting until a program under test is idle, with its periodic timers switched off."""

import asyncio

from textual import events
from textual.app import App
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Size
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.worker import WorkerError

from reader.tui.library_access import library_watch
from reader.tui.screens.notes import note
from reader.tui.screens.reading.loading import queueing
from reader.tui.screens.reading.parts import file_watch, position


def stop_clocks() -> None:
    """Make all timers so long that none fires during a test."""
    for module, name in (
        (library_watch, "_LOOK_SECONDS"),
        (note, "_DRAFT_SECONDS"),
        (file_watch, "_LOOK_SECONDS"),
        (position, "_POSITION_SECONDS"),
        (queueing, "_UNNOTICED_SECONDS"),
    ):
        assert hasattr(module, name)
        setattr(module, name, 3600.0)


async def settle(pilot: Pilot[int], *, workers: bool = True) -> None:
    """Wait until all messages are handled, all work has ended and its results are drawn.

    Args:
        pilot: Controls the program.
        workers: Also wait for background work; False if that work is waiting for the test.
    """
    app = pilot.app
    busy = True
    while busy:
        await messages_handled(pilot)
        app.screen._on_timer_update()
        busy = (workers and await _workers_ended(app)) or (
            app._exception is None and not _is_at_rest(app)
        )


async def resize(pilot: Pilot[int], width: int, height: int) -> None:
    """Give the screen another size, and wait until everything is laid out in it."""
    app, size = pilot.app, Size(width, height)
    assert isinstance(app._driver, HeadlessDriver)
    app._driver._size = size
    app.post_message(events.Resize(size, size))
    await messages_handled(pilot)
    app._check_resize()  # which a timer would do a little later
    await settle(pilot)


async def messages_handled(pilot: Pilot[int]) -> None:
    """Wait until every widget is waiting for its next message, or the program has failed.

    Textual's own method sends a message to each widget and waits for all of them, which takes a
    fifth of a test, and never ends if a widget is removed before it has read its message.
    """
    app = pilot.app
    async with asyncio.timeout(120):  # seconds; busy machines are slow
        while app._exception is None and not _is_at_rest(app):  # noqa: ASYNC110 (no event tells)
            # a widget waiting for something else, such as a thread, is checked again soon
            await asyncio.sleep(0 if _has_work() else 0.001)


def _has_work() -> bool:
    """Return whether any task other than the current one is ready to run."""
    return bool(asyncio.get_running_loop()._ready)  # type: ignore[attr-defined]


def _is_at_rest(app: App[int]) -> bool:
    """Return whether no task is ready and every widget on the screen is waiting for messages."""
    return not _has_work() and all(
        _waits_for_messages(each) for each in (app, *app.screen.walk_children(with_self=True))
    )


def _waits_for_messages(pump: MessagePump) -> bool:
    """Return whether a widget is waiting for a message or has ended."""
    if pump._closed or pump._task is None or pump._task.done():
        return True
    return bool(pump._message_queue.ready_event._waiters)


async def _workers_ended(app: App[int]) -> bool:
    """Wait for the running workers; return whether there were any."""
    running = [worker for worker in app.workers if not worker.is_finished]
    for worker in running:
        try:
            await worker.wait()
        except (WorkerError, asyncio.CancelledError):
            await asyncio.sleep(0)  # not started yet, or cancelled
    return bool(running)
