"""The outline pane: sections, quotes by speaker or in order, notes and bookmarks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from reader.model.analysis import Quote, QuoteKind
from reader.model.annotation import Annotation, Motivation
from reader.session.state import ReadingState, quote_index_at
from reader.text.clean import clean_text
from reader.text.span import Span
from reader.tui.views import ink as inks
from reader.tui.views.article import speaker_label
from reader.tui.views.glyphs import Glyphs
from reader.tui.views.rows import Row
from reader.tui.views.words import first_line

_PREVIEW = 90  # code points of a quote or note that are looked at for its row
NOBODY = "—"
_FOLDED_VOICES = 12  # with more speakers than this, each opens only when it is chosen


class Part(Enum):
    """What an entry of the outline is."""

    HEADING = auto()
    SECTION = auto()
    VOICE = auto()
    QUOTE = auto()
    NOTE = auto()
    BLANK = auto()


class Entry(NamedTuple):
    """One row to be: what it is, which one, and where it leads (-1 nowhere)."""

    part: Part
    number: int
    offset: int
    word: str = ""
    members: int = 0
    depth: int = 0


class Outline:
    """Rows of the outline for one state; made when looked at.

    Attributes:
        entries: What stands where.
    """

    def __init__(
        self,
        state: ReadingState,
        glyphs: Glyphs,
        *,
        by_speaker: bool = True,
        closed: frozenset[str] = frozenset(),
    ) -> None:
        self._state, self._glyphs = state, glyphs
        self._closed = closed
        self._numbers = {voice.name: n for n, voice in enumerate(state.analysis.speakers)}
        self._placed = state.placed(
            Motivation.COMMENTING, Motivation.HIGHLIGHTING, Motivation.BOOKMARKING
        )
        self.entries: Sequence[Entry] = [
            *self._sections(),
            *(self._by_speaker() if by_speaker else self._in_order()),
            *self._notes(),
        ]
        # for finding the entry of a place
        pairs = sorted(
            (entry.offset, -index, index)
            for index, entry in enumerate(self.entries)
            if entry.part in (Part.SECTION, Part.QUOTE)
        )
        self._offsets = [offset for offset, _, _ in pairs]
        self._indices = [index for _, _, index in pairs]

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, index: int) -> Row:
        return self._row(self.entries[index])

    def index_at(self, cursor: int) -> int:
        """Return the entry of the quote at `cursor`, else of its section, else -1."""
        number = quote_index_at(self._state.quotes, cursor)
        if number >= 0:
            for index in self._candidates(self._state.quotes[number].span.start):
                if self.entries[index].part is Part.QUOTE:
                    return index
        at = bisect_right(self._offsets, cursor) - 1
        while at >= 0:
            if self.entries[self._indices[at]].part is Part.SECTION:
                return self._indices[at]
            at -= 1
        return -1

    def _candidates(self, offset: int) -> Iterator[int]:
        at = bisect_right(self._offsets, offset) - 1
        while at >= 0 and self._offsets[at] == offset:
            yield self._indices[at]
            at -= 1

    # entries ---------------------------------------------------------------------

    def _heading(self, word: str, count: int = 0) -> Iterator[Entry]:
        yield Entry(Part.HEADING, 0, -1, word, count)

    def _sections(self) -> Iterator[Entry]:
        sections = self._state.analysis.sections
        if not sections:
            return
        yield from self._heading("Sections")
        for index, section in enumerate(sections):
            yield Entry(Part.SECTION, index, section.span.start, depth=section.level - 1)
        yield Entry(Part.BLANK, 0, -1)

    def _by_speaker(self) -> Iterator[Entry]:
        quotes = self._state.quotes
        if not quotes:
            yield from self._no_quotes()
            return
        yield from self._heading("Quotes", len(quotes))
        groups: dict[str, list[int]] = {}
        for index, quote in enumerate(quotes):
            name = quote.speaker.name if quote.speaker else NOBODY
            groups.setdefault(name, []).append(index)
        nobody = groups.pop(NOBODY, None)
        ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
        if nobody:
            ordered.append((NOBODY, nobody))
        for name, members in ordered:
            yield Entry(Part.VOICE, members[0], -1, name, len(members))
            if (name in self._closed) != (len(ordered) > _FOLDED_VOICES):
                continue
            for index in members:
                yield Entry(Part.QUOTE, index, quotes[index].span.start, depth=1)
        yield Entry(Part.BLANK, 0, -1)

    def _in_order(self) -> Iterator[Entry]:
        quotes = self._state.quotes
        if not quotes:
            yield from self._no_quotes()
            return
        yield from self._heading("Quotes in order", len(quotes))
        for index, quote in enumerate(quotes):
            yield Entry(Part.QUOTE, index, quote.span.start)
        yield Entry(Part.BLANK, 0, -1)

    def _no_quotes(self) -> Iterator[Entry]:
        word = "Quotes" if self._state.analysed else "Looking for quotes…"
        yield from self._heading(word)
        if self._state.analysed:
            yield Entry(Part.BLANK, 0, -1, "none in this article")
        yield Entry(Part.BLANK, 0, -1)

    def _notes(self) -> Iterator[Entry]:
        lost = self._state.unplaced()
        for word, motivations in (
            ("Notes", (Motivation.COMMENTING, Motivation.HIGHLIGHTING)),
            ("Bookmarks", (Motivation.BOOKMARKING,)),
        ):
            found = [
                (index, span)
                for index, (span, annotation) in enumerate(self._placed)
                if annotation.motivation in motivations
            ]
            if found:
                yield from self._heading(word, len(found))
                for index, span in found:
                    yield Entry(Part.NOTE, index, span.start)
                yield Entry(Part.BLANK, 0, -1)
        if lost:
            yield from self._heading("Without a place", len(lost))
            for index in range(len(lost)):
                yield Entry(Part.NOTE, -1 - index, -1)

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
            case Part.QUOTE:
                return self._quote_row(entry)
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
        name = clean_text(entry.word, line=True)
        first = self._state.quotes[entry.number]
        closed = entry.word in self._closed
        sign = self._glyphs.closed if closed else self._glyphs.open
        label = "nobody named" if entry.word == NOBODY else name
        colour = self._colour(first) if entry.word != NOBODY else inks.META
        return Row(
            ((f"{sign} ", inks.META), (label, colour | inks.BOLD)),
            right=(f"{entry.members:,}", inks.META),
            offset=first.span.start,
            fold=entry.word,
        )

    def _quote_row(self, entry: Entry) -> Row:
        quote = self._state.quotes[entry.number]
        words = preview(self._state.article.text, quote.span)
        sure = "?" if speaker_label(quote).endswith("?") else " "
        ink = inks.DIM if quote.kind is QuoteKind.FRAGMENT else 0
        lead = "  " * entry.depth
        return Row(
            (
                (f"{lead}{sure}", inks.META),
                (f"{self._glyphs.bar}", self._colour(quote)),
                (f"{words}", ink),
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
            sign, words = glyphs.note, clean_text(first_line(annotation.body), line=True)
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
