"""Parts of an article outside its main text element, and unusual parts within it."""

import pytest
from listed_blocks import kinds_and_texts
from made_pages import STORM, lines_of, page_of
from storm_page import PICTURE, PROSE, TEXT, TITLE, around, blocks_of

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html


def test_contributors_below_the_element_of_the_text_are_read() -> None:
    line = "Reporting by Ida Lund and Tom Kern; Editing by Ada Finch"
    below = f"<div><p>{line}</p></div><div><a href='/r'>Buy the right to print this</a></div>"
    assert around(below=below) == [("paragraph", line)]


def test_a_post_in_a_form_of_buttons_is_read() -> None:
    inner = f"<form><input type='hidden' name='id'><div><p>{TEXT[0]}</p></div></form>"
    asked = "<form><p>Write what you think.</p><textarea name='reply'></textarea></form>"
    assert blocks_of(f"<h1>{TITLE}</h1>{inner}{asked}") == [
        ("headline", TITLE),
        ("paragraph", TEXT[0]),
    ]


def test_a_button_after_the_words_of_a_heading_is_no_part_of_it() -> None:
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (TEXT[:2], TEXT[2:]))
    heading = "<h2>The night before <button>Copy the link</button></h2>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{first}{heading}{second}</div>")
    assert ("heading", "The night before") in blocks


@pytest.mark.parametrize("time", ["<time>18.10 CET</time>", "<a href='#b1'><time>18.10</time></a>"])
def test_times_that_link_to_their_entry_begin_sections(time: str) -> None:
    entry = f"<article><header>{time}</header>{{}}<p>{{}}</p></article>"
    by = "<div><img src='/a.png' alt='Ada Finch'><span>Ada Finch</span></div>"
    entries = "".join(entry.format(by if text is TEXT[1] else "", text) for text in TEXT)
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{entries}</div>")
    assert [kind for kind, text in blocks if text.startswith("18.10")] == ["heading"] * 4


def test_the_outlet_in_brackets_after_a_title_is_no_title() -> None:
    page = (
        "<title>ferries:storm [Harbour Wiki]</title><header><h1><a href='/'>Harbour Wiki</a></h1>"
        f"</header><div><h1>Storms</h1>{PROSE}</div>"
    )
    assert parse_html(page.encode()).blocks[0].span.of(parse_html(page.encode()).text) == "Storms"


def test_a_formula_is_read_once_from_its_tex() -> None:
    formula = (
        "<span class='katex'><span class='katex-mathml'><math><semantics><mrow><mi>x</mi></mrow>"
        "<annotation encoding='application/x-tex'>x_1^2</annotation></semantics></math></span>"
        "<span class='katex-html' aria-hidden='true'><span>x</span></span></span>"
    )
    assert ("paragraph", f"{TEXT[0]} With x_1^2 it is.") in blocks_of(
        f"<h1>{TITLE}</h1><p>{TEXT[0]} With {formula} it is.</p>{PROSE}"
    )


def test_a_short_line_that_heads_a_list_stays() -> None:
    box = "<div><b>Take along</b></div><ul><li>Ropes of hemp</li><li>A lamp</li></ul>"
    lines = [f"<div>{text}</div>" for text in TEXT]
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{''.join(lines[:2])}{box}{''.join(lines[2:])}</div>")
    assert ("paragraph", "Take along") in blocks


def test_a_formula_in_a_table_of_its_own_is_a_line_of_the_text() -> None:
    formula = "<math alttext='N=\\sum_{i}n_{i}' display='block'><mi>N</mi></math>"
    table = f"<div><table><tr><td></td><td>{formula}</td><td>(1)</td></tr></table></div>"
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (TEXT[:2], TEXT[2:]))
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{first}{table}{second}</div>")
    assert "N=\\sum_{i}n_{i}" in [text for _, text in blocks]


def test_a_number_of_an_item_in_a_span_of_its_own_is_parted_from_the_words() -> None:
    item = f"<p><span>(a)</span><span>{TEXT[0].lower()}</span></p>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{item}</div>")
    assert blocks[-1] == ("paragraph", f"(a) {TEXT[0].lower()}")


