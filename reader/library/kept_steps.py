"""Steps that changed annotations, kept so that they can be taken back after a restart.

They lie among the drafts: a slot for each step, and one that lists them, the newest last. Of two
windows that keep one in the same moment only one may be listed: the other cannot be taken back.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime

from reader.library.ids import new_id
from reader.library.rows import (
    STEP_SLOTS,
    RowDamageError,
    annotation_of,
    annotation_row,
    sealed,
)
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.text.typed import NamedTuple

KEPT = 30
"""So many steps are kept."""

MAX_CHARS = 4_000_000
"""Of one step, about two thousand notes; a larger one is taken back in its own session only."""

_LIST = "steps"

Change = tuple[Annotation | None, Annotation | None]
"""An annotation before and after: None before it was made, and after it was removed."""


class KeptStep(NamedTuple):
    """A step as it is kept.

    Attributes:
        slot: The draft that it is.
        when: When it was done; aware, UTC.
        changes: What became of each annotation.
        saved: Keys of the articles that it saved.
    """

    slot: str
    when: datetime
    changes: tuple[Change, ...]
    saved: tuple[str, ...] = ()


def keep_step(library: Library, changes: Sequence[Change], saved: Sequence[str] = ()) -> None:
    """Keep a step that was just done; the oldest one beyond `KEPT` is dropped.

    Raises:
        LibraryError: It cannot be written.
    """
    when = datetime.now(UTC).isoformat()
    rows = [[each and annotation_row(each) for each in change] for change in changes]
    text = json.dumps([when, rows, list(saved)], ensure_ascii=False, separators=(",", ":"))
    if len(text) > MAX_CHARS:
        return
    slots = [*_slots(library), f"{STEP_SLOTS}{new_id()}"]
    library.save_draft(_LIST, "\n".join(slots[-KEPT:]))
    library.save_draft(slots[-1], text)
    for old in slots[:-KEPT]:
        library.save_draft(old, "")


def kept_steps(library: Library) -> Iterator[KeptStep]:
    """Yield the steps that are kept, the newest first.

    Raises:
        LibraryError: They cannot be read.
    """
    for slot in reversed(_slots(library)):
        step = _step(slot, library.draft(slot))
        if step is not None:
            yield step


def drop_step(library: Library, slot: str) -> None:
    """Drop a step.

    Raises:
        LibraryError: That cannot be written.
    """
    library.save_draft(_LIST, "\n".join(each for each in _slots(library) if each != slot))
    library.save_draft(slot, "")


def forget_annotations(library: Library, ids: Collection[str]) -> None:
    """Drop the steps that hold an annotation which is deleted for good.

    Raises:
        LibraryError: That cannot be written.
    """
    for step in tuple(kept_steps(library)):
        if any(each is not None and each.id in ids for change in step.changes for each in change):
            drop_step(library, step.slot)


def _slots(library: Library) -> list[str]:
    return library.draft(_LIST).split()


def _step(slot: str, text: str) -> KeptStep | None:
    """Return the step of a draft; None when it is gone, or of another release."""
    try:
        when, rows, saved = json.loads(text)
        changes = tuple((_annotation(before), _annotation(after)) for before, after in rows)
        return KeptStep(slot, datetime.fromisoformat(when), changes, tuple(map(str, saved)))
    except (ValueError, TypeError, RowDamageError):
        return None


def _annotation(row: list[int | str | None] | None) -> Annotation | None:
    return None if row is None else annotation_of(sealed(tuple(row), 0))
