"""Discussion pages, on which the posts are the text."""

import pytest
from html_listing import meta_of

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

SAID = "The old lamp burned oil, and we carried nine gallons of it up the stairs every week."
REPLY = "How did you keep the gulls from the glass?"


def texts(page: str) -> list[str]:
    article = parse_html(page.encode())
    kinds = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    return [each.span.of(article.text) for each in article.blocks if each.kind in kinds]


def thread(head: str = "", opening: str = "") -> str:
    said = "".join(
        f"<li><div class='comment'><div class='head'><a href='/u'>oda</a> 2 hours ago</div>"
        f"<div class='words'><p>{text}</p></div></div></li>"
        for text in (SAID, REPLY)
    )
    return (
        f"<html><head><title>The lamp | Quay Talk</title>{head}</head><body>"
        f"<div class='story'><a href='https://x.example/'>The lamp</a></div>{opening}"
        f"<ol class='comments'>{said}</ol></body></html>"
    )


def test_comments_are_the_text_where_there_is_little_else() -> None:
    assert texts(thread()) == [SAID, REPLY]
    opened = texts(thread(opening="<p>What did it burn, and who carried it up the stairs?</p>"))
    assert opened[-2:] == [SAID, REPLY]


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:type' content='article'>",
        "<meta property='article:published_time' content='2026-03-07'>",
        '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
    ],
)
def test_comments_below_an_article_are_not_the_text(head: str) -> None:
    opening = f"<article><p>{SAID.replace('nine', 'ten')}</p></article>"
    assert texts(thread(head, opening)) == [SAID.replace("nine", "ten")]


def test_a_page_that_declares_talk_is_no_article() -> None:
    head = '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'
    assert texts(thread(head)) == [SAID, REPLY]


def test_comments_below_a_longer_text_are_not_the_text() -> None:
    opening = f"<article>{f'<p>{SAID} And more.</p>' * 8}</article>"
    assert REPLY not in texts(thread(opening=opening))


def test_a_site_is_called_as_the_link_to_its_front_page() -> None:
    page = "<title>Lamps and gulls | Quay Talk</title><a href='/'>Quay Talk</a>"
    assert meta_of(page + f"<p>{SAID}</p>").site == "Quay Talk"
    assert meta_of(page.replace("'/'>Quay", "'/'>Key") + f"<p>{SAID}</p>").site == ""


def test_comments_in_programs_for_work_are_the_text() -> None:
    issue = "".join(
        f"<div class='timeline-comment'><p>{text}</p></div>" for text in (SAID, REPLY + " " + SAID)
    )
    page = f"<title>Lamp out</title><h1>Lamp out</h1><div><p>It is out.</p>{SAID * 9}</div>{issue}"
    assert texts(page)[-1] == f"{REPLY} {SAID}"