def test_a_sign_before_the_word_for_a_photograph_belongs_to_the_credit() -> None:
    picture = f"<figure>{PICTURE}<figcaption>© Фото : Иван Мороз</figcaption></figure>"
    assert around(picture)[-1] == ("credit", "© Фото : Иван Мороз")


def test_loose_text_below_a_heading_of_an_old_page_is_read() -> None:
    page = (
        f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><hr><h2>NAME</h2>ferry"
        f" - cross the bay<h2>SAYS</h2>{TEXT[0]}<p>{TEXT[1]}</p><h2>SEE ALSO</h2><b>tide</b>(1)"
        "</body></html>"
    )
    article = parse_html(page.encode(), location="/usr/share/ferry.html")
    assert kinds_and_texts(article) == [
        ("headline", TITLE),
        ("heading", "NAME"),
        ("paragraph", "ferry - cross the bay"),
        ("heading", "SAYS"),
        ("paragraph", TEXT[0]),
        ("paragraph", TEXT[1]),
        ("heading", "SEE ALSO"),
        ("paragraph", "tide(1)"),
    ]


def test_code_below_a_link_to_its_file_stays() -> None:
    code = (
        "<dl class='c'><dt><a href='/tide.txt'>tide.txt</a></dt><dd><pre>tide = 4</pre></dd></dl>"
    )
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{code}{PROSE.replace('ferry', 'boat')}</div>")
    assert ("code", "tide = 4") in blocks


@pytest.mark.parametrize("credit", ["(fot. Lech Moor)", "Ảnh: Lê Mai"])
def test_photographers_are_named_in_more_languages(credit: str) -> None:
    picture = f"<figure>{PICTURE}<figcaption>Ferries on Monday. {credit}</figcaption></figure>"
    assert around(picture)[1:] == [("caption", "Ferries on Monday."), ("credit", credit)]


def test_a_date_that_is_a_list_of_its_own_below_the_headline_is_removed() -> None:
    said = "Ida Lund spent a night at the pier with the captain."
    above = f"<p>{said}</p><ul><li><time>Nov. 4, 2026</time></li></ul>"
    blocks = blocks_of(f"<article><h1>{TITLE}</h1>{above}{PROSE}</article>")
    assert [text for _, text in blocks] == [TITLE, said, *TEXT]


_ROWS = "".join(
    f"<tr><td>S{number}</td><td>Boat {number}</td><td>The boat of the {number}th quay has been in "
    "port since the storm began, and nobody knows when it will leave.</td></tr>"
    for number in range(20)
)


def test_prose_above_a_long_table_belongs_to_the_article() -> None:
    prose = STORM.replace("today,", "today, and neither does any other boat of the harbour,")
    article = page_of(
        f"<div class='main'><h1>Storm over Saltrey</h1><div class='description'>{prose}</div>"
        "<div class='rows'><table><tr><th>ID</th><th>Name</th><th>What</th></tr>"
        f"{_ROWS}</table></div>"
        "</div>"
    )
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 4
    assert len(lines_of(article, BlockKind.TABLE_ROW)) == 21


def test_the_only_sentence_in_the_header_of_an_article_is_its_standfirst() -> None:
    said = "Whoever wants to cross has to wait until Sunday, or walk around the whole of the bay."
    head = f"<header><h2><span>Coast</span> {TITLE}</h2><div class='RichText'>{said}</div>"
    body = "".join(f"<div class='RichText big'><p>{text}</p></div>" for text in TEXT)
    page = f"<article>{head}<div>By Ida Lund</div></header><section>{body}</section></article>"
    assert ("paragraph", said) in blocks_of(page)


def test_a_teaser_below_the_date_is_the_standfirst() -> None:
    said = "Whoever wants to cross has to wait until Sunday, or walk around the whole of the bay."
    head = f"<h1>{TITLE}</h1><div class='footer'><p>Sunday, 3 May 2026 Ida Lund</p></div>"
    teaser = f"<div class='teaser-text'><p>{said}</p></div>"
    page = f"<div>{head}{teaser}<div itemprop='articleBody'>{PROSE}</div></div>"
    assert ("paragraph", said) in blocks_of(page)
