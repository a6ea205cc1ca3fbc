"""Books in which classes alone say what a paragraph is."""

import pytest

from reader.parsing.books.book_styles import mend
from reader.parsing.html.dom.tree import parse_tree


def _tags(markup: str) -> list[str]:
    root = parse_tree(f"<body>{markup}</body>")
    assert root is not None
    mend(root)
    return [str(element.tag) for element in root.iter("h1", "h2", "p", "blockquote")]


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Chapter-Title", "h1"),
        ("Chapter-Number ParaOverride-1", "h1"),
        ("heading1", "h1"),
        ("Subhead", "h2"),
        ("sub-heading2", "h2"),
        ("A-head", "h2"),
        ("Block-Quote", "blockquote"),
        ("epigraph_first", "blockquote"),
        ("Body-Text", "p"),
        ("running-header", "p"),
        ("entitled", "p"),
    ],
)
def test_a_class_says_what_a_paragraph_is(name: str, tag: str) -> None:
    assert _tags(f"<p class='{name}'>The first morning</p>") == [tag]


@pytest.mark.parametrize("text", ["The ferry will not sail.", "The ferry " * 20, ""])
def test_sentences_and_long_lines_are_no_headings(text: str) -> None:
    assert _tags(f"<p class='Subhead'>{text}</p>") == ["p"]


def test_a_page_with_headings_is_left_alone() -> None:
    assert _tags("<h2>One</h2><p class='Subhead'>The first morning</p>") == ["h2", "p"]
