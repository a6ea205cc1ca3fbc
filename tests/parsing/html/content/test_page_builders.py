"""The containers in which page builders wrap each paragraph, and their class names."""

import pytest
from article_promises import check_promises
from listed_blocks import kinds_and_texts

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

_TITLE = "Storm keeps the ferry in port"
_TEXT = (
    "The ferry will not sail today, the captain said, because a storm is coming in from the sea.",
    "Nobody wants to be out there when it arrives, and least of all the cook, who has seen three.",
    "“We shall sail on Monday,” said the captain, “if there is a Monday, and a horn to blow.”",
    "The passengers were told to go home and to bring their own bread next time.",
)
_ALL = "".join(f"<p>{text}</p>" for text in _TEXT)


def _wrapped_texts(wrapper: str) -> str:
    return "".join(wrapper.replace("{}", text) for text in _TEXT)


_BUILT = {
    "a page of widgets": (
        "<div class='elementor'><section class='elementor-section elementor-element'><div class="
        "'elementor-widget-wrap'><div class='elementor-widget elementor-widget-heading'>"
        f"<h1 class='elementor-heading-title'>{_TITLE}</h1></div>"
        + _wrapped_texts(
            "<div class='elementor-element elementor-widget elementor-widget-text-editor'>"
            "<div class='elementor-widget-container'><p>{}</p></div></div>"
        )
        + "</div></section></div>"
    ),
    "panels": f"<h1>{_TITLE}</h1>"
    + _wrapped_texts("<div class='so-panel widget widget_sow-editor'><p>{}</p></div>"),
    "modules": f"<article class='post'><div class='et_pb_module'><h1>{_TITLE}</h1></div>"
    + _wrapped_texts(
        "<div class='et_pb_module et_pb_text'><div class='et_pb_text_inner'>{}</div></div>"
    )
    + "</article>",
    "viewer": f"<div data-hook='post'><h1>{_TITLE}</h1><div class='rich-content-viewer'>"
    + _wrapped_texts("<div id='viewer-x'><p class='mm8Nw'><span>{}</span></p></div>")
    + "</div><div class='social-share'><button>Share</button></div></div>"
    "<div data-hook='recent-posts'><h2>Recent Posts</h2><a href='/x'>Bread for sailors</a></div>",
    "utility classes": "<div class='relative overflow-hidden'><header class='sticky'><a href='/'"
    f" class='hidden md:block'>Paper</a></header><main class='relative'><h1>{_TITLE}</h1>"
    f"<div class='prose'>{_wrapped_texts('<div class=relative><p>{}</p></div>')}</div></main>"
    "</div>",
    "cards": f"<div class='col-md-8'><div class='card'><div class='card-body'><h1>{_TITLE}</h1>"
    + _wrapped_texts("<p class='card-text'>{}</p>")
    + "</div></div></div><div class='col-md-4'><div class='card'><h5 class='card-header'>Topics"
    "</h5><ul><li><a href='#'>Boats</a></li><li><a href='#'>Bread</a></li></ul></div></div>",
    "item page": f"<div class='item-page'><h2 itemprop='headline'>{_TITLE}</h2><dl class="
    "'article-info'><dt>Details</dt><dd class='published'>Published: 7 March 2026</dd><dd>Hits: 12"
    f"</dd></dl><div itemprop='articleBody'>{_ALL}</div><span class='pagination'>Prev</span></div>",
    "company of a sidebar": "<div class='content-with-sidebar has-sidebar'><div class="
    f"'text-with-footer'><h1>{_TITLE}</h1>{_ALL}</div></div>",
    "table with breaks": f"<table width='100%'><tr><td><a href='/'>Home</a></td><td><h1>{_TITLE}"
    f"</h1><div class='text'>{'<br><br>'.join(_TEXT)}</div></td></tr></table>",
}


@pytest.mark.parametrize("builder", _BUILT)
def test_the_opinion_finds_the_text_in_its_boxes(builder: str) -> None:
    title = f"<title>{_TITLE} - The Paper</title>"
    page = f"<html lang='en'><head>{title}</head><body>{_BUILT[builder]}</body></html>"
    article = parse_html(page.encode(), location="https://paper.example/a/storm")
    check_promises(article)
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        (BlockKind.HEADLINE, _TITLE),
        *((BlockKind.PARAGRAPH, text) for text in _TEXT),
    ]


def _page(body: str) -> list[tuple[str, str]]:
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    article = parse_html(page.encode(), location="https://paper.example/a/storm")
    check_promises(article)
    return kinds_and_texts(article)


