"""The selection: its span, and where keys move its active end; pure functions over the text."""

from reader.layout.flow import Flow
from reader.session.state import ReadingState, Selection
from reader.startup.lazy_regex import lazily
from reader.text.span import Span

_WORD = lazily(r"\w+(?:['’]\w+)*|[^\w\s]+")


def begin_selection(state: ReadingState, *, lines: bool) -> ReadingState:
    """Begin a selection at the cursor or at its quote; line mode selects whole paragraphs."""
    quote = state.quote
    if quote is not None and not lines and state.cursor <= quote.span.start:
        return state._replace(selection=Selection(quote.span.start, quote.span.end - 1))
    start = min(state.cursor, max(0, len(state.article.text) - 1))
    return state._replace(selection=Selection(start, start, lines))


def without_selection(state: ReadingState) -> ReadingState:
    """Return the state without a selection."""
    return state._replace(selection=None)


def after_selection(state: ReadingState) -> ReadingState:
    """Return the state once the selection was used, with the cursor where it began."""
    selected = selected_span(state)
    return state if selected is None else state._replace(selection=None, cursor=selected.start)


def extend_selection(state: ReadingState, head: int) -> ReadingState:
    """Move the active end of the selection, and the cursor, to `head`."""
    if state.selection is None:
        return state
    head = max(0, min(head, len(state.article.text) - 1))
    return state._replace(selection=state.selection._replace(head=head), cursor=head)


def with_ends_swapped(state: ReadingState) -> ReadingState:
    """Make the other end of the selection the active one."""
    selection = state.selection
    if selection is None:
        return state
    other = selection._replace(anchor=selection.head, head=selection.anchor)
    return state._replace(selection=other, cursor=other.head)


def selected_span(state: ReadingState) -> Span | None:
    """Return the selected span: whole paragraphs, or anchor to head inclusive; else None."""
    selection = state.selection
    if selection is None:
        return None
    low, high = sorted((selection.anchor, selection.head))
    if not selection.lines:
        return Span(low, min(len(state.article.text), high + 1))
    flow = Flow(state.article)
    return Span(flow[flow.at(low)].start, flow[flow.at(high)].end)


def next_word(text: str, at: int) -> int:
    """Return the start of the next word."""
    return next((m.start() for m in _WORD.finditer(text, at) if m.start() > at), at)


def word_end(text: str, at: int) -> int:
    """Return the last code point of the word that ends after `at`."""
    return next((m.end() - 1 for m in _WORD.finditer(text, at) if m.end() - 1 > at), at)


def previous_word(text: str, at: int) -> int:
    """Return the start of the word before `at`; looks at most 2,000 code points back."""
    low = max(0, at - 2_000)
    starts = [m.start() for m in _WORD.finditer(text, low, at)]
    return starts[-1] if starts else low


def word_around(text: str, at: int) -> Selection:
    """Return a selection of the word at `at`."""
    low = max(0, at - 200)
    for match in _WORD.finditer(text, low):
        if match.start() <= at < match.end():
            return Selection(match.start(), match.end() - 1)
        if match.start() > at:
            break
    return Selection(at, at)
