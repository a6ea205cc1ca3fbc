"""Taking an event from whoever else would handle it."""

from textual import events


def take(event: events.Event) -> None:
    """Let nobody else handle an event: no widget around, and no class below."""
    event.stop()
    event.prevent_default()
