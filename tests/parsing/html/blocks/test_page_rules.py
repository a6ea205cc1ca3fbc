"""Symbols that separate two parts of a text."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = "The ferry will not sail today, because a storm is coming in from the open sea."


@pytest.mark.parametrize("sign", ["***", "* * *", "— — —", "⁂", "• • •", "~~~"])
def test_stars_between_two_parts_are_a_rule(sign: str) -> None:
    page = (
        f"<title>Storm</title><article><p>{_TEXT}</p><p>{sign}</p><p>{_TEXT} Again.</p></article>"
    )
    kinds = [str(block.kind) for block in parse_html(page.encode()).blocks]
    assert kinds == ["headline", "paragraph", "rule", "paragraph"]


@pytest.mark.parametrize("sign", ["5", "--", "No.", "[*]"])
def test_a_short_line_after_a_symbol_is_no_heading(sign: str) -> None:
    page = (
        f"<title>Storm</title><article><p>{_TEXT}</p><p>{sign}</p><p>{_TEXT} Again.</p></article>"
    )
    assert "rule" not in [str(block.kind) for block in parse_html(page.encode()).blocks]
