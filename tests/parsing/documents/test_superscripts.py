"""Numbers above the line stay recognisable in all formats: 10⁶ is another number than 106."""

import pytest
from made_documents import docx, odt, paragraph, run, style

from reader.parsing.registry import parse_article

_RAISED = '<w:vertAlign w:val="superscript"/>'
_FB2 = (
    '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body><section>'
    "<p>It has 10<sup>6</sup> litres.</p></section></body></FictionBook>"
)
_ODF = (
    '<style:style style:name="T1" style:family="text"><style:text-properties'
    ' style:text-position="{}"/></style:style>'
)
_SPAN = '<text:p>It has 10<text:span text:style-name="T1">6</text:span> litres.</text:p>'


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.html", "<p>It has 10<sup>6</sup> litres."),
        ("a.md", "It has 10<sup>6</sup> litres."),
        ("a.md", "It has 10^6^ litres."),
        ("a.md", "It has 10{sup}`6` litres."),
        ("a.rst", "It has 10\\ :sup:`6` litres."),
        ("a.rst", "It has 10\\ :superscript:`6` litres."),
        ("a.org", "It has 10^{6} litres."),
        ("a.org", "It has 10^6 litres."),
        ("a.textile", "It has 10[^6^] litres."),
        ("a.adoc", "It has 10^6^ litres."),
        ("a.wiki", "It has 10<sup>6</sup> litres."),
        ("a.tex", "\\begin{document}It has 10\\textsuperscript{6} litres.\\end{document}"),
        ("a.rtf", "{\\rtf1\\ansi It has 10{\\super 6} litres.}"),
        ("a.rtf", "{\\rtf1\\ansi It has 10\\super 6\\nosupersub  litres.}"),
        ("a.rtf", "{\\rtf1\\ansi It has 10{\\up6 6} litres.}"),
        ("a.fb2", _FB2),
        ("a.odt", odt(_SPAN, _ODF.format("super 58%"))),
        ("a.odt", odt(_SPAN, _ODF.format("33% 58%"))),
        ("a.docx", docx(paragraph("It has 10", run("6", _RAISED), " litres."))),
        (
            "a.docx",
            docx(
                paragraph("It has 10", run("6", '<w:rStyle w:val="Up"/>'), " litres."),
                styles=style("Power", "Up", f"<w:rPr>{_RAISED}</w:rPr>"),
            ),
        ),
    ],
)
def test_a_power_is_written_in_superscript_digits(name: str, body: str | bytes) -> None:
    article = parse_article(body if isinstance(body, bytes) else body.encode(), location=name)
    assert article.text == "It has 10⁶ litres."


_LOWERED = '<w:vertAlign w:val="subscript"/>'
_LOW_SPAN = '<text:p>The 1st of H<text:span text:style-name="T1">2</text:span>O.</text:p>'
_TEX = "The 1\\textsuperscript{st} of H\\textsubscript{2}O."


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.md", "The 1<sup>st</sup> of H<sub>2</sub>O."),
        ("a.rst", "The 1\\ :sup:`st` of H\\ :sub:`2`\\ O."),
        ("a.org", "The 1^{st} of H_{2}O."),
        ("a.textile", "The 1[^st^] of H[~2~]O."),
        ("a.tex", f"\\begin{{document}}{_TEX}\\end{{document}}"),
        ("a.rtf", "{\\rtf1\\ansi The 1{\\super st} of H{\\sub 2}O.}"),
        ("a.docx", docx(paragraph("The 1", run("st", _RAISED), " of H", run("2", _LOWERED), "O."))),
        ("a.odt", odt(_LOW_SPAN, _ODF.format("sub 58%"))),
        ("a.odt", odt(_LOW_SPAN, _ODF.format("-33% 58%"))),
    ],
)
def test_words_above_the_line_and_numbers_below_it_are_plain(name: str, body: str | bytes) -> None:
    article = parse_article(body if isinstance(body, bytes) else body.encode(), location=name)
    assert article.text == "The 1st of H2O."
