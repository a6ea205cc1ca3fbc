"""The first frame of a list of articles, drawn before Textual is loaded.

This is what `pullquote` shows without arguments or for a folder. The rows are those of the list
itself, so that nothing moves when the program takes over.
"""

from collections.abc import Sequence

from reader.layout.measures import list_margin_cells
from reader.model.settings import Settings
from reader.tui.early.inked_bytes import EarlyScreen
from reader.tui.early.start import Start
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs, glyphs_for, in_ascii
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.lists.library_rows import (
    file_rows,
    head_line,
    library_rows,
    listed_title,
    titles_of,
)
from reader.tui.views.rows.row_lines import row_line
from reader.tui.views.rows.rows import Row

_ROW_MARGINS = 2  # blank cells of a row
_HEAD_ROWS = 3  # the title between two blank rows


def show(start: Start, settings: Settings, screen: EarlyScreen) -> None:
    """Draw the list of a library or folder, and hold the terminal; see `first_screen`.

    Nothing is drawn if the row under the cursor would not be visible.
    """
    from reader.first_screen.terminal import hold

    frame = frame_of(start, settings, screen)
    if frame:
        hold(frame, screen.picture.foot())


def frame_of(start: Start, settings: Settings, screen: EarlyScreen) -> bytes:
    """Return the bytes that draw the list without its key hints, or nothing if that is not certain.

    Args:
        start: What is listed, and what the library knows of it.
        settings: The user's settings.
        screen: Screen layout and colours.
    """
    picture, ink = screen
    margin_cells = list_margin_cells(picture.width)
    width, height = picture.width - 2 * margin_cells, picture.height - 1 - _HEAD_ROWS
    rows = _rows(start, glyphs_for(ascii_only=settings.ascii), settings, width - _ROW_MARGINS)
    here = next((number for number, row in enumerate(rows) if not row.heading), height)
    if here >= height:
        return b""
    blank: list[Piece] = [(" " * width, 0)]
    lines = [blank, head_line(listed_title(start.files), "", width), blank]
    for number in range(height):
        over = inks.ROW | inks.BOLD if number == here else 0
        lines.append(row_line(rows[number], width, over) if number < len(rows) else blank)
    margin: Piece = (" " * margin_cells, 0)
    if settings.ascii:
        lines = [[(in_ascii(text), ink) for text, ink in line] for line in lines]
    return picture.whole([ink.written([margin, *line, margin]) for line in lines])


def _rows(start: Start, glyphs: Glyphs, settings: Settings, width: int) -> Sequence[Row]:
    if start.files is not None:
        records = start.records or {}
        return file_rows(start.files, titles_of(records), records, glyphs)
    if start.shelf is None:
        return ()
    return library_rows(start.shelf, glyphs, settings.named_colours, width)
