"""Sample EPUB books, and the articles parsed from them."""

import io
import stat
import zipfile
from collections.abc import Mapping

from reader.model.article import Article
from reader.parsing.books.epub import parse_epub

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
    """Return a book of two chapters; `changes` replaces members, `links` makes some symlinks."""
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
