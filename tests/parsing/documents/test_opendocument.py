"""ODT documents."""

import zipfile
from io import BytesIO

import pytest
from gull_prose import PROSE
from listed_blocks import kinds_labels_and_texts, texts_of
from made_documents import archive, odt

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.registry import parse_article

STYLES = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-bullet text:level="2"/></text:list-style>'
    '<text:list-style style:name="L2">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/>'
    "</text:list-style>"
)


def parse(text: str, *, flat: bool = False) -> Article:
    return parse_article(odt(text, STYLES, flat=flat), location="gulls.odt")


@pytest.mark.parametrize("flat", [False, True])
def test_title_headings_and_quotations_are_read(flat: bool) -> None:
    article = parse(
        '<text:p text:style-name="P2">The ninth gull</text:p>'
        '<text:h text:outline-level="1">In the harbour</text:h>'
        f"<text:p>{PROSE}</text:p>"
        '<text:p text:style-name="P1">A gull is a gull.</text:p>',
        flat=flat,
    )
    assert article.meta.title == "The ninth gull"
    assert kinds_labels_and_texts(article) == [
        ("headline", "", "The ninth gull"),
        ("heading", "", "In the harbour"),
        ("paragraph", "", PROSE),
        ("quotation", "", "A gull is a gull."),
    ]
    assert article.blocks[1].level == 2


def test_white_space_is_one_space_and_elements_stand_for_more() -> None:
    article = parse(
        f"<text:p>{PROSE}</text:p><text:p>Nine\n   hundred<text:tab/>gulls<text:s text:c='2'/>or"
        "<text:line-break/>so</text:p>"
    )
    assert article.text.endswith("Nine hundred gulls  or\nso")


def test_words_in_bold_and_links_are_marked() -> None:
    article = parse(
        f"<text:p>{PROSE}</text:p>"
        '<text:p>See <text:span text:style-name="T1">nine</text:span> of '
        '<text:a xlink:href="https://example.org/gulls">them</text:a>.</text:p>'
    )
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "nine")
    ]
    assert [(each.span.of(article.text), each.href) for each in article.links] == [
        ("them", "https://example.org/gulls")
    ]


def test_items_are_counted_in_their_list_and_go_on_where_it_says_so() -> None:
    def listing(*items: str, more: str = "") -> str:
        inside = "".join(f"<text:list-item>{each}</text:list-item>" for each in items)
        return f'<text:list text:style-name="L1"{more}>{inside}</text:list>'

    inner = "<text:list><text:list-item><text:p>by day</text:p></text:list-item></text:list>"
    article = parse(
        listing(
            f"<text:p>Count</text:p>{inner}", "<text:p>Write down</text:p><text:p>in ink</text:p>"
        )
        + listing("<text:p>Sleep</text:p>", more=' text:continue-numbering="true"')
    )
    assert [(label, text) for _, label, text in kinds_labels_and_texts(article)] == [
        ("1.", "Count"), ("", "by day"), ("2.", "Write down"), (" ", "in ink"), ("3.", "Sleep"),
    ]  # fmt: skip
    assert [each.level for each in article.blocks] == [1, 2, 1, 1, 1]


def test_notes_follow_the_text_and_comments_and_contents_do_not() -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation>'
        "<text:note-body><text:p>At dusk.</text:p></text:note-body></text:note>"
    )
    comment = "<office:annotation><text:p>Really?</text:p></office:annotation>"
    contents = (
        "<text:table-of-content><text:index-body><text:p>Gulls 1</text:p></text:index-body>"
        "</text:table-of-content>"
    )
    deleted = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>ten</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    article = parse(f"{deleted}{contents}<text:p>Nine gulls{note}{comment}.</text:p>")
    assert kinds_labels_and_texts(article) == [
        ("paragraph", "", "Nine gulls[1]."), ("footnote", "1.", "At dusk."),
    ]  # fmt: skip


def test_tables_and_boxes_of_text_are_read() -> None:
    def cell(text: str) -> str:
        return f"<table:table-cell><text:p>{text}</text:p></table:table-cell>"

    box = "<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>"
    picture = "<draw:frame><draw:image/><svg:desc>Two gulls on a bollard</svg:desc></draw:frame>"
    article = parse(
        f"<table:table><table:table-row>{cell('North')}{cell('3')}</table:table-row></table:table>"
        f"<text:p>{PROSE}{box}</text:p><text:p>{picture}</text:p>"
    )
    assert kinds_labels_and_texts(article) == [
        ("table_row", "", "North\t3"),
        ("paragraph", "", PROSE),
        ("paragraph", "", "Boxed."),
        ("image", "", "Two gulls on a bollard"),
    ]


