"""What the terminal already shows is not drawn again."""

from collections.abc import Sequence

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from reader.tui.terminal.shown_pieces import ShownPieces

WIDTH, HEIGHT = 6, 4
CONSOLE = Console(color_system="truecolor")


def strip(text: str) -> Strip:
    return Strip([Segment(text)])


def frame(*rows: Sequence[str], width: int = WIDTH) -> LayoutUpdate:
    """Return a whole screen, as Textual does: the pieces of each row."""
    return LayoutUpdate(
        [[strip(piece) for piece in row] for row in rows], Region(0, 0, width, len(rows))
    )


def part(row: int, column: int, text: str) -> ChopsUpdate:
    """Return one piece of one row, as Textual does when a widget has changed."""
    end = column + len(text)
    chops: list[dict[int, Strip | None]] = [{} for _ in range(HEIGHT)]
    chops[row] = {0: None, column: strip(text), end: None} if column else {0: strip(text)}
    ends = [[column, end, WIDTH] if column else [end, WIDTH]] * HEIGHT
    return ChopsUpdate(chops, [(row, column, end)], ends)


def draw(shown: ShownPieces, update: CompositorUpdate) -> str:
    return shown.changes_of(update).render_segments(CONSOLE)


def test_a_screen_that_is_drawn_again_needs_nothing() -> None:
    shown = ShownPieces()
    whole = frame(("eels",), ("pier",))
    assert draw(shown, whole) == "\x1b[1;1Heels\x1b[2;1Hpier"
    shown.see("\x1b[?25l\x1b[?25h")
    assert draw(shown, whole) == ""


def test_only_pieces_that_differ_are_drawn() -> None:
    shown = ShownPieces()
    draw(shown, frame(("eels", "|", "a"), ("pier", "|", "b")))
    assert draw(shown, frame(("eels", "|", "a"), ("quay", "|", "b"))) == "\x1b[2;1Hquay"
    assert draw(shown, part(1, 5, "c")) == "\x1b[2;6Hc"
    assert draw(shown, part(1, 0, "quay")) == ""
    assert draw(shown, frame(("eels", "|", "a"), ("quay", "|", "c"))) == ""


def test_a_piece_that_was_drawn_over_in_part_is_drawn_again() -> None:
    shown = ShownPieces()
    draw(shown, frame(("eels",), ("lamp",)))
    assert draw(shown, part(1, 2, "u")) == "\x1b[2;3Hu"
    assert draw(shown, frame(("eels",), ("lamp",))) == "\x1b[2;1Hlamp"


def test_only_that_part_of_a_piece_is_drawn_that_has_to_be() -> None:
    chops = [{0: strip("eels"), 4: strip("ab")}]
    assert draw(ShownPieces(), ChopsUpdate(chops, [(0, 0, 3)], [[4, 6]])) == "\x1b[1;1Heel"


def test_an_update_that_is_not_drawn_is_not_taken_for_shown() -> None:
    shown = ShownPieces()
    whole = frame(("eels",))
    shown.changes_of(whole)
    assert draw(shown, whole) == "\x1b[1;1Heels"


@pytest.mark.parametrize("other", ["\x1b[2J", "\x1b[?1049h", "wall: shutting down"])
def test_after_anything_else_all_is_drawn(other: str) -> None:
    shown = ShownPieces()
    whole = frame(("eels",), ("pier",))
    drawn = draw(shown, whole)
    shown.see(drawn)
    shown.see(other)
    assert draw(shown, whole) == drawn


def test_in_another_size_all_is_drawn() -> None:
    shown = ShownPieces()
    draw(shown, frame(("eels",), ("pier",)))
    assert draw(shown, frame(("eels",), ("pier",), width=8)) == "\x1b[1;1Heels\x1b[2;1Hpier"


def test_what_is_forgotten_is_drawn() -> None:
    shown = ShownPieces()
    whole = frame(("eels",), ("pier",))
    drawn = draw(shown, whole)
    shown.forget()
    assert draw(shown, whole) == drawn


def _pieces(cells: str, cut: int) -> tuple[str, ...]:
    return tuple(filter(None, (cells[:cut], cells[cut:])))


rows = st.builds(_pieces, st.text("ab ", min_size=WIDTH, max_size=WIDTH), st.integers(0, WIDTH - 1))
frames = st.lists(rows, min_size=HEIGHT, max_size=HEIGHT).map(lambda rows: frame(*rows))
parts = st.builds(
    part,
    st.integers(0, HEIGHT - 1),
    st.integers(0, WIDTH - 2),
    st.text("cd", min_size=1, max_size=2),
)
others = st.sampled_from(["\x1b[?25h", "\x1b[?25l", "\x1b[2J"])


@given(st.lists(st.one_of(frames, parts, others), max_size=12))
def test_the_terminal_shows_the_same_as_if_all_had_been_drawn(
    written: list[CompositorUpdate | str],
) -> None:
    screens = [pyte.Screen(WIDTH, HEIGHT) for _ in range(2)]
    whole, filtered = map(pyte.Stream, screens)
    shown = ShownPieces()
    for each in written:
        if isinstance(each, str):
            whole.feed(each)
            filtered.feed(each)
            shown.see(each)
        else:
            whole.feed(each.render_segments(CONSOLE))
            filtered.feed(draw(shown, each))
        assert screens[0].display == screens[1].display


LINES = ["", "an eel", "a pier", "the lamp", "", "a gull", "a crane", "the sea", "", "a boat"] * 3
ROWS = 12


def scrolled(top: int, marked: int) -> LayoutUpdate:
    """Return a screen of a list, a text that is scrolled to `top`, and a bar, above a line."""
    bar = ["|"] * ROWS
    bar[marked % ROWS] = "#"
    texts = [Strip([Segment(f"{LINES[top + y]:<19}"), Segment(bar[y])]) for y in range(ROWS)]
    lines = [[strip(f"{y:<4}"), text] for y, text in enumerate(texts)]
    return LayoutUpdate([*lines, [strip(f"{top:<24}")]], Region(0, 0, 24, ROWS + 1))


@given(st.lists(st.tuples(st.integers(0, 18), st.integers(0, ROWS)), max_size=5), st.booleans())
def test_a_scrolled_screen_looks_the_same_as_if_all_had_been_drawn(
    places: list[tuple[int, int]],
    at_once: bool,
) -> None:
    screens = [pyte.Screen(24, ROWS + 1) for _ in range(2)]
    whole, filtered = map(pyte.Stream, screens)
    shown = ShownPieces()
    shown.at_once = at_once
    for place in places:
        whole.feed(scrolled(*place).render_segments(CONSOLE))
        data = draw(shown, scrolled(*place))
        shown.see(data)
        filtered.feed(data)
        assert screens[0].display == screens[1].display


@pytest.mark.parametrize("top", [2, 4])
def test_rows_that_stay_when_a_text_is_scrolled_are_moved_by_the_terminal(top: int) -> None:
    shown = ShownPieces()
    shown.at_once = True
    draw(shown, scrolled(3, 0))
    data = draw(shown, scrolled(top, 1))
    revealed = LINES[top if top < 3 else top + ROWS - 1]
    moved = {*LINES[3 : 3 + ROWS], *LINES[top : top + ROWS]} - {revealed, ""}
    assert revealed in data
    assert not any(line in data for line in moved)


def test_nothing_is_moved_that_is_not_known() -> None:
    shown = ShownPieces()
    shown.at_once = True
    draw(shown, scrolled(3, 0))
    draw(shown, part(1, 2, "u"))
    assert "\n" not in draw(shown, scrolled(4, 0))
