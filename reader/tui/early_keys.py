"""Keys that come before the line they are meant for has taken the focus."""

from textual import events
from textual.screen import Screen
from textual.widget import Widget


class EarlyKeys:
    """Holds keys back until a widget can take them, and hands them on in order."""

    def __init__(self) -> None:
        self._held: list[events.Key] = []
        self.waiting = False

    def begin(self) -> None:
        """Hold keys back from now on."""
        self.waiting = True

    def hold(self, event: events.Key) -> None:
        """Keep a key for later."""
        event.stop()
        event.prevent_default()
        self._held.append(events.Key(event.key, event.character))

    def hold_key(self, key: str) -> None:
        """Keep the first key of two for later."""
        self._held.append(events.Key(key, key if len(key) == 1 else None))

    def forget(self) -> None:
        """Drop what was held, and hold nothing back any more."""
        self._held.clear()
        self.waiting = False

    def release(self, widget: Widget) -> None:
        """Give what was held to `widget`, in order.

        A letter is taken by the widget itself, but a key such as Enter rises to the bindings of
        the application first: what comes after it waits until that has happened.
        """
        while self._held:
            event = self._held.pop(0)
            _give(event, widget)
            if not event.is_printable:
                widget.app.call_after_refresh(self.release, widget)
                return
        self.waiting = False

    def hand_back(self, widget: Widget) -> None:
        """Give what was held to a widget where keys are commands, in order.

        A command that holds keys back itself finds those after it coming, as if typed now.
        """
        held, self._held = self._held, []
        self.waiting = False
        for event in held:
            _give(event, widget)


def hand_on(event: events.Key, screen: Screen[object]) -> None:
    """Give a key to the screen that has opened while the key was on its way."""
    event.stop()
    event.prevent_default()
    _give(events.Key(event.key, event.character), screen.focused or screen)


def _give(event: events.Key, widget: Widget) -> None:
    event.set_sender(widget.app)  # an event does not rise above its sender
    widget._forward_event(event)
