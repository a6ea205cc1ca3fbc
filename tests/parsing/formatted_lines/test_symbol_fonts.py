"""Fonts whose letters are drawn as other characters."""

import pytest

from reader.parsing.formatted_lines.symbol_fonts import drawn_characters, symbol_font


@pytest.mark.parametrize(
    ("font", "text", "drawn"),
    [
        ("Symbol", "abm", "αβμ"),
        ("Symbol", "\uf061\uf0b0\uf0b3", "α°≥"),
        ("Symbol", "\xb7 20 \xb1 5", "• 20 ± 5"),
        ("Symbol", "\xb7\xa0\xa0\uf0a0 5", "•\xa0\xa0€ 5"),
        ("Wingdings", "\uf0e0J\xfc", "→☺✓"),
        ("Wingdings", "\xa7\u0178", "▪•"),  # U+0178 is how Windows decodes the code 0x9F
        ("Wingdings", "Чайка\n", "Чайка\n"),
        ("OpenSymbol", "ab \uf061\uf0e0", "ab α→"),
    ],
)
def test_letters_are_the_characters_that_their_font_draws(font: str, text: str, drawn: str) -> None:
    assert drawn_characters(text, symbol_font(font)) == drawn


@pytest.mark.parametrize("name", ["Symbol;", " 'SymbolMT'", '"Symbol"', "WINGDINGS", "Symbol1"])
def test_symbol_fonts_are_known_however_they_are_written(name: str) -> None:
    assert symbol_font(name)


@pytest.mark.parametrize(
    "name", ["", "Segoe UI Symbol", "Wingdings 2", "Times New Roman", "Symbola"]
)
def test_other_fonts_are_none(name: str) -> None:
    assert not symbol_font(name)
