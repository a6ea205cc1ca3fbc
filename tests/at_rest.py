"""Waits until a program on a stage has nothing left to do, and lets no clock give it more."""

import asyncio

from textual.app import App
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.worker import WorkerError

from reader.tui.library_access import library_watch
from reader.tui.screens import note
from reader.tui.screens.reading.loading import noticing, positioning


def stop_clocks() -> None:
    """Let nothing become due by itself, however long the machine takes for a test."""
    for module, name in (
        (library_watch, "_LOOK_SECONDS"),
        (note, "_DRAFT_SECONDS"),
        (noticing, "_LOOK_SECONDS"),
        (positioning, "_POSITION_SECONDS"),
    ):
        assert hasattr(module, name)
        setattr(module, name, 3600.0)


async def settle(pilot: Pilot[int], *, workers: bool = True) -> None:
    """Return once every message is handled, all work has ended and what it led to is drawn.

    Args:
        pilot: Steers the program.
        workers: Also wait for work in the background; False while that waits for the test.
    """
    app = pilot.app
    busy = True
    while busy:
        await messages_handled(pilot)
        app.screen._on_timer_update()
        busy = (workers and await _workers_ended(app)) or (
            app._exception is None and not _is_at_rest(app)
        )


async def messages_handled(pilot: Pilot[int]) -> None:
    """Wait until every widget waits for its next message, or the program has failed.

    Textual's own way sends a message to each widget and waits for all of them, which costs a
    fifth of a test, and never ends when a widget is removed that has not read its own.
    """
    app = pilot.app
    async with asyncio.timeout(120):  # seconds; a busy machine takes long
        while app._exception is None and not _is_at_rest(app):  # noqa: ASYNC110 (no event tells)
            # a widget that waits for something else, as for a thread, is looked at again soon
            await asyncio.sleep(0 if _has_work() else 0.001)


def _has_work() -> bool:
    """Whether anything but the task that asks can go on now."""
    return bool(asyncio.get_running_loop()._ready)  # type: ignore[attr-defined]


def _is_at_rest(app: App[int]) -> bool:
    """Whether nothing can go on and all that is on the screen waits for messages."""
    return not _has_work() and all(
        _waits_for_messages(each) for each in (app, *app.screen.walk_children(with_self=True))
    )


def _waits_for_messages(pump: MessagePump) -> bool:
    """Whether a widget waits for a message, or has ended."""
    if pump._closed or pump._task is None or pump._task.done():
        return True
    return bool(pump._message_queue.ready_event._waiters)


async def _workers_ended(app: App[int]) -> bool:
    """Wait for the workers that run; return whether there were any."""
    running = [worker for worker in app.workers if not worker.is_finished]
    for worker in running:
        try:
            await worker.wait()
        except (WorkerError, asyncio.CancelledError):
            await asyncio.sleep(0)  # it has not started yet, or was cancelled
    return bool(running)
