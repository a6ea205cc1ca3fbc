"""EPUB: titles are not repeated, and boilerplate around a book is left out."""

from listed_blocks import block_kinds, block_texts
from made_books import ONE, book, package, parse

from reader.model.article import BlockKind
from reader.parsing.books.epub import parse_epub


def test_a_title_page_is_not_repeated() -> None:
    page = "<html><body><h1>Lamps</h1><p>by Ida Lund</p></body></html>"
    article = parse_epub(book({"OEBPS/text/one.xhtml": page}))
    assert [block.kind for block in article.blocks[:3]] == [
        BlockKind.HEADLINE,
        BlockKind.BYLINE,
        BlockKind.HEADING,
    ]
    assert article.text.count("Lamps") == 1


def test_text_of_project_gutenberg_around_a_book_is_removed() -> None:
    page = (
        "<html><body><section class='pg-boilerplate pgheader' id='pg-header'><h2>The ebook of"
        " Lamps</h2><p>This ebook is for everybody.</p></section><h1>The lamp</h1>"
        "<p><span class='pagenum'>[Pg 1]</span>It burns.</p></body></html>"
    )
    text = parse(book({"OEBPS/text/one.xhtml": page})).text
    assert "It burns." in text
    assert "everybody" not in text
    assert "[Pg 1]" not in text


def test_a_heading_before_the_text_that_repeats_the_title_is_said_once() -> None:
    page = (
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Lamps</h1><p>A short history of what"
        " burns.</p></body></html>"
    )
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    texts = block_texts(article)
    assert texts.count("Lamps") == 1


def test_navigation_bars_of_a_fetched_newspaper_are_removed() -> None:
    bar = "<div class='calibre_navbar'><p>| <a href='x.html'>Next</a> |</p></div>"
    page = f"<html><body>{bar}<h1>The lamp</h1><p>It burns.</p>{bar}</body></html>"
    assert "Next" not in parse(book({"OEBPS/text/one.xhtml": page})).text


def test_lists_of_the_articles_of_a_fetched_newspaper_are_left_out() -> None:
    entry = "<a class='article' href='two.xhtml'>The goats</a><span>7 March</span>"
    items = f"<ul class='calibre_article_list1'><li>{entry}</li></ul>"
    page = f"<html><body><h2 class='calibre_feed_title'>Village</h2>{items}</body></html>"
    texts = block_texts(parse(book({"OEBPS/text/one.xhtml": page})))
    assert "Village" in texts
    assert not any("7 March" in text for text in texts)


def test_the_line_below_the_title_names_an_author_whom_the_package_does_not() -> None:
    line = "By Ida Lund, 7 March 2024"
    nameless = package().replace("Ida Lund", "Unknown").replace("<dc:creator>Tom Rijn", "<x>Tom")
    nameless = nameless.replace("<x>Tom</dc:creator>", "").replace("2026-03-07", "")
    page = f"<html><body><p>Lamps</p><p>{line}</p><p>It burns, said Ida.</p></body></html>"
    article = parse(book({"OEBPS/book.opf": nameless, "OEBPS/text/one.xhtml": page}))
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2024-03-07")
    named = parse(book({"OEBPS/text/one.xhtml": page}))
    assert (named.meta.byline, named.meta.published) == ("Ida Lund, Tom Rijn", "2026-03-07")


def test_a_labelled_line_that_repeats_the_author_is_said_once() -> None:
    one = package().replace("<dc:creator>Tom Rijn</dc:creator>", "")
    page = "<html><body><p>Lamps</p><p>Text: Ida Lund</p><p>It burns, said Ida.</p></body></html>"
    texts = block_texts(parse(book({"OEBPS/book.opf": one, "OEBPS/text/one.xhtml": page})))
    assert texts[:3] == ["Lamps", "Ida Lund", "It burns, said Ida."]
    by = page.replace("Text:", "By").replace("<p>Lamps</p>", "<h1>Lamps</h1>")
    texts = block_texts(parse(book({"OEBPS/book.opf": one, "OEBPS/text/one.xhtml": by})))
    assert texts[:3] == ["Lamps", "Ida Lund", "It burns, said Ida."]
    other = page.replace("Text: Ida Lund", "Text: it burns")
    texts = block_texts(parse(book({"OEBPS/book.opf": one, "OEBPS/text/one.xhtml": other})))
    assert "Text: it burns" in texts


def test_the_author_of_one_story_is_not_that_of_the_book() -> None:
    nameless = package().replace("Ida Lund", "Unknown").replace("Tom Rijn", "Unknown")
    page = "<html><body><h1>The wick</h1><p>By Rolf Pell</p><p>It burns.</p></body></html>"
    article = parse(book({"OEBPS/book.opf": nameless, "OEBPS/text/one.xhtml": page}))
    assert article.meta.byline == ""