def test_large_letters_head_a_document_without_styles() -> None:
    article = parse_article(
        odt(
            f'<text:p text:style-name="B">Brenn counts its gulls</text:p><text:p>{PROSE}</text:p>',
            '<style:style style:name="B" style:family="paragraph">'
            '<style:text-properties fo:font-size="20pt"/></style:style>'
            '<style:style style:name="" style:family="paragraph">'
            '<style:text-properties fo:font-size="11pt"/></style:style>',
        )
    )
    assert [each.kind for each in article.blocks] == [BlockKind.HEADLINE, BlockKind.PARAGRAPH]


@pytest.mark.parametrize("number", ["²", "9" * 5_000, "-1", ""])
def test_invalid_numbers_are_ignored(number: str) -> None:
    article = parse(
        f'<text:h text:outline-level="{number}">In the harbour</text:h>'
        f'<text:p text:style-name="Heading {number}">nine<text:s text:c="{number}"/>gulls</text:p>'
        f'<text:list text:style-name="L1"><text:list-item text:start-value="{number}">'
        f"<text:p>{PROSE}</text:p></text:list-item></text:list>"
    )
    assert "nine gulls" in article.text
    assert PROSE in article.text


def test_text_deleted_in_place_is_left_out_and_inserted_text_stays() -> None:
    article = parse(
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion/>'
        '</text:changed-region><text:changed-region text:id="c2"><text:insertion/>'
        "</text:changed-region></text:tracked-changes>"
        '<text:p>Nine<text:change-start text:change-id="c1"/> or ten<text:change-end '
        'text:change-id="c1"/> hundred<text:change-start text:change-id="c2"/> gulls'
        '<text:change-end text:change-id="c2"/>.</text:p>'
    )
    assert article.text == "Nine hundred gulls."


def test_items_are_as_deep_as_their_style_says_and_go_on_in_the_list_named() -> None:
    article = parse(
        '<text:list text:style-name="L1"><text:list-item><text:p>Count</text:p></text:list-item>'
        "</text:list>"
        '<text:list><text:list-item><text:p text:style-name="List_20_2">by day</text:p>'
        "</text:list-item></text:list>"
        '<text:list text:style-name="L1" text:continue-list="a"><text:list-item>'
        "<text:p>Write</text:p></text:list-item></text:list>"
    )
    assert [(each.level, each.label) for each in article.blocks] == [(1, "1."), (2, ""), (1, "2.")]


def test_a_level_without_a_form_is_numbered_like_the_one_above() -> None:
    inner = "<text:list-item><text:p>by day</text:p></text:list-item>"
    article = parse(
        '<text:list><text:list-item><text:p>Count</text:p><text:list text:style-name="L2">'
        f"{inner}{inner}</text:list></text:list-item></text:list>"
    )
    assert [each.label for each in article.blocks] == ["", "1)", "2)"]


def test_a_document_is_recognised_if_another_program_has_packed_it_anew() -> None:
    names = ("META-INF/manifest.xml", "content.xml", "mimetype")
    packed = odt(f"<text:p>{PROSE}</text:p>", STYLES)
    with zipfile.ZipFile(BytesIO(packed)) as made:
        members = {name: made.read(name).decode() for name in made.namelist()}
    compressed = BytesIO()
    with zipfile.ZipFile(compressed, "w", zipfile.ZIP_DEFLATED) as made:
        for name in reversed(names):
            made.writestr(name, members.get(name, "<manifest/>"))
    assert parse_article(compressed.getvalue(), location="gulls.odt").text == PROSE
    again = archive({name: members.get(name, "<manifest/>") for name in names})
    assert parse_article(again, location="gulls.odt").text == PROSE


def test_boxes_and_groups_of_pictures_are_read_wherever_they_stand() -> None:
    box = "<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>"
    picture = "<draw:frame><draw:image/><svg:title>A gull on the quay</svg:title></draw:frame>"
    shape = "<draw:custom-shape><text:p>On a shape</text:p></draw:custom-shape>"
    article = parse(
        f"<text:p>{PROSE}</text:p>{box}<draw:g>{picture}</draw:g>{shape}"
        f'<text:list text:style-name="L1"><text:list-item>{box}</text:list-item></text:list>'
    )
    assert [row[0::2] for row in kinds_labels_and_texts(article)] == [
        ("paragraph", PROSE),
        ("paragraph", "In a box"),
        ("image", "A gull on the quay"),
        ("paragraph", "On a shape"),
        ("list_item", "In a box"),
    ]


