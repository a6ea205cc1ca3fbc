"""Applying a whole import at once."""

from collections.abc import Callable

from reader.export.importing.note_merging import Entries, Taken, take_parts
from reader.library.store import Library
from reader.model.colours import Colours


def take(
    library: Library,
    entries: Entries,
    colours: Colours | None = None,
    *,
    keeps: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> Taken:
    """Apply all parts, and return their combined changes."""
    parts = tuple(
        take_parts(library, entries, colours or Colours(), keeps=keeps, progress=progress)
    )
    changes = tuple(change for part in parts for change in part.changes)
    return Taken(changes, tuple(key for part in parts for key in part.saved))
