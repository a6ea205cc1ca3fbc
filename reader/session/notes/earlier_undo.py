"""Undo of changes made in earlier sessions, or on a screen that has been left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.library.undo_log import NOTHING_KEPT, Keeping, drop_step, keep_step, kept_steps
from reader.session.state import Edit, Step
from reader.startup.light_typing import NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from reader.library.store import Library
    from reader.model.annotation import Annotation


class EarlierStep(NamedTuple):
    """A step that can be undone, as far as nobody has changed its annotations since.

    Attributes:
        edits: Of annotations.
        saved: Keys of articles that it saved.
        when: When it was done; aware, UTC.
    """

    edits: Step
    saved: tuple[str, ...]
    when: datetime


def earlier_step(library: Library, key: str = "") -> EarlierStep | None:
    """Return the newest stored step of which something can be undone, or None.

    Args:
        library: Where they are kept.
        key: Of the article that it has to be about; empty for any articles.

    Raises:
        LibraryError: It cannot be read.
    """
    for kept in kept_steps(library):
        step = tuple(Edit(*change) for change in kept.changes)
        if key and any(_article(edit) != key for edit in step):
            continue
        edits = untouched(step, library.annotation)
        if edits or (kept.saved and not key):
            return EarlierStep(edits, kept.saved, kept.when)
    return None


def untouched(step: Step, now: Callable[[str], Annotation | None]) -> Step:
    """Return the edits that left an annotation as it is now; `now` knows it by its id."""
    return tuple(edit for edit in step if now(_id(edit)) == edit.after)


def recoverable(library: Library, edits: Step) -> Step:
    """Return those edits of a step, taken back or done again, that can still be made.

    What lay in the trash and was deleted for good, here or elsewhere, does not come back.

    Raises:
        LibraryError: It cannot be read.
    """
    back = [_id(edit) for edit in edits if edit.before is None]
    there = set(library.removed_at(back)) | {each for each in back if library.annotation(each)}
    return tuple(edit for edit in edits if edit.before is not None or _id(edit) in there)


def remember(
    library: Library, step: Step, saved: tuple[str, ...] = (), begun: Keeping = NOTHING_KEPT
) -> Keeping:
    """Store a step, or part of one, in the transaction that makes it.

    Args:
        library: Where it is done; see `Library.together`.
        step: Edits of annotations.
        saved: Keys of the articles that it saves.
        begun: What was returned for the parts before.

    Raises:
        LibraryError: It cannot be written.
    """
    return keep_step(library, step, saved, begun=begun) if step or saved else begun


def forget(library: Library, step: Step, saved: tuple[str, ...] = ()) -> None:
    """Delete a stored step in the transaction that undoes it, in whole or in part.

    Raises:
        LibraryError: That cannot be written.
    """
    for kept in kept_steps(library):
        if set(step) <= {Edit(*change) for change in kept.changes} and saved == kept.saved:
            drop_step(library, kept.slots)
            return


def _article(edit: Edit) -> str:
    either = edit.after or edit.before
    return either.article if either is not None else ""


def _id(edit: Edit) -> str:
    either = edit.after or edit.before
    return either.id if either is not None else ""
