"""Remembering which class handles a message: every twentieth second of a test of the screen."""

from collections.abc import Awaitable, Callable, Iterable

from textual.message import Message
from textual.message_pump import MessagePump

Handler = tuple[type, Callable[[Message], Awaitable[None]]]

_look_for = MessagePump._get_dispatch_methods
_known: dict[tuple[type, str, type], tuple[tuple[type, str], ...] | None] = {}


def _found(
    pump: MessagePump, method_name: str, message: Message
) -> tuple[tuple[type, str], ...] | None:
    """Return the classes that handle such messages, and the names of their methods.

    None if one of them has a handler declared with `on`, which may depend on the sender.
    """
    places: list[tuple[type, str]] = []
    for owner in type(pump).__mro__:
        if any(
            kind in type(message).__mro__ for kind in owner.__dict__.get("_decorated_handlers", ())
        ):
            return None
        for name in (f"_{method_name}", method_name):
            if name in owner.__dict__:
                if not hasattr(owner.__dict__[name], "_textual_on"):
                    places.append((owner, name))
                break
    return tuple(places)


def _handlers(pump: MessagePump, method_name: str, message: Message) -> Iterable[Handler]:
    """Yield the handlers of a message, which depend on its class and that of the receiver."""
    kind = (type(pump), method_name, type(message))
    if kind not in _known:
        _known[kind] = _found(pump, method_name, message)
    places = _known[kind]
    if places is None:
        yield from _look_for(pump, method_name, message)
        return
    for owner, name in places:
        if message._no_default_action:
            return
        yield owner, owner.__dict__[name].__get__(pump, owner)


def remember_handlers() -> None:
    """Look only once in this process which methods handle a message."""
    setattr(MessagePump, "_get_dispatch_methods", _handlers)  # noqa: B010
