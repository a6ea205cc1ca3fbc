"""PDF files: damaged files, scans, and the file's metadata."""

import sys

import pytest
from article_promises import check_promises
from hypothesis import given, settings
from hypothesis import strategies as st
from made_pdf import pdf_of
from printed_paper import LEFT, pages
from printed_texts import column, parse

from reader.errors import ParseError, ReaderError


def test_the_title_of_a_tool_is_no_title() -> None:
    assert parse(pdf_of([column(50, 700, LEFT)], title="Microsoft Word - x.doc")).meta.title == ""
    for title in ("Slide 1", "PowerPoint-Pr\xe4sentation", "release_final_v2", "harbour.qxp"):
        assert parse(pdf_of([column(50, 700, LEFT)], title=title)).meta.title == ""
    for title in ("The document of 1984", "Layout of ships"):
        assert parse(pdf_of([column(50, 700, LEFT)], title=title)).meta.title == title
    assert parse(pdf_of([column(50, 700, LEFT)], title="Late offer")).meta.title == "Late offer"


def test_a_title_that_is_no_text_is_none() -> None:
    half = "\xfe\xff\x00L\xd8\x3d"  # ends in half a surrogate pair
    article = parse(pdf_of([column(50, 700, LEFT)], title=half, author="Ida Lund"))
    assert (article.meta.title, article.meta.byline) == ("", "Ida Lund")


@pytest.mark.parametrize("author", ["ilund", "i.lund7", "=4000", "[1cm]"])
def test_a_login_or_a_placeholder_is_no_author(author: str) -> None:
    page = [column(50, 740, LEFT)]
    assert not parse(pdf_of(page, author=author)).meta.byline


def test_a_scan_and_a_damaged_file_are_reported() -> None:
    with pytest.raises(ParseError, match="scanned"):
        parse(pdf_of([[], []]))
    with pytest.raises(ParseError, match="damaged"):
        parse(b"%PDF-1.4 nothing more")


def test_a_missing_extra_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ParseError, match=r"pullquote\[pdf\]"):
        parse(pdf_of(pages()))


@settings(max_examples=40)
@given(st.data())
def test_a_damaged_file_gives_an_article_or_a_reader_error(data: st.DataObject) -> None:
    body = bytearray(pdf_of(pages()))
    for _ in range(data.draw(st.integers(1, 8))):
        body[data.draw(st.integers(9, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = parse(bytes(body))
    except ReaderError:
        return
    check_promises(article)
