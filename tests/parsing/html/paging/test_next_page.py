"""The next page of a multi-page article, and links that only resemble one."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import prose, story

from reader.parsing.html.paging.next_page import find_next_page
from reader.parsing.html.paging.page_numbers import page_number, split_address

HOST = "https://paper.example"
HERE = f"{HOST}/news/eels"


def next_page(
    link: str, *, location: str = HERE, head: str = "", first: str = "", body_class: str = ""
) -> str:
    page = story("The eels", *prose("eels"), head=head, below=link)
    page = page.replace("<body>", f'<body class="{body_class}">')
    return find_next_page(page.encode(), location=location, first=first)


def next_link(href: str) -> str:
    return f'<a rel="next" href="{href}">›</a>'


@pytest.mark.parametrize(
    ("location", "href", "expected"),
    [
        ("/news/eels", "?page=2", "/news/eels?page=2"),
        ("/news/eels", "/news/eels/2", "/news/eels/2"),
        ("/news/eels/", "2/", "/news/eels/2/"),
        ("/news/eels", "/news/eels/page/2/", "/news/eels/page/2/"),
        ("/news/eels", "/news/eels-page-2", "/news/eels-page-2"),
        ("/news/eels", "/news/eels/p2", "/news/eels/p2"),
        ("/news/eels.html", "eels-2.html", "/news/eels-2.html"),
        ("/news/eels.html", "eels,2.html", "/news/eels,2.html"),
        ("/news/eels.html", "eels.html/2", "/news/eels.html/2"),
        ("/news/eels.html", "eels-seite-2.html", "/news/eels-seite-2.html"),
        ("/a?id=7", "/a?id=7&amp;page=2", "/a?id=7&page=2"),
        ("/a?id=7&utm_source=x", "/a?page=2&amp;id=7", "/a?page=2&id=7"),
        ("/news/eels?page=2", "?page=3", "/news/eels?page=3"),
        ("/news/eels/page/9", "/news/eels/page/10", "/news/eels/page/10"),
        ("/news/eels", "?page=1", "/news/eels?page=1"),
        ("/news/eels", "http://paper.example/news/eels?page=2#top", "?"),
    ],
)
def test_the_number_of_a_page_may_stand_in_many_places(
    location: str, href: str, expected: str
) -> None:
    found = next_page(next_link(href), location=HOST + location)
    assert found == (f"http{HERE[5:]}?page=2" if expected == "?" else HOST + expected)


@pytest.mark.parametrize(
    "href",
    [
        "/news/elvers",
        "/news/eels-2",
        "/news/2",
        "/news/eels/3",
        "?page=3",
        "?page=2&sort=new",
        "?cpage=2",
        "/news/eels/comment-page-2",
        "/news/eels-part-2",
        "/news/eels/2/photos",
        "https://other.example/news/eels?page=2",
        "https://paper.example:8443/news/eels?page=2",
        "//paper.example.org/news/eels/2",
        "javascript:page=2",
        "#page=2",
        "?page=0",
        "?page=٢",
        "?page=2&page=3",
        "?page=1000",
        "http://[/?page=2",
    ],
)
def test_an_address_of_another_article_is_not_the_next_page(href: str) -> None:
    assert next_page(next_link(href)) == ""


def test_the_number_in_the_address_of_a_story_is_not_the_number_of_a_page() -> None:
    assert next_page(next_link("/articles/8"), location=f"{HOST}/articles/7") == ""
    assert next_page(next_link("/articles/7/2"), location=f"{HOST}/articles/7") != ""
    assert next_page(next_link("/?p=8"), location=f"{HOST}/?p=7&x=1") == ""


def test_further_pages_are_counted_from_the_first() -> None:
    second = f"{HERE}/2"
    assert next_page(next_link("/news/eels/3"), location=second, first=HERE) == f"{HERE}/3"
    assert next_page(next_link("/news/eels/2"), location=second, first=HERE) == ""
    assert next_page(next_link("/news/eels/4"), location=second, first=HERE) == ""
    zero = f"{HERE}?page=1"
    assert next_page(next_link("?page=2"), location=zero, first=HERE) == f"{HERE}?page=2"


@pytest.mark.parametrize(
    "link",
    [
        "<a href='?page=2'>Next page</a>",
        "<p><a href='?page=2'>Next page »</a></p>",
        "<a href='?page=2'>Continue on page 2</a>",
        "<a href='?page=2'>Nächste Seite</a>",
        "<a href='?page=2'>Page suivante ›</a>",
        "<a href='?page=2'>次のページ</a>",
        "<a href='?page=2' title='Next page'><img src=arrow.png></a>",
        "<div class='article-pagination'><a href='?page=2'>2</a></div>",
        "<div class=articlePagination><span>1</span> <a href='?page=2'>Next</a></div>",
        "<nav aria-label='Pagination'><ul><li><a href='?page=2'>→</a></li></ul></nav>",
        "<div class='post-page-numbers'><a href='?page=2'><span>2</span></a></div>",
    ],
)
def test_a_link_says_that_it_leads_to_the_next_page(link: str) -> None:
    assert next_page(link) == f"{HERE}?page=2"


def test_the_head_may_link_the_next_page() -> None:
    assert next_page("", head='<link rel="next" href="?page=2">') == f"{HERE}?page=2"


@pytest.mark.parametrize(
    "link",
    [
        "<a href='?page=2'>2</a>",
        "<a href='?page=2'>the second council</a>",
        "<div class=comments><a rel=next href='?page=2'>Next page</a></div>",
        "<div class=pagination><a href='?page=2'>Older posts</a></div>",
        "<div class=pagination><a href='?page=2'>All stories</a></div>",
    ],
)
def test_a_link_without_a_word_for_next_page_is_not_followed(link: str) -> None:
    assert next_page(link) == ""


def json_ld_of(*types: str) -> str:
    json_objects = [{"@type": name, "headline": f"{name} {at}"} for at, name in enumerate(types)]
    return f'<script type="application/ld+json">{json.dumps(json_objects)}</script>'


@pytest.mark.parametrize(
    ("head", "body_class", "location"),
    [
        (json_ld_of("CollectionPage"), "", HERE),
        (json_ld_of("NewsArticle", "LiveBlogPosting"), "", HERE),
        (json_ld_of("DiscussionForumPosting"), "", HERE),
        ("", "archive category", HERE),
        ("", "blog home", HERE),
        ("", "", f"{HOST}/tag/eels"),
        ("", "", f"{HOST}/"),
        ("", "", f"{HOST}/?page=1"),
    ],
)
def test_lists_of_articles_are_not_followed(head: str, body_class: str, location: str) -> None:
    link = next_link(f"{location.partition('?')[0]}?page=2")
    assert next_page(link, head=head, body_class=body_class, location=location) == ""


def test_linked_headlines_make_a_list() -> None:
    teasers = "".join(
        f"<h2><a href='/news/{name}'>{name} in the harbour</a></h2><p>{prose(name)[0]}</p>"
        for name in ("Eels", "Elvers", "Crabs")
    )
    link = next_link("?page=2")
    assert next_page(teasers + link) == ""
    assert next_page(teasers + link, head=json_ld_of("NewsArticle", "WebSite")) != ""
    assert next_page(teasers + link, head=json_ld_of("NewsArticle", "NewsArticle")) == ""


def test_several_articles_make_a_list() -> None:
    cards = f"</article>{'<article><p>Short.</p></article>' * 2}<article>"
    assert next_page(cards + next_link("?page=2")) == ""


def test_a_page_without_running_text_has_no_next_page() -> None:
    page = f"<html><body><h1>Links</h1><p>One.</p>{next_link('?page=2')}</body></html>"
    assert find_next_page(page.encode(), location=HERE) == ""


def test_files_and_broken_addresses_have_no_next_page() -> None:
    for location in ("/home/ida/eels.html", "", "-", "http://[", "ftp://paper.example/eels"):
        assert next_page(next_link("?page=2"), location=location) == ""


@given(st.binary(max_size=400), st.text(max_size=40))
def test_any_page_at_any_address_is_answered(body: bytes, rest: str) -> None:
    found = find_next_page(body + next_link("?page=2").encode(), location=f"{HOST}/{rest}")
    assert isinstance(found, str)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_addresses_can_be_compared(first: str, other: str) -> None:
    start = split_address(f"{HOST}/{first}")
    if start is not None:
        assert page_number(start, f"{HOST}/{other}") in (None, *range(100))


@pytest.mark.parametrize(
    "body",
    [
        b"href=" * 400_000,
        b"<a href='?page=2' rel=next>" * 60_000,
        b"<a href=" + b"/2" * 1_000_000,
        b"".join(b"<a href=/news/eels/%d>x</a>" % number for number in range(60_000)),
        next_link("?page=2").encode() + bytes(3_000_000),
    ],
    ids=["bare", "same", "long", "many", "huge"],
)
def test_pages_made_of_links_are_answered(body: bytes) -> None:
    assert find_next_page(body, location=HERE) == ""
