"""Pictures with counters, archive credits and copies for readers without scripts."""

import pytest
from listed_blocks import block_texts
from lxml.etree import Element
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind
from reader.parsing.html.dom.images import alternative_text
from reader.parsing.html.page import parse_html

_TEXT = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third")
)


def test_an_archive_in_brackets_is_a_credit() -> None:
    caption = "<figcaption>The quay in 1968 (Archivio Bellandi)</figcaption>"
    figure = f"<figure><img src='/quay.jpg' alt='The quay'>{caption}</figure>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{figure}{_TEXT}</article>"
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    below = [
        (block.kind, block.span.of(article.text))
        for block in article.blocks
        if block.kind in (BlockKind.CAPTION, BlockKind.CREDIT)
    ]
    assert below == [
        (BlockKind.CAPTION, "The quay in 1968"),
        (BlockKind.CREDIT, "(Archivio Bellandi)"),
    ]


@pytest.mark.parametrize("count", ["2 / 2", "2 of 2"])
def test_a_line_that_only_counts_the_pictures_of_a_gallery_is_removed(count: str) -> None:
    pictures = "".join(
        f"<figure><img src='/{at}.jpg' alt='Quay'><figcaption>At {at}.</figcaption></figure>"
        for at in ("noon", "dusk")
    )
    gallery = f"<figure><div>{pictures}<div class='counter-label'>{count}</div></div></figure>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}{gallery}{_TEXT}</article>"
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    assert lines_of(article, BlockKind.CAPTION) == ["At noon.", "At dusk."]


@pytest.mark.parametrize("sign", [" ∙", "•", " |", " ·"])
def test_the_sign_between_a_caption_and_its_credit_belongs_to_neither(sign: str) -> None:
    credit = "<span class='credit'>Photo: Ida Lund</span>"
    figure = f"<figure><img src='/q.jpg'><figcaption>At noon{sign} {credit}</figcaption></figure>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}{figure}{_TEXT}</article>"
    article = parse_html(page.encode())
    assert lines_of(article, BlockKind.CAPTION, BlockKind.CREDIT) == ["At noon", "Photo: Ida Lund"]


@pytest.mark.parametrize(
    ("line", "is_count"),
    [("Bild 1 von 9", True), ("Image 3 of 9", True), ("Bild 1", False), ("Act 3 of 9", False)],
)
def test_a_line_of_a_caption_that_only_counts_the_picture_is_removed(
    line: str, is_count: bool
) -> None:
    caption = f"<figcaption><div>The old quay</div><div class='now'>{line}</div></figcaption>"
    figure = f"<figure><img src='/quay.jpg' alt='Quay'>{caption}</figure>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}{figure}{_TEXT}</article>"
    assert (line not in parse_html(page.encode()).text) is is_count


@pytest.mark.parametrize("count", ["2", "2/12", "2 of 12", "2 von 12"])
def test_items_that_only_count_the_pictures_are_removed(count: str) -> None:
    items = "".join(
        f"<li><span>{count}</span><img src='/{at}.jpg' alt='The quay'><p>At {at} a ship came.</p>"
        for at in ("noon", "dusk")
    )
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}<ul>{items}</ul></article>"
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    assert count not in block_texts(article)


@pytest.mark.parametrize("address", ["/quay.jpg", "/quay-700.jpg"])
def test_the_picture_for_readers_without_scripts_is_shown_once(address: str) -> None:
    alone = "<noscript><img src='/quay.jpg' alt='The quay'></noscript>"
    lazy = f"<img data-src='{address}' alt='The quay' width='800'>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{alone}{lazy}{_TEXT}</article>"
    assert len(parse_html(page.encode(), location="https://news.example.org/a.html").images) == 1


@pytest.mark.parametrize(
    "pictures",
    [
        "<noscript><img src=/quay.jpg alt=''></noscript><img data-src=/quay.jpg alt='The quay'>",
        "<img data-src=/q.jpg alt=''><noscript><img src=/quay.jpg alt='The quay'></noscript>",
    ],
)
def test_only_one_of_the_two_copies_of_a_picture_may_have_its_text(pictures: str) -> None:
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}<p>{pictures}</p>{_TEXT}</article>"
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    assert [image.alt for image in article.images] == ["The quay"]


