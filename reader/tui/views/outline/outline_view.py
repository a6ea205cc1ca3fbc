"""The outline pane: rows for the entries of `outline.entries`."""

from bisect import bisect_right
from collections.abc import Container, Sequence

from reader.model.analysis import NOBODY, QuoteKind
from reader.model.annotation import SHOWN
from reader.model.colours import Colours
from reader.model.quote_columns import QuoteColumns
from reader.session.headings import is_headed
from reader.session.numbering import paragraph_number
from reader.session.state import ReadingState, quote_index_at, same_parts
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.text.span import Span
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.short_texts import NOBODY_NAMED, in_one_line, speaker_label
from reader.tui.views.notes.note_rows import note_row
from reader.tui.views.outline.entries import (
    REPORTED,
    Entries,
    Entry,
    Part,
    headed,
    list_annotations,
    list_quotes,
    list_reported,
    list_sections,
    no_quotes,
    sections_word,
)
from reader.tui.views.outline.speaker_groups import UNNAMED, SpeakerGroups
from reader.tui.views.rows.rows import Row

_PREVIEW = 90  # code points of a quote that its row may show
_MOST_KEPT = 64  # rows, more than most screens show


class Outline:
    """The outline of one state; rows are created on demand.

    Args:
        state: The reading state.
        glyphs: The glyphs to draw with.
        colours: The highlight colours.
        by_speaker: Whether quotes are grouped by speaker, or listed in order.
        toggled: Names of the groups that the user has opened or closed.

    Attributes:
        entries: The entries of all rows.
    """

    def __init__(
        self,
        state: ReadingState,
        glyphs: Glyphs,
        colours: Colours,
        *,
        by_speaker: bool = True,
        toggled: frozenset[str] = frozenset(),
    ) -> None:
        self._state, self._glyphs, self._colours = state, glyphs, colours
        self._made_of = _parts(state, by_speaker=by_speaker, toggled=toggled)
        self._rows: dict[int, Row] = {}  # cache
        self._placed = state.placed(*SHOWN)
        self._all = QuoteColumns.of(state.analysis.quotes)
        self._sections = list_sections(state.analysis.sections)
        self._read = _starts_of_read(state)
        self._speakers = SpeakerGroups(state.quotes, toggled) if by_speaker else None
        self._quotes: Sequence[Entry] = (
            list_quotes(state.quotes, range(len(state.quotes)))
            if self._speakers is None
            else self._speakers
        )
        word = "Quotes in order" if self._speakers is None else "Quotes"
        self.entries = Entries(
            (
                *headed(sections_word(state), 0, self._sections),
                *(headed(word, len(state.quotes), self._quotes) or no_quotes(state)),
                list_reported(self._all, toggled),
                *list_annotations(state),
            )
        )

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, index: int) -> Row:
        row = self._rows.get(index)
        if row is None:
            if len(self._rows) >= _MOST_KEPT:
                self._rows.clear()
            row = self._rows[index] = self._row(self.entries[index])
        return row

    def is_of(self, state: ReadingState, *, by_speaker: bool, toggled: frozenset[str]) -> bool:
        """Whether the outline of a later state would have the same rows."""
        return same_parts(self._made_of, _parts(state, by_speaker=by_speaker, toggled=toggled))

    def index_at(self, cursor: int) -> int:
        """Return the index of the quote at `cursor`, else of its section, else -1.

        A quote in a closed group is represented by the group.
        """
        number = quote_index_at(self._state.quotes, self._state.article.text, cursor)
        if number >= 0:
            found = number if self._speakers is None else self._speakers.find(number)
            return self.entries.start(self._quotes) + found
        sections = self._state.analysis.sections
        at = bisect_right(sections, cursor, key=lambda section: section.span.start) - 1
        return self.entries.start(self._sections) + at if at >= 0 else -1

    # rows ------------------------------------------------------------------------

    def _row(self, entry: Entry) -> Row:
        match entry.part:
            case Part.HEADING:
                count = (
                    (f" {self._glyphs.dot} {entry.members:,}", inks.META)
                    if entry.members
                    else ("", 0)
                )
                return Row(((entry.word, inks.BOLD | inks.META), count), heading=True)
            case Part.SECTION:
                return self._section_row(entry)
            case Part.SPEAKER:
                return self._speaker_row(entry)
            case Part.FRAGMENTS:
                return self._fragments_row(entry)
            case Part.QUOTE:
                return self._quote_row(self._state.quotes, entry)
            case Part.REPORTED:
                return self._quote_row(self._all, entry)
            case Part.NOTE:
                return self._note_row(entry)
            case _:
                return Row((("  " + entry.word, inks.META),), heading=True)

    def _section_row(self, entry: Entry) -> Row:
        section = self._state.analysis.sections[entry.number]
        indent, title = "  " * (entry.depth + 1), clean_line(section.title)
        if not is_headed(self._state.article, section):
            number = f"¶ {paragraph_number(self._state.article, entry.offset):,}"
            return Row(
                ((indent + title, inks.DIM),), right=(number, inks.META), offset=entry.offset
            )
        if entry.offset in self._read:
            pieces = ((indent + title, inks.DIM),)
            return Row(pieces, right=("read", inks.META), offset=entry.offset)
        weight = inks.TITLE if entry.depth == 0 else 0
        return Row(((indent + title, weight),), offset=entry.offset)

    def _speaker_row(self, entry: Entry) -> Row:
        sign = self._glyphs.open if entry.is_open else self._glyphs.closed
        if entry.word in (UNNAMED, REPORTED):
            label = NOBODY_NAMED if entry.word == UNNAMED else "reported speech"
            colour = inks.META
        else:
            label = clean_line(entry.word)
            colour = _colour(self._state.quotes, entry.number) | inks.BOLD
        return Row(
            ((f"{sign} ", inks.META), (label, colour)),
            right=(f"{entry.members:,}", inks.META),
            offset=entry.offset,
            fold=entry.word,
        )

    def _fragments_row(self, entry: Entry) -> Row:
        sign = self._glyphs.open if entry.is_open else self._glyphs.closed
        words = counted(entry.members, "short piece")
        return Row(((f"  {sign} {words}", inks.META),), offset=entry.offset, fold=entry.word)

    def _quote_row(self, quotes: QuoteColumns, entry: Entry) -> Row:
        quote = quotes[entry.number]
        words, speaker = preview(self._state.article.text, quote.span), speaker_label(quote)
        unsure = "?" if speaker.endswith("?") else " "
        ink = inks.DIM if quote.kind in (QuoteKind.FRAGMENT, QuoteKind.INDIRECT) else 0
        return Row(
            (
                ("  " * entry.depth + unsure, inks.META),
                (self._glyphs.bar, _colour(quotes, entry.number)),
                (words, ink),
            ),
            offset=entry.offset,
            also=speaker,
        )

    def _note_row(self, entry: Entry) -> Row:
        annotation = (
            self._placed[entry.number][1]
            if entry.number >= 0
            else self._state.unplaced()[-1 - entry.number]
        )
        return note_row(annotation, entry.offset, self._glyphs, self._colours)


def _parts(state: ReadingState, *, by_speaker: bool, toggled: frozenset[str]) -> tuple[object, ...]:
    """Return what the rows of an outline depend on."""
    return (
        state.article, state.analysis, state.quotes, state.annotations, state.placements,
        state.analysed, by_speaker, toggled, state.read_entries,
    )  # fmt: skip


def _starts_of_read(state: ReadingState) -> Container[int]:
    """Return the offsets of the headings of read feed entries."""
    if not state.read_entries:
        return ()
    from reader.session.entries import read_spans

    return {span.start for span in read_spans(state)}


def _colour(quotes: QuoteColumns, number: int) -> int:
    speaker = quotes.speaker_numbers[number]
    return inks.META if speaker == NOBODY else inks.spoken_by(speaker)


def preview(text: str, span: Span) -> str:
    """Return the first words of a passage in one line."""
    return in_one_line(text[span.start : min(span.end, span.start + _PREVIEW)])
