"""Moves: pure functions that take a state and return the next one."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from reader.model.analysis import NOBODY
from reader.model.annotation import Motivation
from reader.model.article import BlockKind
from reader.model.blocks import block_at
from reader.model.inline_columns import LinkColumns
from reader.session.state import ReadingState

Move = Callable[[ReadingState], ReadingState]
_MAX_JUMPS = 100


def jump(state: ReadingState, offset: int) -> ReadingState:
    """Move the cursor to `offset`, and remember the old position in the jump list."""
    offset = max(0, min(offset, len(state.article.text)))
    if offset == state.cursor:
        return state
    back = (*state.back, state.cursor)[-_MAX_JUMPS:]
    return state._replace(cursor=offset, back=back, forward=())


def step(state: ReadingState, offset: int) -> ReadingState:
    """Move the cursor to `offset`, without remembering the old position."""
    offset = max(0, min(offset, len(state.article.text)))
    return state if offset == state.cursor else state._replace(cursor=offset)


def jump_back(state: ReadingState) -> ReadingState:
    """Go back to the position before the last jump."""
    if not state.back:
        return state
    *rest, target = state.back
    return state._replace(cursor=target, back=tuple(rest), forward=(*state.forward, state.cursor))


def jump_forward(state: ReadingState) -> ReadingState:
    """Undo `jump_back`."""
    if not state.forward:
        return state
    *rest, target = state.forward
    return state._replace(cursor=target, forward=tuple(rest), back=(*state.back, state.cursor))


def swap_back(state: ReadingState) -> ReadingState:
    """Jump to the position before the last jump, so that a second call returns here."""
    return jump(state, state.back[-1]) if state.back else state


# quotes -----------------------------------------------------------------------------


def next_quote(state: ReadingState) -> ReadingState:
    """Go to the next quote; if only one speaker is shown, to that speaker's next quote."""
    if state.only_speaker:
        return _onward(state, _starts_of(state, state.quotes.speaker_number(state.only_speaker)))
    return _onward(state, state.quotes.starts)


def previous_quote(state: ReadingState) -> ReadingState:
    """Go to the previous quote; if only one speaker is shown, to that speaker's previous quote."""
    if state.only_speaker:
        return _backward(state, _starts_of(state, state.quotes.speaker_number(state.only_speaker)))
    return _backward(state, state.quotes.starts)


def _same_speaker_starts(state: ReadingState) -> list[int]:
    here = state.quote_index
    speaker = state.quotes.speaker_numbers[here] if here >= 0 else NOBODY
    return _starts_of(state, speaker) if speaker != NOBODY else []


def _starts_of(state: ReadingState, speaker: int) -> list[int]:
    return [state.quotes.starts[number] for number in state.quotes.groups.all_of(speaker)]


def next_of_speaker(state: ReadingState) -> ReadingState:
    """Go to the next quote of the same speaker."""
    return _onward(state, _same_speaker_starts(state))


def previous_of_speaker(state: ReadingState) -> ReadingState:
    """Go to the previous quote of the same speaker."""
    return _backward(state, _same_speaker_starts(state))


# the structure of the article ---------------------------------------------------------


def next_section(state: ReadingState) -> ReadingState:
    """Go to the start of the next section."""
    return _onward(state, [section.span.start for section in state.analysis.sections])


def previous_section(state: ReadingState) -> ReadingState:
    """Go to the start of this section, or of the one before."""
    return _backward(state, [section.span.start for section in state.analysis.sections])


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


# annotations, links, hits ---------------------------------------------------------------


def _placed_starts(state: ReadingState, *motivations: Motivation) -> list[int]:
    return [span.start for span, _ in state.placed(*motivations)]


def next_note(state: ReadingState) -> ReadingState:
    """Go to the next note."""
    return _onward(state, _placed_starts(state, Motivation.COMMENTING))


def previous_note(state: ReadingState) -> ReadingState:
    """Go to the previous note."""
    return _backward(state, _placed_starts(state, Motivation.COMMENTING))


def next_highlight(state: ReadingState) -> ReadingState:
    """Go to the next highlight."""
    return _onward(state, _placed_starts(state, Motivation.HIGHLIGHTING))


def previous_highlight(state: ReadingState) -> ReadingState:
    """Go to the previous highlight."""
    return _backward(state, _placed_starts(state, Motivation.HIGHLIGHTING))


def next_bookmark(state: ReadingState) -> ReadingState:
    """Go to the next bookmark."""
    return _onward(state, _placed_starts(state, Motivation.BOOKMARKING))


def previous_bookmark(state: ReadingState) -> ReadingState:
    """Go to the previous bookmark."""
    return _backward(state, _placed_starts(state, Motivation.BOOKMARKING))


def next_link(state: ReadingState) -> ReadingState:
    """Go to the next link."""
    return _onward(state, LinkColumns.of(state.article.links).spans.starts)


def previous_link(state: ReadingState) -> ReadingState:
    """Go to the previous link."""
    return _backward(state, LinkColumns.of(state.article.links).spans.starts)


def change_starts(state: ReadingState) -> list[int]:
    """Return the starts of all changes since the article was last read, in order."""
    return [change.new.start for change in state.changes if not change.cosmetic]


def next_change(state: ReadingState) -> ReadingState:
    """Go to the next change since the article was last read."""
    return _onward(state, change_starts(state))


def previous_change(state: ReadingState) -> ReadingState:
    """Go to the previous change since the article was last read."""
    return _backward(state, change_starts(state))


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


def _onward(state: ReadingState, starts: Sequence[int]) -> ReadingState:
    index = bisect_right(starts, state.cursor)
    return jump(state, starts[index]) if index < len(starts) else state


def _backward(state: ReadingState, starts: Sequence[int]) -> ReadingState:
    index = bisect_left(starts, state.cursor) - 1
    return jump(state, starts[index]) if index >= 0 else state
