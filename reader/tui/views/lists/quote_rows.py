"""Rows of the lists of quotes and of speakers, created on demand."""

from bisect import bisect_left
from collections.abc import Collection, Container, Sequence

from reader.model.analysis import NOBODY, Quote, QuotedSpeaker
from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.span import Span
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import (
    NOBODY_NAMED,
    in_one_line,
    padded,
    short_label,
    speaker_label,
)
from reader.tui.views.rows.rows import Row, digits, select_mark

_SHARE_CELLS = 12  # of the bar for a speaker's share of the quoted words
_ROOM_FOR_BARS = 60  # list width in cells from which these bars are shown
_ROOM_FOR_SHARES = 34  # list width from which the share is shown as a number
_NAME_CELLS = 24
_WIDEST_NAME_CELLS = 40  # in the list of speakers
_NAMES_MEASURED = 500  # with more speakers the column has its greatest width
_PASSAGE = 160  # code points of a quote that its row may show


class QuoteRows:
    """The quotes in order, with their speakers.

    Args:
        state: The reading state.
        glyphs: The glyphs to draw with.
        speakers: Whose quotes are listed; None for all. With a single speaker the name is omitted.
        width: Width of the list in cells.
    """

    def __init__(
        self,
        state: ReadingState,
        glyphs: Glyphs,
        speakers: Collection[str] | None = None,
        width: int = 80,
    ) -> None:
        self._state, self._glyphs = state, glyphs
        self._is_of_one = speakers is not None and len(speakers) == 1
        quotes = state.quotes
        self._numbers: Sequence[int] = range(len(quotes))
        if speakers is not None:
            groups = (quotes.groups.all_of(quotes.speaker_number(name)) for name in speakers)
            self._numbers = sorted(number for group in groups for number in group)
        last = self._numbers[-1] if self._numbers else 0
        self._digits = digits(last + 1)
        longest = _longest_name(quotes, _NAME_CELLS) + len("?")
        self._name_cells = min(longest, _NAME_CELLS, width // 3)

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, index: int) -> Row:
        number = self._numbers[index]
        quote = self._state.quotes[number]
        return Row(
            (
                (f"{number + 1:>{self._digits}}  ", inks.META),
                self._speaker(quote, self._state.quotes.speaker_numbers[number]),
                (beginning(self._state.article.text, quote.span, self._glyphs), 0),
            ),
            offset=quote.span.start,
        )

    def _speaker(self, quote: Quote, speaker: int) -> Piece:
        if self._is_of_one:
            return ("? " if speaker_label(quote).endswith("?") else "", inks.META)
        cells = self._name_cells
        if speaker == NOBODY:
            return (f"{padded(NOBODY_NAMED, cells)}  ", inks.META | inks.BOLD)
        name = short_label(quote, cells, self._state.quotes.shared_short_names)
        return (f"{padded(name, cells)}  ", inks.spoken_by(speaker) | inks.BOLD)

    def cursor(self) -> int:
        """Return the row of the quote at the cursor, or of the next one, or else of the last."""
        at = bisect_left(self._numbers, self._state.cursor, key=self._state.quotes.end)
        return max(0, min(at, len(self._numbers) - 1))


