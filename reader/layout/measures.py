"""Measures of the screen, and wrapping of narrow text, without imports.

The early frame is drawn with these before anything else can be loaded. The panes use the same ones,
so that nothing moves when they take over.
"""

COLUMN_CELLS = 72  # default width of the text
GUTTER_CELLS = 3  # a glyph, the bar of a quote, a space
NARROW_CELLS = 46  # width below which the text has the full width
MAX_NAME_CELLS = 22  # greatest width of names in the margin, with the gap before them
MIN_NAME_CELLS = 11  # least width of names to be shown
READABLE_CELLS = 55  # width down to which the text is narrowed in favour of names
_NAMED_CELLS = MIN_NAME_CELLS + 4  # beside the text for names, with the space around all of it
LIST_MARGIN_CELLS = 2  # beside a list of articles, unless the screen is narrow
WIDE_CELLS = 100  # width from which the outline is shown beside the article
_OUTLINE_SHARE = 0.25
_NARROWEST_OUTLINE_CELLS, _WIDEST_OUTLINE_CELLS = 26, 56

FOOT_ROWS = 2  # the status line and the key hints
WAITING_SHARE = 3  # a loading message is at a third of the pane's height

_WORDS_PER_MINUTE = 230
_CHARACTERS_PER_WORD = 6  # in English, with the space
_MAX_MINUTES = 120  # more are given in hours
BEFORE_SPACE, AFTER_SPACE = frozenset("«‹"), frozenset("»›!?:;")  # with a space in French


def list_margin_cells(width: int) -> int:
    """Return the cells on either side of a list of articles on a screen of `width` cells."""
    return LIST_MARGIN_CELLS if width >= NARROW_CELLS else 0


def outline_cells(width: int) -> int:
    """Return the width of the outline on a screen of `width` cells."""
    wanted = round(width * _OUTLINE_SHARE)
    return max(_NARROWEST_OUTLINE_CELLS, min(_WIDEST_OUTLINE_CELLS, wanted))


def divide_width(
    width: int, column_cells: int, *, exact: bool = False
) -> tuple[int, int, int, int]:
    """Return the cells before the gutter, of the gutter, of the text, and after the text.

    One more cell at the right edge is for the scroll bar. A text of the default width is narrowed
    to leave room for names, unless `exact`.
    """
    gutter = GUTTER_CELLS if width >= NARROW_CELLS else 1
    column = max(1, min(column_cells, width - gutter - 2))
    beside_names = width - gutter - 1 - _NAMED_CELLS
    if column_cells == COLUMN_CELLS and not exact and beside_names >= READABLE_CELLS:
        column = min(column, beside_names)
    spare = max(0, width - gutter - column - 1)
    # room for names at the right is more important than centring the text
    named = spare >= _NAMED_CELLS
    left = max(1, (spare - MAX_NAME_CELLS) // 2) if named else spare // 2
    return left, gutter, column, spare - left


def _minutes_to_read(characters: int) -> int:
    """Return the reading time of a text in whole minutes, at least one."""
    return max(1, round(characters / _CHARACTERS_PER_WORD / _WORDS_PER_MINUTE))


def reading_time(characters: int) -> str:
    """Return the reading time of a text, as in ``3 min``, or ``14 h`` for a book."""
    minutes = _minutes_to_read(characters)
    return f"{minutes} min" if minutes <= _MAX_MINUTES else f"{round(minutes / 60)} h"


def wrap_narrow(text: str, at: int, end: int, width: int, rows: list[tuple[int, int]]) -> None:
    """Append the rows of one line in which every code point is one cell wide."""
    while end - at > width:
        space = text.rfind(" ", at, at + width + 1)
        if text[space + 1 : space + 2] in AFTER_SPACE or text[space - 1] in BEFORE_SPACE:
            space = row_end(text, at, space, end)
        if space <= at:
            rows.append((at, at + width))
            at += width
        else:
            rows.append((at, space))
            at = space + 1
    rows.append((at, end))


def row_end(text: str, at: int, space: int, end: int) -> int:
    """Return the last space, not after `space`, at which a row from `at` may end.

    A space inside French marks, as in « Non ! », ends a row only if no other space can.

    Args:
        text: The text.
        at: Where the row starts.
        space: The last space of the row.
        end: Where the line ends.
    """
    before = space
    while before > at and _is_inside_marks(text, at, before, end):
        before = text.rfind(" ", at, before)
    return before if before > at else space


def _is_inside_marks(text: str, at: int, space: int, end: int) -> bool:
    after = text[space + 1 : min(end, space + 3)]
    if after[:1] in AFTER_SPACE and not after[1:].isalnum():
        return True
    mark = space - 1
    return text[mark] in BEFORE_SPACE and (mark == at or not text[mark - 1].isalnum())
