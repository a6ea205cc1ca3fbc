"""The text of a block as the article has it, and where the marks in it go."""

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark, clean_block, clean_lines, normalize_line, single_spaced


def test_a_letter_and_its_accent_on_both_sides_of_an_end_are_one_letter() -> None:
    text, marks = clean_block(BlockKind.PARAGRAPH, "cafe\u0301 noir", [Mark(0, 4, "/cafe")])
    assert text == "café noir"
    assert [text[mark.start : mark.end] for mark in marks] == ["café"]


def test_very_many_marks_in_such_a_text_are_left_out() -> None:
    marks = [Mark(at, at + 1, f"/{at}") for at in range(300)]
    text, kept = clean_block(BlockKind.PARAGRAPH, "e\u0301" * 300, marks)
    assert text == "é" * 300
    assert not kept


def test_a_mark_that_begins_between_two_lines_moves_to_the_second() -> None:
    words = "The tide \n\n  is out."
    text, marks = clean_block(BlockKind.PARAGRAPH, words, [Mark(10, len(words), "/out")])
    assert text == "The tide\nis out."
    assert [text[mark.start : mark.end] for mark in marks] == ["is out."]


def test_an_empty_cell_beside_a_linked_one_stays() -> None:
    text, marks = clean_block(BlockKind.TABLE_ROW, "\t gulls \t9", [Mark(2, 7, "/gulls")])
    assert text == "\tgulls\t9"
    assert [text[mark.start : mark.end] for mark in marks] == ["gulls"]


def test_lines_are_cleaned_together_only_where_each_stays_a_line() -> None:
    assert clean_lines(["The tide", "cafe\u0301"]) == ["The tide", "café"]
    assert clean_lines(["The tide", ""]) is None
    assert clean_lines(["The\ttide", "out"]) is None
    assert clean_lines(["The tide\u2028is out", "again"]) is None


def test_a_line_has_no_breaks() -> None:
    assert normalize_line(" The tide\nis\tout\u2028 ") == "The tide is out"


def test_words_get_one_space_between_them_and_keep_their_marks() -> None:
    found = [Mark(0, 14, "/a"), Mark(14, 20), Mark(6, 9)]
    text, marks = single_spaced("  nine \n old  gulls ", found)
    assert text == "nine old gulls"
    assert [text[mark.start : mark.end] for mark in marks] == ["nine old", "gulls"]
