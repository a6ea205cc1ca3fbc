"""Key handling for text inputs: each key is fully handled before the next one.

Textual inserts a letter at once, but lets a movement or deletion key bubble to the application,
which then runs the binding of the input. When several keys arrive together, as over a slow
connection, letters typed after such a key would be inserted before it takes effect, even those
after the key that submits the input.
"""

from collections.abc import Callable
from contextlib import suppress

from textual import events
from textual._callback import invoke
from textual.actions import SkipAction, parse
from textual.message_pump import MessagePumpClosed
from textual.widget import Widget

from reader.commands.keys import name_of

_ALT, _ESCAPE = "alt+", "\x1b"
DELETE_NEXT_WORD = "alt+delete"
"""The key that deletes the word after the cursor."""
# as in shells and on a Mac; on backspace, Textual's prompt would delete the word after the cursor
_BY_WORD = {
    "alt+f": "ctrl+right",
    "alt+right": "ctrl+right",
    "alt+b": "ctrl+left",
    "alt+left": "ctrl+left",
    "alt+backspace": "ctrl+w",
    "ctrl+backspace": "ctrl+w",
    "alt+d": DELETE_NEXT_WORD,
    "ctrl+delete": DELETE_NEXT_WORD,
}
Typed = events.Key | events.Paste
LINE_FEED = "ctrl+j"
"""The name that Textual gives to a line feed."""


def consume(event: events.Event) -> None:
    """Stop an event from bubbling and from reaching handlers of base classes."""
    event.stop()
    event.prevent_default()


def split_alt_key(event: events.Key) -> tuple[events.Key, ...]:
    """Return the keys actually pressed: Alt and a letter is split into Esc and the letter.

    Without the kitty keyboard protocol a terminal sends the same bytes for both, and no command
    uses Alt. A terminal multiplexer merges the two if they come within half a second.
    """
    letter = event.character or ""
    if not event.key.startswith(_ALT) or not letter or not letter.isprintable():
        return (event,)
    return _instead(event, "escape", _ESCAPE), _instead(event, name_of(letter), letter)


def enter_of_line_feed(event: events.Key) -> events.Key:
    """Return Enter for a line feed: so it arrives if it was typed while a program had the terminal.

    The kitty keyboard protocol reports Ctrl+J without this character.
    """
    is_line_feed = event.key == LINE_FEED and event.character == "\n"
    return _instead(event, "enter", "\r") if is_line_feed else event


def _instead(event: events.Key, key: str, character: str) -> events.Key:
    """Return a key typed when `event` was: queued keys are replayed in the order of typing."""
    other = events.Key(key, character)
    other.time = event.time
    return other


def is_handled_by(event: Typed, first: Callable[[Typed], bool]) -> bool:
    """Whether `first` handles the key or paste, in which case the event is consumed."""
    if not first(event):
        return False
    consume(event)
    return True


async def letters_waiting(widget: Widget, first: Callable[[Typed], bool]) -> str:
    """Take the letters that have arrived at an input behind the one being handled.

    Words typed at once are then inserted in one step: each step takes a seventh as long as the
    search for them in a megabyte.

    Args:
        widget: The input, which is handling a key.
        first: Sees each key first; returns whether it handled it.
    """
    letters = ""
    while (event := _next_letter(widget)) is not None:
        await widget._get_message()
        if is_handled_by(event, first):
            break
        letters += event.character or ""
    return letters


def _next_letter(widget: Widget) -> events.Key | None:
    """Return the letter that a widget will handle next, if that has arrived already."""
    try:
        event = widget._peek_message()
    except MessagePumpClosed:
        return None  # the widget is being removed
    return event if isinstance(event, events.Key) and is_letter(event) else None


def is_letter(event: events.Key) -> bool:
    """Whether a key is typed text, not the binding of an input: alt+f has a character, too."""
    return event.is_printable and not event.key.startswith(_ALT)


async def run_input_binding(
    widget: Widget, event: events.Key, first: Callable[[Typed], bool]
) -> None:
    """Run the binding of a key in a text input at once; letters are left to the input.

    Alt and a letter without a binding type nothing: it may have been Esc and a letter.

    Args:
        widget: The input, which has the focus.
        event: The key.
        first: Sees the key first; returns whether it handled it.
    """
    if is_handled_by(event, first):
        return
    key = _BY_WORD.get(event.key, event.key)
    for binding in widget._bindings.key_to_bindings.get(key, ())[:1]:
        consume(event)
        _, name, arguments = parse(binding.action)
        with suppress(SkipAction):  # nothing to copy, or nowhere to scroll to
            await invoke(getattr(widget, f"action_{name}"), *arguments)
        return
    if event.key.startswith(_ALT):
        consume(event)
