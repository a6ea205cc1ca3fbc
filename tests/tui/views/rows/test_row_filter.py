"""Filtering the rows of a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.views.rows.row_filter import RowFilter
from reader.tui.views.rows.rows import Row

BIRDS = [
    Row((("Fish", 0),), heading=True), Row((("an Eel", 0),)), Row((("a pike", 0),)),
    Row((("Birds", 0),), heading=True), Row((("a gull", 0),), right=("eel", 0)),
    Row((("Trees", 0),), heading=True), Row((("an oak", 0),)),
]  # fmt: skip


def found(rows: list[Row], words: str) -> list[str]:
    filtered = RowFilter(rows, words)
    filtered.look(len(rows))
    assert filtered.done
    return [row.text for row in filtered.rows]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("EEL", ["Fish", "an Eel", "Birds", "a gull"]), ("a gull eel", ["Birds", "a gull"]),
     ("wasp", [])],
)  # fmt: skip
def test_rows_with_all_words_stay_below_their_headings(words: str, expected: list[str]) -> None:
    assert found(BIRDS, words) == expected


def test_the_time_of_a_row_is_not_searched() -> None:
    rows = [Row((("a gull", 0),), right=("Post 20", 0), when=("2026-11-20", 0))]
    assert found(rows, "20") == ["a gull"]
    assert found(rows, "2026") == []


def test_letters_without_accents_find_those_with_one() -> None:
    rows = [Row((("Zoë Orbán", 0),)), Row((("Zoe", 0),))]
    assert found(rows, "zoe") == ["Zoë Orbán", "Zoe"]
    assert found(rows, "ORBÁN") == ["Zoë Orbán"]
    assert found(rows, "zoë") == ["Zoë Orbán"]


def test_all_of_what_goes_on_over_several_rows_is_looked_at() -> None:
    rows = [
        Row((("an eel", 0),)), Row((("in the mud", 0),), heading=True, continues=True),
        Row((("a gull", 0),)), Row((("in the air", 0),), heading=True, continues=True),
    ]  # fmt: skip
    assert found(rows, "eel mud") == ["an eel", "in the mud"]
    assert found(rows, "eel air") == []


ROWS = st.lists(
    st.builds(
        Row,
        st.sampled_from(["eel", "gull", "an eel"]).map(lambda text: ((text, 0),)),
        heading=st.booleans(),
        continues=st.booleans(),
    )
)


@given(ROWS, st.integers(1, 5))
def test_it_is_the_same_however_often_one_stops(rows: list[Row], count: int) -> None:
    filtered = RowFilter(rows, "eel")
    for _ in range(len(rows)):
        filtered.look(count)
    assert filtered.done
    assert [row.text for row in filtered.rows] == found(rows, "eel")


def test_no_more_rows_are_looked_at_than_asked_for() -> None:
    class Counting(list[Row]):
        looked = 0

        def __getitem__(self, index: int) -> Row:  # type: ignore[override]
            Counting.looked += 1
            return super().__getitem__(index)

    filtered = RowFilter(Counting([Row((("eel", 0),))] * 1_000), "eel")
    filtered.look(10)
    assert len(filtered.rows) == 10
    assert Counting.looked <= 20
    assert not filtered.done
