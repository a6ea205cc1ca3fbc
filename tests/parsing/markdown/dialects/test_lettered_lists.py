"""Items that begin with letters, which Pandoc and people write, but CommonMark does not know."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.markdown.markdown import parse_markdown


def _items(text: str) -> list[tuple[int, str, str]]:
    article = parse_markdown(text.encode(), location="a.md")
    items = (block for block in article.blocks if block.kind is BlockKind.LIST_ITEM)
    return [(item.level, item.label, item.span.of(article.text)) for item in items]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("a. oil\nb. wicks", [(1, "a.", "oil"), (1, "b.", "wicks")]),
        ("(a) oil\n\n(b) wax\n(c) fat", [(1, "(a)", "oil"), (1, "(b)", "wax"), (1, "(c)", "fat")]),
        ("i) oil\nii) wicks", [(1, "i)", "oil"), (1, "ii)", "wicks")]),
        (
            "1. Buy\n\n    a. oil\n       of whales\n    b. wicks\n\n2. Go",
            [(1, "1.", "Buy"), (2, "a.", "oil of whales"), (2, "b.", "wicks"), (1, "2.", "Go")],
        ),
    ],
)  # fmt: skip
def test_lines_that_begin_with_letters_in_order_are_items(
    text: str, items: list[tuple[int, str, str]]
) -> None:
    assert _items(f"The keeper needs:\n\n{text}\n\nHe said so.") == items


@pytest.mark.parametrize(
    "text",
    [
        "a. Quill was late.",
        "i. e. nobody",
        "a. oil\nc. wicks",
        "```\na. oil\nb. wicks\n```",
        "a. oil\n\n# Wicks\n\nb. wicks",
        "A. Quill\nB. Lund",
    ],
)
def test_other_letters_begin_no_items(text: str) -> None:
    assert _items(f"The keeper needs:\n\n{text}\n\nHe said so.") == []


@pytest.mark.parametrize("above", ["", "1. Buy\n\nIt says:\n\n"])
def test_letters_in_indented_code_begin_no_items(above: str) -> None:
    article = parse_markdown(f"{above}    a) oil\n    b) wicks".encode(), location="a.md")
    assert article.text.endswith("a) oil\nb) wicks")
    assert article.blocks[-1].kind is BlockKind.CODE
