"""Annotations in the reading pane: lines below items, glyphs in the gutter, inks over text."""

import sys
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from reader.layout.flow import Flow
from reader.model.annotation import SHOWN, Annotation, Motivation, Resolution, Status
from reader.model.colours import Colours
from reader.session.notes.note_links import plain_line
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.stretches import Stretches
from reader.tui.views.article.changes import removed_lines
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Overlay, Piece, Stretch
from reader.tui.views.ink.short_texts import first_line, shorten, tags_text

_TAG_GAP = "  "  # between a note and its tags
_BEYOND = sys.maxsize >> 32  # greater than every offset


class AnnotationOverlay:
    """Notes, highlights, bookmarks and removed text of one state, computed for visible rows.

    It is also a layer of inks over the text. It costs two columns of numbers, and a bisection per
    item that is looked up, because an article may have tens of thousands of notes.

    Args:
        state: The annotations with their places, and the changes since another edition.
        flow: The items of the article.
        colours: The highlight colours.
        glyphs: The glyphs to draw with.
        above: Lines below an item that come before all others.
    """

    def __init__(
        self,
        state: ReadingState,
        flow: Flow,
        colours: Colours,
        glyphs: Glyphs,
        above: Mapping[int, Sequence[Piece]],
    ) -> None:
        self._flow, self._colours, self._glyphs = flow, colours, glyphs
        placed_notes = state.placed_notes()
        self._placed, self._starts = placed_notes.placed, placed_notes.starts
        self._stretches = Stretches(placed_notes.starts, placed_notes.ends)
        self._parted = Overlay(
            (span.start, span.end, ink)
            for each in placed_notes.parted
            if (ink := self._ink(each))
            for span in state.placements[each.id].segments
        )
        self._is_parted = {each.id for each in placed_notes.parted}
        self._above = {item: list(lines) for item, lines in above.items()}
        for offset, line in removed_lines(state):
            self._above.setdefault(flow.at(offset), []).append(line)
        self._lines: dict[int, Sequence[Piece | Annotation]] = {}  # cache, by item

    def lines(self, item: int) -> Sequence[Piece | Annotation]:
        """Return the lines below an item: notes, or lines that are already drawn."""
        lines = self._lines.get(item)
        if lines is None:
            lines = self._lines[item] = [*self._above.get(item, ()), *self._notes_below(item)]
        return lines

    def get(self, item: int, default: int) -> int:
        """Return the number of lines below an item."""
        return len(self.lines(item)) or default

    def _notes_below(self, item: int) -> list[Annotation]:
        """Return the notes, and what else has tags, whose place ends in an item, in text order."""
        first, after = self._bounds(item)
        earlier = [
            number
            for number in self._stretches.within(first, first + 1)
            if self._starts[number] < first and self._placed[number][0].end <= after
        ]
        here = (n for n in self._begun_in(item) if self._placed[n][0].end <= after)
        both = (self._placed[number][1] for number in (*reversed(earlier), *here))
        return [note for note in both if _has_line(note)]

    def sign(self, item: int) -> Piece | None:
        """Return the gutter glyph for the first row of an item, for a note or a bookmark."""
        mark: Piece | None = None
        for number in self._begun_in(item):
            note = self._placed[number][1]
            if note.motivation is Motivation.COMMENTING:
                return self._glyphs.note, inks.NOTE
            if note.motivation is Motivation.BOOKMARKING and mark is None:
                mark = note.mark[:1] or self._glyphs.bookmark, inks.ACCENT
        return mark

    def _begun_in(self, item: int) -> range:
        """Return the indices of the annotations that begin in an item."""
        first, after = self._bounds(item)
        return range(bisect_left(self._starts, first), bisect_left(self._starts, after))

    def _bounds(self, item: int) -> tuple[int, int]:
        """Return the offsets where an item and the next one begin."""
        starts = self._flow.starts
        return starts[item] if item else 0, starts[item + 1] if item + 1 < len(starts) else _BEYOND

    def within(self, start: int, end: int) -> list[Stretch]:
        """Return the inks that overlap ``[start, end)``, in order."""
        found = self._parted.within(start, end)
        for number in self._stretches.within(start, end):
            place, note = self._placed[number]
            ink = self._ink(note)
            if ink and note.id not in self._is_parted:
                found.append((place.start, place.end, ink))
        return sorted(found)

    def _ink(self, note: Annotation) -> Ink:
        if note.is_coloured:
            return inks.highlighted(self._colours.number(note.colour))
        return inks.UNDERLINE if note.motivation is Motivation.COMMENTING else 0


def _has_line(note: Annotation) -> bool:
    """Whether there is anything to write below the words of an annotation."""
    return note.motivation is Motivation.COMMENTING or bool(note.tags and note.motivation in SHOWN)


def note_line(note: Annotation, placement: Resolution, glyphs: Glyphs, cells: int) -> Piece:
    """Return the line of a note below an item, with ``?`` if its place is uncertain.

    Tags follow the text, and may take half of the width. Of anything but a note there are only
    tags.
    """
    if note.motivation is not Motivation.COMMENTING:
        return tags_text(note), inks.NOTE
    unsure = placement.status is Status.SUGGESTED
    body = plain_line(first_line(note.body)) + (" ?" if unsure else "")
    line, tags = f"{glyphs.note} {clean_line(body)}", tags_text(note)
    if tags:
        room = max(cells // 2, cells - cell_width(tags) - len(_TAG_GAP))
        line = f"{shorten(line, room)}{_TAG_GAP}{tags}"
    return line, inks.NOTE
