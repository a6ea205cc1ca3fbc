"""EPUB: chapters in reading order, and the metadata of the book."""

import io
import zipfile

import pytest
from article_promises import check_promises
from listed_blocks import block_kinds, kinds_and_texts, texts_of
from made_books import NCX, ONE, book, package, parse

from reader.model.article import BlockKind
from reader.parsing.books.epub import parse_epub


def test_chapters_are_sections_in_reading_order() -> None:
    article = parse(book())
    check_promises(article)
    assert kinds_and_texts(article) == [
        ("headline", "Lamps"),
        ("byline", "Ida Lund, Tom Rijn"),
        ("heading", "The lamp"),
        ("paragraph", "It burns, said Ida."),
        ("quotation", "Dark."),
        ("heading", "The goats"),
        ("paragraph", "No heading here, but a link."),
    ]
    assert (article.meta.published, article.meta.language) == ("2026-03-07", "en")


def test_the_dateline_of_a_chapter_is_a_block_of_its_own_and_still_led_to() -> None:
    opened = "<h1>Ice</h1><p id='start'>ALDER HAVEN (CNA) — The bridge is shut until Monday.</p>"
    one, two = ONE.replace("two.xhtml", "two.xhtml#start"), f"<html><body>{opened}</body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": one, "OEBPS/text/two.xhtml": two}))
    assert kinds_and_texts(article)[-2:] == [
        ("dateline", "ALDER HAVEN (CNA) —"),
        ("paragraph", "The bridge is shut until Monday."),
    ]
    assert article.links[0].href[1:] in {
        place.name for place in article.places if article.text.startswith("ALDER", place.at)
    }


@pytest.mark.parametrize("first", ["../../../../etc/passwd", "/etc/passwd", "missing.xhtml"])
def test_a_chapter_outside_the_book_is_left_out_with_a_notice(first: str) -> None:
    article = parse(book({"OEBPS/book.opf": package(first)}))
    assert "root:" not in article.text
    assert article.notices


@pytest.mark.parametrize("href", ["//[", "http://[1]x/one.xhtml", "#", "%00", "../../.."])
def test_a_chapter_at_a_malformed_address_is_left_out(href: str) -> None:
    article = parse_epub(book({"OEBPS/book.opf": package(href)}), location="b.epub")
    assert "No heading here" in article.text


def test_other_pages_beside_the_reading_order_stay_out() -> None:
    beside = package().replace("idref='b'", "idref='b' linear='no'")
    assert "No heading here" not in parse(book({"OEBPS/book.opf": beside})).text


def test_a_book_with_all_its_pages_beside_the_reading_order_is_read() -> None:
    beside = package().replace("<itemref", "<itemref linear='no'")
    assert parse(book({"OEBPS/book.opf": beside})).text == parse(book()).text


@pytest.mark.parametrize(
    "makers",
    [
        (
            "<dc:creator xmlns:o='http://www.idpf.org/2007/opf' o:role='aut'>Ida Lund</dc:creator>"
            "<dc:creator xmlns:o='http://www.idpf.org/2007/opf' o:role='trl'>Ole Kant</dc:creator>"
        ),
        (
            "<dc:creator id='a'>Ida Lund</dc:creator><meta refines='#a' property='role'>aut</meta>"
            "<dc:creator id='t'>Ole Kant</dc:creator><meta refines='#t' property='role'>trl</meta>"
        ),
    ],
)
def test_a_translator_is_no_author(makers: str) -> None:
    said = package().replace("<dc:creator>Ida Lund</dc:creator>", makers)
    said = said.replace("<dc:creator>Tom Rijn</dc:creator>", "")
    assert parse(book({"OEBPS/book.opf": said})).meta.byline == "Ida Lund"


def test_mail_addresses_are_not_part_of_the_names_of_authors() -> None:
    said = package().replace("Ida Lund<", "Ida Lund &lt;ida@pier.example&gt;<")
    assert parse(book({"OEBPS/book.opf": said})).meta.byline == "Ida Lund, Tom Rijn"


def test_a_cover_is_a_picture_and_no_section() -> None:
    cover = "<html><body><img src='c.jpg' alt='Cover'/></body></html>"
    titled = NCX.replace("two.xhtml", "one.xhtml").replace("The goats", "Cover")
    article = parse(book({"OEBPS/text/one.xhtml": cover, "OEBPS/toc.ncx": titled}))
    assert block_kinds(article)[:3] == ["headline", "byline", "image"]


