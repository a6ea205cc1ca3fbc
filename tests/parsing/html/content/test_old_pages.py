"""Pages from before style sheets, and tags that parsers nest differently from browsers."""

import pytest
from html_listing import meta_of
from listed_blocks import kinds_and_texts

from reader.parsing.html.page import parse_html

_TEXT = [
    f"The {name} train was running again by noon after a landslide had blocked the line for days."
    for name in ("first", "second", "third")
]
_PAGE = (
    "<TITLE>The Valley Gleaner Online: Valley Line Closed</TITLE><TABLE><TR><TD>"
    "<FONT SIZE=6><B>Valley Line Closed</B></FONT><BR>"
    "<FONT SIZE=2><B>By Hank Morrow</B><BR>Gleaner Staff Writer</FONT><BR><BR>"
    f"<FONT SIZE=3>{'<BR><BR>'.join(_TEXT)}</FONT>"
    "</TD></TR></TABLE>"
)


def test_a_large_font_is_the_headline_where_no_heading_is() -> None:
    assert meta_of(_PAGE).title == "Valley Line Closed"


def test_the_role_of_an_author_follows_a_line_break() -> None:
    assert meta_of(_PAGE).byline == "Hank Morrow"


def test_the_lines_of_the_head_are_no_text() -> None:
    article = parse_html(_PAGE.encode())
    blocks = kinds_and_texts(article)
    assert blocks[0] == ("headline", "Valley Line Closed")
    assert blocks[2:] == [("paragraph", text) for text in _TEXT]


def test_a_large_font_beside_a_heading_is_no_heading() -> None:
    page = "<title>Gleaner: The line</title><h1>The line</h1><font size=6>Gleaner</font>"
    assert meta_of(page).title == "The line"


def _kinds(markup: str) -> list[tuple[str, str]]:
    page = f"<title>Storm</title><main><h1>Storm</h1><p>{_TEXT[0]}</p>{markup}</main>"
    return kinds_and_texts(parse_html(page.encode()))[2:]


@pytest.mark.parametrize("markup", ["<h3><p>What happened</h3>", "<h3><p>What happened</p></h3>"])
def test_a_paragraph_inside_a_heading_is_the_heading(markup: str) -> None:
    assert _kinds(f"{markup}<p>{_TEXT[1]}</p>") == [
        ("heading", "What happened"),
        ("paragraph", _TEXT[1]),
    ]


@pytest.mark.parametrize("markup", [f"<h3></h3><p>{_TEXT[1]}</p>", f"<h3> </h3><p>{_TEXT[1]}</p>"])
def test_a_paragraph_after_an_empty_heading_is_text(markup: str) -> None:
    assert _kinds(markup) == [("paragraph", _TEXT[1])]


@pytest.mark.parametrize("lines", ["Before:<br><br><b>MR JUSTICE POE</b>", "Approved Judgment"])
def test_centred_lines_between_paragraphs_are_text(lines: str) -> None:
    last = lines.rpartition("<br>")[2].removeprefix("<b>").removesuffix("</b>")
    assert ("paragraph", last) in _kinds(f"<center>{lines}</center><p>{_TEXT[1]}</p>")


@pytest.mark.parametrize(
    "inside", ["[ <a href='/'>Home</a> | <a href='/n'>News</a> ]", "<input>Join our list"]
)
def test_a_centred_menu_or_form_is_no_text(inside: str) -> None:
    assert _kinds(f"<center>{inside}</center><p>{_TEXT[1]}</p>") == [("paragraph", _TEXT[1])]
