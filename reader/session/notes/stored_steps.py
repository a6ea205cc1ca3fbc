"""Steps of edits in the library and its undo log: making them, and undoing earlier ones.

Earlier are those made in other sessions, or on a screen that was closed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.library.undo_log import NOTHING_LOGGED, LoggingState, drop_step, log_step, logged_steps
from reader.session.state import Edit, Step
from reader.startup.light_typing import NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from reader.library.store import Library
    from reader.model.annotation import Annotation
    from reader.model.article import Article


class EarlierStep(NamedTuple):
    """The part of a stored step that can be undone, since its annotations were not changed again.

    Attributes:
        edits: The edits of annotations.
        saved: Keys of the articles that the step saved.
        when: The time of the step; aware, UTC.
    """

    edits: Step
    saved: tuple[str, ...]
    when: datetime


def earlier_step(library: Library, key: str = "") -> EarlierStep | None:
    """Return the newest stored step that can be undone at least in part, or None.

    Args:
        library: The library with the stored steps.
        key: The article that the step must concern; empty for any article.

    Raises:
        LibraryError: It cannot be read.
    """
    for kept in logged_steps(library):
        step = tuple(Edit(*change) for change in kept.changes)
        if key and any(_article(edit) != key for edit in step):
            continue
        edits = unchanged_edits(step, library.annotation)
        if edits or (kept.saved and not key):
            return EarlierStep(edits, kept.saved, kept.when)
    return None


def unchanged_edits(step: Step, now: Callable[[str], Annotation | None]) -> Step:
    """Return the edits whose annotation is unchanged since; `now` returns the current one by id."""
    return tuple(edit for edit in step if now(edit.id) == edit.after)


def applicable_edits(library: Library, edits: Step) -> Step:
    """Return those edits of an undone or redone step that can still be made.

    Annotations that were permanently deleted from the trash, here or elsewhere, are not restored.

    Raises:
        LibraryError: It cannot be read.
    """
    back = [edit.id for edit in edits if edit.before is None]
    there = set(library.removed_at(back)) | {each for each in back if library.annotation(each)}
    return tuple(edit for edit in edits if edit.before is not None or edit.id in there)


def write_edits(library: Library, edits: Step, article: Article | None = None) -> None:
    """Make edits; `article` is the edition on which they were made, if known.

    Restored notes are based on the version in the trash: they may have changed elsewhere.

    Raises:
        LibraryError: They cannot be written.
    """
    puts = [(each, edit.before or each) for edit in edits if (each := edit.after) is not None]
    if puts:
        library.put([after for after, _ in puts], article, before=[known for _, known in puts])
    if gone := [edit.id for edit in edits if edit.after is None]:
        library.remove(gone)


def store_step(
    library: Library, step: Step, saved: tuple[str, ...] = (), logged: LoggingState = NOTHING_LOGGED
) -> LoggingState:
    """Store a step, or part of one, in the transaction that makes its edits.

    Args:
        library: The library with an open transaction; see `Library.in_transaction`.
        step: The edits of annotations.
        saved: Keys of the articles that the step saves.
        logged: The result of the call for the previous part.

    Raises:
        LibraryError: It cannot be written.
    """
    return log_step(library, step, saved, logged=logged) if step or saved else logged


def delete_step(library: Library, step: Step, saved: tuple[str, ...] = ()) -> None:
    """Delete a stored step in the transaction that undoes it, in whole or in part.

    Raises:
        LibraryError: It cannot be written.
    """
    for kept in logged_steps(library):
        if set(step) <= {Edit(*change) for change in kept.changes} and saved == kept.saved:
            drop_step(library, kept.slots)
            return


def _article(edit: Edit) -> str:
    either = edit.after or edit.before
    return either.article if either is not None else ""
