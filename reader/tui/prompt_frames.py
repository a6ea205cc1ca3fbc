"""When a screen is drawn: at once while frames are few, else at Textual's own rate."""

from collections import deque
from time import monotonic

from textual import events
from textual.screen import Screen

_BURST = 4
_WINDOW = 1 / 15  # seconds; no more than `_BURST` frames in it are drawn at once


class PromptFrames(Screen[object]):
    """Draws what has changed as soon as its messages are read.

    Textual draws sixty times a second, so what a key does shows up to 16 ms after the frame
    before. Here a few frames are drawn without waiting; many, as of a wheel that is turned, come
    at Textual's pace, so that a slow line is not flooded.
    """

    def __init_subclass__(cls, *, part: bool = False, **prepared: bool) -> None:
        """Let Textual prepare a screen, which takes 0.4 ms.

        Args:
            part: Whether the class is only a part of screens: none itself, and without bindings,
                styles and reactive attributes of its own.
            prepared: As Textual has it.
        """
        if not part:
            super().__init_subclass__(**prepared)

    def __init__(self) -> None:
        super().__init__()
        # while a screen is being put together Textual's pace saves frames
        self._drawn_at: deque[float] = deque([monotonic()] * _BURST, maxlen=_BURST)

    async def _on_idle(self, event: events.Idle) -> None:
        """Draw now, if the last few frames were not just now; else Textual's timer will."""
        if not self._has_changed() or self.app._batch_count or not self.is_current:
            return
        now = monotonic()
        if now - self._drawn_at[0] < _WINDOW:
            return
        self._drawn_at.append(now)
        event.prevent_default()
        self._on_timer_update()

    def _has_changed(self) -> bool:
        return bool(
            self._layout_required
            or self._scroll_required
            or self._repaint_required
            or self._recompose_required
            or self._dirty_widgets
        )
