"""DOCX documents."""

import zipfile
from collections.abc import Sequence
from io import BytesIO

import pytest
from gull_prose import MORE, PROSE
from listed_blocks import block_kinds, block_texts, kinds_labels_and_texts, texts_of
from made_documents import archive, docx, paragraph, run, style, styled
from processor_time import assert_in_proportion

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.documents.word import parse_word
from reader.parsing.registry import parse_article

BOLD = "<w:b/>"
STYLES = (
    style("Title", "Titel")
    + style("heading 1", "berschrift1")
    + style("heading 2", "berschrift2")
    + style("Quote", "Zitat")
    + style("caption", "Beschriftung")
    + style("toc 1", "Verzeichnis1")
    + style("Strong lead", "Lead", '<w:basedOn w:val="berschrift2"/>')
)


def parse(*paragraphs: str, **parts: str) -> Article:
    return parse_word(docx("".join(paragraphs), **parts), location="gulls.docx")


def test_styles_of_any_language_tell_title_headings_quotations_and_captions() -> None:
    article = parse(
        styled("Titel", "The ninth gull"),
        styled("berschrift1", "In the harbour"),
        paragraph(PROSE),
        styled("berschrift2", "On the quay"),
        styled("Zitat", "A gull is a gull."),
        styled("Beschriftung", "A gull on the quay. Photo: Ida Lund"),
        styled("Lead", "Inherited"),
        paragraph(MORE),
        styles=STYLES,
    )
    assert article.meta.title == "The ninth gull"
    assert block_kinds(article) == [
        "headline", "heading", "paragraph", "heading", "quotation", "caption", "credit", "heading",
        "paragraph",
    ]  # fmt: skip
    headings = [block.level for block in article.blocks if block.kind is BlockKind.HEADING]
    assert headings == [2, 3, 3]


def test_contents_made_by_the_program_are_left_out() -> None:
    contents = styled("Verzeichnis1", "In the harbour 1")
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    boxed = (
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph('Contents')}</w:sdtContent>"
        "</w:sdt>"
    )
    article = parse(contents, boxed, paragraph(PROSE), styles=STYLES)
    assert article.text == PROSE


def test_runs_that_are_set_alike_are_one_and_words_in_bold_are_marked() -> None:
    article = parse(paragraph(run("Nine "), run("hundred", BOLD), run(" gu"), run("lls.")))
    assert article.text == "Nine hundred gulls."
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "hundred")
    ]


def test_a_style_of_letters_and_a_switch_that_is_off_count() -> None:
    emphasis = (
        '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr>'
        "</w:style>"
    )
    plain = '<w:rStyle w:val="E"/><w:i w:val="0"/>'
    article = parse(
        paragraph(run("Seen ", '<w:rStyle w:val="E"/>'), run("and heard.", plain)), styles=emphasis
    )
    assert [each.span.of(article.text) for each in article.inlines] == ["Seen "]


def test_links_lead_where_the_relations_and_fields_say() -> None:
    link = f'<w:hyperlink r:id="r1" w:anchor="who">{run("the office")}</w:hyperlink>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://example.org/gulls" \\l "nine" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("the count")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    target = '<Relationship Id="r1" Target="https://example.org/office" TargetMode="External"/>'
    article = parse(paragraph(run("See "), link, run(" and "), field, run(".")), links=target)
    assert article.text == "See the office and the count."
    assert [(each.span.of(article.text), each.href) for each in article.links] == [
        ("the office", "https://example.org/office#who"),
        ("the count", "https://example.org/gulls#nine"),
    ]


def test_deleted_or_hidden_text_is_left_out_and_inserted_text_stays() -> None:
    deleted = "<w:del><w:r><w:delText>ten</w:delText></w:r></w:del>"
    inserted = f"<w:ins>{run('nine')}</w:ins>"
    article = parse(paragraph(deleted, inserted, run(" gulls"), run(" secretly", "<w:vanish/>")))
    assert article.text == "nine gulls"


def test_a_large_first_letter_begins_the_paragraph_below() -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>'
    letter = paragraph(run(PROSE[0], '<w:sz w:val="117"/>'), properties=frame)
    boxed = paragraph("Gulls", properties='<w:framePr w:w="2000"/>')
    number = paragraph("7", properties=frame)
    article = parse(letter, paragraph(PROSE[1:]), boxed, number, paragraph(MORE))
    assert block_texts(article) == [PROSE, "Gulls", "7", MORE]


NUMBERING = (
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    '</w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1.%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
)


