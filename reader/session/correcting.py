"""What was found in the article, with the speakers as the person corrected them."""

from collections.abc import Sequence
from dataclasses import replace

from reader.model.analysis import Analysis, Quote, QuoteKind
from reader.model.annotation import Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.text.span import Span


def with_analysis(state: ReadingState, found: Analysis) -> ReadingState:
    """Return the state knowing what was found in its article."""
    return recorrected(replace(state, found=found, analysed=True))


def recorrected(state: ReadingState) -> ReadingState:
    """Return the state after its corrections have changed."""
    analysis = state.found
    corrections = corrections_of(state)
    if corrections:
        from reader.analysis.corrections import apply_corrections
        from reader.analysis.voices import voices_of

        quotes = apply_corrections(analysis.quotes, corrections)
        analysis = Analysis(analysis.sections, quotes, voices_of(quotes))
    return replace(state, analysis=analysis, quotes=_in_marks(analysis.quotes))


def _in_marks(quotes: Sequence[Quote]) -> Sequence[Quote]:
    """Return the quotes that are words in marks or blocks, not reported speech."""
    if isinstance(quotes, QuoteColumns):
        return quotes.without(QuoteKind.INDIRECT)
    return tuple(quote for quote in quotes if quote.kind is not QuoteKind.INDIRECT)


def correction_at(state: ReadingState) -> Annotation | None:
    """Return the correction of the quote here, also when it says that the words are none."""
    quote = state.quote
    at = state.cursor if quote is None else quote.span.start
    placed = state.placed(Motivation.IDENTIFYING)
    return next((a for span, a in placed if span.start <= at < span.end), None)


def corrections_of(state: ReadingState) -> dict[Span, str]:
    """Return the corrected speaker of each corrected quote; empty for "this is no quote"."""
    return {span: a.body for span, a in state.placed(Motivation.IDENTIFYING)}
