"""What style sheets say of the letters and indents of an element."""

import pytest

from reader.parsing.html.dom.style_sheets import StyleSheet, points
from reader.parsing.html.dom.tree import parse_tree


def declared(sheet: str, markup: str) -> dict[str, str]:
    root = parse_tree(f"<body>{markup}</body>")
    assert root is not None
    return dict(StyleSheet(sheet).of(next(root.iter("p"))))


def test_classes_elements_and_attributes_take_precedence_in_this_order() -> None:
    sheet = "p{font-size:10pt;font-weight:bold} /* p{font-size:1pt} */ .a, .b{font-size:12pt}"
    assert declared(sheet, "<p>") == {"font-size": "10pt", "font-weight": "bold"}
    assert declared(sheet, "<p class='x b'>")["font-size"] == "12pt"
    assert declared(f"{sheet} p.b{{font-size:14pt}}", "<p class=b>")["font-size"] == "14pt"
    assert declared(sheet, "<p class=b style='font-size: 16pt'>")["font-size"] == "16pt"


@pytest.mark.parametrize(
    ("margin", "right", "left"),
    [("1em", "1em", "1em"), ("0 2em", "2em", "2em"), ("0 1em 2em 3em", "1em", "3em")],
)
def test_margins_of_several_sides_may_be_one_declaration(
    margin: str, right: str, left: str
) -> None:
    found = declared(f"p {{ margin: {margin} }}", "<p>")
    assert found == {"margin-right": right, "margin-left": left}


def test_selectors_of_more_than_one_element_are_ignored() -> None:
    assert declared("div p, p:first-child, #a {font-weight:bold} p.", "<p id=a>") == {}


@pytest.mark.parametrize(
    ("length", "size"),
    [("1.5em", 15.0), ("50%", 5.0), ("0.5in", 36.0), ("4px", 3.0), ("-6pt", -6.0), ("0", 0.0)],
)
def test_lengths_are_in_points(length: str, size: float) -> None:
    assert points(length, 10.0) == size


@pytest.mark.parametrize("length", ["", "auto", "12", "-em"])
def test_invalid_lengths_are_none(length: str) -> None:
    assert points(length, 10.0) is None
