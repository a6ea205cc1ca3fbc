"""Which elements form a paragraph, a list item or a heading."""

import pytest
from listed_blocks import block_kinds, block_texts
from made_pages import STORM, lines_of, page_of
from processor_time import assert_in_proportion

from reader.model.article import BlockKind
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.page import parse_html
from reader.parsing.html.pieces.tree_walk import walk_page


def test_an_item_that_lays_out_a_column_holds_paragraphs() -> None:
    article = page_of(
        f"<ul class='two fix'><li class='left main'><h1>Storm over Saltrey</h1><div>{STORM}</div>"
        "</li><li class='right'><a href='/1'>Tides</a></li></ul>"
    )
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 4
    assert not lines_of(article, BlockKind.LIST_ITEM)


def test_items_of_several_paragraphs_stay_items_of_their_list() -> None:
    items = "".join(f"<li>{STORM.replace('ferry', each)}</li>" for each in ("tug", "yawl", "punt"))
    items += f"<li>{STORM.replace('ferry', 'cutter')}</li>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}<ul>{items}</ul>")
    assert len(lines_of(article, BlockKind.LIST_ITEM)) == 16


def test_text_typed_with_blank_lines_into_one_element_has_paragraphs() -> None:
    typed = "\n\n".join(
        f"Saltrey, Nov. {day} - The ferry stays in port, for the storm over the open sea has not "
        "ended yet, says Ida Lund, who has sailed on it for eleven years. Nobody waits at the quay."
        for day in range(1, 8)
    )
    article = page_of(f"<h1>Storm over Saltrey</h1><div class='text'>{typed}</div>")
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 7
    broken = typed.replace(". Nobody waits at the quay.", ", and nobody waits at the")
    article = page_of(f"<h1>Storm over Saltrey</h1><div class='text'>{broken}</div>")
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 1


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
    texts = block_texts(article)
    assert texts[2::2] == ["Step 1", "Step 2", "Step 3"]


def test_a_span_shown_as_a_block_is_a_line_of_its_own() -> None:
    line = "<span style='display: block'>{}</span>"
    article = page_of(
        f"<h1>Storm over Saltrey</h1>{STORM}<h2>{line.format('Part two:')}Calm</h2>"
        f"<ul><li>{line.format('The mole')}{line.format('is old')}</li></ul>"
        f"<blockquote>{line.format('We wait.')}{line.format('We sail.')}</blockquote>"
        "<p><span style='display:block; float:left'>T</span>he cook waits for the tide.</p>"
        f"<div>{line.format('T')}he mole is {line.format('<i>h</i> = 4 m')} high, says Ada."
        f"{line.format('<i>h</i> = 5 m')} is what Ben Poe found with his rope.</div>",
    )
    assert lines_of(article)[5:] == [
        "Part two: Calm",
        "The mole\nis old",
        "We wait.",
        "We sail.",
        "The cook waits for the tide.",
        "The mole is\nh = 4 m\nhigh, says Ada.\nh = 5 m\nis what Ben Poe found with his rope.",
    ]


def test_a_box_that_plays_the_part_of_a_paragraph_is_one() -> None:
    boxes = "".join(
        f"<section><h2>Part {number}</h2><div role='paragraph'>Most drawings were of boats, and"
        f" {number} of the authors, who did not mind.</div></section>"
        for number in ("two", "six")
    )
    article = parse_html(f"<h1>Fog</h1><article>{boxes}</article>".encode())
    kinds = block_kinds(article)
    assert kinds[-4:] == ["heading", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("The <button>mole</button> is long.", "The mole is long."),
        (
            "A wall, <button popovertarget='a'>the mole</button>, is long.",
            "A wall, the mole, is long.",
        ),
        (
            "A wall is long. <button>Copy</button> of it are many.",
            "A wall is long. of it are many.",
        ),
        ("Type mole <button>Copy</button> and wait.", "Type mole and wait."),
        ("The mole <button>i</button> is long.", "The mole is long."),
        ("The <button>share</button> of sand is high.", "The share of sand is high."),
        ("A long wall <button>Play</button>", "A long wall"),
        ("A long wall <button>Play</button> Boats lie there.", "A long wall Boats lie there."),
    ],
)
def test_a_button_within_a_sentence_is_its_words(line: str, text: str) -> None:
    page = (
        f"<h1>Storm</h1><article>{STORM}<p>{line} It keeps the sea out of the port.</p></article>"
    )
    article = parse_html(page.encode())
    assert block_texts(article)[-1] == f"{text} It keeps the sea out of the port."


