"""FictionBook files."""

import pytest
from listed_blocks import kinds_levels_and_texts

from reader.errors import ParseError, RefusedError
from reader.model.article import Article, InlineKind
from reader.parsing.registry import parse_article

_HEAD = (
    "<description><title-info><author><first-name>Ida</first-name><last-name>Lund</last-name>"
    "</author><book-title>The ninth gull</book-title><date value='2019-05-02'>2 May</date>"
    "<lang>en</lang></title-info></description>"
)


def parse(body: str, before: str = "") -> Article:
    book = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}'
        '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" '
        f'xmlns:l="http://www.w3.org/1999/xlink">{_HEAD}{body}</FictionBook>'
    )
    return parse_article(book.encode(), location="gull.fb2")


def test_title_author_date_language_and_sections_are_read() -> None:
    article = parse(
        "<body><title><p>The ninth gull</p></title>"
        "<section><title><p>One</p><p>Dawn</p></title><p>It flew.</p>"
        "<section><title><p>Deeper</p></title><p>It dived.</p></section></section></body>"
    )
    meta = article.meta
    assert (meta.title, meta.byline, meta.published, meta.language) == (
        "The ninth gull", "Ida Lund", "2019-05-02", "en",
    )  # fmt: skip
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "The ninth gull"),
        ("byline", 0, "Ida Lund"),
        ("heading", 2, "One Dawn"),
        ("paragraph", 0, "It flew."),
        ("heading", 3, "Deeper"),
        ("paragraph", 0, "It dived."),
    ]


def test_verse_and_epigraphs_are_quoted_and_stars_are_rules() -> None:
    article = parse(
        "<body><section><epigraph><p>A gull is a gull.</p><text-author>A sailor</text-author>"
        "</epigraph><p>It flew.</p><subtitle>* * *</subtitle>"
        "<poem><stanza><v>Nine gulls</v><v>on a wire</v></stanza></poem></section></body>"
    )
    assert kinds_levels_and_texts(article)[2:] == [
        ("quotation", 0, "A gull is a gull."),
        ("quotation", 0, "A sailor"),
        ("paragraph", 0, "It flew."),
        ("rule", 0, "* * *"),
        ("quotation", 0, "Nine gulls\non a wire"),
    ]


def test_notes_follow_with_their_numbers_and_words_keep_their_formatting() -> None:
    article = parse(
        "<body><section><p>It <emphasis>flew</emphasis><a l:href='#n1' type='note'>[1]</a>, see "
        "<a l:href='https://example.org/'>here</a>.</p></section></body>"
        "<body name='notes'><section id='n1'><title><p>1</p></title><p>At dusk.</p></section>"
        "</body>"
    )
    assert "It flew[1], see here." in article.text
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.EMPHASIS, "flew")
    ]
    assert [each.href for each in article.links] == ["https://example.org/"]
    note = article.blocks[-1]
    assert (note.kind.value, note.label, note.span.of(article.text)) == (
        "footnote", "1.", "At dusk.",
    )  # fmt: skip


def test_a_book_without_text_and_one_that_declares_a_bomb_are_refused() -> None:
    with pytest.raises(ParseError, match="without readable text"):
        parse("<body><section/></body>")
    bomb = f"<!DOCTYPE x [<!ENTITY a '{'b' * 2000}'>]>"
    with pytest.raises(RefusedError):
        parse("<body><section><p>&a;</p></section></body>", bomb)


def test_tables_are_rows_and_stanzas_between_lines_stand_alone() -> None:
    article = parse(
        "<body><section><p>It flew.</p><table><tr><th>Gulls</th><th>Year</th></tr>"
        "<tr><td><p>899</p><p>seen</p></td><td><strong>2019</strong></td></tr></table><empty-line/>"
        "<cite><text-author>Ida Lund</text-author><p>It dived.</p></cite></section></body>"
    )
    assert kinds_levels_and_texts(article)[-5:] == [
        ("paragraph", 0, "It flew."),
        ("table_row", 1, "Gulls\tYear"),
        ("table_row", 0, "899 seen\t2019"),
        ("quotation", 0, "Ida Lund"),
        ("quotation", 0, "It dived."),
    ]
    assert [each.span.of(article.text) for each in article.inlines] == ["2019"]


def test_words_beside_the_paragraph_of_a_cell_stay() -> None:
    cells = "<tr><td>899 <p>seen</p></td><td>2019</td></tr>"
    article = parse(f"<body><section><p>It flew.</p><table>{cells}</table></section></body>")
    assert kinds_levels_and_texts(article)[-1] == ("table_row", 0, "899 seen\t2019")


def test_lists_code_and_headings_are_what_they_look_like() -> None:
    article = parse(
        "<body><section><p><strong>Dawn</strong></p><p>The gull saw:</p><p>• a boat</p>"
        "<p>• a net</p><p><code>fly()</code></p><p><code>dive()</code></p><empty-line/>"
        "<p>1. It flew.</p><p>2. It dived.</p><p>* * *</p>"
        "<image alt='A gull at noon' title='The ninth'/></section></body>"
    )
    assert kinds_levels_and_texts(article)[2:] == [
        ("heading", 2, "Dawn"),
        ("paragraph", 0, "The gull saw:"),
        ("list_item", 1, "a boat"),
        ("list_item", 1, "a net"),
        ("code", 0, "fly()\ndive()"),
        ("list_item", 1, "It flew."),
        ("list_item", 1, "It dived."),
        ("rule", 0, "* * *"),
        ("image", 0, "A gull at noon"),
        ("caption", 0, "The ninth"),
    ]


def test_words_in_bold_are_no_headings_where_sections_have_titles() -> None:
    article = parse(
        "<body><section><title><p>One</p></title><p><strong>Dawn</strong></p><p>It flew.</p>"
        "</section></body>"
    )
    assert kinds_levels_and_texts(article)[3] == ("paragraph", 0, "Dawn")


def test_items_of_pandoc_are_as_deep_as_they_have_marks() -> None:
    marks = ("•", "•\xa0•", "•\xa0•\xa0•", "•", "1.", "1.\xa0•", "2.", "2.\xa01.", "2.\xa02.")
    items = "".join(f"<p>{mark}\xa0gull</p>" for mark in marks)
    article = parse(f"<body><section>{items}</section></body>")
    found = [(block.level, block.label) for block in article.blocks if block.level]
    assert found == [
        (1, ""), (2, ""), (3, ""), (1, ""), (1, "1."), (2, ""), (1, "2."), (2, "1."), (2, "2."),
    ]  # fmt: skip


def test_a_long_item_of_pandoc_inside_another_is_no_quotation() -> None:
    inner = "".join(f"<p>•\xa0•\xa0{'The gulls sleep on the wall. ' * 5}</p>" for _ in range(2))
    article = parse(f"<body><section><p>•\xa0gulls</p>{inner}<p>They sleep.</p></section></body>")
    kinds = [str(block.kind) for block in article.blocks]
    assert kinds[-4:] == ["list_item", "list_item", "list_item", "paragraph"]
