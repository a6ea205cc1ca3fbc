"""Entries of a live blog, recognised by their times."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = "The ball strikes the post, then the back of the keeper, and rolls over the line at last."


def _headings(minutes: list[str]) -> list[str]:
    entries = "".join(
        f"<div><div>{m}</div><p>{at}. {_TEXT}</p></div>" for at, m in enumerate(minutes)
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1>{entries}</main>"
    article = parse_html(page.encode())
    return [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]


@pytest.mark.parametrize(
    "minutes",
    [
        ["90.+3", "78.", "45.", "3."],
        ["90+3'", "78'", "45'", "3'"],
        ["3’", "45’", "45+2’", "90’"],
        ["90. Min.", "78. Min.", "45. Min."],
    ],
)
def test_minutes_of_a_match_head_what_happened_in_them(minutes: list[str]) -> None:
    assert _headings(minutes) == minutes


@pytest.mark.parametrize(
    "minutes", [["1.", "2.", "3.", "4."], ["90.", "45."], ["900.", "45.", "3."]]
)
def test_numbers_that_are_no_minutes_head_nothing(minutes: list[str]) -> None:
    assert _headings(minutes) == []
