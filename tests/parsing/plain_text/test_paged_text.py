"""Text laid out for a printer: running heads, form feeds, headings flush left."""

from textwrap import wrap

import pytest
from article_promises import check_promises
from listed_blocks import block_kinds, block_texts, kinds_and_texts, kinds_levels_and_texts

from reader.model.article import Article
from reader.parsing.plain_text.paged_text import remove_running_heads
from reader.parsing.plain_text.plain import parse_plain

_HEAD = (
    "Harbour Working Group                                     I. Lund\n"
    "Request: 41                                         Harbour Office\n"
    "Category: Informational                               January 2026\n"
)
_PAGE_1 = f"""{_HEAD}

                      Counting Ships over IP

Abstract

   This memo tells how the towers of a harbour exchange the number of
   ships that they have seen.

Status of This Memo

   It is no standard of anybody.

1.  Introduction

   Towers carry lamps of low power.  They must not shine upwards for
   more than two minutes.

1.1.  Words

   A ship is what floats and has a name, and a boat is what a ship has
   and lowers


Lund                        Informational                    [Page 1]
"""
_PAGE_2 = """Request 41              Counting Ships over IP           January 2026


   when the captain says so.

2.  Messages

   The tower is a number between 0 and 15.

Author's Address

   Ida Lund
   Harbour Office


Lund                        Informational                    [Page 2]
"""
_PAGE_3 = """Request 41              Counting Ships over IP           January 2026

   The last page.


Lund                        Informational                    [Page 3]
"""


def _article(text: str) -> Article:
    article = parse_plain(text.encode())
    check_promises(article)
    return article


def test_pages_of_a_memo_become_one_text_with_headings() -> None:
    article = _article("\f\n".join((_PAGE_1, _PAGE_2, _PAGE_3)))
    assert article.meta.title == "Counting Ships over IP"
    blocks = kinds_levels_and_texts(article)
    assert [block for block in blocks if block[0] in ("headline", "heading")] == [
        ("headline", 0, "Counting Ships over IP"),
        ("heading", 2, "Abstract"),
        ("heading", 2, "Status of This Memo"),
        ("heading", 2, "1.  Introduction"),
        ("heading", 3, "1.1.  Words"),
        ("heading", 2, "2.  Messages"),
        ("heading", 2, "Author's Address"),
    ]
    assert "a boat is what a ship has and lowers when the captain says so." in article.text
    assert "[Page" not in article.text
    assert "Request 41" not in article.text


def test_headings_counted_by_letters_are_headings_from_the_first() -> None:
    prose = 2 * "   The storm had broken two panes of the lamp, and nobody came.\n\n"
    heads = ("A. The Storm", "B. The Lamp", "C. The End")
    article = _article("The Lamp of Lipa\n\n" + "".join(f"{head}\n\n{prose}" for head in heads))
    assert block_kinds(article) == ["headline", *(3 * ["heading", "paragraph", "paragraph"])]


def test_lines_at_the_edge_of_a_single_page_stay() -> None:
    text = "The ferry sails.\n\nIt sails at noon.\n\fThe ferry comes back.\n\nIt is late."
    assert remove_running_heads(text) == (
        "The ferry sails.\n\nIt sails at noon.\n\nThe ferry comes back.\n\nIt is late."
    )


def test_prose_flush_left_has_no_headings_by_its_edge() -> None:
    line = "Nobody wants to sail today, the captain said, and went to bed."
    article = _article(f"Storm keeps the ferries in port\n\n{line}\n\nA word of Ida\n\n{line}")
    assert block_kinds(article) == ["headline", *["paragraph"] * 3]


def test_feet_with_numbers_of_pages_end_pages_where_form_feeds_are_lost() -> None:
    assert _blocks(_PAGE_1 + "\n\n" + _PAGE_2) == _blocks(_PAGE_1 + "\f" + _PAGE_2)


def _blocks(text: str) -> list[tuple[str, str]]:
    return kinds_and_texts(parse_plain(text.encode(), location="memo.txt"))


def test_a_single_page_foot_is_text() -> None:
    text = "The memo says:\n\nLund            Informational    [Page 1]\n\nNo more came."
    assert "[Page 1]" in parse_plain(text.encode(), location="memo.txt").text


