"""Saying who spoke a quote: the correction, and the notes on the quote, which say so, too."""

from reader.model.annotation import NOTES, Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.annotating import amend, annotate
from reader.session.state import Edit, ReadingState, Step
from reader.text.span import Span


def attributed(state: ReadingState, start: int, name: str) -> Step:
    """Plan to say who spoke the quote that begins at `start`, an empty name that it is none.

    The notes on it say so, too. Nothing is planned when no quote begins there any more.
    """
    quote = state.quotes.first_over(Span(start, start + 1))
    if quote is None or quote.span.start != start:
        return ()
    placed = state.placed(Motivation.IDENTIFYING)
    before = next((a for span, a in placed if span == quote.span), None)
    if before is not None:
        edit = amend(before, body=name)
    else:
        edit = annotate(state, quote.span, Motivation.IDENTIFYING, body=name)
    return (edit, *_renamed(state, quote.span, name))


def as_found(state: ReadingState, correction: Annotation) -> Step:
    """Plan to give a correction up, and the notes on that quote the speaker that was found."""
    resolution = state.placements.get(correction.id)
    span = resolution.seat if resolution is not None else None
    if span is None:
        return (Edit(correction, None),)
    quote = _found(state).first_over(span)
    speaker = quote.speaker.name if quote is not None and quote.speaker is not None else ""
    return (Edit(correction, None), *_renamed(state, span, speaker))


def _renamed(state: ReadingState, quote: Span, speaker: str) -> Step:
    """Plan to give the notes on a quote another speaker."""
    found = _found(state)
    return tuple(
        amend(note, speaker=speaker)
        for span, note in state.placed(*NOTES, Motivation.BOOKMARKING)
        if note.speaker != speaker
        and not note.target.is_whole
        and (first := found.first_over(span)) is not None
        and first.span == quote
    )


def _found(state: ReadingState) -> QuoteColumns:
    """Return the quotes as they were found, corrected by nobody."""
    return QuoteColumns.of(state.found.quotes).in_marks