def test_headings_by_class_are_those_of_the_book() -> None:
    page = "<html><body><p class='Chapter-Title'>Goats</p><p>They came.</p></body></html>"
    article = parse(book({"OEBPS/text/two.xhtml": page}))
    kinds = kinds_and_texts(article)[-2:]
    assert kinds == [("heading", "Goats"), ("paragraph", "They came.")]


def test_a_page_that_only_links_into_the_book_is_no_chapter() -> None:
    contents = (
        "<html><body><p>Lamps</p><p><a href='two.xhtml'>The goats</a></p>"
        "<p><a href='two.xhtml#b'>The barn</a></p></body></html>"
    )
    assert "barn" not in parse(book({"OEBPS/text/one.xhtml": contents})).text
    away = contents.replace("two.xhtml", "https://a.example/")
    assert "barn" in parse(book({"OEBPS/text/one.xhtml": away})).text


def test_a_drawn_initial_is_the_first_letter_of_its_word() -> None:
    page = "<html><body><p><img src='i.png' alt='I'/>t was lit.</p><p>A lamp.</p></body></html>"
    assert "It was lit." in parse(book({"OEBPS/text/one.xhtml": page})).text


def test_long_contents_beside_a_text_are_removed_and_the_text_stays() -> None:
    links = "".join(
        f"<h2>Part {at}</h2><h3><a href='two.xhtml#c{at}'>Of goats, {at}</a></h3>"
        f"<h3><a href='two.xhtml#d{at}'>Of barns, {at}</a></h3>"
        f"<h3><a href='two.xhtml#e{at}'>Of lamps, {at}</a></h3>"
        for at in range(12)
    )
    page = f"<html><body><h1>The lamp</h1><p>Lund Press made this.</p>{links}</body></html>"
    text = parse(book({"OEBPS/text/one.xhtml": page})).text
    assert "Lund Press made this." in text
    assert "Part" not in text
    assert "barns" not in text


def test_a_page_of_links_to_the_web_is_no_contents() -> None:
    links = "".join(f"<p><a href='https://a.example/{at}'>Goat {at}</a></p>" for at in range(20))
    page = f"<html><body><h1>The lamp</h1>{links}</body></html>"
    assert parse(book({"OEBPS/text/one.xhtml": page})).text.count("Goat") == 20


def test_the_contents_of_a_newer_book_name_its_chapters() -> None:
    old = "href='toc.ncx' media-type='application/x-dtbncx+xml'"
    new = "href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'"
    contents = "<li><a href='text/two.xhtml#start'>The goats</a></li>"
    members = {
        "OEBPS/book.opf": package().replace(old, new),
        "OEBPS/nav.xhtml": f"<html><body><nav><ol>{contents}</ol></nav></body></html>",
    }
    article = parse(book(members))
    headings = texts_of(article, BlockKind.HEADING)
    assert headings == ["The lamp", "The goats"]


@pytest.mark.parametrize("label", ["<a href='{}'>{}</a>", "<span>{1}</span>"])
def test_chapters_are_headings_below_those_of_their_parts(label: str) -> None:
    names = ("front", "part1", "one", "two", "part2", "three")
    items = "".join(
        f"<item id='{name}' href='{name}.xhtml' media-type='application/xhtml+xml'/>"
        for name in names
    )
    spine = "".join(f"<itemref idref='{name}'/>" for name in names)
    parts = {"part1": ("one", "two"), "part2": ("three",)}
    contents = "<li><a href='front.xhtml'>front</a></li>" + "".join(
        f"<li>{label.format(f'{part}.xhtml', part)}<ol>"
        + "".join(f"<li><a href='{name}.xhtml'>{name}</a></li>" for name in inside)
        + "</ol></li>"
        for part, inside in parts.items()
    )
    pages = {
        f"OEBPS/{name}.xhtml": f"<html><body><h1>{name}</h1><p>Text.</p><h2>More</h2></body></html>"
        for name in names
    }
    pages["OEBPS/front.xhtml"] = (
        "<html><body><h3>front</h3><p>All eggs are invented.</p></body></html>"
    )
    nav = "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>"
    article = parse(
        book(
            {
                "OEBPS/book.opf": "<package xmlns='http://www.idpf.org/2007/opf'><metadata/>"
                f"<manifest>{nav}{items}</manifest><spine>{spine}</spine></package>",
                "OEBPS/nav.xhtml": f"<html><body><nav><ol>{contents}</ol></nav></body></html>",
                **pages,
            }
        )
    )
    levels = {
        block.span.of(article.text): block.level
        for block in article.blocks
        if block.kind is BlockKind.HEADING
    }
    assert (levels["one"], levels["two"], levels["three"]) == (2, 2, 2)
    assert levels["part2"] == 1


