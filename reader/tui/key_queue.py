"""Queueing key presses until the widget they are meant for has the focus."""

from collections.abc import Callable

from textual import events
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from reader.tui.input_events import consume
from reader.tui.terminal import keyboard_layouts, unseen_keys


class KeysArrived(Message):
    """Reaches the application from a widget behind all keys that are on the same way.

    Args:
        then: What the application calls.
    """

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self.then = then


def when_keys_arrived(widget: Widget, then: Callable[[], None]) -> None:
    """Call `then` once the keys that were sent to a widget have been handled or queued.

    When the focus moves, such keys are still on their way from the widget that had it.
    """
    if not (widget.is_attached and widget.post_message(KeysArrived(then))):
        then()


class KeyQueue:
    """Queues what is typed until a widget can take it, then replays it in the order of typing."""

    def __init__(self) -> None:
        self._queued: list[events.Key | events.Paste] = []
        self._replayed: list[events.Key | events.Paste] = []  # that have not arrived yet
        self._replayed_to: Widget | None = None
        self.is_active = False  # whether keys are to be queued

    def start(self) -> None:
        """Start queueing."""
        self._replayed.clear()
        self.is_active = True

    def put(self, event: events.Key | events.Paste) -> None:
        """Queue a key or a paste."""
        self._queued.append(_taken(event))

    def put_name(self, key: str, before: events.Key) -> None:
        """Queue a key by name, as the first of a two-key command that `before` completes."""
        first = events.Key(key, key if len(key) == 1 else None)
        first.time = before.time
        self._queued.append(first)

    def clear(self) -> None:
        """Discard the queue and stop queueing."""
        self._queued.clear()
        self._replayed.clear()
        self.is_active = False

    def replay(self, widget: Widget) -> None:
        """Replay the queue to a widget, in order, and stop queueing.

        An input has to finish handling one key before it looks at the next. A screen that starts
        queueing again while handling a key also queues the keys replayed after it.
        """
        queued, self._queued = sorted(self._queued, key=lambda event: event.time), []
        self._replayed += queued
        self._replayed_to, self.is_active = widget if self._replayed else None, False
        for event in queued:
            _send(event, widget)

    def puts_overtaker(self, event: events.Key | events.Paste) -> bool:
        """Send what was typed after the replayed keys but arrives before them behind them.

        Some keys may be on their way to a widget when the earlier ones are replayed to it. Every
        key and paste that arrives must be passed to this method first.

        Returns:
            Whether it was sent behind them, and is not to be handled yet.
        """
        widget = self._replayed_to
        if not self._replayed or widget is None or not widget.is_attached:
            return False
        if any(event is each for each in self._replayed):
            while self._replayed.pop(0) is not event:
                pass  # it was lost on its way
            self._replayed_to = widget if self._replayed else None  # else a prompt would be kept
            return False
        self._replayed.append(_taken(event))
        _send(self._replayed[-1], widget)
        return True


def forward_to_screen(event: events.Key | events.Paste, screen: Screen[object]) -> None:
    """Forward an event to the screen that has opened since it was sent."""
    _send(_taken(event), screen.focused or screen)


def _taken(event: events.Key | events.Paste) -> events.Key | events.Paste:
    """Consume an event, and return a copy that can be sent again."""
    consume(event)
    taken = events.Paste(event.text) if isinstance(event, events.Paste) else _copied(event)
    taken.time = event.time
    return taken


def _copied(event: events.Key) -> events.Key:
    """Return a copy of a key, which not every release of Textual can make."""
    if isinstance(event, (keyboard_layouts.Key, unseen_keys.Key)):
        return event.copy()
    return events.Key(event.key, event.character)


def _send(event: events.Key | events.Paste, widget: Widget) -> None:
    event.set_sender(widget.app)  # an event does not bubble above its sender
    widget._forward_event(event)