class SpeakerRows:
    """The speakers, most quoted first: number of quotes, share of the quoted words, name, role.

    In a narrow list the bar for the share, or the share altogether, is omitted.

    Args:
        state: The reading state.
        glyphs: The glyphs to draw with.
        selected: Names of the selected speakers.
        width: Width of the list in cells.
    """

    def __init__(
        self, state: ReadingState, glyphs: Glyphs, selected: Container[str] = (), width: int = 80
    ) -> None:
        self._state, self._glyphs, self._selected = state, glyphs, selected
        self._groups = state.quotes.groups
        self._total = max(1, state.quotes.characters())
        self._shares: dict[int, float] = {}  # cache
        self._bar_cells = _SHARE_CELLS if width >= _ROOM_FOR_BARS else 0
        self._tells_share = width >= _ROOM_FOR_SHARES
        longest = _longest_name(state.quotes, _WIDEST_NAME_CELLS)
        self._name_cells = min(_WIDEST_NAME_CELLS, longest)

    def __len__(self) -> int:
        return len(self._groups) + 1 if len(self._groups) else 0

    def __getitem__(self, index: int) -> Row:
        return self._speaker_row(index - 1) if index else self._heading()

    def cursor(self) -> int:
        """Return the index of who speaks the current quote, or 0."""
        number = self._state.quote_index
        if number < 0:
            return 0
        return self._groups.place(self._state.quotes.speaker_numbers[number]) + 1

    def _heading(self) -> Row:
        share = f"{'share of words' if self._bar_cells else 'words':<{self._bar_cells + 8}}"
        if not self._tells_share:
            share = ""
        return Row(((f"quotes  {share}speaker", inks.META),), heading=True)

    def _speaker_row(self, place: int) -> Row:
        quotes, speaker = self._state.quotes, self._groups.speaker(place)
        share = self._share(place)
        colour = inks.META if speaker == NOBODY else inks.spoken_by(speaker)
        bar = self._glyphs.share * max(1, round(share * _SHARE_CELLS)) if self._bar_cells else ""
        role = "" if speaker == NOBODY else self._state.analysis.speakers[speaker].role
        role = clean_line(role)
        shown = clean_line(quotes.speaker_name(speaker)) or NOBODY_NAMED
        return Row(
            (
                select_mark(quotes.speaker_name(speaker) in self._selected, self._glyphs),
                (f"{self._groups.count(place):>5}  ", inks.TITLE),
                (f"{bar:<{self._bar_cells}}", colour),
                (f"{round(share * 100):>4} %  " if self._tells_share else "", inks.META),
                (padded(shown, self._name_cells), colour | inks.BOLD),
                (f"  {role}" if role else "", inks.META),
            ),
            offset=quotes.starts[self._groups.first(place)],
            key=quotes.speaker_name(speaker),
        )

    def _share(self, place: int) -> float:
        if place not in self._shares:
            parts = (self._groups.whole(place), self._groups.fragments(place))
            spoken = sum(map(self._state.quotes.characters, parts))
            self._shares[place] = spoken / self._total
        return self._shares[place]


def beginning(text: str, span: Span, glyphs: Glyphs) -> str:
    """Return a quote in quotation marks, shortened with an ellipsis if it is long."""
    words = text[span.start : min(span.end, span.start + _PASSAGE)]
    shown = in_one_line(words)
    return f"{glyphs.quote}{shown}{glyphs.unquote if len(span) <= _PASSAGE else glyphs.ellipsis}"


def _longest_name(quotes: QuoteColumns, most: int) -> int:
    """Return the width of the longest speaker's name; `most` if there are very many speakers."""
    groups = quotes.groups
    if len(groups) > _NAMES_MEASURED:
        return most
    names = (quotes.speaker_name(groups.speaker(place)) for place in range(len(groups)))
    return max((cell_width(clean_line(name) or NOBODY_NAMED) for name in names), default=0)


class NameRows:
    """The names of all speakers, in order of their first quote, followed by other rows."""

    def __init__(self, speakers: Sequence[QuotedSpeaker], *further: Row) -> None:
        self._speakers, self._further = speakers, further

    def __len__(self) -> int:
        return len(self._speakers) + len(self._further)

    def find(self, name: str) -> int:
        """Return the row of a name, or 0 if it is not listed."""
        found = (n for n, speaker in enumerate(self._speakers) if speaker.name == name)
        return next(found, 0)

    def __getitem__(self, index: int) -> Row:
        if index >= len(self._speakers):
            return self._further[index - len(self._speakers)]
        name = self._speakers[index].name
        return Row(((f"  {clean_line(name)}", inks.TITLE),), key=name)