def test_a_title_nested_deep_in_the_contents_has_the_deepest_level_of_a_heading() -> None:
    names = ("one", "two")
    point = "<navPoint><navLabel><text>{0}</text></navLabel><content src='text/{0}.xhtml'/>"
    around, ends = point.format("none") * 9, "</navPoint>" * 10
    deep = "".join(f"{around}{point.format(name)}{ends}" for name in names)
    text = "<html><body><p>Nobody counts eggs.</p></body></html>"
    pages = {f"OEBPS/text/{name}.xhtml": text for name in names}
    article = parse(book({"OEBPS/toc.ncx": f"<ncx><navMap>{deep}</navMap></ncx>", **pages}))
    levels = [block.level for block in article.blocks if block.kind is BlockKind.HEADING]
    assert levels == [6, 6]


def test_a_book_that_a_program_put_into_one_folder_is_read() -> None:
    inside = zipfile.ZipFile(io.BytesIO(book()))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in inside.namelist():
            archive.writestr(f"epub/{name}", inside.read(name))
    assert parse_epub(packed.getvalue()).text == parse_epub(book()).text


def test_a_newspaper_names_the_author_of_a_story_below_its_heading() -> None:
    story = "<html><body><h2>Ferry sails</h2><p>By Tom Rijn</p><p>It sailed.</p></body></html>"
    made = package().replace(
        "<dc:creator>Ida Lund</dc:creator><dc:creator>Tom Rijn</dc:creator>",
        "<dc:creator>calibre</dc:creator>",
    )
    article = parse(book({"OEBPS/book.opf": made, "OEBPS/text/one.xhtml": story}))
    assert not article.meta.byline
    assert block_kinds(article)[:4] == [
        "headline",
        "heading",
        "byline",
        "paragraph",
    ]


def test_the_page_numbers_of_the_printed_book_are_no_text() -> None:
    numbers = (
        "<span epub:type='pagebreak' id='p12'>12</span>",
        "<span role='doc-pagebreak' id='p12'>xii</span>",
        "<div epub:type='pagebreak' id='p12'><p>12</p></div>",
    )
    for number in numbers:
        page = f"<html><body><h1>The lamp</h1><p>It burns. {number}All night.</p></body></html>"
        article = parse(book({"OEBPS/text/one.xhtml": page}))
        assert "The lamp It burns. All night. The goats" in " ".join(article.text.split())
        assert "xii" not in article.text
        assert "It burns." in article.text
        assert "All night." in article.text


def test_a_box_that_only_breaks_the_page_keeps_its_text() -> None:
    page = (
        "<html><body><div epub:type='pagebreak'><p>It burns all night long.</p></div></body></html>"
    )
    assert "It burns all night" in parse(book({"OEBPS/text/one.xhtml": page})).text


def test_a_picture_where_the_page_breaks_is_kept() -> None:
    page = (
        "<html><body><h1>The lamp</h1><p>It burns.</p><div epub:type='pagebreak'>"
        "<img src='plate.png' alt='A plate'/></div><p>All night.</p></body></html>"
    )
    assert "image" in block_kinds(parse(book({"OEBPS/text/one.xhtml": page})))


def test_the_credit_of_a_caption_is_apart_from_it() -> None:
    caption = "<figcaption>A lamp. Photo: Ida Lund</figcaption>"
    figure = f"<figure><img src='l.png' alt='A lamp at night'/>{caption}</figure>"
    page = f"<html><body><h1>The lamp</h1>{figure}<p>It burns.</p></body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    assert [
        (str(b.kind), b.span.of(article.text))
        for b in article.blocks
        if b.kind in (BlockKind.CAPTION, BlockKind.CREDIT)
    ] == [("caption", "A lamp."), ("credit", "Photo: Ida Lund")]
