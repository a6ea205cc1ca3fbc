"""Pages as hosts and networks serve them: what they put around or into what others wrote."""

import json

import pytest

from reader.model.article import Article, BlockKind
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.metadata.bylines import clean_name
from reader.parsing.html.page import parse_html

_TEXT = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third", "fourth")
)


def page(body: str, head: str = "", title: str = "Storm over Saltrey") -> Article:
    markup = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return parse_html(markup.encode(), location="https://news.example.org/a/b.html")


def lines(article: Article, *kinds: BlockKind) -> list[str]:
    return [
        block.span.of(article.text) for block in article.blocks if not kinds or block.kind in kinds
    ]


def coded(address: str) -> str:
    return "5a" + "".join(f"{letter ^ 0x5A:02x}" for letter in address.encode())


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/l#1'><span class='__cf_email__' data-cfemail='{}'>[protected]</span></a>",
        "<a class='__cf_email__' data-cfemail='{}'>[email&#160;<b>protected</b>]</a>",
    ],
)
def test_addresses_of_mail_that_a_network_has_coded_are_read(link: str) -> None:
    shown = link.format(coded("ida.lund@saltrey.example"))
    article = page(
        f"<h1>Storm over Saltrey</h1>{_TEXT}<p>Of the quay {shown} knows more today.</p>"
    )
    assert "Of the quay ida.lund@saltrey.example knows more today." in article.text


@pytest.mark.parametrize("code", ["zz", "5", "5a1f", coded("no address"), "00ff"])
def test_what_is_no_coded_address_stays_as_the_page_says_it(code: str) -> None:
    shown = f"<a class='__cf_email__' data-cfemail='{code}'>[protected]</a>"
    article = page(
        f"<h1>Storm over Saltrey</h1>{_TEXT}<p>Of the quay {shown} knows more today.</p>"
    )
    assert "Of the quay [protected] knows more today." in article.text


_ROWS = "".join(
    f"<tr><td>S{number}</td><td>Boat {number}</td><td>The boat of the {number}th quay has been in "
    "port since the storm began, and nobody knows when it will leave.</td></tr>"
    for number in range(20)
)


def test_prose_above_a_long_table_belongs_to_the_article() -> None:
    prose = _TEXT.replace("today,", "today, and neither does any other boat of the harbour,")
    article = page(
        f"<div class='main'><h1>Storm over Saltrey</h1><div class='description'>{prose}</div>"
        "<div class='rows'><table><tr><th>ID</th><th>Name</th><th>What</th></tr>"
        f"{_ROWS}</table></div>"
        "</div>"
    )
    assert len(lines(article, BlockKind.PARAGRAPH)) == 4
    assert len(lines(article, BlockKind.TABLE_ROW)) == 21


def test_a_heading_of_contents_that_a_script_would_have_made_goes() -> None:
    article = page(
        "<div><h3>Table of Contents</h3><nav></nav><h2>The storm</h2>"
        f"{_TEXT}<h2>The ferry</h2>{_TEXT.replace('ferry', 'tug')}</div>"
    )
    assert lines(article, BlockKind.HEADING) == ["The storm", "The ferry"]


def test_an_abstract_that_is_set_as_a_quotation_is_none() -> None:
    article = page(
        f"<h1>Storm over Saltrey</h1><blockquote class='abstract x'>{_TEXT}</blockquote>"
    )
    assert len(lines(article, BlockKind.PARAGRAPH)) == 4


@pytest.mark.parametrize(
    ("label", "read"),
    [
        ("<span class='label'>Abstract:</span>The quay", "Abstract: The quay"),
        ("<span class='label'>Abstract:</span> The quay", "Abstract: The quay"),
        ("<span class='x'>at 12:</span>The quay", "at 12:The quay"),
        ("<span class='x'>http:</span>//saltrey.example", "http://saltrey.example"),
    ],
)
def test_a_label_that_only_looks_keep_apart_has_a_space_behind_it(label: str, read: str) -> None:
    rest = " of Saltrey stays empty all day, because a storm is coming in from the open sea."
    article = page(f"<h1>Storm over Saltrey</h1><div><p>{label}{rest}</p>{_TEXT}</div>")
    assert read + rest in article.text


def _declaring(data: dict[str, object], title: str) -> Article:
    said = json.dumps({"@context": "https://schema.org", "@type": "Article", **data})
    script = f"<script type='application/ld+json'>{said}</script>"
    return page(f"<h1>Saltrey</h1><div>{_TEXT}</div>{script}", title=title)


