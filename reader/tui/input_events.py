"""Handling keys in a widget to type in: each is done before the next one is looked at.

A letter goes into the text at once, but Textual lets a key that moves or deletes rise to the
application, which then does what the widget has it stand for. When keys come in one piece, as over
a slow line, the letters after such a key are in the text by then, and so are those after the key
that ends the typing.
"""

from collections.abc import Callable

from textual import events
from textual._callback import invoke
from textual.actions import parse
from textual.widget import Widget

from reader.commands.keys import name_of

_ALT, _ESCAPE = "alt+", "\x1b"
Typed = events.Key | events.Paste


def take(event: events.Event) -> None:
    """Let nobody else handle an event: no widget around, and no class below."""
    event.stop()
    event.prevent_default()


def pressed_apart(event: events.Key) -> tuple[events.Key, ...]:
    """Return the keys that were pressed: Esc and a letter, where they came as that with alt.

    Without the kitty protocol a terminal sends the same for both, and no command has alt. A
    multiplexer makes one of the two up to half a second after Esc.
    """
    letter = event.character or ""
    if not event.key.startswith(_ALT) or not letter.isprintable():
        return (event,)
    return events.Key("escape", _ESCAPE), events.Key(name_of(letter), letter)


def nothing_first(_: Typed) -> bool:
    """Leave all that is typed to the text itself."""
    return False


def is_used(event: Typed, first: Callable[[Typed], bool]) -> bool:
    """Whether what was typed or pasted is used by `first`; then nobody else sees it."""
    if not first(event):
        return False
    take(event)
    return True


async def do_key(widget: Widget, event: events.Key, first: Callable[[Typed], bool]) -> None:
    """Do what a key asks of a widget to type in, unless it is a letter.

    Args:
        widget: Has the focus.
        event: The key.
        first: Looks at the key before; returns whether it was used.
    """
    if is_used(event, first):
        return
    for binding in widget._bindings.key_to_bindings.get(event.key, ())[:1]:
        take(event)
        _, name, arguments = parse(binding.action)
        await invoke(getattr(widget, f"action_{name}"), *arguments)
