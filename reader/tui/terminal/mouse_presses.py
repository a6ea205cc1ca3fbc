"""Mouse presses that are ignored.

These are the second press of a double click on a list that was closed by the first, and all buttons
but the left one: buttons that open a menu or paste in other programs should do nothing here.
"""

from dataclasses import dataclass

from textual import events
from textual.geometry import Offset
from textual.screen import Screen

_LEFT = 1


@dataclass(slots=True, repr=False, eq=False)
class _Press:
    screen: Screen[object]
    cell: Offset
    time: float


class MousePressFilter:
    """Recognizes presses of other buttons, and double clicks that began on a closed screen.

    Args:
        seconds: The longest interval between the presses of a double click.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: _Press | None = None
        self._ignored = False

    def is_ignored(self, event: events.MouseEvent, screen: Screen[object]) -> bool:
        """Return whether an event is to be ignored by `screen`, which is on top now."""
        if isinstance(event, (events.MouseDown, events.MouseUp)) and event.button > _LEFT:
            return True
        if isinstance(event, events.MouseDown):
            last = self._last
            self._ignored = (
                last is not None
                and last.screen is not screen
                and last.cell == event.screen_offset
                and event.time - last.time <= self._seconds
            )
            if last is not None and self._ignored:
                last.time = event.time
            else:
                self._last = _Press(screen, event.screen_offset, event.time)
        return self._ignored and isinstance(event, (events.MouseDown, events.MouseUp))
