"""Taking back what was done before this session, or on a screen that has been left."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.library.kept_steps import drop_step, keep_step, kept_steps
from reader.session.state import Edit, Step
from reader.text.typed import NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from reader.library.store import Library
    from reader.model.annotation import Annotation


class EarlierStep(NamedTuple):
    """A step that can be taken back, as far as nobody has changed since what it left.

    Attributes:
        edits: Of annotations.
        saved: Keys of articles that it saved.
        when: When it was done; aware, UTC.
    """

    edits: Step
    saved: tuple[str, ...]
    when: datetime


def earlier_step(library: Library, key: str = "") -> EarlierStep | None:
    """Return the newest kept step of which something can be taken back, or None.

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


def remember(library: Library, step: Step, saved: tuple[str, ...] = ()) -> None:
    """Keep a step that was done; failing to keep it is not an error."""
    from reader.errors import LibraryError

    if step or saved:
        with suppress(LibraryError):
            keep_step(library, step, saved)


def forget(library: Library, step: Step, saved: tuple[str, ...] = ()) -> None:
    """Drop a kept step that was taken back, in whole or as far as it could be."""
    from reader.errors import LibraryError

    with suppress(LibraryError):
        for kept in kept_steps(library):
            if set(step) <= {Edit(*change) for change in kept.changes} and saved == kept.saved:
                drop_step(library, kept.slot)
                return


def _article(edit: Edit) -> str:
    either = edit.after or edit.before
    return either.article if either is not None else ""


def _id(edit: Edit) -> str:
    either = edit.after or edit.before
    return either.id if either is not None else ""
