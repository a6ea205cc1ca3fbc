"""Tables in print."""

import pytest
from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, line, parse
from processor_time import assert_in_proportion

from reader.model.article import BlockKind
from reader.parsing.printed.page_blocks import shapes_of_pages
from reader.parsing.printed.pdfium.column_gaps import uneven_lines
from reader.parsing.printed.printed_line import PageLine
from reader.parsing.printed.tables.printed_tables import CELL, join_table_rows


def test_rows_of_a_small_table_are_lines_of_their_own() -> None:
    lines = ("Source 22", "City 15", *PROSE)
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([column(50, 740, lines)])))]
    assert texts == ["Source 22", "City 15", " ".join(PROSE)]


def test_the_head_of_a_table_in_bold_is_no_heading() -> None:
    head = "Ferries 2024 2025"
    article = parse(pdf_of([column(50, 740, (*PROSE, head, *PROSE))], bold=frozenset({head})))
    assert ("heading", head) not in kinds_and_texts(article)


def test_two_columns_of_numbers_are_a_table_without_a_header_too() -> None:
    page = [*column(50, 780, PROSE)]
    for at, (year, goats) in enumerate((("1998", "870"), ("2025", "900"), ("2026", "901"))):
        page += [(50, 640 - 14 * at, 10, year), (400, 640 - 14 * at, 10, goats)]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert texts[-3:] == ["1998\t870", "2025\t900", "2026\t901"]


_WITH_GAPS = (
    ("Year", "Goats", "Pianos", "Weather"),
    ("2019", "9", "", "late frost"),
    ("", "12", "1", ""),
    ("2021", "4", "", "rain"),
)


def test_empty_cells_keep_their_columns() -> None:
    cells: list[Word] = [
        (50.0 + 110 * across, 640.0 - 14 * down, 10.0, text)
        for down, row in enumerate(_WITH_GAPS)
        for across, text in enumerate(row)
        if text
    ]
    page = [*column(50, 780, PROSE), *cells, *column(50, 560, PROSE)]
    rows = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]
    assert rows == ["\t".join(row) for row in _WITH_GAPS]
    lines = [PageLine(text, x, x + 5 * len(text), y, size) for x, y, size, text in cells]
    joined = [each.text for each in join_table_rows([line for line in lines if line.y != 612])]
    assert joined == [rows[0], rows[1], rows[3]]


def test_rows_stay_as_they_are_where_a_cell_spans_columns() -> None:
    rows = (("Year", "Goats and", "pianos"), ("2019", "nine of both, it is said"), ("2020", "1"))
    table = [
        PageLine(text, left, left + 6 * len(text), 700 - 14 * down, 10)
        for down, row in enumerate(rows)
        for left, text in zip((50, 150, 230), row, strict=False)
    ]
    assert [each.text for each in join_table_rows(table)] == ["\t".join(row) for row in rows]


def test_cells_on_uneven_baselines_are_rows_of_a_table() -> None:
    rows = (("Ship", "Flag", "Cargo"), ("Morgenrot", "Norland", "People"),
            ("Hope", "Panama", "Gravel"), ("Old Mary", "Brenn", "Salt"))  # fmt: skip
    page = column(50, 780, PROSE)
    for at, row in enumerate(rows):
        places = zip((50.0, 220.0, 400.0), row, (0, 1.9, -1.6), strict=True)
        page += [(left, 700 - 18 * at + uneven, 10.0, cell) for left, cell, uneven in places]
    page += column(50, 600, PROSE)
    article = parse(pdf_of([page], bold=frozenset(rows[0])))
    table = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [block.span.of(article.text) for block in table] == ["\t".join(row) for row in rows]
    assert [block.level for block in table] == [1, 0, 0, 0]


def test_rows_that_end_alike_are_apart_from_the_ends_of_ragged_prose() -> None:
    rows = ("2021 290,000 220", "2022 301,000 217", "2023 310,000 214")
    lines = [line(text, 700.0 - 12 * at) for at, text in enumerate((*PROSE, *rows, *PROSE[:2]))]
    assert len(PROSE) in uneven_lines(lines)
    code = [each._replace(monospace=each.text in rows) for each in lines]
    assert len(PROSE) not in uneven_lines(code)


WIDE = (("Morgenrot", "Norland", "61"), ("Hope", "Panama", "44"), ("Old Mary", "Brenn", "90"))


NARROW = (("Hall", "Built", "Boats"), ("Teal", "1911", "9"), ("Brenn", "1904", "16"))


@pytest.mark.parametrize(
    ("rows", "columns"), [(WIDE, (50.0, 220.0, 400.0)), (NARROW, (50.0, 110.0, 160.0))]
)
def test_a_table_among_much_prose_is_one_too(
    rows: tuple[tuple[str, ...], ...], columns: tuple[float, ...]
) -> None:
    page = column(50, 800, PROSE * 8)
    for at, row in enumerate(rows):
        places = zip(columns, row, strict=True)
        page += [(left, 400.0 - 18 * at, 10.0, cell) for left, cell in places]
    page += column(50, 320, PROSE * 3)
    found = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]
    assert found == ["\t".join(row) for row in rows]


