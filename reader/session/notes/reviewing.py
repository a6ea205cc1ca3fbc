"""The review of notes whose place became uncertain after an edit of the article."""

from collections.abc import Mapping, Sequence

from reader.model.annotation import (
    UNSURE,
    Annotation,
    Motivation,
    Resolution,
    Status,
    time_of_change,
)
from reader.session.state import Edit, ReadingState
from reader.text.span import Span

UNPLACED = "unplaced"
"""The tag of a note that the user left without a place, so that it is not asked about again.

As a tag, it can be seen, searched and removed like any other, and stays with the note.
"""


def unsure_annotations(state: ReadingState) -> list[Annotation]:
    """Return the annotations that have no place, or only a proposed one."""
    lost = Resolution(Status.ORPHAN)
    return [a for a in state.annotations if state.placements.get(a.id, lost).status in UNSURE]


def notes_to_review(state: ReadingState) -> list[Annotation]:
    """Return the annotations to be reviewed, ordered by their former place."""
    found = [
        annotation
        for annotation in unsure_annotations(state)
        if annotation.motivation is not Motivation.IDENTIFYING and UNPLACED not in annotation.tags
    ]
    return sorted(found, key=lambda each: (each.target.start, each.created))


def review_notice(state: ReadingState) -> str:
    """Return one line that offers the review, or an empty string if there is nothing to review."""
    count = len(notes_to_review(state))
    if not count:
        return ""
    if count == 1:
        return "1 note needs review: press <note.review>"
    return f"{count:,} notes need review: press <note.review>"


def proposal(state: ReadingState, annotation: Annotation) -> Span | None:
    """Return the proposed place of an annotation, or None."""
    found = state.placements.get(annotation.id)
    return found.span if found is not None else None


def accepted(state: ReadingState, annotation: Annotation) -> Edit | None:
    """Plan to accept the proposed place of an annotation; None if there is none."""
    span = proposal(state, annotation)
    return None if span is None else placed_at(state, annotation, span)


def placed_at(state: ReadingState, annotation: Annotation, span: Span) -> Edit:
    """Plan to attach an annotation to a passage chosen by the user."""
    from reader.anchoring.describe import describe_target

    target = describe_target(state.article.text, span.start, span.end)
    tags = tuple(tag for tag in annotation.tags if tag != UNPLACED)
    now = time_of_change(annotation)
    return Edit(annotation, annotation._replace(target=target, tags=tags, modified=now))


def left_unplaced(annotation: Annotation) -> Edit:
    """Plan to leave an annotation without a place."""
    now = time_of_change(annotation)
    tags = (*(tag for tag in annotation.tags if tag != UNPLACED), UNPLACED)
    return Edit(annotation, annotation._replace(tags=tags, modified=now))


def place_after_review(annotation: Annotation, found: Resolution) -> Resolution:
    """Return the place of an annotation after the review; a rejected proposal is no place."""
    if UNPLACED in annotation.tags and found.status is Status.SUGGESTED:
        return Resolution(Status.ORPHAN)
    return found


def places_after_review(
    annotations: Sequence[Annotation], placements: Mapping[str, Resolution]
) -> dict[str, Resolution]:
    """Return all places after the review."""
    return {
        a.id: place_after_review(a, placements[a.id]) for a in annotations if a.id in placements
    }
