"""Entries of printed contents are one line each, however they are drawn."""

from reader.parsing.printed.printed_contents import with_entries
from reader.parsing.printed.printed_line import PageLine

TITLES = ("Lamps", "Oil and wicks", "Storms", "A list of keepers")


def title(text: str, y: float) -> PageLine:
    return PageLine(text, 50, 50 + 5.0 * len(text), y, 10)


def number(text: str, y: float) -> PageLine:
    return PageLine(text, 500 - 5.0 * len(text), 500, y, 10)


def in_pieces(*pages: str, step: float = 14) -> list[PageLine]:
    return [
        piece
        for at, (text, page) in enumerate(zip(TITLES, pages, strict=True))
        for piece in (title(text, 700 - step * at), number(page, 700 - step * at))
    ]


def texts(lines: list[PageLine]) -> list[str]:
    return [line.text for line in lines]


def test_a_title_and_a_number_far_right_of_it_are_an_entry() -> None:
    entries = with_entries(in_pieces("iv", "3", "9", "12"))
    assert texts(entries) == [
        f"{text} . . . . . {page}"
        for text, page in zip(TITLES, ("iv", "3", "9", "12"), strict=True)
    ]
    assert {entry.right for entry in entries} == {500}


def test_dots_that_are_drawn_apart_stay_between() -> None:
    dots = [PageLine(". . . . . . . . . .", 200, 480, 700 - 14 * at, 10) for at in range(4)]
    page = in_pieces("2", "3", "9", "12")
    drawn = [piece for at in range(4) for piece in (page[2 * at], dots[at], page[2 * at + 1])]
    assert texts(with_entries(drawn))[0] == "Lamps . . . . . . . . . . 2"


def test_a_title_and_a_number_that_are_one_sparse_line_are_an_entry() -> None:
    page = in_pieces("2", "3", "9", "12")
    page[2:4] = [PageLine("Oil and wicks 3", 50, 500, 686, 10)]
    assert texts(with_entries(page))[1] == "Oil and wicks . . . . . 3"


def test_figures_that_count_down_are_a_table() -> None:
    page = in_pieces("14", "3", "9", "12")
    assert with_entries(page) == page


def test_numbers_that_count_every_other_line_are_no_contents() -> None:
    between = [
        title("and the lamp burned on through all of that night", 700 - 14 * at - gap)
        for at in range(4)
        for gap in (3, 6, 9)
    ]
    page = [*in_pieces("5", "10", "15", "20"), *between]
    assert with_entries(page) == page
