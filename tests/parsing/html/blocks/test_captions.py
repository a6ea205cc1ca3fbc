"""Picture captions, however a page marks them up."""

import pytest
from captions_below_picture import PICTURE, TEXT, captions_below_picture
from listed_blocks import kinds_and_texts
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.html.blocks.caption_texts import split_captions
from reader.parsing.html.page import parse_html
from reader.parsing.html.pieces.piece import Piece


@pytest.mark.parametrize(
    "below",
    [
        "<figcaption>Ida Lund</figcaption>",
        "<figcaption><span>From left:</span> <span>Ida Lund and Ole Kant at the quay.</span>",
        "<figcaption><span>Ida Lund</span>, <span>Ole Kant</span> and a child</figcaption>",
    ],
)
def test_a_name_that_is_the_whole_caption_names_the_person_shown(below: str) -> None:
    kinds = [kind for kind, _ in captions_below_picture(f"<figure>{PICTURE}{below}</figure>")]
    assert kinds == ["caption"]


def test_the_numbers_of_the_pictures_of_a_gallery_are_no_part_of_their_captions() -> None:
    slide = "<figure>{}<figcaption><b>{} / 2</b> <em>{}</em> at noon.</figcaption></figure>"
    slides = slide.format(PICTURE, 1, "The quay") + slide.format(PICTURE, 2, "The pier")
    assert captions_below_picture(slides) == [
        ("caption", "The quay at noon."),
        ("caption", "The pier at noon."),
    ]
    alone = "<figure>{}<figcaption>3 of 12{} at noon.</figcaption></figure>"
    for words, caption in (
        (" boats", "3 of 12 boats at noon."),
        (". The quay", "The quay at noon."),
    ):
        assert captions_below_picture(alone.format(PICTURE, words)) == [("caption", caption)]


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [("1968", True), ("(2019–2024)", True), ("14", False), ("+10", False), ("2:10", False)],
)
def test_the_year_of_a_picture_may_be_its_caption(line: str, is_caption: bool) -> None:
    below = captions_below_picture(f"<figure>{PICTURE}<figcaption>{line}</figcaption></figure>")
    assert below == [("caption", line)] * is_caption


def test_the_name_of_the_field_is_no_part_of_a_caption() -> None:
    markup = (
        f"<figure>{PICTURE}<figcaption><div><strong>Caption:</strong> <span>A box on a rope."
        "</span></div><div class='credits'><strong>Credits:</strong> <span>Image: Ida Lund</span>"
        "</div></figcaption></figure>"
    )
    assert captions_below_picture(markup) == [
        ("caption", "A box on a rope."),
        ("credit", "Image: Ida Lund"),
    ]


@pytest.mark.parametrize("credit", ["林达 摄", "林达摄"])
def test_a_chinese_line_below_a_picture_is_its_caption(credit: str) -> None:
    found = captions_below_picture(f"<p>{PICTURE}</p><p>图为周二的码头。{credit}</p>")
    assert found == [("caption", "图为周二的码头。"), ("credit", credit)]
    line = "资料图：码头的渡轮"
    assert captions_below_picture(f"<p>{PICTURE}</p><p>{line}</p>") == [("caption", line)]


@pytest.mark.parametrize("name", ["carousel", "slider", "overlay"])
def test_a_picture_with_its_photographer_is_no_furniture_whatever_its_box_is_called(
    name: str,
) -> None:
    line = "People wait at the quay on Tuesday, March 3, 2026. (CNX Photo/Ida Lund)"
    below = f"<div class='{name}-text'><p>{line}</p></div>"
    box = f"<div class='{name}'><div class='{name}-x'>{PICTURE}</div>{below}</div>"
    found = captions_below_picture(f"<p>Everybody waits for the first of the ferries.</p>{box}")
    assert found == [("caption", line.partition(" (")[0]), ("credit", "(CNX Photo/Ida Lund)")]


