"""Gemini text: each line is one element."""

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_kinds, kinds_levels_and_texts

from reader.errors import ReaderError
from reader.parsing.markups.gemini import parse_gemini

PAGE = (
    "# The lamp\nIt burns.\n=> /goats The goats\n* oil\n> Dark.\n"
    "```x\n  code\n\n# no\n```\n## Wick\n# Two"
)


def test_every_kind_of_line_is_recognised() -> None:
    article = parse_gemini(PAGE.encode(), charset=None, location="gemini://post.example/lamp.gmi")
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "The lamp"),
        ("paragraph", 0, "It burns."),
        ("list_item", 1, "The goats"),
        ("list_item", 1, "oil"),
        ("quotation", 1, "Dark."),
        ("code", 0, "  code\n\n# no"),
        ("heading", 2, "Wick"),
        ("heading", 1, "Two"),
    ]
    assert [link.href for link in article.links] == ["gemini://post.example/goats"]


def test_code_that_never_ends_is_kept() -> None:
    assert "code" in parse_gemini(b"```\ncode", charset=None, location="").text


@given(st.lists(st.sampled_from(["#", "=>", "=> a", "* ", ">", "```", "\x1b[2J"]) | st.text()))
def test_any_lines_give_an_article_or_a_reader_error(lines: list[str]) -> None:
    try:
        article = parse_gemini("\n".join(lines).encode("utf-8", "replace"), location="gemini://a/[")
    except ReaderError:
        return
    check_promises(article)


def test_author_and_date_below_the_headline_are_known() -> None:
    article = parse_gemini(b"# The lamp\nby Ida Lund, 2026-03-07\n\nIt burns.")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-03-07")
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("next.gmi", "gemini://example.org/tide/next.gmi"),
        ("https://example.org/", "https://example.org/"),
        ("//[gull", "//[gull"),
    ],
)
def test_links_are_resolved_where_the_page_came_from_the_net(address: str, target: str) -> None:
    page = f"# Tide\n\nIt is out.\n\n=> {address} More\n".encode()
    article = parse_gemini(page, location="gemini://example.org/tide/index.gmi")
    assert [link.href for link in article.links] == [target]


def test_a_line_of_dashes_is_a_rule() -> None:
    article = parse_gemini(b"It burns.\n\n-----\n\nIt glows.\n- Ida")
    assert block_kinds(article) == [
        "paragraph",
        "rule",
        "paragraph",
        "paragraph",
    ]
