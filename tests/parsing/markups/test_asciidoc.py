"""AsciiDoc: lists with attached blocks, quotations, tables, breaks."""

import pytest
from listed_blocks import block_kinds, kinds_and_texts, kinds_labels_and_texts

from reader.model.article import Article
from reader.parsing.markups.asciidoc.asciidoc import parse_asciidoc


def parse(text: str) -> Article:
    return parse_asciidoc(text.encode(), location="gulls.adoc")


def test_blocks_attached_to_an_item_belong_to_it_and_the_count_goes_on() -> None:
    article = parse(
        ". Count.\n+\nAt dusk.\n. Write.\n+\n----\ngulls = 9\n----\n. Ask.\n+\n____\nA gull.\n____"
        "\n+\n--\nOnce.\n\nTwice.\n--\n. Sleep.\n"
    )
    assert kinds_labels_and_texts(article) == [
        ("list_item", "1.", "Count."), ("list_item", " ", "At dusk."),
        ("list_item", "2.", "Write."), ("code", "", "gulls = 9"),
        ("list_item", "3.", "Ask."), ("quotation", "", "A gull."),
        ("list_item", " ", "Once."), ("list_item", " ", "Twice."),
        ("list_item", "4.", "Sleep."),
    ]  # fmt: skip


def test_a_paragraph_below_a_list_ends_it() -> None:
    article = parse(". Count.\n\nAt dusk.\n\n. Write.\n")
    assert kinds_labels_and_texts(article) == [
        ("list_item", "1.", "Count."), ("paragraph", "", "At dusk."), ("list_item", "1.", "Write."),
    ]  # fmt: skip


def test_attributes_tell_the_first_number_of_a_list_and_letters() -> None:
    article = parse(
        "[start=4]\n. Count.\n. Write.\n\nAt dusk.\n\n[loweralpha]\n. Ask.\n. Sleep.\n\n"
        "[source,ruby,start=7]\n----\nx\n----\n\n. Rest.\n"
    )
    labels = [label for kind, label, _ in kinds_labels_and_texts(article) if kind == "list_item"]
    assert labels == ["4.", "5.", "a.", "b.", "1."]


def test_a_plus_sign_breaks_a_line_and_verse_keeps_its_lines() -> None:
    assert parse("Gulls +\nand boats\n").text == "Gulls\nand boats"
    assert parse("Gulls + boats\nin C +\n").text == "Gulls + boats in C"
    for attributes in ("%hardbreaks", "verse"):
        assert parse(f"[{attributes}]\nGulls\nand boats\n\nA\nB").text == "Gulls\nand boats\n\nA B"


def test_a_quotation_without_delimiters_ends_with_its_paragraph() -> None:
    article = parse("[quote, Ida Lund, The log]\nA gull\nis a gull.\n\nBoats.\n")
    assert kinds_and_texts(article) == [
        ("quotation", "A gull is a gull."), ("quotation", "— Ida Lund, The log"),
        ("paragraph", "Boats."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("|A |B\n\n|c |d\n", [("A\tB", 1), ("c\td", 0)]),
        ("|A |B\n|c |d\n", [("A\tB", 0), ("c\td", 0)]),
        ("|A |long\ncell\n|c a|\n* d\n* e\n", [("A\tlong cell", 0), ("c\td e", 0)]),
        ("|A \\| B |C\n|a|b\n", [("A | B\tC", 0), ("a\tb", 0)]),
        ("|A |one\ntwo \\| three\n", [("A\tone two | three", 0)]),
        ("|vitamin a |C\n|plan b | c\n", [("vitamin a\tC", 0), ("plan b\tc", 0)]),
    ],
)
def test_cells_may_take_several_lines_and_a_blank_line_sets_the_header_apart(
    table: str, rows: list[tuple[str, int]]
) -> None:
    article = parse(f"Gulls.\n\n|===\n{table}|===\n")
    blocks = article.blocks[1:]
    assert [(each.span.of(article.text), each.level) for each in blocks] == rows


def test_attributes_may_say_that_a_table_has_no_header() -> None:
    article = parse("Gulls.\n\n[%noheader]\n|===\n|A |B\n\n|c |d\n|===\n")
    assert [block.level for block in article.blocks[1:]] == [0, 0]


def test_emphasis_inside_words_is_marked_except_in_code() -> None:
    article = parse("An un__believ__able gull of `+__init__+`.\n")
    assert [(str(each.kind), each.span.of(article.text)) for each in article.inlines] == [
        ("emphasis", "believ"), ("code", "__init__"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["May 31, 2024", "v1.2, 2024-05-31", "2024-05-31"])
def test_the_line_below_the_authors_tells_the_date(line: str) -> None:
    article = parse(f"= Gulls\nIda Lund\n{line}\n:lang: nl\n\nNine.\n")
    assert (article.meta.published, article.meta.byline) == ("2024-05-31", "Ida Lund")
    assert article.meta.language == "nl"


def test_words_beside_an_address_are_set_apart_and_its_own_signs_are_not() -> None:
    article = parse("A *late* gull of https://brenn.example/a_b_c*d*/x[the *old* pier].\n")
    assert [(str(each.kind), each.span.of(article.text)) for each in article.inlines] == [
        ("strong", "late"), ("strong", "old"),
    ]  # fmt: skip
    assert [link.href for link in article.links] == ["https://brenn.example/a_b_c*d*/x"]


def test_a_quotation_has_its_lists() -> None:
    assert kinds_labels_and_texts(parse("____\nBring:\n\n. oil\n. nets\n\n* gulls\n____\n")) == [
        ("quotation", "", "Bring:"), ("list_item", "1.", "oil"), ("list_item", "2.", "nets"),
        ("list_item", "", "gulls"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("outer", "inner", "end"),
    [("____", "_____", "____"), ("____\n--", "____", "--\n____")],
)
def test_a_quotation_in_a_quotation_is_deeper(outer: str, inner: str, end: str) -> None:
    quoted = f"{outer}\nOil.\n\n{inner}\nWicks.\n{inner}\n\nNets.\n{end}"
    article = parse(f"{quoted}\n\nEnd.\n")
    levels = [(block.level, block.span.of(article.text)) for block in article.blocks]
    assert levels == [(1, "Oil."), (2, "Wicks."), (1, "Nets."), (0, "End.")]


@pytest.mark.parametrize("head", ["", "[verse]\n"])
@pytest.mark.parametrize("inner", ["--", "_____"])
def test_a_quotation_ends_with_all_blocks_in_it(head: str, inner: str) -> None:
    article = parse(f"{head}____\nOil.\n{inner}\nWicks.\n____\n\nEnd.\n")
    assert block_kinds(article)[-2:] == ["quotation", "paragraph"]
    assert article.text.endswith("\n\nEnd.")


def test_quotation_marks_and_backslashes_in_a_title_stay() -> None:
    assert parse('= The "late" gull of C:\\new\n\nNine.\n').meta.title == (
        'The "late" gull of C:\\new'
    )


def test_typed_dashes_are_those_that_are_printed() -> None:
    text = "It burns -- all night--here, with `a -- b`, --all and https://sea.example/a--b[that].\n"
    assert parse_asciidoc(text.encode(), location="a.adoc").text == (
        "It burns — all night—here, with a -- b, --all and that."
    )


def test_dashes_in_the_target_of_a_link_stay() -> None:
    article = parse_asciidoc(b"See link:oil--wick.html[oil--wick].\n", location="a.adoc")
    assert [(each.span.of(article.text), each.href) for each in article.links] == [
        ("oil—wick", "oil--wick.html")
    ]
