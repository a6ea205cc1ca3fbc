"""What was found in the article, with the speakers as the person corrected them."""

from reader.model.analysis import Analysis
from reader.model.annotation import Annotation, Motivation
from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.text.span import Span


def with_analysis(state: ReadingState, found: Analysis) -> ReadingState:
    """Return the state knowing what was found in its article."""
    return recorrected(state._replace(found=found, analysed=True))


def recorrected(state: ReadingState) -> ReadingState:
    """Return the state after its corrections have changed."""
    analysis = state.found
    quotes = QuoteColumns.of(analysis.quotes)
    corrections = corrections_of(state)
    if corrections:
        from reader.analysis.corrections import apply_corrections

        quotes = apply_corrections(quotes, corrections)
        analysis = analysis._replace(speakers=quotes.heard())
    if quotes is not analysis.quotes:
        analysis = analysis._replace(quotes=quotes)
    return state._replace(analysis=analysis, quotes=quotes.in_marks)


def correction_at(state: ReadingState) -> Annotation | None:
    """Return the correction of the quote here, also when it says that the words are none."""
    quote = state.quote
    at = state.cursor if quote is None else quote.span.start
    placed = state.placed(Motivation.IDENTIFYING)
    return next((a for span, a in placed if span.start <= at < span.end), None)


def corrections_of(state: ReadingState) -> dict[Span, str]:
    """Return the corrected speaker of each corrected quote; empty for "this is no quote"."""
    return {span: a.body for span, a in state.placed(Motivation.IDENTIFYING)}