def test_a_caption_in_a_frame_of_its_own_is_identified_by_its_name() -> None:
    page = (
        "<title>Storm</title><article><p>The ferry will not sail today, for a storm is coming.</p>"
        "<div><div><img src='/b.jpg' alt='A boat'></div><div><p class='Caption'>The boat at noon"
        ".</p></div></div><p>The captain went to bed, and slept until the storm was over.</p>"
    )
    kinds = [str(block.kind) for block in parse_html(page.encode()).blocks]
    assert kinds == ["headline", "paragraph", "image", "caption", "paragraph"]


def test_text_in_a_box_called_caption_beside_a_picture_is_no_caption() -> None:
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
    """Return kind and text of the blocks of `markup` within the text of a page."""
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><article>"
        f"<h1>Storm keeps ferries in port</h1>{TEXT}{markup}{TEXT}</article>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a/b.html")
    blocks = kinds_and_texts(article)
    return blocks[4:-3]


@pytest.mark.parametrize("title", ["Boats by year", "<div>Boats by year</div>"])
def test_the_title_of_a_table_is_no_caption_of_the_picture_above_it(title: str) -> None:
    table = f"<table><caption>{title}</caption><tr><th>Year<th>Boats<tr><td>1990<td>12</table>"
    assert _blocks(f"<p>{PICTURE}</p>{table}") == [
        ("image", "The quay"),
        ("paragraph", "Boats by year"),
        ("table_row", "Year\tBoats"),
        ("table_row", "1990\t12"),
    ]


def test_the_title_of_a_table_is_set_in_bold() -> None:
    table = "<table><caption>Boats by year</caption><tr><th>Year<th>Boats<tr><td>1990<td>12</table>"
    article = parse_html(f"<article>{TEXT}{table}{TEXT}</article>".encode())
    assert [inline.span.of(article.text) for inline in article.inlines] == ["Boats by year"]


def test_text_below_a_picture_in_a_layout_table_is_a_caption() -> None:
    table = f"<table><caption>The quay at noon</caption><tr><td>{PICTURE}</td></tr></table>"
    assert ("caption", "The quay at noon") in _blocks(table)


def test_a_chart_that_is_not_shown_leaves_no_text() -> None:
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
        "<figure><span class='wrap'><div class='late' data-src='/pier.jpg' data-alt='Waves'>"
        "</div><span class='off-screen'>Image copyright</span><span>Brenn Press</span></span>"
        "<figcaption>The pier in the storm</figcaption></figure>"
    )
    assert _blocks(figure) == [
        ("image", "Waves"),
        ("caption", "The pier in the storm"),
        ("credit", "Brenn Press"),
    ]


@pytest.mark.parametrize("alt", ["Refer to caption", "[Uncaptioned image]", "dsc-4711.jpg"])
def test_descriptions_written_by_programs_are_not_shown(alt: str) -> None:
    figure = f"<figure><img src='f.jpg' alt='{alt}'><figcaption>The quay at noon.</figcaption>"
    assert _blocks(f"{figure}</figure>") == [("image", "Image"), ("caption", "The quay at noon.")]


@pytest.mark.parametrize(
    "alt", ["The old quay at noon, before it fell.", "The old quay at noon ..."]
)
def test_a_line_equal_to_the_alternative_text_is_the_caption(alt: str) -> None:
    picture = f"<img src='/quay.jpg' alt='{alt}' width='800' height='600'>"
    line = "The old quay at noon, before it fell."
    assert captions_below_picture(f"{picture}<div><div>{line}</div></div>") == [("caption", line)]


@pytest.mark.parametrize("alt", ["周二中午的旧码头和渡轮", "船"])
def test_a_line_without_spaces_equal_to_the_alternative_text_is_the_caption(alt: str) -> None:
    picture = f"<p><img src='/quay.jpg' alt='{alt}' width='800' height='600'></p>"
    found = captions_below_picture(f"{picture}<p>{alt}</p>")
    assert found == ([("caption", alt)] if len(alt) > 1 else [])


