"""Authors named only by a link, and links that name no author."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = "<p>The ferry will not sail today, because a storm is coming in from the open sea.</p>" * 3

_PROSE = (
    "<p>On the quay stood <a href='/people/ida'>Ida Lund</a>, who has sailed the ferry for thirty"
    " years and who had not seen such a storm in all of them, as she told us while the waves broke"
    " over the wall.</p>"
)


def _byline(above: str, below: str = "") -> str:
    page = (
        "<html lang='en'><head><title>Storm keeps ferries in port</title></head><body><article>"
        f"<h1>Storm keeps ferries in port</h1>{above}{_TEXT}</article>{below}</body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    return article.meta.byline


@pytest.mark.parametrize(
    "address",
    ["/profile/ida-lund", "/authors/lund", "https://x.example/autor/ida-lund/", "/people/12"],
)
def test_a_link_to_a_page_of_authors_names_one(address: str) -> None:
    assert _byline(f"<div><a href='{address}'>Ida Lund</a></div>") == "Ida Lund"


def test_a_name_without_spaces_is_an_author() -> None:
    assert _byline("<div><a href='/reporter/1'>井田月</a></div>") == "井田月"
    assert _byline("<div><a href='/reporter/2'>編集部</a></div>") == ""


def test_two_author_links_name_two_authors() -> None:
    links = "<a href='/author/a'>Ida Lund</a> and <a href='/author/b'>Ole Kant</a>"
    assert _byline(f"<div>{links}</div>") == "Ida Lund, Ole Kant"


def test_a_mail_address_above_the_text_names_the_author() -> None:
    assert _byline("<address><a href='/x'>Ida Lund</a></address>") == "Ida Lund"


@pytest.mark.parametrize(
    "above",
    [
        "<div><a href='/tag/ida-lund'>Ida Lund</a></div>",
        "<div><a href='/authors/'>All authors</a></div>",
        "<div><a href='/team/news'>World News</a></div>",
        _PROSE,
    ],
)
def test_links_that_are_not_to_author_pages_name_nobody(above: str) -> None:
    assert _byline(above) == ""


def test_an_author_link_below_the_text_names_nobody() -> None:
    long = "<p>" + "The ferry will not sail today, for a storm is coming. " * 5 + "</p>"
    assert _byline("", long + "<a href='/authors/kant'>Ole Kant</a>") == ""


@pytest.mark.parametrize("called", ["authorname", "autor", "article__autoren", "authorline"])
def test_a_line_called_by_one_word_for_authors_names_them(called: str) -> None:
    assert _byline(f"<span class='{called}'>Ida Lund</span>") == "Ida Lund"


def test_a_photographer_is_no_author() -> None:
    figure = (
        "<figure><img src='/a.jpg'><figcaption itemprop='caption'>The quay at noon.</figcaption>"
        "<figcaption itemprop='author'>Bo Quill</figcaption></figure>"
    )
    assert _byline(figure) == ""
    assert (
        _byline("<figure><img src='/a.jpg'><div class='photo__author'>Bo Quill</div></figure>")
        == ""
    )


def test_a_linked_commenter_is_no_author() -> None:
    comment = (
        "<div itemprop='comment' itemtype='http://schema.org/Comment'>"
        "<span itemprop='author'>Bo Quill</span><p itemprop='text'>Well said.</p></div>"
    )
    assert _byline("", comment) == ""


def test_a_byline_in_a_list_above_the_headline_is_that_of_another_article() -> None:
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><div><ul><li><div>"
        "<span class='author'>Bo Quill</span></div></li></ul></div><main><article>"
        "<h1>Storm keeps ferries in port</h1><p class='author'>Ida Lund</p>"
        f"{_TEXT}</article></main>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    assert article.meta.byline == "Ida Lund"


def test_a_byline_right_above_the_headline_counts() -> None:
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><main><header>"
        "<p class='author'>Ida Lund</p><h1>Storm keeps ferries in port</h1></header>"
        f"{_TEXT}<p class='author'>Bo Quill</p></main></body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    assert article.meta.byline == "Ida Lund"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By <a href='/bio/ida'>Ida Lund</a>, Head of Lamps, Quays, and Towers", "Ida Lund"),
        ("By <a href='/bio/ida'>Ida Lund</a> and Ole Kant", "Ida Lund and Ole Kant"),
        ("// By Ida Lund • Nov 11, 2020", "Ida Lund"),
    ],
)
def test_the_role_of_an_author_follows_a_comma(line: str, names: str) -> None:
    called = "" if line.startswith("//") else " class='author'"
    assert _byline(f"<div{called}><span>{line}</span></div>") == names


def test_the_site_that_calls_itself_the_author_of_its_front_page_is_none() -> None:
    site = "<header><a rel='author' href='/'>Saltrey</a></header>"
    name = "<span itemprop='author'>Ida Lund</span>"
    assert _byline(name, site) == _byline(f"{site}{name}") == "Ida Lund"


_LINK = "<a href='/author/ida-lund.html'>{}</a>"


@pytest.mark.parametrize("before", ["By ", "", "Von: ", "par "])
@pytest.mark.parametrize("name", ["Ida Lund", "井田月", "ليلى الحداد"])
def test_the_address_in_the_footer_of_the_article_names_its_author(before: str, name: str) -> None:
    address = f"<address>{before} {_LINK.format(name)}</address>"
    above = f"{_PROSE}<ul><li>The ferry</li></ul>{_PROSE}"
    foot = f"<footer><p>Category: <a href='/category/sea.html'>Sea</a></p>{address}</footer>"
    assert _byline(f"{above}{_TEXT}{foot}") == name


def test_nobody_whom_the_text_links_is_its_author_though_its_paragraphs_are_short() -> None:
    short = "<p>The ferry did not sail on Tuesday, as the sea was far too rough for her.</p>"
    seen = f"<p>Nobody saw {_LINK.format('Ida Lund')}.</p>"
    assert _byline(3 * short + seen) == _byline(4 * short + f"<address>{_LINK}</address>") == ""
    assert _byline(f"{short}<p>{_LINK.format('Ida Lund')}</p>{3 * short}") == "Ida Lund"


def test_several_authors_in_the_footer_are_named() -> None:
    address = f"<address>By {_LINK.format('Ida Lund')}, {_LINK.format('Ole Kant')}</address>"
    assert _byline(f"{_PROSE}{_TEXT}<footer>{address}</footer>") == "Ida Lund, Ole Kant"


@pytest.mark.parametrize(
    "foot",
    [
        f"<footer><address>Edited by {_LINK.format('Ida Lund')}</address></footer>",
        "<footer><address>By <a href='https://pelican.example/'>Ole Kant</a></address></footer>",
        f"<footer><address>{_LINK.format('Ida Lund')}, press officer</address></footer>",
        f"<footer><address>{_LINK.format('Ida Lund')} (translation)</address></footer>",
        f"<footer><address>By the Trust<br>Photos: {_LINK.format('Ida Lund')}</address></footer>",
        f"<footer><p>Thanks to {_LINK.format('Ida Lund')}</p></footer>",
        f"<address>Seen by {_LINK.format('Ida Lund')}</address>",
        "<footer>" + 2 * f"<address>By {_LINK.format('Ida Lund')}</address>" + "</footer>",
        f"<footer><address>By {_LINK.format('Ida Lund')}</address></footer><article>Boo</article>",
        f"<footer><address>By {_LINK.format('all authors of this page')}</address></footer>",
    ],
)
def test_other_links_at_the_end_name_no_author(foot: str) -> None:
    assert _byline(f"{_PROSE}{_TEXT}{foot}") == ""
    footer = f"<footer><address>By {_LINK.format('Ida Lund')}</address></footer>"
    assert _byline(_PROSE, footer) == ""
