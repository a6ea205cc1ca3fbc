"""Malformed markup is parsed as a browser would parse it."""

import pytest
from made_pages import STORM, lines_of, page_of, read_page

from reader.model.article import BlockKind
from reader.parsing.html.dom.tree import names_in_attributes, parse_tree, remove, text_of
from reader.parsing.html.page import parse_html


@pytest.mark.parametrize("end", ["</html>", "</body></html>", "</BODY></HTML >"])
def test_text_after_a_premature_end_of_the_page_is_read(end: str) -> None:
    article = read_page(
        "<html><head><title>Storm over Saltrey</title></head><body><div>Menu</div>"
        f"{end}<!--head--><div class='text'><h1>Storm over Saltrey</h1>{STORM}</div>{end}"
    )
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 4


@pytest.mark.parametrize(
    "root", ["<html />", "<HTML xml:lang='en' />", "<html lang='en' class=''/>"]
)
def test_a_page_whose_first_tag_closes_itself_is_read(root: str) -> None:
    article = read_page(
        f"<!DOCTYPE html />{root}<head><title>Storm over Saltrey</title></head><body>"
        f"<h1>Storm over Saltrey</h1>{STORM}<img src='/q.jpg' /></body></html>"
    )
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 4


def test_a_style_sheet_inside_a_heading_is_no_title() -> None:
    article = read_page(
        "<html><body><h1><style>.sail > .on { fill: url(#red); }</style>Storm over Saltrey</h1>"
        f"{STORM}</body></html>"
    )
    assert article.meta.title == "Storm over Saltrey"
    assert "fill" not in article.text


@pytest.mark.parametrize("tag", ["article", "main", "section", "header", "my-page"])
def test_a_page_may_leave_out_the_tags_of_head_and_body(tag: str) -> None:
    text = "The lamp at the pier went out on Friday, and nobody noticed until the ferry came in."
    page = f"<!doctype html><title>The lamp</title><{tag}><div><p>{text}</p></div></{tag}>{{}}"
    for after in ("", "<p>The keeper slept, and he says that he would sleep again.</p>"):
        article = parse_html(page.format(after).encode())
        assert article.text.startswith(f"The lamp\n\n{text}")


@pytest.mark.parametrize("control", ["\x01", "&#1;", "&#xfffe;", "\uffff"])
def test_what_lxml_parses_but_does_not_store_is_dropped_with_a_moved_text(control: str) -> None:
    root = parse_tree(f"<body><p>The <i>old</i> lamp{control} burns.</p></body>")
    assert root is not None
    remove(next(root.iter("i")))
    assert next(root.iter("p")).text == "The  lamp burns."


@pytest.mark.parametrize(
    "markup",
    [
        "<ol><li><span>1.</span>{}The lamp burns.</ol>",
        "<p><span class=location>SALTREY</span>a{} The lamp burns.",
        "<p><span class=speaker>Ada Quill</span>The {}lamp burns.",
        "<table>" + "<tr><td>Ada{0}<td>Who{0} is it?<tr><td>Ben<td>He{0} is." * 4 + "</table>",
        '<blockquote class="reddit-card">{0}<a>Lamps{0}</a>{0}<br>{0}<a href=/u/ada>ada</a>{0}',
        (
            "<div><h2 class='quote'>Quote</h2><blockquote><p>{0}Ha.</blockquote>"
            '<span class="endquote">End</span>{0}<span class="quote-credit">Ada{0}</span></div>'
        ),
        "<table class='docutils footnote' id='{0}'><tr><td>[1]<td>The lamp.</table>{0}",
        (
            '<article class="ltx_document"><span class=ltx_personname>Ada Qu{0}ill</span>'
            "<div id=watermark>[cs] 2 May 2024{0}</div></article>"
        ),
        "<p class=ti-art>Article 1</p><p class=note><a id='n{0}'>(1)</a> OJ{0} C 11</p>{0}",
        (
            "<table id=hnmain><tr><td><table class=fatitem><tr><td class=subtext>"
            "<span class=age title='{0}'></span></table></table><div class=commtext>The lamp.</div>"
        ),
    ],
)
def test_such_characters_do_no_harm_where_markup_is_rewritten(markup: str) -> None:
    assert page_of(STORM + markup.format("&#1;"), title="Lamps").meta.title == "Lamps"


@pytest.mark.parametrize(
    ("tag", "attributes", "names"),
    [
        ("section", {"id": "references", "class": "level1"}, "level1"),
        ("section", {"id": "references", "class": "slide level2"}, "slide level2"),
        ("section", {"id": "references", "class": "low-level1"}, "low-level1 references"),
        ("h2", {"id": "references"}, ""),
        ("div", {"id": "references"}, "references"),
    ],
)
def test_the_id_of_a_section_that_a_heading_was_made_into_is_no_name(
    tag: str, attributes: dict[str, str], names: str
) -> None:
    assert names_in_attributes(tag, attributes) == names


def test_a_box_ends_a_paragraph_without_a_closing_tag() -> None:
    root = parse_tree(
        "<body><div><p class=author>By Ada Quill<figure><img src=a.png><figcaption>The quay"
        "</figcaption></figure><p>One<section><p>Two<p>Three</section>and<aside>Four</aside></div>"
    )
    assert root is not None
    lines = [text_of(each) for each in root.iter("p", "figcaption", "aside")]
    assert lines == ["By Ada Quill", "The quay", "One", "Two", "Three", "Four"]
    assert text_of(root) == "By Ada QuillThe quayOneTwoThreeandFour"


def test_the_indentation_of_the_markup_is_no_text() -> None:
    root = parse_tree(f"<body><h1>\n{' ' * 40}<i>The lamp</i>\n{' ' * 40}<b>burns</b></h1></body>")
    assert root is not None
    assert text_of(root, 1) == "T"
    assert text_of(root, 10) == "The lamp b"
