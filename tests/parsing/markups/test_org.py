"""Org: lists and the blocks in them, tables, captions, links, emphasis, footnotes."""

import pytest
from listed_blocks import (
    block_kinds,
    checked_blocks,
    kinds_and_texts,
    kinds_labels_and_texts,
)
from processor_time import assert_in_proportion

from reader.model.article import Article
from reader.parsing.markups.org import parse_org
from reader.parsing.registry import parse_article


def parse(text: str) -> Article:
    return parse_org(text.encode(), location="gulls.org")


def test_blocks_in_an_item_belong_to_it_and_the_count_goes_on() -> None:
    article = parse(
        "1. Count.\n   #+begin_src python\n   def f():\n       return 9\n   #+end_src\n2. Ask.\n"
        "   #+begin_quote\n   A gull.\n   #+end_quote\n   And sleep.\n3. Rest.\n"
    )
    assert kinds_labels_and_texts(article) == [
        ("list_item", "1.", "Count."), ("code", "", "def f():\n    return 9"),
        ("list_item", "2.", "Ask."), ("quotation", "", "A gull."),
        ("list_item", " ", "And sleep."), ("list_item", "3.", "Rest."),
    ]  # fmt: skip


def test_indented_code_outside_of_lists_loses_the_indent_of_its_block() -> None:
    article = parse("- Boats\n\nGulls.\n\n    #+begin_example\n      nine\n    #+end_example\n")
    assert kinds_and_texts(article)[2] == ("code", "  nine")


def test_a_list_may_begin_with_a_later_number() -> None:
    article = parse("1. [@4] Count.\n2. Ask.\n")
    assert kinds_labels_and_texts(article) == [
        ("list_item", "4.", "Count."), ("list_item", "5.", "Ask."),
    ]  # fmt: skip


def test_two_backslashes_break_a_line() -> None:
    assert parse("Gulls\\\\\nand boats\n").text == "Gulls\nand boats"


def test_words_set_apart_twice_are_both() -> None:
    article = parse("A */very/ late* gull of =/brenn/=.\n")
    assert [(str(each.kind), each.span.of(article.text)) for each in article.inlines] == [
        ("emphasis", "very"), ("strong", "very late"), ("code", "/brenn/"),
    ]  # fmt: skip


def test_the_note_of_a_heading_is_marked() -> None:
    article = parse("* Gulls[fn:1]\n\nNine.\n\n[fn:1] In March.\n")
    assert kinds_labels_and_texts(article)[0][2] == "Gulls[1]"
    assert kinds_labels_and_texts(article)[-1] == ("footnote", "1", "In March.")


def test_the_note_of_a_cell_is_marked() -> None:
    article = parse("| Gulls[fn:1] | 9 |\n\n[fn:1] In March.\n")
    assert kinds_labels_and_texts(article)[0][2] == "Gulls[1]\t9"


def test_typed_dashes_are_those_that_are_printed() -> None:
    assert parse("Gulls --- nine -- sleep 8--9 hours, with ~a -- b~ or --all.\n").text == (
        "Gulls — nine – sleep 8–9 hours, with a -- b or --all."
    )


@pytest.mark.parametrize(
    ("table", "levels"),
    [
        ("| Gull | Hours |\n|------+-------|\n| Ada | 4 |\n", [1, 0]),
        ("|------+-------|\n| Gull | Hours |\n|------+-------|\n| Ada | 4 |\n", [1, 0]),
        ("| Gull | Hours |\n| Ada | 4 |\n", [0, 0]),
        ("|------+-------|\n| Gull | Hours |\n| Ada | 4 |\n|------+-------|\n", [0, 0]),
        ("| <l>  | <10>  |\n| Gull | Hours |\n|------+-------|\n| Ada | 4 |\n", [1, 0]),
    ],
)
def test_a_rule_between_rows_sets_the_header_apart(table: str, levels: list[int]) -> None:
    article = parse(f"{table}\nNine.\n")
    rows = [(each.level, each.span.of(article.text)) for each in article.blocks]
    texts = ["Gull\tHours", "Ada\t4"]
    assert rows == [*zip(levels, texts, strict=True), (0, "Nine.")]


def test_a_table_of_rules_is_left_out_and_one_in_code_is_not() -> None:
    article = parse("Nine.\n\n|---+---|\n\n#+begin_example\n| a | b |\n#+end_example\n")
    assert kinds_and_texts(article) == [("paragraph", "Nine."), ("code", "| a | b |")]


