"""Headline, author, date and dateline at the top of a printed text."""

import pytest
from listed_blocks import block_kinds, kinds_and_texts
from made_pdf import Word, pdf_of
from printed_paper import LEFT
from printed_texts import PROSE, column, parse

from reader.model.article import BlockKind


def test_the_author_below_the_headline_is_known() -> None:
    head: list[Word] = [(50, 770, 22, "Board weighs the late offer"), (50, 745, 10, "By Ida Lund")]
    article = parse(pdf_of([[*head, *column(50, 710, LEFT)]]))
    assert article.meta.byline == "Ida Lund"
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


def test_the_day_of_a_date_below_the_headline_is_no_number_of_an_item() -> None:
    head: list[Word] = [(50, 770, 22, "Der Rat prüft"), (50, 745, 10, "3. Mai 2024")]
    article = parse(pdf_of([[*head, *column(50, 710, LEFT)]]))
    assert article.meta.published == "2024-05-03"
    assert block_kinds(article) == ["headline", "paragraph", "paragraph"]


def test_the_author_below_the_picture_below_the_headline_is_known() -> None:
    page: list[Word] = [
        (50, 790, 22, "Board weighs the late offer"),
        (50, 600, 8, "The ferry on Tuesday. Photo: Lena Holt"),
        (50, 580, 9, "Ida Lund"),
        *column(50, 560, LEFT),
    ]
    article = parse(pdf_of([page]))
    assert article.meta.byline == "Ida Lund"
    assert block_kinds(article)[:4] == ["headline", "caption", "credit", "byline"]


def test_the_authors_below_the_headline_are_those_of_whom_the_file_knows_one() -> None:
    page: list[Word] = [
        (50, 780, 20, "Counting drops of fog"),
        (50, 750, 10, "Ruth Amsel and Tove Brandt"),
        *column(50, 710, ("Fog is counted with lasers, which few villages own.",)),
    ]
    article = parse(pdf_of([page], author="Ruth Amsel"))
    assert article.meta.byline == "Ruth Amsel and Tove Brandt"
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


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
    assert [kind for kind, _ in kinds_and_texts(article)] == [
        "paragraph", "paragraph", "paragraph", "headline", "paragraph",
    ]  # fmt: skip


def test_a_bold_label_above_the_headline_is_no_section_and_moves_no_level() -> None:
    page: list[Word] = [
        (50, 800, 12, "PRESS NOTE"),
        (50, 765, 18, "Hallam wins the bridge"),
        *column(50, 730, PROSE),
        (50, 670, 12, "About Hallam"),
        *column(50, 650, PROSE),
    ]
    article = parse(pdf_of([page], bold=frozenset(("About Hallam",))))
    headings = [block for block in article.blocks if block.kind is BlockKind.HEADING]
    assert [(each.span.of(article.text), each.level) for each in headings] == [("About Hallam", 2)]


def test_the_dateline_of_a_release_stands_alone() -> None:
    lines = (f"BRENN, March 12, 2026 - {PROSE[0]}", *PROSE[1:])
    article = parse(pdf_of([[(50, 780, 20, "The offer"), *column(50, 740, lines)]]))
    assert article.blocks[1].kind is BlockKind.DATELINE
    assert article.meta.published == "2026-03-12"


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
    assert kinds_and_texts(parse(pdf_of([page])))[:2] == [
        ("paragraph", "Harbour notes"),
        ("headline", "Storms and ferries"),
    ]


def test_a_year_larger_than_the_headline_is_not_it() -> None:
    page: list[Word] = [(50, 790, 36, "2026"), (50, 750, 26, "Storms"), *column(50, 700, PROSE)]
    assert parse(pdf_of([page])).title == "Storms"


