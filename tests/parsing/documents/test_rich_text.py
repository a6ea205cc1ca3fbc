"""RTF documents."""

import pytest
from gull_prose import PROSE
from listed_blocks import block_texts, kinds_labels_and_texts

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.documents.rich_text import parse_rich_text
from reader.parsing.registry import parse_article


def parse(text: str, head: str = "") -> Article:
    body = rf"{{\rtf1\ansi\ansicpg1252\deff0{head} {text}}}".encode("cp1252")
    return parse_rich_text(body, location="gulls.rtf")


def test_a_large_first_letter_begins_the_paragraph_below() -> None:
    frame = r"\pard\plain \keepn\pvpara\dropcapli3\dropcapt1 {\fs117 T}\par"
    number = frame.replace("T}", "7}")
    article = parse(rf"Gulls.\par {frame} \pard\plain he gulls sleep.\par {number} \pard More.")
    assert article.text == "Gulls.\n\nThe gulls sleep.\n\n7\n\nMore."


def test_paragraphs_breaks_and_signs_are_read() -> None:
    article = parse(
        r"Seven\emdash nine gulls\line or so, \ldblquote more\rdblquote  \{in all\}."
        "\n\\par Second.\\\nThird."
    )
    assert block_texts(article) == [
        "Seven—nine gulls\nor so, “more” {in all}.", "Second.", "Third.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (r"Gr\'fc\'dfe", "Grüße"),
        ("Grüße", "Grüße"),
        (r"\u1063?\u1072?\u1081?\u1082?\u1072?", "Чайка"),
        (r"\uc0\u1063\u1072\uc1 x", "Чаx"),
        (r"\u-10179?\u-9163?", "🐵"),
        (r"\u8212\'97 out", "— out"),
    ],
)
def test_letters_of_any_script_are_read(written: str, read_as: str) -> None:
    assert parse(written).text == read_as


def test_bytes_are_in_the_encoding_of_their_font() -> None:
    fonts = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset128 Mincho;}}"
    article = parse(r"\f1 \'d7\'e0\'e9\'ea\'e0\f0  = gull = {\f2 \'83\'4a\'83\'82\'83\'81}", fonts)
    assert article.text == "Чайка = gull = カモメ"


def test_words_in_bold_are_marked_until_it_ends() -> None:
    article = parse(rf"{PROSE}\par Nine {{\b hundred}} gulls \i and\i0  one.")
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.STRONG, "hundred"), (InlineKind.EMPHASIS, "and"),
    ]  # fmt: skip


def test_tables_of_fonts_pictures_headers_and_unknown_groups_are_no_text() -> None:
    article = parse(
        r"{\header Page 1}{\*\unknown never}"
        r"{\pict\wmetafile8 0102\bin4 }{}}}\b Nine{\v hidden} gulls."
        r"{\*\shppict{\pict 00ff}}",
        r"{\fonttbl{\f0 Times;}}{\colortbl;\red0;}{\info{\author Ida Lund}{\company Brenn}}",
    )
    assert article.text == "Nine gulls."


def test_styles_tell_title_and_headings() -> None:
    styles = r"{\stylesheet{\ql Normal;}{\s1 heading 1;}{\s2\b heading 2;}{\s5 Title;}}"
    article = parse(
        rf"\pard\s5 The ninth gull\par\pard\s1 Harbour\par\pard {PROSE}\par"
        r"\pard\s2 Quay\par\pard End.",
        styles,
    )
    assert kinds_labels_and_texts(article) == [
        ("headline", "", "The ninth gull"),
        ("heading", "", "Harbour"),
        ("paragraph", "", PROSE),
        ("heading", "", "Quay"),
        ("paragraph", "", "End."),
    ]
    assert [each.level for each in article.blocks] == [0, 2, 0, 3, 0]


def test_items_keep_their_numbers_and_lose_their_bullets() -> None:
    article = parse(
        rf"{PROSE}\par{{\listtext\tab \'95\tab}}Gulls\par{{\pntext 2.\tab}}Terns\par Nothing."
    )
    assert kinds_labels_and_texts(article)[1:] == [
        ("list_item", "", "Gulls"), ("list_item", "2.", "Terns"), ("paragraph", "", "Nothing."),
    ]  # fmt: skip


def test_rows_of_a_table_have_their_cells() -> None:
    row = r"\trowd\cellx1\cellx2\intbl {}\cell {}\cell\row"
    article = parse(rf"{PROSE}\par{row.format('North', '3')}{row.format('South', '4')}\pard End.")
    assert block_texts(article)[1:] == [
        "North\t3",
        "South\t4",
        "End.",
    ]
    head = row.format("Quay", "Gulls").replace(r"\trowd", r"\trowd\trhdr")
    article = parse(rf"{PROSE}\par{head}{row.format('South', '4')}\pard End.")
    assert [block.level for block in article.blocks[1:]] == [1, 0, 0]


