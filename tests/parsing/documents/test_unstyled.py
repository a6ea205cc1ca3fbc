"""Documents whose structure is only in the look of their paragraphs."""

import pytest
from gull_prose import MORE, PROSE
from listed_blocks import texts_of
from made_documents import docx, odt, paragraph, run, style, styled

from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.documents.word import parse_word
from reader.parsing.registry import parse_article

LAST = "The count is repeated every spring by the same two clerks, who do not speak to each other."
QUOTED = "A gull that is not counted is still a gull."
PICTURE = '<w:r><w:drawing><pic:pic xmlns:pic="urn:pictures"/></w:drawing></w:r>'
FIXED = '<w:rFonts w:ascii="Courier New"/>'
BOLD = "<w:b/>"
SMALL = '<w:sz w:val="16"/>'


def parse(*paragraphs: str, **parts: str) -> Article:
    return parse_word(docx("".join(paragraphs), **parts), location="gulls.docx")


def block_rows(article: Article) -> list[tuple[str, int, str, str]]:
    return [
        (each.kind.value, each.level, each.label, each.span.of(article.text))
        for each in article.blocks
    ]


def indented(text: str, left: int, *, hanging: int = 0, right: int = 0, run_: str = "") -> str:
    """Return a paragraph with indents in twentieths of a point."""
    indent = f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'
    return paragraph(run(text, run_), properties=indent)


@pytest.mark.parametrize(
    "quotation",
    [
        indented(QUOTED, 720, right=720),
        indented(QUOTED, 720, run_="<w:i/>"),
        indented(f"“{QUOTED}”", 720),
        indented(QUOTED, 720),
    ],
)
def test_prose_that_is_indented_is_a_quotation(quotation: str) -> None:
    article = parse(paragraph(PROSE), quotation, paragraph(MORE), paragraph(LAST))
    assert [text.strip("“”") for text in texts_of(article, BlockKind.QUOTATION)] == [QUOTED]


def test_a_short_line_with_the_indent_of_a_quotation_says_whose_it_is() -> None:
    lines = (indented(QUOTED, 720, right=720), indented("Ida Lund", 720, right=720))
    article = parse(paragraph(PROSE), *lines, paragraph(MORE), paragraph(LAST))
    assert texts_of(article, BlockKind.QUOTATION) == [QUOTED, "Ida Lund"]
    article = parse(paragraph(PROSE), lines[0], paragraph("Ida Lund"), paragraph(LAST))
    assert texts_of(article, BlockKind.QUOTATION) == [QUOTED]


def test_typed_items_below_a_quotation_with_its_indent_are_a_list() -> None:
    lines = (indented(text, 720, right=720) for text in (QUOTED, "1. Gulls", "2. Terns"))
    article = parse(paragraph(PROSE), *lines, paragraph(MORE), paragraph(LAST))
    assert texts_of(article, BlockKind.LIST_ITEM) == ["Gulls", "Terns"]


def test_an_indent_of_most_paragraphs_is_no_quotation() -> None:
    article = parse(*(indented(text, 720) for text in (PROSE, MORE, LAST)), paragraph(QUOTED))
    assert texts_of(article, BlockKind.QUOTATION) == []


def test_a_list_typed_by_hand_is_as_deep_as_it_is_indented() -> None:
    article = parse(
        paragraph(PROSE),
        indented("1. Count the gulls", 360, hanging=360),
        indented("– on the quay", 720, hanging=360),
        indented("– on the mole", 720, hanging=360),
        indented("2. Write the number down", 360, hanging=360),
        indented("It belongs in the book.", 360),
        paragraph(MORE),
    )
    assert block_rows(article)[1:-1] == [
        ("list_item", 1, "1.", "Count the gulls"),
        ("list_item", 2, "", "on the quay"),
        ("list_item", 2, "", "on the mole"),
        ("list_item", 1, "2.", "Write the number down"),
        ("list_item", 1, " ", "It belongs in the book."),
    ]