@pytest.mark.parametrize("line", ["▲码头的渡轮。", "▲ 부두의 여객선", "△ The ferry at the quay"])
def test_an_arrow_points_from_a_caption_to_its_picture(line: str) -> None:
    assert captions_below_picture(f"<p>{PICTURE}</p><p>{line}</p>") == [("caption", line)]
    assert captions_below_picture(f"<p>{PICTURE}</p>{TEXT}<p>{line}</p>") == []
    assert captions_below_picture(f"<p>{PICTURE}</p><p>{line}<br>Text</p>") == []


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        ("Figure 3: Where the boats lie at low water", True),
        ("<em>Fig. 2a. The quay of Brenn, and what is left of it</em>", True),
        ("Abbildung 1 – Der Hafen bei Niedrigwasser", True),
        ("图1：港口", True),
        ("Figure 3 shows where the boats lie at low water", False),
        ("Figures 3: Brenn, Saltrey, Vell", False),
        ("Fig trees grow at the quay. 3: that is how many.", False),
    ],
)
def test_a_line_with_the_number_of_a_figure_is_its_caption(line: str, is_caption: bool) -> None:
    assert len(captions_below_picture(f"<p>{PICTURE}</p><p>{line}</p>")) == is_caption


@pytest.mark.parametrize("link", ["#top", "/start"])
def test_an_arrow_in_a_link_leads_to_the_top_or_elsewhere(link: str) -> None:
    assert captions_below_picture(f"<p>{PICTURE}</p><p><a href='{link}'>▲ Top</a></p>") == []


@pytest.mark.parametrize("credit", ["© Ida Lund", "Photo: Ida Lund"])
def test_a_credit_may_be_the_first_line_of_a_caption(credit: str) -> None:
    caption = f"<figcaption>{credit}<br>The quay, <a href='/l'>at noon</a>.</figcaption>"
    assert captions_below_picture(f"<figure>{PICTURE}{caption}</figure>") == [
        ("caption", "The quay, at noon."), ("credit", credit),
    ]  # fmt: skip


def test_two_lines_that_both_name_an_owner_are_no_caption() -> None:
    below = "<figcaption>Photo: Ida Lund<br>© The Post</figcaption>"
    assert captions_below_picture(f"<figure>{PICTURE}{below}</figure>") == [
        ("credit", "Photo: Ida Lund © The Post")
    ]


@pytest.mark.parametrize("centred", ["align='center'", "style='text-align:center'"])
def test_a_centred_line_below_a_centred_picture_is_its_caption(centred: str) -> None:
    def below(lines: str) -> list[tuple[str, str]]:
        return captions_below_picture(f"<p {centred}>{PICTURE}</p>{lines}")

    assert below(f"<p {centred}>The quay</p>") == [("caption", "The quay")]
    assert below(f"<p {centred}>A verse</p><p {centred}>Another</p>") == []
    assert below(f"<p {centred}>* * *</p>") == []


def test_two_paragraphs_in_a_box_with_a_picture_are_its_caption_and_credit() -> None:
    def below(lines: str) -> list[tuple[str, str]]:
        return captions_below_picture(f"<div><div>{PICTURE}</div>{lines}</div>")

    shown = "The quay was empty at noon on Monday."
    assert below(f"<p>{shown}</p><p>Ida Lund</p>") == [("caption", shown), ("credit", "Ida Lund")]
    assert below("<p>Lamp Museum</p><p>Quay Street</p>") == []
    assert below(f"<p>“{shown}”</p><p>Ida Lund</p>") == []


def test_a_heading_may_be_named_as_a_credit_below_its_picture() -> None:
    below = "<h6 class='credit'>Ida Lund/The Post</h6><p class='caption'>The quay at noon.</p>"
    box = f"<div class='module'><div class='image'>{PICTURE}</div>{below}</div>"
    assert captions_below_picture(box) == [
        ("caption", "The quay at noon."), ("credit", "Ida Lund/The Post"),
    ]  # fmt: skip