def test_buttons_between_line_breaks_are_read_in_linear_time() -> None:
    def work(buttons: int) -> None:
        parse_html(f"<h1>Storm</h1><p>A wall{'<br><button>x</button>' * buttons}</p>".encode())

    work(100)
    # not quadratic: 25 times
    assert_in_proportion(work, 2_000, 10_000, at_most=12, slack_seconds=0.1)


def test_very_many_buttons_in_one_box_are_read_in_linear_time() -> None:
    def work(buttons: int) -> None:
        button = "<button>Show the wall of the port</button>"
        parse_html(f"<h1>Storm</h1><div>{STORM}{button * buttons}</div>".encode())

    work(100)
    # not quadratic: 36 times
    assert_in_proportion(work, 10_000, 60_000, at_most=12, slack_seconds=0.1)


def test_a_perex_is_the_standfirst() -> None:
    text = "<p>Otočný most se ve čtvrtek ráno otevřel, když zámečník vyrobil nový klíč.</p>" * 2
    page = (
        "<h1>Most je znovu v provozu</h1><div class='perex'>Řidiči jezdí nejkratší cestou.</div>"
        f"<div class='content'>{text}</div>"
    )
    assert "Řidiči" in parse_html(page.encode()).text


@pytest.mark.parametrize(
    "item",
    [
        '<li id="r1"><span class="label">1.</span><cite>Prell A. Lamps as goods.</cite></li>',
        '<li id="r1"><span class="counter">1.</span><p>Prell A. Lamps as goods.</p></li>',
    ],
)
def test_the_number_of_a_reference_in_an_element_of_its_own_is_its_label(item: str) -> None:
    section = (
        f'<section class="ref-list"><h2>References</h2><ul class="ref-list">{item}</ul></section>'
    )
    text = f'<p>Lamps are goods [<a href="#r1">1</a>], says a study.</p>{section}'
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}{text}</article>")
    assert lines_of(article, BlockKind.FOOTNOTE) == ["Prell A. Lamps as goods."]


def test_the_link_of_a_heading_to_itself_is_no_heading() -> None:
    lamps = "<h2>Lamps<div><button>#</button></div></h2><p>They burn all night, says Ida Lund.</p>"
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}{lamps}</article>")
    assert lines_of(article, BlockKind.HEADING) == ["Lamps"]


def test_the_number_before_a_block_of_a_statute_is_its_label() -> None:
    number = "<div class='item'><span class='num'>({}) </span><div class='content'>{}</div></div>"
    lines = ("the board keeps the light, and it burns all night;", "the light is of use to boats.")
    section = "".join(number.format(at, line) for at, line in enumerate(lines, 1))
    article = page_of(f"<article><h1>Dues for lights</h1>{STORM}{section}</article>")
    labels = [block.label for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    assert labels == ["(1)", "(2)"]
    assert lines_of(article, BlockKind.LIST_ITEM) == list(lines)
    equation = "<table><tr><td>n = 9<td>(1)</td></tr></table>"
    article = page_of(f"<article><h1>Dues for lights</h1>{equation}{STORM}</article>")
    assert not lines_of(article, BlockKind.LIST_ITEM)
    count = "<div><div>(12)</div><p>Nobody sails today, says Ida Lund, the keeper.</p></div>"
    article = page_of(f"<article><h1>Dues for lights</h1>{STORM}{count}</article>")
    assert not lines_of(article, BlockKind.LIST_ITEM)


def test_a_button_that_copies_code_is_no_line_of_it() -> None:
    code = "<pre><code>tide --now</code><button>Copy</button></pre>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}{code}{STORM}")
    assert lines_of(article, BlockKind.CODE) == ["tide --now"]


