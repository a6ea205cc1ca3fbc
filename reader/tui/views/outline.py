"""The outline pane: rows for what `outline_entries` lists."""

from bisect import bisect_right
from collections.abc import Sequence

from reader.model.analysis import Quote, QuoteKind
from reader.model.annotation import Annotation, Motivation
from reader.session.linking import plain_line
from reader.session.state import ReadingState, quote_index_at
from reader.text.clean import clean_text
from reader.text.counts import counted
from reader.text.span import Span
from reader.tui.views import ink as inks
from reader.tui.views.article import speaker_label
from reader.tui.views.glyphs import Glyphs
from reader.tui.views.outline_entries import (
    NOBODY,
    REPORTED,
    SHOWN,
    Entry,
    Part,
    list_annotations,
    list_quotes,
    list_reported,
    list_sections,
    list_voices,
)
from reader.tui.views.rows import Row
from reader.tui.views.words import first_line

_PREVIEW = 90  # code points of a quote or note that are looked at for its row


class Outline:
    """Rows of the outline for one state; made when looked at.

    Args:
        state: What is read.
        glyphs: The signs to draw with.
        by_speaker: Whether quotes are grouped by speaker, or listed in order.
        toggled: Names of the groups that the person has opened or closed.

    Attributes:
        entries: What stands where.
    """

    def __init__(
        self,
        state: ReadingState,
        glyphs: Glyphs,
        *,
        by_speaker: bool = True,
        toggled: frozenset[str] = frozenset(),
    ) -> None:
        self._state, self._glyphs = state, glyphs
        self._numbers = {voice.name: n for n, voice in enumerate(state.analysis.speakers)}
        self._placed = state.placed(*SHOWN)
        self.entries: Sequence[Entry] = [
            *list_sections(state),
            *(list_voices(state, toggled) if by_speaker else list_quotes(state)),
            *list_reported(state, toggled),
            *list_annotations(state),
        ]
        self._of_quote = {e.number: n for n, e in enumerate(self.entries) if e.part is Part.QUOTE}
        self._of_group = {
            (self._speaker(e.number), e.part): n
            for n, e in enumerate(self.entries)
            if e.part in (Part.VOICE, Part.FRAGMENTS)
        }
        sections = [(e.offset, n) for n, e in enumerate(self.entries) if e.part is Part.SECTION]
        self._section_offsets = [offset for offset, _ in sections]
        self._sections = [n for _, n in sections]

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, index: int) -> Row:
        return self._row(self.entries[index])

    def _speaker(self, quote: int) -> str:
        said_by = self._state.quotes[quote].speaker if quote >= 0 else None
        return said_by.name if said_by else ""

    def index_at(self, cursor: int) -> int:
        """Return the entry of the quote at `cursor`, or of the group it is folded into; without
        a quote there, that of its section; else -1."""  # noqa: D205, D209
        number = quote_index_at(self._state.quotes, cursor)
        if number >= 0:
            if number in self._of_quote:
                return self._of_quote[number]
            for part in (Part.FRAGMENTS, Part.VOICE):
                if (self._speaker(number), part) in self._of_group:
                    return self._of_group[self._speaker(number), part]
        at = bisect_right(self._section_offsets, cursor) - 1
        return self._sections[at] if at >= 0 else -1

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
            case Part.VOICE:
                return self._voice_row(entry)
            case Part.FRAGMENTS:
                return self._fragments_row(entry)
            case Part.QUOTE:
                return self._quote_row(self._state.quotes[entry.number], entry)
            case Part.REPORTED:
                return self._quote_row(self._state.analysis.quotes[entry.number], entry)
            case Part.NOTE:
                return self._note_row(entry)
            case _:
                return Row((("  " + entry.word, inks.META),), heading=True)

    def _section_row(self, entry: Entry) -> Row:
        section = self._state.analysis.sections[entry.number]
        title = clean_text(section.title, line=True)
        weight = inks.TITLE if entry.depth == 0 else 0
        return Row((("  " * (entry.depth + 1) + title, weight),), offset=entry.offset)

    def _voice_row(self, entry: Entry) -> Row:
        sign = self._glyphs.open if entry.is_open else self._glyphs.closed
        if entry.word in (NOBODY, REPORTED):
            label = "nobody named" if entry.word == NOBODY else "reported without quotes"
            colour = inks.META
        else:
            label = clean_text(entry.word, line=True)
            colour = self._colour(self._state.quotes[entry.number]) | inks.BOLD
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

    def _quote_row(self, quote: Quote, entry: Entry) -> Row:
        words = preview(self._state.article.text, quote.span)
        unsure = "?" if speaker_label(quote).endswith("?") else " "
        ink = inks.DIM if quote.kind in (QuoteKind.FRAGMENT, QuoteKind.INDIRECT) else 0
        return Row(
            (
                ("  " * entry.depth + unsure, inks.META),
                (self._glyphs.bar, self._colour(quote)),
                (words, ink),
            ),
            offset=entry.offset,
        )

    def _note_row(self, entry: Entry) -> Row:
        annotation = (
            self._placed[entry.number][1]
            if entry.number >= 0
            else self._state.unplaced()[-1 - entry.number]
        )
        return note_row(annotation, entry.offset, self._glyphs)

    def _colour(self, quote: Quote) -> int:
        if quote.speaker is None:
            return inks.META
        return inks.spoken_by(self._numbers.get(quote.speaker.name, -1))


def preview(text: str, span: Span) -> str:
    """Return the first words of a passage in one line."""
    words = text[span.start : min(span.end, span.start + _PREVIEW)]
    return clean_text(" ".join(words.split()), line=True)


def note_row(annotation: Annotation, offset: int, glyphs: Glyphs) -> Row:
    """Return the row of one annotation: its sign, and the note or the passage."""
    passage = clean_text(" ".join(annotation.target.exact[:_PREVIEW].split()), line=True)
    match annotation.motivation:
        case Motivation.COMMENTING:
            words = clean_text(plain_line(first_line(annotation.body)), line=True)
            sign = glyphs.note
        case Motivation.BOOKMARKING:
            sign, words = annotation.mark[:1] or glyphs.bookmark, passage
        case _:
            sign, words = glyphs.share, passage
    tags = "".join(f" #{clean_text(tag, line=True)}" for tag in annotation.tags)
    ink = inks.NOTE if annotation.motivation is not Motivation.HIGHLIGHTING else inks.META
    return Row(
        ((f"  {sign} ", ink), (words or passage, 0), (tags, inks.META)),
        offset=offset,
        key=annotation.id,
    )