def test_the_title_of_a_chapter_is_not_repeated() -> None:
    page = "<html><body><p class='c1'><b>The Goats</b></p><p>They came at noon.</p></body></html>"
    article = parse(book({"OEBPS/text/two.xhtml": page}))
    assert block_texts(article)[-2:] == [
        "The goats",
        "They came at noon.",
    ]


def test_a_title_page_with_a_subtitle_does_not_repeat_author_and_date() -> None:
    lines = "<p>What burns</p><p>Ida Lund</p><p>7 March 2024</p>"
    page = f"<html><body><h1>Lamps</h1>{lines}</body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    assert block_texts(article)[:3] == ["Lamps", "Ida Lund, Tom Rijn", "What burns"]
    assert "7 March" not in article.text
    for title, said in (("March", "It burns."), ("Lamps", "It burns."), ("Lamps", "“It burns!”")):
        diary = f"<html><body><h1>{title}</h1>{lines}<p>{said}</p></body></html>"
        assert "7 March 2024" in parse(book({"OEBPS/text/one.xhtml": diary})).text
    essay = f"<html><body><h1>Lamps</h1>{lines}<p>{'It burns. ' * 20}</p></body></html>"
    assert "7 March 2024" in parse(book({"OEBPS/text/one.xhtml": essay})).text


def test_a_title_page_with_the_year_says_nothing_new() -> None:
    page = "<html><body><h1>Lamps</h1><p>Ida Lund</p><p>2026</p></body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    assert "2026" not in article.text


def test_a_title_page_with_the_date_says_nothing_new() -> None:
    page = "<html><body><h1>Lamps</h1><p>Ida Lund</p><p>3 May 2026</p></body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    assert article.text.count("Ida Lund") == 1
    assert "3 May" not in article.text


def test_the_title_above_the_first_chapter_is_said_once() -> None:
    page = ONE.replace("<h1>", "<p>Lamps</p><h1>")
    assert block_texts(parse_epub(book({"OEBPS/text/one.xhtml": page}))).count("Lamps") == 1


def test_a_book_without_a_title_is_called_as_its_first_heading() -> None:
    unknown = package(title="Unknown Title").replace("Ida Lund", "user").replace("Tom Rijn", "")
    article = parse(book({"OEBPS/book.opf": unknown}))
    assert article.meta.title == "The lamp"
    assert article.meta.byline == ""
    assert article.text.count("The lamp") == 1


def test_a_date_in_words_is_read() -> None:
    dated = package().replace("2026-03-07", "7 mars 2026")
    assert parse(book({"OEBPS/book.opf": dated})).meta.published == "2026-03-07"


def test_a_page_of_contents_and_an_empty_page_at_the_end_are_left_out() -> None:
    contents = "<html><body><h1>Contents</h1><p><a href='two.xhtml'>Goats</a></p></body></html>"
    package_ = package().replace("<item id='a'", "<item properties='nav' id='a'")
    empty = "<html><body><h1>Index</h1></body></html>"
    changes = {"OEBPS/book.opf": package_, "OEBPS/text/one.xhtml": contents}
    assert "Contents" not in parse(book(changes)).text
    assert "Index" not in parse(book({"OEBPS/text/two.xhtml": empty})).text


def test_the_picture_of_a_title_page_is_kept() -> None:
    page = (
        "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><section epub:type='titlepage'>"
        "<p>Lamps</p><div><img src='tower.png' alt='Lamps'/></div><p>Drawn by Ole Kant</p>"
        "</section></body></html>"
    )
    assert "image" in block_kinds(parse(book({"OEBPS/text/one.xhtml": page})))


def test_of_a_title_page_only_what_is_new_is_shown() -> None:
    page = (
        "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><section epub:type='titlepage'>"
        "<p>Lamps</p><p>Ida Lund</p><p>and Tom Rijn</p><p>Drawn by Ole Kant</p></section></body>"
        "</html>"
    )
    lines = parse(book({"OEBPS/text/one.xhtml": page})).text.split("\n\n")
    assert lines[:3] == ["Lamps", "Ida Lund, Tom Rijn", "Drawn by Ole Kant"]


def test_below_a_title_page_with_a_subtitle_the_title_is_said_once() -> None:
    page = "<html><body><h1>Lamps</h1><p>Of the coast</p><p>Ida Lund</p></body></html>"
    chapter = "<html><body><h1>Lamps</h1><p>They burn all night.</p></body></html>"
    files = {"OEBPS/text/one.xhtml": page, "OEBPS/text/two.xhtml": chapter}
    texts = block_texts(parse(book(files)))
    assert (texts.count("Lamps"), texts.count("Of the coast")) == (1, 1)