def test_a_heading_in_a_figure_says_what_is_on_the_picture() -> None:
    below = "<h2>The quay at noon.</h2><div class='photo__author'>Ida Lund</div>"
    assert captions_below_picture(f"<figure>{PICTURE}{below}</figure>") == [
        ("caption", "The quay at noon."), ("credit", "Ida Lund"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><a href='/2'>{}</a></figure>",
        "<a href='/2'><figure>{}</figure></a>",
        "<figure class='teaserable'><div><a href='/2' class='teaser'>{}</a></div></figure>",
    ],
)
def test_a_figure_whose_link_has_a_headline_as_well_leads_to_another_article(figure: str) -> None:
    card = (
        "<img src=2.jpg alt='a boat'><figcaption><p>Boats</p><h3>The last boat of autumn</h3>"
        "<p>It left on Friday, and nobody knows when the next one will sail."
        " <span class='author'>By Tom Rijn</span></p>"
        "</figcaption>"
    )
    between = f"<article>{STORM}{figure.format(card)}{TEXT}</article>"
    kinds = {kind for kind, _ in kinds_and_texts(page_of(between))}
    assert kinds.isdisjoint({"image", "heading", "caption", "credit"})
    caption = "<figcaption><h3>The quay at noon</h3><i class='author'>Ida Lund</i></figcaption>"
    enlarged = captions_below_picture(f"<figure><a href='/2'>{PICTURE}</a>{caption}</figure>")
    assert enlarged == [("caption", "The quay at noon"), ("credit", "Ida Lund")]


@pytest.mark.parametrize("target", ["/2.jpg", "#", "/gallery"])
def test_a_link_around_a_picture_and_its_caption_may_only_enlarge_the_picture(target: str) -> None:
    caption = "<figcaption><h3>The quay at noon</h3><p class='credit'>By Ida Lund</p></figcaption>"
    figure = f"<figure><a href='{target}'>{PICTURE}{caption}</a></figure>"
    article = page_of(f"<article>{STORM}{figure}{TEXT}</article>")
    assert lines_of(article, BlockKind.CAPTION) == ["The quay at noon"]


def test_a_picture_that_a_builder_calls_a_widget_keeps_its_caption() -> None:
    below = "<p>The quay at noon.</p>"
    assert captions_below_picture(
        f"<div class='image_image-widget__L4'>{PICTURE}{below}</div>"
    ) == [("caption", "The quay at noon.")]


def test_pictures_of_a_gallery_of_terms_have_their_explanations_for_captions() -> None:
    item = (
        "<dl class='gallery-item'><dt class='gallery-icon'><a href='/{0}.jpg'><img src='/{0}.jpg'>"
        "</a></dt><dd class='wp-caption-text gallery-caption'>The {0} quay (Photo: Ole Kant)</dd>"
        "</dl>"
    )
    gallery = "".join(item.format(name) for name in ("old", "new"))
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}<div class='gallery'>{gallery}</div>")
    assert lines_of(article, BlockKind.CAPTION) == ["The old quay", "The new quay"]
    assert lines_of(article, BlockKind.CREDIT) == ["(Photo: Ole Kant)"] * 2


def test_the_first_item_of_a_gallery_may_be_its_title() -> None:
    boxes = "".join(
        f"<li class='gallerybox'><div class='thumb'><img src='/{each}.jpg'></div>"
        f"<div class='gallerytext'>The {each} light</div></li>"
        for each in ("old", "new")
    )
    gallery = f"<ul class='gallery'><li class='gallerycaption'>Lights of Saltrey</li>{boxes}</ul>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}{gallery}")
    assert lines_of(article, BlockKind.CAPTION) == ["The old light", "The new light"]
    assert "Lights of Saltrey" in lines_of(article, BlockKind.PARAGRAPH)


@pytest.mark.parametrize("crumbs", ["<a href='/'>首页</a> &gt; 新闻", "位置：<a href='/'>首页</a>"])
def test_breadcrumbs_are_no_caption_of_the_icon_beside_them(crumbs: str) -> None:
    article = page_of(
        "<div><table><tr><td><img src='/house.png'></td>"
        f"<td>{crumbs} &gt; Saltrey</td></tr></table>"
        f"<h1>Storm over Saltrey</h1>{STORM}</div>"
    )
    assert not lines_of(article, BlockKind.CAPTION)
    assert "首页" not in article.text


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


