"""Removing accents from letters."""

import unicodedata

import pytest

from reader.text.accents import accented_letters, without_accent, without_accents


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Łódź", "Lodz"),
        ("Muñoz", "Munoz"),
        ("ếỹ", "ey"),
        ("Άνοιξη", "Ανοιξη"),
        ("ёлка", "елка"),
        ("أحمد", "احمد"),
    ],
)
def test_accents_of_latin_greek_and_arabic_letters_go(text: str, plain: str) -> None:
    assert without_accents(unicodedata.normalize("NFC", text)) == plain


@pytest.mark.parametrize("letter", ["が", "й", "한", "क", "ß", "æ", "…", "’", "東", "a"])
def test_what_is_another_letter_stays(letter: str) -> None:
    assert without_accent(letter) == letter


def test_the_accented_letters_of_a_text() -> None:
    assert accented_letters("Café “Łódź”, 東京, straße" + "x" * 70_000 + "Ñ") == set("éŁóźÑ")
    assert accented_letters("plain") == set()
