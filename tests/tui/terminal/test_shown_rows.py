"""Rows that the terminal already shows are not redrawn."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.terminal.shown_rows import ShownRows

WIDTH, HEIGHT = 6, 4
AT_HAND = "\x1b[2;3H"  # where the cursor is put behind every frame


def frame(*rows: str) -> str:
    """Return a whole screen as Textual draws it."""
    drawn = (f"\x1b[{number};1H{row}" for number, row in enumerate(rows, 1))
    return "\n".join(drawn) + AT_HAND


def part(row: int, column: int, text: str) -> str:
    return f"\x1b[{row};{column}H{text}{AT_HAND}"


def test_a_screen_that_is_drawn_again_only_puts_the_cursor_there() -> None:
    shown = ShownRows()
    whole = frame("eels", "pier")
    assert shown.changing(whole) == whole
    assert shown.changing("\x1b[?2026h") == "\x1b[?2026h"
    assert shown.changing(whole) == AT_HAND


def test_only_rows_that_differ_are_drawn() -> None:
    shown = ShownRows()
    shown.changing(frame("eels", "pier", "lamp"))
    assert shown.changing(frame("eels", "quay", "lamp")) == f"\x1b[2;1Hquay{AT_HAND}"


def test_a_row_that_was_drawn_over_in_part_is_drawn_again() -> None:
    shown = ShownRows()
    shown.changing(frame("eels", "pier", "lamp"))
    over = part(3, 2, "u")
    assert shown.changing(over) == over
    assert shown.changing(frame("eels", "pier", "lamp")).startswith("\x1b[2;1Hpier\n\x1b[3;1Hlamp")


@pytest.mark.parametrize("other", ["\x1b[2J", "\x1b[?1049h", "wall: shutting down", "\x1b[1;1H"])
def test_after_anything_else_all_is_drawn(other: str) -> None:
    shown = ShownRows()
    whole = frame("eels", "pier")
    shown.changing(whole)
    assert shown.changing(other) == other
    assert shown.changing(whole).startswith("\x1b[1;1Heels")


def test_what_is_forgotten_is_drawn() -> None:
    shown = ShownRows()
    whole = frame("eels", "pier")
    shown.changing(whole)
    shown.forget()
    assert shown.changing(whole) == whole


cells = st.text("ab ", min_size=WIDTH, max_size=WIDTH)
frames = st.lists(cells, min_size=HEIGHT, max_size=HEIGHT).map(lambda rows: frame(*rows))
parts = st.builds(
    part, st.integers(1, HEIGHT), st.integers(1, WIDTH - 1), st.text("cd", min_size=1, max_size=2)
)
others = st.sampled_from(["\x1b[?2026h", "\x1b[?2026l", "\x1b[?25l", "\x1b[2J"])


@given(st.lists(st.one_of(frames, parts, others), max_size=12))
def test_the_terminal_shows_the_same_as_if_all_had_been_drawn(written: list[str]) -> None:
    screens = [pyte.Screen(WIDTH, HEIGHT) for _ in range(2)]
    whole, filtered = map(pyte.Stream, screens)
    shown = ShownRows()
    for data in written:
        whole.feed(data)
        filtered.feed(shown.changing(data))
        assert screens[0].display == screens[1].display
    assert screens[0].cursor.y == screens[1].cursor.y
    assert screens[0].cursor.x == screens[1].cursor.x