def test_a_large_line_that_says_by_whom_is_the_byline() -> None:
    page: list[Word] = [
        (50, 760, 24, "Two goats"),
        (50, 735, 13, "By Ida Lund"),
        *column(50, 700, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert article.meta.byline == "Ida Lund"
    assert kinds_and_texts(article)[:2] == [("headline", "Two goats"), ("byline", "By Ida Lund")]


def test_contents_are_no_headline_and_a_date_is_no_heading() -> None:
    page: list[Word] = [
        (50, 790, 16, "The lamps of Saltrey"),
        (50, 765, 14, "March 12, 2026"),
        (50, 730, 20, "Table of Contents"),
        *column(50, 690, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert article.meta.title == "The lamps of Saltrey"
    assert article.meta.published == "2026-03-12"
    assert [kind for kind, _ in kinds_and_texts(article)] == [
        "headline",
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_the_name_of_a_paper_above_its_first_story_is_not_the_headline() -> None:
    page: list[Word] = [
        (50, 800, 36, "The Teal Mercury"),
        (50, 780, 9, "Wednesday, May 6, 2026   No. 12,044"),
        (50, 740, 24, "Ferry stays in harbour"),
        (50, 722, 10, "By Ida Lund"),
        *column(50, 700, PROSE),
        (50, 640, 18, "Lamp lit again"),
        (50, 622, 10, "By Tom Rijn"),
        *column(50, 600, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert (article.meta.title, article.meta.site) == ("Ferry stays in harbour", "The Teal Mercury")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-05-06")
    assert [kind for kind, _ in kinds_and_texts(article)] == [
        "paragraph", "paragraph", "headline", "byline", "paragraph", "heading", "byline",
        "paragraph",
    ]  # fmt: skip


def test_the_headline_may_stand_below_a_letterhead_of_many_lines() -> None:
    address = ("HALLAM WORKS", "Pier 4", "20999 Teal", "Press office", "Ida Lund", "0555 4412")
    page: list[Word] = [
        *column(50, 800, address),
        (50, 720, 10, "March 12, 2026"),
        (50, 690, 18, "Hallam wins the bridge"),
        *column(50, 650, PROSE),
    ]
    assert parse(pdf_of([page])).title == "Hallam wins the bridge"


def test_a_first_line_larger_than_all_others_is_the_headline() -> None:
    page: list[Word] = [
        (50, 800, 12, "The keeper of the light"),
        (50, 780, 10, "Ida Lund"),
        *column(50, 750, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert (article.title, article.meta.byline) == ("The keeper of the light", "Ida Lund")


def test_the_role_after_a_name_beside_the_date_is_not_part_of_the_byline() -> None:
    page: list[Word] = [
        (50, 800, 20, "Report of the guild"),
        (50, 775, 10, "Ida Lund, chair of the guild"),
        (50, 755, 10, "Teal, 3 May 2026"),
        *column(50, 720, PROSE),
    ]
    assert parse(pdf_of([page])).meta.byline == "Ida Lund"


def test_a_large_line_between_headline_and_byline_is_no_heading() -> None:
    page: list[Word] = [
        (50, 800, 24, "Ferry strikes mole"),
        (50, 770, 14, "A bell is considered"),
        (50, 745, 10, "By Ida Lund | Published May 12, 2026, 3:15 p.m."),
        *column(50, 710, PROSE),
    ]
    assert [kind for kind, _ in kinds_and_texts(parse(pdf_of([page])))] == [
        "headline", "paragraph", "byline", "paragraph",
    ]  # fmt: skip


def test_the_large_foot_of_the_only_page_is_no_heading() -> None:
    page: list[Word] = [
        (50, 780, 20, "The offer"),
        *column(50, 740, PROSE),
        (50, 60, 13, "HALLAM QUARTERLY 7"),
    ]
    assert kinds_and_texts(parse(pdf_of([page])))[-1] == ("paragraph", "HALLAM QUARTERLY 7")


def test_the_largest_line_below_a_bold_one_is_the_headline_if_it_is_hardly_larger_than_text() -> (
    None
):
    page: list[Word] = [
        (50, 780, 10, "HARBOUR COMMITTEE"),
        (50, 755, 12, "Minutes of evidence"),
        *column(50, 720, PROSE),
    ]
    article = parse(pdf_of([page], bold=frozenset({"HARBOUR COMMITTEE", "Minutes of evidence"})))
    assert article.meta.title == "Minutes of evidence"
    assert block_kinds(article) == ["paragraph", "headline", "paragraph"]


def test_raised_letters_after_names_and_before_institutions_are_marks() -> None:
    page: list[Word] = [
        (50, 780, 20, "Counting drops of fog"),
        (50, 755, 10, "Ida Lund"),
        (89, 759, 6, "a,*"),
        (98, 755, 10, " and Tom Rijn"),
        (158, 759, 6, "b"),
        (50, 743, 5, "a"),
        (54, 740, 9, "Institute of Fog, Brenn"),
        *column(50, 710, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert article.meta.byline == "Ida Lund, Tom Rijn"
    assert ("paragraph", "ᵃ Institute of Fog, Brenn") in kinds_and_texts(article)


def test_a_word_that_is_above_the_line_as_a_whole_ends_in_no_mark() -> None:
    page: list[Word] = [
        (50, 755, 10, "Tide Table"),
        (105, 759, 10, "Rise"),
        *column(50, 710, PROSE),
    ]
    assert not set("ᵃᵇᶜᵈᵉᶠᵍʰ").intersection(parse(pdf_of([page])).text)


def test_a_headline_below_all_other_words_may_end_in_a_year() -> None:
    page: list[Word] = [(50, 780, 10, PROSE[2]), (50, 700, 30, "The offer of 2026")]
    assert parse(pdf_of([page])).meta.title == "The offer of 2026"
    assert kinds_and_texts(parse(pdf_of([page])))[-1] == ("headline", "The offer of 2026")


@pytest.mark.parametrize(("size", "byline"), [(14, "Ada Quill"), (12, "")])
def test_a_title_as_large_as_the_name_of_the_journal_is_the_headline_if_the_file_says_so(
    size: float, byline: str
) -> None:
    page: list[Word] = [
        (50, 790, 14, "The Review of Lamps 111"),
        (50, 760, size, "Wicks burn*"),
        (50, 740, 10, "Ada Quill*"),
        *column(50, 710, PROSE),
    ]
    article = parse(pdf_of([page], title="Wicks burn*", bold=frozenset({"Wicks burn*"})))
    assert kinds_and_texts(article)[1] == ("headline" if byline else "heading", "Wicks burn*")
    assert article.meta.byline == byline
    assert article.meta.title == ("Wicks burn" if byline else "The Review of Lamps 111")