_WRAPPERS = ("{}", "<section>{}</section>", "<div class='row'><div class='block'>{}</div></div>")
_LINES = {
    "<p>Source: <a href='https://sea.example/r.pdf'>the report of the cook</a></p>": (
        "paragraph",
        "Source: the report of the cook",
    ),
    "<p>Read also: <a href='/x'>Bread for sailors</a></p>": (
        "promo",
        "Read also: Bread for sailors",
    ),
}


def _text_around(line: str, wrapper: str) -> list[tuple[str, str]]:
    texts = [wrapper.replace("{}", f"<p>{text}</p>") for text in _TEXT]
    return _page(f"<main><h1>{_TITLE}</h1>{texts[0]}{texts[1]}{line}{texts[2]}{texts[3]}</main>")


@pytest.mark.parametrize("line", _LINES)
def test_a_wrapper_sets_a_line_apart_unless_all_paragraphs_have_one(line: str) -> None:
    for wrapper in _WRAPPERS:
        assert _LINES[line] in _text_around(wrapper.replace("{}", line), wrapper)
    assert _LINES[line] not in _text_around(f"<div>{line}</div>", "{}")
    named = "<div class='related-stories'>{}</div>"
    assert _LINES[line] not in _text_around(named.replace("{}", line), _WRAPPERS[1])


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<div>", "</div>"),
        ("<div class='css-1x2y3z'>", "</div>"),
        ("<div role='paragraph'>", "</div>"),
        ("<section>", "</section>"),
        ("<x-line>", "</x-line>"),
        ("<span style='display: block'>", "</span>"),
    ],
)
def test_elements_that_hold_the_text_are_its_paragraphs(start: str, end: str) -> None:
    headings = ["WHAT THE COOK SAW", "WHO SAILS FIRST"]
    again = (f"Again: {text}" for text in _TEXT)
    lines = (*_TEXT[:2], headings[0], *_TEXT[2:], headings[1], *again)
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    paragraphs += "<div class='facts'><p>Built: 1820</p><p>Height: 40 m</p></div>"
    paragraphs += f"<div><p>“No.”</p><p>“Nobody!”</p></div><p>Then: {_TEXT[0]}</p>"
    about = "<div><p>Ida Lund wrote her first book about the tides, and nobody read it.</p></div>"
    author = "<meta name='author' content='Ida Lund'>"
    beside = "<div><p>The crew of the tug has a calendar, and sells it for the sick cook.</p></div>"
    page = f"{author}<article><h1>{_TITLE}</h1>{paragraphs}{about}</article>{beside}"
    found = _page(page)
    assert found[-1][1].startswith("Then: ")
    assert ("paragraph", "Height: 40 m") in found
    assert [text for kind, text in found if kind == "heading"] == headings
    assert _page(page.replace("<p>", start).replace("</p>", end)) == found


@pytest.mark.parametrize("wrapper", _WRAPPERS[1:])
def test_a_wrapped_link_is_another_story(wrapper: str) -> None:
    story = "<h3><a href='/r/1'>Bread for sailors</a></h3>"
    texts = [kind for kind, _ in _text_around(wrapper.replace("{}", story), wrapper)]
    assert texts == ["headline", *["paragraph"] * len(_TEXT)]


def test_wrapped_paragraphs_beside_the_text_do_not_make_it_a_wrapped_one() -> None:
    source = "<p>Source: <a href='/r'>the report of the cook</a></p>"
    column = "".join(
        f"<section><p>{text}</p></section><section>{source}</section>" for text in _TEXT[:3]
    )
    rows = _page(f"<main><h1>{_TITLE}</h1>{_ALL}{_ALL}</main><div>{column}</div>")
    assert ("paragraph", "Source: the report of the cook") not in rows


def test_the_sign_by_which_a_heading_links_to_itself_is_no_text() -> None:
    body = (
        f"<main><h1>{_TITLE}<a class='headerlink' href='#storm'>¶</a></h1><p>{_TEXT[0]}</p>"
        f"<h2 class='anchorWithStickyNavbar'>Why<a href='#why'>\u200b</a></h2><p>{_TEXT[1]}</p>"
        f"<dl><dt>horn.blow()<a href='#blow'>¶</a></dt><dd>{_TEXT[2]}</dd></dl></main>"
        "<div class='table-of-contents'><ul><li><a href='#why'>Why</a></li></ul></div>"
    )
    assert _page(body) == [
        ("headline", _TITLE),
        ("paragraph", _TEXT[0]),
        ("heading", "Why"),
        ("paragraph", _TEXT[1]),
        ("list_item", "horn.blow()"),
        ("list_item", _TEXT[2]),
    ]


