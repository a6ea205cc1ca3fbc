"""Fetching pages ahead for reading offline."""

from collections.abc import Callable, Mapping
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reader.tui.context import Context
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.reading.parts.loader import open_in_thread

if TYPE_CHECKING:  # loaded only for feeds
    from textual.app import App

    from reader.library.files.page_cache import PageCache


def fetch_ahead(screen: CommandScreen, leading: Mapping[str, str]) -> str:
    """Start fetching pages in the background, to store copies of them.

    Progress is shown on whichever screen is on top, and Esc stops it there.

    Args:
        screen: The screen that lists the pages.
        leading: Page URLs, each mapped to the URL of the feed that links to it.

    Returns:
        The notice to show, which may say why it cannot be done.
    """
    context = screen.context
    copies = context.library_thread.copies
    if context.settings.offline:
        return "offline: nothing can be fetched"
    if copies is None:
        return "no copies are kept here"
    if not leading:
        return "nothing unread is listed"
    if context.stop_fetch is not None:
        return "already fetching pages: Esc stops"
    stopped = Event()
    context.stop_fetch = stopped.set
    fetch = partial(_fetch, context, screen.app, leading, copies, stopped)
    screen.app.run_worker(fetch, thread=True, group="ahead")  # survives the screen
    return "fetching pages in the background   Esc stops"


def _fetch(
    context: Context,
    app: "App[object]",
    leading: Mapping[str, str],
    copies: "PageCache",
    stopped: Event,
) -> None:
    from reader.workers.fetching_ahead import prefetch

    worker = get_current_worker()

    def read(address: str, cancelled: Callable[[], bool]) -> None:
        open_in_thread(context, address, cancelled, fresh=True, linked_from=leading[address])

    def is_over() -> bool:
        return stopped.is_set() or worker.is_cancelled

    try:
        for so_far in prefetch(tuple(leading), read, copies, is_over):
            is_going_on = so_far.done < so_far.wanted and not so_far.stopped
            going_on = f"fetching pages: {so_far.done} of {so_far.wanted}   Esc stops"
            if not worker.is_cancelled:
                app.call_from_thread(_tell_on, app, going_on if is_going_on else so_far.message)
    finally:
        context.stop_fetch = None


def _tell_on(app: "App[object]", notice: str) -> None:
    """Show a notice on whichever screen is on top."""
    if isinstance(app.screen, CommandScreen):
        app.screen.tell(notice)
