"""Rows of the lists of quotes and of speakers; made when looked at."""

from bisect import bisect_left
from collections.abc import Collection, Container, Sequence

from reader.model.analysis import NOBODY, Quote, Voice
from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.clean import clean_text
from reader.text.span import Span
from reader.tui.views.article.article_view import short_label, speaker_label
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.words import padded
from reader.tui.views.rows.rows import Row

_SHARE_CELLS = 12  # of the bar that shows a speaker's share of the quoted words
_ROOM_FOR_BARS = 60  # cells of a list in which such bars have a place
_ROOM_FOR_SHARES = 34  # in which there is one for the share itself
_NAME_CELLS = 24
_WIDEST_NAME_CELLS = 40  # where the name is what a row is about
_NAMES_MEASURED = 500  # with more speakers their column is as wide as it may be
_NOBODY = "nobody named"
_PASSAGE = 160  # code points of a quote that are looked at for its row


class QuoteRows:
    """All quotes in order, with their speakers.

    Args:
        state: What is read.
        glyphs: The signs to draw with.
        speakers: Whose quotes are listed, those of a single one without the name; None: all.
        width: Of the list, in cells.
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
            groups = (quotes.groups.all_of(quotes.voice(name)) for name in speakers)
            self._numbers = sorted(number for group in groups for number in group)
        longest = _longest_name(quotes, _NAME_CELLS) + len("?")
        self._name_cells = min(longest, _NAME_CELLS, width // 3)

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, index: int) -> Row:
        number = self._numbers[index]
        quote = self._state.quotes[number]
        return Row(
            (
                (f"{number + 1:>4}  ", inks.META),
                self._speaker(quote, self._state.quotes.voices[number]),
                (self._passage(quote.span), 0),
            ),
            offset=quote.span.start,
        )

    def _speaker(self, quote: Quote, voice: int) -> Piece:
        if self._is_of_one:
            return ("? " if speaker_label(quote).endswith("?") else "", inks.META)
        cells = self._name_cells
        if voice == NOBODY:
            return (f"{padded(_NOBODY, cells, self._glyphs.ellipsis)}  ", inks.META | inks.BOLD)
        return (f"{padded(short_label(quote, cells), cells)}  ", inks.spoken_by(voice) | inks.BOLD)

    def _passage(self, span: Span) -> str:
        """Return the words of a quote in its marks; of a long one the first, with an ellipsis."""
        text, glyphs = self._state.article.text, self._glyphs
        words = text[span.start : min(span.end, span.start + _PASSAGE)]
        shown = clean_text(" ".join(words.split()), line=True)
        end = glyphs.unquote if len(span) <= _PASSAGE else glyphs.ellipsis
        return f"{glyphs.quote}{shown}{end}"

    def cursor(self) -> int:
        """Return the row of the quote at the cursor, or of the next one."""
        at = bisect_left(self._numbers, self._state.cursor, key=self._state.quotes.end)
        return at if at < len(self._numbers) else 0


class VoiceRows:
    """Who is quoted, the most quoted first: count, share of the quoted words, name, role.

    The share, or only the bar that shows it, is left out where `width` cells are too few for it.

    Args:
        state: What is read.
        glyphs: The signs to draw with.
        selected: Names of those that are marked.
        width: Of the list, in cells.
    """

    def __init__(
        self,
        state: ReadingState,
        glyphs: Glyphs,
        selected: Container[str] = (),
        width: int = 80,
    ) -> None:
        self._state, self._glyphs, self._selected = state, glyphs, selected
        self._groups = state.quotes.groups
        self._total = max(1, state.quotes.characters())
        self._shares: dict[int, float] = {}  # of those who were looked at
        self._bar_cells = _SHARE_CELLS if width >= _ROOM_FOR_BARS else 0
        self._tells_share = width >= _ROOM_FOR_SHARES
        longest = _longest_name(state.quotes, _WIDEST_NAME_CELLS)
        self._name_cells = min(_WIDEST_NAME_CELLS, longest)

    def __len__(self) -> int:
        return len(self._groups) + 1 if len(self._groups) else 0

    def __getitem__(self, index: int) -> Row:
        return self._voice(index - 1) if index else self._heading()

    def _heading(self) -> Row:
        share = f"{'share of words' if self._bar_cells else 'words':<{self._bar_cells + 8}}"
        if not self._tells_share:
            share = ""
        return Row(((f"quotes  {share}speaker", inks.META),), heading=True)

    def _voice(self, place: int) -> Row:
        quotes, voice = self._state.quotes, self._groups.voice(place)
        share = self._share(place)
        colour = inks.META if voice == NOBODY else inks.spoken_by(voice)
        bar = self._glyphs.share * max(1, round(share * _SHARE_CELLS)) if self._bar_cells else ""
        role = "" if voice == NOBODY else self._state.analysis.speakers[voice].role
        role = clean_text(role, line=True)
        shown = clean_text(quotes.name(voice), line=True) or _NOBODY
        return Row(
            (
                select_mark(quotes.name(voice) in self._selected, self._glyphs),
                (f"{self._groups.count(place):>5}  ", inks.TITLE),
                (f"{bar:<{self._bar_cells}}", colour),
                (f"{round(share * 100):>4} %  " if self._tells_share else "", inks.META),
                (padded(shown, self._name_cells, self._glyphs.ellipsis), colour | inks.BOLD),
                (f"  {role}" if role else "", inks.META),
            ),
            offset=quotes.starts[self._groups.first(place)],
            key=quotes.name(voice),
        )

    def _share(self, place: int) -> float:
        if place not in self._shares:
            parts = (self._groups.whole(place), self._groups.fragments(place))
            spoken = sum(map(self._state.quotes.characters, parts))
            self._shares[place] = spoken / self._total
        return self._shares[place]


def select_mark(selected: bool, glyphs: Glyphs) -> Piece:
    """Return the cell before a row that tells whether that is selected."""
    return (glyphs.tick_note if selected else " ", inks.KEY)


def _longest_name(quotes: QuoteColumns, most: int) -> int:
    """Return the cells of the longest name of who is quoted; `most` where they are very many."""
    groups = quotes.groups
    if len(groups) > _NAMES_MEASURED:
        return most
    names = (quotes.name(groups.voice(place)) for place in range(len(groups)))
    return max((cell_width(clean_text(name, line=True) or _NOBODY) for name in names), default=0)


class NameRows:
    """The names of all who are quoted, in order of their first quote, and further rows."""

    def __init__(self, speakers: Sequence[Voice], *further: Row) -> None:
        self._speakers, self._further = speakers, further

    def __len__(self) -> int:
        return len(self._speakers) + len(self._further)

    def find(self, name: str) -> int:
        """Return the row of a name; the first one for a name that is not there."""
        found = (n for n, speaker in enumerate(self._speakers) if speaker.name == name)
        return next(found, 0)

    def __getitem__(self, index: int) -> Row:
        if index >= len(self._speakers):
            return self._further[index - len(self._speakers)]
        name = self._speakers[index].name
        return Row(((f"  {clean_text(name, line=True)}", inks.TITLE),), key=name)
