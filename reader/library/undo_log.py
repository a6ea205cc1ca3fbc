"""A log of steps that changed annotations, so that they can be undone after a restart.

It is stored among the drafts: each step in a slot, and one slot with the list of steps, newest
last. A step that is saved in several transactions has a slot for each, so that the log always shows
what was done so far. Code that changes annotations logs the step in the same transaction; see
`Library.in_transaction`.
"""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, groupby

from reader.library.files.ids import new_id
from reader.library.sqlite.rows import (
    STEP_SLOTS,
    RowDamageError,
    annotation_of,
    annotation_row,
    sealed,
)
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.startup.light_typing import NamedTuple

MAX_STEPS = 30
"""Number of steps in the log."""

MAX_CHARS = 4_000_000
"""Limit of a step, about two thousand notes; a larger one can be undone only in its session."""

_LIST = "steps"

_PART = "."
"""Separates the name of a step from the number of a further part."""

Change = tuple[Annotation | None, Annotation | None]
"""An annotation before and after a change: None if it did not exist, or was removed."""


class LoggedStep(NamedTuple):
    """A logged step.

    Attributes:
        slots: The drafts that contain it.
        when: When it was done; aware, UTC.
        changes: The changes of annotations.
        saved: Keys of the articles that it saved.
    """

    slots: tuple[str, ...]
    when: datetime
    changes: tuple[Change, ...]
    saved: tuple[str, ...] = ()

    @property
    def ids(self) -> set[str]:
        """Ids of the changed annotations."""
        return {each.id for change in self.changes for each in change if each is not None}


class LoggingState(NamedTuple):
    """The state of logging a step in parts.

    Attributes:
        slots: The slots of its parts; empty if nothing is logged.
        chars: Their total length.
    """

    slots: tuple[str, ...] = ()
    chars: int = 0


NOTHING_LOGGED = LoggingState()


def log_step(
    library: Library,
    changes: Sequence[Change],
    saved: Sequence[str] = (),
    *,
    logged: LoggingState = NOTHING_LOGGED,
) -> LoggingState:
    """Log a step, or the next part of one, dropping the oldest step beyond `MAX_STEPS`.

    A step that becomes too large is removed from the log, and further parts are not logged.

    Args:
        library: The library; best called within `in_transaction`, along with the changes.
        changes: The changes of annotations.
        saved: Keys of the articles that were saved.
        logged: The result for the previous parts.

    Raises:
        LibraryError: It cannot be written.
    """
    text = _step_text(datetime.now(UTC), changes, saved)
    chars = logged.chars + len(text)
    if chars > MAX_CHARS:
        drop_step(library, logged.slots)
        return LoggingState((), chars)
    slot = f"{logged.slots[0]}{_PART}{len(logged.slots)}" if logged.slots else STEP_SLOTS + new_id()
    steps = _slots_by_step(library)
    steps = [*(each for each in steps if each != logged.slots), (*logged.slots, slot)]
    _save_list(library, steps[-MAX_STEPS:])
    library.save_draft(slot, text)
    _clear_slots(library, steps[:-MAX_STEPS])
    return LoggingState(steps[-1], chars)


def logged_steps(library: Library) -> Iterator[LoggedStep]:
    """Yield the logged steps, newest first.

    Raises:
        LibraryError: They cannot be read.
    """
    for slots in reversed(_slots_by_step(library)):
        step = _parse_step(slots, [library.draft(slot) for slot in slots])
        if step is not None:
            yield step


def amend_logged(
    library: Library, amended: Callable[[Annotation | None], Annotation | None]
) -> None:
    """Replace annotations in all logged steps, as if they had been so when the steps were done.

    Raises:
        LibraryError: The log cannot be read or written.
    """
    for slot in chain.from_iterable(_slots_by_step(library)):
        step = _parse_step((slot,), (library.draft(slot),))
        if step is None:
            continue
        changes = [(amended(before), amended(after)) for before, after in step.changes]
        if changes != [*step.changes]:
            library.save_draft(slot, _step_text(step.when, changes, step.saved))


def drop_step(library: Library, slots: tuple[str, ...]) -> None:
    """Remove a step from the log, if it is there.

    Raises:
        LibraryError: The change cannot be written.
    """
    steps = _slots_by_step(library)
    if slots in steps:
        steps.remove(slots)
        _save_list(library, steps)
        _clear_slots(library, [slots])


def changed_ids(text: str) -> set[str]:
    """Return the ids of the annotations changed by a part of a step, given its draft."""
    step = _parse_step((), (text,))
    return step.ids if step is not None else set()


def delete_permanently(library: Library, ids: Collection[str]) -> int:
    """Permanently delete annotations in the trash, and logged steps with them; return how many.

    Raises:
        LibraryError: The change cannot be written.
    """
    for step in tuple(logged_steps(library)):
        if not step.ids.isdisjoint(ids):
            drop_step(library, step.slots)
    return library.delete(ids)


def _slots_by_step(library: Library) -> list[tuple[str, ...]]:
    """Return the slots of each step, newest last."""
    slots = library.draft(_LIST).split()
    return [tuple(parts) for _, parts in groupby(slots, key=lambda slot: slot.split(_PART)[0])]


def _save_list(library: Library, steps: Sequence[tuple[str, ...]]) -> None:
    library.save_draft(_LIST, "\n".join(slot for slots in steps for slot in slots))


def _clear_slots(library: Library, steps: Sequence[tuple[str, ...]]) -> None:
    for slot in (slot for slots in steps for slot in slots):
        library.save_draft(slot, "")


def _step_text(when: datetime, changes: Sequence[Change], saved: Sequence[str]) -> str:
    rows = [[each and annotation_row(each) for each in change] for change in changes]
    parts = [when.isoformat(), rows, list(saved)]
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def _parse_step(slots: tuple[str, ...], texts: Sequence[str]) -> LoggedStep | None:
    """Return the step in some drafts; None if a draft is missing, or from another release."""
    try:
        parts = [(when, rows, keys) for when, rows, keys in map(json.loads, texts)]
        changes = [
            (_parse_annotation(b), _parse_annotation(a)) for _, rows, _ in parts for b, a in rows
        ]
        saved = [str(key) for _, _, keys in parts for key in keys]
        when = datetime.fromisoformat(parts[-1][0])
        return LoggedStep(slots, when, tuple(changes), tuple(saved))
    except (ValueError, TypeError, IndexError, RowDamageError):
        return None


def _parse_annotation(row: list[int | str | None] | None) -> Annotation | None:
    return None if row is None else annotation_of(sealed(tuple(row), 0))
