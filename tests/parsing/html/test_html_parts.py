"""The small decisions: names, promotion, captions, datelines, tables, links, votes."""

import pytest
from lxml.etree import Element

from reader.model.article import BlockKind
from reader.parsing.builder import Mark
from reader.parsing.html.blocks.captions import split_captions
from reader.parsing.html.blocks.credits import find_credit
from reader.parsing.html.blocks.datelines import split_dateline
from reader.parsing.html.content.second_opinion import has_strangers, second_opinion, take_vote
from reader.parsing.html.dom.addresses import Addresses
from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.images import description_of
from reader.parsing.html.dom.size_limits import tame
from reader.parsing.html.dom.tables import is_data_table
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.furniture.article_end import trim_tail
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.page import parse_html
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE, Piece
from reader.parsing.html.pieces.tree_walk import walk_page


@pytest.mark.parametrize(
    ("names", "part"),
    [
        ("article-body", Part.BODY),
        ("relatedPosts", Part.FURNITURE | Part.MENU | Part.APART),
        ("most-read", Part.FURNITURE | Part.APART),
        ("wp-caption-text", Part.CAPTION),
        ("pull-quote", Part.PULL_QUOTE),
        ("sr-only", Part.UNSEEN),
        ("tag-newsletter", Part.NONE),
        ("sharing-the-cost-of-a-bridge", Part.NONE),
        ("shadow", Part.NONE),
        ("contents topic", Part.CONTENTS),
        ("toc", Part.CONTENTS),
        ("toc navigation", Part.CONTENTS | Part.FURNITURE | Part.MENU),
        ("headline2 mg-1", Part.HEADING),
    ],
)
def test_names_tell_the_part(names: str, part: int) -> None:
    assert part_of(names) == part


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ferry adds two boats",
        "Join our Telegram channel for the latest from the harbour",
        "Sign up for our newsletter",
        "ADVERTISEMENT",
        "Lesen Sie auch: Die Fähre",
        "© 2024 The Alder Courier",
        "Subscribe to continue reading this story.",
        "Related",
        "» À lire aussi : la marée",
        "Zobacz też: prom",
        "Читайте также: паром",
        "we may earn a commission from what you buy here",
        "(c) The Alder Courier",
        "3 min read",
        "E-mail the desk at desk@example.org",
        "Ad:",
        "In this story: ferries",
        "Do you have a story for us?",
        "All rights reserved",
    ],
)
def test_promotion_is_recognised(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read the small print before you sign, the minister told the farmers on Friday.",
        "More than a thousand people joined the march.",
        "Share prices fell by a tenth within an hour.",
        "Related diseases were found in two more villages.",
        "Tags were sewn into every coat.",
        "See you tomorrow, he said.",
    ],
)
def test_prose_is_no_promotion(line: str) -> None:
    assert not is_promo(line)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The pier at dawn. (Photo: Nils Amdal)", "(Photo: Nils Amdal)"),
        ("The pier at dawn [Image by N. Amdal]", "[Image by N. Amdal]"),
        ("The pier at dawn. Photo: Nils Amdal", "Photo: Nils Amdal"),
        ("The pier (left) at dawn.", ""),
    ],
)
def test_the_credit_at_the_end_of_a_caption_is_found(caption: str, credit: str) -> None:
    assert caption[find_credit(caption) :].strip() == credit


def test_a_caption_is_split_with_its_marks() -> None:
    text = "The pier at dawn. (Photo: Nils Amdal)"
    piece = Piece(BlockKind.CAPTION, text, [Mark(4, 8, "a"), Mark(26, 36, "b")])
    caption, credit = split_captions([piece])
    assert caption.text[caption.marks[0].start : caption.marks[0].end] == "pier"
    assert credit.text[credit.marks[0].start : credit.marks[0].end] == "Nils Amdal"
    assert (caption.kind, credit.kind) == (BlockKind.CAPTION, BlockKind.CREDIT)


