"""Rendering of an article's blocks as plain text."""

from specimens import levelled

from reader.cli.output.plain_article import plain_text
from reader.model.article import BlockKind
from reader.parsing.builder import ArticleBuilder


def test_footnotes_have_their_number_in_brackets_and_go_on_indented() -> None:
    article = levelled(
        (BlockKind.PARAGRAPH, "It burned.[1]", 0, ""),
        (BlockKind.FOOTNOTE, "Twice.", 1, "1."),
        (BlockKind.FOOTNOTE, "So they say.", 1, " "),
    )
    assert plain_text(article) == "It burned.[1]\n\n[1] Twice.\n\n So they say."


def test_a_list_inside_a_list_is_indented_and_one_inside_nothing_is_not() -> None:
    article = levelled(
        (BlockKind.LIST_ITEM, "Boats", 0, ""),
        (BlockKind.LIST_ITEM, "Ferries", 1, ""),
        (BlockKind.LIST_ITEM, "Tugs", 2, ""),
        (BlockKind.LIST_ITEM, "Steam tugs", 3, ""),
    )
    assert plain_text(article) == "• Boats\n• Ferries\n  • Tugs\n    • Steam tugs"


def test_a_picture_is_named_by_its_alternative_text_if_it_has_any() -> None:
    builder = ArticleBuilder()
    builder.add_image("a.jpg", "A lamp")
    builder.add_image("b.jpg")
    assert plain_text(builder.build("")) == "[image: A lamp]\n\n[image]"


def test_every_kind_of_block_can_be_told_from_a_paragraph() -> None:
    article = levelled(
        (BlockKind.PARAGRAPH, "It burned.", 0, ""),
        (BlockKind.QUOTATION, "Nobody knows\nwhy.", 1, ""),
        (BlockKind.QUOTATION, "Why?", 2, ""),
        (BlockKind.CAPTION, "The pier", 0, ""),
        (BlockKind.TABLE_ROW, "ferries\t3", 0, ""),
        (BlockKind.TABLE_ROW, "tugs\t1", 0, ""),
        (BlockKind.CODE, "if burned:\n  run()", 0, ""),
        (BlockKind.RULE, "---", 0, ""),
    )
    assert plain_text(article).split("\n\n") == [
        "It burned.",
        "> Nobody knows\n> why.",
        "> > Why?",
        "[The pier]",
        "ferries | 3\ntugs | 1",
        "    if burned:\n      run()",
        "* * *",
    ]


def test_lines_are_as_wide_as_asked_below_a_label_of_wide_characters_too() -> None:
    article = levelled((BlockKind.LIST_ITEM, "boats tugs piers", 1, "（一）"))
    assert plain_text(article, width_cells=12) == "（一） boats\n       tugs\n       piers"
