"""EPUB: archives that are damaged, encrypted or malicious."""

import zipfile
from io import BytesIO

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from made_books import CONTAINER, book, package, parse

from reader.errors import ParseError, ReaderError, RefusedError
from reader.model.article import BlockKind
from reader.parsing import archive as archives
from reader.parsing.archive import Archive

ONE_AS_LINK = ("OEBPS/text/one.xhtml",)


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
def test_an_unreadable_book_is_reported(body: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        parse(body)


def test_obfuscated_fonts_do_not_make_a_book_protected() -> None:
    fonts = "<e><EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/></e>"
    assert parse(book({"META-INF/encryption.xml": fonts})).title == "Lamps"


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


def test_the_size_of_all_members_together_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MAX_TOTAL_BYTES", 400)
    archive = Archive(book(), "b.epub")
    archive.read("OEBPS/text/one.xhtml")
    archive.read("OEBPS/text/two.xhtml")
    with pytest.raises(RefusedError):
        archive.read("META-INF/container.xml")


def test_the_number_of_members_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MAX_MEMBERS", 2)
    with pytest.raises(RefusedError):
        Archive(book(), "b.epub")


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


def test_a_member_that_is_a_link_is_not_followed() -> None:
    archive = Archive(book({"OEBPS/text/one.xhtml": "/etc/hostname"}, ONE_AS_LINK), "b.epub")
    with pytest.raises(ParseError, match="has a link as its member"):
        archive.read("OEBPS/text/one.xhtml")


def test_an_encrypted_member_is_reported() -> None:
    body = bytearray(book())
    at = body.find(b"PK\x01\x02")  # an entry of the central directory
    while at >= 0:
        body[at + 8] |= 1
        at = body.find(b"PK\x01\x02", at + 1)
    with pytest.raises(ParseError, match="is encrypted"):
        Archive(bytes(body), "b.epub").read("OEBPS/toc.ncx")


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_member_is_reported_however_it_is_packed(method: int) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("a.xhtml", "The pier is closed. " * 20)
    body = bytearray(file.getvalue())
    body[45:60] = b"\xff" * 15
    with pytest.raises(ParseError, match="is a damaged ZIP archive"):
        Archive(bytes(body), "b.epub").read("a.xhtml")
