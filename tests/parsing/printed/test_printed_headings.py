"""Printed headings."""

import pytest
from listed_blocks import block_kinds, kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse


def test_a_short_line_in_bold_heads_what_follows() -> None:
    lines = (
        "A lift for bicycles",
        "Cyclists asked for a lift. They got a ramp with a slope of six",
        "per cent, which the ferryman has tried once, on foot.",
    )
    article = parse(pdf_of([column(50, 740, lines)], bold=frozenset(lines[:1])))
    assert block_kinds(article) == ["heading", "paragraph"]


def test_a_heading_in_bold_between_columns_of_prose_is_found() -> None:
    lines = (*PROSE, "What it costs", *PROSE)
    article = parse(pdf_of([column(50, 740, lines)], bold=frozenset({"What it costs"})))
    assert kinds_and_texts(article) == [
        ("paragraph", " ".join(PROSE)),
        ("heading", "What it costs"),
        ("paragraph", " ".join(PROSE)),
    ]


def test_a_line_in_bold_with_a_number_heads_what_follows() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE),
        (50.0, 700.0, 10.0, "1. Oil and wicks"),
        *column(50, 680, PROSE),
    ]
    article = parse(pdf_of([page], bold=frozenset({"1. Oil and wicks"})))
    assert kinds_and_texts(article)[1] == ("heading", "1. Oil and wicks")


def test_a_large_line_in_quotation_marks_is_a_pull_quote() -> None:
    page: list[Word] = [
        (50, 800, 24, "The eel war"),
        *column(50, 760, PROSE),
        (50, 700, 16, '"An eel does not read notices"'),
        *column(50, 670, PROSE),
    ]
    kinds = [kind for kind, _ in kinds_and_texts(parse(pdf_of([page])))]
    assert kinds == ["headline", "paragraph", "quotation", "paragraph"]


@pytest.mark.parametrize("last", ["of", "for the", "und"])
def test_a_centred_headline_goes_on_below_a_word_that_ends_none(last: str) -> None:
    page: list[Word] = [
        (240, 800, 18, f"Release {last}"),
        (220, 779, 18, "Lamps To Orrin"),
        *column(50, 740, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert (article.meta.title, article.meta.byline) == (f"Release {last} Lamps To Orrin", "")


def test_a_short_line_of_text_may_end_in_a_preposition() -> None:
    page: list[Word] = [
        (50, 800, 18, "Lamps"), *column(50, 770, PROSE), (50, 670, 9, "Log in"),
        (50, 659, 9, "Read on"), *column(50, 630, PROSE),
    ]  # fmt: skip
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert {"Log in", "Read on"} <= {*texts}


def test_the_sign_of_a_section_may_begin_a_heading() -> None:
    lines = ("§ 1 Scope", *PROSE, "§ 2 Distance", *PROSE)
    bold = frozenset({"§ 1 Scope", "§ 2 Distance"})
    article = parse(pdf_of([column(50, 740, lines)], bold=bold))
    assert [kind for kind, _ in kinds_and_texts(article)] == [
        "heading",
        "paragraph",
        "heading",
        "paragraph",
    ]
    assert article.title == "§ 1 Scope"


def test_words_in_guillemets_and_bold_head_what_follows_unless_they_are_a_sentence() -> None:
    page = column(50, 740, (*PROSE, "\xab On ne verra plus le quai \xbb", *PROSE))
    said = column(50, 740, (*PROSE, "\xab On ne verra plus le quai. \xbb", *PROSE))
    for words, is_heading in ((page, True), (said, False)):
        bold = frozenset({words[len(PROSE)][3]})
        assert ("heading" in block_kinds(parse(pdf_of([words], bold=bold)))) == is_heading


@pytest.mark.parametrize(
    ("title", "bold"),
    [("References", True), ("Lamps", True), ("Notes", False), ("notes", True)],
)
def test_a_word_in_bold_that_papers_head_a_part_with_is_a_heading_though_no_prose_follows(
    title: str, *, bold: bool
) -> None:
    entries = ("Quill, A. Lamps.", "Poe, B. Wicks.", "Lund, I. Oil.")
    page: list[Word] = [*column(50, 740, PROSE), (50, 680, 10, title)]
    page += [(50, 660 - 20 * at, 10, entry) for at, entry in enumerate(entries)]
    article = parse(pdf_of([page], bold=frozenset({title} if bold else ())))
    assert (("heading", title) in kinds_and_texts(article)) is (title == "References")
