"""Rows repeated at the same place at the edges of several pages are not text."""

import pytest
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


def headed_pages(heads: list[str], y: float = 660) -> list[list[PageLine]]:
    return [[line(head, y), *body_lines(at)] for at, head in enumerate(heads)]


def test_heads_that_name_chapter_and_section_are_left_out() -> None:
    heads = [
        "1. THE LAMPS 1.1 OF OIL", "1. THE LAMPS 1.2 OF GAS", "2. THE PIERS 2.1 OF WOOD",
        "2. THE PIERS 2.2 OF STONE", "3. THE MOLES 3.1 OF STONE",
    ]  # fmt: skip
    kept = texts(remove_repeated_rows(headed_pages(heads)))
    assert kept == texts([body_lines(page) for page in range(5)])


def test_heads_may_share_their_end() -> None:
    heads = [
        "Of oil · The lamps",
        "Of gas · The lamps",
        "Of wood · The piers",
        "Of stone · The piers",
    ]
    kept = texts(remove_repeated_rows(headed_pages(heads)))
    assert kept == texts([body_lines(page) for page in range(4)])


def test_first_lines_that_share_their_beginning_but_are_not_set_off_stay() -> None:
    pages = headed_pages([f"The keeper said {word}." for word in ("yes", "no", "so")], 612)
    assert remove_repeated_rows(pages) == pages


@pytest.mark.parametrize("label", ["Figure {}: ", "Question {}: ", "Exercise {}. ", "Question {} "])
def test_captions_and_numbered_titles_at_the_top_of_pages_stay(label: str) -> None:
    things = ("Lamps", "Piers", "Moles", "Ropes")
    pages = headed_pages([f"{label.format(at)}{thing}" for at, thing in enumerate(things, 9)])
    assert remove_repeated_rows(pages) == pages


def test_titles_that_all_begin_alike_stay() -> None:
    pages = headed_pages([f"Plan of the pier for {day}" for day in ("Monday", "Tuesday", "Sunday")])
    assert remove_repeated_rows(pages) == pages


def test_lettered_titles_at_the_top_of_pages_stay() -> None:
    pages = headed_pages(["Appendix A: Lamps", "Appendix B: Piers", "Appendix C: Moles"])
    assert remove_repeated_rows(pages) == pages


def test_large_titles_of_pages_stay() -> None:
    titles = ["Lamps of the pier", "Lamps of the mole", "Lamps of the ferry", "Lamps of the quay"]
    pages = [[line(title, 660, size=20.0), *body_lines(at)] for at, title in enumerate(titles)]
    assert remove_repeated_rows(pages) == pages