def test_each_picture_for_readers_without_scripts_stays_in_a_row_of_them() -> None:
    row = "".join(
        f"<span><img src='data:,'><noscript><img src='/{name}.jpg' alt='{name}'></noscript></span>"
        for name in ("north", "south")
    )
    shown = "<figure><img src='/quay.jpg' alt='The quay'></figure>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}{shown}<div>{row}</div>{STORM}")
    assert [image.alt for image in article.images] == ["The quay", "north", "south"]


def test_a_picture_between_line_breaks_stays_between_the_lines() -> None:
    text = STORM.replace("<p>", "").replace("</p>", "<br><br>")
    last = "The harbour will be closed until the wind turns to the east again."
    article = page_of(
        f"<h1>Storm</h1><div>{text}<img src='/q.jpg' alt='The quay'><br><br>{last}</div>"
    )
    assert lines_of(article)[-2:] == ["The quay", last]


def test_a_button_is_no_picture() -> None:
    said = "<p>The ferry stays in port, because a storm is coming in from the open sea today.</p>"
    button = "<p><img src='/b.png' alt='Share Button'></p>"
    page = f"<article><h1>Storm</h1>{said}{button}{said.replace('port', 'harbour')}</article>"
    assert not parse_html(page.encode()).images


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.google.com/preferences/source?q=news.example.org", 0),
        ("https://play.google.com/store/apps/details?id=org.example.news", 0),
        ("https://apps.apple.com/app/id1", 0),
        ("https://www.google.com/maps/place/Saltrey", 1),
        ("https://www.facebook.com/saltrey/photos/1", 1),
    ],
)
def test_a_picture_that_links_to_an_offer_of_the_site_is_a_button(address: str, shown: int) -> None:
    badge = f"<p><a href='{address}'><img src='/b.png' alt='The quay of Saltrey at noon'></a></p>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}{badge}{_TEXT}</article>"
    assert len(parse_html(page.encode()).images) == shown


@pytest.mark.parametrize(
    "picture",
    [
        "<a href='https://apps.apple.com/app/id1'><img src='/b.png' alt='The map in the app'></a>",
        "<img class='emoji' src='/b.png' alt='👉'>",
    ],
)
def test_a_picture_with_a_caption_is_no_button_and_no_sign_of_the_text(picture: str) -> None:
    figure = f"<figure>{picture}<figcaption>The app has a map of the harbour</figcaption></figure>"
    page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}{figure}{_TEXT}</article>"
    article = parse_html(page.encode())
    assert len(article.images) == 1
    assert "The app has a map of the harbour" in lines_of(article, BlockKind.CAPTION)


@pytest.mark.parametrize("alt", ["Facebook", "twitter", "인쇄", "Drucken", "Top", "Previous"])
def test_a_linked_icon_of_a_network_is_no_picture(alt: str) -> None:
    def pictures(box: str) -> int:
        page = f"<title>Storm</title><article><h1>Storm</h1>{_TEXT}{box}</article>"
        return len(parse_html(page.encode(), location="https://news.example.org/a.html").images)

    icon = f"<img src='/b.png' alt='{alt}'>"
    assert pictures(f"<p><a href='/share'>{icon}</a></p>") == 0
    assert pictures(f"<p>{icon}</p>") == 1
    assert pictures(f"<p><a href='/large.png'>{icon}</a></p>") == 1


@pytest.mark.parametrize(
    ("alt", "shown"), [("👉", "👉 Storm"), (":smile:", "Storm"), ("!", "Storm")]
)
def test_an_emoji_that_is_drawn_as_a_picture_is_a_sign_of_the_text(alt: str, shown: str) -> None:
    line = (
        f"<p><img class='wp-smiley emoji' src='/e.svg' alt='{alt}'> Storm over Saltrey today.</p>"
    )
    article = parse_html(f"<article><h1>Calm</h1>{_TEXT}{line}{_TEXT}</article>".encode())
    assert f"\n{shown} over Saltrey" in article.text
    assert not article.images


def test_an_emoji_in_a_caption_is_a_sign_of_it() -> None:
    caption = "<figcaption>The quay <img class='emoji' src='/e.svg' alt='👉'> at noon</figcaption>"
    figure = f"<figure><img src='/q.jpg' alt='The quay'>{caption}</figure>"
    article = page_of(f"<h1>Storm</h1>{_TEXT}{figure}{_TEXT}")
    assert lines_of(article, BlockKind.CAPTION) == ["The quay 👉 at noon"]