def test_sections_and_rows_in_groups_are_read() -> None:
    row = (
        "<table:table-row><table:table-cell><text:p>Gulls</text:p></table:table-cell>"
        "<table:table-cell><text:p>899</text:p></table:table-cell></table:table-row>"
    )
    table = f"<table:table><table:table-rows>{row}</table:table-rows></table:table>"
    article = parse(f"<text:section><text:p>{PROSE}</text:p>{table}</text:section>")
    assert article.text == f"{PROSE}\n\nGulls\t899"
    head = f"<table:table-header-rows>{row}</table:table-header-rows>"
    article = parse(f"<table:table>{head}<table:table-rows>{row}</table:table-rows></table:table>")
    assert [block.level for block in article.blocks] == [1, 0]


def test_an_item_may_start_its_list_anew() -> None:
    items = "".join(
        f"<text:list-item{start}><text:p>{name}</text:p></text:list-item>"
        for name, start in (("Boats", ""), ("Nets", ' text:start-value="7"'), ("Oars", ""))
    )
    article = parse(f'<text:p>{PROSE}</text:p><text:list text:style-name="L1">{items}</text:list>')
    assert [row[1] for row in kinds_labels_and_texts(article)[1:]] == ["1.", "7.", "8."]


@pytest.mark.parametrize(
    ("inside", "message"),
    [("", "without text"), ("<office:presentation/>", "is a presentation, .* save it as PDF")],
)
def test_a_document_without_a_text_says_so(inside: str, message: str) -> None:
    space = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    content = f'<office:document-content xmlns:office="{space}">{inside}</office:document-content>'
    members = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    with pytest.raises(ParseError, match=message):
        parse_article(archive(members), location="gulls.odt")


def test_formulas_are_read_from_the_files_and_from_the_text_they_are_kept_in() -> None:
    math = "<math><semantics><mfrac><mi>n</mi><mn>9</mn></mfrac></semantics></math>"

    def framed(inside: str) -> str:
        return f"<draw:frame>{inside}</draw:frame>"

    packed = odt(
        f"<text:p>{PROSE} Some "
        + framed('<draw:object xlink:href="./Object 1"/>')
        + " fled.</text:p><text:p>"
        + framed(f"<draw:object>{math}</draw:object>")
        + "</text:p><text:p>Gone."
        + framed('<draw:object xlink:href="Object 2/"/>')
        + framed('<draw:object xlink:href="Object 3"/>')
        + "</text:p>"
    )
    with zipfile.ZipFile(BytesIO(packed)) as made:
        members = {name: made.read(name).decode() for name in made.namelist()}
    members["Object 1/content.xml"] = math
    members["Object 2/content.xml"] = "<chart/>"
    article = parse_article(archive(members), location="gulls.odt")
    assert article.text == f"{PROSE} Some n/9 fled.\n\nn/9\n\nGone."


def test_a_document_that_needs_a_password_is_refused_as_such() -> None:
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>",
        "content.xml": "sealed",
    }
    with pytest.raises(ParseError, match="needs a password"):
        parse_article(archive(members), location="gulls.odt")


def test_terms_and_their_definitions_are_items_however_they_are_indented() -> None:
    indent = '<style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm"/>'
    styles = "".join(
        f'<style:style style:name="Definition_20_{name}_20_Tight" style:family="paragraph">'
        f"{indent}</style:style>"
        for name in ("Term", "Definition")
    )
    text = (
        '<text:p text:style-name="Definition_20_Term_20_Tight">Berth</text:p>'
        '<text:p text:style-name="Definition_20_Definition_20_Tight">Where a ship lies.</text:p>'
        f"<text:p>{PROSE}</text:p>"
    )
    article = parse_article(odt(text, styles), location="gulls.odt")
    assert kinds_labels_and_texts(article)[:2] == [
        ("list_item", " ", "Berth"),
        ("list_item", " ", "Where a ship lies."),
    ]


def _cell(text: str, *, columns: int = 1, rows: int = 1) -> str:
    spans = f'table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"'
    return f"<table:table-cell {spans}><text:p>{text}</text:p></table:table-cell>"


def _rows_of_table(*rows: str) -> list[str]:
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return parse(f"<table:table>{table}</table:table>").text.split("\n\n")


_COVERED = "<table:covered-table-cell/>"


