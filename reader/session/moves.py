"""Moves: pure functions that take a state and return the next one."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from reader.model.analysis import NOBODY
from reader.model.annotation import NOTES, Motivation
from reader.model.article import BlockKind
from reader.model.blocks import block_at
from reader.model.inline_columns import LinkColumns
from reader.session.state import ReadingState

Move = Callable[[ReadingState], ReadingState]
_MAX_JUMPS = 100


def jump(state: ReadingState, offset: int) -> ReadingState:
    """Move the cursor to `offset`, and remember the old position in the jump list."""
    offset = max(0, min(offset, len(state.article.text)))
    return state if offset == state.cursor else remember(state)._replace(cursor=offset)


def remember(state: ReadingState) -> ReadingState:
    """Add the position of the cursor to the jump list."""
    return state._replace(back=(*state.back, state.cursor)[-_MAX_JUMPS:], forward=())


def step(state: ReadingState, offset: int) -> ReadingState:
    """Move the cursor to `offset`, without remembering the old position."""
    offset = max(0, min(offset, len(state.article.text)))
    return state if offset == state.cursor else state._replace(cursor=offset)


def jump_back(state: ReadingState) -> ReadingState:
    """Go back to the position before the last jump that is elsewhere."""
    if not state.places_behind:
        return state
    *rest, target = state.places_behind
    return state._replace(cursor=target, back=tuple(rest), forward=(*state.forward, state.cursor))


def jump_forward(state: ReadingState) -> ReadingState:
    """Undo `jump_back`."""
    if not state.places_ahead:
        return state
    *rest, target = state.places_ahead
    return state._replace(cursor=target, forward=tuple(rest), back=(*state.back, state.cursor))


def swap_back(state: ReadingState) -> ReadingState:
    """Jump to the position before the last jump, so that a second call returns here."""
    return jump(state, state.places_behind[-1]) if state.places_behind else state


# both ways along places in the text -------------------------------------------------


def _cursor(state: ReadingState) -> int:
    return state.cursor


def moves_along(
    starts: Callable[[ReadingState], Sequence[int]], here: Callable[[ReadingState], int] = _cursor
) -> tuple[Move, Move]:
    """Return the moves to the next and to the previous place of a kind.

    Args:
        starts: Returns where these places begin, in code points, ascending.
        here: Returns the offset from which to look for the next one.
    """

    def onward(state: ReadingState) -> ReadingState:
        places = starts(state)
        index = bisect_right(places, here(state))
        return jump(state, places[index]) if index < len(places) else state

    def backward(state: ReadingState) -> ReadingState:
        places = starts(state)
        index = bisect_left(places, state.cursor) - 1
        return jump(state, places[index]) if index >= 0 else state

    return onward, backward


def _quote_starts(state: ReadingState) -> Sequence[int]:
    """Return the starts of the quotes; if only one speaker is shown, of that speaker's quotes."""
    if state.only_speaker:
        return _starts_of(state, state.quotes.speaker_number(state.only_speaker))
    return state.quotes.starts


def _in_quote(state: ReadingState) -> int:
    """Return the cursor; if it is on the marks that open a quote, the start of its words."""
    index = state.quote_index
    return max(state.cursor, state.quotes.starts[index]) if index >= 0 else state.cursor


def _same_speaker_starts(state: ReadingState) -> Sequence[int]:
    here = state.quote_index
    speaker = state.quotes.speaker_numbers[here] if here >= 0 else NOBODY
    return _starts_of(state, speaker) if speaker != NOBODY else []


def _starts_of(state: ReadingState, speaker: int) -> Sequence[int]:
    return [state.quotes.starts[number] for number in state.quotes.groups.all_of(speaker)]


def _section_starts(state: ReadingState) -> Sequence[int]:
    return [section.span.start for section in state.analysis.sections]


def _link_starts(state: ReadingState) -> Sequence[int]:
    return LinkColumns.of(state.article.links).spans.starts


def change_starts(state: ReadingState) -> Sequence[int]:
    """Return the starts of all changes since the article was last read, in order."""
    return [change.new.start for change in state.changes if not change.cosmetic]


def _highlight_starts(state: ReadingState) -> Sequence[int]:
    return [span.start for span, each in state.placed(*NOTES) if each.is_coloured]


def _moves_along_annotations(motivation: Motivation) -> tuple[Move, Move]:
    return moves_along(lambda state: [span.start for span, _ in state.placed(motivation)])


next_quote, previous_quote = moves_along(_quote_starts, _in_quote)
next_of_speaker, previous_of_speaker = moves_along(_same_speaker_starts, _in_quote)
next_section, previous_section = moves_along(_section_starts)
next_link, previous_link = moves_along(_link_starts)
next_change, previous_change = moves_along(change_starts)
next_note, previous_note = _moves_along_annotations(Motivation.COMMENTING)
next_highlight, previous_highlight = moves_along(_highlight_starts)
next_bookmark, previous_bookmark = _moves_along_annotations(Motivation.BOOKMARKING)


# paragraphs -------------------------------------------------------------------------


def next_paragraph(state: ReadingState) -> ReadingState:
    """Go to the next paragraph."""
    number = _block_at(state) + 1
    blocks = state.article.blocks
    while number < len(blocks) and _joined(state, number):
        number += 1
    return step(state, blocks[number].span.start) if number < len(blocks) else state


def previous_paragraph(state: ReadingState) -> ReadingState:
    """Go to the start of this paragraph, or of the one before."""
    blocks = state.article.blocks
    number = _block_at(state)
    while number > 0 and (_joined(state, number) or blocks[number].span.start >= state.cursor):
        number -= 1
    return step(state, blocks[number].span.start) if blocks else state


def _block_at(state: ReadingState) -> int:
    return max(0, block_at(state.article.blocks, state.cursor))


def _joined(state: ReadingState, number: int) -> bool:
    """Whether a block is shown on the line of the one before: a paragraph after a dateline."""
    return number > 0 and state.article.blocks[number - 1].kind is BlockKind.DATELINE


# search matches ---------------------------------------------------------------------


def next_match(state: ReadingState) -> ReadingState:
    """Go to the next search match, cyclically; without a search, to the next quote."""
    return _around(state, 1) if state.search else next_quote(state)


def previous_match(state: ReadingState) -> ReadingState:
    """Go to the previous search match; without a search, to the previous quote."""
    return _around(state, -1) if state.search else previous_quote(state)


def _around(state: ReadingState, direction: int) -> ReadingState:
    starts = state.search.hits.starts if state.search else ()
    if not len(starts):
        return state
    if direction > 0:
        index = bisect_right(starts, state.cursor)
    else:
        index = bisect_left(starts, state.cursor) - 1
    return jump(state, starts[index % len(starts)])
