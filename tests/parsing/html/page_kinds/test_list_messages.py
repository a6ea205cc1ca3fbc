"""Messages in archives of mailing lists that MHonArc writes."""

import pytest
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

_DATE = "Thu, 14 Mar 2024 09:30:00 +0100"
_SIGN = "<!--X-Head-of-Message-->"
_LETTER = (
    "The ferry did not sail this morning, and nobody on the quay could say\n"
    "when it will. I have asked the harbour master twice, and he only looks\n"
    "at the ice.\n\nIt will come with the thaw, as it does in every year that I can remember.\n"
)


def _header(name: str, value: str) -> str:
    return f"<li><em>{name}</em>: {value}</li>\n"


def _page(headers: str, sign: str = _SIGN) -> Article:
    return parse_html(
        f"<title>The ferry</title><body><h1>The ferry</h1>\n<hr>\n{sign}\n<ul>\n{headers}</ul>\n"
        f"<hr>\n<pre>{_LETTER}</pre>\n</body>".encode()
    )


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Ida Lund &lt;<a href='mailto:ida%40lund.example'>ida@lund.example</a>&gt;", "Ida Lund"),
        ("&quot;Ida Lund&quot; &lt;ida@lund.example&gt;", "Ida Lund"),
        ("ida@lund.example (Ida Lund)", "Ida Lund"),
        ("森田 千夏 &lt;morita@lund.example&gt;", "森田 千夏"),
        ("Ida Lund", "Ida Lund"),
        ("ida@lund.example", ""),
        ("&lt;ida@lund.example&gt;", ""),
    ],
)
def test_who_wrote_a_message_and_when_is_read_from_its_list(sender: str, name: str) -> None:
    headers = _header("To", "list@lund.example") + _header("Subject", "The ferry")
    article = _page(headers + _header("From", sender) + _header("Date", _DATE))
    assert article.meta.byline == name
    assert article.meta.published == "2024-03-14T09:30:00+01:00"
    found = [line for line in kinds_and_texts(article) if line[0] != "byline"]
    assert [kind for kind, _ in found] == ["headline", "paragraph", "paragraph"]
    assert "list@lund.example" not in article.text


@pytest.mark.parametrize(
    "items",
    [
        _header("From", "the quay to the church") + _header("To", "the church"),
        _header("From", "the quay to the church") + _header("Date", "when the ice has gone"),
        _header("Date", "of the next ferry: 14 March") + "<li>From now on, no ferry.</li>",
        "<li>From: Ida Lund</li><li>Date: 14 March</li>",
        _header("Von", "Ida Lund") + _header("Datum", _DATE),
    ],
)
def test_other_lists_in_a_message_stay(items: str) -> None:
    headers = _header("From", "Ida Lund") + _header("Date", _DATE)
    body = f"<div>{_LETTER}</div><p>{_LETTER}</p><ul>{items}</ul><p>{_LETTER}</p>"
    article = parse_html(
        f"<title>The ferry</title><h1>The ferry</h1>{_SIGN}<ul>{headers}</ul>{body}".encode()
    )
    assert "list_item" in [kind for kind, _ in kinds_and_texts(article)]
    assert article.meta.byline == "Ida Lund"


def test_lists_of_other_pages_are_left_alone() -> None:
    headers = _header("From", "Nobody Else") + _header("Date", _DATE)
    assert "From: Nobody Else" in _page(headers, sign="").text


@pytest.mark.parametrize("rest", ["", "<li>", "<li><em>", "<li><em>From", "<li><em>From</em>:"])
def test_a_message_that_breaks_off_is_read(rest: str) -> None:
    page = f"<title>The ferry</title><p>{_LETTER}</p>{_SIGN}<ul>{_header('Date', _DATE)}{rest}"
    assert "The ferry did not sail" in parse_html(page.encode()).text