def item(text: str, number: str, level: int = 0) -> str:
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, properties=properties)


def test_lists_are_counted_as_the_program_counts_them() -> None:
    article = parse(
        item("Count", "1"),
        item("by day", "1", 1),
        item("by night", "1", 1),
        item("Write down", "1"),
        item("in ink", "1", 1),
        item("Gulls", "2"),
        item("No item", "0"),
        numbering=NUMBERING,
    )
    found = [(block.label, block.level) for block in article.blocks]
    assert found == [
        ("1.", 1), ("1.a)", 2), ("1.b)", 2), ("2.", 1), ("2.a)", 2), ("", 1), ("", 0),
    ]  # fmt: skip
    assert block_kinds(article)[-1] == "paragraph"


def test_a_list_that_starts_anew_is_counted_anew_and_the_outer_one_goes_on() -> None:
    again = (
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1">'
        '<w:startOverride w:val="3"/></w:lvlOverride></w:num>'
    )
    items = (("1", 0), ("1", 0), ("3", 1), ("1", 0), ("3", 0), ("3", 0))
    article = parse(
        *(item("Gulls", number, level) for number, level in items), numbering=NUMBERING + again
    )
    assert [block.label for block in article.blocks] == ["1.", "2.", "2.c)", "3.", "1.", "2."]


def test_a_list_may_have_other_labels_than_those_it_is_made_of() -> None:
    own = (
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:lvl'
        ' w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:lvlOverride>'
        "</w:num>"
    )
    items = (item("Gulls", "1"), item("Terns", "3"))
    labels = [block.label for block in parse(*items, numbering=NUMBERING + own).blocks]
    assert labels == ["1.", ""]


