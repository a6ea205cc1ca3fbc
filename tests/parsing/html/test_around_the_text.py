"""What stands above, below and beside the element of the text, and belongs to the article."""

import pytest
from html_listing import check_promises

from reader.parsing.html.page import parse_html

_ENDING = (
    "ferry will not sail today, the captain said, because a storm is coming in from the sea and"
    " nobody wants to be out there."
)
_TEXT = [f"The {name} {_ENDING}" for name in ("first", "second", "third", "fourth")]
_PROSE = "".join(f"<p>{text}</p>" for text in _TEXT)
_TITLE = "Storm keeps the ferries in port"
_PICTURE = "<img src='/boat.jpg' alt='Ferries in port'>"


def _blocks(main: str) -> list[tuple[str, str]]:
    page = f"<html><head><title>{_TITLE}</title></head><body><main>{main}</main></body></html>"
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    check_promises(article)
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


def _around(above: str = "", below: str = "", *, over: str = "") -> list[tuple[str, str]]:
    """The blocks that are neither the headline nor one of the four paragraphs."""
    blocks = _blocks(f"{over}<h1>{_TITLE}</h1>{above}<div class='c7'>{_PROSE}</div>{below}")
    assert [text for _, text in blocks if text in _TEXT] == _TEXT
    return [block for block in blocks if block[1] not in (_TITLE, *_TEXT)]


def test_a_field_whose_label_is_hidden_is_read() -> None:
    said = "Ships stay in port for a day, the harbour office said."
    field = (
        f"<div class='field field--name-field-lead field--label-hidden field__item'>{said}</div>"
    )
    assert _around(field) == [("paragraph", said)]


def test_the_owner_below_the_caption_of_a_lead_picture_is_its_credit() -> None:
    picture = (
        f"<article class='media'><div class='field--label-visually_hidden'>{_PICTURE}</div>"
        "<div class='field--name-field-caption'>Ferries on Monday</div>"
        "<div class='field--name-field-copyright'>© Harbour office</div></article>"
    )
    assert _around(picture) == [
        ("image", "Ferries in port"),
        ("caption", "Ferries on Monday"),
        ("credit", "© Harbour office"),
    ]


def test_buttons_beside_the_slides_of_a_lead_picture_do_not_take_it_away() -> None:
    slides = (
        f"<div class='carousel'>{_PICTURE}<div class='slide-caption'><span>Ferries lie in the"
        " harbour on Monday.</span></div><div>Read More</div><div>1 of 2 |</div></div>"
    )
    assert _around(slides) == [
        ("image", "Ferries in port"),
        ("caption", "Ferries lie in the harbour on Monday."),
    ]


def test_a_kicker_between_the_lead_picture_and_the_headline_parts_nothing() -> None:
    over = (
        f"<div><figure>{_PICTURE}</figure><figcaption>Ferries on Monday</figcaption></div>"
        "<div><a href='/sea'>Sea</a></div>"
    )
    assert _around(over=over) == [("image", "Ferries in port"), ("caption", "Ferries on Monday")]


def test_points_that_sum_up_are_read_though_a_widget_shows_them() -> None:
    points = (
        "<div class='widget'><ul class='summary'><li>Ferries stay in port for a day</li>"
        "<li>The storm may last until Friday</li></ul></div>"
    )
    assert _around(points) == [
        ("list_item", "Ferries stay in port for a day"),
        ("list_item", "The storm may last until Friday"),
    ]


def test_a_subtitle_of_three_words_is_read() -> None:
    assert _around("<h3 class='subtitle'>Waiting for calm</h3>") == [
        ("heading", "Waiting for calm")
    ]


def test_who_worked_on_it_stands_below_the_element_of_the_text() -> None:
    line = "Reporting by Ida Lund and Tom Kern; Editing by Ada Finch"
    below = f"<div><p>{line}</p></div><div><a href='/r'>Buy the right to print this</a></div>"
    assert _around(below=below) == [("paragraph", line)]


