"""Pages of makers elsewhere: ends of pages in the middle, columns that are lists, wide scripts."""

import pytest

from reader.model.article import Article, BlockKind
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.metadata.bylines import clean_name
from reader.parsing.html.metadata.east_asian_titles import split_wide
from reader.parsing.html.page import parse_html

_PLACE = "https://news.example.org/a/b.html"
_TEXT = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third", "fourth")
)


def read(markup: str) -> Article:
    return parse_html(markup.encode(), location=_PLACE)


def page(body: str, head: str = "") -> Article:
    return read(
        f"<html><head><title>Storm over Saltrey</title>{head}</head><body>{body}</body></html>"
    )


def lines(article: Article, *kinds: BlockKind) -> list[str]:
    return [
        block.span.of(article.text) for block in article.blocks if not kinds or block.kind in kinds
    ]


@pytest.mark.parametrize("end", ["</html>", "</body></html>", "</BODY></HTML >"])
def test_text_behind_the_end_of_a_page_that_stands_too_early_is_read(end: str) -> None:
    article = read(
        "<html><head><title>Storm over Saltrey</title></head><body><div>Menu</div>"
        f"{end}<!--head--><div class='text'><h1>Storm over Saltrey</h1>{_TEXT}</div>{end}"
    )
    assert len(lines(article, BlockKind.PARAGRAPH)) == 4


@pytest.mark.parametrize(
    "root", ["<html />", "<HTML xml:lang='en' />", "<html lang='en' class=''/>"]
)
def test_a_page_whose_first_tag_closes_itself_is_read(root: str) -> None:
    article = read(
        f"<!DOCTYPE html />{root}<head><title>Storm over Saltrey</title></head><body>"
        f"<h1>Storm over Saltrey</h1>{_TEXT}<img src='/q.jpg' /></body></html>"
    )
    assert len(lines(article, BlockKind.PARAGRAPH)) == 4


def test_a_style_sheet_inside_a_heading_is_no_title() -> None:
    article = read(
        "<html><body><h1><style>.sail > .on { fill: url(#red); }</style>Storm over Saltrey</h1>"
        f"{_TEXT}</body></html>"
    )
    assert article.meta.title == "Storm over Saltrey"
    assert "fill" not in article.text


_LONG_TEXT = _TEXT + _TEXT.replace("ferry", "tug")


def test_an_article_that_stands_twice_on_its_page_is_shown_once() -> None:
    picture = "<p>The quay stays empty all day.</p><img src='/q.jpg' alt='The quay of Saltrey'>"
    article = page(
        f"<h1>Storm over Saltrey</h1><div class='wide'>{picture}{_LONG_TEXT}</div>"
        f"<div class='narrow'>{picture}{_LONG_TEXT}</div>"
    )
    assert lines(article, BlockKind.PARAGRAPH) == [
        "The quay stays empty all day.",
        *(line.removeprefix("<p>") for line in _LONG_TEXT.split("</p>")[:-1]),
    ]
    assert len(lines(article, BlockKind.IMAGE)) == 1


def test_a_paragraph_that_comes_again_is_no_second_copy() -> None:
    again = _TEXT.split("</p>")[0] + "</p>"
    article = page(f"<h1>Storm over Saltrey</h1><div>{_TEXT}<p>So it goes on.</p>{again}</div>")
    assert len(lines(article, BlockKind.PARAGRAPH)) == 6


def test_a_section_with_the_words_of_the_first_one_stays() -> None:
    twice = f"{_LONG_TEXT}<h2>Once more</h2>{_LONG_TEXT}"
    article = page(f"<h1>Storm over Saltrey</h1><div>{twice}</div>")
    assert len(lines(article, BlockKind.PARAGRAPH)) == 16


def test_an_item_that_lays_out_a_column_holds_paragraphs() -> None:
    article = page(
        f"<ul class='two fix'><li class='left main'><h1>Storm over Saltrey</h1><div>{_TEXT}</div>"
        "</li><li class='right'><a href='/1'>Tides</a></li></ul>"
    )
    assert len(lines(article, BlockKind.PARAGRAPH)) == 4
    assert not lines(article, BlockKind.LIST_ITEM)


def test_items_of_several_paragraphs_stay_items_of_their_list() -> None:
    items = "".join(f"<li>{_TEXT.replace('ferry', each)}</li>" for each in ("tug", "yawl", "punt"))
    items += f"<li>{_TEXT.replace('ferry', 'cutter')}</li>"
    article = page(f"<h1>Storm over Saltrey</h1>{_TEXT}<ul>{items}</ul>")
    assert len(lines(article, BlockKind.LIST_ITEM)) == 16


