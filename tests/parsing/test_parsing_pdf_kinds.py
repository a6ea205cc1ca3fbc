"""PDF of press releases, courts, reports and papers."""

import pytest
from made_pdf import Word, pdf_of
from test_parsing_pdf import column, parse

from reader.model.article import Article, BlockKind

PROSE = (
    "The harbour board met on Tuesday to weigh an offer that nobody had",
    "expected, and the international line said it would wait for an hour",
    "and not for a minute more, come what may, its captain said.",
)


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


def test_the_largest_line_above_the_text_is_the_headline_though_a_letterhead_stands_above() -> None:
    page: list[Word] = [
        (50, 800, 12, "HALLAM WORKS"),
        (50, 780, 10, "FOR IMMEDIATE RELEASE"),
        (50, 768, 10, "March 12, 2026"),
        (50, 735, 18, "Hallam wins the bridge"),
        *column(50, 700, PROSE),
    ]
    article = parse(pdf_of([page], author="(anonymous)", title="untitled"))
    assert article.meta.title == "Hallam wins the bridge"
    assert article.meta.published == "2026-03-12"
    assert not article.meta.byline
    assert [kind for kind, _ in blocks(article)] == [
        "heading", "paragraph", "paragraph", "headline", "paragraph",
    ]  # fmt: skip


def test_a_title_that_ends_in_the_year_of_the_running_head_stays() -> None:
    pages = []
    for number in range(3):
        title: list[Word] = [(50, 760, 20, "Annual Report 2026")] if not number else []
        words = column(50, 700, tuple(f"{line} {'abc'[number]}" for line in PROSE))
        pages.append([(50.0, 815.0, 8.0, "Harbour Office Report 2026"), *title, *words])
    article = parse(pdf_of(pages))
    assert article.meta.title == "Annual Report 2026"
    assert "Harbour Office" not in article.text


def test_numbers_that_count_the_lines_are_left_out_and_double_spacing_is_no_paragraph() -> None:
    words = [word for line in PROSE * 7 for word in line.split()]
    lines = [" ".join(words[at : at + 8]) for at in range(0, len(words), 8)]
    page = [(50.0, 780 - 24 * at, 12.0, f"{at + 1} {line}") for at, line in enumerate(lines[:24])]
    assert parse(pdf_of([page])).text == " ".join(lines[:24])


def test_a_heading_in_bold_between_columns_of_prose_is_found() -> None:
    lines = (*PROSE, "What it costs", *PROSE)
    article = parse(pdf_of([column(50, 740, lines)], bold=frozenset({"What it costs"})))
    assert blocks(article) == [
        ("paragraph", " ".join(PROSE)),
        ("heading", "What it costs"),
        ("paragraph", " ".join(PROSE)),
    ]


def test_rows_of_a_small_table_are_lines_of_their_own() -> None:
    lines = ("Source 22", "City 15", *PROSE)
    texts = [text for _, text in blocks(parse(pdf_of([column(50, 740, lines)])))]
    assert texts == ["Source 22", "City 15", " ".join(PROSE)]


def test_what_is_below_a_figure_is_its_caption() -> None:
    words = [*column(50, 740, PROSE), (50.0, 650.0, 8.0, "Fig. 1. The tower at dusk.")]
    assert blocks(parse(pdf_of([words])))[-1] == ("caption", "Fig. 1. The tower at dusk.")


def test_the_dateline_of_a_release_stands_alone() -> None:
    lines = (f"BRENN, March 12, 2026 - {PROSE[0]}", *PROSE[1:])
    article = parse(pdf_of([[(50, 780, 20, "The offer"), *column(50, 740, lines)]]))
    assert article.blocks[1].kind is BlockKind.DATELINE


def test_the_headline_stays_though_the_pages_repeat_its_words_at_their_edge() -> None:
    pages: list[list[Word]] = []
    for number in range(2):
        head: list[Word] = [(50, 820, 8, "Winter storms")]
        title: list[Word] = [(50, 760, 24, "Winter storms")] if not number else []
        pages.append(
            [*head, *title, *column(50, 700, tuple(f"{line} {number}a" for line in PROSE))]
        )
    article = parse(pdf_of(pages))
    assert article.meta.title == "Winter storms"
    assert article.text.count("Winter storms") == 1


def test_authors_are_known_by_the_numbers_of_their_institutions() -> None:
    page: list[Word] = [
        (50, 760, 20, "Storms and ferries"),
        (50, 735, 10, "Ida Lund1 and Tom Kern1,2"),
        *column(50, 700, PROSE),
    ]
    assert parse(pdf_of([page])).meta.byline == "Ida Lund, Tom Kern"