def test_a_line_with_credit_after_a_picture_is_its_caption() -> None:
    image = Piece(BlockKind.IMAGE, "", src="a.jpg")
    line = Piece(BlockKind.PARAGRAPH, "The pier at dawn. Photo: Nils Amdal", tag="p")
    kinds = [piece.kind for piece in split_captions([image, line])]
    assert kinds == [BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.CREDIT]


def test_marks_stay_with_their_side_of_the_dateline() -> None:
    text = "PARIS — The ferry will not sail today, the captain said."
    piece = Piece(BlockKind.PARAGRAPH, text, [Mark(0, 5, "a"), Mark(12, 17, "b")])
    dateline, rest = split_dateline([piece])
    assert dateline.marks == [Mark(0, 5, "a")]
    assert rest.text[rest.marks[0].start : rest.marks[0].end] == "ferry"


_LONG = "The ferry lay in the ice. " * 20


@pytest.mark.parametrize(
    ("table", "holds_data"),
    [
        ("<tr><th>Year<th>Pike</tr><tr><td>1990<td>12</tr>", True),
        ("<tr><td>1990<td>12</tr><tr><td>1991<td>13</tr>", True),
        ("<tr><td><p>Text</p><p>Text</p><p>Text</p></td></tr>", False),
        ("<tr><td>Menu<td><table><tr><td>x</table></tr>", False),
        (f"<tr><td>May<td>{_LONG}</tr><tr><td>June<td>Ice.</tr><tr><td>July<td>Fog.</tr>", True),
        (f"<tr><td>Menu<td>{_LONG}</tr><tr><td>Foot<td>Ice.</tr>", False),
        (f"<tr><th>A<th>B</tr><tr><td>Menu<td>{_LONG[:300]}<br><br>{_LONG[:300]}</tr>", False),
        (f"<tr><th>A<th>B</tr><tr><td>Parts<td>{_LONG[:300]}<br>{_LONG[:300]}</tr>", True),
    ],
)
def test_data_tables_are_told_from_layout(table: str, holds_data: bool) -> None:
    root = parse_tree(f"<table>{table}</table>")
    assert root is not None
    assert is_data_table(next(root.iter("table"))) is holds_data


@pytest.mark.parametrize(
    ("href", "absolute"),
    [
        ("c.html", "https://example.org/a/c.html"),
        ("//other.example/x", "https://other.example/x"),
        ("#note-1", "#note-1"),
        ("#", ""),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("JavaScript:void(0)", ""),
        ("data:text/html,x", ""),
        ("http://[broken", "http://[broken"),
        (" ha\nlf.html ", "https://example.org/a/half.html"),
    ],
)
def test_links_are_made_absolute(href: str, absolute: str) -> None:
    assert Addresses("https://example.org/a/b.html").absolute(href) == absolute


def test_long_tags_lose_their_attributes() -> None:
    page = f"<p class='{'x' * 70_000}'>text</p>" + "a < b"
    assert tame(page) == "<p>text</p>a < b"


def test_a_file_in_a_long_tag_and_a_long_script_are_told_apart() -> None:
    script = f"<script>{'x' * 70_000}</script>"
    picture = f"<img src='data:image/png;base64,{'A' * 70_000}' alt='quay'>"
    page = f"<p>one</p>{picture}<p>two</p>{script}<p class='{'y' * 70_000}'>three</p>"
    assert tame(page) == f"<p>one</p><img src='data:,' alt='quay'><p>two</p>{script}<p>three</p>"


_HOMES = [f"div number-{home}" for home in range(4)]


def _pieces(*homes: int) -> list[Piece]:
    return [
        Piece(BlockKind.PARAGRAPH, f"Paragraph {at} tells something of its own", home=home)
        for at, home in enumerate(homes)
    ]


def test_text_apart_from_the_rest_is_strange() -> None:
    assert not has_strangers(_pieces(1, 1, 1, 1), _HOMES)
    assert has_strangers(_pieces(2, 1, 1, 1), _HOMES)
    assert has_strangers(_pieces(1, 1, 1, 3), _HOMES)


def test_sections_in_boxes_of_one_name_are_not_strange() -> None:
    pieces = _pieces(0, 1, 1, 2)
    assert not has_strangers(pieces, ["div part", "div part", "div part"])
    assert has_strangers(pieces, ["div part", "div part", "div about"])