def cells_of(rows: tuple[tuple[tuple[str, ...], ...], ...], edges: tuple[float, ...]) -> list[Word]:
    """Return the lines of the cells of each row, drawn cell by cell, as programs do."""
    words: list[Word] = []
    top = 640.0
    for row in rows:
        for left, cell in zip(edges, row, strict=True):
            words += [(left, top - 12 * at, 10.0, text) for at, text in enumerate(cell)]
        top -= 12 * max(map(len, row)) + 8
    return words


LONG_ROWS = (
    (("Ship",), ("What became of it",), ("Year",)),
    (("Morgenrot",), ("She was sold to a dealer in", "old iron, who has her still."), ("1961",)),
    (("Old Mary",), ("Nobody has asked for her.",), ("1964",)),
    (("Hope",), ("She carried gravel as long as", "there was any, and then", "rust."), ("1979",)),
)  # fmt: skip


def test_rows_whose_cells_have_several_lines_are_one_each() -> None:
    page = [*column(50, 740, PROSE), *cells_of(LONG_ROWS, (50.0, 140.0, 400.0))]
    page += column(50, 500, PROSE)
    rows = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]
    assert rows == ["\t".join(" ".join(cell) for cell in row) for row in LONG_ROWS]


def test_columns_of_a_paper_are_no_cells() -> None:
    lines = (
        "The ferry waited for",
        "an hour, and for half",
        "an hour more, until the",
        "clerk came.",
    )
    page = [word for left in (50.0, 200.0, 350.0) for word in column(left, 740, lines)]
    assert not [kind for kind, _ in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]


def test_rows_drawn_in_one_go_are_parted_where_their_columns_begin() -> None:
    rows = (("Skell", "an early ferry", "41"), ("Brenn", "a late one", "38"), ("Tern", "none", "7"))
    words: list[Word] = []
    for at, row in enumerate(rows):
        y = 640.0 - 14 * at
        words += [(left, y, 10.0, cell) for left, cell in zip((50, 87, 157), row, strict=True)]
    page = [*column(50, 740, PROSE), *words, *column(50, 560, PROSE)]
    found = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]
    assert found == ["\t".join(row) for row in rows]


def test_columns_of_a_few_words_that_go_on_below_are_no_table() -> None:
    lines = ("Der Rat", "Skell tagt", "Am Abend", "Die Fähre", "Der Hafen", "Ein Brief")
    page = [*column(50, 740, (*lines, "Das Amt", "Die Frage")), *column(250, 740, lines)]
    assert not [kind for kind, _ in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]


def test_numbers_below_each_other_at_their_last_digit_are_cells() -> None:
    rows = (("April", "120", "14"), ("May", "98", "7"), ("June", "1310", "22"))
    digit = 5.56  # width of a digit in points
    words: list[Word] = []
    for at, (month, *numbers) in enumerate(rows):
        y = 640.0 - 14 * at
        words.append((50, y, 10.0, month))
        words += [
            (end - digit * len(number), y, 10.0, number)
            for end, number in zip((105, 125), numbers, strict=True)
        ]
    page = [*column(50, 740, 2 * PROSE), *words, *column(50, 560, 2 * PROSE)]
    found = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]
    assert found == ["\t".join(row) for row in rows]


def test_numbers_that_do_not_rise_are_no_page_numbers() -> None:
    rows = (("four inches", "3"), ("five inches", "41"), ("six inches", "12"))
    words: list[Word] = [
        (left, 640.0 - 14 * at, 10.0, cell)
        for at, row in enumerate(rows)
        for left, cell in zip((50, 250), row, strict=True)
    ]
    page = [*column(50, 740, PROSE), *words, *column(50, 560, PROSE)]
    found = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "table_row"]
    assert found == ["\t".join(row) for row in rows]


def test_cells_above_a_joined_row_are_its_header_if_they_are_as_many() -> None:
    head = [PageLine("Month", 50, 80, 640, 10), PageLine("Eels", 120, 140, 640, 10)]
    row = PageLine("April\t120", 50, 140, 628, 10)
    assert [line.text for line in join_table_rows([*head, row])] == ["Month\tEels", "April\t120"]
    other = row._replace(text="April\t120\t14")
    assert [line.text for line in join_table_rows([*head, other])] == [
        "Month",
        "Eels",
        "April\t120\t14",
    ]


def test_a_table_of_many_pages_takes_time_in_proportion_to_its_rows() -> None:
    def work(pages: int) -> None:
        rows = [
            [
                PageLine(f"{'a' * page} {'b' * at}{CELL}Lamp", 50, 300, 700.0 - 12 * at, 10)
                for at in range(50)
            ]
            for page in range(pages)
        ]
        assert len(shapes_of_pages(rows)) == 50 * pages

    assert_in_proportion(work, 20, 120, at_most=16)  # not quadratic: 36 times


def test_dots_that_lead_to_the_next_cell_are_left_out() -> None:
    rows = [("Lamps . . . . . . . .", "14"), ("Wicks. . . . . . . .", "7"), ("Oil", "5")]
    words = [
        (50.0 + 200 * at, 700.0 - 14 * row, 10.0, cell)
        for row, cells in enumerate(rows)
        for at, cell in enumerate(cells)
    ]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([words])))]
    assert texts == ["Lamps\t14", "Wicks\t7", "Oil\t5"]
