"""Glyphs of a PDF: separate accents, bullets without a Unicode name."""

import pytest
from made_pdf import Word, pdf_of
from printed_texts import parse

from reader.parsing.printed.pdfium.glyphs import close_letter_spacing, correct_glyphs


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("Fakult¨at f¨ur Gezeiten", "Fakultät für Gezeiten"),
        ("ge¨ımporteerd", "geïmporteerd"),
        ("d´ej`a vu `a la carte", "déjà vu à la carte"),
        ("dire¸c˜ao, fran¸cais, C¸ A", "direção, français, Ç A"),
        ("it´s a `word' and `a', ˆ alone", "it´s a `word' and `a', ˆ alone"),
        ("\x0f tides", "• tides"),
        ("\x14", "\x14"),
        ("\uf0b7 tides", "• tides"),
        ("Copyright \rc the harbour", "Copyright  c the harbour"),
        ("magniﬁed, ﬁles, staﬀ, oﬃce", "magnified, files, staff, office"),
        ("plain `code` as it is", "plain `code` as it is"),
    ],
)
def test_detached_pieces_of_a_line_are_joined(drawn: str, read: str) -> None:
    assert correct_glyphs(drawn) == read


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("S U M M A R Y", "SUMMARY"),
        ("T h e  t i d e s", "The tides"),
        ("A B C D", "A B C D"),
        ("I saw a b c d e", "I saw a b c d e"),
        ("1 2 3 4 5 6", "1 2 3 4 5 6"),
    ],
)
def test_letters_set_apart_are_words(drawn: str, read: str) -> None:
    assert close_letter_spacing(drawn) == read


def test_a_bullet_without_a_name_may_touch_its_words() -> None:
    assert correct_glyphs("\x17Oil for the lamp") == "• Oil for the lamp"
    assert correct_glyphs("\x88 Oil for the lamp") == "• Oil for the lamp"


def test_codes_of_windows_are_quotation_marks() -> None:
    assert correct_glyphs("\x93It burns,\x94 she said") == "“It burns,” she said"


def test_words_of_a_line_that_is_set_letter_by_letter_are_identified_by_wider_gaps() -> None:
    words: list[Word] = []
    left = 50.0
    for word in ("Who", "pays", "now"):
        for letter in word:
            words.append((left, 700, 10, letter))
            left += 13
        left += 8
    assert parse(pdf_of([words])).text == "Who pays now"
