"""Giant blocks are split into parts without losing text or breaking clusters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import clusters

from reader.layout.parts import line_starts, part_starts
from reader.layout.wrap import wrap

_LETTERS = "abc  日本。」e\u0301\u0302👩\u200d🇫🇷🏽"
TEXTS = st.text(st.sampled_from(_LETTERS), max_size=120)


def parts(text: str, longest: int) -> list[str]:
    starts = part_starts(text, 0, len(text), longest)
    return [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def test_a_short_stretch_is_one_part() -> None:
    assert part_starts("..high tide", 2, 11, 9) == [2]


def test_a_part_ends_at_the_last_space_it_has_room_for() -> None:
    assert parts("one two three four", 9) == ["one two ", "three ", "four"]


def test_a_part_ends_rather_at_a_line_break_in_its_second_half() -> None:
    assert parts("one two\nsix ten far", 12) == ["one two\n", "six ten far"]
    assert parts("a\nbcdefgh ijk lm", 13) == ["a\nbcdefgh ", "ijk lm"]


def test_no_part_begins_with_a_mark_that_may_not_open_a_row() -> None:
    assert parts("日本日本。」日本", 5) == ["日本日", "本。」日本"]


def test_code_is_parted_between_lines_only() -> None:
    text = "x = 1\n" * 4 + "y" * 50
    assert line_starts(text, 0, len(text), 8) == [0, 12, 24]
    assert line_starts("y" * 50, 0, 50, 8) == [0]


@given(TEXTS, st.integers(1, 60))
def test_parts_are_no_longer_than_asked_and_lose_nothing(text: str, longest: int) -> None:
    found = parts(text, longest)
    assert "".join(found) == text
    assert all(0 < len(part) <= longest for part in found) or not text


@given(st.text(st.sampled_from("ab日。e\u0301"), min_size=21, max_size=300))
def test_no_part_begins_inside_a_cluster_when_there_is_another_place(text: str) -> None:
    borders = {0}
    for cluster in clusters(text):
        borders.add(max(borders) + len(cluster))
    for start in part_starts(text, 0, len(text), 20)[1:]:
        assert start in borders or not {*range(start - 19, start + 1)} & borders


@pytest.mark.parametrize("line", ["tide", "", "the high tide 日本語 comes in late", "\u0301"])
def test_parts_at_line_breaks_make_the_same_rows(line: str) -> None:
    text = "\n".join([line] * 400)
    starts = part_starts(text, 0, len(text), 90)
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    rows = [row for a, b in zip(starts, ends, strict=True) for row in wrap(text, a, b, 12)]
    assert rows == wrap(text, 0, len(text), 12)
    assert len(starts) > 3
