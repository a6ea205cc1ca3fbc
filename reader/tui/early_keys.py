"""Holding back keys until the widget they are meant for has the focus."""

from textual import events
from textual.screen import Screen
from textual.widget import Widget

from reader.tui.input_events import take
from reader.tui.terminal.keyboard_layouts import copied


class EarlyKeys:
    """Holds back what is typed until a widget can take it, and hands it on in order."""

    def __init__(self) -> None:
        self._held: list[events.Key | events.Paste] = []
        self.waiting = False

    def begin(self) -> None:
        """Hold keys back from now on."""
        self.waiting = True

    def hold(self, event: events.Key | events.Paste) -> None:
        """Keep a key, or what was pasted, for later."""
        self._held.append(_taken(event))

    def hold_key(self, key: str) -> None:
        """Keep the first key of two for later."""
        self._held.append(events.Key(key, key if len(key) == 1 else None))

    def forget(self) -> None:
        """Drop what was held, and hold nothing back any more."""
        self._held.clear()
        self.waiting = False

    def release(self, widget: Widget) -> None:
        """Give what was held to a widget, in order.

        One to type in has to do what one key asks before it looks at the next. Where keys are
        commands, one that holds keys back itself finds those after it coming, as if typed now.
        """
        held, self._held = self._held, []
        self.waiting = False
        for event in held:
            _give(event, widget)


def hand_on(event: events.Key | events.Paste, screen: Screen[object]) -> None:
    """Give what was typed to the screen that has opened while it was on its way."""
    _give(_taken(event), screen.focused or screen)


def _taken(event: events.Key | events.Paste) -> events.Key | events.Paste:
    """Take an event from whoever would handle it, and return one like it."""
    take(event)
    if isinstance(event, events.Paste):
        return events.Paste(event.text)
    return copied(event)


def _give(event: events.Key | events.Paste, widget: Widget) -> None:
    event.set_sender(widget.app)  # an event does not rise above its sender
    widget._forward_event(event)
