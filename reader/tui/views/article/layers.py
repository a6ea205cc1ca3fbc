"""Inks over quotes, and over the words that attribute them."""

from reader.model.quote_columns import QuoteColumns
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Stretch


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