def test_text_typed_with_blank_lines_into_one_element_has_paragraphs() -> None:
    typed = "\n\n".join(
        f"Saltrey, Nov. {day} - The ferry stays in port, for the storm over the open sea has not "
        "ended yet, says Ida Lund, who has sailed on it for eleven years. Nobody waits at the quay."
        for day in range(1, 8)
    )
    article = page(f"<h1>Storm over Saltrey</h1><div class='text'>{typed}</div>")
    assert len(lines(article, BlockKind.PARAGRAPH)) == 7
    broken = typed.replace(". Nobody waits at the quay.", ", and nobody waits at the")
    article = page(f"<h1>Storm over Saltrey</h1><div class='text'>{broken}</div>")
    assert len(lines(article, BlockKind.PARAGRAPH)) == 1


def test_pictures_of_a_gallery_of_terms_have_their_explanations_for_captions() -> None:
    item = (
        "<dl class='gallery-item'><dt class='gallery-icon'><a href='/{0}.jpg'><img src='/{0}.jpg'>"
        "</a></dt><dd class='wp-caption-text gallery-caption'>The {0} quay (Photo: Ole Kant)</dd>"
        "</dl>"
    )
    gallery = "".join(item.format(name) for name in ("old", "new"))
    article = page(f"<h1>Storm over Saltrey</h1>{_TEXT}<div class='gallery'>{gallery}</div>")
    assert lines(article, BlockKind.CAPTION) == ["The old quay", "The new quay"]
    assert lines(article, BlockKind.CREDIT) == ["(Photo: Ole Kant)"] * 2


def test_the_first_item_of_a_gallery_may_be_its_title() -> None:
    boxes = "".join(
        f"<li class='gallerybox'><div class='thumb'><img src='/{each}.jpg'></div>"
        f"<div class='gallerytext'>The {each} light</div></li>"
        for each in ("old", "new")
    )
    gallery = f"<ul class='gallery'><li class='gallerycaption'>Lights of Saltrey</li>{boxes}</ul>"
    article = page(f"<h1>Storm over Saltrey</h1>{_TEXT}{gallery}")
    assert lines(article, BlockKind.CAPTION) == ["The old light", "The new light"]
    assert "Lights of Saltrey" in lines(article, BlockKind.PARAGRAPH)


def test_signs_that_play_a_sound_and_boxes_of_sister_sites_are_no_text() -> None:
    article = page(
        "<h1>Storm over Saltrey</h1><p>Saltrey [sol] <a href='/a.ogg'>ⓘ</a> is a town and a "
        f"harbour.</p>{_TEXT}"
        "<table class='sistersitebox' role='presentation'><tr><td>Commons has media of "
        "<a href='/c'>Saltrey</a>.</td></tr></table>"
    )
    assert "Saltrey [sol] is a town and a harbour." in article.text
    assert "Commons" not in article.text


@pytest.mark.parametrize("crumbs", ["<a href='/'>首页</a> &gt; 新闻", "位置：<a href='/'>首页</a>"])
def test_where_a_page_stands_is_no_caption_of_the_sign_beside_it(crumbs: str) -> None:
    article = page(
        "<div><table><tr><td><img src='/house.png'></td>"
        f"<td>{crumbs} &gt; Saltrey</td></tr></table>"
        f"<h1>Storm over Saltrey</h1>{_TEXT}</div>"
    )
    assert not lines(article, BlockKind.CAPTION)
    assert "首页" not in article.text


def test_short_sentences_of_wide_scripts_open_a_text() -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = read(
        "<html><head><title>渡轮停航</title></head><body><h1>渡轮停航</h1><div class='text'>"
        f"<p>（原标题：风暴来了，渡轮今天停航）</p><p>风暴来了，萨尔特里的渡轮停航。</p><p>{long}</p>"
        f"<p>{long}</p><p>{long}</p></div></body></html>"
    )
    assert lines(article, BlockKind.PARAGRAPH) == [
        "风暴来了，萨尔特里的渡轮停航。",
        long,
        long,
        long,
    ]


@pytest.mark.parametrize("credit", ["图片来源：海港通讯社", "图源：海港", "供图：林海"])
def test_where_a_picture_is_from_is_its_credit_in_chinese(credit: str) -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = page(
        f"<h1>渡轮停航</h1><div><p>{long}</p><p><img src='/q.jpg'></p>"
        f"<p>{credit}</p><p>{long}</p></div>"
    )
    assert lines(article, BlockKind.CREDIT) == [credit]


_SAID = " ".join(
    f"<p>The storm over Saltrey has lasted for {day} days now.</p>" for day in range(12)
)
_QUOTED = _SAID.replace("<", "\\u003C").replace("/", "\\u002F")