def test_of_two_large_lines_above_the_text_the_larger_is_the_headline() -> None:
    page: list[Word] = [
        (50, 790, 16, "Harbour notes"),
        (50, 750, 26, "Storms and ferries"),
        *column(50, 700, PROSE),
    ]
    assert blocks(parse(pdf_of([page])))[:2] == [
        ("paragraph", "Harbour notes"),
        ("headline", "Storms and ferries"),
    ]


def test_the_head_of_a_table_in_bold_is_no_heading() -> None:
    head = "Ferries 2024 2025"
    article = parse(pdf_of([column(50, 740, (*PROSE, head, *PROSE))], bold=frozenset({head})))
    assert ("heading", head) not in blocks(article)


def _numbered(step: int, left: float) -> list[Word]:
    """A page of prose of which every so many lines have a number in the margin."""
    words = [word for line in PROSE * 7 for word in line.split()]
    lines = [" ".join(words[at : at + 8]) for at in range(0, len(words), 8)][:25]
    page: list[Word] = []
    for at, line in enumerate(lines, 1):
        if at % step == 0:
            page.append((left, 780 - 14 * at, 8, str(at)))
        page.append((85, 780 - 14 * at, 12, line))
    return page


def test_numbers_of_every_fifth_line_are_left_out() -> None:
    left, right = (parse(pdf_of([_numbered(5, where)])).text for where in (60.0, 560.0))
    assert left == right
    assert not any(map(str.isdigit, left))


def test_numbers_of_every_line_are_left_out_where_they_are_drawn_apart() -> None:
    assert not any(map(str.isdigit, parse(pdf_of([_numbered(1, 60)])).text))


def test_numbers_of_paragraphs_stand_before_them() -> None:
    page: list[Word] = []
    for number in (1, 2, 3):
        top = 800 - 80 * number
        page += [(60, top, 12, str(number)), *column(85, top, PROSE)]
    texts = [text for _, text in blocks(parse(pdf_of([page])))]
    assert texts == [f"{number} {' '.join(PROSE)}" for number in (1, 2, 3)]


def test_running_heads_that_roman_numbers_count_on_are_left_out() -> None:
    pages = []
    for at, number in enumerate(("iii", "iv", "v", "vi")):
        head = (85.0, f"{number} Preface") if at % 2 else (450.0, f"Preface {number}")
        lines = tuple(f"{line} {'abcd'[at]}" for line in PROSE)
        pages.append([(head[0], 800.0, 9.0, head[1]), *column(85, 740, lines)])
    assert "Preface" not in parse(pdf_of(pages)).text


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


def test_notes_at_the_foot_of_a_column_are_footnotes_and_part_no_paragraph() -> None:
    note = "1 Minutes of the board, March 2026, page 14, with all figures."
    page = [
        *column(50, 760, PROSE[:2]),
        (50.0, 100.0, 7.0, note),
        *[(x + 270, y, size, text) for x, y, size, text in column(50, 760, PROSE[2:])],
    ]
    article = parse(pdf_of([page]))
    assert blocks(article) == [
        ("paragraph", " ".join(PROSE)),
        ("footnote", note[2:]),
    ]
    assert article.blocks[1].label == "1."


def test_a_note_whose_raised_number_has_two_figures_goes_on_in_its_second_line() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE),
        (50.0, 103.0, 5.0, "12"),
        (56.0, 100.0, 7.0, "Minutes of the board, March 2026, with all of the figures and what"),
        (50.0, 91.0, 7.0, "the clerk made of them."),
    ]
    notes = [text for kind, text in blocks(parse(pdf_of([page]))) if kind == "footnote"]
    assert notes == [f"{page[-2][3]} {page[-1][3]}"]


def test_a_paragraph_goes_on_below_a_caption() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE[:2]),
        (50.0, 640.0, 8.0, "Figure 3. The quay at Norhaven, seen from the lamp room."),
        *column(50, 600, PROSE[2:]),
    ]
    assert blocks(parse(pdf_of([page]))) == [
        ("paragraph", " ".join(PROSE)),
        ("caption", page[2][3]),
    ]


def test_each_entry_of_a_bibliography_is_a_paragraph() -> None:
    numbered = (
        "[1] I. Lund, On lamps and on what becomes of them in a storm, Harbour",
        "Letters, 1911.",
        "[2] O. Teal, Wicks, Norhaven, 1904.",
        "[3] O. Teal, More wicks, Norhaven, 1906.",
    )
    entries = [text for _, text in blocks(parse(pdf_of([column(50, 760, numbered)])))]
    assert entries == [" ".join(numbered[:2]), *numbered[2:]]
    hanging: list[Word] = [
        (50, 760, 10, "Lund, Ida. On lamps and on what becomes of them in a storm, and on"),
        (65, 748, 10, "the wicks that burn longest, with a list of all lamps by their size and"),
        (50, 736, 10, "Teal, Olaf. Wicks, and how they are cut where nobody can see them but"),
        (65, 724, 10, "the keeper. Norhaven, 1904"),
    ]
    entries = [text for _, text in blocks(parse(pdf_of([hanging])))]
    assert entries == [f"{hanging[0][3]} {hanging[1][3]}", f"{hanging[2][3]} {hanging[3][3]}"]


