"""Corrections of a speaker, which also apply to the notes on the quote."""

from collections.abc import Callable, Collection, Sequence
from itertools import chain

from reader.model.analysis import NOBODY, Quote, said_by, without_doubt
from reader.model.annotation import SHOWN, Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.notes.annotating import amend, annotate, applied, speaker_of
from reader.session.notes.correcting import ADDED, correction_of
from reader.session.state import Edit, ReadingState, Step
from reader.text.span import Span

_SURROUNDING = " \n\t\xa0\"'“”„‟‘’‚‛«»‹›「」『』–—"  # a quote without its marks

_NOTHING = Edit(None, None)


def correct_speaker(state: ReadingState, start: int, name: str) -> Step:
    """Plan to correct the speaker of the quote at `start`; an empty name rejects the quote.

    Notes get the new speaker of what they are on. Returns an empty step if no quote begins there.
    """
    quote = _quote_from(state, start)
    if quote is None:
        return ()
    before = correction_of(state, quote)
    if before is not None and not name and not was_found(state, quote):
        return revert_correction(state, before)
    tags = before.tags if before is not None and name else ()
    return _with_speaker(state, quote, before, name, tags)


def leave_to_nobody(state: ReadingState, start: int) -> Step:
    """Plan to say that nobody is named for the quote at `start`, nor in the notes on it.

    Returns an empty step if no quote begins there.
    """
    quote = _quote_from(state, start)
    if quote is None:
        return ()
    return _with_speaker(state, quote, correction_of(state, quote), "", (ADDED,))


def rename_speakers(state: ReadingState, names: Collection[str], to: str) -> Step:
    """Plan to give all that some speakers say to one, also in the notes on their quotes."""
    quotes = QuoteColumns.of(state.analysis.quotes)  # with reported speech
    groups = (quotes.groups.all_of(quotes.speaker_number(name)) for name in names)
    spans = [quotes.span(number) for number in sorted(chain.from_iterable(groups))]
    known = [(span, correction_of(state, span)) for span in spans]
    edits = [_correction(state, span, was, to, was.tags if was else ()) for span, was in known]
    return _with_notes(state, *edits)


def was_found(state: ReadingState, quote: Span) -> bool:
    """Whether a quote was detected, not only added by the user."""
    return QuoteColumns.of(state.found.quotes).in_marks.first_over(quote) is not None


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
    return _with_speaker(state, inside, None, name, (ADDED,))


def revert_correction(state: ReadingState, correction: Annotation) -> Step:
    """Plan to revert a correction, also in the notes on the quote."""
    return _with_notes(state, Edit(correction, None))


def speakers_found(state: ReadingState) -> Step:
    """Plan to give the notes made while quotes were still being looked for who speaks them.

    If the article was left before they were found, a note gets a fuller name only. Notes on an
    earlier edition keep the speakers that they have from there.
    """
    made = {edit.id for step in state.undo for edit in step if edit.before is None}
    spoken = [
        (note, state.quotes.of_one_speaker(span))
        for span, note in state.placed(*SHOWN)
        if note.id in made or state.quotes.speaker_number(without_doubt(note.speaker)) < NOBODY
        if note.target.digest == state.article.digest and not note.target.is_whole
    ]
    return tuple(
        amend(note, speaker=now)
        for note, quote in spoken
        if (now := said_by(quote)) != note.speaker
        if note.id in made or _names_fully(quote, note.speaker)
    )


def _names_fully(quote: Quote | None, before: str) -> bool:
    """Whether a quote has a person's name of which a part was known; not "a lawyer of Quill"."""
    if quote is None or quote.speaker is None or not quote.speaker.short:
        return False
    return {*without_doubt(before).split()} < {*quote.speaker.name.split()}


def with_speakers(state: ReadingState, step: Step) -> ReadingState:
    """Return the state after `speakers_found`: earlier edits of these notes have made them so."""
    spoken = spoken_after(step)

    def renamed(edits: Step) -> Step:
        now = tuple(Edit(spoken(edit.before), spoken(edit.after)) for edit in edits)
        return edits if now == edits else now

    return applied(state, *step)._replace(undo=tuple(map(renamed, state.undo)))


def spoken_after(step: Step) -> Callable[[Annotation | None], Annotation | None]:
    """Return what gives any version of a note the speaker that it has after a step."""
    named = {edit.id: edit for edit in step}

    def spoken(note: Annotation | None) -> Annotation | None:
        before, after = named.get(note.id, _NOTHING) if note is not None else _NOTHING
        if note is None or after is None:
            return note
        return after if note == before else note._replace(speaker=after.speaker)

    return spoken


def _quote_from(state: ReadingState, start: int) -> Span | None:
    """Return the quote that begins at `start`, or None."""
    quote = state.quotes.first_over(Span(start, start + 1))
    return quote.span if quote is not None and quote.span.start == start else None


def _with_speaker(
    state: ReadingState, quote: Span, before: Annotation | None, name: str, tags: Sequence[str]
) -> Step:
    """Plan to correct a quote, and the speakers of notes that change with it."""
    return _with_notes(state, _correction(state, quote, before, name, tags))


def _correction(
    state: ReadingState, quote: Span, before: Annotation | None, name: str, tags: Sequence[str]
) -> Edit:
    """Plan to change a correction, or to make one where there is none before."""
    if before is not None:
        return amend(before, body=name, tags=tags)
    return annotate(state, quote, Motivation.IDENTIFYING, body=name, tags=tags)


def _with_notes(state: ReadingState, *edits: Edit) -> Step:
    """Plan edits that correct quotes, and the speakers of notes that change with them."""
    corrected = applied(state, *edits)
    spoken = [
        (note, speaker_of(state, span), speaker_of(corrected, span))
        for span, note in state.placed(*SHOWN)
        if not note.target.is_whole
    ]
    return (
        *edits,
        *(amend(note, speaker=now) for note, was, now in spoken if now not in (was, note.speaker)),
    )