def test_text_in_a_state_that_a_function_returns_is_found() -> None:
    article = page(
        "<div id='__nuxt'><time>2026-11-02</time></div>"
        "<script>window.__NUXT__=(function(a,b){return"
        f'{{data:[{{title:a,body:"{_QUOTED}",tags:[b]}}]}}}}("Storm","sea"))</script>'
    )
    assert len(lines(article, BlockKind.PARAGRAPH)) == 12


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Ferry to Saltrey lost in the storm", True),
        ("Library of Brenn opens second branch", False),
    ],
)
def test_text_in_a_script_is_taken_when_it_is_about_what_the_title_says(
    title: str, shown: bool
) -> None:
    said = _SAID.replace('"', "'")
    article = read(
        f"<html><head><title>{title}</title></head><body><div id='app'></div>"
        f'<script>window.__INITIAL_STATE__ = {{"weather": {{"text": "{said}"}}}};'
        "</script></body></html>"
    )
    assert ("has lasted" in article.text) is shown


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Nga", ""),
        ("Ida Lund Brenn Press Fri., Aug. 23, 2019", "Ida Lund Brenn Press"),
        ("责任编辑：林海", ""),
        ("发布于 2026-11-02 07:19", ""),
        ("©Brenn TV 2026, Minden jog fenntartva", ""),
        ("Ida LundUpdated: Nov 2, 2026, 19:28", "Ida Lund"),
        ("Ida Frith", "Ida Frith"),
    ],
)
def test_days_editors_and_rights_are_no_authors(line: str, name: str) -> None:
    assert clean_name(line) == name


def test_the_menu_at_the_foot_of_a_page_is_not_the_line_of_the_author() -> None:
    article = page(
        f"<div><h1>Storm over Saltrey</h1>{_TEXT}</div><p><a href='/m'>Brenn Mobile</a> | "
        "<a href='/'>Brenn Press</a> | <a href='/f'>Brenn Front</a> | "
        "<a href='/n'>Brenn Map</a></p>",
        "<meta name='author' content='Brenn Press'>",
    )
    assert lines(article, BlockKind.BYLINE) in ([], ["Brenn Press"])


@pytest.mark.parametrize(
    "line",
    [
        "For more on storms and tides please visit the Brenn Weekly.",
        "📲 Confira as últimas notícias de Saltrey",
        "Read on the Brenn Weekly: Who sails in winter",
        "(本文来自海港新闻，更多资讯请下载客户端)",
        "Powered By Harbour 3.0 © 2026",
    ],
)
def test_lines_that_lead_elsewhere_are_promotion(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "For more on this, people ask Ida Lund.",
        "Confira a bagagem antes de embarcar.",
        "Read on the pier, the letter made nobody laugh.",
        "本文来自一位读者。",
    ],
)
def test_sentences_that_begin_like_promotion_stay(line: str) -> None:
    assert not is_promo(line)


@pytest.mark.parametrize(
    ("title", "story", "site"),
    [
        ("风暴来了渡轮停航_首页_新闻中心_海港网_port.cn", "风暴来了渡轮停航", "海港网"),
        ("风暴来了渡轮停航__2007年第3号公报_海港政府", "风暴来了渡轮停航", "海港政府"),
        ("风暴来了渡轮停航_快讯_海港新闻-The Port", "风暴来了渡轮停航", "海港新闻"),
        ("风暴来了渡轮停航--文化--海港网", "风暴来了渡轮停航", "海港网"),
        ("风暴来了渡轮停航-股票频道-海港网", "风暴来了渡轮停航", "海港网"),
        ("风暴来了渡轮停航-海港商报", "风暴来了渡轮停航", "海港商报"),
        ("风暴来了渡轮停航-纪检", "风暴来了渡轮停航-纪检", ""),
        ("图解_风暴来了渡轮停航", "图解_风暴来了渡轮停航", ""),
        (
            f"风暴来了渡轮停航_{'海港的人都在等' * 3}",
            f"风暴来了渡轮停航_{'海港的人都在等' * 3}",
            "",
        ),
        ("Storm over Saltrey - Brenn Weekly", "Storm over Saltrey - Brenn Weekly", ""),
    ],
)
def test_titles_in_wide_scripts_end_in_section_and_site(title: str, story: str, site: str) -> None:
    assert split_wide(title) == (story, site)


def test_a_page_in_a_wide_script_has_the_site_that_its_title_ends_in() -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = read(
        "<html><head><title>风暴来了渡轮停航_快讯_海港网</title></head><body><div class='text'>"
        f"<p>{long}</p><p>{long}</p></div></body></html>"
    )
    assert article.meta.title == "风暴来了渡轮停航"
    assert article.meta.site == "海港网"


def test_a_declared_title_that_its_own_quotation_marks_cut_off_goes_on() -> None:
    article = read(
        '<html><head><title>The ferry to the north "Saltrey" stays in port - Brenn</title>'
        '<meta property="og:title" content="The ferry to the north "Saltrey" stays in port">'
        '<meta property="og:site_name" content="Brenn"></head>'
        f"<body><div>{_TEXT}</div></body></html>"
    )
    assert article.meta.title == 'The ferry to the north "Saltrey" stays in port'


def test_who_gave_a_picture_ends_its_caption_in_chinese() -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = page(
        f"<h1>渡轮停航</h1><div><p>{long}</p><p><img src='/q.jpg'></p>"
        f"<p>港口的人都在等渡轮。 林海供图</p><p>{long}</p></div>"
    )
    assert lines(article, BlockKind.CAPTION) == ["港口的人都在等渡轮。 林海供图"]