def test_headings_whose_numbers_are_not_shown_have_none() -> None:
    unseen = (
        '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/>'
        '<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>'
    )
    numbered = style("heading 1", "H", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>')
    article = parse(
        paragraph(PROSE), styled("H", "Gulls"), paragraph(MORE), styles=numbered, numbering=unseen
    )
    assert texts_of(article, BlockKind.HEADING) == ["Gulls"]


def test_items_are_as_deep_as_the_name_of_their_style_says() -> None:
    listed = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
    styles = style("List Bullet", "A", listed) + style("List Bullet 2", "B", listed)
    article = parse(styled("A", "Gulls"), styled("B", "Herring gulls"), styles=styles)
    assert [block.level for block in article.blocks] == [1, 2]


def test_the_number_of_a_heading_stands_before_it() -> None:
    numbered = style("heading 1", "H", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    article = parse(
        paragraph(PROSE), styled("H", "Gulls"), paragraph(MORE), styles=numbered,
        numbering=NUMBERING,
    )  # fmt: skip
    assert texts_of(article, BlockKind.HEADING) == ["1. Gulls"]


def test_notes_follow_the_text_in_the_order_of_their_marks() -> None:
    def mark(identifier: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{identifier}"/></w:r>'

    def note(identifier: int, *lines: str) -> str:
        return f'<w:footnote w:id="{identifier}">{"".join(map(paragraph, lines))}</w:footnote>'

    article = parse(
        paragraph(run("Nine hundred"), mark(5), run(" gulls"), mark(3), run(".")),
        footnotes=note(0, "never shown") + note(3, "At dusk.") + note(5, "At dawn.", "In fog."),
    )
    assert article.text.startswith("Nine hundred[1] gulls[2].")
    notes = [block for block in article.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [(each.label, each.span.of(article.text)) for each in notes] == [
        ("1.", "At dawn."), (" ", "In fog."), ("2.", "At dusk."),
    ]  # fmt: skip


def cell(*lines: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(lines)}</w:tc>"


def rows(*cells: Sequence[str]) -> str:
    made = (f"<w:tr>{''.join(each)}</w:tr>" for each in cells)
    return f"<w:tbl>{''.join(made)}</w:tbl>"


def test_a_table_is_rows_with_its_header_and_merged_cells() -> None:
    table = rows(
        [cell(paragraph(run("Quay", BOLD))), cell(paragraph(run("Gulls", BOLD)))],
        [cell(paragraph("North"), properties='<w:vMerge w:val="restart"/>'), cell(paragraph("3"))],
        [cell(paragraph("North"), properties="<w:vMerge/>"), cell(paragraph("4"))],
    )
    article = parse(table)
    found = [(block.span.of(article.text), block.level) for block in article.blocks]
    assert found == [("Quay\tGulls", 1), ("North\t3", 0), ("\t4", 0)]


def test_rows_that_repeat_on_each_page_are_the_head_of_a_table() -> None:
    head = ["<w:trPr><w:tblHeader/></w:trPr>", cell(paragraph("Quay")), cell(paragraph("Gulls"))]
    body = [cell(paragraph("North")), cell(paragraph("3"))]
    levels = [block.level for block in parse(rows(head, head, body)).blocks]
    assert levels == [1, 1, 0]
    off = [head[0].replace("/>", ' w:val="false"/>', 1), *head[1:]]
    assert [block.level for block in parse(rows(off, body)).blocks] == [0, 0]
    assert [block.level for block in parse(rows(head, head)).blocks] == [0, 0]


def test_a_table_that_lays_out_the_page_is_paragraphs() -> None:
    long = [paragraph(PROSE * 2), paragraph(MORE * 2)]
    article = parse(rows([cell(paragraph("Harbour office")), cell(*long)]))
    assert block_kinds(article) == ["headline", "paragraph", "paragraph"]


def test_a_box_of_text_stands_after_its_paragraph_once() -> None:
    box = f"<w:txbxContent>{paragraph('A gull is a gull.')}</w:txbxContent>"
    drawn = (
        '<mc:AlternateContent xmlns:mc="urn:mc">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    article = parse(paragraph(f"<w:r>{drawn}</w:r>", run(PROSE)), paragraph(MORE))
    assert block_texts(article) == [
        PROSE, "A gull is a gull.", MORE,
    ]  # fmt: skip


def test_a_box_in_a_box_is_read_with_it() -> None:
    inner = "<w:r><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></w:r>"
    deep = paragraph(inner.format(paragraph("Deep.")), run("Middle."))
    article = parse(paragraph(inner.format(deep), run(PROSE)))
    assert block_texts(article) == [PROSE, "Middle.", "Deep."]


@pytest.mark.parametrize(
    "generated",
    ["Description automatically generated", "KI-generierte Inhalte können fehlerhaft sein."],
)
def test_written_alternative_text_is_shown_and_generated_text_is_not(generated: str) -> None:
    def picture(said: str) -> str:
        return (
            f'<w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" descr="{said}"/>'
            '<pic:pic xmlns:pic="urn:pic"/></w:drawing></w:r>'
        )

    said = f"Two gulls on a bollard\n\n{generated}"
    article = parse(paragraph(picture(said)), paragraph(picture("Picture1")), paragraph(PROSE))
    assert texts_of(article, BlockKind.IMAGE) == ["Two gulls on a bollard"]


def test_a_press_release_without_any_style_has_headline_date_place_and_headings() -> None:
    article = parse(
        paragraph("FOR IMMEDIATE RELEASE"),
        paragraph("4 April 2025"),
        paragraph(run("Brenn counts its gulls", BOLD + '<w:sz w:val="36"/>')),
        paragraph(f"BRENN, April 4 – {PROSE}"),
        paragraph(run("About the harbour", BOLD)),
        paragraph(run("Founded in 1921, the harbour of Brenn is open.", BOLD)),
        paragraph(MORE),
    )
    assert article.meta.title == "Brenn counts its gulls"
    assert article.meta.published == "2025-04-04"
    assert texts_of(article, BlockKind.DATELINE) == ["BRENN, April 4 –"]
    assert texts_of(article, BlockKind.HEADING) == ["About the harbour"]


def test_the_date_of_a_release_may_stand_in_its_dateline() -> None:
    article = parse(
        paragraph(run("Brenn counts its gulls", BOLD)), paragraph(f"Brenn, 4. März 2025 – {PROSE}")
    )
    assert article.meta.published == "2025-03-04"
    assert texts_of(article, BlockKind.DATELINE) == ["Brenn, 4. März 2025 –"]


def test_words_in_bold_across_the_end_of_a_dateline_stay_bold() -> None:
    bold = run("BRENN, April 4 – The harbour", BOLD)
    article = parse(
        paragraph("Gulls counted"), paragraph("By Ida Lund"), paragraph(bold, run(f" and {PROSE}"))
    )
    assert texts_of(article, BlockKind.DATELINE) == ["BRENN, April 4 –"]
    marked = [each.span.of(article.text) for each in article.inlines]
    assert marked == ["BRENN, April 4 –", "The harbour"]


def test_the_author_of_a_story_is_who_its_second_line_names() -> None:
    article = parse(paragraph("Brenn counts its gulls"), paragraph("By Ida Lund"), paragraph(PROSE))
    assert (article.meta.title, article.meta.byline) == ("Brenn counts its gulls", "Ida Lund")


def test_the_author_may_stand_before_a_comma_above_a_role() -> None:
    head = paragraph("Ida Lund,"), paragraph("Correspondent for the valleys")
    article = parse(paragraph(run("Brenn counts its gulls", BOLD)), *head, paragraph(PROSE))
    assert article.meta.byline == "Ida Lund"


def test_the_authors_are_those_whose_style_says_so() -> None:
    styles = style("Title", "Titel") + style("Author", "Autor")
    lines = (styled("Titel", "The lamp"), styled("Autor", "Ida Lund"), styled("Autor", "O. Teal"))
    article = parse(*lines, paragraph("It burns."), styles=styles)
    assert article.meta.byline == "Ida Lund, O. Teal"
    assert block_kinds(article) == ["headline", "byline", "byline", "paragraph"]


def test_a_document_is_distinguished_from_a_sheet_whatever_it_is_called() -> None:
    body = docx(paragraph(PROSE))
    assert parse_article(body, location="https://example.org/download?id=7").text == PROSE
    sheet = archive({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"})
    with pytest.raises(ParseError, match="save it as DOCX"):
        parse_article(sheet, location="gulls.xlsx")


def test_a_document_of_pictures_alone_says_so() -> None:
    with pytest.raises(ParseError, match="holds no text"):
        parse(paragraph(""))


@pytest.mark.parametrize("number", ["²", "٣", "9" * 5_000, "-1", ""])
def test_invalid_numbers_are_ignored(number: str) -> None:
    outline = f'<w:outlineLvl w:val="{number}"/>'
    counted = f'<w:numPr><w:ilvl w:val="{number}"/><w:numId w:val="1"/></w:numPr>'
    level = f'<w:lvl w:ilvl="{number}"><w:start w:val="{number}"/></w:lvl>'
    article = parse_word(
        docx(
            paragraph(PROSE, properties=outline)
            + paragraph(run(MORE, f'<w:sz w:val="{number}"/>'), properties=counted)
            + styled("odd", PROSE),
            styles=style("odd", "odd", f"<w:pPr>{outline}</w:pPr>"),
            numbering=f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        )
    )
    assert MORE in article.text
    assert article.text.count(PROSE) == 2


def test_a_namespace_with_control_characters_is_ignored() -> None:
    odd = '<w:pPr xmlns:w="a&#1;b"><w:pStyle w:val="odd"/></w:pPr>'
    article = parse_word(docx(f"<w:p>{odd}{run(PROSE)}</w:p>"))
    assert article.text == PROSE


def test_the_text_and_its_title_are_where_the_package_says() -> None:
    space = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    relations = "".join(
        f'<Relationship Id="r{at}" Type="http://example.org/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(
            (("officeDocument", "/text/main.xml"), ("core-properties", "about.xml"))
        )
    )
    main = docx(paragraph(PROSE))
    with zipfile.ZipFile(BytesIO(main)) as members:
        text = members.read("word/document.xml").decode()
    body = archive(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f"<Relationships {space}>{relations}</Relationships>",
            "word/styles.xml": "<styles/>",
            "text/main.xml": text,
            "about.xml": "<core><title>The ninth gull</title></core>",
        }
    )
    article = parse_word(body, location="gulls.docx")
    assert (article.text, article.meta.title) == (PROSE, "The ninth gull")


def test_tabs_breaks_and_formulas_are_written_as_text() -> None:
    page_break = '<w:r><w:br w:type="page"/></w:r>'
    formula = "<w:oMath><w:r><w:t>n=9</w:t></w:r></w:oMath>"
    article = parse(
        paragraph("One", "<w:r><w:tab/></w:r>", "gull", page_break, "of", "<w:r><w:br/></w:r>"),
        paragraph("So ", formula, " holds."),
    )
    assert article.text == "One gull\nof\n\nSo n=9 holds."


def test_what_newer_programs_wrap_is_read() -> None:
    choice = f"<w:AlternateContent><w:Choice>{paragraph(PROSE)}</w:Choice></w:AlternateContent>"
    boxed = f"<w:sdt><w:sdtContent>{paragraph(MORE)}</w:sdtContent></w:sdt>"
    field = f"<w:smartTag>{run('Brenn')}</w:smartTag>"
    table = (
        f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{cell(paragraph('Gulls'))}</w:sdtContent>"
        f"</w:sdt>{cell(paragraph('899'))}</w:tr></w:sdtContent></w:sdt></w:tbl>"
    )
    article = parse(choice, boxed, paragraph("In ", field), table)
    assert article.text == f"{PROSE}\n\n{MORE}\n\nIn Brenn\n\nGulls\t899"


@pytest.mark.parametrize(
    ("form", "labels"),
    [
        ("upperRoman", ["III.", "IV."]),
        ("lowerRoman", ["iii.", "iv."]),
        ("upperLetter", ["C.", "D."]),
    ],
)
def test_items_are_numbered_as_their_list_says(form: str, labels: list[str]) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>'
    )
    article = parse(paragraph(PROSE), item("Boats", "7"), item("Nets", "7"), numbering=numbering)
    assert [block.label for block in article.blocks[1:]] == labels


def test_a_note_that_is_missing_leaves_its_mark() -> None:
    mark = '<w:r><w:footnoteReference w:id="9"/></w:r>'
    article = parse(paragraph(PROSE, mark), footnotes="")
    assert article.text == f"{PROSE}[1]"


def test_a_document_without_a_body_says_so() -> None:
    body = archive({"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"})
    with pytest.raises(ParseError, match="without text"):
        parse_word(body, location="gulls.docx")


def test_words_in_bold_from_the_number_of_a_typed_item_on_stay_bold() -> None:
    items = (
        paragraph(run(f"{number}. {name}", BOLD), run(f" were counted in {name} harbour."))
        for number, name in enumerate(("Boats", "Nets", "Oars"), 1)
    )
    article = parse(paragraph(PROSE), *items, paragraph(MORE))
    assert texts_of(article, BlockKind.LIST_ITEM)[0] == "Boats were counted in Boats harbour."
    assert [each.span.of(article.text) for each in article.inlines] == ["Boats", "Nets", "Oars"]


def test_a_level_without_a_list_makes_no_item() -> None:
    level = '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'
    article = parse(
        styled("Title", "The lamp"),
        styled("Subtitle", "And its keeper"),
        paragraph(PROSE),
        styles=style("Title", "Title") + style("Subtitle", "Subtitle", level),
    )
    assert block_kinds(article) == ["headline", "paragraph", "paragraph"]


def test_a_subtitle_and_a_date_whose_styles_are_based_on_the_title_are_none() -> None:
    based = '<w:basedOn w:val="Title"/>'
    article = parse(
        styled("Title", "The ninth gull"),
        styled("Subtitle", "And its keeper"),
        styled("Author", "Ada Quill"),
        styled("Date", "2026-03-14"),
        paragraph(PROSE),
        styles=style("Title", "Title")
        + "".join(style(name, name, based) for name in ("Subtitle", "Author", "Date")),
    )
    assert article.meta[:3] == ("The ninth gull", "Ada Quill", "2026-03-14")
    assert block_kinds(article) == ["headline", "paragraph", "byline", "paragraph", "paragraph"]


def test_terms_and_their_definitions_are_items() -> None:
    article = parse(
        styled("T", "Berth"),
        styled("D", "Where a ship lies."),
        paragraph(PROSE),
        styles=style("Definition Term", "T") + style("Definition", "D"),
    )
    items = [(b.level, b.label) for b in article.blocks if b.kind is BlockKind.LIST_ITEM]
    assert items == [(1, " "), (2, " ")]


def test_bullets_that_are_boxes_say_what_is_done() -> None:
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        f'<w:lvlText w:val="{box}"/></w:lvl></w:abstractNum>'
        for at, box in enumerate("☒☐•")
    ) + "".join(
        f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(3)
    )
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    article = parse(
        *(paragraph(f"Gull {at}", properties=item.format(at)) for at in (1, 2, 3)),
        numbering=numbering,
    )
    assert [block.label for block in article.blocks] == ["☒", "☐", ""]


def test_a_byline_with_the_date_is_both() -> None:
    article = parse(
        styled("T", "The ninth gull"),
        paragraph("By Ada Quill, 14 March 2026"),
        paragraph(PROSE),
        styles=style("Title", "T"),
    )
    assert article.meta[:3] == ("The ninth gull", "Ada Quill", "2026-03-14")
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


@pytest.mark.parametrize(
    ("look", "bold", "levels"),
    [
        ('w:val="04A0" w:firstRow="1"', BOLD, [1, 0]),
        ('w:val="04A0"', BOLD, [1, 0]),
        ('w:val="0480" w:firstRow="0"', BOLD, [0, 0]),
        ('w:val="x"', BOLD, [0, 0]),
        ('w:val="04A0" w:firstRow="1"', "", [0, 0]),
    ],
)
def test_the_first_row_is_a_head_if_the_style_of_its_table_says_so(
    look: str, bold: str, levels: list[int]
) -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Gulls", "Nets"))
    table = (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid4"/><w:tblLook {look}/></w:tblPr>'
        f"<w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    )
    grid = (
        '<w:style w:type="table" w:styleId="Grid4"><w:name w:val="Grid Table 4"/>'
        f'<w:tblStylePr w:type="firstRow"><w:rPr>{bold}</w:rPr></w:tblStylePr></w:style>'
    )
    rows = [b for b in parse(table, styles=grid).blocks if b.kind is BlockKind.TABLE_ROW]
    assert [row.level for row in rows] == levels


def test_cells_beside_one_that_spans_columns_stay_in_theirs() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"

    wide = '<w:gridSpan w:val="2"/>'
    rows = (
        cell("Year") + cell("Gulls", wide) + cell("Nets"),
        cell("2024") + cell("9") + cell("8") + cell("7"),
        cell("In all", '<w:gridSpan w:val="4"/>'),
    )
    article = parse(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>")
    assert article.text.split("\n\n") == ["Year\tGulls\t\tNets", "2024\t9\t8\t7", "In all"]


def test_columns_that_all_rows_merge_are_one() -> None:
    wide = '<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>'
    row = f"<w:tr><w:tc>{wide}{paragraph('Gulls')}</w:tc><w:tc>{paragraph('9')}</w:tc></w:tr>"
    assert parse(f"<w:tbl>{row}{row}</w:tbl>").text == "Gulls\t9\n\nGulls\t9"


def test_an_alternative_text_of_blanks_is_read_in_linear_time() -> None:
    def work(blanks: int) -> None:
        picture = f'<wp:docPr xmlns:wp="urn:wp" descr="a{" " * blanks}b"/><pic:pic xmlns:pic="p"/>'
        parse(paragraph(f"<w:r><w:drawing>{picture}</w:drawing></w:r>"), paragraph(PROSE))

    # not quadratic: 25 times
    assert_in_proportion(work, 20_000, 100_000, at_most=12, slack_seconds=0.1)


def test_symbols_are_the_characters_that_their_font_draws() -> None:
    symbol = '<w:r><w:sym w:font="{}" w:char="{}"/></w:r>'
    font = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    article = parse(
        paragraph(
            run("TNF-"), symbol.format("Symbol", "F061"), run(" rose to 5 "),
            symbol.format("Symbol", "F0B0"), run("C "), symbol.format("Wingdings", "F0E0"),
            run(" see "), run("D", font), run("T "), symbol.format("Arial", "2265"), run(" 2"),
        )
    )  # fmt: skip
    assert article.text == "TNF-α rose to 5 °C → see ΔT ≥ 2"


@pytest.mark.parametrize("code", ["", "D83D", "F0", "beta", "110000"])
def test_a_symbol_without_a_valid_code_is_left_out(code: str) -> None:
    symbol = f'<w:r><w:sym w:font="Arial" w:char="{code}"/></w:r>'
    assert parse(paragraph(run("Nine"), symbol, run(" gulls."))).text == "Nine gulls."


@pytest.mark.parametrize("code", ["F0A7", "F0D8", "F076", "F071"])
def test_symbols_before_paragraphs_are_bullets(code: str) -> None:
    bullet = f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r><w:r><w:tab/></w:r>'
    items = (paragraph(bullet, run(words)) for words in ("Nine gulls.", "One goat."))
    article = parse(paragraph(PROSE), *items, paragraph(PROSE))
    assert texts_of(article, BlockKind.LIST_ITEM) == ["Nine gulls.", "One goat."]


def test_bold_and_slanted_words_are_both() -> None:
    article = parse(paragraph(run("A "), run("very", "<w:b/><w:i/>"), run(" late gull")))
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "very"),
        (InlineKind.EMPHASIS, "very"),
    ]


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    br = "<w:r><w:br/></w:r>"
    article = parse(
        paragraph(run(PROSE), br, br, run("Gulls", BOLD), br, br, run("One "), run("late", BOLD)),
        paragraph(run(MORE), br, run(PROSE)),
    )
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        (BlockKind.PARAGRAPH, PROSE),
        (BlockKind.HEADING, "Gulls"),
        (BlockKind.PARAGRAPH, "One late"),
        (BlockKind.PARAGRAPH, f"{MORE}\n{PROSE}"),
    ]
    assert [each.span.of(article.text) for each in article.inlines] == ["late"]


def test_code_keeps_its_blank_lines() -> None:
    face = '<w:rFonts w:ascii="Courier New"/>'
    br = f"<w:r><w:rPr>{face}</w:rPr><w:br/></w:r>"
    code = paragraph(run("count = 9", face), br, br, run("print(count)", face))
    article = parse(paragraph(PROSE), code, paragraph(MORE))
    assert texts_of(article, BlockKind.CODE) == ["count = 9\n\nprint(count)"]


def test_of_the_spaces_around_a_picture_in_a_line_one_stays() -> None:
    picture = '<w:r><w:drawing><pic:pic xmlns:pic="urn:pic"/></w:drawing></w:r>'
    assert parse(paragraph(run("A "), picture, run(" gull")), paragraph(PROSE)).text == (
        f"A gull\n\n{PROSE}"
    )


def test_the_slant_of_a_whole_heading_is_that_of_its_style() -> None:
    slanted = style("heading 4", "H4", "<w:rPr><w:i/></w:rPr>")
    lines = (styled("H4", run("Nine gulls")), paragraph(run("One "), run("late", "<w:i/>")))
    article = parse(paragraph(PROSE), *lines, styles=slanted)
    assert [each.span.of(article.text) for each in article.inlines] == ["late"]


def test_a_link_over_words_that_are_set_differently_is_one() -> None:
    link = f'<w:hyperlink r:id="r1">{run("town", BOLD)}{run(" hall")}</w:hyperlink>'
    target = '<Relationship Id="r1" Target="https://example.org/hall" TargetMode="External"/>'
    article = parse(paragraph(run("In the "), link, run(".")), links=target)
    assert [each.span.of(article.text) for each in article.links] == ["town hall"]


def test_links_in_notes_lead_where_the_part_with_the_notes_says() -> None:
    link = f'<w:hyperlink r:id="r1">{run("the log")}</w:hyperlink>'
    target = '<Relationship Id="r1" Target="https://example.org/{}" TargetMode="External"/>'
    article = parse(
        paragraph(run("Gulls"), '<w:r><w:footnoteReference w:id="2"/></w:r>', link),
        footnotes=f'<w:footnote w:id="2">{paragraph(link)}</w:footnote>',
        links=target.format("text"),
        note_links=target.format("note"),
    )
    hrefs = [each.href for each in article.links]
    assert hrefs == ["https://example.org/text", "https://example.org/note"]


def test_the_mark_of_a_note_does_not_make_a_bold_line_another() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    article = parse(
        paragraph(run("Gulls counted", BOLD)),
        paragraph(PROSE),
        paragraph(run("On the quay", BOLD), mark),
        paragraph(MORE),
        footnotes=f'<w:footnote w:id="2">{paragraph("In fog.")}</w:footnote>',
    )
    assert block_kinds(article) == ["headline", "paragraph", "heading", "paragraph", "footnote"]
    assert not article.inlines


@pytest.mark.parametrize(
    "line",
    [
        paragraph('<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" '
                  'xmlns:o="urn:schemas-microsoft-com:office:office" o:hr="t"/></w:pict></w:r>'),
        paragraph(properties='<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
        styled("Line"),
    ],
)  # fmt: skip
def test_a_line_across_the_page_is_a_rule(line: str) -> None:
    article = parse(
        paragraph(PROSE), line, paragraph(MORE), styles=style("Horizontal Line", "Line")
    )
    assert block_kinds(article) == ["paragraph", "rule", "paragraph"]


@pytest.mark.parametrize(
    ("words", "border"), [("Gulls.", "single"), ("", "nil"), ("", "none")]
)  # fmt: skip
def test_words_with_a_line_below_them_and_lines_without_one_are_no_rule(
    words: str, border: str
) -> None:
    bordered = paragraph(words, properties=f'<w:pBdr><w:bottom w:val="{border}"/></w:pBdr>')
    article = parse(paragraph(PROSE), bordered, paragraph(MORE))
    assert block_texts(article) == [PROSE, *filter(None, [words]), MORE]


def test_a_bullet_that_is_a_space_continues_the_item_above() -> None:
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        f'<w:lvlText w:val="{bullet}"/></w:lvl></w:abstractNum>'
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number, bullet in ((1, "•"), (2, " "))
    )
    quoted = '<w:pStyle w:val="Zitat"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    article = parse(
        item("Boats", "1"), item("and nets", "2"), paragraph("A gull.", properties=quoted),
        styles=STYLES, numbering=levels,
    )  # fmt: skip
    assert kinds_labels_and_texts(article) == [
        ("list_item", "", "Boats"), ("list_item", " ", "and nets"), ("quotation", "", "A gull."),
    ]  # fmt: skip


def test_questions_in_bold_stay_bold_unless_all_is() -> None:
    question = paragraph(run("What do you count?", BOLD))
    head = styled("Titel", "The ninth gull") + styled("berschrift1", "In the harbour")
    article = parse(head, paragraph(PROSE), question, paragraph(MORE), styles=STYLES)
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "What do you count?")
    ]
    assert not parse(head, question, paragraph(run(PROSE, BOLD)), styles=STYLES).inlines


