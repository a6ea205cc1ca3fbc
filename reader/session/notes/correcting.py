"""The analysis of the article with the user's corrections applied."""

from bisect import bisect_left

from reader.model.analysis import Analysis
from reader.model.annotation import Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.text.span import Span

ADDED = "added"
"""The tag of a correction that adds a quote which was not detected."""


def with_analysis(state: ReadingState, found: Analysis, *, failed: bool = False) -> ReadingState:
    """Return the state with the analysis of its article, which is all there is if it failed."""
    return recorrected(state._replace(found=found, analysed=True, failed=failed))


def recorrected(state: ReadingState) -> ReadingState:
    """Return the state after its corrections have changed, or more quotes have been found."""
    analysis = state.found
    quotes = QuoteColumns.of(analysis.quotes)
    corrections = corrections_of(state)
    if corrections:
        from reader.analysis.corrections import apply_corrections, with_added

        added = _added_of(state)
        quotes = apply_corrections(quotes, corrections)
        quotes = with_added(quotes, added) if added else quotes
        analysis = analysis._replace(speakers=quotes.quoted_speakers())
    if quotes is not analysis.quotes:
        analysis = analysis._replace(quotes=quotes)
    only_speaker = state.quotes.renamed(state.only_speaker, quotes.in_marks)
    return state._replace(analysis=analysis, quotes=quotes.in_marks, only_speaker=only_speaker)


def correction_at(state: ReadingState) -> Annotation | None:
    """Return the correction of the quote here, including one that rejects the quote."""
    at, placed = state.cursor, state.placed(Motivation.IDENTIFYING)
    if state.quote is not None:
        return correction_of(state, state.quote.span)
    return next((a for span, a in placed if span.start <= at < span.end), None)


def correction_of(state: ReadingState, quote: Span) -> Annotation | None:
    """Return the correction of a quote: that of exactly its words, or of nearly all of them."""
    from reader.analysis.corrections import are_similar

    placed, longest = state.placed(Motivation.IDENTIFYING), 2 * len(quote)
    first = bisect_left(placed, quote.start - longest, key=_start)
    near = placed[first : bisect_left(placed, quote.end, first, key=_start)]
    exactly = (a for span, a in near if span == quote)
    return next(exactly, next((a for span, a in near if are_similar(span, quote)), None))


def _start(placed: tuple[Span, Annotation]) -> int:
    return placed[0].start


def corrections_of(state: ReadingState) -> dict[Span, str]:
    """Return the corrected speaker of each corrected quote; empty for "not a quote"."""
    return {span: a.body for span, a in state.placed(Motivation.IDENTIFYING)}


def _added_of(state: ReadingState) -> dict[Span, str]:
    """Return the speaker of each quote added by the user; empty for an unknown one."""
    return {span: a.body for span, a in state.placed(Motivation.IDENTIFYING) if ADDED in a.tags}
