"""Annotations: each function plans an edit of one annotation."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import reduce
from typing import cast

from reader.library.files.ids import new_id
from reader.model.analysis import said_by
from reader.model.annotation import (
    KIND_NAMES,
    NOTES,
    Annotation,
    Motivation,
    Resolution,
    Status,
    Target,
    changed,
)
from reader.model.article import Article, BlockKind
from reader.model.blocks import block_at
from reader.model.colours import Colours
from reader.session.notes.bulk import next_colour, to_colour
from reader.session.notes.correcting import recorrected
from reader.session.notes.reviewing import UNPLACED, place_after_review
from reader.session.placed_notes import update_cache
from reader.session.selecting import selected_span
from reader.session.state import Edit, ReadingState, Step, inverse
from reader.text.clean import clean_line, clean_text
from reader.text.counts import counted
from reader.text.span import Span

_MAX_UNDO_STEPS = 200


def target_span(state: ReadingState) -> Span:
    """Return the target of a command: the selection, or else the quote, or else the paragraph."""
    selected, quote = selected_span(state), state.quote
    if selected is not None:
        return selected
    return quote.span if quote is not None else paragraph_at(state.article, state.cursor)


def paragraph_at(article: Article, offset: int) -> Span:
    """Return the span of the block at `offset`, or of the last one before it."""
    blocks = article.blocks
    number = block_at(blocks, offset)
    if number < 0:
        return Span(0, 0)
    if blocks[number].kind is BlockKind.DATELINE and number + 1 < len(blocks):
        return Span(blocks[number].span.start, blocks[number + 1].span.end)
    return blocks[number].span


def annotate(state: ReadingState, span: Span, motivation: Motivation, **fields: object) -> Edit:
    """Plan a new annotation of `span`; `fields` are those of `Annotation`."""
    from reader.anchoring.describe import describe_target

    now = datetime.now(UTC)
    annotation = Annotation(
        id=new_id(),
        article=state.record.key if state.record else "",
        motivation=motivation,
        target=describe_target(state.article.text, span.start, span.end),
        created=now,
        modified=now,
        speaker=speaker_of(state, span),
    )
    return Edit(None, annotation._replace(**_cleaned(fields)))  # type: ignore[arg-type]


def speaker_of(state: ReadingState, span: Span) -> str:
    """Return who speaks a passage, with ``?`` if uncertain; empty for nobody, or for several."""
    return said_by(state.quotes.of_one_speaker(span))


def amend(annotation: Annotation, **fields: object) -> Edit:
    """Plan a change of some fields of an annotation."""
    return Edit(annotation, changed(annotation, **_cleaned(fields)))


def _cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    """Return fields with cleaned text, since input may have been pasted from anywhere."""
    return {name: _cleaned_value(name, value) for name, value in fields.items()}


def _cleaned_value(name: str, value: object) -> object:
    if name == "tags":
        return tuple(clean_line(tag) for tag in cast("Sequence[str]", value))
    return clean_text(value) if isinstance(value, str) else value


def annotate_whole(state: ReadingState, body: str) -> Edit:
    """Plan a new note on the article as a whole."""
    edit = annotate(state, Span(0, 0), Motivation.COMMENTING, body=body)
    assert edit.after is not None
    target = Target(0, 0, "", digest=edit.after.target.digest)
    return Edit(None, edit.after._replace(target=target, speaker=""))


def notes_on_whole(state: ReadingState) -> list[Annotation]:
    """Return the notes on the article as a whole, oldest first."""
    found = [
        note
        for note in state.annotations
        if note.target.is_whole and note.motivation is Motivation.COMMENTING
    ]
    return sorted(found, key=lambda note: note.created)


def note_since(state: ReadingState, begun: ReadingState, span: Span | None) -> Annotation | None:
    """Return a note that came since `begun` to exactly `span`, or to the whole article if None."""
    known = {each.id for each in begun.annotations}
    if span is None:
        here = notes_on_whole(state)
    else:
        here = [note for place, note in state.placed(*NOTES) if place == span]
    return next((note for note in here if note.id not in known), None)


def all_removed(state: ReadingState) -> Step:
    """Plan to remove every note, highlight, bookmark and mark of the article."""
    return tuple(
        Edit(each, None)
        for each in state.annotations
        if each.motivation is not Motivation.IDENTIFYING
    )


def annotations_at(state: ReadingState, span: Span, *motivations: Motivation) -> list[Annotation]:
    """Return the annotations that touch `span`, those with the same span first."""
    found = [
        (s, a)
        for s, a in state.placed(*motivations)
        if _is_over(span, s, state.placements[a.id].segments) and not a.target.is_whole
    ]
    found.sort(key=lambda pair: (pair[0] != span, len(pair[0])))
    return [annotation for _, annotation in found]


def _is_over(span: Span, place: Span, segments: Sequence[Span]) -> bool:
    """Whether an annotation at a place, in one piece or in several, overlaps `span`."""
    if place == span or not segments:
        return place == span or place.overlaps(span)
    return any(part.overlaps(span) for part in segments)


def highlight(
    state: ReadingState,
    span: Span,
    colours: Colours,
    colour: str = "",
    at: int | None = None,
    chosen: str = "",
) -> Edit:
    """Plan to highlight `span`, or to give what is on it the next colour, or `colour`.

    That is the annotation with the id `chosen`, or else the highlight, or else the note: it is
    coloured itself, so that note and highlight are one; see `next_colour`.
    """
    picked = state.annotation(chosen)
    own = to_colour([picked] if picked else []) or to_colour(_on(state, span, at))
    if own:
        return amend(own[-1], colour=colour or next_colour(own[-1:], colours))
    return annotate(state, span, Motivation.HIGHLIGHTING, colour=colour or colours.keys[0])


def highlight_at(state: ReadingState, span: Span, at: int | None = None) -> Annotation | None:
    """Return the highlight that a command acts on, the last changed if there are several, or None.

    Args:
        state: The reading state.
        span: The target of the command.
        at: The cursor, without a selection.
    """
    return next((each for each in reversed(_on(state, span, at)) if each.is_coloured), None)


def _on(state: ReadingState, span: Span, at: int | None) -> list[Annotation]:
    """Return the notes and highlights that a command acts on, the last changed at the end.

    They are on exactly this span. Without a selection, they can also begin `at` the cursor: after
    highlighting a few words, a command is about these words, not about the quote that they begin.
    """
    placed = state.placed(*NOTES)
    own = [note for place, note in placed if place == span or place.start == at]
    return sorted(own, key=lambda note: note.modified)


def toggle_bookmark(state: ReadingState) -> Edit:
    """Plan to bookmark the paragraph at the cursor, or to remove its bookmark."""
    span = paragraph_at(state.article, state.cursor)
    here = [a for a in annotations_at(state, span, Motivation.BOOKMARKING) if not a.mark]
    return Edit(here[0], None) if here else annotate(state, span, Motivation.BOOKMARKING)


def set_mark(state: ReadingState, letter: str) -> Edit:
    """Plan to move the mark `letter` to the cursor."""
    span = paragraph_at(state.article, state.cursor)
    span = Span(max(span.start, min(state.cursor, max(span.start, span.end - 1))), span.end)
    if not len(span):
        span = paragraph_at(state.article, state.cursor)
    edit = annotate(state, span, Motivation.BOOKMARKING, mark=letter)
    before = next((a for a in state.annotations if a.mark == letter), None)
    if before is None or edit.after is None:
        return edit
    return amend(before, target=edit.after.target)


def effective(step: Step, state: ReadingState) -> Step:
    """Return the edits of a step that change something, so that undo takes back what was seen.

    One that leaves a note as it was when the user began is none, whatever others have made of the
    note since, unless it is gone.
    """
    here = {annotation.id for annotation in state.annotations}
    return tuple([edit for edit in step if edit.after != edit.before or edit.id not in here])


def state_for_edit(state: ReadingState, begun: ReadingState) -> ReadingState:
    """Return the state on which to plan an edit that was begun on `begun`.

    That is the current one, but at the place where it was begun; unless the text was replaced, so
    that offsets have another meaning.
    """
    if state.article is begun.article or state.article.text.startswith(begun.article.text):
        return state._replace(cursor=begun.cursor, selection=begun.selection)
    return begun


def applied(state: ReadingState, *edits: Edit) -> ReadingState:
    """Return the state after saved edits; undo and redo are unchanged."""
    state = reduce(_changed_by, edits, state)
    corrects = any(Motivation.IDENTIFYING in _motivations(edit) for edit in edits)
    return recorrected(state) if corrects else state


def _changed_by(state: ReadingState, edit: Edit) -> ReadingState:
    """Return the state with one annotation changed; the speakers of quotes are not corrected."""
    before, after = edit.before, edit.after
    changed_ids = {each.id for each in (before, after) if each is not None}
    annotations = tuple(state.annotations)
    if not changed_ids.isdisjoint(state.placements):  # an annotation was changed or removed
        annotations = tuple([a for a in annotations if a.id not in changed_ids])
    placements = dict(state.placements)
    for each in changed_ids:
        placements.pop(each, None)
    if after is not None:
        annotations += (after,)
        placements[after.id] = _placement(state, after)
    others = annotations, placements
    update_cache((state.annotations, state.placements), others, changed_ids, after)
    return state._replace(annotations=others[0], placements=placements)


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
    words, start = target.prefix + target.exact + target.suffix, target.start - len(target.prefix)
    if start >= 0 and state.article.text.startswith(words, start):
        return Resolution(Status.EXACT, Span(target.start, target.end))
    from reader.anchoring.describe import edition_digest
    from reader.anchoring.resolve import resolve_target

    old_text = state.old_text if edition_digest(state.old_text) == target.digest else None
    found = resolve_target(target, state.article.text, old_text=old_text)
    return place_after_review(annotation, found)


def done(state: ReadingState, *step: Edit) -> ReadingState:
    """Return the state after new edits, which form one undo step; clears redo."""
    state = applied(state, *step)
    return state._replace(undo=(*state.undo, step)[-_MAX_UNDO_STEPS:], redo=())


def undone(state: ReadingState, step: Step) -> ReadingState:
    """Return the state after a step was undone and saved.

    The undo log may no longer have it, if the article was opened again in the meantime.
    """
    undo = tuple(each for each in state.undo if each != step)
    return applied(state, *inverse(step))._replace(undo=undo, redo=(*state.redo, step))


def redone(state: ReadingState, step: Step) -> ReadingState:
    """Return the state after an undone step was redone and saved; as `undone`."""
    redo = tuple(each for each in state.redo if each != step)
    return applied(state, *step)._replace(redo=redo, undo=(*state.undo, step))


def with_step_replaced(state: ReadingState, step: Step, by: Step) -> ReadingState:
    """Return the state with another step, or none if it is empty, instead of one in its logs."""

    def replaced(log: Sequence[Step]) -> tuple[Step, ...]:
        return tuple(now for each in log if (now := by if each == step else each))

    return state._replace(undo=replaced(state.undo), redo=replaced(state.redo))


def _motivations(edit: Edit) -> set[Motivation]:
    return {each.motivation for each in edit if each is not None}


def step_description(step: Step) -> str:
    """Return a short description of a step: ``new highlight``, ``removal of 3 notes``."""
    corrections = sum(Motivation.IDENTIFYING in _motivations(edit) for edit in step)
    if corrections:  # changes to the notes on the quote are a consequence
        return f"correction of {counted(corrections, 'quote') if corrections > 1 else 'a quote'}"
    touched = [annotation for edit in step if (annotation := edit.after or edit.before)]
    kinds = {"mark" if each.mark else KIND_NAMES[each.motivation] for each in touched}
    kind = kinds.pop() if len(kinds) == 1 else "note"
    several = len(touched) > 1
    things = counted(len(touched), kind) if several else kind
    if all(edit.before is None for edit in step):
        return things if several else f"new {kind}"
    doing = "removal" if all(edit.after is None for edit in step) else "change"
    return f"{doing} of {things}" if several else f"{doing} of a {kind}"
