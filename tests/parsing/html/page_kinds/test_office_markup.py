"""HTML written by word processors, in which only classes tell what a paragraph is."""

import pytest
from article_promises import check_promises
from listed_blocks import kinds_levels_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

_TEXT = (
    "The ferry will not sail today, the captain said, because a storm is coming in from the sea"
    " and nobody wants to be out there."
)


def _article(page: str) -> Article:
    article = parse_html(page.encode(), location="/home/ida/minutes.html")
    check_promises(article)
    return article


def _blocks(page: str) -> list[tuple[str, int, str]]:
    return kinds_levels_and_texts(_article(page))


def test_lists_quotations_and_subtitles_of_word_are_read() -> None:
    item = (
        "<p class={} style='mso-list:l0 level{} lfo1'><span style='mso-list:Ignore'>{}"
        "<span>&nbsp; </span></span>{}</p>"
    )
    page = (
        "<html><head><title>Minutes</title></head><body><div class=WordSection1>"
        "<p class=MsoTitle>Minutes</p><p class=MsoSubtitle>Meeting of sailors</p>"
        f"<h1>Weather</h1><p class=MsoNormal>{_TEXT}</p>"
        + item.format("MsoListParagraphCxSpFirst", 1, "·", "Storm until Friday")
        + item.format("MsoListParagraphCxSpMiddle", 1, "·", "Calm on Saturday")
        + item.format("MsoListParagraphCxSpLast", 2, "o", "in the bay")
        + f"<p class=MsoNormal>{_TEXT}</p>"
        + item.format("MsoListParagraph", 1, "1.", "Ropes")
        + item.format("MsoListParagraph", 1, "2.", "Lamps")
        + f"<p class=MsoQuote>Better late than wet.</p><p class=MsoNormal>{_TEXT}</p></div>"
    )
    assert _blocks(page) == [
        ("headline", 0, "Minutes"),
        ("heading", 2, "Meeting of sailors"),
        ("heading", 2, "Weather"),
        ("paragraph", 0, _TEXT),
        ("list_item", 1, "Storm until Friday"),
        ("list_item", 1, "Calm on Saturday"),
        ("list_item", 2, "in the bay"),
        ("paragraph", 0, _TEXT),
        ("list_item", 1, "Ropes"),
        ("list_item", 1, "Lamps"),
        ("quotation", 1, "Better late than wet."),
        ("paragraph", 0, _TEXT),
    ]


def test_a_document_without_a_title_element_is_called_by_its_title_paragraph() -> None:
    link = "https://www.google.com/url?q=https://sea.example.org/&amp;sa=D"
    page = (
        "<html><head><title></title><style>.lst-kix_a-0>li{}</style></head><body>"
        "<p class='c1 title'><span>Minutes</span></p><h1>Weather</h1>"
        f"<p>{_TEXT} <a href='{link}'>More</a></p><ul class='c2 lst-kix_a-0'><li>Ropes</li></ul>"
        f"<ul class='c2 lst-kix_a-1'><li>of hemp</li></ul><p>{_TEXT}</p></body></html>"
    )
    article = _article(page)
    assert article.meta.title == "Minutes"
    assert _blocks(page)[:2] == [("headline", 0, "Minutes"), ("heading", 2, "Weather")]
    assert ("list_item", 2, "of hemp") in _blocks(page)
    assert [link.href for link in article.links] == ["https://sea.example.org/"]


def test_footnotes_and_running_heads_of_libreoffice_are_distinguished_from_the_text() -> None:
    page = (
        '<html><head><meta name="generator" content="LibreOffice 7.6"/><title>Minutes</title>'
        f"</head><body><div title='header'><p>Sailors, page 1</p></div><p>{_TEXT}</p><p>{_TEXT}</p>"
        "<div id='sdfootnote1'><p class='sdfootnote'><a class='sdfootnotesym' href='#a'>1</a>"
        "So the log of the harbour says.</p></div></body></html>"
    )
    assert _blocks(page)[1:] == [
        ("paragraph", 0, _TEXT),
        ("paragraph", 0, _TEXT),
        ("footnote", 1, "So the log of the harbour says."),
    ]


