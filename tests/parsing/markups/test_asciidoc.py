"""AsciiDoc: heads, lists with attached blocks, quotations, notes, tables, macros, breaks."""

import pytest
from listed_blocks import (
    block_kinds,
    checked_blocks,
    kinds_and_texts,
    kinds_labels_and_texts,
    kinds_levels_and_texts,
)

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


def test_callouts_of_asciidoc_code_are_a_list() -> None:
    text = "= Lamps\n\n----\nburn() // <1>\n----\n<1> All night.\n"
    article = parse_asciidoc(text.encode())
    assert str(article.blocks[-1].kind) == "list_item"
    assert article.blocks[-1].span.of(article.text) == "All night."


def test_words_set_apart_in_asciidoc_are_set_apart_as_they_are() -> None:
    article = parse_asciidoc(b"= Lamps\n\nIt _burns_ *all* night.\n")
    assert [str(inline.kind) for inline in article.inlines] == ["emphasis", "strong"]


def test_an_asciidoc_file_has_several_authors_and_terms_above_their_explanation() -> None:
    article = parse_asciidoc(
        b"= Lamps\nIda Lund <ida@post.example>; Bo Oja\n\nHaze:: What one sees through.\n"
        b"Fog::\n  What one does not.\n"
    )
    assert article.meta.byline == "Ida Lund, Bo Oja"
    assert article.text.endswith("Haze What one sees through.\n\nFog What one does not.")


def test_references_and_admonitions_of_asciidoc_are_words() -> None:
    text = b"= Lamps\n\nSee <<_the_stairs>> and xref:lens[].\n\n[WARNING]\n====\nIt is hot.\n====\n"
    article = parse_asciidoc(text)
    assert article.text == "Lamps\n\nSee the stairs and lens.\n\nWarning\n\nIt is hot."


def test_who_said_a_quotation_and_where_are_parted_in_asciidoc() -> None:
    text = b"= Lamps\n\n[quote,Tom Rijn,Diary]\n____\nIt smoked.\n____\n"
    article = parse_asciidoc(text, charset=None, location="a.adoc")
    assert article.text.endswith("Tom Rijn, Diary")


def _rows(text: str) -> list[tuple[str, int, str]]:
    return kinds_levels_and_texts(parse(text))


@pytest.mark.parametrize(
    "head",
    [
        "Lamps\n=====\nIda Lund <ida@post.example>\n7 March 2026",
        "---\ntitle: Lamps\nauthor: Ida Lund\ndate: 2026-03-07\n---\n:toc:\n\n= Lamps",
        "// kept by Bo\n:author: Ida Lund\n:revdate: 2026-03-07\n\n= Lamps\n:toc:",
    ],
)
def test_the_head_of_asciidoc_may_be_underlined_or_follow_attributes(head: str) -> None:
    article = parse_asciidoc(f"{head}\n\nThey burn.\n".encode(), location="a.adoc")
    assert article.meta[:3] == ("Lamps", "Ida Lund", "2026-03-07")
    assert article.text.startswith("Lamps\n\n")
    assert article.text.endswith("They burn.")


def test_underlined_titles_of_asciidoc_are_headings_and_delimiters_are_none() -> None:
    text = (
        "= Lamps\n\nOil\n---\nWhale.\n\nSeal\n~~~~\n\nRun\nit:\n----\nlamp\n====\n----\n\n"
        "====\nAlways\n===="
    )
    assert _rows(text) == [
        ("headline", 0, "Lamps"),
        ("heading", 2, "Oil"),
        ("paragraph", 0, "Whale."),
        ("heading", 3, "Seal"),
        ("paragraph", 0, "Run it:"),
        ("code", 0, "lamp\n===="),
        ("paragraph", 0, "Always"),
    ]


def test_attributes_of_asciidoc_stand_for_their_values() -> None:
    text = ":oil: whale\n\nThe {oil} burns{nbsp}on {unknown}."
    assert _rows(text) == [("paragraph", 0, "The whale burns\xa0on {unknown}.")]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("See link:oil.adoc[the oil,window=_blank].", "See the oil."),
        (
            "See link:oil.adoc[] and https://lamp.example[].",
            "See oil.adoc and https://lamp.example.",
        ),
        ("See https://lamp.example/a[oil, wick^].", "See oil, wick."),
        ("Ask mailto:ida@lamp.example[Ida] or mailto:o@b.example[].", "Ask Ida or o@b.example."),
        ("Press kbd:[Ctrl+T], btn:[OK] or menu:File[Save].", "Press Ctrl+T, OK or File > Save."),
        ("icon:flame[size=2x] It pass:q[burns] +++well+++.", "It burns well."),
        ("The `+wick+` and [.underline]#oil# and #more oil#.", "The wick and oil and more oil."),
        ("In C#, #1 and #2, `#wick#`.", "In C#, #1 and #2, #wick#."),
        (
            "'lamp' <oil>... <https://lamp.example> `<wick>`",
            "'lamp' <oil>... https://lamp.example <wick>",
        ),
        ("A List<Lamp>, see linkgit:lamp-oil[7].", "A List<Lamp>, see lamp-oil(7)."),
        ("+++```+++ and oil burn.", "``` and oil burn."),
        ("See xref:oil.adoc[] and xref:lamps:oil.adoc#dear-oil[].", "See oil and dear oil."),
        ("See <<oil,the\noil>> or\nhttps://lamp.example[the\nlamp].", "See the oil or the lamp."),
        ('"`It burns,`" said Poe\n("`all\nnight`").', "“It burns,” said Poe (“all night”)."),
        ("Type `rm 'd*'` and\n+\nsee `'d'` below.", "Type rm 'd*' and\n\nsee 'd' below."),
        ("Type `rm 'd/*'` and\n+\nsee `'d:'` below.", "Type rm 'd/*' and\n\nsee 'd:' below."),
        ("'`It\nburns,`' he said.", "‘It burns,’ he said."),
        ("\"`He said '`no`',`\" said Poe.", "“He said ‘no’,” said Poe."),
        ("'`\"`No`\" is all,`' said Poe.", "‘“No” is all,’ said Poe."),
        ('He said *"`it\nburns`"*.', "He said “it burns”."),
        ("Type `\"` and `\"`, or `'` and `'`.", "Type \" and \", or ' and '."),
        ("``It burns,'' he said, ``it's lit''.", "“It burns,” he said, “it's lit”."),
        (
            "'`It burns,`' he said of Poe`'s `wick`'s end.",
            "‘It burns,’ he said of Poe’s wick's end.",
        ),
    ],
)
def test_macros_of_asciidoc_are_their_words(text: str, read: str) -> None:
    assert parse_asciidoc(text.encode(), location="a.adoc").text == read