@pytest.mark.parametrize("covered", [_COVERED, ""], ids=["written", "left out as by Pandoc"])
def test_covered_cells_keep_the_others_in_their_columns(covered: str) -> None:
    assert _rows_of_table(
        _cell("Year", rows=2) + _cell("Gulls", columns=2) + covered + _cell("Nets"),
        covered + _cell("9") + _cell("8") + _cell("7"),
        _cell("All", columns=4) + covered * 3,
    ) == ["Year\tGulls\t\tNets", "\t9\t8\t7", "All"]


@pytest.mark.parametrize("covered", [_COVERED, ""], ids=["written", "left out as by Pandoc"])
def test_a_row_with_one_cell_beside_a_covered_one_is_a_row(covered: str) -> None:
    assert _rows_of_table(
        _cell("Place") + _cell("Gulls"),
        _cell("North", rows=2) + _cell("9"),
        covered + _cell("8"),
        _cell("East") + _cell("7", rows=2),
        _cell("West") + covered,
    ) == ["Place\tGulls", "North\t9", "\t8", "East\t7", "West\t"]


def test_covered_cells_may_be_counted_instead_of_repeated() -> None:
    twice = '<table:covered-table-cell table:number-columns-repeated="2"/>'
    assert _rows_of_table(
        _cell("Gulls", columns=3) + twice + _cell("Nets"),
        _cell("9") + _cell("8") + _cell("7") + _cell("6"),
    ) == ["Gulls\t\t\tNets", "9\t8\t7\t6"]


def test_symbols_are_the_characters_that_their_font_draws() -> None:
    styles = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties style:font-name="Symbol"/></style:style>'
        '<style:style style:name="T2" style:family="text">'
        '<style:text-properties style:font-name="Times"/></style:style>'
    )
    text = (
        '<text:p>TNF-<text:span text:style-name="T1">\uf061<text:span text:style-name="T2">s'
        "</text:span></text:span> rose.</text:p>"
    )
    assert parse_article(odt(text, styles), location="gulls.odt").text == "TNF-αs rose."


def test_an_empty_line_of_the_style_for_rules_is_one() -> None:
    rule = '<text:p text:style-name="Horizontal_20_Line"/>'
    article = parse(f"<text:p>{PROSE}</text:p>{rule}<text:p>{PROSE}</text:p>")
    assert [kind for kind, _, _ in kinds_labels_and_texts(article)] == [
        "paragraph", "rule", "paragraph",
    ]  # fmt: skip


def test_white_space_between_elements_does_not_indent_lines_of_code() -> None:
    code = "\n<text:span>count:</text:span>\n<text:line-break/>\n<text:s text:c='2'/>gulls"
    article = parse(
        f'<text:p>{PROSE}</text:p><text:p text:style-name="Preformatted_20_Text">{code}</text:p>'
    )
    assert texts_of(article, BlockKind.CODE) == ["count: \n  gulls"]


def test_lines_of_code_keep_the_first_of_the_spaces_that_indent_them() -> None:
    lines = (
        "<text:span>count:</text:span><text:line-break/><text:span> <text:s text:c='3'/>"
        "gulls</text:span><text:line-break/> terns<text:line-break/>end"
    )
    styles = (
        '<style:style style:name="T1" style:family="paragraph">'
        '<style:text-properties style:font-name="Consolas"/></style:style>'
    )
    text = f'<text:p>{PROSE}</text:p><text:p text:style-name="T1">{lines}</text:p>'
    article = parse_article(odt(text, styles), location="gulls.odt")
    assert texts_of(article, BlockKind.CODE) == ["count:\n    gulls\n terns\nend"]


def test_a_space_after_a_line_break_indents_no_prose() -> None:
    article = parse(f"<text:p>{PROSE}<text:line-break/> Ida Lund</text:p><text:p> {PROSE}</text:p>")
    assert "\nIda Lund\n\n" in article.text
    style = 'text:style-name="Preformatted_20_Text"'
    code = f"<text:p>{PROSE}</text:p><text:p {style}> <text:s text:c='3'/>gulls</text:p>"
    assert texts_of(parse(code), BlockKind.CODE) == ["   gulls"]


def test_a_table_in_a_list_is_read() -> None:
    table = (
        "<table:table><table:table-row><table:table-cell><text:p>Ida</text:p></table:table-cell>"
        "<table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table>"
    )
    item = f"<text:list-item><text:p>Gulls</text:p>{table}</text:list-item>"
    article = parse(f'<text:list text:style-name="L1">{item}</text:list>')
    assert kinds_labels_and_texts(article) == [
        ("list_item", "1.", "Gulls"), ("table_row", "", "Ida\t3"),
    ]  # fmt: skip
