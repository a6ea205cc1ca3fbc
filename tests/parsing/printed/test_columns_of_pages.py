"""Printed columns, in whatever order they are drawn: read one after the other; tables by rows."""

import pytest
from article_promises import check_promises
from listed_blocks import block_kinds, kinds_and_texts
from made_pdf import Word, pdf_of
from printed_paper import LEFT, RIGHT, pages
from printed_texts import column, parse


def test_a_paper_is_read_column_by_column_without_its_running_heads() -> None:
    article = parse(pdf_of(pages()))
    check_promises(article)
    assert kinds_and_texts(article) == [
        ("headline", "Board weighs the late offer"),
        ("paragraph", " ".join(LEFT[:2]).removesuffix("-") + f"{LEFT[2]} {' '.join(RIGHT)}"),
        ("paragraph", "A second page begins with a new thought."),
        ("paragraph", "A third page ends the paper."),
    ]


ROWS_LEFT = (
    "The harbour board met on Tuesday to weigh an",
    "offer that nobody had expected, and the inter-",
    "national line said it would wait for an hour",
    "and not for a minute more, come what may, and",
    "that the well-known ferry would blow its horn.",
)


ROWS_RIGHT = (
    "The mayor, who had come late, asked for a copy",
    "of the letter and read it twice, first quietly",
    "and then aloud, so that the clerk could write",
    "down what was in it. Nobody laughed, and when",
    "the horn blew the board voted to let it go.",
)


def row_by_row(*, word_by_word: bool) -> list[Word]:
    """Return both columns of a page, drawn across the page row by row, as some programs do."""
    words: list[Word] = []
    for row, lines in enumerate(zip(ROWS_LEFT, ROWS_RIGHT, strict=True)):
        for left, text in zip((50.0, 310.0), lines, strict=True):
            at = left
            for part in text.split() if word_by_word else [text]:
                words.append((at, 740.0 - 12 * row, 10.0, part))
                at += 5.3 * len(part) + 4
    return words


@pytest.mark.parametrize("word_by_word", [False, True])
def test_columns_drawn_row_by_row_are_read_one_after_the_other(word_by_word: bool) -> None:
    head: list[Word] = [(50, 770, 22, "Board weighs the late offer")]
    article = parse(pdf_of([head + row_by_row(word_by_word=word_by_word)]))
    check_promises(article)
    left = " ".join(ROWS_LEFT).replace("inter- national", "international")
    if not word_by_word:
        assert article.text.split("\n\n")[1:] == [left, " ".join(ROWS_RIGHT)]
    assert article.text.index("blow its horn") < article.text.index("The mayor")


def test_a_table_of_figures_stays_row_by_row() -> None:
    cells: list[Word] = []
    for row, (boat, points) in enumerate((("Windhover", "41"), ("Old Mary", "38"), ("Tern", "35"))):
        cells += [(50, 700 - 14 * row, 10, boat), (400, 700 - 14 * row, 10, f"{points} points")]
    text = parse(pdf_of([column(50, 740, LEFT) + cells])).text
    assert text.index("Windhover") < text.index("41 points") < text.index("Old Mary")


def test_a_line_that_begins_with_a_mark_stays_whole() -> None:
    rows: list[Word] = []
    for row in range(4):
        rows += [(50, 700 - 12 * row, 10, "The harbour board met on Tuesday, late,")]
        rows += [(310, 700 - 12 * row, 10, f'"It was a small ship," said the {row}th man.')]
    text = parse(pdf_of([rows])).text
    assert '" The harbour' not in text
    assert text.count('"It was a small ship,"') == 4


def test_short_lines_at_the_same_height_of_two_columns_are_no_rows() -> None:
    left = ["Of lamps", "and oil", "and wicks", "the keeper wrote a whole book, and nobody"]
    right = ["Of goats", "and hay", "in spring", "Ida had only two things to say, and both"]
    page: list[Word] = [
        *((50.0, 760.0 - 12 * at, 10.0, text) for at, text in enumerate([*left, "read it."])),
        *((320.0, 760.0 - 12 * at, 10.0, text) for at, text in enumerate([*right, "were long."])),
    ]
    text = parse(pdf_of([page])).text
    assert "\t" not in text
    assert text.index("read it") < text.index("goats")


def test_a_headline_drawn_after_its_columns_stands_above_them() -> None:
    columns = [*column(50, 700, LEFT), *column(320, 700, RIGHT)]
    late: list[Word] = [(50, 740, 22, "Board weighs the late offer")]
    article = parse(pdf_of([[*columns, *late]]))
    assert block_kinds(article)[0] == "headline"
    assert article.meta.title == "Board weighs the late offer"


def test_a_column_drawn_last_that_begins_higher_stays_the_last() -> None:
    higher = column(320, 760, (RIGHT[0],))
    article = parse(pdf_of([[*column(50, 700, LEFT), *higher, *column(320, 600, RIGHT[1:])]]))
    assert article.text.startswith(LEFT[0])


def test_a_line_that_is_drawn_first_stands_in_the_gap_that_is_left_for_it() -> None:
    page: list[Word] = [
        (50, 700, 10, "Ferries and goats, in thousands"),
        (50, 770, 22, "Board weighs the late offer"),
        (50, 735, 10, "Nobody had expected it to come so late."),
        *column(50, 665, ROWS_LEFT),
    ]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert texts[:3] == [page[1][3], page[2][3], page[0][3]]
