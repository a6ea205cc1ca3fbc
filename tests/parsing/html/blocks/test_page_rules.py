"""Symbols that separate two parts of a text."""

import pytest
from listed_blocks import kinds_and_texts
from made_pages import STORM, page_of

from reader.parsing.html.page import parse_html

_TEXT = "The ferry will not sail today, because a storm is coming in from the open sea."


@pytest.mark.parametrize(
    "sign",
    [
        "***", "* * *", "— — —", "⁂", "• • •", "~~~", "◇", "◆ ◆ ◆", "＊＊＊", "___",
        "=====", "+ + +", "-=-=-", "═══", 100 * "=",
    ],
)  # fmt: skip
def test_stars_between_two_parts_are_a_rule(sign: str) -> None:
    page = (
        f"<title>Storm</title><article><p>{_TEXT}</p><p>{sign}</p><p>{_TEXT} Again.</p></article>"
    )
    kinds = [str(block.kind) for block in parse_html(page.encode()).blocks]
    assert kinds == ["headline", "paragraph", "rule", "paragraph"]


@pytest.mark.parametrize(
    "sign", ["5", "--", "No.", "[*]", "★★★☆☆", "●●○", "+++", "<code>***</code>"]
)
def test_a_short_line_after_a_symbol_is_no_heading(sign: str) -> None:
    page = (
        f"<title>Storm</title><article><p>{_TEXT}</p><p>{sign}</p><p>{_TEXT} Again.</p></article>"
    )
    assert "rule" not in [str(block.kind) for block in parse_html(page.encode()).blocks]


def test_an_operator_as_heading_is_no_rule() -> None:
    page = f"<title>Storm</title><article><p>{_TEXT}</p><h3>===</h3><p>{_TEXT} Again.</p></article>"
    assert ("heading", "===") in kinds_and_texts(parse_html(page.encode()))


def test_a_star_alone_parts_two_scenes() -> None:
    article = page_of(f"<article><h1>Storm over Saltrey</h1><p>*</p>{STORM}</article>")
    assert "\n\n*\n\n" not in article.text
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}<p>*</p><p>Then it ended.</p>")
    assert [block.kind for block in article.blocks[-2:]] == ["rule", "paragraph"]