def test_a_quotation_goes_on_below_code_in_it() -> None:
    article = parse(
        "#+begin_quote\nA gull.\n#+begin_src\nx\n#+end_src\nTwice.\n#+end_quote\n\nBoats.\n"
    )
    assert kinds_and_texts(article) == [
        ("quotation", "A gull."), ("code", "x"), ("quotation", "Twice."), ("paragraph", "Boats."),
    ]  # fmt: skip


def test_an_example_may_show_the_edges_of_other_blocks() -> None:
    article = parse("#+begin_example\n#+begin_src\nx\n#+end_src\n#+end_example\n\nBoats.\n")
    assert kinds_and_texts(article) == [
        ("code", "#+begin_src\nx\n#+end_src"), ("paragraph", "Boats."),
    ]  # fmt: skip


def test_a_long_blank_in_a_row_is_read_in_linear_time() -> None:
    def work(count: int) -> None:
        parse("|" + " " * count + "x\n")

    # not quadratic: 25 times
    assert_in_proportion(work, 4_000, 20_000, at_most=12, slack_seconds=0.1)


@pytest.mark.parametrize(
    ("shown", "blocks"),
    [
        ("[[file:a.png]]", [("image", "A gull"), ("caption", "It sleeps")]),
        ("[[file:a.png][file:b.png]]", [("image", "A gull"), ("caption", "It sleeps")]),
        ("| Ada | 4 |", [("caption", "It sleeps"), ("table_row", "Ada\t4")]),
        ("#+begin_src\nsleep\n#+end_src", [("paragraph", "It sleeps"), ("code", "sleep")]),
        (
            "#+begin_quote\nIt is late.\n#+end_quote",
            [("paragraph", "It sleeps"), ("quotation", "It is late.")],
        ),
    ],
)
def test_a_caption_is_shown_whatever_it_is_of_and_what_else_is_said(
    shown: str, blocks: list[tuple[str, str]]
) -> None:
    keywords = "#+CAPTION[Short]: It sleeps\n#+NAME: gull\n#+ATTR_HTML: :alt A gull :width 9\n"
    article = parse(f"The quay.\n\n{keywords}{shown}\n\nIt burns.\n")
    assert kinds_and_texts(article)[1:-1] == blocks


def test_a_line_that_is_a_link_breaks_no_paragraph() -> None:
    article = parse("They read\n[[https://quay.example/][the book]]\nat night.\n")
    assert article.text == "They read the book at night."


def test_a_link_may_be_named_like_a_file() -> None:
    article = parse("They read\n[[https://quay.example/lamp][lamp.png]]\nat night.\n")
    assert article.text == "They read lamp.png at night."
    assert [link.href for link in article.links] == ["https://quay.example/lamp"]


def test_only_the_date_of_an_org_file_stands_in_brackets() -> None:
    head = "#+TITLE: Lamps <I>\n#+AUTHOR: Ida Lund <ida@pier.example>\n#+DATE: <2026-05-03 Sun>\n"
    meta = parse_org(f"{head}\nIt burns.\n".encode()).meta
    assert (meta.title, meta.byline, meta.published) == ("Lamps <I>", "Ida Lund", "2026-05-03")


def test_lines_after_a_colon_in_org_are_code_and_a_dash_names_the_speaker() -> None:
    article = parse_org(
        b"#+TITLE: Lamps\n\n#+RESULTS:\n: burn\n:   all night\n\n#+CAPTION: Rings\n| First | 41 |\n"
        b"\n#+BEGIN_QUOTE\nYou see by it.\n--- Edda Varn\n#+END_QUOTE\n"
    )
    assert kinds_and_texts(article)[1:] == [
        ("code", "burn\n  all night"),
        ("caption", "Rings"),
        ("table_row", "First\t41"),
        ("quotation", "You see by it."),
        ("quotation", "— Edda Varn"),
    ]


def test_null_characters_in_org_are_no_places_of_links() -> None:
    article = parse_article(b"* Lamps\n\nA lamp \x005\x00 burns.\n", location="lamps.org")
    assert article.text.endswith("burns.")


def test_a_caption_of_org_may_stand_below_its_table_and_notes_have_no_heading() -> None:
    text = "The lamp burns.[fn:1]\n\n| Lamp | Oil |\n|------+-----|\n| east | 4 |\n"
    text += "#+caption: Oil in litres\n\n* Footnotes\n[fn:1] Kept since 1911.\n"
    article = parse_org(text.encode(), charset=None, location="a.org")
    assert block_kinds(article) == [
        "paragraph",
        "table_row",
        "table_row",
        "caption",
        "footnote",
    ]


