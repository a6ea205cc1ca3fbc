"""Output with shortened style sequences looks the same."""

import pyte
from hypothesis import given
from hypothesis import strategies as st
from pyte.screens import Char

from reader.tui.terminal.style_sequences import shortened

WIDTH, HEIGHT = 20, 5
COLOURS = st.sampled_from(["38;2;195;200;209", "38;5;7", "31", "97", "39"])
GROUNDS = st.sampled_from(["48;2;21;23;28", "48;5;233", "41", "102", "49"])
ATTRIBUTES = st.sampled_from(["1", "3", "4", "7", "9", "1;4"])
STYLES = st.one_of(
    st.lists(st.one_of(COLOURS, GROUNDS, ATTRIBUTES), min_size=1, max_size=3).map(";".join),
    st.sampled_from(["0", ""]),
).map("\x1b[{}m".format)
MOVES = st.tuples(st.integers(1, HEIGHT), st.integers(1, WIDTH - 6)).map(
    lambda at: f"\x1b[{at[0]};{at[1]}H"
)
TEXTS = st.text("ab é“", max_size=5)
OTHERS = st.sampled_from(["\x1b[K", "\x1b[2J", "\r\n", "\x1b[?25l", "\x1b[2m", "\x1b[58;5;3m"])
FRAMES = st.lists(st.one_of(STYLES, MOVES, TEXTS, OTHERS, st.just("\x1b[0m")), max_size=40)


def cells(*frames: str) -> list[list[object]]:
    screen = pyte.Screen(WIDTH, HEIGHT)
    stream = pyte.Stream(screen)
    for frame in frames:
        stream.feed(frame)
    return [[_seen(screen.buffer[y][x]) for x in range(WIDTH)] for y in range(HEIGHT)]


def _seen(cell: Char) -> Char:
    """What one sees of a cell: of a blank, only its ground and lines."""
    if cell.data == " " and not (cell.underscore or cell.strikethrough or cell.reverse):
        return Char(" ", bg=cell.bg)
    return cell


@given(FRAMES, FRAMES)
def test_the_screen_is_the_same(one: list[str], other: list[str]) -> None:
    frames = ["".join(each) + "\x1b[0m" for each in (one, other)]
    assert cells(*map(shortened, frames)) == cells(*frames)


@given(FRAMES)
def test_it_is_never_longer_by_more_than_its_end(parts: list[str]) -> None:
    frame = "".join(parts)
    assert len(shortened(frame)) <= len(frame) + len("\x1b[0m")


def test_what_stays_is_not_said_again() -> None:
    text, quote = "\x1b[38;2;195;200;209;48;2;21;23;28m", "\x1b[38;2;207;205;114;48;2;21;23;28m"
    frame = (
        f"\x1b[3;1H{text}said \x1b[0m{quote}salt\x1b[0m{text}.\x1b[0m\r\n\x1b[4;1H{text}x\x1b[0m"
    )
    assert shortened(frame) == (
        f"\x1b[3;1H{text}said \x1b[38;2;207;205;114msalt\x1b[38;2;195;200;209m."
        "\r\n\x1b[4;1Hx\x1b[0m"
    )


def test_what_stays_is_not_said_again_in_256_colours_either() -> None:
    style = "\x1b[38;5;7;48;5;233m"
    assert shortened(f"{style}a\x1b[0m{style}b\x1b[0m") == f"{style}ab\x1b[0m"


def test_the_colour_of_blanks_is_not_said() -> None:
    frame = "\x1b[31;41ma\x1b[0m\x1b[32;41m   \x1b[0m\r\n\x1b[33;1;41m \x1b[0m\x1b[31;41mb\x1b[0m"
    assert shortened(frame) == "\x1b[31;41ma   \r\n b\x1b[0m"


def test_the_lines_and_the_ground_of_blanks_are_said() -> None:
    for style in ("4", "9", "7", "42"):
        frame = f"\x1b[31;41ma\x1b[0m\x1b[31;41;{style}m \x1b[0m\x1b[31;41mb\x1b[0m"
        assert style in shortened(frame).partition("a")[2]
        assert cells(shortened(frame)) == cells(frame)


def test_bold_ends_without_ending_faint() -> None:
    frame = "\x1b[1;2ma\x1b[0m\x1b[2mb\x1b[0m\x1b[1mc\x1b[0m"
    assert shortened(frame) == "\x1b[1;2ma\x1b[0;2mb\x1b[0;1mc\x1b[0m"


def test_a_colour_ends_without_its_ground_and_a_ground_without_its_colour() -> None:
    frame = "\x1b[31;41ma\x1b[39mb\x1b[0m\x1b[31;41mc\x1b[49md\x1b[0m\x1b[38;5;7me\x1b[48;5;9mf"
    assert cells(shortened(frame)) == cells(frame)


def test_what_is_not_understood_passes_as_it_is() -> None:
    frame = "\x1b[58;5;9ma\x1b[0m\x1b[1mb\x1b[0m"
    assert shortened(frame) == frame
