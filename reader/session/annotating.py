"""What a person writes on an article: each function plans an edit of one annotation."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from reader.library.ids import new_id
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.model.article import Article, BlockKind
from reader.session.correcting import recorrected
from reader.session.reviewing import UNPLACED, placed_at, settled
from reader.session.state import Edit, ReadingState
from reader.text.clean import clean_text
from reader.text.span import Span

_UNDO_KEPT = 200


def subject(state: ReadingState, selected: Span | None) -> Span:
    """Return what a command acts on: the selection, else the quote, else the paragraph."""
    if selected is not None:
        return selected
    quote = state.quote
    return quote.span if quote is not None else paragraph_at(state.article, state.cursor)


def paragraph_at(article: Article, offset: int) -> Span:
    """Return the span of the block at `offset`, or of the last one before it."""
    blocks = article.blocks
    number = bisect_right(blocks, offset, key=lambda block: block.span.start) - 1
    if number < 0:
        return Span(0, 0)
    if blocks[number].kind is BlockKind.DATELINE and number + 1 < len(blocks):
        return Span(blocks[number].span.start, blocks[number + 1].span.end)
    return blocks[number].span


def annotate(state: ReadingState, span: Span, motivation: Motivation, **fields: object) -> Edit:
    """Plan a new annotation of `span`; `fields` are those of `Annotation`."""
    from reader.anchoring.describe import describe_target

    now = datetime.now(UTC)
    quote = next((q for q in state.quotes if q.span.overlaps(span)), None)
    annotation = Annotation(
        id=new_id(),
        article=state.record.key if state.record else "",
        motivation=motivation,
        target=describe_target(state.article.text, span.start, span.end),
        created=now,
        modified=now,
        speaker=quote.speaker.name if quote and quote.speaker else "",
    )
    return Edit(None, replace(annotation, **_cleaned(fields)))  # type: ignore[arg-type]


def amend(annotation: Annotation, **fields: object) -> Edit:
    """Plan a change of some fields of an annotation."""
    now = datetime.now(UTC)
    changed = replace(annotation, **_cleaned(fields), modified=now)  # type: ignore[arg-type]
    return Edit(annotation, changed)


def _cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    """Return fields with clean text: what is typed may have been pasted from anywhere."""
    return {name: _cleaned_value(value) for name, value in fields.items()}


def _cleaned_value(value: object) -> object:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(
            clean_text(each, line=True) if isinstance(each, str) else each for each in value
        )
    return value


def moved(state: ReadingState, annotation: Annotation, span: Span) -> Edit:
    """Plan to put an annotation onto another passage."""
    return placed_at(state, annotation, span)


def at(state: ReadingState, span: Span, *motivations: Motivation) -> list[Annotation]:
    """Return the annotations that touch `span`, those with the same span first."""
    found = [(s, a) for s, a in state.placed(*motivations) if s.overlaps(span) or s == span]
    found.sort(key=lambda pair: (pair[0] != span, len(pair[0])))
    return [annotation for _, annotation in found]


def highlight(state: ReadingState, span: Span, colours: Sequence[str]) -> Edit:
    """Plan to highlight `span`, or to give its highlight the next colour."""
    own = [
        annotation for placed, annotation in state.placed(Motivation.HIGHLIGHTING) if placed == span
    ]
    if not own:
        return annotate(state, span, Motivation.HIGHLIGHTING, colour=colours[0])
    colour = own[0].colour
    number = colours.index(colour) + 1 if colour in colours else 0
    return amend(own[0], colour=colours[number % len(colours)])


def toggle_bookmark(state: ReadingState) -> Edit:
    """Plan to set a bookmark on the paragraph at the cursor, or to remove the one there."""
    span = paragraph_at(state.article, state.cursor)
    here = [a for a in at(state, span, Motivation.BOOKMARKING) if not a.mark]
    return Edit(here[0], None) if here else annotate(state, span, Motivation.BOOKMARKING)


def set_mark(state: ReadingState, letter: str) -> Edit:
    """Plan to put the mark `letter` on the place at the cursor, wherever it was before."""
    span = paragraph_at(state.article, state.cursor)
    span = Span(max(span.start, min(state.cursor, max(span.start, span.end - 1))), span.end)
    if not len(span):
        span = paragraph_at(state.article, state.cursor)
    edit = annotate(state, span, Motivation.BOOKMARKING, mark=letter)
    before = next((a for a in state.annotations if a.mark == letter), None)
    if before is None or edit.after is None:
        return edit
    return amend(before, target=edit.after.target)


def applied(state: ReadingState, edit: Edit) -> ReadingState:
    """Return the state after an edit that has been saved; undo and redo are left alone."""
    before, after = edit.before, edit.after
    gone = {each.id for each in (before, after) if each is not None}
    annotations = [a for a in state.annotations if a.id not in gone]
    placements = {key: value for key, value in state.placements.items() if key not in gone}
    if after is not None:
        annotations.append(after)
        placements[after.id] = _placement(state, after)
    state = replace(state, annotations=tuple(annotations), placements=placements)
    touched = {each.motivation for each in (before, after) if each is not None}
    return recorrected(state) if Motivation.IDENTIFYING in touched else state


def _placement(state: ReadingState, annotation: Annotation) -> Resolution:
    target = annotation.target
    known = state.placements.get(annotation.id)
    if known is not None and any(
        a.id == annotation.id
        and a.target == target
        and (UNPLACED in a.tags) == (UNPLACED in annotation.tags)
        for a in state.annotations
    ):
        return known
    if state.article.text[target.start : target.end] == target.exact:
        return Resolution(Status.EXACT, Span(target.start, target.end))
    from reader.anchoring.resolve import resolve_target

    found = resolve_target(target, state.article.text, old_text=state.old_text or None)
    return settled(annotation, found)


def done(state: ReadingState, edit: Edit) -> ReadingState:
    """Return the state after a new edit: it can be undone, and nothing can be redone."""
    state = applied(state, edit)
    return replace(state, undo=(*state.undo, edit)[-_UNDO_KEPT:], redo=())


def undone(state: ReadingState) -> ReadingState:
    """Return the state after the last edit was taken back and that was saved."""
    *rest, edit = state.undo
    state = applied(state, edit.inverse)
    return replace(state, undo=tuple(rest), redo=(*state.redo, edit))


def redone(state: ReadingState) -> ReadingState:
    """Return the state after the last undone edit was done again and that was saved."""
    *rest, edit = state.redo
    state = applied(state, edit)
    return replace(state, redo=tuple(rest), undo=(*state.undo, edit))