@pytest.mark.parametrize(("box", "strange"), [("<div class='part'>", False), ("<div>", True)])
def test_boxes_without_a_name_say_nothing_of_their_sort(box: str, strange: bool) -> None:
    root = parse_tree("".join(f"{box}<p>Part {n} is long enough.</p></div>" for n in range(4)))
    assert root is not None
    walked = walk_page(root)
    assert has_strangers(walked.pieces, walked.homes) is strange


def test_a_standfirst_in_a_box_of_its_own_is_not_strange() -> None:
    pieces = _pieces(2, 1, 1, 1)
    pieces[0].lead = True
    assert not has_strangers(pieces, _HOMES)


def test_the_title_of_a_table_at_the_end_is_not_strange() -> None:
    pieces = _pieces(1, 1, 1, 3)
    pieces[-1].tag = TITLE_OF_TABLE
    assert not has_strangers(pieces, _HOMES)


def _opinion(*pieces: Piece) -> str:
    return "".join("".join(filter(str.isalnum, piece.text)).casefold() for piece in pieces)


_STORY = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the sea.</p>"
    for name in ("first", "second", "third", "fourth", "fifth")
)


@pytest.mark.parametrize("sign", ["", "\x07"])
def test_the_second_opinion_knows_prose_from_furniture_and_leaves_the_tree_alone(sign: str) -> None:
    story = _STORY.replace("sail", f"sail{sign}")
    page = (
        "<html><head><title>Ferries</title><script>var x = 1;</script></head><body><nav><a href=/>"
        f"All harbours</a></nav><article>{story}</article><footer>Brenn Post</footer></body>"
    )
    root = parse_tree(page)
    assert root is not None
    before = "".join(map(str, root.itertext()))
    opinion = second_opinion(page, root)
    assert "fifthferrywillnotsail" in opinion
    assert "harbours" not in opinion
    assert "brennpost" not in opinion
    assert "".join(map(str, root.itertext())) == before


def test_the_vote_drops_what_stands_apart_at_the_ends() -> None:
    pieces = _pieces(2, 1, 1, 1, 1, 3)
    assert take_vote(pieces, pieces, _opinion(*pieces[1:5])) == pieces[1:5]


def test_the_vote_drops_nothing_between() -> None:
    pieces = _pieces(1, 1, 1, 1, 1)
    assert take_vote(pieces, pieces, _opinion(*pieces[:2], *pieces[3:])) == pieces


def test_an_opinion_that_lost_the_text_has_no_vote() -> None:
    pieces = _pieces(1, 1, 1, 1, 1)
    assert take_vote(pieces, pieces, _opinion(pieces[2])) == pieces


def test_an_opinion_with_more_than_twice_the_text_brings_back_what_speaks_for_the_article() -> None:
    pieces = _pieces(*[1] * 7)
    pieces[5].value = -100.0
    chosen = pieces[1:3]
    assert take_vote(pieces, chosen, _opinion(*pieces[:6])) == pieces[:5]
    assert take_vote(pieces, chosen, _opinion(*pieces[:4])) == chosen


def test_the_vote_believes_that_the_text_ends_before_a_biography_not_before_its_last_line() -> None:
    among, apart = _pieces(1, 1, 1, 1, 1), _pieces(1, 1, 1, 1, 7)
    assert take_vote(among, among, _opinion(*among[:4])) == among
    assert take_vote(apart, apart, _opinion(*apart[:4])) == apart[:4]


def test_the_vote_drops_many_last_paragraphs_also_among_their_like() -> None:
    pieces = _pieces(*[1] * 9)
    assert take_vote(pieces, pieces, _opinion(*pieces[:6])) == pieces[:6]


def test_a_short_heading_goes_with_all_that_it_headed() -> None:
    summary, chapter, about = (
        Piece(BlockKind.HEADING, text, level=3) for text in ("Summary:", "Chapter 1", "About")
    )
    first, *text, last = _pieces(7, 1, 1, 1, 1, 7)
    pieces = [summary, first, chapter, *text, about, last]
    assert take_vote(pieces, pieces, _opinion(*text)) == [chapter, *text]


