"""Rows of lists as lines of the screen."""

import pytest

from reader.layout.wrap import max_cells
from reader.text.cells import cell_width
from reader.tui.views.lists.list_bars import counted_rows
from reader.tui.views.rows.row_lines import row_line
from reader.tui.views.rows.rows import Row


@pytest.mark.parametrize("width", range(8, 30))
def test_words_that_are_whole_have_no_ellipsis_of_what_follows_them(width: int) -> None:
    row = Row((("a note", 0), ("   “its passage”", 0)))
    drawn = "".join(text for text, _ in row_line(row, width, 0))
    assert "a note" in drawn
    assert "note…" not in drawn
    assert cell_width(drawn) == width


@pytest.mark.parametrize("width", range(8, 44))
def test_a_text_of_several_pieces_has_an_ellipsis_wherever_it_is_cut(width: int) -> None:
    row = Row((("  reworded  ", 0), ("“For 17", 0), (" → ", 0), ("19", 0), (" days of it”", 0)))
    drawn = "".join(text for text, _ in row_line(row._replace(runs_on=True), width, 0))
    assert cell_width(drawn) == width
    words = drawn.strip()
    assert row.text.strip() == words or words.endswith("…")
    assert row.text.strip().startswith(words.removesuffix("…"))


def test_in_a_very_wide_list_the_right_part_is_not_far_from_its_row() -> None:
    row = Row((("a note", 0),), right=("3 h", 0))
    drawn = "".join(text for text, _ in row_line(row, 240, 0))
    assert cell_width(drawn) == 240
    assert len(drawn.rstrip()) == 119
    long = Row((("of it " * 35, 0),))
    assert len("".join(text for text, _ in row_line(long, 240, 0)).rstrip()) > 200


@pytest.mark.parametrize("words", [(), ("",), ("a note",), ("日本", "", "a")])
@pytest.mark.parametrize("width", range(8))
def test_a_row_can_be_drawn_where_there_is_no_room(words: tuple[str, ...], width: int) -> None:
    row = Row(tuple((text, 0) for text in words), runs_on=True)
    drawn = "".join(text for text, _ in row_line(row, width, 0))
    assert cell_width(drawn) == max(2, width)


@pytest.mark.parametrize("width", [20, 31, 44, 60])
@pytest.mark.parametrize("right", ["", "3 h"])
def test_a_row_of_a_script_with_signs_beside_letters_fits_in_all_terminals(
    width: int, right: str
) -> None:
    words = "नौका सोमवार को बंदरगाह से नहीं चलेगी, और पुल भी बंद रहेगा"
    row = Row(((words, 0),), right=(right, 0))
    drawn = "".join(text for text, _ in row_line(row, width, 0))
    assert cell_width(drawn) == width
    assert max_cells(drawn.rstrip()) < width
    assert drawn.rstrip().endswith(right or ("…" if width < 60 else ""))


def test_headings_are_not_counted_in_long_lists_either() -> None:
    heading, row = Row((("of one article", 0),), heading=True), Row((("a note", 0),))
    assert counted_rows([heading, row, row]) == 2
    assert counted_rows([heading, row] * 300) == 300

    class Speakers:
        def __len__(self) -> int:
            return 601

        def __getitem__(self, index: int) -> Row:
            return row if index else heading

    assert counted_rows(Speakers()) == 600
