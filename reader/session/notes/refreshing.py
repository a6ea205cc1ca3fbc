"""Merges changes from another window or machine while an article is being read."""

from collections.abc import Mapping, Sequence

from reader.model.annotation import Annotation, Motivation, Resolution
from reader.session.notes.correcting import recorrected
from reader.session.state import ReadingState, Step


def changed_annotations(state: ReadingState, annotations: Sequence[Annotation]) -> list[Annotation]:
    """Return the annotations of the library that differ from those in the state."""
    known = {annotation.id: annotation for annotation in state.annotations}
    return [annotation for annotation in annotations if known.get(annotation.id) != annotation]


def refreshed(
    state: ReadingState, annotations: Sequence[Annotation], placements: Mapping[str, Resolution]
) -> ReadingState:
    """Return the state with the annotations that are now in the library.

    Undoing an edit of an annotation that was changed elsewhere since would revert that change
    instead, so such edits can no longer be undone.

    Args:
        state: The current state.
        annotations: All live annotations of the article.
        placements: The places of those returned by `changed_annotations`.
    """
    ids = {annotation.id for annotation in annotations}
    gone = [annotation for annotation in state.annotations if annotation.id not in ids]
    new = changed_annotations(state, annotations)
    if not gone and not new:
        return state
    touched = {annotation.id for annotation in (*gone, *new)}
    known = {key: value for key, value in state.placements.items() if key in ids}
    state = state._replace(
        annotations=tuple(annotations),
        placements=known | {key: value for key, value in placements.items() if key in ids},
        undo=_without_touched(state.undo, touched),
        redo=_without_touched(state.redo, touched),
    )
    corrected = any(each.motivation is Motivation.IDENTIFYING for each in (*gone, *new))
    return recorrected(state) if corrected else state


def _without_touched(steps: Sequence[Step], touched: set[str]) -> tuple[Step, ...]:
    """Return the steps without edits of `touched`; the rest of a step can still be undone."""
    kept = (tuple(edit for edit in step if edit.id not in touched) for step in steps)
    return tuple(step for step in kept if step)
