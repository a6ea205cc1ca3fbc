"""The key hints in the bottom line, the continuations of a first key, and notices."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from reader.commands.keys import short_key
from reader.layout.measures import WAITING_SHARE
from reader.text.cells import begins_cluster, cell_width
from reader.text.clean import clean_line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import parted, shorten

_DIRECTIONS = ("next", "previous", "prev.")  # words implied by a bracket pressed first

MOST_ROWS = 3
"""Greatest height of a notice."""
_ANSWER_CELLS = 3  # cells for the answer to a question and spaces around it
_MORE_CELLS = 3  # cells for the ellipsis and the space before it
_GAP = "   "  # between the parts of a notice

Hint = tuple[str, str, bool]  # key, label, whether it is available


def fitting_hints(hints: Sequence[Hint], width: int, kept: int = 0) -> list[Hint]:
    """Return the hints that fit into `width` cells, in order.

    Unavailable commands are dropped first. The last `kept` hints, for help and leaving, are kept in
    preference to others, unless they leave no room for the first hint.
    """
    if sum(map(_cells, hints)) > width + 1:
        kept = sum(possible for _, _, possible in hints[len(hints) - kept :])
        hints = [hint for hint in hints if hint[2]]
    room = width + 1  # no space after the last hint
    for last in range(min(kept, len(hints)), 0, -1):
        tail = hints[-last:]
        if lead := _leading_hints(hints[:-last], room - sum(map(_cells, tail))):
            return [*lead, *tail]
    return _leading_hints(hints, room)


def _leading_hints(hints: Sequence[Hint], room: int) -> list[Hint]:
    """Return the first hints that fit into `room` cells."""
    ends = accumulate(map(_cells, hints))
    return [hint for hint, end in zip(hints, ends, strict=True) if end <= room]


def hint_pieces(hints: Iterable[Hint], width: int) -> list[Piece]:
    """Return hints that fit as a line of exactly `width` cells."""
    if width < 1:
        return []
    pieces: list[Piece] = [(" ", 0)]
    used = 1
    for key, label, possible in hints:
        pieces += [(short_key(key), inks.KEY if possible else inks.DIM), (f" {label}  ", inks.META)]
        used += _cells((key, label, possible))
    while used > width:  # trim the spaces after the last hint
        text, ink = pieces.pop()
        shorter = text[: max(0, len(text) - (used - width))]
        used -= len(text) - len(shorter)
        if shorter:
            pieces.append((shorter, ink))
    return [*pieces, (" " * (width - used), 0)]


def waiting_pieces(waiting: str, hints: Sequence[Hint], width: int) -> list[Piece]:
    """Return the pending keys and their continuations as a line of exactly `width` cells.

    If there is not enough room, unavailable commands are left out.
    """
    lead = shorten(f" {waiting}  ", width)
    room = width - cell_width(lead)
    if len(fitting_hints(hints, room)) == len(hints) or room <= _MORE_CELLS:
        return [(lead, inks.KEY), *hint_pieces(fitting_hints(hints, room), room)]
    possible = [hint for hint in hints if hint[2]]
    if len(fitting_hints(possible, room)) == len(possible):
        return [(lead, inks.KEY), *hint_pieces(possible, room)]
    shown = fitting_hints(possible, room - _MORE_CELLS)
    cells = 1 + sum(map(_cells, shown))
    more: list[Piece] = [("…", inks.META), (" " * (room - cells - 1), 0)]
    return [(lead, inks.KEY), *hint_pieces(shown, cells), *more]


def following_hints(hints: Iterable[Hint]) -> list[Hint]:
    """Return the hints after a first key: each command once, without a direction they all share."""
    keys: dict[tuple[str, bool], list[str]] = {}
    for key, label, possible in hints:
        keys.setdefault((label, possible), []).append(key)
    directed = [label for label, _ in keys if label.partition(" ")[0] in _DIRECTIONS]
    dropped = frozenset(directed if len(directed) > 1 else ())
    return [
        ("/".join(members), label.partition(" ")[2] if label in dropped else label, possible)
        for (label, possible), members in keys.items()
    ]


def hint_at(hints: Iterable[Hint], x: int) -> Hint | None:
    """Return the hint drawn at cell `x`, or None."""
    at = 1
    for hint in hints:
        if at <= x < at + _cells(hint) - 2:
            return hint
        at += _cells(hint)
    return None


def piece_at(pieces: Iterable[Piece], x: int) -> int:
    """Return the index of the piece drawn at cell `x`, or -1."""
    ends = accumulate(cell_width(text) for text, _ in pieces)
    return next((number for number, end in enumerate(ends) if x < end), -1)


def _cells(hint: Hint) -> int:
    key, label, _ = hint
    return cell_width(short_key(key)) + cell_width(label) + 3


def notice_pieces(text: str, width: int, *, error: bool) -> list[Piece]:
    """Return a notice, or its last row, as a line of exactly `width` cells; both ends are shown."""
    shown = _without_middle(" " + text, max(0, width - 1), width // 2)
    ink = inks.ERROR if error else inks.ACCENT
    return [(shown, ink), (" " * (width - cell_width(shown)), 0)]


def notice_rows(text: str, width: int, most: int) -> list[str]:
    """Return a notice wrapped into rows of `width` cells; the last row may be too long.

    Parts separated by a gap are kept together where possible. If there is not enough room, a word
    longer than a row, such as an address, loses its middle, so that what is said of it is shown.
    """
    cells = width - 2
    rows = _rows_of_parts(text, cells, most)
    if len(rows) > most or max(map(cell_width, rows), default=0) > cells > 0:
        text = " ".join(_without_middle(word, cells, cells // 4) for word in text.split(" "))
        rows = _rows_of_parts(text, cells, most)
    return rows if len(rows) <= most else parted(text, cells, most)


def _rows_of_parts(text: str, cells: int, most: int) -> list[str]:
    rows: list[str] = []
    for part in text.split(_GAP):
        together = f"{rows[-1]}{_GAP}{part}" if rows else part
        if rows and cell_width(together) <= cells:
            rows[-1] = together
        else:
            rows += parted(part, cells, most)
    return rows


def _without_middle(text: str, cells: int, kept: int) -> str:
    """Return a text in at most `cells` cells, with an ellipsis for its middle if it is longer.

    Up to `kept` cells at its end are kept.
    """
    if cell_width(text) <= cells:
        return text
    at = len(text) - kept
    while at < len(text) and (cell_width(text[at:]) > kept or not begins_cluster(text, at)):
        at += 1
    return shorten(text, cells - cell_width(text[at:])) + text[at:]


def question_rows(text: str, width: int) -> list[str]:
    """Return a question wrapped into rows that leave room for the answer."""
    return notice_rows(text, width - _ANSWER_CELLS, MOST_ROWS)


def waiting_lines(text: str, width: int, height: int) -> list[list[Piece]]:
    """Return the rows of an empty pane with a message in its middle."""
    shown = shorten(clean_line(text), max(0, width - 4))
    left = (width - cell_width(shown)) // 2
    middle: list[Piece] = [
        (" " * left, 0),
        (shown, inks.META),
        (" " * (width - left - cell_width(shown)), 0),
    ]
    blank: list[Piece] = [(" " * width, 0)]
    return [middle if row == height // WAITING_SHARE else blank for row in range(height)]