def test_a_drawn_box_of_fields_is_code() -> None:
    box = "     0                   1\n    +-+-+-+-+-+\n    |Type |Height|\n    +-+-+-+-+-+"
    article = parse_plain(f"The message:\n\n{box}\n\nIt ends here.".encode(), location="m.txt")
    code = [block.span.of(article.text) for block in article.blocks if block.kind == "code"]
    assert len(code) == 1
    assert "+-+-+-+-+-+\n" in code[0]


_BEFORE = (
    "The towers of a harbour exchange the number of ships that they have seen, and the captain"
)
_AFTER = "says so when the lamps are low, unless the tower of the harbour is a boat."


_PAGE = "\n\n".join([f"{_BEFORE} {_AFTER}"] * 3)


@pytest.mark.parametrize("number", ["7", "        7", "- 7 -", "Page 7", "7/9", "7 of 9"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [60, 200])
def test_a_sentence_goes_on_after_the_number_of_a_page(number: str, gap: str, width: int) -> None:
    lines = wrap(f"{_BEFORE} {_AFTER}", width)
    if width > len(_BEFORE):
        lines = [_BEFORE, _AFTER]
    first, rest = lines[0], "\n".join(lines[1:])
    text = f"{first}{gap}{number}{gap}{rest}\n\n{_PAGE}\n\n8\n\nThe end of the memo.\n"
    assert block_texts(parse_plain(text.encode()))[0] == f"{_BEFORE} {_AFTER}"


@pytest.mark.parametrize(
    ("before", "number", "after"),
    [
        (_BEFORE, "42", _AFTER),  # nothing counts
        (f"{_BEFORE}.", "7", _AFTER),
        (_BEFORE, "7", _AFTER.capitalize()),
        ("The captain", "7", _AFTER),
    ],
)
def test_other_numbers_between_paragraphs_stay(before: str, number: str, after: str) -> None:
    text = f"{before}\n\n{number}\n\n{after}\n\n{_PAGE}\n\n8\n\nThe end of the memo.\n"
    assert block_texts(parse_plain(text.encode()))[:3] == [before, number, after]


@pytest.mark.parametrize(
    "numbers", [("1998", "1999"), ("7/9", "8/9"), ("3 of 4", "4 of 4"), ("-3", "-4")]
)
def test_numbers_that_are_nearer_than_pages_stay(numbers: tuple[str, str]) -> None:
    before, after = _BEFORE.removeprefix("The "), "and the tower counts the boats"
    lines = "\n".join([before, numbers[0], after, before, numbers[1], after])
    text = f"{_PAGE}\n\n{lines}\n\n{_PAGE}\n"
    words = " ".join(block_texts(parse_plain(text.encode()))).split()
    assert words == text.split()


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("and the keeper said that he had jump-", "ed into the boat.", "jumped into"),
        ("the keepers, of whom there were twenty-", "one in all.", "twenty-one in"),
        ("and the keeper went down to the harbour -", "it was late.", "harbour - it was"),
    ],
)
def test_a_word_broken_at_the_end_of_a_page_is_whole(before: str, after: str, joined: str) -> None:
    head = "THE BRENN MERCURY\n\n"
    page = "The ferry came in with the tide at nine,\n"
    text = f"{head}{page}{before}\n\f{head}{after}\n\nIt is late.\n\f{head}The end."
    assert joined in _article(text).text


def test_running_heads_may_have_two_lines() -> None:
    head = "THE BRENN MERCURY   {}\nSATURDAY, MAY 7.\n\n"
    said = ("The ferry sails.", "It sails at noon.")
    pages = [head.format(at) + line for at, line in enumerate(said)]
    assert remove_running_heads("\n\f".join(pages)).split("\n\n") == [*said]
    apart = [page.replace("\nSAT", "\n\nSAT") for page in pages]
    assert "SATURDAY" in remove_running_heads("\n\f".join(apart))
    alone = "The first sails.\nIt is late.\n\fThe second sails.\nIt is late.\nIt is dark."
    assert remove_running_heads(alone).count("It is late.") == 2


def test_the_cues_of_a_play_below_its_running_head_stay() -> None:
    cues = ["IDA", "TOM", "ZED", "IDA", "EVA", "LIV", "BEN", "SUE", "JAN"]
    pages = [f"THE PIER\n{cue}\nIt is {at} o’clock, and late." for at, cue in enumerate(cues)]
    assert remove_running_heads("\n\f".join(pages)).count("IDA") == 2