def test_a_host_of_blogs_is_not_the_site() -> None:
    article = _declaring(
        {
            "headline": "Saltrey",
            "author": {"@type": "Person", "name": "Ida Lund"},
            "publisher": {"@type": "Organization", "name": "Blogger"},
            "datePublished": "2026-06-11",
        },
        "Quays and Bells: Saltrey",
    )
    assert article.meta.site != "Blogger"
    assert article.meta.byline == "Ida Lund"
    assert article.meta.published.startswith("2026-06-11")


def test_other_posts_of_a_category_go() -> None:
    rows = "".join(
        f"<tr><th><a href='/{n}'>Quay {n}</a> (0)</th><td>2026.01.0{n}</td>" for n in (1, 2)
    )
    other = f"<div class='another_category another_category_color_gray'><h4>More</h4><table>{rows}"
    article = page(f"<h1>Storm over Saltrey</h1><div>{_TEXT}{other}</table></div></div>")
    assert "Quay 1" not in article.text


def test_a_file_that_a_page_shows_by_script_is_read_line_by_line() -> None:
    raw = ["STORM WARNING", "", "AUTHORS:", "- Ida Lund", "- Ole <Kant>", ""]
    state = json.dumps({"payload": {"route": {"blob": {"rawLines": raw * 20}}}})
    article = page(
        "<div><h2>Files</h2><p>History</p></div>"
        f"{'<script src=/a.js></script>' * 90}"
        f"<script type='application/json'>{state.replace('<', chr(92) + 'u003c')}</script>",
        title="warnings/2026-11-02-storm.txt at main in Saltrey harbour warnings",
    )
    assert "STORM WARNING\n\nAUTHORS:\n- Ida Lund\n- Ole <Kant>" in article.text


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("by Ida LundJanuary 22, 2026 - 8 min", "Ida Lund"),
        ("Ida Lund January", "Ida Lund"),
        ("Ole January", "Ole January"),
        ("Maya Mayfield", "Maya Mayfield"),
    ],
)
def test_months_behind_a_name_are_no_part_of_it(line: str, name: str) -> None:
    assert clean_name(line) == name


def test_the_licence_of_a_post_is_promotion() -> None:
    assert is_promo("This post is licensed under CC BY 4.0 by the author.")
    assert not is_promo("This post is held by Ida Lund.")


_AUTHOR = "<meta name='author' content='Ida Lund'><meta property='og:site_name' content='Brenn'>"


@pytest.mark.parametrize("alt", ["Ida Lund", "Portrait of Ida Lund", "More by Ida Lund"])
def test_the_portrait_of_the_author_is_no_picture_of_the_article(alt: str) -> None:
    article = page(
        f"<h1>Storm over Saltrey</h1><div><img src='/i.jpg' alt='{alt}'>{_TEXT}</div>", _AUTHOR
    )
    assert not lines(article, BlockKind.IMAGE)
    assert len(lines(article, BlockKind.PARAGRAPH)) == 4


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src='/i.jpg' alt='Ida Lund'><figcaption>At the quay</figcaption></figure>",
        "<img src='/i.jpg' alt='Ida Lund at the old quay of Saltrey'>",
        "<img src='/i.jpg' alt='Brenn'><p>Nobody is there.</p><img src='/j.jpg' alt='Brenn'>",
    ],
)
def test_pictures_that_say_more_than_the_name_of_author_or_site_stay(picture: str) -> None:
    article = page(f"<h1>Storm over Saltrey</h1><div>{picture}{_TEXT}</div>", _AUTHOR)
    assert lines(article, BlockKind.IMAGE)


def test_the_sign_of_the_site_many_times_above_the_text_is_no_picture() -> None:
    signs = "".join(f"<picture><img src='/{n}.jpg' alt='Brenn'></picture>" for n in range(12))
    article = page(f"<div><h1>Storm over Saltrey</h1><div>{signs}</div>{_TEXT}</div>", _AUTHOR)
    assert not lines(article, BlockKind.IMAGE)


def test_a_page_with_nothing_but_a_title_is_its_title() -> None:
    article = page("<div id='player'></div>", _AUTHOR, title="Storm over Saltrey (film)")
    assert lines(article) == ["Storm over Saltrey (film)"]


@pytest.mark.parametrize("line", ["未知 责任编辑：林海", "佚名"])
def test_who_is_unknown_is_no_author(line: str) -> None:
    assert clean_name(line) == ""
