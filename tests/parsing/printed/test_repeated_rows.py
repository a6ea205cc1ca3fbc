"""Rows repeated at the same place at the edges of several pages are not text."""

from printed_texts import line

from reader.parsing.printed.margins.repeated_rows import remove_repeated_rows
from reader.parsing.printed.printed_line import PageLine

LETTERHEAD = ("Lantern Office", "Quay Street", "Norhaven", "Printed for the reading room")


def body_lines(page: int) -> list[PageLine]:
    return [
        line(f"Some words of page {'abcdefgh'[page]}, row {row}.", 600 - 12 * row)
        for row in range(4)
    ]


def texts(pages: list[list[PageLine]]) -> list[list[str]]:
    return [[each.text for each in page] for page in pages]


def test_a_head_of_many_rows_is_left_out_on_each_page() -> None:
    head = [line(text, 780 - 12 * row) for row, text in enumerate(LETTERHEAD)]
    pages = [[*head, *body_lines(page)] for page in range(4)]
    assert texts(remove_repeated_rows(pages)) == texts([body_lines(page) for page in range(4)])


def test_the_heads_of_left_and_right_pages_are_left_out_though_each_stands_on_two() -> None:
    heads = [line("The lamps of Norhaven", 780), line("I. Lund and others", 780, left=300)]
    pages = [[heads[page % 2], *body_lines(page)] for page in range(4)]
    assert texts(remove_repeated_rows(pages)) == texts([body_lines(page) for page in range(4)])


def test_the_same_words_at_another_place_stay() -> None:
    pages = [[line("Notes of the keeper", 780 - 30 * page), *body_lines(page)] for page in range(4)]
    assert remove_repeated_rows(pages) == pages


def test_the_name_of_a_part_stays_where_the_part_begins() -> None:
    parts = ["The harbour by night"] * 3 + ["The harbour by day"] * 3
    pages = [[line(part, 780, size=16.0), *body_lines(at)] for at, part in enumerate(parts)]
    kept = texts(remove_repeated_rows(pages))
    assert [page[0] for page in kept if page[0] in parts] == sorted(set(parts), reverse=True)


def test_a_note_as_long_as_a_sentence_stays_the_first_time() -> None:
    note = "This report may be copied by whoever names the lantern office. " * 3
    pages = [[*body_lines(page), line(note, 40)] for page in range(3)]
    assert [note in page for page in texts(remove_repeated_rows(pages))] == [True, False, False]


def test_numbered_chapters_that_begin_few_pages_stay() -> None:
    heads = {0: "Chapter 1 of the log", 2: "Chapter 2 of the log"}
    pages = [
        [*([line(heads[page], 780, size=16.0)] if page in heads else []), *body_lines(page)]
        for page in range(6)
    ]
    assert remove_repeated_rows(pages) == pages


def test_a_page_that_is_printed_twice_stays() -> None:
    page = [
        *body_lines(0),
        *(line(f"And one more line: {'abcdefg'[at]}.", 500 - 12 * at) for at in range(7)),
    ]
    assert remove_repeated_rows([page, page]) == [page, page]