def test_a_post_in_a_form_of_buttons_is_read() -> None:
    inner = f"<form><input type='hidden' name='id'><div><p>{_TEXT[0]}</p></div></form>"
    asked = "<form><p>Write what you think.</p><textarea name='reply'></textarea></form>"
    assert _blocks(f"<h1>{_TITLE}</h1>{inner}{asked}") == [
        ("headline", _TITLE),
        ("paragraph", _TEXT[0]),
    ]


def test_a_button_behind_the_words_of_a_heading_is_no_part_of_it() -> None:
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (_TEXT[:2], _TEXT[2:]))
    heading = "<h2>The night before <button>Copy the link</button></h2>"
    blocks = _blocks(f"<h1>{_TITLE}</h1><div>{first}{heading}{second}</div>")
    assert ("heading", "The night before") in blocks


@pytest.mark.parametrize("time", ["<time>18.10 CET</time>", "<a href='#b1'><time>18.10</time></a>"])
def test_times_that_link_to_their_entry_begin_sections(time: str) -> None:
    entry = f"<article><header>{time}</header>{{}}<p>{{}}</p></article>"
    by = "<div><img src='/a.png' alt='Ada Finch'><span>Ada Finch</span></div>"
    entries = "".join(entry.format(by if text is _TEXT[1] else "", text) for text in _TEXT)
    blocks = _blocks(f"<h1>{_TITLE}</h1><div>{entries}</div>")
    assert [kind for kind, text in blocks if text.startswith("18.10")] == ["heading"] * 4


def test_the_outlet_in_brackets_behind_a_title_is_no_title() -> None:
    page = (
        "<title>ferries:storm [Harbour Wiki]</title><header><h1><a href='/'>Harbour Wiki</a></h1>"
        f"</header><div><h1>Storms</h1>{_PROSE}</div>"
    )
    assert parse_html(page.encode()).blocks[0].span.of(parse_html(page.encode()).text) == "Storms"


def test_a_formula_is_read_once_from_its_tex() -> None:
    formula = (
        "<span class='katex'><span class='katex-mathml'><math><semantics><mrow><mi>x</mi></mrow>"
        "<annotation encoding='application/x-tex'>x_1^2</annotation></semantics></math></span>"
        "<span class='katex-html' aria-hidden='true'><span>x</span></span></span>"
    )
    assert ("paragraph", f"{_TEXT[0]} With x_1^2 it is.") in _blocks(
        f"<h1>{_TITLE}</h1><p>{_TEXT[0]} With {formula} it is.</p>{_PROSE}"
    )


def test_a_short_line_that_heads_a_list_stays() -> None:
    box = "<div><b>Take along</b></div><ul><li>Ropes of hemp</li><li>A lamp</li></ul>"
    lines = [f"<div>{text}</div>" for text in _TEXT]
    blocks = _blocks(f"<h1>{_TITLE}</h1><div>{''.join(lines[:2])}{box}{''.join(lines[2:])}</div>")
    assert ("paragraph", "Take along") in blocks


def test_a_formula_in_a_table_of_its_own_is_a_line_of_the_text() -> None:
    formula = "<math alttext='N=\\sum_{i}n_{i}' display='block'><mi>N</mi></math>"
    table = f"<div><table><tr><td></td><td>{formula}</td><td>(1)</td></tr></table></div>"
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (_TEXT[:2], _TEXT[2:]))
    blocks = _blocks(f"<h1>{_TITLE}</h1><div>{first}{table}{second}</div>")
    assert "N=\\sum_{i}n_{i}" in [text for _, text in blocks]


def test_a_number_of_an_item_in_a_span_of_its_own_is_parted_from_the_words() -> None:
    item = f"<p><span>(a)</span><span>{_TEXT[0].lower()}</span></p>"
    blocks = _blocks(f"<h1>{_TITLE}</h1><div>{_PROSE}{item}</div>")
    assert blocks[-1] == ("paragraph", f"(a) {_TEXT[0].lower()}")


