"""The format of bytes, and the messages about files that hold no article."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ParseError
from reader.parsing.encoding.magic import describe_binary
from reader.parsing.format_detection import find_format
from reader.parsing.formats import FORMATS
from reader.parsing.registry import parse_article

_PAGE = b"<!doctype html><html><body><p>The tide is out.</p></body></html>"
_MAIL = b"From: a@example.org\r\nSubject: Tide\r\n\r\nThe tide is out.\r\n"


@pytest.mark.parametrize(
    ("body", "media_type", "location", "parser"),
    [
        (_PAGE, "", "", "parse_html"),
        (_PAGE, "text/html", "https://example.org/", "parse_html"),
        (_PAGE, "text/plain", "page.txt", "parse_html"),
        (b"  <html lang=en>", "", "notes.txt", "parse_html"),
        (b"# Tide\n\nOut.", "", "tide.md", "parse_markdown"),
        (b"# Tide\n\nOut.", "text/plain", "https://example.org/raw/tide.md?x=1", "parse_markdown"),
        (b"# Tide", "text/markdown", "", "parse_markdown"),
        (b"<p align=center>Out</p>\n\n# Tide", "", "tide.md", "parse_markdown"),
        (b"<!-- out -->\n<div>\n\n# Tide", "text/plain", "tide.md", "parse_markdown"),
        (_PAGE, "", "tide.md", "parse_html"),
        (b"Path: tide!mail\nFrom: a@example.org\n\nOut.", "", "tide.txt", "parse_mail"),
        (b"From: Ida\nSubject: Tide\n\nThe tide is out.", "", "tide.txt", "parse_plain"),
        (b"The tide is out.", "", "-", "parse_plain"),
        (b"The tide is out.", "text/plain", "tide", "parse_plain"),
        (b"# Tide", "", "gemini://example.org/tide.gmi", "parse_gemini"),
        (b"# Tide", "text/gemini", "", "parse_gemini"),
        (b"%PDF-1.7 ...", "", "", "parse_pdf"),
        (b"%PDF-1.7 ...", "text/html", "x.html", "parse_pdf"),
        (b"<?xml version='1.0'?><rss version='2.0'>", "", "", "parse_feed"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", "application/xml", "", "parse_feed"),
        (b"<?xml version='1.0'?>\n<rss version='2.0'>", "text/html", "", "parse_feed"),
        (
            b'{"title": "Tide", "version": "https://jsonfeed.org/version/1"}',
            "application/json",
            "",
            "parse_feed",
        ),
        (
            rb'{"version":"https:\/\/jsonfeed.org\/version\/1.1"}',
            "application/json",
            "",
            "parse_feed",
        ),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "application/json", "", "parse_feed"),
        (
            b"<?xml version='1.0'?>\n<!DOCTYPE rss [<!ENTITY t 'Tide'>]>\n<rss>",
            "",
            "",
            "parse_feed",
        ),
        (b"<!DOCTYPE rss PUBLIC '-//N//DTD R//EN' 'r.dtd'><rss>", "text/plain", "", "parse_feed"),
        (b"<?xml version='1.0'?><opml version='2.0'>", "", "", "parse_feed"),
        (b"<opml>", "text/x-opml", "feeds.opml", "parse_feed"),
        (b"Tide\n====\n", "", "tide.rst", "parse_restructured_text"),
        (b"Tide\n====\n", "text/x-rst", "tide", "parse_restructured_text"),
        (b"\\documentclass[a4paper]{article}", "text/plain", "", "parse_tex"),
        (b"% of the tide\n\\documentclass{x}", "", "tide.tex", "parse_tex"),
        (b'.\\" of the tide\n.TH TIDE 1\n', "", "tide.1", "parse_roff"),
        (b".Dd May 2, 2019\n.Dt TIDE 1\n", "text/plain", "", "parse_roff"),
        (b".The tide is out.", "", "tide.txt", "parse_plain"),
        (b"<article article-type='letter'>", "text/xml", "a.xml", "parse_journal_article"),
        (b"<article><front><article-meta>", "", "", "parse_journal_article"),
        (b"<!DOCTYPE article PUBLIC '-//NLM//DTD X'>", "", "", "parse_journal_article"),
        (b"<article data-article-type='letter'><h1>", "", "", "parse_html"),
        (b"<article version='5' xmlns='http://docbook.org/ns/docbook'>", "", "", "parse_docbook"),
        (b"<!DOCTYPE book PUBLIC '-//OASIS//DTD DocBook'>", "", "", "parse_docbook"),
        (
            b"<!-- tide.sgml -->\n<sect1 id='tide'>\n <title>Tide</title>",
            "",
            "tide.sgml",
            "parse_docbook",
        ),
        (b"<chapter id='a'><?dbhtml file='a'?><title>Tide</title>", "", "a.xml", "parse_docbook"),
        (b"<?xml version='1.0'?><tide><p>Out</p><p>In</p></tide>", "", "", "parse_other_xml"),
        (b"<tide><p>Out</p><p>In</p></tide>", "text/xml", "a.xml", "parse_other_xml"),
        (
            b"<?xml?><!--" + b" " * 2500 + b"--><html><p>Out</p><p>In</p>",
            "",
            "a.html",
            "parse_html",
        ),
        (
            b"<?xml?><!--" + b" " * 2500 + b"--><html><p>Out</p><p>In</p>",
            "",
            "a.xml",
            "parse_plain",
        ),
        (b"<refentry><refmeta>", "text/plain", "", "parse_docbook"),
        (b"<section class='a'><h2>Tide</h2>", "", "", "parse_html"),
        (b"<!doctype html><p>http://docbook.org/ns/docbook", "", "", "parse_html"),
        (b"From a@example.org Mon\n" + _MAIL, "", "", "parse_mail"),
        (b"From a@example.org Mon\n" + _MAIL, "", "tide.mbox", "parse_mail"),
        (_MAIL, "", "", "parse_mail"),
        (_MAIL, "", "tide.eml", "parse_mail"),
        (
            b".. _tide:\n\nTide\n====\n\nSee :ref:`ebb` and ``flood``.\n",
            "",
            "tide.txt",
            "parse_restructured_text",
        ),
        (
            b"Tide\n====\n\n:Author: Ida Lund\n:Date: 3 May 2026\n:Copyright: none\n\nOut.",
            "",
            "tide.txt",
            "parse_restructured_text",
        ),
        (b"Tide\n\n:author: Ida\n:date: May\n:copyright: none\n", "", "t.txt", "parse_plain"),
        (b"Tide\n====\n\n.. no directive::\n\nSee ``ebb``, ``flood``.", "", "t.txt", "parse_plain"),
        (
            b"tide(1)\r\n=======\r\n\r\n[verse]\r\n'tide' out\r\n\r\nlinkgit:ebb[1], <<flood>>\r\n",
            "text/plain",
            "tide.txt",
            "parse_asciidoc",
        ),
        (b"[verse]\nThe tide is out.", "", "tide.txt", "parse_plain"),
        (_MAIL, "", "tide.txt", "parse_plain"),
        (
            b"From:\tIda <i@x.org>\nSubject: Tide\nDate:\tSun, 1 Mar 2026 18:37:39 -0700\n\nOut",
            "",
            "tide.txt",
            "parse_mail",
        ),
        (b"From: Ida\nSubject: Tide\nDate: 1 Mar 2026\n\nOut", "", "tide.txt", "parse_plain"),
        (b"From ida at example.org Mon\nMessage-ID: <7@x>\n" + _MAIL, "", "t.txt", "parse_mail"),
        (b"MIME-Version: 1.0\n" + _MAIL, "text/plain", "https://x.org/t.txt", "parse_mail"),
        (b"Content-Type: text/plain\nMIME-Version: 1.0\n" + _MAIL, "", "", "parse_mail"),
        (_MAIL + b"\nMessage-ID: is what it lacks.", "", "tide.txt", "parse_plain"),
        (b"The tide is out.", "", "tide.mht", "parse_mail"),
        (b"180\n" + _MAIL, "", "tide.emlx", "parse_mail"),
        (b"PK\x03\x04" + b"." * 26 + b"mimetypeapplication/epub+zip", "", "b.epub", "parse_epub"),
        (b"PK\x03\x04....\x08\0" + b"." * 20 + b"mimetypeK,(\xc8LN", "", "b", "parse_epub"),
        (b"<note>Out</note>", "application/xml", "", "parse_html"),
        (b"The tide is out.", "text/plain", "https://example.org/tide.pdf", "parse_plain"),
        (_PAGE, "", "tide.pdf", "parse_html"),
        (b"PK\x03\x04" + bytes(9000) + b"META-INF/container.xml", "", "", "parse_epub"),
    ],
)
def test_bytes_name_and_type_tell_the_format(
    body: bytes, media_type: str, location: str, parser: str
) -> None:
    assert find_format(body, media_type, location).parser.endswith(f":{parser}")


_PROSE = (
    b"The harbour master counted ninety barges before the fog took the far quay away from her, "
    b"and then she went home."
)


@pytest.mark.parametrize(
    ("body", "is_markdown"),
    [
        (b"---\ntitle: Tide\nlang: en\n---\n\nIt is out.\n", True),
        (b"---\r\ntitle: Tide\r\n---\r\n\r\nIt is out.\r\n", True),
        (b"---\nIt is out: nobody came.\n", False),
        (b"# Tide\n\n" + _PROSE, True),
        (b"It came **late**.\n\n## Why\n\nNobody knows.\n", True),
        (b"# Tide\n\nSee [the table](tides.html).\n", True),
        (b"It came **late**.\n", False),
        (b"# Tide tables\n\nsource = load(**given, **more)\n", False),
        (b"# counts\n# barges\n\nfirst = rows[0](path)\n", False),
        (b"#1 in the charts\n\n" + _PROSE, False),
    ],
)
def test_markdown_is_known_without_a_name(body: bytes, *, is_markdown: bool) -> None:
    parser = "parse_markdown" if is_markdown else "parse_plain"
    for location in ("", "-", "https://example.org/tides"):
        assert find_format(body, "text/plain" if location else "", location).parser.endswith(parser)
    assert find_format(body, "", "tide.txt").parser.endswith("parse_plain")


@pytest.mark.parametrize(("location", "kind"), [("tide.pdf", "PDF"), ("tide.epub", "EPUB")])
def test_text_named_like_a_book_is_an_error(location: str, kind: str) -> None:
    with pytest.raises(ParseError, match=f"tide.*named like {kind}"):
        parse_article(b"The tide is out.", location=location)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"\x89PNG\r\n\x1a\n....", "an image"),
        (b"\xff\xd8\xff\xe0....", "an image"),
        (b"GIF89a....", "an image"),
        (b"PK\x03\x04" + bytes(40), "an archive"),
        (b"\x1f\x8b\x08....", "an archive"),
        (b"\x7fELF\x02....", "a program"),
        (b"ID3\x03....", "a sound recording"),
        (b"\x00\x00\x00\x18ftypmp42", "a video"),
        (b"SQLite format 3\x00", "a database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "an office document"),
        (b"The Tide".ljust(60, b"\0") + b"BOOKMOBI....", "a book for the Kindle"),
        (bytes(range(256)) * 20, "binary data"),
        (b"\x00\x01\x02\xff" * 500, "binary data"),
        (b"Tide" + b"\x07" * 500, ""),
        (b"WARC/1.1 is what archives of the tide are in.\r\n", ""),
        ("Ebbe für alle".encode() + b"\x08" * 70_000 + "ä".encode(), ""),
        ("Gezeiten".encode("utf-16"), ""),
        ("The tide is out and the boats lie dry".encode("utf-16-le"), ""),
        ("\x1b$B潮が引いた".encode("iso2022_jp"), ""),
        ("Прилив".encode("koi8-r"), ""),
    ],
)
def test_binary_content_is_described(body: bytes, words: str) -> None:
    assert describe_binary(body) == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "save it as DOCX, ODT or PDF"),
        (b"The Tide".ljust(60, b"\0") + b"BOOKMOBI....", "save it as EPUB"),
        (
            b"PK\x03\x04" + bytes(26) + b"ppt/a.xml [Content_Types].xml",
            "save it as DOCX, ODT or PDF",
        ),
        (b"WARC/1.0\r\nWARC-Type: response\r\n", "save it as HTML"),
        (b"story.txt".ljust(257, b"\0") + b"ustar  ", "not an article: unpack it first"),
    ],
)
def test_an_unsupported_format_is_named_in_the_error(body: bytes, words: str) -> None:
    with pytest.raises(ParseError, match=words):
        parse_article(body, location="tide")


def test_an_image_is_refused_in_one_line() -> None:
    with pytest.raises(ParseError) as caught:
        parse_article(b"\x89PNG\r\n\x1a\n" + bytes(50), location="tide.png")
    assert str(caught.value) == "tide.png: is an image, not an article"


def test_an_office_document_that_needs_a_password_is_refused_as_such() -> None:
    body = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ParseError, match="needs a password"):
        parse_article(body, location="tide.docx")


def test_media_types_without_text_are_refused() -> None:
    with pytest.raises(ParseError, match="is a video"):
        parse_article(b"whatever", media_type="video/mp4")


def test_every_format_is_one_row_with_its_own_names() -> None:
    names = [name for row in FORMATS for name in (*row.media_types, *row.suffixes)]
    assert len(names) == len(set(names))


@given(st.binary(max_size=300), st.sampled_from(["", "text/html", "text/plain", "x/y; charset"]))
def test_any_bytes_give_a_format_or_a_clear_error(body: bytes, media_type: str) -> None:
    with suppress(ParseError):
        assert find_format(body, media_type, "") in FORMATS


@pytest.mark.parametrize(
    "head",
    [
        "Return-Path: <ida@brenn.example>\nTo: ole@brenn.example\n",
        "Received: from quay (quay)\n by brenn.example\nAuthentication-Results: quay\n",
        "DKIM-Signature: v=1; a=x\nContent-Type: text/plain\n",
    ],
)
def test_a_message_is_known_by_its_first_headers_whatever_they_are(head: str) -> None:
    body = f"{head}Subject: The pier fell\nFrom: Ida Lund <ida@brenn.example>\n\nIt fell at noon.\n"
    article = parse_article(body.encode(), location="pier")
    assert article.meta.title == "The pier fell"
    assert "Return-Path" not in article.text


def test_a_text_that_begins_with_a_label_is_no_message() -> None:
    body = b"From: here the sea is close.\nNobody: knows how close, they say, and nobody asks.\n"
    assert parse_article(body, location="pier").text.startswith("From: here the sea")


def test_a_text_that_begins_with_the_metadata_of_a_post_is_restructured_text() -> None:
    body = b".. title: Lamps\n.. slug: lamps\n\nOil\n===\n\n*Whale*."
    assert parse_article(body, location="lamps.txt").text == "Lamps\n\nOil\n\nWhale."


def test_a_page_with_front_matter_is_read_as_its_generator_would() -> None:
    body = b"---\ntitle: Lamps\nauthor: Ida Lund\n---\n<div>\n<p>They burn.</p>\n</div>\n"
    article = parse_article(body, location="lamps.html")
    assert (article.meta.byline, article.text) == ("Ida Lund", "Lamps\n\nThey burn.")
