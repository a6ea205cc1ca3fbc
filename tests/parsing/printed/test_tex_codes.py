"""Characters without names in the fonts of TeX."""

import pytest

from reader.parsing.printed.pdfium.tex_codes import with_tex_letters

_QUOTED = "\x10Late,\x11 she said.\r\n"


@pytest.mark.parametrize(
    ("page", "read"),
    [
        ("magni\x1ced, \x1cles, sta\x0b, o\x1ece", "magniﬁed, ﬁles, staﬀ, oﬃce"),
        ("o\x0ece\r\n\ru\x0by \rying \x0csh", "oﬃce\r\nﬂuﬀy ﬂying ﬁsh"),
        ("in \x0ex the \x14 of it", "in \x0ex the \x14 of it"),
        ("light\r\nhouse", "light\r\nhouse"),
    ],
)
def test_ligatures_are_recognised_inside_words(page: str, read: str) -> None:
    assert with_tex_letters(page) == read


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("\x12Groÿ\x10, \x13spät\x14, \rso`", "„Groß“, «spät», ‚so‘"),
        ("it's 9 \x15 10 \x16 a \x1cre", "it’s 9 – 10 — a ﬁre"),
        ("Za»óª¢ g¦±l¡ \x8aód¹, \x83\x9a", "Zażółć gęślą Łódź, ČŽ"),
        ("5 °C, § 3", "5 °C, § 3"),
        ("\x88 Oil", "\x88 Oil"),
    ],
)
def test_quotation_marks_and_letters_of_the_later_encoding(words: str, read: str) -> None:
    assert with_tex_letters(_QUOTED + words) == f"“Late,” she said.\r\n{read}"


@pytest.mark.parametrize(
    ("page", "read"),
    [
        ('\\Late," he said. \\No o\x0ece." It\'s', "“Late,” he said. “No oﬃce.” It’s"),
        ('\\A \x0cre," 3{4 { a|b', "“A ﬁre,” 3–4 – a—b"),
        ("sp\x7fat, na\x7f\x10ve, gro\x19, o\x0ece", "sp¨at, na¨ıve, groß, oﬃce"),
        ('C:\\lamps "so" 3{4 a|b', 'C:\\lamps "so" 3{4 a|b'),
    ],
)
def test_quotation_marks_and_accents_of_the_earlier_encoding(page: str, read: str) -> None:
    assert with_tex_letters(page) == read


@pytest.mark.parametrize(
    ("page", "read"),
    [
        (
            "an o\x0ece, \x12x is a\x14 b, \x13i x\x11 «so»",
            "an oﬃce, \x12x is a\x14 b, \x13i x\x11 «so»",
        ),
        ("an o\x0ece of 2\x19 r and x\x10", "an oﬃce of 2\x19 r and x\x10"),
        ("It «so», \x12x is a\x11.", "It «so», \x12x is a\x11."),
        ('an o\x0ece, \\section \\begin \\end "x"', 'an oﬃce, \\section \\begin \\end "x"'),
    ],
)
def test_formulas_and_commands_are_no_quotation_marks(page: str, read: str) -> None:
    assert with_tex_letters(page) == read
