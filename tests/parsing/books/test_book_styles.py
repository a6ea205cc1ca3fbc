"""Books in which only CSS classes tell what kind of paragraph a paragraph is."""

import pytest

from reader.parsing.books.book_styles import normalize_markup
from reader.parsing.html.dom.tree import parse_tree


def _tags(markup: str) -> list[str]:
    root = parse_tree(f"<body>{markup}</body>")
    assert root is not None
    normalize_markup(root)
    return [str(element.tag) for element in root.iter("h1", "h2", "h3", "p", "blockquote")]


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
def test_classes_identify_kinds_of_paragraphs(name: str, tag: str) -> None:
    assert _tags(f"<p class='{name}'>The first morning</p>") == [tag]


@pytest.mark.parametrize("text", ["The ferry will not sail.", "The ferry " * 20, ""])
def test_sentences_and_long_lines_are_no_headings(text: str) -> None:
    assert _tags(f"<p class='Subhead'>{text}</p>") == ["p"]


def test_a_page_with_headings_is_left_alone() -> None:
    assert _tags("<h2>One</h2><p class='Subhead'>The first morning</p>") == ["h2", "p"]


def test_headings_of_parts_inside_parts_are_deeper() -> None:
    part = "<div class='{}'><h1>A lamp</h1>{}</div>"
    inner = part.format("section", part.format("sect2 more", ""))
    assert _tags(part.format("chapter", inner)) == ["h1", "h2", "h3"]
    sections = "<section><h1>A lamp</h1><section><h1>Oil</h1></section></section>"
    assert _tags(sections) == ["h1", "h2"]


def test_headings_beside_each_other_stay_as_deep() -> None:
    assert _tags("<h1>A lamp</h1><div class='box'><h1>Oil</h1></div>") == ["h1", "h1"]


def test_menus_around_a_chapter_are_removed() -> None:
    menu = "<div role='navigation'><h3>Menu</h3><p>next</p></div>"
    assert _tags(f"{menu}<h1>A lamp</h1><p>Oil.</p><div role='contentinfo'><p>x</p></div>") == [
        "h1",
        "p",
    ]