def test_labels_among_indented_paragraphs_are_paragraphs_of_their_own() -> None:
    first, label, last = "港の灯台が消えた。", "【写真】式典の様子", "船は明日も出る。"
    page = page_of(f"<article>{STORM}<p>\u3000{first}\n\n{label}\n\n\u3000{last}</p>{STORM}")
    lines = lines_of(page)
    at = lines.index(first)
    assert lines[at : at + 3] == [first, label, last]


@pytest.mark.parametrize(
    "word",
    [
        "<span class='tooltip'>sound<span class='tooltiptext'>A strip of water.</span></span>",
        "<span class='tooltip'>sound<span role='tooltip' class='tooltip-text'>Water.</span></span>",
        "<span class='tooltip-wrapper'>sound<span class='tooltip'>A strip.</span></span>",
        "<abbr class='tooltip' title='Water'>sound</abbr>",
        "<span class='tooltip' data-tip='A strip of water'>sound</span>",
        "sound<span class='tooltip' role='tooltip'>A strip of water.</span>",
        "<span class='tooltip' aria-describedby='water'>sound</span>",
        "sound<span class='tooltip' data-popper-placement='top'>A strip of water.</span>",
        "sound<span class='tooltip' data-options='{\"delay\": 1}'>A strip of water.</span>",
        "sound<span class='tooltip' aria-hidden='true' title='Water'>A strip of water.</span>",
        "<span class='term'>sound<span role='tooltip' id='t'>A strip of water.</span></span>",
        "<a href='/s'>sound</a><span class='popup-content'>A strip of water.</span>",
        "<span class='glossary-term'>sound<span class='glossary-definition'>Water.</span></span>",
    ],
)
def test_a_word_that_a_tooltip_explains_stays_without_the_explanation(word: str) -> None:
    said = f"<p>The {word} was frozen for six weeks.</p>"
    article = page_of(f"<article><h1>Storm</h1>{STORM}{said}{STORM}</article>")
    assert "The sound was frozen for six weeks." in article.text


def test_an_explanation_that_ends_its_line_stays() -> None:
    entry = "<p><b>Sound</b> <span class='term-definition'>A strip of water.</span></p>"
    article = page_of(f"<article><h1>Storm</h1>{STORM}{entry}{STORM}</article>")
    assert "Sound A strip of water." in article.text


@pytest.mark.parametrize(
    "word",
    [
        "<span class='hovercard'>Ida Lund</span>",
        "<a href='/l'><span class='profile-card'>Ida Lund</span></a>",
        "<em>the <span class='entity-card'>Ida Lund</span></em>",
    ],
)
def test_a_word_whose_element_is_named_for_its_explanation_stays(word: str) -> None:
    article = page_of(f"<article><h1>Storm</h1>{STORM}<p>A boat, {word}, sank.</p>{STORM}")
    assert "Ida Lund, sank." in article.text


_PARAGRAPHS = "<p>The boats stayed in the harbour, and nobody was hurt on the pier.</p>" * 3


@pytest.mark.parametrize(
    ("tag", "content", "kind"),
    [
        ("footnotes-app", f"<h1>The storm</h1>{_PARAGRAPHS}", BlockKind.PARAGRAPH),
        ("footnotes-app", f"<main>{_PARAGRAPHS}</main>", BlockKind.PARAGRAPH),
        ("page-footnotes", _PARAGRAPHS, BlockKind.FOOTNOTE),
        ("page-footnotes", "<h1>Notes</h1><p>The pier is of 1912.</p>", BlockKind.FOOTNOTE),
    ],
)
def test_the_name_of_an_element_around_a_page_says_nothing(
    tag: str, content: str, kind: BlockKind
) -> None:
    root = parse_tree(f"<body><{tag}>{content}</{tag}></body>")
    assert root is not None
    assert walk_page(root).pieces[-1].kind is kind


@pytest.mark.parametrize("page", ["<article><h1>Storm</h1>{}{}</article>", "<h1>Storm</h1>{}{}"])
def test_a_box_in_an_article_has_a_headline_of_its_own(page: str) -> None:
    box = "<newsletter-signup><h1>Our letter</h1><p>Each day.</p><p>Free.</p><p>Yes.</p>"
    assert "Free." not in page_of(page.format(STORM, f"{box}</newsletter-signup>")).text
