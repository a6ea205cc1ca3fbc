"""Bullets, numbers and initials drawn separately from their line."""

from processor_time import assert_in_proportion

from reader.parsing.printed.detached_pieces import attach_marks, join_pieces
from reader.parsing.printed.printed_line import PageLine


def _texts(lines: list[PageLine]) -> list[str]:
    return [line.text for line in attach_marks(lines)]


def test_marks_that_are_drawn_last_begin_their_items() -> None:
    items = [PageLine(text, 70, 200, y, 10) for text, y in (("Rope", 700.0), ("Lamp", 686.0))]
    marks = [PageLine(mark, 55, 62, y, 10) for mark, y in (("•", 700.2), ("2.", 686.0))]
    assert _texts([*items, *marks]) == ["• Rope", "2. Lamp"]
    assert [line.left for line in attach_marks([*items, *marks])] == [55, 55]


def test_a_mark_with_nothing_beside_it_stays() -> None:
    lines = [PageLine("•", 55, 62, 700, 10), PageLine("Far away", 300, 400, 700, 10)]
    assert _texts(lines) == ["•", "Far away"]


def test_an_initial_begins_the_highest_line_beside_it() -> None:
    lines = [
        PageLine("T", 50, 72, 672, 34),
        PageLine("he ferry will not sail", 74, 300, 700, 10),
        PageLine("today, said Ida,", 74, 300, 688, 10),
        PageLine("and went to bed.", 50, 300, 664, 10),
    ]
    assert _texts(lines) == ["The ferry will not sail", "today, said Ida,", "and went to bed."]


def test_a_large_letter_alone_stays() -> None:
    lines = [PageLine("A", 50, 72, 780, 34), PageLine("The ferry sails.", 50, 300, 700, 10)]
    assert _texts(lines) == ["A", "The ferry sails."]


def test_an_empty_page_has_no_marks() -> None:
    assert attach_marks([]) == []


def test_a_line_broken_by_a_raised_letter_is_one_line() -> None:
    lines = [
        PageLine("a deck of 40 m2", 50, 130, 700, 10),
        PageLine(", and a mast", 130.2, 190, 700, 10),
        PageLine("9", 50, 53, 655.6, 6),
        PageLine("Found in the shed.", 53, 140, 652, 8),
    ]
    whole = join_pieces(lines)
    assert [line.text for line in whole] == ["a deck of 40 m2, and a mast", "9Found in the shed."]
    assert [(line.y, line.size) for line in whole] == [(700, 10), (652, 8)]


def test_a_number_above_its_line_is_a_superscript_and_the_line_goes_on_behind_it() -> None:
    lines = [
        PageLine("said “Never.”", 50, 130, 700, 10),
        PageLine("2,14", 130, 138, 703, 7),
        PageLine("The ferry", 141, 190, 700, 10),
        PageLine("H", 50, 57, 680, 10),
        PageLine("2", 57, 60, 678, 7),
        PageLine("O", 60, 67, 680, 10),
    ]
    assert [line.text for line in join_pieces(lines)] == ["said “Never.”²,¹⁴ The ferry", "H2O"]


def test_lines_of_two_columns_are_no_pieces() -> None:
    lines = [PageLine("The ferry", 50, 130, 700, 10), PageLine("sails.", 140, 190, 700, 10)]
    assert join_pieces(lines) == lines


def test_lines_that_run_to_the_left_stay_as_they_are() -> None:
    lines = [PageLine("2.", 300, 290, 700, 10), PageLine("Rope", 280, 240, 700, 10)]
    assert attach_marks(lines) == lines


def test_marks_on_a_very_high_page_are_attached_in_linear_time() -> None:
    def work(items: int) -> list[PageLine]:
        page = [PageLine("Rope", 70, 200, 14.0 * at, 10) for at in range(items)]
        return attach_marks([*page, *(PageLine("•", 55, 62, line.y, 10) for line in page)])

    assert_in_proportion(work, 1_000, 6_000, at_most=14)  # not quadratic: 36 times
