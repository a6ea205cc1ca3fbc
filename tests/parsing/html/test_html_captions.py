"""Who took a picture is told from what is on it, however a page writes the two."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

_TEXT = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third")
)
_PICTURE = "<img src='/quay.jpg' alt='The quay' width='800'>"


def _below_picture(markup: str) -> list[tuple[str, str]]:
    """Kind and text of the captions and credits of a page whose text begins with `markup`."""
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><article>"
        f"<h1>Storm keeps ferries in port</h1><div class='text'>{markup}{_TEXT}</div></article>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a/b.html")
    return [
        (str(block.kind), block.span.of(article.text))
        for block in article.blocks
        if block.kind in (BlockKind.CAPTION, BlockKind.CREDIT)
    ]


@pytest.mark.parametrize(
    "below",
    [
        "<figcaption><span>The quay at noon.</span><span class='x7'>Ida Lund</span></figcaption>",
        "<figcaption><span>The quay at noon.</span> <span class='x'>Ida Lund</span></figcaption>",
        "<figcaption><span class='t'>The quay at noon.</span><span class='author'>Ida Lund</span>",
        "<figcaption>The quay at noon. <span class='source'>Ida Lund</span></figcaption>",
        "<figcaption><span>The quay at noon.</span> <span>Ida Lund</span> <a>Opens in new tab</a>",
        "<span class='x3'>Ida Lund</span></div><figcaption>The quay at noon.</figcaption>",
    ],
)
def test_the_name_below_a_picture_is_its_credit(below: str) -> None:
    found = _below_picture(f"<figure>{_PICTURE}{below}</figure>")
    assert sorted(found) == [("caption", "The quay at noon."), ("credit", "Ida Lund")]


@pytest.mark.parametrize(
    "below",
    [
        "<figcaption>Ida Lund</figcaption>",
        "<figcaption><span>From left:</span> <span>Ida Lund and Ole Kant at the quay.</span>",
        "<figcaption><span>Ida Lund</span>, <span>Ole Kant</span> and a child</figcaption>",
    ],
)
def test_a_name_that_is_all_there_is_says_who_is_on_the_picture(below: str) -> None:
    kinds = [kind for kind, _ in _below_picture(f"<figure>{_PICTURE}{below}</figure>")]
    assert kinds == ["caption"]


def test_a_name_behind_the_word_for_a_photograph_is_the_credit() -> None:
    below = f"<figure>{_PICTURE}<figcaption>The quay at noon (foto Lund)</figcaption></figure>"
    assert _below_picture(below) == [("caption", "The quay at noon"), ("credit", "(foto Lund)")]


def test_the_numbers_of_the_pictures_of_a_gallery_are_no_part_of_their_captions() -> None:
    slide = "<figure>{}<figcaption><b>{} / 2</b> <em>{}</em> at noon.</figcaption></figure>"
    slides = slide.format(_PICTURE, 1, "The quay") + slide.format(_PICTURE, 2, "The pier")
    assert _below_picture(slides) == [
        ("caption", "The quay at noon."),
        ("caption", "The pier at noon."),
    ]
    alone = f"<figure>{_PICTURE}<figcaption>3 of 12 boats at noon.</figcaption></figure>"
    assert _below_picture(alone) == [("caption", "3 of 12 boats at noon.")]


def test_the_name_of_the_field_is_no_part_of_a_caption() -> None:
    markup = (
        f"<figure>{_PICTURE}<figcaption><div><strong>Caption:</strong> <span>A box on a rope."
        "</span></div><div class='credits'><strong>Credits:</strong> <span>Image: Ida Lund</span>"
        "</div></figcaption></figure>"
    )
    assert _below_picture(markup) == [
        ("caption", "A box on a rope."),
        ("credit", "Image: Ida Lund"),
    ]


@pytest.mark.parametrize("line", ["图为周二的码头。林达 摄", "资料图：码头的渡轮"])
def test_a_chinese_line_below_a_picture_is_its_caption(line: str) -> None:
    found = _below_picture(f"<p>{_PICTURE}</p><p style='text-align:center'>{line}</p>")
    assert found == [("caption", line)]


@pytest.mark.parametrize("name", ["carousel", "slider", "overlay"])
def test_a_picture_with_its_photographer_is_no_furniture_whatever_its_box_is_called(
    name: str,
) -> None:
    line = "People wait at the quay on Tuesday, March 3, 2026. (CNX Photo/Ida Lund)"
    below = f"<div class='{name}-text'><p>{line}</p></div>"
    box = f"<div class='{name}'><div class='{name}-x'>{_PICTURE}</div>{below}</div>"
    found = _below_picture(f"<p>Everybody waits for the first of the ferries.</p>{box}")
    assert found == [("caption", line.partition(" (")[0]), ("credit", "(CNX Photo/Ida Lund)")]


def test_a_caption_in_a_frame_of_its_own_is_told_by_its_name() -> None:
    page = (
        "<title>Storm</title><article><p>The ferry will not sail today, for a storm is coming.</p>"
        "<div><div><img src='/b.jpg' alt='A boat'></div><div><p class='Caption'>The boat at noon"
        ".</p></div></div><p>The captain went to bed, and slept until the storm was over.</p>"
    )
    kinds = [str(block.kind) for block in parse_html(page.encode()).blocks]
    assert kinds == ["headline", "paragraph", "image", "caption", "paragraph"]


def test_text_in_a_box_that_is_called_so_beside_a_picture_is_no_caption() -> None:
    said = "The captain went to bed, and slept until the storm was over and the sea was calm."
    page = (
        f"<title>Storm</title><article><p>{said}</p><div class='media-text'><figure><img"
        " src='/b.jpg' alt='A boat'></figure><div class='media-text__content'><p>The ferry will"
        f" not sail today, for a storm is coming.</p></div></div><p>{said} Again.</p></article>"
    )
    kinds = [str(block.kind) for block in parse_html(page.encode()).blocks]
    assert kinds == ["headline", "paragraph", "image", "paragraph", "paragraph"]


def test_a_caption_of_an_article_is_called_a_caption_first() -> None:
    page = (
        "<title>Storm</title><article><h1>Storm</h1><div class='lede'><div><img src='/b.jpg'"
        " alt='A boat'></div><div class='article--image-caption'><figcaption>The boat at noon"
        "</figcaption><cite>Photo by Ida Lund / Brenn Post</cite></div></div><div class='x'><p>"
        "The captain went to bed, and slept until the storm was over and the sea was calm.</p><p>"
        "The ferry will not sail today, for a storm is coming in from the open sea.</p></div>"
    )
    kinds = [str(block.kind) for block in parse_html(page.encode()).blocks]
    assert kinds == ["headline", "image", "caption", "credit", "paragraph", "paragraph"]


def _blocks(markup: str) -> list[tuple[str, str]]:
    """Kind and text of the blocks of `markup`, which stands in the text of a page."""
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><article>"
        f"<h1>Storm keeps ferries in port</h1>{_TEXT}{markup}{_TEXT}</article>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a/b.html")
    blocks = [(str(block.kind), block.span.of(article.text)) for block in article.blocks]
    return blocks[4:-3]


@pytest.mark.parametrize("title", ["Boats by year", "<div>Boats by year</div>"])
def test_the_title_of_a_table_is_no_caption_of_the_picture_above_it(title: str) -> None:
    table = f"<table><caption>{title}</caption><tr><th>Year<th>Boats<tr><td>1990<td>12</table>"
    assert _blocks(f"<p>{_PICTURE}</p>{table}") == [
        ("image", "The quay"),
        ("paragraph", "Boats by year"),
        ("table_row", "Year\tBoats"),
        ("table_row", "1990\t12"),
    ]


def test_the_title_of_a_table_is_set_in_bold() -> None:
    table = "<table><caption>Boats by year</caption><tr><th>Year<th>Boats<tr><td>1990<td>12</table>"
    article = parse_html(f"<article>{_TEXT}{table}{_TEXT}</article>".encode())
    assert [inline.span.of(article.text) for inline in article.inlines] == ["Boats by year"]


def test_what_a_table_without_data_says_of_its_picture_is_a_caption() -> None:
    table = f"<table><caption>The quay at noon</caption><tr><td>{_PICTURE}</td></tr></table>"
    assert ("caption", "The quay at noon") in _blocks(table)


def test_a_chart_that_is_not_shown_leaves_nothing_behind() -> None:
    bars = "".join(f"<div><span>{word}</span><div></div></div>" for word in ("Calm", "Windy"))
    assert _blocks(f"<figure>{bars}<figcaption>Key to the map</figcaption></figure>") == []


def test_a_drawing_in_letters_keeps_its_caption() -> None:
    drawn = "<figure><pre>~~~ /| ~~~\n~~ /_| ~~</pre><figcaption>The boat</figcaption></figure>"
    assert [kind for kind, _ in _blocks(drawn)] == ["code", "caption"]


def test_a_press_review_that_links_its_source_in_brackets_has_no_captions() -> None:
    line = "Why the quay is sinking, and who pays for it [<a href='/q'>Bloomberg</a>]"
    assert [kind for kind, _ in _blocks(f"<p>{line}</p>")] == ["paragraph"]


def test_a_picture_that_waits_in_an_empty_box_is_shown_with_what_is_below_it() -> None:
    figure = (
        "<figure><span class='wrap'><div class='late' data-src='/pier.jpg' data-alt='The pier'>"
        "</div><span class='off-screen'>Image copyright</span><span>Brenn Press</span></span>"
        "<figcaption>The pier in the storm</figcaption></figure>"
    )
    assert _blocks(figure) == [
        ("image", "The pier"),
        ("caption", "The pier in the storm"),
        ("credit", "Brenn Press"),
    ]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Commuters board the ferry. | Photo Credit: S. Raman", "Photo Credit: S. Raman"),
        ("Most nad fiordem, fot. Jan Reda / Brzeg", "fot. Jan Reda / Brzeg"),
        ("The ferry at noon, March 3. BRENN/Ida Lund", "BRENN/Ida Lund"),
        ("The ferry “Plover.” Ida Lund/Brenn Press", "Ida Lund/Brenn Press"),
    ],
)
def test_the_label_of_a_credit_goes_with_it(line: str, credit: str) -> None:
    prose = "<p>The ferry began to run again on Thursday, eleven days after it had stopped.</p>" * 3
    figure = f"<figure><img src='f.jpg' alt='F'><figcaption>{line}</figcaption></figure>"
    article = parse_html(f"<article><h1>The ferry</h1>{figure}{prose}</article>".encode())
    found = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.CREDIT]
    assert found == [credit]


@pytest.mark.parametrize("alt", ["Refer to caption", "[Uncaptioned image]", "dsc-4711.jpg"])
def test_what_programs_say_of_every_picture_is_not_shown(alt: str) -> None:
    figure = f"<figure><img src='f.jpg' alt='{alt}'><figcaption>The quay at noon.</figcaption>"
    assert _blocks(f"{figure}</figure>") == [("image", "Image"), ("caption", "The quay at noon.")]


@pytest.mark.parametrize(
    "alt", ["The old quay at noon, before it fell.", "The old quay at noon ..."]
)
def test_a_line_that_says_what_the_picture_says_to_those_who_do_not_see_it_is_its_caption(
    alt: str,
) -> None:
    picture = f"<img src='/quay.jpg' alt='{alt}' width='800' height='600'>"
    line = "The old quay at noon, before it fell."
    assert _below_picture(f"{picture}<div><div>{line}</div></div>") == [("caption", line)]


@pytest.mark.parametrize(
    "below",
    [
        "<span class='caption'>The quay at noon.</span>\n<span class='source'>Ida Lund</span>",
        "<div class='caption'>The quay at noon.</div><div class='credit'>Ida Lund</div>",
    ],
)
def test_who_took_a_picture_stands_in_a_box_behind_its_caption(below: str) -> None:
    found = _below_picture(f"<div class='image'>{_PICTURE}{below}</div>")
    assert found == [("caption", "The quay at noon."), ("credit", "Ida Lund")]


def test_a_box_that_is_called_a_credit_is_one_as_a_whole() -> None:
    below = "<div class='image-credit'>Second image by <a href='/ida'>a friend</a>.</div>"
    assert _below_picture(f"<figure>{_PICTURE}</figure>{below}") == [
        ("credit", "Second image by a friend.")
    ]


def test_a_heading_in_a_figure_says_what_is_on_the_picture() -> None:
    below = "<h2>The quay at noon.</h2><div class='photo__author'>Ida Lund</div>"
    assert _below_picture(f"<figure>{_PICTURE}{below}</figure>") == [
        ("caption", "The quay at noon."), ("credit", "Ida Lund"),
    ]  # fmt: skip


def test_a_picture_that_a_builder_calls_a_widget_keeps_its_caption() -> None:
    below = "<p>The quay at noon.</p>"
    assert _below_picture(f"<div class='image_image-widget__L4'>{_PICTURE}{below}</div>") == [
        ("caption", "The quay at noon.")
    ]


def test_a_linked_credit_does_not_take_the_caption_beside_it_away() -> None:
    below = (
        "<div class='caption-box'><div><span>The quay at noon</span>"
        "<span>Credit: <a href='/ida'>Ida Lund</a></span></div></div>"
    )
    found = _below_picture(f"<figure>{_PICTURE}{below}</figure>")
    assert found == [("caption", "The quay at noon"), ("credit", "Credit: Ida Lund")]
