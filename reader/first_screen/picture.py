"""Converts blocks to the bytes that draw them, row by row, as the reading pane does."""

from reader.first_screen import colours
from reader.layout.measures import (
    COLUMN_CELLS,
    FOOT_ROWS,
    WAITING_SHARE,
    WIDE_CELLS,
    divide_width,
    outline_cells,
    reading_time,
    wrap_narrow,
)

TYPE_CHECKING = False
if TYPE_CHECKING:  # nothing unnecessary is loaded here
    from collections.abc import Callable

HEADLINE, BYLINE, PARAGRAPH, CAPTION, CREDIT = range(5)  # the kinds of blocks
Block = tuple[int, str]  # kind and text
_PLAIN, _STRONG, _META, _CAPTION = range(4)
_LOOKS = {HEADLINE: _STRONG, BYLINE: _META, CAPTION: _CAPTION, CREDIT: _CAPTION}

_BETWEEN_BLOCKS = 2  # code points between two blocks of an article

Row = tuple[int, str]  # style and text


def rows_of(blocks: list[Block], size: int, column: int, height: int) -> list[Row | None]:
    """Return the rows that are certain, from the top of the pane; None marks an uncertain row.

    Args:
        blocks: The blocks of the article that are certain.
        size: Length of the whole article in code points, 0 when unknown.
        column: Width of the text column in cells.
        height: The maximum number of rows.
    """
    rows: list[Row | None] = []
    for number, (kind, text) in enumerate(blocks):
        if len(rows) >= height:
            break
        ranges: list[tuple[int, int]] = []
        wrap_narrow(text, 0, len(text), column, ranges)
        rows += [(_LOOKS.get(kind, _PLAIN), text[start:end]) for start, end in ranges]
        if kind == HEADLINE:
            rows.append((_META, reading_time(size)) if size else None)
        if kind != CAPTION and number + 1 < len(blocks):
            rows.append((_PLAIN, ""))
    return rows[:height]


def shows_cursor(blocks: list[Block], cursor: int, column: int, height: int) -> bool:
    """Whether the row of the cursor is certainly among the first ones.

    Args:
        blocks: The blocks of the article that are certain.
        cursor: Its offset in the article.
        column: Width of the text column in cells.
        height: The number of rows.
    """
    for number, (_, text) in enumerate(blocks):
        if cursor < len(text):
            return len(rows_of(blocks[: number + 1], 0, column, height)) < height
        cursor -= len(text) + _BETWEEN_BLOCKS
    return False


def _shortened(words: str, cells: int) -> str:
    return words if len(words) <= cells else f"{words[: cells - 1].rstrip()}…"


class Picture:
    """One screen to be drawn.

    Args:
        width: Width of the terminal in cells.
        height: Height of the terminal in rows.
        has_true_colours: Whether the terminal shows true colours rather than 256.
        column: Maximum width of the text in cells.
        has_outline: Whether the outline is open if there is room for it.
        ink: Returns the SGR parameters for an element, such as `BACKGROUND`, and 38 for the
            foreground or 48 for the background. None for the colours of `first_screen`.
    """

    def __init__(
        self,
        width: int,
        height: int,
        *,
        has_true_colours: bool,
        column: int = COLUMN_CELLS,
        has_outline: bool = True,
        ink: "Callable[[str, int], str] | None" = None,
    ) -> None:
        self.width, self.height = width, height
        self.outline = outline_cells(width) if has_outline and width >= WIDE_CELLS else 0
        self.left, self.gutter, self.column, _ = divide_width(width - self.outline, column)
        self.rows = height - FOOT_ROWS  # height of the reading pane
        self.has_true_colours = has_true_colours
        self._own_ink = ink

    def article(self, rows: "list[Row | None]") -> bytes:
        """Return the bytes that draw the beginning of an article; see `rows_of`."""
        lines = [(self.left + self.gutter, row) if row else None for row in rows]
        return self._drawn(lines, "")

    def waiting(self, words: str) -> bytes:
        """Return the bytes that draw an empty pane with a loading message."""
        pane = self.width - self.outline
        notice = f" {words}   Esc cancels"
        if len(notice) >= self.width:  # keeps half of the width at its end, as the program does
            end = notice[len(notice) - self.width // 2 :]
            notice = _shortened(notice, self.width - 1 - len(end)) + end
        lines: list[tuple[int, Row] | None] = [None] * self.rows
        words = _shortened(words, pane - 4)
        lines[self.rows // WAITING_SHARE] = ((pane - len(words)) // 2, (_META, words))
        return self._drawn(lines, notice)

    def foot(self) -> bytes:
        """Return the bytes that write a short message to the bottom line."""
        paper, ink = self._ink("BACKGROUND", 48), self._ink("MUTED", 38)
        return f"\x1b[{self.height};1H\x1b[0;{paper};{ink}m ".encode()

    def framed(self, lines: list[str]) -> bytes:
        """Return the bytes that draw already rendered rows of the pane, and nothing around them."""
        panel = self._ink("PANEL", 48)
        beside = f"\x1b[0;{panel}m{' ' * self.outline}" if self.outline else ""
        parts = [f"\x1b[{y + 1};1H{beside}{line}" for y, line in enumerate(lines)]
        parts.append(self._foot_lines(""))
        return "".join(parts).encode("utf-8", "replace")

    def whole(self, lines: list[str]) -> bytes:
        """Return the bytes that draw all rows but the last, already rendered, and a blank one."""
        parts = [f"\x1b[{y + 1};1H{line}" for y, line in enumerate(lines)]
        parts.append(self._last_line(""))
        return "".join(parts).encode("utf-8", "replace")

    def _drawn(self, lines: list[tuple[int, Row] | None], notice: str) -> bytes:
        paper = self._ink("BACKGROUND", 48)
        panel = self._ink("PANEL", 48)
        looks = {
            _PLAIN: self._ink("TEXT", 38),
            _STRONG: f"1;{self._ink('BRIGHT', 38)}",
            _META: self._ink("MUTED", 38),
            _CAPTION: f"3;{self._ink('MUTED', 38)}",
        }
        beside = f"\x1b[0;{panel}m{' ' * self.outline}" if self.outline else ""
        pane = self.width - self.outline
        blank = f"{beside}\x1b[0;{paper}m{' ' * pane}"
        parts = []
        for y in range(self.rows):
            line = lines[y] if y < len(lines) else None
            parts.append(f"\x1b[{y + 1};1H")
            if line is None:
                parts.append(blank)
                continue
            at, (look, text) = line
            parts.append(f"{beside}\x1b[0;{paper}m{' ' * at}\x1b[{looks[look]}m{text}")
            parts.append(f"\x1b[0;{paper}m{' ' * (pane - at - len(text))}")
        parts.append(self._foot_lines(notice))
        return "".join(parts).encode()

    def _foot_lines(self, notice: str) -> str:
        panel = self._ink("PANEL", 48)
        status = f"\x1b[{self.height - 1};1H\x1b[0;{panel}m{' ' * self.width}"
        return status + self._last_line(notice)

    def _last_line(self, notice: str) -> str:
        paper, accent = self._ink("BACKGROUND", 48), self._ink("ACCENT", 38)
        rest = " " * (self.width - len(notice))
        return f"\x1b[{self.height};1H\x1b[0;{paper};{accent}m{notice}{rest}\x1b[0m"

    def _ink(self, name: str, ground: int) -> str:
        if self._own_ink is not None:
            return self._own_ink(name, ground)
        if self.has_true_colours:
            return f"{ground};{colours.true_colour(getattr(colours, name))}"
        return f"{ground};5;{getattr(colours, name + '_256')}"
