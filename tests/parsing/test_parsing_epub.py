"""EPUB: chapters in order, and archives that try to do harm."""

import io
import stat
import zipfile
from collections.abc import Mapping

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ParseError, ReaderError, RefusedError
from reader.model.article import Article, BlockKind
from reader.parsing.archive import Archive, ArchiveLimits
from reader.parsing.books.epub import parse_epub
from reader.session.inner_links import place_of

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{}"/></rootfiles></container>'
)
ONE = (
    "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>The lamp</h1><p>It <em>burns</em>, said"
    " <a href='two.xhtml'>Ida</a>.</p><blockquote><p>Dark.</p></blockquote></body></html>"
)
TWO = (
    "<html><body><p>No heading here, but <a href='https://a.example/'>a link</a>.</p></body></html>"
)
NCX = (
    "<ncx><navMap><navPoint><navLabel><text>The goats</text></navLabel>"
    "<content src='text/two.xhtml#start'/></navPoint></navMap></ncx>"
)

ONE_AS_LINK = ("OEBPS/text/one.xhtml",)


def package(first: str = "text/one.xhtml", title: str = "Lamps") -> str:
    return (
        "<package xmlns='http://www.idpf.org/2007/opf'>"
        "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        f"<dc:title>{title}</dc:title><dc:creator>Ida Lund</dc:creator>"
        "<dc:creator>Tom Rijn</dc:creator><dc:date>2026-03-07</dc:date>"
        "<dc:language>en</dc:language></metadata><manifest>"
        f"<item id='a' href='{first}' media-type='application/xhtml+xml'/>"
        "<item id='b' href='text/two.xhtml' media-type='application/xhtml+xml'/>"
        "<item id='n' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
        "</manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>"
    )


def book(changes: Mapping[str, str | bytes] | None = None, links: tuple[str, ...] = ()) -> bytes:
    """A book of two chapters, with some of its members changed, some of them links."""
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": CONTAINER.format("OEBPS/book.opf"),
        "OEBPS/book.opf": package(),
        "OEBPS/text/one.xhtml": ONE,
        "OEBPS/text/two.xhtml": TWO,
        "OEBPS/toc.ncx": NCX,
    }
    files |= changes or {}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if name in links:
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, data)
    return out.getvalue()


def parse(body: bytes) -> Article:
    return parse_epub(body, charset=None, location="b.epub")


