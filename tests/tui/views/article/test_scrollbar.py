"""The scroll bar, and the division of the pane."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import told

from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.text.cells import cell_width
from reader.text.span import Span
from reader.tui.views.article.article_view import shape_of
from reader.tui.views.article.scrollbar import bar_pieces, ticks_of
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.ink.ink import Ink


@given(st.integers(1, 300), st.integers(1, 100), st.integers(1, 200))
def test_a_pane_is_divided_without_a_rest(width: int, height: int, column: int) -> None:
    shape = shape_of(width, height, column)
    assert shape.column >= 1
    assert shape.margin >= 0
    assert shape.left >= 0
    if width > 8:
        gutter = width - 1 - shape.left - shape.column - shape.margin
        assert gutter in (1, 3)


@given(st.integers(1, 60), st.integers(0, 5_000), st.integers(0, 5_000), st.integers(1, 5_000))
def test_the_bar_has_one_cell_a_row_and_its_thumb_is_where_one_is(
    height: int, start: int, shown: int, length: int
) -> None:
    start = min(start, length)
    pieces = bar_pieces({}, (start, min(length, start + shown)), length, height, UNICODE)
    assert len(pieces) == height
    assert all(cell_width(text) == 1 for text, _ in pieces)
    inside = [y for y, (_, ink) in enumerate(pieces) if ink & inks.ROW]
    assert inside == list(range(inside[0], inside[-1] + 1)) if inside else True
    if inside and start + shown >= length:
        assert inside[-1] == height - 1


@pytest.mark.parametrize(
    ("visible", "rows"),
    [((0, 100), [0]), ((400, 600), [4, 5]), ((450, 460), [4]), ((901, 1_000), [9])],
)
def test_the_thumb_covers_the_share_of_the_text_that_is_visible(
    visible: tuple[int, int], rows: list[int]
) -> None:
    drawn = bar_pieces({}, visible, 1_000, 10, UNICODE)
    assert [row for row, (_, ink) in enumerate(drawn) if ink & inks.ROW] == rows


def test_nothing_is_marked_where_the_whole_article_is_on_the_screen() -> None:
    ticks = {3: (True, inks.NOTE), 5: (False, inks.spoken_by(1))}
    drawn = [text for text, _ in bar_pieces(ticks, (0, 90), 100, 10, UNICODE)]
    assert (drawn[3], drawn[5]) == (UNICODE.tick_note, UNICODE.tick_quote)
    assert bar_pieces(ticks, (0, 100), 100, 10, UNICODE) == [(" ", 0)] * 10


def _note_ticks(places: Sequence[tuple[int, Motivation]]) -> dict[int, Ink]:
    """Return the rows of a bar of ten at which annotations at offsets are marked, and how."""
    when = datetime(2026, 1, 2, tzinfo=UTC)
    notes = tuple(
        Annotation(str(number), "k", kind, Target(start, start + 1, "x", "", "", 1, 0, "d"),
                   when, when)
        for number, (start, kind) in enumerate(places)
    )  # fmt: skip
    placements = {
        str(number): Resolution(Status.EXACT, Span(start, start + 1))
        for number, (start, _) in enumerate(places)
    }
    ticks = ticks_of(told()._replace(annotations=notes, placements=placements), 10)
    return {row: ink for row, (is_note, ink) in ticks.items() if is_note}


def test_a_single_note_is_marked_on_the_bar_in_its_row() -> None:
    length = len(told().article.text)
    assert _note_ticks([(length // 2, Motivation.COMMENTING)]) == {5: inks.NOTE}


def test_of_the_notes_in_one_row_of_the_bar_the_last_is_marked() -> None:
    length = len(told().article.text)
    places = [
        (0, Motivation.COMMENTING),
        (1, Motivation.BOOKMARKING),
        (length // 2, Motivation.BOOKMARKING),
        (length // 2 + 1, Motivation.COMMENTING),
        (length - 1, Motivation.BOOKMARKING),
    ]
    assert _note_ticks(places) == {0: inks.ACCENT, 5: inks.NOTE, 9: inks.ACCENT}


def test_quotes_are_marked_on_the_bar_and_one_speaker_marks_only_its_own() -> None:
    state = told()
    every = ticks_of(state, 20)
    own = ticks_of(state._replace(only_speaker="Ben Marlow"), 20)
    assert set(own) < set(every)
    assert all(not is_note for is_note, _ in every.values())