def test_the_paper_below_the_name_beside_a_portrait_is_no_credit() -> None:
    head = (
        "<div class='by'><img src='/ida.jpg' alt='Portrait of Ida Lund'>"
        "<a href='/ida'>Ida Lund</a><div>Brenn Press</div></div>"
    )
    article = page_of(
        f"<h1>Storm</h1>{head}<div>{STORM}</div>", "<meta name=author content='Ida Lund'>"
    )
    assert not lines_of(article, BlockKind.CREDIT) + lines_of(article, BlockKind.IMAGE)


def test_captions_in_the_attributes_of_an_empty_element_are_read() -> None:
    figure = (
        f"<figure>{PICTURE}<figcaption data-c-caption='Ferries on Monday.'"
        " data-c-credit='Ida Lund/Brenn Press'></figcaption></figure>"
    )
    assert captions_below_picture(figure) == [
        ("caption", "Ferries on Monday."),
        ("credit", "Ida Lund/Brenn Press"),
    ]


CENTRED = "style='text-align: center'"


@pytest.mark.parametrize(
    ("line", "after", "kind"),
    [
        (f"<p {CENTRED}><span>The quay at low tide</span></p>", "", BlockKind.CAPTION),
        ("<p>The quay at low tide</p>", "", BlockKind.PARAGRAPH),
        (f"<p {CENTRED}>The quay at low tide</p>", CENTRED, BlockKind.PARAGRAPH),
    ],
)
def test_a_centred_line_between_a_picture_and_text_that_is_not_is_its_caption(
    line: str, after: str, kind: BlockKind
) -> None:
    text = STORM.replace("<p>", f"<p {after}>", 1)
    picture = f"<p {CENTRED}><img src='/quay.jpg' width='900' height='600'></p>"
    page = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}{picture}{line}{text}</article>")
    assert lines_of(page, kind).count("The quay at low tide") == 1


@pytest.mark.parametrize("source", ["海报影像 资料", "海报影像 图", "海报影像 资料图"])
def test_a_chinese_line_below_a_picture_that_ends_in_its_source_is_a_caption(source: str) -> None:
    line = f"港口的灯塔。{source}"
    article = page_of(f"<h1>Storm</h1><div><img src=a.jpg></div><p>{line}</p>{STORM}")
    shown = "".join(lines_of(article, BlockKind.CAPTION) + lines_of(article, BlockKind.CREDIT))
    assert shown.replace(" ", "") == line.replace(" ", "")


def test_a_button_to_enlarge_the_picture_may_precede_it() -> None:
    box = (
        "<div class='mod image'><div><a class='enlarge' href='#'>[+] Enlarge<img src=a.jpg></a>"
        "<div><cite>Quay Press </cite>Ida Lund counts the ropes of the old ferry.</div></div></div>"
    )
    article = page_of(f"<h1>Storm</h1>{STORM}{box}{STORM}")
    assert lines_of(article, BlockKind.CAPTION)[0].endswith("the old ferry.")


@pytest.mark.parametrize(
    "box",
    [
        (
            "<div class=figure><img src=a.jpg><p class=figcaption>The waiting room at noon.</p>"
            "</div><div><a href='/f'>Recommend this</a></div>"
            "<div><a href='/t'>Send it to a friend</a></div>"
        ),
        (
            "<div><img src=a.jpg alt='A flag in the wind'></div>"
            "<p class=source>Image: <a href='/r'>Ida Lund on a long boat trip</a></p>"
        ),
    ],
)
def test_links_below_a_picture_do_not_take_its_caption_or_credit_away(box: str) -> None:
    article = page_of(f"<article><h1>Storm</h1><div>{box}</div>{STORM}{STORM}</article>")
    shown = lines_of(article, BlockKind.CAPTION) + lines_of(article, BlockKind.CREDIT)
    assert shown in (["The waiting room at noon."], ["Image: Ida Lund on a long boat trip"])
    assert lines_of(article, BlockKind.IMAGE)


