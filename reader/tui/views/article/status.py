"""The status line: the position in the article, and what it contains."""

from bisect import bisect_right

from reader.layout.measures import reading_time
from reader.model.analysis import without_doubt
from reader.model.annotation import NOTES, SHOWN
from reader.session.headings import heading_here
from reader.session.moves import change_starts
from reader.session.numbering import paragraph_count, paragraph_number
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.counts import counted
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import NOBODY_NAMED, shorten, speaker_label

_GAP_CELLS = 2  # at least, before what is at the right
_HEADING_CELLS = 32  # of the heading of a section


def status_pieces(
    state: ReadingState,
    glyphs: Glyphs,
    read: float,
    width: int,
    *,
    among: str = "",
    changed: str = "",
) -> list[Piece]:
    """Return the status line in exactly `width` cells.

    Args:
        state: The reading state.
        glyphs: The glyphs to draw with.
        read: Share of the text above the last visible row, 0.0 to 1.0.
        width: Width in cells.
        among: Position among several articles.
        changed: A remark on its file.
    """
    if not state.article.blocks:
        return [(" " * width, inks.PANEL)]
    left: list[Piece] = [(" ", 0), *_quote_part(state, glyphs)]
    heading = shorten(heading_here(state), _HEADING_CELLS)
    *others, right = _right_parts(state, read, heading, among, changed)
    wanted = sum(cell_width(text) for text, _ in left) + _GAP_CELLS + 1
    for part in filter(None, reversed(others)):
        longer = f"{part}   {right}"
        if cell_width(longer) + wanted <= width:
            right = longer
    room = width - cell_width(right) - 1
    pieces: list[Piece] = []
    used = 0
    for words, ink in _fitted(left, room - 1):
        text = shorten(words, max(0, room - used - 1))
        pieces.append((text, ink | inks.PANEL))
        used += cell_width(text)
    pieces.append((" " * (room - used), inks.PANEL))
    pieces.append((right + " ", inks.META | inks.PANEL))
    return pieces


def _fitted(pieces: list[Piece], room: int) -> list[Piece]:
    """Return the pieces with the widest one shortened so that all fit, if that is enough."""
    excess = sum(cell_width(words) for words, _ in pieces) - room
    if excess <= 0:
        return pieces
    widest = max(range(len(pieces)), key=lambda number: cell_width(pieces[number][0]))
    words, ink = pieces[widest]
    cut = shorten(words, max(1, cell_width(words) - excess))
    return [*pieces[:widest], (cut, ink), *pieces[widest + 1 :]]


def _quote_part(state: ReadingState, glyphs: Glyphs) -> list[Piece]:
    if state.search is not None:
        return _search_part(state, glyphs)
    if not state.analysed:
        return [("looking for quotes", inks.META)]
    if not state.quotes:
        return [("no quotes found" if state.failed else "no quotes", inks.META)]
    index = state.quote_index
    if index < 0:
        number = counted(len(state.quotes), "quote") + (", not all" if state.failed else "")
        return [(f"{glyphs.quote} ", inks.ACCENT), (number, inks.META)]
    return [
        (f"{glyphs.quote} ", inks.ACCENT),
        (f"{index + 1:,}/{len(state.quotes):,} ", inks.TITLE),
        *_speaker(state, index, glyphs),
    ]


def _speaker(state: ReadingState, index: int, glyphs: Glyphs) -> list[Piece]:
    quote = state.quotes[index]
    number = state.quotes.speaker_numbers[index]
    label = speaker_label(quote) or NOBODY_NAMED
    name = without_doubt(label)
    ink = inks.spoken_by(number) | inks.BOLD if quote.speaker else inks.META
    role = f" {glyphs.dot} {quote.speaker.role}" if quote.speaker and quote.speaker.role else ""
    return [(name, ink), (label.removeprefix(name), ink), (role, inks.META)]


def _search_part(state: ReadingState, glyphs: Glyphs) -> list[Piece]:
    """Return the search query, the number of the match, and the speaker if it is in a quote."""
    search = state.search
    assert search is not None
    if not search.hits:
        return [("/", inks.ACCENT), (search.query, inks.TITLE), ("  not found", inks.ERROR)]
    starts = search.hits.starts
    index = bisect_right(starts, state.cursor)
    at = index if index and starts[index - 1] == state.cursor else 0
    where = (
        f"  {at:,}/{len(search.hits):,}"
        if at
        else f"  {counted(len(search.hits), 'match', 'matches')}"
    )
    said = state.quote_index if at else -1
    speaker = [("   ", inks.META), *_speaker(state, said, glyphs)] if said >= 0 else []
    return [("/", inks.ACCENT), (search.query, inks.TITLE), (where, inks.META), *speaker]


def _change_here(state: ReadingState) -> str:
    """Return the number of the change that begins at the cursor; empty for none."""
    starts = change_starts(state)
    if state.cursor not in starts:
        return ""
    return f"change {starts.index(state.cursor) + 1:,}/{len(starts):,}"


def _shown_only(state: ReadingState) -> str:
    """Return what everything else is dimmed for; empty for nothing."""
    if state.only_speaker:
        return f"only {state.only_speaker}"
    return "quotes only" if state.quotes_only else ""


def _right_parts(
    state: ReadingState, read: float, heading: str, among: str, changed: str
) -> list[str]:
    """Return the parts at the right, the least important first."""
    lost = sum(each.motivation in SHOWN for each in state.unplaced())
    notes = state.placed_notes().count(*NOTES) if state.annotations else 0
    left = state.length * (1 - read)
    number, count = paragraph_number(state.article, state.cursor), paragraph_count(state.article)
    starred = "saved" if state.record is not None and state.record.starred else ""
    return [
        f"{reading_time(int(left))} left" if read < 0.995 else "",
        heading,
        f"¶ {number:,}" + ("" if state.ahead else f"/{count:,}"),
        among,
        _change_here(state),
        starred,
        _shown_only(state),
        counted(lost, "note without a place", "notes without a place") if lost else "",
        counted(notes, "note") if notes else "",
        changed,
        f"{round(read * 100)} %",
    ]
