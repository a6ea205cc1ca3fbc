"""URLs in pages are made absolute and parsed, and never cause a crash."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.html.dom.addresses import (
    Addresses,
    path_segments,
    shares_page,
    stays_on_site,
    without_fragment,
)
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.page import parse_html
from reader.parsing.html.paging.listings import is_single_article
from reader.parsing.html.paging.next_page import find_next_page

HERE = "https://paper.example/news/eels"
MALFORMED = ("http://[1", "//[/2", "http://a\u2100b/2", "https://[v1.x/page/2")


@pytest.mark.parametrize("address", MALFORMED)
def test_malformed_addresses_stay_as_they_are(address: str) -> None:
    assert without_fragment(address) == address
    assert path_segments(address) == []
    page = f"<p>The eels came back, she said, <a href='{address}'>all of them</a>.</p>"
    assert "all of them" in parse_html(page.encode(), location=HERE).text


@pytest.mark.parametrize("address", MALFORMED)
def test_a_malformed_address_has_no_next_page(address: str) -> None:
    page = f"<p>Eels.</p><a rel='next' href='{address}'>2</a><a rel='next' href='?page=2'>2</a>"
    assert find_next_page(page.encode(), location=address) == ""
    find_next_page(page.encode(), location=HERE)


@pytest.mark.parametrize("address", MALFORMED)
def test_a_page_at_a_malformed_address_is_looked_at(address: str) -> None:
    root = parse_tree("<html><body><p>Eels.</p></body></html>")
    assert root is not None
    is_single_article(root, address)


def test_the_name_inside_a_page_is_cut_off() -> None:
    assert without_fragment(f"{HERE}#tail") == HERE
    assert path_segments(f"{HERE}?a=/b#c") == ["", "news", "eels"]


@given(st.text(alphabet="htps:/[]@.#?&%1a\u2100", max_size=30), st.text(max_size=20))
def test_any_address_is_answered(base: str, href: str) -> None:
    Addresses(base).absolute(href)
    without_fragment(base + href)
    path_segments(base + href)


@pytest.mark.parametrize(
    "href",
    [
        "https://www.google.com/url?q=https://sea.example.org/%C3%A9t%C3%A9&sa=D&source=editors",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fsea.example.org%2F%C3%A9t%C3%A9&h=AT0",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsea.example.org%2Fété&data=05",
    ],
)
def test_a_redirecting_counter_page_is_skipped(href: str) -> None:
    assert Addresses("https://news.example.org/a").absolute(href) == "https://sea.example.org/été"


def test_a_redirect_without_target_page_stays() -> None:
    href = "https://www.google.com/url?q=javascript:alert(1)"
    assert Addresses("https://news.example.org/a").absolute(href) == href


_BASES = (
    "https://vell.example",
    "http://vell.example/a/b.html?c=d",
    "HTTPS://vell.example/",
    "ftp://v/",
)


@given(st.sampled_from(_BASES), st.text("/ab.-?=&%;#:", min_size=1, max_size=12))
def test_a_path_leads_where_python_says_that_it_leads(base: str, path: str) -> None:
    href = f"/{path}"
    assert Addresses(base).absolute(href) == urljoin(base, href)


@pytest.mark.parametrize(
    ("href", "absolute"),
    [
        ("c.html", "https://example.org/a/c.html"),
        ("//other.example/x", "https://other.example/x"),
        ("#note-1", "#note-1"),
        ("#", ""),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("JavaScript:void(0)", ""),
        ("data:text/html,x", ""),
        ("http://[broken", "http://[broken"),
        (" ha\nlf.html ", "https://example.org/a/half.html"),
        ("two words.html?q=a b", "https://example.org/a/two%20words.html?q=a%20b"),
    ],
)
def test_links_are_made_absolute(href: str, absolute: str) -> None:
    assert Addresses("https://example.org/a/b.html").absolute(href) == absolute


@pytest.mark.parametrize(
    ("href", "shares"),
    [
        ("https://www.facebook.com/sharer/sharer.php?u=x", True),
        ("https://www.facebook.com/sharedpier", False),
        ("https://x.com/intent/tweet?url=x", True),
        ("https://x.com/sharebread", False),
        ("https://www.linkedin.com/sharing/share-offsite/?url=x", True),
        ("https://www.linkedin.com/shareArticle?url=x", True),
        ("https://www.xing.com/spi/shares/new?url=x", True),
        ("https://api.whatsapp.com/send?text=x", True),
        ("//t.me/share/url?url=x", True),
        ("https://getpocket.com/save?url=x", True),
        ("https://connect.ok.ru/offer?url=x", True),
        ("mailto:?subject=x", True),
        ("mailto:ida@pier.example?subject=x", False),
        ("https://pier.example/share", False),
    ],
)
def test_a_link_that_shares_the_page_is_known_by_its_address(href: str, shares: bool) -> None:
    assert shares_page(href) is shares


@pytest.mark.parametrize(
    ("href", "stays"),
    [
        ("/lamps", True),
        ("?page=2", True),
        ("#lamps", False),
        ("lamps?at=12:30", True),
        ("https://news.pier.example/lamps", True),
        ("https://pier.example?at=a.b", True),
        ("https://pier.example#a.b", True),
        ("//www.pier.example/lamps", True),
        ("//quay.example/lamps", False),
        ("https://quay.example/lamps", False),
        ("mailto:ida@pier.example", False),
    ],
)
def test_a_link_stays_on_the_site_of_its_page(href: str, stays: bool) -> None:
    assert stays_on_site(href, "pier") is stays
