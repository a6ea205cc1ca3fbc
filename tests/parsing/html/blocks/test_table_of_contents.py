"""Lists of contents: those of the author stay, those of the program of a site go."""

import pytest
from article_promises import check_promises
from made_pages import STORM, lines_of, page_of

from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

_SECTIONS = ("The lamp", "The stairs", "The wind", "The vote")
_PROSE = (
    "<p>The keeper climbed up every evening for thirty years, and he never once complained about"
    " the wind that came in under the door or about the oil that ran down his sleeve.</p>"
)
_LINKS = "".join(f"<li><a href='#part-{at}'>{name}</a></li>" for at, name in enumerate(_SECTIONS))
_AWAY = "".join(f"<li><a href='/{at}.html'>{name}</a></li>" for at, name in enumerate(_SECTIONS))
_NUMBERED = "".join(
    f"<li><a href='#part-{at}'>{at}. {name}</a></li>" for at, name in enumerate(_SECTIONS)
)


def _article(contents: str, *, around: str = "{}", below: str = "") -> Article:
    text = "".join(f"<h2 id='part-{at}'>{name}</h2>{_PROSE}" for at, name in enumerate(_SECTIONS))
    body = around.format(f"{_PROSE}{_PROSE}{contents}{text}{below}")
    page = (
        "<html><head><title>Thirty years of oil</title></head><body><article>"
        f"<h1>Thirty years of oil</h1>{body}</article></body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    check_promises(article)
    return article


def _items(article: Article) -> list[str]:
    items = [block for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    return [block.span.of(article.text) for block in items]


@pytest.mark.parametrize(
    "contents",
    [
        f"<details><summary>Contents</summary><div class='toc'><ul>{_LINKS}</ul></div></details>",
        f"<div class='contents topic'><p class='topic-title'>Contents</p><ul>{_LINKS}</ul></div>",
        f"<div id='toc_container'><p class='toc_title'>Contents</p><ol>{_LINKS}</ol></div>",
        f"<div><p><b>In this story</b></p><ul>{_LINKS}</ul></div>",
    ],
)
def test_a_list_of_the_sections_that_follow_stays(contents: str) -> None:
    assert _items(_article(contents)) == list(_SECTIONS)


def test_numbers_before_the_sections_do_not_hide_them() -> None:
    article = _article(f"<div class='toc'><ul>{_NUMBERED}</ul></div>")
    assert _items(article) == [f"{at}. {name}" for at, name in enumerate(_SECTIONS)]


def test_contents_at_the_head_of_an_article_stay() -> None:
    contents = f"<div class='contents topic'><ul>{_LINKS}</ul></div>"
    page = f"<title>Oil</title><div class='section'><h1>Oil</h1>{contents}" + "".join(
        f"<h2>{name}</h2>{_PROSE}" for name in _SECTIONS
    )
    assert _items(parse_html(f"{page}</div>".encode())) == list(_SECTIONS)


@pytest.mark.parametrize(
    "contents",
    [
        f"<div class='toc'><h2>Contents</h2><ul>{_AWAY}</ul></div>",
        f"<div class='toc' role='navigation'><h2>Contents</h2><ul>{_LINKS}</ul></div>",
        f"<div class='sidebar toc'><ul>{_LINKS}</ul></div>",
        f"<div class='toc'><p>Contents</p><nav><ul>{_LINKS}</ul></nav></div>",
        f"<div class='toc'><ul>{_LINKS.replace('The', 'Another')}</ul></div>",
    ],
)
def test_other_lists_of_contents_go(contents: str) -> None:
    article = _article(contents)
    assert _items(article) == []
    assert "Contents" not in article.text


def test_the_contents_of_an_entry_of_a_wiki_go() -> None:
    contents = f"<div class='toc'><h2>Contents</h2><ul>{_LINKS}</ul></div>"
    assert _items(_article(contents, around="<div class='mw-parser-output'>{}</div>")) == []


def test_contents_below_their_sections_go() -> None:
    below = f"<div class='toc'><ul>{_LINKS}</ul></div>"
    assert _items(_article("", below=below)) == []


def test_other_entries_of_a_wiki_keep_their_heading_whatever_is_said_of_them() -> None:
    below = (
        "<h2>See also</h2><ul><li><a href='/wiki/Oil'>Oil</a>, of which it burns a can a"
        " night</li><li>The stove of the keeper, which has an entry of its own since last year</li>"
        f"</ul><h2>History</h2>{_PROSE}"
    )
    article = _article("", around="<div class='mw-parser-output'>{}</div>", below=below)
    headings = [block for block in article.blocks if block.kind is BlockKind.HEADING]
    assert [block.span.of(article.text) for block in headings][-2:] == ["See also", "History"]


def test_a_heading_of_contents_that_a_script_would_have_made_goes() -> None:
    article = page_of(
        "<div><h3>Table of Contents</h3><nav></nav><h2>The storm</h2>"
        f"{STORM}<h2>The ferry</h2>{STORM.replace('ferry', 'tug')}</div>"
    )
    assert lines_of(article, BlockKind.HEADING) == ["The storm", "The ferry"]
