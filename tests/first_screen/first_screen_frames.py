"""What the reading pane shows of a file, for comparison with the first screen."""

from pathlib import Path

import pyte
from shared_styles import share_styles
from unseen_frames import leave_out_frames

from reader.first_screen import start
from reader.first_screen.picture import Picture, rows_of
from reader.layout.measures import COLUMN_CELLS, FOOT_ROWS, WIDE_CELLS, outline_cells
from reader.layout.page import Place
from reader.model.article import Article
from reader.model.settings import Settings
from reader.parsing.registry import parse_article
from reader.tui.early.inked_bytes import EarlyScreen, drawn_as_set
from reader.tui.views.article.article_view import ArticleView, shape_of
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.ink.palette import DARK, Look, Palette, look

leave_out_frames()
share_styles()
_USUAL = Settings()
Cell = tuple[str, str, str, bool, bool]  # character, colour, background, bold, italic


def painted(path: Path, width: int, height: int) -> list[list[Cell] | None]:
    """Return the reading pane's rows as painted early; None for a row it is not sure of."""
    blocks, size = start.blocks_of_file(str(path))
    picture = Picture(width, height, has_true_colours=True)
    rows = rows_of(blocks, size, picture.column, picture.rows)
    if not blocks:
        return []
    screen = drawn(picture.article(rows), width, height)
    return [screen[y][picture.outline :] if row is not None else None for y, row in enumerate(rows)]


def drawn(data: bytes, width: int, height: int) -> list[list[Cell]]:
    """Return the cells of a terminal that received `data`."""
    screen = pyte.Screen(width, height)
    pyte.ByteStream(screen).feed(data)
    return [
        [
            (cell.data, cell.fg, cell.bg, cell.bold, cell.italics)
            for cell in (screen.buffer[y][x] for x in range(width))
        ]
        for y in range(height)
    ]


def screen_of(
    width: int,
    height: int,
    settings: Settings = _USUAL,
    palette: Palette = DARK,
    *,
    many: bool = True,
) -> EarlyScreen:
    """Return an early screen of this size in cells, drawn according to the settings."""
    return drawn_as_set(Picture(width, height, has_true_colours=many), settings, palette)


def framed(article: Article, width: int, height: int) -> list[list[Cell]]:
    """Return the rows of the reading pane as the program first draws them, without its bar."""
    pane = width - (outline_cells(width) if width >= WIDE_CELLS else 0)
    shape = shape_of(pane, height - FOOT_ROWS, COLUMN_CELLS)
    view = ArticleView(article, shape, Settings(), UNICODE)
    view.show(view.state)
    rows = []
    for row in view.page.window(Place(0, 0), height - FOOT_ROWS):
        cells: list[Cell] = []
        for text, ink in view.draw(row):
            cells += [_cell(character, look(ink, DARK)) for character in text]
        rows.append(cells)
    return rows


def assert_nothing_moves(path: Path, width: int, height: int) -> int:
    """Check that every painted row matches the pane; return how many were painted."""
    sure = painted(path, width, height)
    if not sure:
        return 0
    article = parse_article(path.read_bytes(), location=str(path))
    frame = framed(article, width, height)
    for y, row in enumerate(sure):
        if row is not None:
            shown = [_bare(cell) for cell in row[:-1]]
            there = [_bare(cell) for cell in frame[y]] if y < len(frame) else []
            assert shown == there, f"row {y}"
    return sum(row is not None for row in sure)


def _cell(character: str, it: Look) -> Cell:
    return (character, it.colour[1:], it.background[1:], it.bold, it.italic)


def _bare(cell: Cell) -> Cell:
    """Reduce a blank cell to its background, which is all it shows."""
    return cell if cell[0] != " " else (" ", "", cell[2], False, False)