def test_the_pictures_of_a_gallery_have_figures_of_their_own() -> None:
    inner = "".join(
        f"<figure><img src={name}.jpg alt={name}><figcaption>The {name} in May</figure>"
        for name in ("keel", "stem")
    )
    gallery = f"<figure class=wp-block-gallery>{inner}<figcaption>Two weeks</figcaption></figure>"
    article = page_of(f"<article><h1>Storm</h1>{STORM}{gallery}{STORM}</article>")
    assert [image.alt for image in article.images] == ["keel", "stem"]
    assert lines_of(article, BlockKind.CAPTION) == [
        "The keel in May",
        "The stem in May",
        "Two weeks",
    ]


@pytest.mark.parametrize(
    ("text", "is_caption"),
    [
        ("<em>The gauge at the bridge</em>", True),
        ("<br><i>The gauge at the bridge. See <a href='/m'>the map</a></i>", True),
        ("<em>The gauge</em> stands at the bridge.", False),
        ("The gauge stands <em>at the bridge of the town</em>", False),
        ("<em>(The gauge stands at the bridge of the town)</em>", False),
    ],
)
def test_italics_that_are_all_the_text_beside_a_picture_are_its_caption(
    text: str, is_caption: bool
) -> None:
    picture = f"<p><a href=g.png><img src=g.png alt='A tide gauge'></a> {text}</p>"
    article = page_of(f"<article><h1>Storm</h1>{STORM}{picture}{STORM}</article>")
    assert bool(lines_of(article, BlockKind.CAPTION)) is is_caption
    assert any(
        "gauge" in line for line in lines_of(article, BlockKind.CAPTION, BlockKind.PARAGRAPH)
    )


@pytest.mark.parametrize("button", ["", "<div class=share><a>Share this photo</a></div>"])
def test_a_gallery_after_the_text_belongs_to_the_article(button: str) -> None:
    slide = (
        "<li><figure><img src={0}.jpg alt={0}><figcaption><h3>Boat {0}</h3>"
        "<p>The crew of an old ferry built this boat.</p></figcaption></figure>{1}</li>"
    )
    slides = "".join(slide.format(name, button) for name in ("Ida", "Nell", "Jo"))
    text = f"<div class=intro>{STORM}</div><ul>{slides}</ul>"
    article = page_of(f"<main><h1>Storm</h1>{text}<a href='/g'>Ten lamps</a></main>")
    assert [image.alt for image in article.images] == ["Ida", "Nell", "Jo"]
    assert lines_of(article, BlockKind.CAPTION)[::2] == ["Boat Ida", "Boat Nell", "Boat Jo"]


def test_pictures_of_other_articles_after_the_text_are_no_gallery() -> None:
    card = "<li><a href='/{0}'><figure><img src={0}.jpg><figcaption>Boat {0}</figcaption></a></li>"
    cards = "".join(card.format(name) for name in ("Ida", "Nell", "Jo"))
    text = f"<div class=intro>{STORM}</div><ul>{cards}</ul>"
    assert not page_of(f"<main><h1>Storm</h1>{text}</main>").images


@pytest.mark.parametrize("tag", ["small", "em", "sub"])
def test_a_line_of_other_letters_below_a_picture_is_its_caption_and_a_name_the_credit(
    tag: str,
) -> None:
    line = "The old quay at noon, before it fell."
    lines = f"<br><{tag}>{line}</{tag}><br><{tag}><i>Ida Lund</i></{tag}><br><br>"
    assert captions_below_picture(f"{PICTURE}{lines}") == [
        ("caption", line),
        ("credit", "Ida Lund"),
    ]
    linked = f"<p><a href='/quay.jpg'>{PICTURE}</a><br><{tag}>Photo: Ida Lund</{tag}></p>"
    assert captions_below_picture(linked) == [("credit", "Photo: Ida Lund")]


def test_a_span_that_is_all_the_text_of_the_box_of_a_picture_is_its_caption() -> None:
    line = "The old quay at noon, before it fell."
    assert captions_below_picture(f"<span>{PICTURE}<span>{line}</span></span>") == [
        ("caption", line)
    ]
    said = (
        f"<p>{PICTURE} <span>Everybody waits for the first of them.</span> Nobody knows more.</p>"
    )
    assert captions_below_picture(said) == []


