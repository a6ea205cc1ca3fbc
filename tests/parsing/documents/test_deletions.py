"""Struck-through words stay in the text and are marked: a paper corrects itself with them."""

import pytest
from listed_blocks import block_texts
from made_documents import docx, odt, paragraph, run

from reader.model.article import InlineKind
from reader.parsing.registry import parse_article

_FB2 = (
    '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body><section>'
    "<p>It runs on <strikethrough>Sunday</strikethrough> Monday.</p></section></body></FictionBook>"
)
_TEX = "\\begin{{document}}It runs on {} Monday.\\end{{document}}"
_ODF = (
    '<style:style style:name="T1" style:family="text"><style:text-properties'
    ' style:text-line-through-style="{}"/></style:style>'
)
_SPAN = '<text:p>It runs on <text:span text:style-name="T1">Sunday</text:span> Monday.</text:p>'


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.html", "<p>It runs on <s>Sunday</s> Monday."),
        ("a.html", "<p>It runs on <del>Sunday</del> <ins>Monday</ins>."),
        ("a.html", "<p>It runs on <strike>Sunday</strike> Monday."),
        ("a.md", "It runs on ~~Sunday~~ Monday."),
        ("a.md", "It runs on <del>Sunday</del> Monday."),
        ("a.md", "It runs on <S>Sunday</S> Monday."),
        ("a.org", "It runs on +Sunday+ Monday."),
        ("a.textile", "It runs on -Sunday- Monday."),
        ("a.adoc", "It runs on [.line-through]#Sunday# Monday."),
        ("a.adoc", "It runs on [line-through]##Sunday## Monday."),
        ("a.tex", _TEX.format("\\sout{Sunday}")),
        ("a.tex", _TEX.format("\\st{Sunday}")),
        ("a.wiki", "It runs on <s>Sunday</s> Monday."),
        ("a.rtf", "{\\rtf1\\ansi It runs on {\\strike Sunday} Monday.}"),
        ("a.rtf", "{\\rtf1\\ansi It runs on \\striked1 Sunday\\striked0  Monday.}"),
        ("a.fb2", _FB2),
        ("a.odt", odt(_SPAN, _ODF.format("solid"))),
        ("a.docx", docx(paragraph("It runs on ", run("Sunday", "<w:strike/>"), " Monday."))),
        ("a.docx", docx(paragraph("It runs on ", run("Sunday", "<w:dstrike/>"), " Monday."))),
    ],
)
def test_a_deletion_is_marked(name: str, body: str | bytes) -> None:
    article = parse_article(body if isinstance(body, bytes) else body.encode(), location=name)
    assert article.text == "It runs on Sunday Monday."
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.DELETED, "Sunday")
    ]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.md", "It runs on <del>Sunday."),
        ("a.adoc", "It runs on [.line]#Sunday#."),
        ("a.tex", _TEX.format("Sunday \\st")),
        ("a.md", "It runs on Sunday.</del>"),
        ("a.odt", odt(_SPAN, _ODF.format("none"))),
        ("a.docx", docx(paragraph("It runs on ", run("Sunday", '<w:strike w:val="0"/>'), "."))),
    ],
)
def test_what_is_not_struck_through_is_no_deletion(name: str, body: str | bytes) -> None:
    article = parse_article(body if isinstance(body, bytes) else body.encode(), location=name)
    assert not article.inlines


def test_words_may_be_bold_and_deleted() -> None:
    article = parse_article(b"It runs on **~~Sunday~~** Monday.", location="a.md")
    kinds = {each.kind for each in article.inlines if each.span.of(article.text) == "Sunday"}
    assert kinds == {InlineKind.STRONG, InlineKind.DELETED}


_ENDS_DELETED = (
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>It runs on </w:t></w:r></w:p>"
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
    f"</w:p>{paragraph('Monday.')}"
)
_DELETED_ACROSS = (
    '<text:tracked-changes><text:changed-region text:id="c"><text:deletion/></text:changed-region>'
    '</text:tracked-changes><text:p>It runs on <text:change-start text:change-id="c"/>no</text:p>'
    '<text:p>Sun<text:change-end text:change-id="c"/>Monday.</text:p>'
)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.docx", docx(_ENDS_DELETED)),
        ("a.odt", odt(_DELETED_ACROSS)),
        ("a.rtf", b"{\\rtf1\\ansi It runs on {\\deleted Sunday.\\par }Monday.\\par }"),
    ],
)
def test_paragraphs_whose_border_is_deleted_are_one(name: str, body: bytes) -> None:
    assert parse_article(body, location=name).text == "It runs on Monday."


_OPEN = "<w:rPr><w:del/></w:rPr>"
_CELLS = "".join(f"<w:tc>{paragraph(text, properties=_OPEN)}</w:tc>" for text in ("Gulls", "Nine"))
_BOX = f"<w:r><w:pict><w:txbxContent>{paragraph('Boxed.')}</w:txbxContent></w:pict></w:r>"
_DELETED_INTO_CELL = (
    '<text:tracked-changes><text:changed-region text:id="c"><text:deletion/></text:changed-region>'
    '</text:tracked-changes><text:p>It runs.<text:change-start text:change-id="c"/>no</text:p>'
    '<table:table><table:table-row><table:table-cell><text:p>no<text:change-end text:change-id="c"'
    "/>Gulls</text:p></table:table-cell><table:table-cell><text:p>Nine</text:p></table:table-cell>"
    "</table:table-row></table:table>"
)


@pytest.mark.parametrize(
    ("name", "body", "texts"),
    [
        (
            "a.docx",
            docx(f"{paragraph('It runs.', properties=_OPEN)}<w:tbl><w:tr>{_CELLS}</w:tr></w:tbl>"),
            ["It runs.", "Gulls\tNine"],
        ),
        (
            "a.docx",
            docx(paragraph("It ", _BOX, properties=_OPEN) + paragraph("runs.")),
            ["Boxed.", "It runs."],
        ),
        ("a.odt", odt(_DELETED_INTO_CELL), ["It runs.", "Gulls\tNine"]),
    ],
)
def test_no_paragraph_goes_on_in_a_cell_or_a_box(name: str, body: bytes, texts: list[str]) -> None:
    assert block_texts(parse_article(body, location=name)) == texts


def test_a_picture_in_a_paragraph_whose_end_is_deleted_stays() -> None:
    picture = (
        '<draw:frame><draw:image xlink:href="a.png"/><svg:title>Two gulls</svg:title></draw:frame>'
    )
    body = _DELETED_ACROSS.replace("It runs on", f"{picture}It runs on")
    article = parse_article(odt(body), location="a.odt")
    assert block_texts(article) == ["It runs on Monday.", "Two gulls"]