def test_cells_keep_their_links_and_emphasis_and_a_head_is_only_a_head() -> None:
    link = f'<w:hyperlink r:id="r1">{run("nine")}</w:hyperlink>'
    target = '<Relationship Id="r1" Target="https://example.org/nine" TargetMode="External"/>'
    head = cell(paragraph(run("Gull", BOLD))) + cell(paragraph(run("Eggs", BOLD)))
    named = cell(paragraph(run("Ida", BOLD)), paragraph("of Brenn"))
    eggs = paragraph(run("or "), link, run(", "), run("old", "<w:i/>"))
    table = f"<w:tr>{head}</w:tr><w:tr>{named}{cell(paragraph('some'), eggs)}</w:tr>"
    article = parse(paragraph(PROSE), f"<w:tbl>{table}</w:tbl>", links=target)
    assert block_texts(article)[1:] == ["Gull\tEggs", "Ida of Brenn\tsome or nine, old"]
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "Ida"), (InlineKind.EMPHASIS, "old"),
    ]  # fmt: skip
    assert [each.span.of(article.text) for each in article.links] == ["nine"]


def test_bold_words_of_which_some_are_slanted_are_marked_once() -> None:
    article = parse(
        paragraph(run("A "), run("very ", BOLD), run("late", "<w:b/><w:i/>"), run(" x"))
    )
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "very late"),
        (InlineKind.EMPHASIS, "late"),
    ]


