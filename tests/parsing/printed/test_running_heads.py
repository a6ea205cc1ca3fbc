"""Running heads and page numbers are left out, and nothing of the text with them."""

import pytest
from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse


def test_running_heads_and_numbers_of_pages_are_left_out() -> None:
    sheets = []
    for number in range(1, 5):
        body = column(
            50,
            740,
            (
                f"The {number}th day began with rain and ended with more of it,",
                "and nobody in the harbour office was in the least surprised.",
            ),
        )
        head: list[Word] = [(50, 810, 8, "The Harbour Post"), (480, 810, 8, "7 March 2026")]
        foot: list[Word] = [(50, 30, 8, "Skell Press"), (290, 30, 8, f"- {number} -")]
        sheets.append([*head, *body, *foot])
    text = parse(pdf_of(sheets)).text
    assert text.count("day began") == 4
    assert not any(words in text for words in ("Post", "2026", "Press", "- 2 -"))


def test_running_heads_that_count_the_pages_are_left_out() -> None:
    lines = ("The day began with rain, and ended with more of it.", "Nobody was surprised.")
    pages = []
    for number in range(1, 4):
        head = f"{number} Fog Studies" if number % 2 == 0 else f"R. Amsel: Drops {number}"
        body = tuple(f"{line} ({'abc'[number - 1]})" for line in lines)
        pages.append([(50.0, 810.0, 8.0, head), *column(50, 740, body)])
    text = parse(pdf_of(pages)).text
    assert "Fog Studies" not in text
    assert "Drops" not in text


def test_a_running_head_of_two_pages_that_repeats_the_title_is_left_out() -> None:
    first: list[Word] = [(50, 780, 22, "The late ferry"), *column(50, 740, PROSE)]
    said = "The late ferry was late again,", "and nobody", "was surprised by it."
    body = column(50, 740, said)
    head: list[Word] = [(50, 810, 8, "The late ferry 2"), (400, 810, 8, "Audit Office")]
    text = parse(pdf_of([first, [*head, *body]])).text
    assert text.count("The late ferry") == 2
    assert "Audit Office" not in text
    assert parse(pdf_of([first, body])).text.count("The late ferry") == 2


def test_a_bold_title_stays_on_the_first_page_though_other_pages_have_it_as_a_head() -> None:
    title = "THE LATE FERRY"
    pages = [
        [(50.0, 790.0, 10.0, head), *column(50, 740, (f"Nobody in {place} was surprised.",))]
        for head, place in (
            (title, "Saltrey"),
            ("The late ferry", "Teal"),
            ("The late ferry", "Skell"),
        )
    ]
    assert parse(pdf_of(pages, bold=frozenset({title}))).text.startswith(title)
    assert title not in parse(pdf_of(pages)).text


@pytest.mark.parametrize(
    "caption",
    [
        "Figure 2: The late ferry",
        "The late ferry at the quay of Skell in March, seen from the mole",
    ],
)
def test_a_caption_at_the_top_of_a_page_that_names_the_title_stays(caption: str) -> None:
    first: list[Word] = [(50, 780, 22, "The late ferry"), *column(50, 740, PROSE)]
    second: list[Word] = [(50, 810, 8, caption), *column(50, 740, PROSE[:2])]
    assert caption in parse(pdf_of([first, second])).text


def test_running_heads_with_the_numbers_of_section_and_page_are_left_out() -> None:
    pages = [
        [
            (50.0, 810.0, 8.0, f"{number} CHAPTER {name} {number + 6}"),
            *column(50, 740, (f"The {name.lower()} tide came late.",)),
        ]
        for number, name in enumerate(("FIRST", "LAST", "HIGH", "LOW"), 1)
    ]
    assert "CHAPTER" not in parse(pdf_of(pages)).text


def test_the_head_and_foot_printed_by_a_browser_are_left_out() -> None:
    page: list[Word] = [
        (24, 769, 8, "11/28/26, 2:59 PM The lamp of Norhaven"),
        (50, 740, 10, "The lamp burned all night, and the keeper slept beside it."),
        (24, 17, 8, "https://norhaven.example/lamp 1/1"),
    ]
    assert parse(pdf_of([page])).text == page[1][3]
    page[2] = (24, 17, 8, "https://norhaven.example/lamp")
    assert "2:59" in parse(pdf_of([page])).text


def test_a_title_that_ends_in_the_year_of_the_running_head_stays() -> None:
    pages = []
    for number in range(3):
        title: list[Word] = [(50, 760, 20, "Annual Report 2026")] if not number else []
        words = column(50, 700, tuple(f"{line} {'abc'[number]}" for line in PROSE))
        pages.append([(50.0, 815.0, 8.0, "Harbour Office Report 2026"), *title, *words])
    article = parse(pdf_of(pages))
    assert article.meta.title == "Annual Report 2026"
    assert "Harbour Office" not in article.text


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


def test_running_heads_that_roman_numbers_count_on_are_left_out() -> None:
    pages = []
    for at, number in enumerate(("iii", "iv", "v", "vi")):
        head = (85.0, f"{number} Preface") if at % 2 else (450.0, f"Preface {number}")
        lines = tuple(f"{line} {'abcd'[at]}" for line in PROSE)
        pages.append([(head[0], 800.0, 9.0, head[1]), *column(85, 740, lines)])
    assert "Preface" not in parse(pdf_of(pages)).text


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
    assert ("table_row", "2025\t302\t2") in kinds_and_texts(article)
    assert not [text for _, text in kinds_and_texts(article) if text in ("1", "2")]


def test_a_note_whose_number_is_that_of_its_page_by_chance_stays() -> None:
    notes = {1: "1 Nobody at the dairy had seen the letter.", 2: "2 The minutes do not say so."}
    sheets = []
    for number in range(1, 5):
        page = column(50, 760, PROSE)
        if number in notes:
            page.append((60.0, 120.0, 8.0, notes[number]))
        sheets.append([*page, (290.0, 30.0, 10.0, str(number))])
    text = parse(pdf_of(sheets)).text
    assert "Nobody at the dairy had seen the letter." in text


def test_the_page_number_of_a_section_and_the_name_of_a_paper_are_left_out() -> None:
    first: list[Word] = [(50, 800, 30, "Skell Mercury"), *column(50, 740, PROSE)]
    head: list[Word] = [(50, 810, 8, "A6"), (250, 810, 8, "Skell Mercury"), (480, 810, 8, "$2.50")]
    second: list[Word] = [*head, *column(50, 740, ("It rained on Thursday, and again on Friday.",))]
    text = parse(pdf_of([first, second])).text
    assert text.count("Skell Mercury") == 1
    assert "A6" not in text
    assert "$2.50" not in text


@pytest.mark.parametrize("foot", ["Page 12 of 14", "P\xe1gina 12 de 14", "Seite 2 / 3"])
def test_the_number_of_a_page_of_several_is_left_out_with_what_is_beside_it(foot: str) -> None:
    page: list[Word] = [*column(50, 740, PROSE), (50, 40, 9, "Annex I"), (300, 40, 9, foot)]
    assert kinds_and_texts(parse(pdf_of([page]))) == [("paragraph", " ".join(PROSE))]
