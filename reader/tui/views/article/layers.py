"""Inks over the text of an article: quotes, the cursor, the selection, changes, read entries."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.model.article import Article, BlockKind
from reader.model.blocks import BlockColumns
from reader.model.inline_columns import LinkColumns
from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Layer, Overlay, Stretch


class QuoteLayer:
    """The quotes of an article, or of one speaker, computed when looked up.

    Args:
        quotes: All quotes.
        speaker: Name of the speaker; empty for all.
    """

    __slots__ = ("_only", "_quotes")

    def __init__(self, quotes: QuoteColumns, speaker: str = "") -> None:
        self._quotes = quotes
        self._only = quotes.speaker_number(speaker) if speaker else None

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the inks in ``[start, end)``, in order."""
        quotes = self._quotes
        if not len(quotes):
            return []
        found = [
            (quotes.starts[number], quotes.end(number), inks.QUOTE | self._colour(number))
            for number in quotes.places.quotes_within(start, end)
            if self._shows(number)
        ]
        found += [
            (first, last, inks.ATTRIBUTION)
            for first, last, number in quotes.places.cues_and_mentions_within(start, end)
            if self._shows(number)
        ]
        return sorted(found)

    def before(self, number: int) -> int:
        """Return the index of the previous quote of this layer, or -1."""
        if self._only is None:
            return number - 1
        return self._quotes.groups.before(number, self._only)

    def _shows(self, number: int) -> bool:
        return self._only is None or self._quotes.speaker_numbers[number] == self._only

    def _colour(self, number: int) -> int:
        return inks.spoken_by(self._quotes.speaker_numbers[number])


def stretches_at_cursor(state: ReadingState) -> Sequence[Stretch]:
    """Return the stretches of the quote, link and match at the cursor, and of the cursor itself."""
    stretches: list[Stretch] = []
    quote = state.quote
    if quote is not None:
        stretches.append((quote.span.start, quote.span.end, inks.CURRENT))
    link = LinkColumns.of(state.article.links).at(state.cursor)
    if link is not None:
        stretches.append((link.span.start, link.span.end, inks.CURRENT))
    if state.search is not None:
        hits = state.search.hits
        at = bisect_left(hits.starts, state.cursor)
        if at < len(hits) and hits.starts[at] == state.cursor:
            stretches.append((hits.starts[at], hits.ends[at], inks.HIT_HERE))
    if state.selection is not None:
        head = state.selection.head
        stretches.append((head, head + 1, inks.UNDERLINE))
    return stretches


def first_linked_heading(article: Article) -> Stretch | None:
    """Return the heading of the first entry of a list of articles: Enter above it reads that one.

    Most articles are no list by their first heading, and load nothing.
    """
    links = LinkColumns.of(article.links)
    headings = BlockColumns.of(article.blocks).levels_of(BlockKind.HEADING) if links else iter(())
    first, _ = next(headings, (-1, 0))
    if first < 0 or not (article.meta.lists or links.at(first)):
        return None
    from reader.session.entries import first_entry

    heading = first_entry(article)
    return (heading.start, heading.end, inks.CURRENT) if heading is not None else None


def selected_text(state: ReadingState) -> Layer:
    """Return the layer that marks the selection."""
    if state.selection is None:
        return Overlay()
    from reader.session.selecting import selected_span

    span = selected_span(state)
    return Overlay([(span.start, span.end, inks.SELECTED)] if span is not None else ())


def changed_words(state: ReadingState) -> Layer:
    """Return the layer that marks text which is new since another edition."""
    if not state.changes:
        return Overlay()
    from reader.tui.views.article.changes import change_stretches

    return Overlay(change_stretches(state.changes))


def read_headings(state: ReadingState) -> Layer:
    """Return the layer that dims the headings of read feed entries."""
    if not state.read_entries:
        return Overlay()
    from reader.session.entries import read_spans

    return Overlay((span.start, span.end, inks.MUTED) for span in read_spans(state))
