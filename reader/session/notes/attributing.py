"""Corrections of a speaker, which also apply to the notes on the quote."""

from reader.model.analysis import Quote
from reader.model.annotation import NOTES, Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.notes.annotating import amend, annotate
from reader.session.notes.correcting import ADDED, correction_of
from reader.session.state import Edit, ReadingState, Step
from reader.text.span import Span

_SURROUNDING = " \n\t\xa0\"'“”„‟‘’‚‛«»‹›「」『』–—"  # a quote without its marks


def correct_speaker(state: ReadingState, start: int, name: str) -> Step:
    """Plan to correct the speaker of the quote at `start`; an empty name rejects the quote.

    The notes on the quote get the same speaker. Returns an empty step if no quote begins there.
    """
    quote = state.quotes.first_over(Span(start, start + 1))
    if quote is None or quote.span.start != start:
        return ()
    before = correction_of(state, quote.span)
    if before is not None and not name and not was_found(state, quote.span):
        edit = Edit(before, None)
    elif before is not None:
        edit = amend(before, body=name, tags=before.tags if name else ())
    else:
        edit = annotate(state, quote.span, Motivation.IDENTIFYING, body=name)
    return (edit, *_change_note_speakers(state, quote.span, name))


def leave_to_nobody(state: ReadingState, start: int) -> Step:
    """Plan to say that nobody is named for the quote at `start`, nor in the notes on it.

    Returns an empty step if no quote begins there.
    """
    quote = state.quotes.first_over(Span(start, start + 1))
    if quote is None or quote.span.start != start:
        return ()
    before = correction_of(state, quote.span)
    if before is not None:
        edit = amend(before, body="", tags=(ADDED,))
    else:
        edit = annotate(state, quote.span, Motivation.IDENTIFYING, body="", tags=(ADDED,))
    return (edit, *_change_note_speakers(state, quote.span, ""))


def was_found(state: ReadingState, quote: Span) -> bool:
    """Whether a quote was detected, not only added by the user."""
    return _found(state).first_over(quote) is not None


def add_quote(state: ReadingState, span: Span, name: str) -> Step:
    """Plan to mark words as a quote, with a speaker; an empty name means unknown.

    Quotation marks and white space at the ends are excluded. Returns an empty step if there is
    already a quote, or nothing is left.
    """
    words = span.of(state.article.text)
    start = span.start + len(words) - len(words.lstrip(_SURROUNDING))
    inside = Span(start, start + len(words.strip(_SURROUNDING)))
    if not len(inside) or state.quotes.first_over(inside) is not None:
        return ()
    edit = annotate(state, inside, Motivation.IDENTIFYING, body=name, tags=(ADDED,))
    return (edit, *_change_note_speakers(state, inside, name))


def revert_correction(state: ReadingState, correction: Annotation) -> Step:
    """Plan to revert a correction, also in the notes on the quote."""
    resolution = state.placements.get(correction.id)
    span = resolution.place if resolution is not None else None
    if span is None:
        return (Edit(correction, None),)
    quote = _found(state).first_over(span)
    speaker = quote.speaker.name if quote is not None and quote.speaker is not None else ""
    return (Edit(correction, None), *_change_note_speakers(state, span, speaker))


def _change_note_speakers(state: ReadingState, quote: Span, speaker: str) -> Step:
    """Plan to change the speaker of the notes on a quote."""
    found = _found(state)
    return tuple(
        amend(note, speaker=speaker)
        for span, note in state.placed(*NOTES, Motivation.BOOKMARKING)
        if note.speaker != speaker
        and not note.target.is_whole
        and _is_on(found.first_over(span), span, quote)
    )


def _is_on(first: Quote | None, note: Span, quote: Span) -> bool:
    """Whether a note is on `quote`; `first` is the first detected quote under the note, if any."""
    if first is None:
        return note.start < quote.end and quote.start < note.end
    return first.span == quote


def _found(state: ReadingState) -> QuoteColumns:
    """Return the quotes as detected, without corrections."""
    return QuoteColumns.of(state.found.quotes).in_marks
