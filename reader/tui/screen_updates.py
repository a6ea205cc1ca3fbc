"""When a screen is redrawn, and in which size."""

from asyncio import get_running_loop
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Self

from textual import events
from textual.dom import DOMNode
from textual.geometry import Region
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget

_BURST = 4
_WINDOW = 1 / 15  # seconds in which at most `_BURST` frames are drawn immediately


class ImmediateUpdates(Screen[object]):
    """Draws changes as soon as the pending messages are handled, while that is rare.

    Textual draws sixty times a second, so the effect of a key shows up to 16 ms later than it
    could. Here a few frames are drawn immediately. Frames in quick succession, as from a mouse
    wheel, are drawn at Textual's rate, so that a slow connection is not flooded.
    """

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)  # what has it shows that

    def __init_subclass__(cls, *, part: bool = False, **prepared: bool) -> None:
        """Let Textual prepare a screen class, which takes 0.4 ms.

        Args:
            part: Whether the class is only a base class of screens, without bindings, styles and
                reactive attributes of its own.
            prepared: Arguments of Textual's method.
        """
        if not part:
            super().__init_subclass__(**prepared)

    def __init__(self) -> None:
        super().__init__()
        # while a screen is being composed, Textual's rate saves frames
        self._drawn_at: deque[float] = deque([monotonic()] * _BURST, maxlen=_BURST)
        self._waits = False  # for what other widgets have changed
        self._is_drawn = False  # whether it was drawn once

    def call_after_refresh(
        self, callback: Callable[..., object], *arguments: object, **named: object
    ) -> bool:
        """Call a function once this screen is drawn, or soon if another screen covers it.

        Textual leaves the call to the screen on top, which forgets it when it is closed.
        """

        def call() -> None:
            callback(*arguments, **named)

        self._invoke_later(call, self)
        return True

    async def _on_resize(self, event: events.Resize) -> None:
        ignore_past_size(self, event)
        if event.size == self._compositor.size:
            event.prevent_default()  # it is laid out in it

    def _on_screen_resume(self, event: events.ScreenResume) -> None:
        """Let Textual draw the first frame once, although it asks for that several times."""
        if not self._size:
            self._drawn_at.extend([monotonic()] * _BURST)
            self.call_next(self._drawn_first)

    def _on_screen_suspend(self) -> None:
        """Leave it to the screen that covers this one to draw both."""
        self._repaint_required = False
        self._exchange_repaint_regions()

    def _drawn_first(self) -> None:
        """Draw nothing of the first frame again, which each widget has asked for meanwhile."""
        if not self._is_drawn:
            return
        for widget in self.walk_children(with_self=True):
            if isinstance(widget, Widget):
                widget._repaint_required = False
                widget._exchange_repaint_regions()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Draw the screen again, or only lay it out again, which draws what changes by that."""
        repaint = repaint and not layout
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def _compositor_refresh(self) -> None:
        is_covered = self is not self.app.screen
        if is_covered:
            self._set_dirty_above()
        super()._compositor_refresh()
        self._is_drawn = True
        if is_covered:
            # else each message to a screen below another one would redraw both
            self._repaint_required = False

    def _set_dirty_above(self) -> None:
        """Let the screens that lie over this one draw what has changed; they keep what they drew.

        Textual tells only the one on top.
        """
        seen, changed = self.app._background_screens, self._compositor._dirty_regions
        if changed and self in seen:
            for above in seen[seen.index(self) + 1 :]:
                above._set_dirty(*changed)

    def _on_timer_update(self) -> None:
        keep_changed_widgets(self)
        super()._on_timer_update()

    async def _on_idle(self, event: events.Idle) -> None:
        """Draw now if the last few frames were not too recent, else leave it to Textual's timer."""
        if not self._has_changed() or self.app._batch_count or not self.is_current:
            return
        now = monotonic()
        if now - self._drawn_at[0] < _WINDOW:
            return
        event.prevent_default()
        self._waits = self._has_changes_to_come() and not self._waits
        if self._waits:
            get_running_loop().call_soon(self.check_idle)
            return
        self._drawn_at.append(now)
        self._on_timer_update()

    def _has_changes_to_come(self) -> bool:
        """Whether a widget has changed and not told the screen yet.

        It does so in the next turn of the event loop. A letter in a prompt changes the prompt
        before what it searches for is shown: this makes one frame of the two.
        """
        return any(widget._repaint_required for widget in self._compositor.widgets)

    def _has_changed(self) -> bool:
        return bool(
            self._layout_required
            or self._scroll_required
            or self._repaint_required
            or self._recompose_required
            or self._dirty_widgets
        )


def forget_closed_watchers(watched: DOMNode) -> None:
    """Remove the watchers of a node's attributes that belong to closed widgets.

    Textual removes them when the attribute changes, which may be never. Until then a watcher keeps
    its widget, the screen of this, and everything that was shown there.
    """
    for watchers in getattr(watched, "__watchers", {}).values():
        watchers[:] = [(node, callback) for node, callback in watchers if not node._closing]


def ignore_past_size(screen: Screen[object] | Screen[None], event: events.Resize) -> None:
    """Ignore a resize event that a later one has overtaken; for `_on_resize` of each screen.

    A screen of Textual reports each new size to itself. If the terminal has two sizes in a row
    while the screen is busy, each report lays the screen out in its own size and causes the other
    report again, without end.
    """
    if event.size != screen.app.size:
        event.prevent_default()


def keep_changed_widgets(screen: Screen[object] | Screen[None]) -> None:
    """Let a screen also draw its changed widgets; for `_on_timer_update` of each screen.

    Textual forgets them where a part of the screen is to be drawn again because the screen below
    has changed there.
    """
    if screen._repaint_required and not (screen._layout_required or screen.app._batch_count):
        screen._repaint_required = False
        screen._dirty_widgets.add(screen)
