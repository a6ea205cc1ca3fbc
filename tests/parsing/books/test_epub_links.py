"""EPUB: links within a book, and its notes."""

import pytest
from article_promises import check_promises
from made_books import book, package, parse

from reader.model.article import BlockKind
from reader.parsing.books.epub import parse_epub
from reader.session.inner_links import place_of


def test_links_lead_to_the_web_and_to_chapters() -> None:
    article = parse(book())
    inside = "#OEBPS/text/two.xhtml"
    assert [link.href for link in article.links] == [inside, "https://a.example/"]
    assert place_of(article, inside) == article.text.index("The goats")


def test_a_link_to_a_place_in_a_chapter_leads_there() -> None:
    one = "<html><body><p>See <a href='two.xhtml#sty'>below</a>, <a href='#it'>here</a>.</p>"
    two = "<html><body><h2>Goats</h2><p>Here.</p><p>No: <a id='sty'></a>there.</p></body></html>"
    members = {"OEBPS/text/one.xhtml": f"{one}<p id='it'>It.</p>", "OEBPS/text/two.xhtml": two}
    article = parse(book(members))
    check_promises(article)
    landed = [place_of(article, link.href) or 0 for link in article.links]
    assert [article.text[at:][:4] for at in landed] == ["No: ", "It.\n"]


@pytest.mark.parametrize("href", ["three.xhtml", "#", "../../etc/passwd#x", "mailto:a@b.example"])
def test_links_to_what_is_not_shown_are_left_out(href: str) -> None:
    page = f"<html><body><h1>The lamp</h1><p>It burns, said <a href='{href}'>Ida</a>.</p></body>"
    links = parse(book({"OEBPS/text/one.xhtml": page})).links
    assert [link.href for link in links] == ["https://a.example/"]


def test_a_link_to_a_title_page_leads_to_what_follows_it() -> None:
    title = "<html><body><p>Lamps</p></body></html>"
    back = "<html><body><h2>Goats</h2><p>Go <a href='one.xhtml'>back</a>.</p></body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": title, "OEBPS/text/two.xhtml": back}))
    assert place_of(article, article.links[0].href) == article.text.index("Goats")


NOTED = (
    "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><p>It burns.<a epub:type='noteref'"
    " href='two.xhtml#n1'>1</a></p><aside epub:type='footnote'><p>2. Oil was dear.</p></aside>"
    "</body></html>"
)


NOTES = (
    "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><section epub:type='endnotes'>"
    "<h2>Notes</h2><ol><li id='n1'><p>Mostly. <a href='one.xhtml#r1'>\u21a9</a></p></li></ol>"
    "</section></body></html>"
)


def test_notes_of_a_book_are_footnotes_and_their_marks_lead_to_them() -> None:
    article = parse_epub(book({"OEBPS/text/one.xhtml": NOTED, "OEBPS/text/two.xhtml": NOTES}))
    check_promises(article)
    notes = [block for block in article.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [(block.label, block.span.of(article.text)) for block in notes] == [
        ("2.", "Oil was dear."),
        ("1.", "Mostly."),
    ]
    assert [(link.span.of(article.text), link.href) for link in article.links] == [
        ("[1]", "#OEBPS/text/two.xhtml#n1")
    ]


def test_notes_beside_the_reading_order_come_at_the_end() -> None:
    beside = package().replace("idref='b'", "idref='b' linear='no'")
    article = parse_epub(
        book(
            {"OEBPS/book.opf": beside, "OEBPS/text/one.xhtml": NOTED, "OEBPS/text/two.xhtml": NOTES}
        )
    )
    assert article.text.endswith("Mostly.")


def test_a_note_in_another_chapter_is_known_by_its_link_back() -> None:
    one = (
        "<html><body><h1>The lamp</h1><p>It burns.<a id='r1' href='two.xhtml#n1'>1</a></p>"
        "</body></html>"
    )
    two = (
        "<html><body><h1>Notes</h1><p id='n1'><a href='one.xhtml#r1'>1</a>. All night.</p>"
        "<p>2 of them were late.</p></body></html>"
    )
    article = parse(book({"OEBPS/text/one.xhtml": one, "OEBPS/text/two.xhtml": two}))
    found = [(str(each.kind), each.label) for each in article.blocks[-2:]]
    assert found == [("footnote", "1"), ("paragraph", "")]


def test_the_number_of_a_note_that_a_span_holds_with_its_text_is_its_label() -> None:
    page = (
        "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><h1>The lamp</h1>"
        "<p>It burns.<sup id='called'><a epub:type='noteref' href='#data'>1</a></sup></p>"
        "<aside epub:type='footnote' id='data'><p><span><sup><a href='#called'>1</a></sup>All"
        " night.</span></p></aside></body></html>"
    )
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    note = next(block for block in article.blocks if block.kind is BlockKind.FOOTNOTE)
    assert (note.label, note.span.of(article.text)) == ("1.", "All night.")