@pytest.mark.parametrize("credit", ["© Ida Lund", "[Ida Lund/Brenn Press]", "Ida Lund / AFP"])
def test_a_paragraph_below_a_picture_that_ends_in_a_credit_is_a_caption(credit: str) -> None:
    line = "The old quay at noon, a year before it fell."
    found = captions_below_picture(f"<p>{PICTURE}</p><p>{line} {credit}</p>")
    assert found == [("caption", line), ("credit", credit)]
    remark = f"<p>{line} (To be honest, it was two years before.)</p>"
    assert captions_below_picture(f"<p>{PICTURE}</p>{remark}") == []


def test_a_credit_that_links_to_its_maker_makes_no_card_of_a_figure() -> None:
    below = "<figcaption><a href='https://ida.example/'>Photo: Ida Lund</a></figcaption>"
    article = page_of(f"<h1>Storm</h1>{STORM}<figure>{PICTURE}{below}</figure>{TEXT}")
    assert lines_of(article, BlockKind.CREDIT) == ["Photo: Ida Lund"]


def test_a_list_of_a_picture_its_explanation_and_a_name_is_captioned_and_credited() -> None:
    line = "The old quay at noon, before it fell."
    terms = f"<dl><dt>{PICTURE}</dt><dd>{line}</dd><dd>Ida Lund</dd></dl>"
    assert captions_below_picture(terms) == [("caption", line), ("credit", "Ida Lund")]


def test_a_credit_is_parted_from_a_caption_after_an_icon() -> None:
    line = "The old quay at noon, before it fell."
    below = f"<figcaption><svg></svg>{line}<span>Ida Lund</span></figcaption>"
    found = captions_below_picture(f"<figure>{PICTURE}{below}</figure>")
    assert found == [("caption", line), ("credit", "Ida Lund")]


def test_a_picture_in_a_box_named_content_has_the_line_below_it_for_a_caption() -> None:
    box = f"<div><div class='content'>{PICTURE}</div><div class='title'>The old quay at noon</div>"
    found = captions_below_picture(f"<p>Everybody waits for the first of them.</p>{box}</div>")
    assert found == [("caption", "The old quay at noon")]


def test_a_picture_with_a_caption_stays_though_most_of_its_words_link_to_its_maker() -> None:
    credit = "<p class='source'><a href='/c'>The Brenn Commons of Old Pictures</a></p>"
    box = f"<div>{PICTURE}{credit}<p class='caption'>The old quay</p></div>"
    article = page_of(f"<h1>Storm</h1>{STORM}{box}{TEXT}")
    assert lines_of(article, BlockKind.CAPTION) == ["The old quay"]
    assert lines_of(article, BlockKind.CREDIT) == ["The Brenn Commons of Old Pictures"]


def test_a_line_between_a_picture_and_a_labelled_name_is_the_caption() -> None:
    line = "The old quay at noon, before it fell."
    lines = "<p>{0}</p><p>{1}</p>"
    found = captions_below_picture(f"<p>{PICTURE}</p>{lines.format(line, 'Photo: Ida Lund')}")
    assert found == [("caption", line), ("credit", "Photo: Ida Lund")]
    said = lines.format(line, "Photos: what else fell in the storm")
    assert captions_below_picture(f"<p>{PICTURE}</p>{said}") == []


def test_a_component_of_a_picture_and_a_line_captions_it() -> None:
    line = "The old quay at noon, before it fell."
    box = f"<app-image>{PICTURE}<p>{line}</p><span>Ida Lund</span></app-image>"
    found = captions_below_picture(f"<p>Everybody waits for the first of them.</p>{box}")
    assert found == [("caption", line), ("credit", "Ida Lund")]


def test_a_symbol_that_links_to_the_picture_is_no_part_of_its_caption() -> None:
    line = "The old quay at noon, before it fell."
    link = "<a class='headerlink' href='#quay' title='Link to this image'>{}</a>"
    for symbol, caption in (("\uf0c1", line), ("¶", line), ("1902", f"{line} 1902")):
        below = f"<figcaption><p>{line} {link.format(symbol)}</p></figcaption>"
        found = captions_below_picture(f"<figure>{PICTURE}{below}</figure>")
        assert found == [("caption", caption)]