@pytest.mark.parametrize(
    ("attributes", "alt"),
    [
        ("A lamp,300", "A lamp"),
        ('"A lamp, lit",300', "A lamp, lit"),
        ('alt="A lamp, lit",width=300', "A lamp, lit"),
        ("width=300,alt=A lamp", "A lamp"),
        ("width=300", ""),
        ("", ""),
    ],
)
def test_a_picture_of_asciidoc_has_its_alternative_text(attributes: str, alt: str) -> None:
    text = f"It burns.\n\nimage::lamp.png[{attributes}]\n"
    article = parse_asciidoc(text.encode(), location="a.adoc")
    assert [(image.src, image.alt) for image in article.images] == [("lamp.png", alt)]


def test_a_mark_that_the_lists_around_do_not_have_begins_a_list_inside_the_item() -> None:
    text = (
        "[arabic]\n. wick\n* wool\n- fine\n* flax\n\n. oil\n[loweralpha]\n.. whale\n. glass\n\n"
        "They burn.\n\n- again\n* deeper\n\n----\n* code\n----\n"
    )
    assert _rows(text) == [
        ("list_item", 1, "wick"),
        ("list_item", 2, "wool"),
        ("list_item", 3, "fine"),
        ("list_item", 2, "flax"),
        ("list_item", 1, "oil"),
        ("list_item", 2, "whale"),
        ("list_item", 1, "glass"),
        ("paragraph", 0, "They burn."),
        ("list_item", 1, "again"),
        ("list_item", 2, "deeper"),
        ("code", 0, "* code"),
    ]


@pytest.mark.parametrize("rule", ["'''", "'''''"])
def test_a_note_of_asciidoc_may_go_on_in_the_next_line(rule: str) -> None:
    text = f"It burns.footnote:[In the\nfirst year.] And shines.\n\n{rule}\n\n----\na[\nb\n----"
    assert _rows(text) == [
        ("paragraph", 0, "It burns.[1] And shines."),
        ("rule", 0, "* * *"),
        ("code", 0, "a[\nb"),
        ("footnote", 0, "In the first year."),
    ]


def test_a_note_of_asciidoc_may_hold_a_link() -> None:
    text = "It burns{empty}footnote:[See https://sea.example/log[the log] of 1911.]."
    assert _rows(text) == [
        ("paragraph", 0, "It burns[1]."),
        ("footnote", 0, "See the log of 1911."),
    ]


def test_an_indented_paragraph_of_asciidoc_is_set_as_typed() -> None:
    text = (
        "= Lamp image:badge.svg[Build, link=x] image:My Badge.svg[b]\n\nLight it:\n\n"
        " lamp [-f] <oil>\n lamp -q\n\n* A wick\n  of wool\n\n  * Oil\n\nWell::\n  It burns.\n\n"
        "----\ncode\n\n  more\n----\n\n lamp -z"
    )
    article = parse_asciidoc(text.encode(), location="a.adoc")
    assert kinds_and_texts(article) == [
        ("headline", "Lamp"),
        ("paragraph", "Light it:"),
        ("code", "lamp [-f] <oil>\nlamp -q"),
        ("list_item", "A wick of wool"),
        ("list_item", "Oil"),
        ("list_item", "Well It burns."),
        ("code", "code\n\n  more"),
        ("code", "lamp -z"),
    ]


def test_items_of_asciidoc_inside_nine_lists_are_beside_the_last_one() -> None:
    items = [f"{'*' * depth} lamp {depth}" for depth in range(1, 10)]
    article = parse_asciidoc("\n".join(["= Lamps", "", *items, "- wick", ". oil"]).encode())
    assert [text for _, _, text in checked_blocks(article)][-3:] == ["lamp 9", "wick", "oil"]


def test_asciidoc_shows_formulas_as_they_are_written() -> None:
    article = parse_asciidoc(b"It is latexmath:[c_{i=1} \\times m_2] or stem:[x^2] now.")
    assert article.text == "It is c_{i=1} \\times m_2 or x^2 now."