def test_a_dash_that_does_not_hang_out_is_no_bullet() -> None:
    article = parse(paragraph(PROSE), paragraph("– Gulls, said Ida Lund."), paragraph(MORE))
    assert texts_of(article, BlockKind.LIST_ITEM) == []


def test_letters_of_fixed_width_are_code_with_its_empty_lines() -> None:
    lines = [paragraph(run(text, FIXED)) for text in ("count = 0", "  count += 1")]
    article = parse(paragraph(PROSE), lines[0], paragraph(), lines[1], paragraph(MORE))
    assert texts_of(article, BlockKind.CODE) == ["count = 0\n\n  count += 1"]


def test_words_of_fixed_width_are_marked_as_code() -> None:
    article = parse(paragraph("The field ", run("gulls", FIXED), " counts them."), paragraph(MORE))
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.CODE, "gulls")
    ]


def test_a_document_typed_in_fixed_width_is_no_code() -> None:
    article = parse(*(paragraph(run(text, FIXED)) for text in (PROSE, MORE, LAST)))
    assert texts_of(article, BlockKind.PARAGRAPH) == [PROSE, MORE, LAST]


@pytest.mark.parametrize(
    "caption",
    [
        paragraph(run("A gull on the quay", "<w:i/>")),
        paragraph(run("A gull on the quay", SMALL)),
        paragraph("Figure 3: A gull on the quay"),
    ],
)
def test_a_line_set_apart_below_a_picture_is_its_caption(caption: str) -> None:
    article = parse(
        paragraph(run(PROSE, '<w:sz w:val="22"/>')), f"<w:p>{PICTURE}</w:p>", caption,
        paragraph(run(MORE, '<w:sz w:val="22"/>')),
    )  # fmt: skip
    assert [text[-18:] for text in texts_of(article, BlockKind.CAPTION)] == ["A gull on the quay"]


def test_prose_below_a_picture_is_no_caption() -> None:
    article = parse(paragraph(PROSE), f"<w:p>{PICTURE}</w:p>", paragraph(MORE))
    assert texts_of(article, BlockKind.PARAGRAPH) == [PROSE, MORE]


@pytest.mark.parametrize(
    ("line", "is_caption"), [("Table 1: Gulls by year", True), ("Counted in March only", False)]
)
def test_below_a_table_only_a_line_with_its_number_is_its_caption(
    line: str, is_caption: bool
) -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Year", "Gulls"))
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    article = parse(paragraph(PROSE), table, paragraph(run(line, "<w:i/>")), paragraph(MORE))
    assert (texts_of(article, BlockKind.CAPTION) == [line]) is is_caption


def test_a_line_set_apart_above_a_table_is_its_caption() -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Year", "Gulls"))
    article = parse(
        paragraph(PROSE), paragraph(run("Gulls by year", "<w:i/>")),
        f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>", paragraph(MORE),
    )  # fmt: skip
    assert texts_of(article, BlockKind.CAPTION) == ["Gulls by year"]


def test_asterisks_alone_separate_parts() -> None:
    article = parse(paragraph(PROSE), paragraph("* * *"), paragraph(MORE))
    assert [each[0] for each in block_rows(article)] == ["paragraph", "rule", "paragraph"]


def test_bold_headings_are_ranked_by_font_size() -> None:
    def heading(text: str, size: int) -> str:
        return paragraph(run(text, f'<w:b/><w:sz w:val="{size}"/>'))

    article = parse(
        heading("Nine hundred gulls", 36), paragraph(PROSE), heading("The quay", 28),
        paragraph(MORE), heading("The mole", 24), paragraph(LAST), heading("The tower", 28),
        paragraph(PROSE),
    )  # fmt: skip
    assert [(level, text) for kind, level, _, text in block_rows(article) if kind == "heading"] == [
        (2, "The quay"), (3, "The mole"), (2, "The tower"),
    ]  # fmt: skip


