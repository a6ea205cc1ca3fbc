"""Letters of symbol fonts in PDF files."""

import pytest
from made_pdf import pdf_of

from reader.parsing.printed.pdf import parse_pdf
from reader.parsing.printed.pdfium.symbol_letters import with_drawn_characters

_MAP = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def\n"
    b"1 begincodespacerange <00> <FF> endcodespacerange\n"
    b"1 beginbfrange <61> <7A> <F061> endbfrange endcmap end end"
)


@pytest.mark.parametrize(
    ("font", "drawn"),
    [
        ("Symbol", "α"), ("ABCDEF+SymbolMT", "α"), ("OpenSymbol", "α"), ("Helvetica", "\uf061"),
        ("MySymbols", "\uf061"),
    ],
)  # fmt: skip
def test_letters_are_the_characters_that_their_font_draws(font: str, drawn: str) -> None:
    assert with_drawn_characters("TNF-\uf061 rose", lambda _: font) == f"TNF-{drawn} rose"


def test_signs_of_wingdings_are_known_by_either_font() -> None:
    for font in ("Wingdings-Regular", "OpenSymbol"):
        fonts = dict.fromkeys(range(9), font)
        assert with_drawn_characters("It \uf0e0 rose", fonts.__getitem__) == "It → rose"


@pytest.mark.parametrize("text", ["\uf0d8 One lamp", "Lamps:\r\n\uf0fc One lamp\r\n\uf0fc Two"])
def test_bullets_before_lines_stay(text: str) -> None:
    assert with_drawn_characters(text, lambda _: "Wingdings") == text


@pytest.mark.parametrize(
    ("text", "font", "drawn"),
    [
        ("the b-test, of a £ 3", "SymbolMT", "the β-test, of α ≤ 3"),
        ("the b-test of a £ 3", "Courier", "the b-test of a £ 3"),
        ("l'a of b’s g", "Symbol", "l'α of β’s γ"),
        ("! one", "WPTypographicSymbols", "• one"),
        ("the court=s AlampsC@ (' 2)", "ABCDEF+WPTypographicSymbols", "the court’s “lamps—” (§ 2)"),
        ("the court=s AlampsC@", "WPHelvetica", "the court=s AlampsC@"),
    ],
)  # fmt: skip
def test_codes_are_the_characters_that_their_font_draws(text: str, font: str, drawn: str) -> None:
    changed = {at for at, (one, other) in enumerate(zip(text, drawn, strict=True)) if one != other}
    fonts = {at: font if at in changed or text == drawn else "Times" for at in range(len(text))}
    assert with_drawn_characters(text, fonts.__getitem__) == drawn


def test_symbols_in_a_file_are_read_in_their_font() -> None:
    words = [(72, 700, 12, "The level of TNF-"), (170, 700, 12, "a"), (180, 700, 12, "rose again.")]
    stream = b"99 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (len(_MAP), _MAP)
    body = pdf_of([words], code=frozenset({"a"}))
    body = body.replace(
        b"/BaseFont /Courier /Encoding /WinAnsiEncoding", b"/BaseFont /OpenSymbol /ToUnicode 99 0 R"
    ).replace(b"xref\n", stream + b"xref\n", 1)
    assert "TNF-α" in parse_pdf(body).text.replace(" ", "")
