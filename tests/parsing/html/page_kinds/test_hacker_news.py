"""Threads of Hacker News."""

from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

_ASKED = "I spend my days in a terminal and would like to stay there. What do you use, and why?"
_ANSWER = "I pipe everything through a small script that keeps the headings of what I read."


def comment(text: str) -> str:
    return (
        "<tr class='athing comtr'><td><table><tr><td class='ind'></td><td class='default'>"
        "<span class='comhead'><a class='hnuser' href='user?id=ben'>ben</a></span>"
        f"<div class='comment'><div class='commtext c00'>{text}</div>"
        "<div class='reply'><u><a href='reply?id=1'>reply</a></u></div></div></td></tr></table>"
        "</td></tr>"
    )


def parse_thread(*comments: str) -> Article:
    markup = (
        "<html><head><title>Ask HN: How do you read? | Hacker News</title></head><body><center>"
        '<table id="hnmain"><tr><td><span class="pagetop"><a href="news">Hacker News</a></span>'
        "</td></tr><tr><td><table class='fatitem'><tr class='athing'><td class='title'>"
        "<span class='titleline'><a href='item?id=7'>Ask HN: How do you read?</a></span></td></tr>"
        "<tr><td></td><td class='subtext'><span class='subline'><span class='score'>8</span> points"
        " by <a class='hnuser' href='user?id=adaq'>adaq</a> "
        "<span class='age' title='2025-01-05T10:11:12 1736071872'><a href='item?id=7'>3 hours ago"
        "</a></span> | <a href='hide?id=7'>hide</a> | <a href='item?id=7'>2 comments</a></span>"
        f"</td></tr><tr><td></td><td><div class='toptext'>{_ASKED}</div></td></tr></table>"
        f"<table class='comment-tree'>{''.join(map(comment, comments))}</table></td></tr></table>"
        "</center></body></html>"
    )
    return parse_html(markup.encode(), location="https://news.ycombinator.com/item?id=7")


def test_the_first_poster_is_the_author_and_buttons_are_removed() -> None:
    article = parse_thread(_ANSWER, _ANSWER[::-1])
    meta = article.meta
    assert (meta.title, meta.byline, meta.published[:10]) == (
        "Ask HN: How do you read?", "adaq", "2025-01-05",
    )  # fmt: skip
    assert kinds_and_texts(article)[2:] == [
        ("paragraph", _ASKED),
        ("paragraph", _ANSWER),
        ("paragraph", _ANSWER[::-1]),
    ]


def test_lines_after_a_greater_than_sign_are_the_quoted_comment() -> None:
    article = parse_thread(
        _ANSWER, f"&gt; keeps the headings<p>{_ANSWER}<p><i>&gt; of what I read</i><p>{_ANSWER}"
    )
    quoted = [text for kind, text in kinds_and_texts(article) if kind == "quotation"]
    assert quoted == ["keeps the headings", "of what I read"]