def test_a_subtitle_without_spaces_between_words_is_read() -> None:
    assert _around("<h3 class='subtitle'>夜も静かに動く渡し舟</h3>") == [
        ("heading", "夜も静かに動く渡し舟")
    ]


def test_a_sign_before_the_word_for_a_photograph_belongs_to_the_credit() -> None:
    picture = f"<figure>{_PICTURE}<figcaption>© Фото : Иван Мороз</figcaption></figure>"
    assert _around(picture)[-1] == ("credit", "© Фото : Иван Мороз")


def test_a_day_in_a_list_of_terms_above_the_text_stays() -> None:
    terms = "<dl><dt>When</dt><dd>2 May 2026, 20:00</dd><dt>Where</dt><dd>At the old pier</dd></dl>"
    first = "".join(f"<p>{text}</p>" for text in _TEXT)
    blocks = _blocks(f"<article><h1>{_TITLE}</h1>{terms}{first}</article>")
    assert [text for kind, text in blocks if kind == "list_item"] == [
        "When", "2 May 2026, 20:00", "Where", "At the old pier",
    ]  # fmt: skip


def test_loose_text_below_a_heading_of_an_old_page_is_read() -> None:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><hr><h2>NAME</h2>ferry"
        f" - cross the bay<h2>SAYS</h2>{_TEXT[0]}<p>{_TEXT[1]}</p><h2>SEE ALSO</h2><b>tide</b>(1)"
        "</body></html>"
    )
    article = parse_html(page.encode(), location="/usr/share/ferry.html")
    assert [(str(b.kind), b.span.of(article.text)) for b in article.blocks] == [
        ("headline", _TITLE),
        ("heading", "NAME"),
        ("paragraph", "ferry - cross the bay"),
        ("heading", "SAYS"),
        ("paragraph", _TEXT[0]),
        ("paragraph", _TEXT[1]),
        ("heading", "SEE ALSO"),
        ("paragraph", "tide(1)"),
    ]


def test_code_below_a_link_to_its_file_stays() -> None:
    code = (
        "<dl class='c'><dt><a href='/tide.txt'>tide.txt</a></dt><dd><pre>tide = 4</pre></dd></dl>"
    )
    blocks = _blocks(f"<h1>{_TITLE}</h1><div>{_PROSE}{code}{_PROSE.replace('ferry', 'boat')}</div>")
    assert ("code", "tide = 4") in blocks


def test_a_named_standfirst_stays_though_the_rest_of_the_header_goes() -> None:
    said = "Nobody wants to sail before Friday"
    header = (
        f"<header><h1>{_TITLE}</h1><h2 class='subTitle'>{said}</h2><div>Ida Lund</div>"
        "<div>Late shift</div><div>04.11.26</div></header>"
    )
    lines = "".join(f"<div>{text}</div>" for text in _TEXT)
    assert _blocks(f"<article>{header}{lines}</article>")[:2] == [
        ("headline", _TITLE),
        ("heading", said),
    ]


@pytest.mark.parametrize("credit", ["(fot. Lech Moor)", "Ảnh: Lê Mai"])
def test_photographers_are_named_in_more_languages(credit: str) -> None:
    picture = f"<figure>{_PICTURE}<figcaption>Ferries on Monday. {credit}</figcaption></figure>"
    assert _around(picture)[1:] == [("caption", "Ferries on Monday."), ("credit", credit)]


def test_a_day_that_is_a_list_of_its_own_below_the_headline_goes() -> None:
    said = "Ida Lund spent a night at the pier with the captain."
    above = f"<p>{said}</p><ul><li><time>Nov. 4, 2026</time></li></ul>"
    blocks = _blocks(f"<article><h1>{_TITLE}</h1>{above}{_PROSE}</article>")
    assert [text for _, text in blocks] == [_TITLE, said, *_TEXT]