_UNDERLINED = (
    ("a.docx", docx(paragraph(PROSE) + paragraph(run("Gulls", '<w:u w:val="single"/>'))
                    + paragraph(MORE))),
    ("a.rtf", rf"{{\rtf1\ansi {PROSE}\par {{\ul Gulls}}\par {MORE}\par}}".encode()),
    ("a.odt", odt(
        f'<text:p>{PROSE}</text:p><text:p text:style-name="U">Gulls</text:p>'
        f"<text:p>{MORE}</text:p>",
        '<style:style style:name="U" style:family="paragraph"><style:text-properties'
        ' style:text-underline-style="solid"/></style:style>',
    )),
)  # fmt: skip


@pytest.mark.parametrize(("name", "body"), _UNDERLINED)
def test_an_underlined_line_above_text_is_a_heading(name: str, body: bytes) -> None:
    assert texts_of(parse_article(body, location=name), BlockKind.HEADING) == ["Gulls"]


def test_an_underlined_link_or_sentence_is_no_heading() -> None:
    line = '<w:u w:val="single"/>'
    link = f'<w:hyperlink r:id="r1">{run("gulls.example", line)}</w:hyperlink>'
    target = '<Relationship Id="r1" Target="https://gulls.example/" TargetMode="External"/>'
    lines = (paragraph(PROSE), paragraph(link), paragraph(run(QUOTED, line)), paragraph(MORE))
    assert texts_of(parse(*lines, links=target), BlockKind.HEADING) == []


@pytest.mark.parametrize("line", ["www.gulls.example/nine", "ida@gulls.example", "Ida Lund:"])
def test_an_underlined_address_or_speaker_is_no_heading(line: str) -> None:
    underlined = paragraph(run(line, '<w:u w:val="single"/>'))
    article = parse(paragraph(PROSE), underlined, paragraph(MORE))
    assert texts_of(article, BlockKind.HEADING) == []


def test_an_underlined_name_below_the_headline_is_the_author() -> None:
    name = paragraph(run("Ida Lund", '<w:u w:val="single"/>'))
    article = parse(paragraph(run("The ninth gull", "<w:b/>")), name, paragraph(PROSE))
    assert article.meta.byline == "Ida Lund"


def test_a_bold_line_above_styled_headings_is_the_headline() -> None:
    headings = style("heading 1", "H1", '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')
    article = parse(
        paragraph(run("Nine hundred gulls", '<w:b/><w:sz w:val="36"/>')), styled("H1", "The quay"),
        paragraph(PROSE), styled("H1", "The mole"), paragraph(MORE), styles=headings,
    )  # fmt: skip
    assert article.meta.title == "Nine hundred gulls"
    assert texts_of(article, BlockKind.HEADING) == ["The quay", "The mole"]


@pytest.mark.parametrize("title", ["Table of Contents", "Sommario", "Оглавление"])
def test_contents_typed_as_paragraphs_are_left_out(title: str) -> None:
    headings = style("heading 1", "H1")
    article = parse(
        styled("H1", title), paragraph("1 The quay ..... 3"), paragraph("Cover"),
        paragraph("2 The mole ..... 7"), styled("H1", "The quay"), paragraph(PROSE),
        styled("H1", "The mole"), paragraph(MORE), styles=headings,
    )  # fmt: skip
    assert [text for *_, text in block_rows(article)] == ["The quay", PROSE, "The mole", MORE]


def test_a_list_below_a_title_of_contents_that_heads_nothing_stays() -> None:
    article = parse(
        paragraph(PROSE), paragraph(run("Contents", BOLD)), paragraph("nine gulls"),
        paragraph("one basket"), paragraph(MORE),
    )  # fmt: skip
    assert texts_of(article, BlockKind.PARAGRAPH) == [PROSE, "nine gulls", "one basket", MORE]


def test_a_line_that_only_names_who_made_a_picture_is_a_credit() -> None:
    article = parse(paragraph(PROSE), paragraph(MORE), paragraph("Foto: Ida Lund"), paragraph(LAST))
    assert texts_of(article, BlockKind.CREDIT) == ["Foto: Ida Lund"]
