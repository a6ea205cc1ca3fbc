"""Kept: an author's lists at the end and steps; and headings of removed sections."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

PROSE = (
    "<p>The mint told us that it has bought no bronze at all since the bell was taken down.</p>"
    "<p>The bell stands in a barn near the fjord, where its owner showed it to whoever asked.</p>"
) * 2


def text_of(inner: str, before: str = "") -> str:
    page = (
        f"<html><title>The bell</title><article><h1>The bell</h1>{before}{PROSE}{inner}</article>"
    )
    return parse_html(page.encode()).text


def kind_of(words: str, inner: str) -> BlockKind | None:
    text = f"<h1>The bell</h1>{PROSE}{inner}{PROSE.replace('bell', 'lamp')}"
    article = parse_html(f"<html><title>The bell</title><article>{text}</article>".encode())
    found = (block.kind for block in article.blocks if block.span.of(article.text) == words)
    return next(found, None)


@pytest.mark.parametrize("heading", ["Sources", "Show notes", "Quellen", "Associated links"])
def test_a_box_that_lists_sources_stays_to_its_last_item(heading: str) -> None:
    items = "<li>Letter from the mint</li><li><a href='https://r.example'>Register</a></li>"
    inner = f"<div class='box'><h3>{heading}</h3><ul>{items}</ul></div>"
    assert text_of(inner).endswith(f"{heading}\n\nLetter from the mint\n\nRegister")


def test_a_source_that_is_linked_in_its_line_stays() -> None:
    item = "<li>Anna Rim. <a href='https://v.example'>Bell gone</a>. Post, 1 April</li>"
    assert text_of(f"<h2>Sources</h2><ul>{item}</ul>").endswith("Bell gone. Post, 1 April")


def test_a_step_of_a_word_is_no_button() -> None:
    assert kind_of("Listen.", "<ol><li>Pull.</li><li>Listen.</li></ol>") is BlockKind.LIST_ITEM
    assert kind_of("Listen", "<ol><li>Share</li><li>Listen</li></ol>") is BlockKind.PROMO


def test_what_is_explained_stays_above_its_explanation() -> None:
    terms = "<dl><dt><a href='/high'>high()</a></dt><dd>Returns the next high water.</dd></dl>"
    inner = f"<section><h2>Methods</h2><div>{terms}</div></section>{PROSE}"
    assert "Methods\n\nhigh()\n\nReturns the next high water." in text_of(inner)


def test_the_heading_of_contents_is_removed_with_them() -> None:
    before = "<h3>Page contents</h3><ul><li><a href='#top'>Top</a></li></ul>"
    assert "contents" not in text_of("", before)


def test_a_number_that_a_list_says_twice_is_said_once() -> None:
    items = "<li>1. Moen: Lights of the coast, 1931.</li><li>2. Moen: More of them, 1934.</li>"
    assert "\n\nMoen: Lights" in text_of(f"<h2>References</h2><ol>{items}</ol>")


def test_an_abstract_keeps_its_heading_outside_its_box() -> None:
    page = (
        "<html><title>Salt and sleep</title><body><div><h1>Salt and sleep</h1></div><div>"
        f"<h2>Abstract</h2><div class='abstract-content'>{PROSE}</div></div></body></html>"
    )
    assert parse_html(page.encode()).text.startswith("Salt and sleep\n\nAbstract\n\nThe mint")


def test_a_list_that_says_where_on_other_sites_something_is_stays() -> None:
    items = (
        "<li><a href='https://mint.example/a'>The mint</a>, box 4 of eleven</li>"
        "<li><a href='https://fjord.example/b'>The fjord council</a>, file 9</li>"
    )
    assert "The mint, box 4 of eleven\n\nThe fjord council, file 9" in text_of(f"<ul>{items}</ul>")


@pytest.mark.parametrize(
    "box",
    [
        "<div class='side-box side-box-right plainlinks sistersitebox'><div class='side-box-text'>",
        "<table class='mbox-small plainlinks'><tr><td class='mbox-text'>",
    ],
)
@pytest.mark.parametrize("heading", ["External links", "See also"])
def test_a_box_of_a_wiki_may_stand_between_a_heading_and_its_links(box: str, heading: str) -> None:
    end = "</td></tr></table>" if box.startswith("<table") else "</div></div>"
    sister = f"{box}Commons has media about <b><a href='https://c.example/b'>Bells</a></b>.{end}"
    links = "".join(
        f"<li><a href='https://{site}.example/'>{title}</a></li>"
        for site, title in (("mint", "The mint"), ("barn", "A barn near the fjord"))
    )
    page = f"<div class='mw-parser-output'>{PROSE * 2}<h2>{heading}</h2>{sister}<ul>{links}</ul>"
    text = parse_html(f"<title>The bell</title><h1>The bell</h1>{page}</div>".encode()).text
    assert text.endswith(f"{heading}\n\nThe mint\n\nA barn near the fjord")


def test_a_notice_above_an_entry_is_removed_with_the_caption_of_its_icon() -> None:
    icon = (
        "<figure><img src='i.png' width=12 height=12><figcaption>Retirez-le.</figcaption></figure>"
    )
    notice = f"<div class='bandeau-article bandeau-niveau-modere'>{icon}<p>Sans sources.</p>"
    page = f"<h1>The bell</h1><div class='mw-parser-output'>{notice}</div>{PROSE}</div>"
    text = parse_html(f"<title>The bell</title>{page}".encode()).text
    assert text.startswith("The bell\n\nThe mint told us")
