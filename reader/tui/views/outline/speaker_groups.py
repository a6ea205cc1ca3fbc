"""The quotes in the outline by speaker, the most quoted first."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.model.quote_columns import QuoteColumns
from reader.tui.views.outline.entries import Entries, Entry, Folds, Listed, Part, list_quotes

UNNAMED = "—"
_FRAGMENTS = "\nfragments"
_MANY_SPEAKERS = 12  # with more speakers than this, groups are closed by default


class SpeakerGroups(Listed):
    """The speakers, each a group of quotes, with fragments in a fold of their own."""

    def __init__(self, quotes: QuoteColumns, toggled: frozenset[str]) -> None:
        self._quotes, self._groups = quotes, quotes.groups
        folds = Folds(toggled, many=len(self._groups) > _MANY_SPEAKERS)
        self._open = [
            place for place in self._maybe_open(toggled) if folds.is_open(self._name(place))
        ]
        self._inside = [_Group(quotes, place, self._name(place), folds) for place in self._open]
        # the index of the first quote of each open speaker
        before = accumulate(map(len, self._inside), initial=0)
        self._starts = [place + 1 + rows for place, rows in zip(self._open, before, strict=False)]
        super().__init__(len(self._groups) + sum(map(len, self._inside)), self._made)

    def _maybe_open(self, toggled: frozenset[str]) -> Sequence[int]:
        """Return the speakers that may be open: with many speakers, those that were toggled."""
        if len(self._groups) <= _MANY_SPEAKERS:
            return range(len(self._groups))
        speakers = (
            self._quotes.speaker_number("" if name == UNNAMED else name) for name in toggled
        )
        return sorted(place for speaker in speakers if (place := self._groups.place(speaker)) >= 0)

    def _name(self, place: int) -> str:
        return self._quotes.speaker_name(self._groups.speaker(place)) or UNNAMED

    def _made(self, index: int) -> Entry:
        at = bisect_right(self._starts, index) - 1
        if at >= 0:
            row = index - self._starts[at]
            if row < len(self._inside[at]):
                return self._inside[at][row]
            return self._speaker(self._open[at] + 1 + row - len(self._inside[at]))
        return self._speaker(index)

    def _speaker(self, place: int) -> Entry:
        first = self._groups.first(place)
        at = bisect_left(self._open, place)
        is_open = at < len(self._open) and self._open[at] == place
        offset, count = self._quotes.starts[first], self._groups.count(place)
        return Entry(Part.SPEAKER, first, offset, self._name(place), count, is_open=is_open)

    def find(self, number: int) -> int:
        """Return the index of a quote, or of the closed group that contains it."""
        place = self._groups.place(self._quotes.speaker_numbers[number])
        at = bisect_left(self._open, place)
        if at < len(self._open) and self._open[at] == place:
            return self._starts[at] + self._inside[at].find(number)
        return place + sum(map(len, self._inside[:at]))


class _Group(Entries):
    """The quotes of one speaker: full statements, then the fragments in a fold."""

    def __init__(self, quotes: QuoteColumns, place: int, name: str, folds: Folds) -> None:
        self._whole, self._pieces = quotes.groups.whole(place), quotes.groups.fragments(place)
        fold = name + _FRAGMENTS
        self._folded = len(self._whole) > 0 and not folds.is_open(fold)
        super().__init__(self._list(quotes, fold))

    def _list(self, quotes: QuoteColumns, fold: str) -> Iterator[Sequence[Entry]]:
        whole, pieces = self._whole, self._pieces
        yield list_quotes(quotes, whole if len(whole) else pieces, 1)
        if not len(whole) or not len(pieces):
            return
        offset, is_open = quotes.starts[pieces[0]], not self._folded
        yield (Entry(Part.FRAGMENTS, pieces[0], offset, fold, len(pieces), 1, is_open),)
        if is_open:
            yield list_quotes(quotes, pieces, 2)

    def find(self, number: int) -> int:
        """Return the index of a quote, or of the closed fold that contains it."""
        at = bisect_left(self._whole, number)
        if at < len(self._whole) and self._whole[at] == number:
            return at
        if self._folded:
            return len(self._whole)
        fold = 1 if len(self._whole) else 0
        return len(self._whole) + fold + bisect_left(self._pieces, number)