@pytest.mark.parametrize("alt", ["null", "__wf_reserved_inherit"])
def test_placeholder_alternative_text_describes_no_picture(alt: str) -> None:
    page = f"<title>Storm</title><article>{_TEXT}<img src='/q.jpg' alt='{alt}'></article>"
    assert [image.alt for image in parse_html(page.encode()).images] == [""]


@pytest.mark.parametrize("caption", ["© Tom Rijn", "©Northline"])
def test_a_caption_that_is_only_an_owner_is_a_credit(caption: str) -> None:
    figure = f"<figure><img src='/q.jpg' alt='Quay'><figcaption>{caption}</figcaption></figure>"
    article = parse_html(f"<title>Storm</title><article>{_TEXT}{figure}</article>".encode())
    assert article.blocks[-1].kind is BlockKind.CREDIT


def test_a_caption_that_only_links_on_is_removed() -> None:
    said = "<h4>The quay</h4><p>It was built for boats that nobody builds today, of oak.</p>"
    more = "<a href='#quay'>READ MORE</a>"
    box = f"<div class='caption'><img src='/q.jpg' alt='The quay'>{said}{more}</div>"
    article = parse_html(f"<title>Storm</title><article>{_TEXT}{box}{_TEXT}</article>".encode())
    assert "boats that nobody builds" in article.text
    assert "READ MORE" not in article.text


_AUTHOR = "<meta name='author' content='Ida Lund'><meta property='og:site_name' content='Brenn'>"


@pytest.mark.parametrize("alt", ["Ida Lund", "Portrait of Ida Lund", "More by Ida Lund"])
def test_the_portrait_of_the_author_is_no_picture_of_the_article(alt: str) -> None:
    article = page_of(
        f"<h1>Storm over Saltrey</h1><div><img src='/i.jpg' alt='{alt}'>{STORM}</div>", _AUTHOR
    )
    assert not lines_of(article, BlockKind.IMAGE)
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 4


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src='/i.jpg' alt='Ida Lund'><figcaption>At the quay</figcaption></figure>",
        "<img src='/i.jpg' alt='Ida Lund at the old quay of Saltrey'>",
        "<img src='/i.jpg' alt='Brenn'><p>Nobody is there.</p><img src='/j.jpg' alt='Brenn'>",
    ],
)
def test_pictures_that_say_more_than_the_name_of_author_or_site_stay(picture: str) -> None:
    article = page_of(f"<h1>Storm over Saltrey</h1><div>{picture}{STORM}</div>", _AUTHOR)
    assert lines_of(article, BlockKind.IMAGE)


def test_the_sign_of_the_site_many_times_above_the_text_is_no_picture() -> None:
    signs = "".join(f"<picture><img src='/{n}.jpg' alt='Brenn'></picture>" for n in range(12))
    article = page_of(f"<div><h1>Storm over Saltrey</h1><div>{signs}</div>{STORM}</div>", _AUTHOR)
    assert not lines_of(article, BlockKind.IMAGE)


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
    assert alternative_text(image) == description


@pytest.mark.parametrize(
    ("alt", "shown"), [("avatar", 0), ("Avatar", 1), ("Author", 0), ("Author of the map", 1)]
)
def test_what_a_template_calls_an_avatar_is_no_picture_of_the_article(alt: str, shown: int) -> None:
    portrait = f"<ul><li><img class='rounded-full' src='/b.png' alt='{alt}'></li></ul>"
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{portrait}{STORM}</article>")
    assert len(article.images) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [("/meter.gif", 0), ("/count?page=9", 0), ("/pier.jpg", 1), ("/show?file=pier.jpg", 1)],
)
def test_what_counts_readers_without_scripts_is_no_picture(address: str, shown: int) -> None:
    image = f"<img src='https://stats.example.net{address}'>"
    for inside in (image, f"<a href='https://stats.example.net/jump?9'>{image}</a>"):
        hidden = f"<noscript>{inside}</noscript>"
        article = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}{hidden}{STORM}</article>")
        assert len(article.images) == shown


def test_a_picture_for_readers_without_scripts_may_have_any_address_in_a_figure() -> None:
    figure = "<figure><noscript><img src='/picture/9'></noscript></figure>"
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}{figure}{STORM}</article>")
    assert len(article.images) == 1


