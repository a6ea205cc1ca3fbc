"""Steps that changed annotations, kept so that they can be taken back after a restart.

They lie among the drafts: a slot for each step, and one that lists them, the newest last. A step
that is saved in several transactions has a slot for each, so that what is kept of it is what was
done of it at any moment. Whoever changes annotations keeps the step in the same transaction; see
`Library.together`.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby

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

KEPT = 30
"""So many steps are kept."""

MAX_CHARS = 4_000_000
"""Of one step, about two thousand notes; a larger one is taken back in its own session only."""

_LIST = "steps"

_PART = "."
"""Between the name of a step and the number of a further part of it."""

Change = tuple[Annotation | None, Annotation | None]
"""An annotation before and after: None before it was made, and after it was removed."""


class KeptStep(NamedTuple):
    """A step as it is kept.

    Attributes:
        slots: The drafts that it is.
        when: When it was done; aware, UTC.
        changes: What became of each annotation.
        saved: Keys of the articles that it saved.
    """

    slots: tuple[str, ...]
    when: datetime
    changes: tuple[Change, ...]
    saved: tuple[str, ...] = ()


class Keeping(NamedTuple):
    """How far a step is kept that is done part by part.

    Attributes:
        slots: Of the parts; empty when nothing of it is kept.
        chars: Of all of them.
    """

    slots: tuple[str, ...] = ()
    chars: int = 0


NOTHING_KEPT = Keeping()


def keep_step(
    library: Library,
    changes: Sequence[Change],
    saved: Sequence[str] = (),
    *,
    begun: Keeping = NOTHING_KEPT,
) -> Keeping:
    """Keep a step, or a part of one, that is being done; the oldest beyond `KEPT` is dropped.

    A step that becomes too large is kept no more, nor are further parts of it.

    Args:
        library: Where; best inside of its `together`, with what is changed.
        changes: What became of annotations.
        saved: Keys of the articles that were saved.
        begun: What was returned for the parts before.

    Raises:
        LibraryError: It cannot be written.
    """
    when = datetime.now(UTC).isoformat()
    rows = [[each and annotation_row(each) for each in change] for change in changes]
    text = json.dumps([when, rows, list(saved)], ensure_ascii=False, separators=(",", ":"))
    chars = begun.chars + len(text)
    if chars > MAX_CHARS:
        drop_step(library, begun.slots)
        return Keeping((), chars)
    slot = f"{begun.slots[0]}{_PART}{len(begun.slots)}" if begun.slots else STEP_SLOTS + new_id()
    steps = _steps(library)
    steps = [*(each for each in steps if each != begun.slots), (*begun.slots, slot)]
    _list(library, steps[-KEPT:])
    library.save_draft(slot, text)
    _discard(library, steps[:-KEPT])
    return Keeping(steps[-1], chars)


def kept_steps(library: Library) -> Iterator[KeptStep]:
    """Yield the steps that are kept, the newest first.

    Raises:
        LibraryError: They cannot be read.
    """
    for slots in reversed(_steps(library)):
        step = _step(slots, [library.draft(slot) for slot in slots])
        if step is not None:
            yield step


def drop_step(library: Library, slots: tuple[str, ...]) -> None:
    """Drop a step; does nothing when it is not kept.

    Raises:
        LibraryError: That cannot be written.
    """
    steps = _steps(library)
    if slots in steps:
        steps.remove(slots)
        _list(library, steps)
        _discard(library, [slots])


def ids_in(text: str) -> set[str]:
    """Return the ids of the annotations that a part of a step has changed, as its draft says."""
    step = _step((), (text,))
    changes = step.changes if step is not None else ()
    return {each.id for change in changes for each in change if each is not None}


def delete_for_good(library: Library, ids: Collection[str]) -> int:
    """Delete annotations in the trash and the steps that hold one; return how many there were.

    Raises:
        LibraryError: That cannot be written.
    """
    for step in tuple(kept_steps(library)):
        if any(each is not None and each.id in ids for change in step.changes for each in change):
            drop_step(library, step.slots)
    return library.delete(ids)


def _steps(library: Library) -> list[tuple[str, ...]]:
    """Return the slots of each step, the newest last."""
    slots = library.draft(_LIST).split()
    return [tuple(parts) for _, parts in groupby(slots, key=lambda slot: slot.split(_PART)[0])]


def _list(library: Library, steps: Sequence[tuple[str, ...]]) -> None:
    library.save_draft(_LIST, "\n".join(slot for slots in steps for slot in slots))


def _discard(library: Library, steps: Sequence[tuple[str, ...]]) -> None:
    for slot in (slot for slots in steps for slot in slots):
        library.save_draft(slot, "")


def _step(slots: tuple[str, ...], texts: Sequence[str]) -> KeptStep | None:
    """Return the step of drafts; None when one of them is gone, or of another release."""
    try:
        parts = [(when, rows, keys) for when, rows, keys in map(json.loads, texts)]
        changes = [(_annotation(b), _annotation(a)) for _, rows, _ in parts for b, a in rows]
        saved = [str(key) for _, _, keys in parts for key in keys]
        when = datetime.fromisoformat(parts[-1][0])
        return KeptStep(slots, when, tuple(changes), tuple(saved))
    except (ValueError, TypeError, IndexError, RowDamageError):
        return None


def _annotation(row: list[int | str | None] | None) -> Annotation | None:
    return None if row is None else annotation_of(sealed(tuple(row), 0))
