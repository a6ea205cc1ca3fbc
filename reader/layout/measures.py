"""Measures of the screen, and the wrap of narrow text, without a single import.

The first screen is drawn with these before anything else can be loaded; the panes use the same
ones, so that nothing moves when they take over.
"""

COLUMN_CELLS = 72  # of the text, unless the person set another width
GUTTER_CELLS = 3  # a sign, the bar of a quote, a space
NARROW_CELLS = 46  # below this the text has the whole width
WIDEST_NAME_CELLS = 22  # of the margin, once there is room for it
SHORTEST_NAME_CELLS = 10  # a speaker stands in the margin when so much room is left
READABLE_CELLS = 56  # of the text, which gives way to a margin for names down to here

_NAMED_CELLS = SHORTEST_NAME_CELLS + 3  # beside the text, with the space around it

WIDE_CELLS = 100  # from this width on the outline stands beside the article
_OUTLINE_SHARE = 0.25
_NARROWEST_OUTLINE_CELLS, WIDEST_OUTLINE_CELLS = 26, 40

FOOT_ROWS = 2  # the status line and the line of keys
WAITING_SHARE = 3  # what is being waited for is told at a third of the pane's height

_WORDS_PER_MINUTE = 230
_CHARACTERS_PER_WORD = 6  # in English, with the space
_MOST_MINUTES = 120  # said as minutes; more of them tell nobody how long a book is


def outline_cells(width: int) -> int:
    """Return how wide the outline is on a screen of `width` cells."""
    wanted = round(width * _OUTLINE_SHARE)
    return max(_NARROWEST_OUTLINE_CELLS, min(WIDEST_OUTLINE_CELLS, wanted))


def divided(width: int, column_cells: int) -> tuple[int, int, int, int]:
    """Return the cells left of the gutter, of the gutter, of the text, and right of it.

    One more cell at the right edge is the scroll bar's.
    """
    gutter = GUTTER_CELLS if width >= NARROW_CELLS else 1
    column = max(1, min(column_cells, width - gutter - 2))
    beside_names = width - gutter - 1 - _NAMED_CELLS
    if column_cells == COLUMN_CELLS and beside_names >= READABLE_CELLS:
        column = min(column, beside_names)
    spare = max(0, width - gutter - column - 1)
    # names need room at the right more than the text needs to stand in the middle
    named = spare >= _NAMED_CELLS
    left = max(1, (spare - WIDEST_NAME_CELLS) // 2) if named else spare // 2
    return left, gutter, column, spare - left


def minutes_to_read(characters: int) -> int:
    """Return how long a text takes to read, in whole minutes, at least one."""
    return max(1, round(characters / _CHARACTERS_PER_WORD / _WORDS_PER_MINUTE))


def reading_time(characters: int) -> str:
    """Return how long a text takes to read, as ``3 min``, or of a book as ``14 h``."""
    minutes = minutes_to_read(characters)
    return f"{minutes} min" if minutes <= _MOST_MINUTES else f"{round(minutes / 60)} h"


def wrap_narrow(text: str, at: int, end: int, width: int, rows: list[tuple[int, int]]) -> None:
    """Append the rows of a stretch of one line in which every code point is one cell wide."""
    while end - at > width:
        space = text.rfind(" ", at, at + width + 1)
        if space <= at:
            rows.append((at, at + width))
            at += width
        else:
            rows.append((at, space))
            at = space + 1
    rows.append((at, end))
