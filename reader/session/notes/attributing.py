"""Corrections of a speaker, which also apply to the notes on the quote."""

from reader.model.annotation import SHOWN, Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.notes.annotating import amend, annotate, applied, speaker_of
from reader.session.notes.correcting import ADDED, correction_of
from reader.session.state import Edit, ReadingState, Step
from reader.text.span import Span

_SURROUNDING = " \n\t\xa0\"'“”„‟‘’‚‛«»‹›「」『』–—"  # a quote without its marks


def correct_speaker(state: ReadingState, start: int, name: str) -> Step:
    """Plan to correct the speaker of the quote at `start`; an empty name rejects the quote.

    Notes get the new speaker of what they are on. Returns an empty step if no quote begins there.
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
    return _with_notes(state, edit)


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
    return _with_notes(state, edit)


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
    return _with_notes(state, edit)


def revert_correction(state: ReadingState, correction: Annotation) -> Step:
    """Plan to revert a correction, also in the notes on the quote."""
    return _with_notes(state, Edit(correction, None))


def _with_notes(state: ReadingState, edit: Edit) -> Step:
    """Plan an edit that corrects a quote, and the speakers of notes that change with it."""
    corrected = applied(state, edit)
    spoken = [
        (note, speaker_of(state, span), speaker_of(corrected, span))
        for span, note in state.placed(*SHOWN)
        if not note.target.is_whole
    ]
    return (
        edit,
        *(amend(note, speaker=now) for note, was, now in spoken if now not in (was, note.speaker)),
    )


def _found(state: ReadingState) -> QuoteColumns:
    """Return the quotes as detected, without corrections."""
    return QuoteColumns.of(state.found.quotes).in_marks
