"""Queueing key presses until the widget they are meant for has the focus."""

from textual import events
from textual.screen import Screen
from textual.widget import Widget

from reader.tui.input_events import consume
from reader.tui.terminal.keyboard_layouts import copied


class EarlyKeys:
    """Queues what is typed until a widget can take it, then replays it in order."""

    def __init__(self) -> None:
        self._held: list[events.Key | events.Paste] = []
        self._replayed: list[events.Key | events.Paste] = []  # that have not arrived yet
        self._replayed_to: Widget | None = None
        self.waiting = False

    def begin(self) -> None:
        """Start queueing."""
        self._replayed.clear()
        self.waiting = True

    def hold(self, event: events.Key | events.Paste) -> None:
        """Queue a key or a paste."""
        self._held.append(_taken(event))

    def hold_key(self, key: str) -> None:
        """Queue a key by name, as the first of a two-key command."""
        self._held.append(events.Key(key, key if len(key) == 1 else None))

    def forget(self) -> None:
        """Discard the queue and stop queueing."""
        self._held.clear()
        self._replayed.clear()
        self.waiting = False

    def release(self, widget: Widget) -> None:
        """Replay the queue to a widget, in order, and stop queueing.

        An input has to finish handling one key before it looks at the next. A screen that starts
        queueing again while handling a key also queues the keys replayed after it.
        """
        held, self._held = self._held, []
        self._replayed += held
        self._replayed_to, self.waiting = widget, False
        for event in held:
            _give(event, widget)

    def holds_overtaker(self, event: events.Key | events.Paste) -> bool:
        """Queue what was typed after the replayed keys but arrives before them; return whether.

        A widget gets keys directly as soon as it has the focus, and some may be on their way to it
        when the earlier ones are replayed. Every key of the widget must be passed to this method.
        """
        if not self._replayed:
            return False
        if not any(event is each for each in self._replayed):
            self.hold(event)
            return True
        while self._replayed.pop(0) is not event:
            pass  # it was lost on its way
        if not self._replayed and self._replayed_to is not None:
            self.release(self._replayed_to)
        return False


def forward_to_screen(event: events.Key | events.Paste, screen: Screen[object]) -> None:
    """Forward an event to the screen that has opened since it was sent."""
    _give(_taken(event), screen.focused or screen)


def _taken(event: events.Key | events.Paste) -> events.Key | events.Paste:
    """Consume an event, and return a copy that can be sent again."""
    consume(event)
    if isinstance(event, events.Paste):
        return events.Paste(event.text)
    return copied(event)


def _give(event: events.Key | events.Paste, widget: Widget) -> None:
    event.set_sender(widget.app)  # an event does not bubble above its sender
    widget._forward_event(event)