@pytest.mark.parametrize("group", [r"{\footnote", r"{\*\footnote"])
def test_notes_follow_the_text(group: str) -> None:
    note = rf"{{\super\chftn}}{group}\pard {{\super\chftn}} At dusk.\par In fog.}}"
    article = parse(rf"Nine{note} gulls{note}.")
    assert kinds_labels_and_texts(article) == [
        ("paragraph", "", "Nine[1] gulls[2]."),
        ("footnote", "1.", "At dusk."), ("footnote", " ", "In fog."),
        ("footnote", "2.", "At dusk."), ("footnote", " ", "In fog."),
    ]  # fmt: skip


def test_links_lead_where_their_field_says() -> None:
    address = r'HYPERLINK "https://example.org/gulls" \\l "nine"'
    field = rf"{{\field{{\*\fldinst {address}}}{{\fldrslt {{\ul them}}}}}}"
    article = parse(rf"See {field}, all.")
    assert [(each.span.of(article.text), each.href) for each in article.links] == [
        ("them", "https://example.org/gulls#nine")
    ]


def test_a_line_in_bold_heads_a_release_and_others_its_parts() -> None:
    article = parse(
        rf"{{\b Brenn counts its gulls}}\par BRENN (Harbour News) \emdash  {PROSE}\par"
        rf"{{\b 1. The count.}}\par {PROSE}\par"
    )
    assert article.meta.title == "Brenn counts its gulls"
    assert [kind for kind, *_ in kinds_labels_and_texts(article)] == [
        "headline", "dateline", "paragraph", "heading", "paragraph",
    ]  # fmt: skip


def test_a_document_is_known_by_its_first_letters() -> None:
    assert parse_article(rb"{\rtf1 Nine gulls.}", location="gulls.doc").text == "Nine gulls."


def test_groups_without_end_are_refused_and_broken_ones_read() -> None:
    with pytest.raises(ParseError, match="nested too deeply"):
        parse("{" * 5000)
    assert parse(r"Nine\par}}}{\b gulls").text == "Nine\n\ngulls"


def test_a_title_in_the_fields_names_a_document_without_headline() -> None:
    article = parse(PROSE, r"{\info{\title Gulls of Brenn}}")
    assert article.meta.title == "Gulls of Brenn"
    assert [each.kind for each in article.blocks] == [BlockKind.PARAGRAPH]


def test_typed_bullets_and_numbers_that_count_on_open_items() -> None:
    items = r"1. Gulls\par 2. Goats and {\b kids}\par \bullet  Lamps\par 7. May was dry.\par"
    article = parse(rf"{PROSE}\par {items}")
    assert kinds_labels_and_texts(article)[1:] == [
        ("list_item", "1.", "Gulls"),
        ("list_item", "2.", "Goats and kids"),
        ("list_item", "", "Lamps"),
        ("paragraph", "", "7. May was dry."),
    ]
    strong = next(each for each in article.inlines if each.kind is InlineKind.STRONG)
    assert strong.span.of(article.text) == "kids"


def test_names_beside_the_date_sign_a_document() -> None:
    article = parse(
        rf"{{\fs40 Nine hundred gulls}}\par Ida Lund\par Olaf Teal\par 3 May 2026\par {PROSE}\par"
    )
    assert article.meta.byline == "Ida Lund, Olaf Teal"
    assert article.meta.published == "2026-05-03"


def test_pictures_indents_and_fonts_tell_captions_quotations_and_code() -> None:
    fonts = r"{\fonttbl{\f0 Times;}{\f1 Courier New;}}"
    article = parse(
        rf"\pard {PROSE}\par {{\pict\pngblip 89504e}}\par\pard {{\i A gull on the quay}}\par"
        rf"\pard\li720\ri720 Gulls are gulls.\par\pard\f1 count = 0\par count += 1\par"
        rf"\pard\f0 {PROSE}\par",
        fonts,
    )
    assert kinds_labels_and_texts(article)[1:-1] == [
        ("caption", "", "A gull on the quay"),
        ("quotation", "", "Gulls are gulls."),
        ("code", "", "count = 0\ncount += 1"),
    ]


def test_items_are_as_deep_as_their_level_says() -> None:
    item = r"{\listtext\bullet}\ls1"
    article = parse(rf"\pard{item}\ilvl0 Gulls\par\pard{item}\ilvl1 Herring gulls\par")
    assert [each.level for each in article.blocks] == [1, 2]