def test_a_note_is_called_by_its_first_line_in_bold() -> None:
    page = (
        '<html><head><meta name="Generator" content="Cocoa HTML Writer"><title></title></head>'
        f"<body><p><span><b>Minutes</b></span></p><p><br></p><p>{_TEXT}</p></body></html>"
    )
    assert [text for _, _, text in _blocks(page)] == ["Minutes", _TEXT]


def test_items_of_filtered_pages_are_as_deep_as_they_are_indented() -> None:
    item = (
        "<p class=MsoListParagraph style='margin-left:{}in;text-indent:-.25in'><span>{}"
        "<span>&nbsp;&nbsp; </span></span>{}</p>"
    )
    page = (
        f"<html><body><p class=MsoNormal>{_TEXT}</p>"
        + item.format(".5", "1.", "Ropes")
        + item.format("1.0", "·", "of hemp")
        + item.format(".5", "2.", "Lamps")
        + "<p class=MsoListParagraph style='margin-left:.5in'>With oil.</p>"
        + f"<p class=MsoNormal>{_TEXT}</p></body></html>"
    )
    article = _article(page)
    assert [(each.level, each.label) for each in article.blocks if each.level] == [
        (1, "1."), (2, ""), (1, "2."), (1, " "),
    ]  # fmt: skip


def test_values_filled_in_by_the_program_are_no_title_author_or_date() -> None:
    page = (
        '<html><head><meta name="generator" content="LibreOffice 25.2"><meta name="author"'
        ' content="user"><meta name="created" content="2013-12-23T10:00:00"><title>- no title'
        f" specified</title></head><body><h1>Storm at sea</h1><p>{_TEXT}</p></body></html>"
    )
    meta = _article(page).meta
    assert (meta.title, meta.byline, meta.published) == ("Storm at sea", "", "")


def test_a_first_paragraph_in_large_letters_is_the_title() -> None:
    page = (
        '<html><head><meta name="generator" content="LibreOffice"></head><body>'
        '<p><font style="font-size: 26pt">Storm at sea</font></p><h1>At noon</h1>'
        f"<p>{_TEXT}</p><h1>At night</h1><p>{_TEXT}</p></body></html>"
    )
    assert _article(page).meta.title == "Storm at sea"


def test_marks_that_libreoffice_writes_into_items_are_removed() -> None:
    item = "<li><p><span style='display:block;float:left;'>{}</span>{}</p></li>"
    page = (
        "<html><!--converted to xhtml by LibreOffice--><body>"
        f"<p>{_TEXT}</p><ul>{item.format(chr(0xF0B7), 'Ropes')}</ul>"
        f"<ul>{item.format('4.', 'Lamps')}</ul><p>{_TEXT}</p></body></html>"
    )
    article = _article(page)
    found = [(each.label, each.span.of(article.text)) for each in article.blocks if each.level]
    assert found == [("", "Ropes"), ("4.", "Lamps")]


def test_comments_that_libreoffice_writes_into_the_text_are_removed() -> None:
    page = (
        "<html><!--converted to xhtml by LibreOffice--><body><h1>Storm</h1>"
        "<div class=paragraph-Standard><span title='annotation'>[ANNOTATION:<br/>NOTE: 'Is it?']"
        f"</span>{_TEXT}</div><p class=paragraph-Standard>{_TEXT} So.</p></body></html>"
    )
    assert _blocks(page)[1:] == [("paragraph", 0, _TEXT), ("paragraph", 0, f"{_TEXT} So.")]


def test_symbols_are_the_characters_that_their_font_draws() -> None:
    page = (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><p class=MsoNormal>"
        f"{_TEXT} TNF-<span style='font-family:Symbol'>a<span style='font-family:Arial'>s</span>b"
        "</span> and <font face=Wingdings>J</font>, <span style='font-family:Arial'>J</span></p>"
    )
    assert _article(page).text == f"{_TEXT} TNF-αsβ and ☺, J"


@pytest.mark.parametrize(
    ("style", "drawn"),
    [
        ("mso-char-type:symbol;mso-symbol-font-family:Symbol", "α"),
        ("mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol", "a"),
        ("mso-ascii-font-family:Calibri; font-family:Symbol", "α"),
    ],
)
def test_a_style_that_names_fonts_of_several_scripts_draws_letters_in_one(
    style: str, drawn: str
) -> None:
    page = (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><p class=MsoNormal>"
        f"{_TEXT} TNF-<span style='{style}'>a</span> rose.</p>"
    )
    assert _article(page).text == f"{_TEXT} TNF-{drawn} rose."