def test_chapters_are_sections_in_reading_order() -> None:
    article = parse(book())
    check_promises(article)
    assert [(str(b.kind), b.span.of(article.text)) for b in article.blocks] == [
        ("headline", "Lamps"),
        ("byline", "Ida Lund, Tom Rijn"),
        ("heading", "The lamp"),
        ("paragraph", "It burns, said Ida."),
        ("quotation", "Dark."),
        ("heading", "The goats"),
        ("paragraph", "No heading here, but a link."),
    ]
    assert (article.meta.published, article.meta.language) == ("2026-03-07", "en")


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


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"hello", "ZIP"),
        (book()[:300], "ZIP"),
        (book({"META-INF/container.xml": "<container/>"}), "package"),
        (book({"META-INF/container.xml": CONTAINER.format("../../etc/passwd")}), "package"),
        (book({"OEBPS/book.opf": "<package/>"}), "without readable text"),
        (
            book(
                {
                    "META-INF/encryption.xml": "<encryption><EncryptionMethod"
                    " Algorithm='http://www.w3.org/2001/04/xmlenc#aes256-cbc'/></encryption>"
                }
            ),
            "DRM",
        ),
    ],
)
def test_what_is_no_readable_book_is_said(body: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        parse(body)


def test_obfuscated_fonts_do_not_make_a_book_protected() -> None:
    fonts = "<e><EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/></e>"
    assert parse(book({"META-INF/encryption.xml": fonts})).title == "Lamps"


@pytest.mark.parametrize("first", ["../../../../etc/passwd", "/etc/passwd", "missing.xhtml"])
def test_a_chapter_outside_the_book_is_left_out_with_a_notice(first: str) -> None:
    article = parse(book({"OEBPS/book.opf": package(first)}))
    assert "root:" not in article.text
    assert article.notices


def test_a_symbolic_link_is_not_followed() -> None:
    links = ("OEBPS/text/one.xhtml",)
    article = parse(book({"OEBPS/text/one.xhtml": "/etc/passwd"}, links))
    assert "root:" not in article.text


def test_bombs_are_refused() -> None:
    with pytest.raises(RefusedError):
        parse(book({"OEBPS/text/one.xhtml": b"<p>" + b"a" * 6_000_000}))
    elsewhere = "<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/hosts'>]>" + package()
    with pytest.raises(RefusedError):
        parse(book({"OEBPS/book.opf": elsewhere}))


def test_the_size_of_all_members_together_is_limited() -> None:
    archive = Archive(book(), "b.epub", ArchiveLimits(total_bytes=400))
    archive.read("OEBPS/text/one.xhtml")
    archive.read("OEBPS/text/two.xhtml")
    with pytest.raises(RefusedError):
        archive.read("META-INF/container.xml")


def test_the_number_of_members_is_limited() -> None:
    with pytest.raises(RefusedError):
        Archive(book(), "b.epub", ArchiveLimits(members=2))


def test_controls_in_the_title_never_come_out() -> None:
    article = parse(book({"OEBPS/book.opf": package(title="A \u202e\u009b b")}))
    check_promises(article)
    assert article.blocks[0].kind is BlockKind.HEADLINE


@given(st.data())
def test_a_damaged_book_gives_an_article_or_a_reader_error(data: st.DataObject) -> None:
    body = bytearray(book())
    for _ in range(data.draw(st.integers(1, 6))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = parse(bytes(body))
    except ReaderError:
        return
    check_promises(article)


@pytest.mark.parametrize("href", ["//[", "http://[1]x/one.xhtml", "#", "%00", "../../.."])
def test_a_chapter_at_a_malformed_address_is_left_out(href: str) -> None:
    article = parse_epub(book({"OEBPS/book.opf": package(href)}), location="b.epub")
    assert "No heading here" in article.text


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


def test_a_title_page_is_not_said_twice() -> None:
    page = "<html><body><h1>Lamps</h1><p>by Ida Lund</p></body></html>"
    article = parse_epub(book({"OEBPS/text/one.xhtml": page}))
    assert [block.kind for block in article.blocks[:3]] == [
        BlockKind.HEADLINE,
        BlockKind.BYLINE,
        BlockKind.HEADING,
    ]
    assert article.text.count("Lamps") == 1


def test_notes_beside_the_reading_order_come_at_the_end() -> None:
    beside = package().replace("idref='b'", "idref='b' linear='no'")
    article = parse_epub(
        book(
            {"OEBPS/book.opf": beside, "OEBPS/text/one.xhtml": NOTED, "OEBPS/text/two.xhtml": NOTES}
        )
    )
    assert article.text.endswith("Mostly.")


def test_other_pages_beside_the_reading_order_stay_out() -> None:
    beside = package().replace("idref='b'", "idref='b' linear='no'")
    assert "No heading here" not in parse(book({"OEBPS/book.opf": beside})).text


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


def test_a_cover_is_a_picture_and_no_section() -> None:
    cover = "<html><body><img src='c.jpg' alt='Cover'/></body></html>"
    titled = NCX.replace("two.xhtml", "one.xhtml").replace("The goats", "Cover")
    article = parse(book({"OEBPS/text/one.xhtml": cover, "OEBPS/toc.ncx": titled}))
    assert [str(block.kind) for block in article.blocks[:3]] == ["headline", "byline", "image"]


def test_what_project_gutenberg_says_around_a_book_goes() -> None:
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
    texts = [block.span.of(article.text) for block in article.blocks]
    assert texts.count("Lamps") == 1


def test_the_bars_of_a_newspaper_that_a_program_fetched_go() -> None:
    bar = "<div class='calibre_navbar'><p>| <a href='x.html'>Next</a> |</p></div>"
    page = f"<html><body>{bar}<h1>The lamp</h1><p>It burns.</p>{bar}</body></html>"
    assert "Next" not in parse(book({"OEBPS/text/one.xhtml": page})).text


def test_the_title_of_a_chapter_is_not_said_twice() -> None:
    page = "<html><body><p class='c1'><b>The Goats</b></p><p>They came at noon.</p></body></html>"
    article = parse(book({"OEBPS/text/two.xhtml": page}))
    assert [block.span.of(article.text) for block in article.blocks][-2:] == [
        "The goats",
        "They came at noon.",
    ]


def test_headings_by_class_are_those_of_the_book() -> None:
    page = "<html><body><p class='Chapter-Title'>Goats</p><p>They came.</p></body></html>"
    article = parse(book({"OEBPS/text/two.xhtml": page}))
    kinds = [(str(block.kind), block.span.of(article.text)) for block in article.blocks][-2:]
    assert kinds == [("heading", "Goats"), ("paragraph", "They came.")]


def test_a_title_page_with_the_year_says_nothing_new() -> None:
    page = "<html><body><h1>Lamps</h1><p>Ida Lund</p><p>2026</p></body></html>"
    article = parse(book({"OEBPS/text/one.xhtml": page}))
    assert "2026" not in article.text


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


def test_long_contents_beside_a_text_go_and_the_text_stays() -> None:
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
    headings = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["The lamp", "The goats"]


def test_a_member_that_is_a_link_is_not_followed() -> None:
    archive = Archive(book({"OEBPS/text/one.xhtml": "/etc/hostname"}, ONE_AS_LINK), "b.epub")
    with pytest.raises(ParseError, match="has a link as its member"):
        archive.read("OEBPS/text/one.xhtml")


def test_an_encrypted_member_is_called_so() -> None:
    body = bytearray(book())
    at = body.find(b"PK\x01\x02")  # the directory of the archive
    while at >= 0:
        body[at + 8] |= 1
        at = body.find(b"PK\x01\x02", at + 1)
    with pytest.raises(ParseError, match="is encrypted"):
        Archive(bytes(body), "b.epub").read("OEBPS/toc.ncx")


def test_a_book_that_a_program_put_into_one_folder_is_read() -> None:
    inside = zipfile.ZipFile(io.BytesIO(book()))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in inside.namelist():
            archive.writestr(f"epub/{name}", inside.read(name))
    assert parse_epub(packed.getvalue()).text == parse_epub(book()).text


def test_the_title_above_the_first_chapter_is_said_once() -> None:
    page = ONE.replace("<h1>", "<p>Lamps</p><h1>")
    article = parse_epub(book({"OEBPS/text/one.xhtml": page}))
    assert [block.span.of(article.text) for block in article.blocks].count("Lamps") == 1