def test_paragraphs_beside_a_picture_with_a_caption_are_no_captions() -> None:
    body = (
        f"<main><h1>{_TITLE}</h1><p>{_TEXT[0]}</p><div class='textpic'><figure><img src='a.jpg'>"
        f"<figcaption>In port.</figcaption></figure><div><p>{_TEXT[1]}</p><p>{_TEXT[3]}</p></div>"
        "</div></main>"
    )
    assert [kind for kind, _ in _page(body)[2:]] == ["image", "caption", "paragraph", "paragraph"]


def test_the_standfirst_above_the_text_is_kept_with_the_lead_picture() -> None:
    body = (
        f"<article><header><h1>{_TITLE}</h1><p class='article-excerpt'>It was to leave at ten, and"
        " it did not.</p><ul class='author-list'><li><a href='/i' class='author-avatar'><img"
        " src='i.jpg'></a></li></ul><figure><img src='f.jpg'><figcaption>The ferry</figcaption>"
        f"</figure></header><section class='gh-content'>{_ALL}</section></article>"
    )
    assert [kind for kind, _ in _page(body)[:4]] == ["headline", "paragraph", "image", "caption"]


@pytest.mark.parametrize(
    ("alternative", "shown"),
    [
        ("The ferry in port", "The ferry in port"),
        ("ferry-port_2026-final", None),
        ("f.jpg", None),
        ("book/images/f.jpg", None),
    ],
)
def test_a_lead_picture_that_says_nothing_is_decoration(
    alternative: str, shown: str | None
) -> None:
    picture = f"<b>5 min</b><div><img src='f.jpg' alt='{alternative}'></div>"
    blocks = _page(f"<div><h1>{_TITLE}</h1>{picture}</div><div class='text'>{_ALL}</div>")
    assert [text for kind, text in blocks if kind == "image"] == ([shown] if shown else [])


def test_a_picture_named_by_its_file_has_no_description() -> None:
    picture = "<figure><img src='f.jpg' alt='IMG_20260307_101112.jpg'></figure>"
    blocks = _page(f"<main><h1>{_TITLE}</h1><p>{_TEXT[0]}</p>{picture}<p>{_TEXT[1]}</p></main>")
    assert ("image", "Image") in blocks


def test_the_logo_of_a_site_is_no_picture() -> None:
    logo = "<div><a href='https://paper.example/'><img src='head.jpg' alt='The Paper'></a></div>"
    blocks = _page(f"<main>{logo}<h1>{_TITLE}</h1>{_ALL}</main>")
    assert not [text for kind, text in blocks if kind == "image"]


def test_the_standfirst_stays_when_the_second_opinion_leaves_it_out() -> None:
    standfirst = "It was to leave at ten, and at eleven it was still being looked at from the quay."
    body = (
        f"<article><header><h1>{_TITLE}</h1><p class='standfirst'>{standfirst}</p></header>"
        f"<div class='text'>{_ALL}</div></article>"
    )
    assert _page(body)[1] == ("paragraph", standfirst)


def test_a_component_that_carries_its_shadow_in_the_page_is_read() -> None:
    prose = "".join(
        f"<p>The {name} ferry will not sail today, because a storm is coming in from the sea.</p>"
        for name in ("first", "second", "third")
    )
    page = (
        "<html><head><title>Storm</title></head><body><x-page><template shadowrootmode='open'>"
        f"<div class='body'><h1>Storm</h1>{prose}</div></template></x-page></body></html>"
    )
    assert parse_html(page.encode()).text.count("ferry") == 3


def test_the_name_of_an_element_of_the_author_says_what_it_is() -> None:
    lines = [f"<x-text>{text}</x-text>" for text in _TEXT]
    body = f"{''.join(lines[:2])}<x-crosshead>Who sails first</x-crosshead>{''.join(lines[2:])}"
    deck = "Nobody on the quay knows when the storm will be over."
    article = f"<x-article><h1>{_TITLE}</h1><x-deck>{deck}</x-deck>{body}</x-article>"
    found = _page(f"{article}<x-related><h2>More</h2><x-card>{_TEXT[0]}</x-card></x-related>")
    assert ("heading", "Who sails first") in found
    assert ("paragraph", deck) in found
    assert [text for kind, text in found if kind == "paragraph"][-1] == _TEXT[-1]
    for app in ("tooltip-app", "x-comments", "site-cookies"):  # around the whole page
        assert [text for _, text in _page(f"<{app}>{article}</{app}>")][-1] == _TEXT[-1]
