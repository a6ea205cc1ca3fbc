"""Lines drawn row by row are read column by column; tables are not."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.printed.columns import in_reading_order
from reader.parsing.printed.printed_line import PageLine


def line(text: str, left: float, y: float, size: float = 10.0) -> PageLine:
    return PageLine(text, left, left + 4.5 * len(text), y, size)


def rows(
    *columns: float, count: int = 6, words: str = "words that fill one column {} {}"
) -> list[PageLine]:
    return [
        line(words.format(number, row), left, 700 - 12 * row)
        for row in range(count)
        for number, left in enumerate(columns)
    ]


def texts(lines: list[PageLine]) -> list[str]:
    return [line.text for line in lines]


def test_two_columns_drawn_row_by_row_are_read_one_after_the_other() -> None:
    ordered = in_reading_order(rows(50, 310))
    assert [each.left for each in ordered] == [50.0] * 6 + [310.0] * 6
    assert [each.y for each in ordered[:6]] == sorted(
        (each.y for each in ordered[:6]), reverse=True
    )


def test_three_columns_are_distinguished() -> None:
    ordered = in_reading_order(rows(40, 220, 400))
    assert [each.left for each in ordered] == [40.0] * 6 + [220.0] * 6 + [400.0] * 6


def test_a_line_across_the_columns_parts_the_page() -> None:
    above, below = (
        rows(50, 310),
        [
            PageLine(each.text + "!", each.left, each.right, each.y - 200, each.size)
            for each in rows(50, 310)
        ],
    )
    across = line("A headline that runs across both of the columns, as some of them do", 50, 600)
    ordered = texts(in_reading_order([*above, across, *below]))
    assert ordered.index(across.text) == len(above)
    assert all(text.endswith("!") for text in ordered[len(above) + 1 :])


def test_columns_that_are_drawn_one_by_one_stay_as_they_are() -> None:
    drawn = sorted(rows(50, 310), key=lambda each: (each.left, -each.y))
    assert in_reading_order(drawn) == drawn


def test_a_table_stays_row_by_row() -> None:
    drawn = rows(50, 310, words="cell {} {}")
    assert in_reading_order(drawn) == drawn


def test_one_column_stays_as_it_is() -> None:
    drawn = rows(50, count=30)
    assert in_reading_order(drawn) == drawn
    assert in_reading_order([]) == []


_LINES = st.lists(
    st.builds(
        line,
        st.sampled_from(["word", "words that fill one column of it"]),
        st.sampled_from([0.0, 50.0, 200.0, 310.0]) | st.floats(-1e4, 1e4),
        st.sampled_from([700.0, 688.0, 676.0, 664.0]) | st.floats(-1e4, 1e4),
        st.sampled_from([0.0, 8.0, 10.0]),
    ),
    max_size=30,
)


@given(_LINES)
def test_no_line_is_lost_or_doubled(lines: list[PageLine]) -> None:
    assert Counter(map(id, in_reading_order(lines))) == Counter(map(id, lines))