def test_lines_to_fill_in_and_boxes_are_no_rules() -> None:
    def lines(*sides: str) -> str:
        drawn = "".join(f'<w:{side} w:val="single"/>' for side in sides)
        return paragraph(properties=f"<w:pBdr>{drawn}</w:pBdr>")

    form = rows(
        (cell(paragraph("Gulls")), cell(lines("bottom"))),
        (cell(paragraph("Boats")), cell(paragraph("two"), lines("bottom"))),
    )
    box = lines("top", "left", "bottom", "right")
    article = parse(paragraph(PROSE), form, box, paragraph(MORE))
    assert block_texts(article) == [PROSE, "Gulls\t", "Boats\ttwo", MORE]


def test_superfluous_spaces_in_a_cell_take_no_emphasis_away() -> None:
    named = cell(paragraph(run(" Ida "), run(" late", "<w:i/>"), run("  x ")))
    article = parse(paragraph(PROSE), rows((named, cell(paragraph("9")))))
    assert block_texts(article)[1:] == ["Ida late x\t9"]
    assert [each.span.of(article.text) for each in article.inlines] == ["late"]


def _with_pages(*pages: bytes) -> bytes:
    """Return a document without text of its own, in which these pages stand for it."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    names = [f"page{at}.htm" for at, _ in enumerate(pages)]
    links = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="/word/{name}"/>' for name in names
    )
    chunks = "".join(f'<w:altChunk r:id="{name}"/>' for name in names)
    out = BytesIO(docx(f"{chunks}<w:sectPr/>", links=links))
    with zipfile.ZipFile(out, "a") as made:
        for name, page in zip(names, pages, strict=True):
            made.writestr(f"word/{name}", page)
    return out.getvalue()


@pytest.mark.parametrize("head", ["", "MIME-Version: 1.0\nContent-Type: text/html\n\n"])
def test_a_page_that_stands_for_the_text_is_read(head: str) -> None:
    page = f"{head}<meta charset='windows-1257'><h1>Ēka</h1><p>{PROSE}</p>"
    article = parse_word(_with_pages(page.encode("windows-1257")), location="gulls.docx")
    assert block_texts(article) == ["Ēka", PROSE]


def test_a_document_that_stands_for_the_text_is_not_shown_as_a_page() -> None:
    others = (docx(paragraph(PROSE)), b"{\\rtf1 It flew.}")
    article = parse_word(_with_pages(*others, f"<p>{PROSE}</p>".encode()), location="gulls.docx")
    assert block_texts(article) == [PROSE]
    with pytest.raises(ParseError, match="no text"):
        parse_word(_with_pages(*others), location="gulls.docx")
