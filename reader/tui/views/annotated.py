"""What was written on an article: lines below its items, signs in the gutter, inks over words."""

import sys
from collections.abc import Iterable, Mapping, Sequence

from reader.layout.flow import Flow
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.model.colours import Colours
from reader.session.linking import plain_line
from reader.session.state import ReadingState
from reader.text.clean import clean_text
from reader.text.span import Span
from reader.text.typed import NamedTuple
from reader.tui.views import ink as inks
from reader.tui.views.changes import removed_lines
from reader.tui.views.glyphs import Glyphs
from reader.tui.views.ink import Ink
from reader.tui.views.overlay import Piece, Stretch
from reader.tui.views.words import first_line


class Written(NamedTuple):
    """Notes, highlights, bookmarks and removed words of one state.

    Attributes:
        lines: Below which item what stands: notes, or lines as they are drawn.
        signs: What stands in the gutter at the first row of an item.
        stretches: Inks over the words.
    """

    lines: Mapping[int, Sequence[Piece | Annotation]]
    signs: Mapping[int, Piece]
    stretches: Iterable[Stretch]


def written_on(state: ReadingState, flow: Flow, colours: Colours, glyphs: Glyphs) -> Written:
    """Return what was written on the article of a state, and what another edition had.

    Args:
        state: The annotations with their places.
        flow: The items of its article.
        colours: Of highlights.
        glyphs: To draw with.
    """
    lines: dict[int, list[Piece | Annotation]] = {}
    signs: dict[int, Piece] = {}
    stretches: list[Stretch] = []
    for offset, line in removed_lines(state):
        lines.setdefault(flow.at(offset), []).append(line)
    placements, note_sign = state.placements, (glyphs.note, inks.NOTE)
    item, following = -1, -1  # where the last one stands, and where the next item begins
    for span, annotation in state.placed():  # in order: many stand in one item
        if span.start >= following:
            item, following = _item_at(flow, span.start)
        motivation = annotation.motivation
        if motivation is Motivation.COMMENTING:
            last = item if span.end <= following else flow.at(span.end - 1)
            lines.setdefault(last, []).append(annotation)
            signs[item] = note_sign
            stretches += _over(span, placements[annotation.id], inks.UNDERLINE)
        elif motivation is Motivation.HIGHLIGHTING:
            ink = inks.highlighted(colours.number(annotation.colour))
            stretches += _over(span, placements[annotation.id], ink)
        elif motivation is Motivation.BOOKMARKING:
            signs.setdefault(item, (annotation.mark[:1] or glyphs.bookmark, inks.ACCENT))
    return Written(lines, signs, stretches)


def _item_at(flow: Flow, offset: int) -> tuple[int, int]:
    """Return the item at an offset, and where the one after it begins."""
    item = flow.at(offset)
    following = item + 1
    return item, flow.starts[following] if following < len(flow.starts) else sys.maxsize


def note_line(note: Annotation, placement: Resolution, glyphs: Glyphs) -> Piece:
    """Return a note as the line below an item, with ``?`` when its place is not sure."""
    unsure = placement.status is Status.SUGGESTED
    body = plain_line(first_line(note.body)) + (" ?" if unsure else "")
    return f"{glyphs.note} {clean_text(body, line=True)}", inks.NOTE


def _over(seat: Span, resolution: Resolution, ink: Ink) -> Sequence[Stretch]:
    """Return an ink over what an annotation stands on; nothing over the whole article."""
    if not resolution.segments:  # of tens of thousands nearly all
        return ((seat.start, seat.end, ink),) if seat.end > seat.start else ()
    return [(span.start, span.end, ink) for span in resolution.segments if span.end > span.start]