@pytest.mark.parametrize("alt", ["Advertisement", "Anzeige", "Publicidad", "広告"])
def test_a_link_that_is_described_as_an_advertisement_shows_no_picture(alt: str) -> None:
    banner = f"<a href='https://ads.example.net/1'><img src='/1.jpg' alt='{alt}'></a>"
    picture = f"<figure><img src='/2.jpg' alt='{alt}'><figcaption>A poster.</figcaption></figure>"
    article = page_of(f"{STORM}<p>{banner}</p>{picture}{STORM}")
    assert [image.src[-6:] for image in article.images] == ["/2.jpg"]


def test_linked_icons_between_a_picture_and_its_caption_are_no_pictures() -> None:
    icons = "".join(
        f"<a href='javascript:;'><img src='/{name}.png' width=50 height=50 alt='{name} Brenn'></a>"
        for name in ("Facebook", "Telegram")
    )
    picture = "<img src='/pier.jpg' alt='The pier' width=600 height=375>"
    caption = "<div class=caption>The old pier of Saltrey in the storm</div>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{picture}<div>{icons}</div>{caption}{STORM}")
    assert [image.src[-9:] for image in article.images] == ["/pier.jpg"]


def test_small_pictures_without_a_link_or_larger_ones_with_one_stay() -> None:
    small = "<p><img src='/1.jpg' width=60 height=60 alt='A mussel'></p>"
    linked = "<p><a href='/2'><img src='/2.jpg' width=90 height=60 alt='A crab'></a></p>"
    thumbnail = "<p><a href='/3.jpg?9'><img src='/3s.jpg' width=60 height=60 alt='Gull'></a></p>"
    assert len(page_of(f"{STORM}{small}{linked}{thumbnail}{STORM}").images) == 3


@pytest.mark.parametrize(
    "box",
    [
        "<div class='td-a-rec td-a-rec-id-inline'>{}</div>",
        "<div class='ad-container'><span>Advertisement</span>{}</div>",
        "<div class=publicidad><p>{}</p></div>",
    ],
)
def test_a_picture_in_a_box_of_advertising_does_not_belong_to_the_article(box: str) -> None:
    banner = "<a href='https://shop.example.net/'><img src='/sale.gif' alt='Sails'></a>"
    figure = "<figure class=wide><img src='/pier.jpg' alt='The pier'></figure>"
    article = page_of(f"<article>{STORM}{box.format(banner)}{STORM}{figure}{STORM}</article>")
    assert [image.src[-9:] for image in article.images] == ["/pier.jpg"]


def test_a_picture_in_the_button_that_enlarges_it_is_the_picture_of_its_figure() -> None:
    words = "The old pier of Saltrey in the storm"
    button = "<button popovertarget=big><img src='/pier.jpg' alt=''><p>Enlarge</p></button>"
    figure = f"<figure>{button}<figcaption>{words}</figcaption></figure>"
    large = "<div id=big popover><div><img src='/big.jpg' alt='Storm over Saltrey'></div></div>"
    article = page_of(f"<article>{figure}{large}<h1>Storm over Saltrey</h1>{STORM}</article>")
    assert [image.src[-9:] for image in article.images] == ["/pier.jpg"]
    assert lines_of(article, BlockKind.CAPTION) == [words]


@pytest.mark.parametrize(
    ("before", "after"), [("", "enlarge"), ("back", ""), ("back", "forth"), ("", "forth")]
)
def test_a_button_beside_the_picture_of_a_figure_shows_no_picture(before: str, after: str) -> None:
    first, last = (
        f"<button><img src='/{name}.png' alt='{name}'></button>" if name else ""
        for name in (before, after)
    )
    figure = f"<figure>{first}<img src='/pier.jpg' alt='The pier'>{last}</figure>"
    article = page_of(f"<article>{STORM}{figure}{STORM}</article>")
    assert [image.src[-9:] for image in article.images] == ["/pier.jpg"]


@pytest.mark.parametrize("recording", ["video", "audio"])
def test_the_button_that_starts_a_recording_shows_no_picture(recording: str) -> None:
    button = "<button><img src='/start.png' alt='The pier'></button>"
    figure = f"<figure>{button}<{recording} src='/pier'></{recording}></figure>"
    assert not page_of(f"<article>{STORM}{figure}{STORM}</article>").images