def _item(text: str, value: float) -> Piece:
    return Piece(BlockKind.LIST_ITEM, text, level=1, tag="li", value=value, home=3)


def test_the_last_item_of_a_list_stays_with_the_others() -> None:
    prose = Piece(BlockKind.PARAGRAPH, "The tide came in.", tag="p", value=17.0)
    source, link = (
        _item("Tides, by I. Lund, with tables for every port", 27.0),
        _item("Lund", -12.0),
    )
    assert trim_tail([prose, source, link]) == [prose, source, link]
    assert trim_tail([prose, link, link]) == [prose]


@pytest.mark.parametrize(
    ("alt", "description"),
    [
        (
            "The lamp<br><small>Photo by <a href='/x'>Ida Lund</a></small>",
            "The lamp Photo by Ida Lund",
        ),
        ("<em>Two</em> boats", "Two boats"),
        ("Depth < 3 m > 2 m", "Depth < 3 m > 2 m"),
    ],
)
def test_the_description_of_a_picture_has_no_markup(alt: str, description: str) -> None:
    image = Element("img", alt=alt)
    assert description_of(image) == description


@pytest.mark.parametrize("parting", [" | ", " – ", " - ", " "])
def test_what_parts_a_caption_from_its_credit_belongs_to_neither(parting: str) -> None:
    text = f"The lamp at the pier{parting}photo by Ida Lund"
    pieces = split_captions([Piece(BlockKind.CAPTION, text)])
    assert [piece.text for piece in pieces] == ["The lamp at the pier", "photo by Ida Lund"]


@pytest.mark.parametrize("tag", ["article", "main", "section", "header", "my-page"])
def test_a_page_may_leave_out_the_tags_of_head_and_body(tag: str) -> None:
    text = "The lamp at the pier went out on Friday, and nobody noticed until the ferry came in."
    page = f"<!doctype html><title>The lamp</title><{tag}><div><p>{text}</p></div></{tag}>{{}}"
    for after in ("", "<p>The keeper slept, and he says that he would sleep again.</p>"):
        article = parse_html(page.format(after).encode())
        assert article.text.startswith(f"The lamp\n\n{text}")


def test_a_line_that_is_called_a_heading_stands_before_its_paragraph() -> None:
    steps = "".join(
        f"<div class='step'><span class='headline2'>Step {number}</span><p>Fill the {what} with"
        " oil, wipe the glass until it shines, and wait for the wind to fall before you light it."
        "</p></div>"
        for number, what in enumerate(("lamp", "can", "stove"), 1)
    )
    start = (
        "<p>Whoever wants to light a lamp on a pier needs dry hands and a good deal of time.</p>"
    )
    article = parse_html(f"<title>A lamp</title><body><main>{start}{steps}</main>".encode())
    texts = [block.span.of(article.text) for block in article.blocks]
    assert texts[2::2] == ["Step 1", "Step 2", "Step 3"]


def test_a_box_that_plays_the_part_of_a_paragraph_is_one() -> None:
    boxes = "".join(
        f"<section><h2>Part {number}</h2><div role='paragraph'>Most drawings were of boats, and"
        f" {number} of the authors, who did not mind.</div></section>"
        for number in ("two", "six")
    )
    article = parse_html(f"<h1>Fog</h1><article>{boxes}</article>".encode())
    kinds = [str(block.kind) for block in article.blocks]
    assert kinds[-4:] == ["heading", "paragraph", "heading", "paragraph"]


def test_a_perex_is_the_standfirst() -> None:
    text = "<p>Otočný most se ve čtvrtek ráno otevřel, když zámečník vyrobil nový klíč.</p>" * 2
    page = (
        "<h1>Most je znovu v provozu</h1><div class='perex'>Řidiči jezdí nejkratší cestou.</div>"
        f"<div class='content'>{text}</div>"
    )
    assert "Řidiči" in parse_html(page.encode()).text