def test_a_link_of_org_may_go_on_in_the_next_line() -> None:
    article = parse_org(b"It burns, [[https://pier.example][as the\n  keeper says]], all night.\n")
    assert article.text == "It burns, as the keeper says, all night."
    assert [link.href for link in article.links] == ["https://pier.example"]


def test_slashes_of_an_address_in_org_are_no_emphasis() -> None:
    article = parse_org(b"See https://pier.example/lamp/ and /now/ https://pier.example/oil/.\n")
    assert article.text == "See https://pier.example/lamp/ and now https://pier.example/oil/."


def test_the_words_of_a_link_of_org_may_hold_brackets() -> None:
    article = parse_org(b"- [[https://pier.example/a][[News] The lamp [again] burns]], he wrote\n")
    assert article.text == "[News] The lamp [again] burns, he wrote"
    assert [link.href for link in article.links] == ["https://pier.example/a"]


def test_code_of_org_that_has_no_end_keeps_its_lines() -> None:
    article = parse_org(b"It burns.\n\n#+begin_src c\na = b *c\nd* e\n")
    assert checked_blocks(article)[1:] == [("code", 0, "a = b *c\nd* e")]


def test_words_set_apart_and_captions_of_org_may_go_on_in_the_next_line() -> None:
    text = (
        "It /burns all\nnight/ and *so\non*.\n\n#+begin_src c\na = b *c\nd* e\n#+end_src\n\n"
        "#+caption: The lamp\nof the pier\n[[file:lamp.png]]\n"
    )
    article = parse_org(text.encode())
    assert [inline.span.of(article.text) for inline in article.inlines[:2]] == [
        "burns all night",
        "so on",
    ]
    assert checked_blocks(article)[1:] == [
        ("code", 0, "a = b *c\nd* e"),
        ("image", 0, "Image"),
        ("caption", 0, "The lamp of the pier"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "/Her book\n“Counting” appears in May/", "/Ihr Buch\n„Zählen“ erscheint/",
        "*the ferry\n(that of noon) sails*", "/son livre\n«Compter» paraît/",
    ],
)  # fmt: skip
def test_words_set_apart_in_org_may_go_on_with_a_mark(words: str) -> None:
    article = parse(f"It says so.\n\n{words}.\n")
    assert [inline.span.of(article.text) for inline in article.inlines] == [
        words[1:-1].replace("\n", " ")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "and/or\n“Counting” in May/June", "a * b\n(c) * d", "/ See\n“Counting” /",
        "the file /etc/ferry\n“for noon” and/or night", "/Her book\n\n“Counting” appears/",
    ],
)  # fmt: skip
def test_signs_before_marks_in_org_set_nothing_apart(words: str) -> None:
    assert not parse(f"It says so.\n\nThey say {words}.\n").inlines


def test_org_shows_formulas_as_they_are_written_and_no_link_targets() -> None:
    article = parse_org(b"It is \\(c = 40 \\times m_{i=1}\\) <<sum>> or \\[x^2\\].")
    assert article.text == "It is c = 40 \\times m_{i=1} or x^2."


def test_org_keeps_the_signs_of_code_and_of_formulas_in_links() -> None:
    article = parse_org(
        b"Use =x^2=, ~a_{b}~, =\\(x\\)= or ~<<a>>~ and x^2 at [[https://a.example][the \\(x\\)]]."
    )
    assert article.text == "Use x^2, a_{b}, \\(x\\) or <<a>> and x² at the (x)."


def test_sections_that_are_not_exported_are_left_out() -> None:
    article = parse(
        "* Gulls\nNine.\n** Notes   :tern:noexport:\nAsk.\n*** Inside\nBo.\n** Terns\nTwo.\n"
        "* COMMENT Draft\nOld.\n* Comment of Ida :export:\nLast.\n"
    )
    assert [text for _, text in kinds_and_texts(article)] == [
        *("Gulls", "Nine.", "Terns", "Two.", "Comment of Ida", "Last.")
    ]
    assert article.notices == ("6 lines not shown, of sections that are not for export",)
    assert "Nine." in parse("#+title: Terns\n* Gulls :noexport:\nNine.\n").text
    shown = parse("#+begin_src org\n* Old :noexport:\n#+end_src\nThen ask.\n")
    assert kinds_and_texts(shown) == [("code", "* Old :noexport:"), ("paragraph", "Then ask.")]
    assert not shown.notices