def test_a_note_may_have_a_sign_for_its_number() -> None:
    page: list[Word] = [*column(50, 760, PROSE), (50.0, 100.0, 7.0, "*Keeper of the lamp.")]
    article = parse(pdf_of([page]))
    assert blocks(article)[-1] == ("footnote", "Keeper of the lamp.")
    assert article.blocks[-1].label == "*"


def test_a_line_that_a_scan_has_a_little_larger_parts_no_paragraph() -> None:
    page: list[Word] = [(50, 760, 9.0, PROSE[0]), *column(50, 748, PROSE[1:])]
    assert blocks(parse(pdf_of([page]))) == [("paragraph", " ".join(PROSE))]


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
    found = [text for kind, text in blocks(parse(pdf_of([page]))) if kind == "table_row"]
    assert found == ["\t".join(row) for row in rows]


def test_a_large_line_that_says_by_whom_is_the_byline() -> None:
    page: list[Word] = [
        (50, 760, 24, "Two goats"),
        (50, 735, 13, "By Ida Lund"),
        *column(50, 700, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert article.meta.byline == "Ida Lund"
    assert blocks(article)[:2] == [("headline", "Two goats"), ("byline", "By Ida Lund")]


def test_the_last_row_of_a_table_above_the_number_of_the_page_stays() -> None:
    rows = [("Year", "Gulls", "Goats"), ("2024", "297", "1"), ("2025", "302", "2")]
    table = [
        (50.0 + 90 * column, 640.0 - 18 * at, 10.0, cell)
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
    ]
    first: list[Word] = [*column(50, 700, PROSE), *table, (297.0, 30.0, 8.0, "1")]
    second: list[Word] = [
        (50.0, 760.0, 14.0, "3. The goat"),
        *column(50, 730, PROSE),
        (297.0, 30.0, 8.0, "2"),
    ]
    article = parse(pdf_of([first, second]))
    assert ("table_row", "2025\t302\t2") in blocks(article)
    assert not [text for _, text in blocks(article) if text in ("1", "2")]


def test_contents_are_no_headline_and_a_day_is_no_heading() -> None:
    page: list[Word] = [
        (50, 790, 16, "The lamps of Saltrey"),
        (50, 765, 14, "March 12, 2026"),
        (50, 730, 20, "Table of Contents"),
        *column(50, 690, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert article.meta.title == "The lamps of Saltrey"
    assert article.meta.published == "2026-03-12"
    assert [kind for kind, _ in blocks(article)] == [
        "headline",
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_items_that_a_dash_opens_are_paragraphs_of_their_own() -> None:
    lines = ("These have helped:", "\x97 Ida Lund with lamps", "\x97 Rolf Pell with goats")
    article = parse(pdf_of([column(50, 740, (*PROSE, *lines))]))
    assert [text for _, text in blocks(article)][-2:] == [
        "— Ida Lund with lamps",
        "— Rolf Pell with goats",
    ]


def test_a_dash_at_the_beginning_of_a_line_of_prose_parts_nothing() -> None:
    lines = (*PROSE[:2], "\x96 and not for a minute more, come what may, its captain said today.")
    article = parse(pdf_of([column(50, 740, lines)]))
    assert len(article.blocks) == 1


def test_a_line_in_bold_with_a_number_heads_what_follows() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE),
        (50.0, 700.0, 10.0, "1. Oil and wicks"),
        *column(50, 680, PROSE),
    ]
    article = parse(pdf_of([page], bold=frozenset({"1. Oil and wicks"})))
    assert blocks(article)[1] == ("heading", "1. Oil and wicks")


def test_a_full_line_at_the_foot_of_a_page_goes_on_with_a_name_on_the_next() -> None:
    second = ("Norhaven had been a town of lamps and of the people who carried oil",)
    full = (*PROSE[:2], "and that nobody had seen such a ship since the days when in")
    article = parse(pdf_of([column(50, 760, full), column(50, 760, second)]))
    assert blocks(article) == [("paragraph", " ".join([*full, *second]))]
    short = (*PROSE[:2], "and that was all")
    article = parse(pdf_of([column(50, 760, short), column(50, 760, second)]))
    assert blocks(article)[-1] == ("paragraph", second[0])
