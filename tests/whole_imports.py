"""Applying a whole import at once."""

from collections.abc import Callable

from reader.export.importing.note_merging import Entries, ImportedPart, import_parts
from reader.library.store import Library
from reader.model.colours import Colours


def import_all(
    library: Library,
    entries: Entries,
    colours: Colours | None = None,
    *,
    is_logged: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> ImportedPart:
    """Apply all parts, and return their combined changes."""
    parts = tuple(
        import_parts(library, entries, colours or Colours(), is_logged=is_logged, progress=progress)
    )
    changes = tuple(change for part in parts for change in part.changes)
    return ImportedPart(changes, tuple(key for part in parts for key in part.saved))