@pytest.mark.parametrize(
    ("written", "label"),
    [
        (
            r"{\listtext 1.\tab}\ilvl0\ls2\pard\plain Gulls\par",
            None,
        ),  # of a note
        (r"{\listtext 1.\tab}\pard\plain\ls2 Gulls\par", "1."),
        (r"\pard\plain{\listtext 1.\tab}\ls2 Gulls\par", "1."),
        (r"\pard\ls2{\listtext 1.\tab}Gulls\par", "1."),
    ],
)
def test_a_label_with_its_list_does_not_outlast_the_properties_of_a_paragraph(
    written: str, label: str | None
) -> None:
    article = parse(rf"{PROSE}\par {written} {PROSE}")
    kind = BlockKind.PARAGRAPH if label is None else BlockKind.LIST_ITEM
    assert (article.blocks[1].kind, article.blocks[1].label) == (kind, label or "")


def test_letters_of_other_scripts_are_as_bold_as_their_own_words_say() -> None:
    article = parse(rf"{PROSE} {{\rtlch\ab\ltrch\rtlch \u1606?\u1608?}} {{\ltrch\ab gulls}}")
    assert [each.span.of(article.text) for each in article.inlines] == ["نو"]


def test_plain_ends_all_formatting() -> None:
    article = parse(rf"{PROSE}\par The \b ninth\plain  gull")
    (mark,) = article.inlines
    assert (mark.kind, mark.span.of(article.text)) == (InlineKind.STRONG, "ninth")


def test_a_level_in_the_outline_makes_a_heading() -> None:
    article = parse(rf"{PROSE}\par\pard\outlinelevel1 On the quay\par\pard {PROSE}")
    heading = article.blocks[1]
    assert (heading.kind, heading.level) == (BlockKind.HEADING, 2)


def test_a_row_that_is_not_ended_is_read() -> None:
    article = parse(rf"{PROSE}\par\pard\intbl Gulls\cell 899\cell")
    assert article.text == f"{PROSE}\n\nGulls\t899"


def test_half_a_pair_of_units_is_no_letter() -> None:
    assert parse(r"\u-9163?gulls\u-10179?").text == "gulls"


def test_an_unknown_code_page_is_read_as_western() -> None:
    body = rb"{\rtf1\ansi\ansicpg77777 Gr\'fc\'dfe}"
    assert parse_rich_text(body, location="gulls.rtf").text == "Grüße"


def test_name_and_date_may_share_a_line() -> None:
    article = parse(rf"{{\fs40 Nine hundred gulls}}\par Ida Lund | 3 May 2026\par {PROSE}\par")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-05-03")


def test_terms_and_their_definitions_are_items() -> None:
    head = r"{\stylesheet{\s1 Definition Term;}{\s2 Definition;}}"
    article = parse(rf"\pard\s1 Berth\par\pard\s2 Where a ship lies.\par\pard {PROSE}\par", head)
    assert kinds_labels_and_texts(article)[:2] == [
        ("list_item", " ", "Berth"),
        ("list_item", " ", "Where a ship lies."),
    ]


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    article = parse_rich_text(b"\xef\xbb\xbf{\\rtf1 The lamp burns all night.}")
    assert article.text == "The lamp burns all night."


@pytest.mark.parametrize(
    "written",
    [
        r"{\f1 b}", r"\f1\'62\f0 ", r"{\loch\f1 \u-3998\'62}", r"{\f1 b\plain }",
        r"""{\field{\*\fldinst {SYMBOL 98 \\f "Symbol" \\s 12}}{\fldrslt\f1\fs24}}""",
        r"""{\field{\*\fldinst {SYMBOL 98 \\f "Symbol"}}{\fldrslt {\f1 b}}}""",
        r"""{\field{\*\fldinst {SYMBOL 61538 \\f "Symbol" \\s 12}}{\fldrslt\f1\fs24}}""",
    ],
)  # fmt: skip
def test_symbols_are_the_characters_that_their_font_draws(written: str) -> None:
    fonts = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset2{\*\panose 0505}Symbol;}}"
    assert parse(rf"IL-1{written} rose.", fonts).text == "IL-1β rose."


def test_symbols_keep_their_codes_in_documents_of_any_code_page() -> None:
    body = (
        rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset2 Symbol;}}"
        rb"\'d7\'e0\'e9\'ea\'e0 {\f1\'b3} 9}"
    )
    assert parse_rich_text(body).text == "Чайка ≥ 9"


def test_an_empty_line_of_the_style_for_rules_is_one() -> None:
    styles = r"{\stylesheet{\s4 Horizontal Line;}}"
    article = parse(rf"{PROSE}\par\pard\s4\par\pard {PROSE}", styles)
    assert [kind for kind, _, _ in kinds_labels_and_texts(article)] == [
        "paragraph", "rule", "paragraph",
    ]  # fmt: skip
