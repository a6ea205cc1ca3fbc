"""Whole pages, block by block; ``pytest --update-golden`` rewrites the listings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from html_listing import listing

from reader.parsing.html.page import parse_html

_FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize("page", sorted(path.stem for path in _FIXTURES.glob("*.html")))
def test_page_reads_as_recorded(page: str, golden: Callable[[str, str], None]) -> None:
    body = (_FIXTURES / f"{page}.html").read_bytes()
    article = parse_html(body, location="https://news.example.org/section/page.html")
    golden(f"{page}.txt", listing(article))