def test_a_symbol_font_may_be_the_first_of_several() -> None:
    page = (
        '<html><head><meta name="generator" content="LibreOffice 24.2"></head><body>'
        f"<p>{_TEXT} TNF-<font face='Symbol, serif'>\uf061</font></p></body></html>"
    )
    assert _article(page).text == f"{_TEXT} TNF-α"


_LETTER = (
    "<p>HARBOUR OFFICE OF LIPA</p><p>To all skippers</p><p>Dear skippers,</p>"
    "<p>The harbour will be closed from Monday on, because a storm is coming in from the sea.</p>"
    "<p>Yours sincerely,</p><p>Ada Quill</p><p>Harbour master</p><p>Lipa, in May</p>"
)


@pytest.mark.parametrize(
    "sign",
    [
        '<meta name=Generator content="Microsoft Word 15 (filtered)">',
        '<META NAME="GENERATOR" CONTENT="LibreOffice 3.5 (Linux)">',
        '<meta name="generator" content="LibreOffice 7.6"/>',
        '<meta name="Generator" content="Cocoa HTML Writer">',
        "<!--This file was converted to xhtml by LibreOffice - see its site-->",
        "<style>ul.lst-kix_a-0{list-style-type:none}</style>",
    ],
)
def test_a_letter_is_kept_from_the_letterhead_to_the_signature(sign: str) -> None:
    head = f"<head>{sign}<title></title></head>"
    lines = [
        text for _, _, text in _blocks(f"<html>{head}<body><div>{_LETTER}</div></body></html>")
    ]
    assert [lines[0], lines[1], *lines[-4:]] == [
        *("HARBOUR OFFICE OF LIPA", "To all skippers"),
        *("Yours sincerely,", "Ada Quill", "Harbour master", "Lipa, in May"),
    ]


@pytest.mark.parametrize(
    ("sign", "pasted"),
    [
        ("", _LETTER.replace("<p>", "<p class=MsoNormal>")),
        ("", f"{_LETTER}<ul class='lst-kix_a-0'><li>Ropes</li></ul>"),
        ("", f"<p>The letter was written by LibreOffice.</p>{_LETTER}"),
        ('<meta name=description content="Microsoft Word for skippers">', _LETTER),
        ('<meta property="og:title" content="LibreOffice at sea">', _LETTER),
    ],
)
def test_a_page_with_text_pasted_from_a_word_processor_or_about_one_is_no_document(
    sign: str, pasted: str
) -> None:
    page = (
        f"<head>{sign}<title>Letter</title></head>"
        f"<body><div>Share</div>{pasted}<div>Print</div></body>"
    )
    texts = [text for _, _, text in _blocks(f"<html>{page}</html>")]
    assert "Share" not in texts
    assert "Print" not in texts


@pytest.mark.parametrize(
    "contents",
    [
        "<p class=MsoToc1><a href='#_Toc1'>The storm 1</a></p>",
        "<div id='Table of Contents1'><p><a href='#__RefHeading__1'>The storm 1</a></p></div>",
    ],
)
def test_the_table_of_contents_of_a_document_is_left_to_the_outline(contents: str) -> None:
    head = '<head><meta name=Generator content="Microsoft Word 15"><title>Report</title></head>'
    body = f"{contents}<h1><a name=_Toc1>The storm</a></h1>{_LETTER}"
    texts = [text for _, _, text in _blocks(f"<html>{head}<body>{body}</body></html>")]
    assert texts.count("The storm") == 1
    assert "The storm 1" not in texts


@pytest.mark.parametrize(
    "contents",
    [
        "<p class=MsoToc1><a href='part1.htm'>The storm over Lipa</a></p>",
        "<div id='Table of Contents1'><p><a href='part1.htm'>The storm over Lipa</a></p></div>",
    ],
)
def test_a_table_of_contents_that_leads_to_other_files_is_kept(contents: str) -> None:
    head = '<head><meta name=Generator content="Microsoft Word 15"><title>Report</title></head>'
    article = _article(f"<html>{head}<body>{contents}</body></html>")
    assert "The storm over Lipa" in article.text
    assert [link.href for link in article.links] == ["part1.htm"]
