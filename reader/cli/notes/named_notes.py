"""Notes as named on the command line: by an id, or by its beginning if that is unique."""

from collections.abc import Sequence

from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.text.counts import counted

_FEWEST_CHARS = 4  # of an id that name a note, as in git


def note_named(library: Library, typed: str) -> Annotation | None:
    """Return the live note that an id or its beginning names; None if there is not exactly one."""
    found = id_named(library, typed)
    return library.annotation(found) if found else None


def id_named(library: Library, typed: str, *, removed: bool = False) -> str:
    """Return the id that was typed, or of which only the beginning was; empty if that is unclear.

    Args:
        library: The library.
        typed: An id, or its beginning.
        removed: Whether a note in the trash is meant.
    """
    begun = _ids_beginning(library, typed, removed=removed)
    for exact in (typed, typed.lower()):
        if exact in begun:
            return exact
    return begun[0] if len(begun) == 1 and len(typed) >= _FEWEST_CHARS else ""


def no_note(library: Library, typed: str, *, removed: bool = False) -> str:
    """Return the message that an id or its beginning names no note, or too many."""
    told = f"no note {typed}{' in the trash' if removed else ''}"
    if begun := len(_ids_beginning(library, typed, removed=removed)):
        begin = "begins" if begun == 1 else "begin"
        return f"{told}: {counted(begun, 'id')} {begin} with that, give more of it"
    if id_named(library, typed, removed=not removed):
        return f"{told}: {'it was not removed' if removed else 'it is in the trash'}"
    return told


def _ids_beginning(library: Library, typed: str, *, removed: bool) -> Sequence[str]:
    """Return the ids that begin so, in other capitals only if none does as typed.

    Our ids have small letters, but imported ones may have both.
    """
    return library.ids_beginning(typed, removed=removed) or library.ids_beginning(
        typed.lower(), removed=removed
    )
