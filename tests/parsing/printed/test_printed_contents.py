"""Entries of a printed table of contents are one line each, however they are drawn."""

from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import column, parse

from reader.parsing.printed.printed_line import PageLine
from reader.parsing.printed.tables.printed_contents import join_contents_entries

TITLES = ("Lamps", "Oil and wicks", "Storms", "A list of keepers")


def title(text: str, y: float) -> PageLine:
    return PageLine(text, 50, 50 + 5.0 * len(text), y, 10)


def number(text: str, y: float) -> PageLine:
    return PageLine(text, 500 - 5.0 * len(text), 500, y, 10)


def separate_pieces(*pages: str, step: float = 14) -> list[PageLine]:
    return [
        piece
        for at, (text, page) in enumerate(zip(TITLES, pages, strict=True))
        for piece in (title(text, 700 - step * at), number(page, 700 - step * at))
    ]


def texts(lines: list[PageLine]) -> list[str]:
    return [line.text for line in lines]


def test_a_title_and_a_number_far_right_of_it_are_an_entry() -> None:
    entries = join_contents_entries(separate_pieces("iv", "3", "9", "12"))
    assert texts(entries) == [
        f"{text} . . . . . {page}"
        for text, page in zip(TITLES, ("iv", "3", "9", "12"), strict=True)
    ]
    assert {entry.right for entry in entries} == {500}


def test_dots_that_are_drawn_apart_stay_between() -> None:
    dots = [PageLine(". . . . . . . . . .", 200, 480, 700 - 14 * at, 10) for at in range(4)]
    page = separate_pieces("2", "3", "9", "12")
    drawn = [piece for at in range(4) for piece in (page[2 * at], dots[at], page[2 * at + 1])]
    assert texts(join_contents_entries(drawn))[0] == "Lamps . . . . . . . . . . 2"


def test_a_title_and_a_number_that_are_one_sparse_line_are_an_entry() -> None:
    page = separate_pieces("2", "3", "9", "12")
    page[2:4] = [PageLine("Oil and wicks 3", 50, 500, 686, 10)]
    assert texts(join_contents_entries(page))[1] == "Oil and wicks . . . . . 3"


def test_the_number_of_a_section_left_of_a_dotted_title_belongs_to_the_entry() -> None:
    numbers = ("1", "1.1", "1.1.2", "B.")
    page = [
        piece
        for at, (section, text) in enumerate(zip(numbers, TITLES, strict=True))
        for piece in (
            PageLine(section, 50, 50 + 5.0 * len(section), 700 - 14 * at, 10),
            PageLine(f"{text} . . . . . . {at + 3}", 90, 500, 700 - 14 * at, 10),
        )
    ]
    assert texts(join_contents_entries(page)) == [
        f"{section} {text} . . . . . . {at + 3}"
        for at, (section, text) in enumerate(zip(numbers, TITLES, strict=True))
    ]


def test_the_page_of_an_entry_numbers_no_section_in_the_column_beside_it() -> None:
    left = separate_pieces("2", "3", "5", "7")
    right = [
        PageLine(f"Gulls . . . . . . {at + 8}", 520, 700, 700 - 14 * at, 10) for at in range(4)
    ]
    page = [piece for at in range(4) for piece in (*left[2 * at : 2 * at + 2], right[at])]
    assert "Gulls . . . . . . 8" in texts(join_contents_entries(page))


def test_two_columns_of_numbers_are_a_table() -> None:
    rows = (("Year", "Goats"), ("1998", "870"), ("2025", "900"), ("2026", "901"))
    page = [
        piece
        for at, (year, goats) in enumerate(rows)
        for piece in (title(year, 700 - 14 * at), number(goats, 700 - 14 * at))
    ]
    assert join_contents_entries(page) == page


def test_a_title_that_is_a_number_may_stand_among_others() -> None:
    words = (("The old quay", "5"), ("1953", "20"), ("The new lock", "41"))
    page = [
        piece
        for at, (name, page_number) in enumerate(words)
        for piece in (title(name, 700 - 14 * at), number(page_number, 700 - 14 * at))
    ]
    assert texts(join_contents_entries(page))[1].startswith("1953 ")


def test_rows_of_a_tagged_table_are_no_contents_though_their_figures_increase() -> None:
    rows = ("up to 6 m\t120\t240", "6 to 10 m\t210\t420", "over 10 m\t380\t800")
    page = [PageLine(row, 50, 500, 700 - 14 * at, 10) for at, row in enumerate(rows)]
    assert join_contents_entries(page) == page


def test_figures_that_count_down_are_a_table() -> None:
    page = separate_pieces("14", "3", "9", "12")
    assert join_contents_entries(page) == page


def test_numbers_that_count_every_other_line_are_no_contents() -> None:
    between = [
        title("and the lamp burned on through all of that night", 700 - 14 * at - gap)
        for at in range(4)
        for gap in (3, 6, 9)
    ]
    page = [*separate_pieces("5", "10", "15", "20"), *between]
    assert join_contents_entries(page) == page


def test_contents_are_a_list_and_head_nothing() -> None:
    head: list[Word] = [
        (50, 780, 20, "The tides"),
        (50, 740, 10, "1 Spring tides"),
        (400, 740, 10, "3"),
    ]
    rows = (
        "1.1 Why they are high . . . . . . . . . . . 4",
        "1.2 Why they are late . . . . . . . . . 5, 7",
    )
    prose = ("The sea rises twice a day, and nobody has stopped it yet.",)
    page = [*head, *column(50, 725, rows), *column(50, 650, prose)]
    article = parse(pdf_of([page], bold=frozenset({"1 Spring tides", "3"})))
    assert kinds_and_texts(article) == [
        ("headline", "The tides"),
        ("list_item", "1 Spring tides … 3"),
        ("list_item", "1.1 Why they are high … 4"),
        ("list_item", "1.2 Why they are late … 5, 7"),
        ("paragraph", prose[0]),
    ]


def test_an_entry_in_bold_goes_on_to_dots_that_are_not() -> None:
    page: list[Word] = []
    for y, text, number in ((760, "Lamps", "3"), (721, "of keepers", "12"), (680, "Wicks", "15")):
        after = 54 + 5.6 * len(text)
        dots = " ." * int((440 - after) / 5.5)
        page += [(50, y, 10, text), (after, y, 10, dots), (450, y, 10, number)]
    page.insert(3, (50, 735, 10, "Of the lights of the coast and the bay, and"))
    bold = frozenset(word[3] for word in page if "." not in word[3])
    entry = "Of the lights of the coast and the bay, and of keepers … 12"
    assert ("list_item", entry) in kinds_and_texts(parse(pdf_of([page], bold=bold)))
