"""Which sizes a screen is laid out in: only the present one."""

from textual import events
from textual.screen import Screen


def ignore_past_size(screen: Screen[object] | Screen[None], event: events.Resize) -> None:
    """Ignore a resize event that a later one has overtaken; for `_on_resize` of each screen.

    A screen of Textual reports each new size to itself. If the terminal has two sizes in a row
    while the screen is busy, each report lays the screen out in its own size and causes the other
    report again, without end.
    """
    if event.size != screen.app.size:
        event.prevent_default()
