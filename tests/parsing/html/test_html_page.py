"""The result of parsing a page: article and notices, or else a clear error."""

import json
import subprocess
import sys
from contextlib import suppress

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import texts_of
from processor_time import assert_in_proportion

from reader.errors import ParseError, ReaderError
from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

_PROSE = (
    "The ferry will not sail today, the captain said, because a storm is coming in from the sea"
    " and nobody wants to be out there when it arrives."
)


def _page(body: str, head: str = "") -> Article:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    article = parse_html(page.encode(), location="https://news.example.org/a/b.html")
    check_promises(article)
    return article


def test_short_lines_of_dialogue_stay() -> None:
    lines = [_PROSE, "He stood up.", "“Richy?”", _PROSE.upper(), "“No.”", _PROSE + " Really."]
    article = _page("<div>" + "".join(f"<div>{line}</div>" for line in lines) + "</div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == lines


def test_labels_in_a_box_of_their_own_are_no_dialogue() -> None:
    said = "<div><div>“No.”</div><div>“Richy!”</div></div>"
    labels = "<div><div>Hear the story</div><div>4:32</div></div>"
    parts = (f"<div>{_PROSE}</div>", said, f"<div>{_PROSE} No.</div>", labels)
    article = _page(f"<div>{''.join(parts)}<div>{_PROSE} Yes.</div></div>")
    lines = [_PROSE, "“No.”", "“Richy!”", f"{_PROSE} No.", f"{_PROSE} Yes."]
    assert texts_of(article, BlockKind.PARAGRAPH) == lines


def test_verse_facts_and_names_in_a_box_of_their_own_stay() -> None:
    for lines in (
        ["The boats go out", "and none comes home"],
        ["Lit in 1931", "Closed on Mondays"],
    ):
        box = "".join(f"<div>{line}</div>" for line in lines)
        parts = (f"<div>{_PROSE}</div>", f"<div>{_PROSE} No.</div>", f"<div>{box}</div>")
        article = _page(f"<div>{''.join(parts)}<div>{_PROSE} Yes.</div></div>")
        assert texts_of(article, BlockKind.PARAGRAPH)[2:4] == lines


def test_two_line_breaks_end_a_paragraph_and_one_does_not() -> None:
    article = _page(f"<p>{_PROSE}<br><br>{_PROSE} Yes.<br>{_PROSE} No.</p>")
    assert len(texts_of(article, BlockKind.PARAGRAPH)) == 2
    assert "Yes.\nThe ferry" in article.text


def test_hidden_text_is_shown_when_there_is_no_other() -> None:
    article = _page(f"<div style='display: none'><p>{_PROSE}</p><p>{_PROSE} Yes.</p></div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, f"{_PROSE} Yes."]


def test_hidden_text_is_left_out_beside_other_text() -> None:
    shown = f"<p>{_PROSE}</p><p>{_PROSE} Yes.</p>"
    article = _page(f"{shown}<p hidden>Do not read this, it is for machines only.</p>")
    assert "machines" not in article.text


def test_a_script_link_is_no_link() -> None:
    article = _page(f"<p>{_PROSE} <a href='javascript:alert(1)'>More</a> <a href='c'>here</a>.</p>")
    assert [link.href for link in article.links] == ["https://news.example.org/a/c"]


def test_escape_sequences_do_not_survive() -> None:
    article = _page(f"<h2>Storm&#27;[31m</h2><p>{_PROSE} &#27;]0;owned&#7; &#x202e;</p>")
    assert not set(article.text) & {"\x1b", "\x07", "\u202e"}


def test_body_text_in_json_ld_is_read_when_the_page_has_none() -> None:
    body = "\\n".join([_PROSE] * 4)
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", // draft\n'
        f'"headline": "Storm", "articleBody": "{body}"}}</script>'
    )
    article = _page("<div id=app></div>", head)
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE] * 4
    assert "script" in article.notices[0]


def test_a_short_article_in_json_ld_is_read_when_the_page_shows_nothing() -> None:
    article = {
        "@type": "NewsArticle",
        "headline": "Storm",
        "articleBody": f"{_PROSE}\n\n{_PROSE} No.",
    }
    head = f'<script type="application/ld+json">{json.dumps(article)}</script>'
    assert texts_of(_page("<div id='app'></div>", head), BlockKind.PARAGRAPH) == [
        _PROSE,
        f"{_PROSE} No.",
    ]


def test_a_page_that_needs_scripts_says_so() -> None:
    article = _page("<p>Please enable JavaScript to view this page.</p>", "<title>News</title>")
    assert article.notices == ("The page needs JavaScript; this is what it shows without",)


def test_a_page_without_text_needs_its_scripts() -> None:
    head = "<title>Storm over Brenn</title><script src='/app.js'></script>"
    article = _page("<div id='app'></div>", head)
    assert article.text == "Storm over Brenn"
    assert article.notices == ("The page needs JavaScript; this is what it shows without",)
    assert _page("<div></div>", "<title>Storm over Brenn</title>").notices == ()


def test_a_page_that_suspects_robots_says_so() -> None:
    article = _page("<h1>Just a moment</h1><p>Checking your browser before you go on.</p>")
    assert "robot" in article.notices[0]


def test_text_nested_too_deeply_falls_back_to_plain_lines() -> None:
    article = _page("<div>" * 5000 + f"<p>{_PROSE}</p>" + "</div>" * 5000)
    assert _PROSE in article.text
    assert "nested too deeply" in article.notices[0]


def test_many_empty_elements_in_deep_boxes_fall_back_to_plain_lines() -> None:
    boxes, empty = 1500, "<i></i>" * 15_000
    article = _page(f"{'<div>' * boxes}{empty}{'</div>' * boxes}<p>{_PROSE}</p>")
    assert article.text == _PROSE
    assert "nested too deeply" in article.notices[0]


@pytest.mark.parametrize(("boxes", "elements"), [(500, 1_000), (30, 20_000)])
def test_a_page_that_is_only_deep_or_only_empty_is_laid_out(boxes: int, elements: int) -> None:
    article = _page(f"{'<div>' * boxes}{'<i></i>' * elements}{'</div>' * boxes}<p>{_PROSE}</p>")
    assert _PROSE in article.text
    assert not article.notices


def test_a_page_nested_too_deeply_is_read_from_its_body_whatever_its_head_says() -> None:
    head = "<head><title>İzmir İskelesi</title><style>p { color: red }</style></head>"
    page = f"<html>{head}<body>{'<div>' * 6_000}<script>go()</script>Köprü kapandı."
    assert parse_html(page.encode()).text == "Köprü kapandı."


@pytest.mark.parametrize(
    "page",
    [
        "<" * 50_000 + f"<p>{_PROSE}</p>",
        f"<div {' '.join(f'a{n}=1' for n in range(30_000))}><p>{_PROSE}</p></div>",
        f"<div data-x='{'A' * 500_000}'><p>{_PROSE}</p></div>",
        f"<p>{_PROSE}</p><!-- {'x' * 100_000}",
        f"<p>a{' ' * 200_000}b</p><p>{_PROSE}</p>",
        "line of text<br>" * 20_000 + f"<p>{_PROSE}</p>",
        "<ul>" + "<li><a href='/x'>Some headline for a story</a></li>" * 5000 + f"</ul><p>{_PROSE}",
        "<b>" * 1500 + f"<p>{_PROSE}</p>" * 50,
        "<blockquote>" * 500 + f"<p>{_PROSE}</p>",
        "<div class=caption>x y z</div>" * 5000 + f"<p>{_PROSE}</p>",
    ],
    ids=[
        "open",
        "attributes",
        "attribute",
        "comment",
        "blanks",
        "breaks",
        "links",
        "b",
        "quotes",
        "crumbs",
    ],
)
def test_text_of_hostile_pages_is_kept(page: str) -> None:
    assert _PROSE in _page(page).text


def test_a_link_that_is_never_closed_does_not_link_the_article() -> None:
    article = _page(f"<main><p><b><a href=x>Never closed<p>{_PROSE}</p><p>{_PROSE}</p></main>")
    assert article.text.count(_PROSE) == 2
    assert not article.links


def test_a_page_of_a_few_words_shows_them() -> None:
    assert _page("<div>Closed today</div>").text == "Closed today"


def test_an_empty_page_is_a_clear_error() -> None:
    for body in (b"<html></html>", b"<!-- x -->", b"<script>x</script>"):
        with pytest.raises(ParseError, match="holds no text"):
            parse_html(body, location="empty.html")


def test_a_page_of_many_megabytes_is_refused() -> None:
    with pytest.raises(ParseError, match="larger than"):
        parse_html(b"x" * (17 << 20))


@pytest.mark.parametrize("heavy", ["trafilatura", "charset_normalizer", "email", "lxml.html"])
def test_a_plain_page_loads_no_heavy_module(heavy: str) -> None:
    code = (
        "import sys; from reader import parse_article;"
        "parse_article(b'<html><body><article><p>We are ready, she said on Friday.</p>');"
        f"sys.exit({heavy!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


_MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<ul>",
         "<ol start=7>", "<li>", "</ul>", "<a href='x'>", "</a>", "<b>", "</b>", "<em>", "<br>",
         "<img src=a.jpg alt='a b'>", "<figure>", "<figcaption>", "</figure>", "<h1>", "<h2>",
         "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<q>", "</q>", "<hr>", "<dl>", "<dt>",
         "<dd>", "<aside>", "<footer>", "<section class='footnotes'>", "&nbsp;", "&shy;", "&#27;",
         _PROSE, "word ", " – “quoted” ", "Photo: A. Moe", "(Photo: B)", "\n"]
    )
    | st.text(max_size=12),
    max_size=40,
).map("".join)  # fmt: skip


@given(_MARKUP)
def test_any_markup_gives_a_sound_article_or_a_clear_error(markup: str) -> None:
    with suppress(ReaderError):
        check_promises(parse_html(markup.encode("utf-8", "replace"), location="x.html"))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_sound_article_or_a_clear_error(body: bytes) -> None:
    with suppress(ReaderError):
        check_promises(parse_html(body))


def test_a_list_of_pictures_has_captions() -> None:
    pictures = "".join(
        f"<li><img src='{name}.jpg'><p>The quay, seen from {name}.</p></li>"
        for name in ("land", "sea", "air")
    )
    article = _page(f"<p>{_PROSE}</p><ul>{pictures}</ul><p>{_PROSE} Yes.</p>")
    assert texts_of(article, BlockKind.CAPTION) == [
        "The quay, seen from land.",
        "The quay, seen from sea.",
        "The quay, seen from air.",
    ]


def test_products_of_a_shopping_list_stay() -> None:
    products = "".join(
        f"<div class='card'><h3><a href='{name}'>Lantern {name}</a></h3><div>£{price}</div>"
        f"<div><a href='{name}?buy'>To the shop that sells it</a></div>"
        f"<p>Lantern {name} burns for nine hours and can be hung on any railing.</p></div>"
        for price, name in enumerate(("Aurel", "Bruma", "Cirro"), 20)
    )
    article = _page(f"<article>{f'<p>{_PROSE}</p>' * 9}{products}<p>{_PROSE} Yes.</p></article>")
    assert [name for name in ("Aurel", "Bruma", "Cirro") if f"Lantern {name} burns" in article.text]


def test_a_formula_is_read_in_its_line() -> None:
    article = _page(
        f"<p>{_PROSE}</p><p>The height <img class='math-inline' src='h.svg' alt='h_{{0}}'> of the"
        f" tide is given in metres, and {_PROSE}</p>"
    )
    assert "The height h_{0} of the tide" in article.text
    assert not article.images


def test_a_formula_in_mathml_keeps_its_fractions_and_powers() -> None:
    math = "<mfrac><mi>h</mi><msup><mi>t</mi><mn>2</mn></msup></mfrac>"
    article = _page(f"<p>{_PROSE}</p><p>The height is <math>{math}</math> here. {_PROSE}</p>")
    assert "The height is h/t² here." in article.text


def test_the_portrait_of_the_author_has_no_caption() -> None:
    article = _page(
        "<article><div><img src='portrait.jpg' width='80'>"
        f"<div class='author'>Ines Falk, harbour desk</div></div>"
        f"<p>{_PROSE}</p><p>{_PROSE} Yes.</p></article>"
    )
    assert texts_of(article, BlockKind.CAPTION) == []


def test_a_picture_without_a_declared_height_stays() -> None:
    article = _page(
        f"<p>{_PROSE}</p><img src='quay.jpg' width='570' height='0'><p>{_PROSE} Yes.</p>"
    )
    assert [image.src for image in article.images] == ["https://news.example.org/a/quay.jpg"]


def test_the_badge_of_a_licence_is_no_picture() -> None:
    badge = "<a rel='license' href='https://licence.example.org'><img src='badge.png'></a>"
    assert not _page(f"<p>{_PROSE}</p><p>{_PROSE} Yes.</p>{badge}").images


def test_the_first_of_several_linked_sections_keeps_its_heading() -> None:
    sections = "".join(
        f"<h2><a href='{name}'>Tidings from {name} bay</a></h2><p>{_PROSE} {name}.</p>"
        for name in ("Aurel", "Bruma", "Cirro")
    )
    article = _page(f"<article><h1>The week</h1>{sections}</article>")
    assert "Tidings from Aurel bay" in texts_of(article, BlockKind.HEADING)


def test_an_embedded_object_swallows_no_text() -> None:
    assert _PROSE in _page(f"<article><embed src='x'><p>{_PROSE}</p></article>").text


def test_text_of_a_script_has_no_entities() -> None:
    text = " ".join([f"&quot;{_PROSE}&quot; she said."] * 6)
    data = json.dumps({"@type": "NewsArticle", "articleBody": text})
    article = _page("<p>Short.</p>", f"<script type='application/ld+json'>{data}</script>")
    assert f'"{_PROSE}" she said.' in article.text


def test_text_streamed_after_the_shell_of_a_page_is_read() -> None:
    shell = "".join(f"<p>{_PROSE} {word}.</p>" for word in ("Wait", "Still", "Soon"))
    late = "".join(f"<p>{_PROSE} {word}.</p>" for word in ("One", "Two", "Three", "Four"))
    page = f"<main>{shell}</main><div hidden id='{{}}'><article>{late}</article></div>"
    assert _page(page.format("S:0")).text.endswith("Four.")
    assert "Four." not in _page(page.format("later")).text


@pytest.mark.parametrize("body", ["<div class='articleBody'>", "<div itemprop='articleBody'>"])
def test_a_body_split_around_a_box_is_complete(body: str) -> None:
    texts = [f"{name} {_PROSE}" for name in ("First:", "Second:", "Third:", "Fourth:")]
    box = "<div><h4><a href='/m'>Map</a></h4><p><a href='/all'>See all maps</a></p></div>"
    rest = "".join(f"<p>{text}</p>" for text in texts[1:])
    article = _page(f"<div id='a'>{body}<p>{texts[0]}</p></div>{box * 3}{body}{rest}</div></div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == texts


def test_the_space_between_columns_is_no_numbers_of_lines() -> None:
    text = f"<div class='half gutter'><p>{_PROSE}</p><p>{_PROSE.upper()}</p></div>"
    article = _page(f"{text}<div class='half'><ul><li><a href='/'>Home</a></li></ul></div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, _PROSE.upper()]


@pytest.mark.parametrize("tag", ["span", "p"])
def test_a_line_called_a_cross_head_is_a_heading(tag: str) -> None:
    line = f"<{tag} class='cross-head'>‘Salt’</{tag}>"
    article = _page(f"<div><p>{_PROSE}</p>{line}<p>{_PROSE}</p></div>")
    assert texts_of(article, BlockKind.HEADING) == ["‘Salt’"]


def test_a_standfirst_called_a_heading_above_a_line_break_stands_alone() -> None:
    said = "Nobody in the village wants to sail before Friday"
    article = _page(f"<div><span class='post-subheading'>{said}</span><br>{_PROSE}</div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [said, _PROSE]


@pytest.mark.parametrize(
    ("head", "breaks", "between"),
    [
        ("<h1>Ferry</h1>", 2, "<br><br>"),
        ("<b>Ferry</b><br>", 4, "<br><br>"),
        ("<b>Ferry</b>", 4, "</div><div>"),
    ],
)
def test_a_page_inside_a_form_is_read(head: str, breaks: int, between: str) -> None:
    fields = "<input name='q'><input type='hidden' name='__VIEWSTATE' value='x'>"
    texts = [_PROSE, _PROSE.upper(), *(f"{word} {_PROSE}" for word in ("One.", "Two."))]
    text = f"{head}<div>{between.join(texts[:breaks])}</div>"
    article = _page(f"<form method='post' action='story.aspx'>{fields}{text}</form>")
    assert texts_of(article, BlockKind.PARAGRAPH)[-breaks:] == texts[:breaks]


def test_boxes_of_a_form_below_the_headline_of_the_page_are_no_text() -> None:
    terms = "".join(f"<div>{word} {_PROSE}</div>" for word in ("One.", "Two.", "Three."))
    form = f"<div><form action='/say'><textarea name='it'></textarea>{terms}</form></div>"
    article = _page(f"<h1>Ferry</h1><div><p>{_PROSE}</p><p>{_PROSE.upper()}</p>{form}</div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, _PROSE.upper()]


def test_long_lines_of_a_form_between_paragraphs_are_no_text() -> None:
    terms = "<br>".join(f"{word} {_PROSE}" for word in ("One.", "Two.", "Three.", "Four."))
    terms += f"<div>{_PROSE}</div>" * 3
    form = f"<form action='/say'><input name='you'><textarea name='it'></textarea>{terms}</form>"
    article = _page(f"<div><p>{_PROSE}</p>{form}<p>{_PROSE.upper()}</p></div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, _PROSE.upper()]


def test_long_boxes_of_a_form_on_a_page_with_text_are_no_text() -> None:
    terms = "".join(f"<li>{word} {_PROSE}</li>" for word in ("One.", "Two.", "Three."))
    form = f"<form action='/join'><input name='mail'><ul>{terms}</ul></form>"
    article = _page(f"<p>{_PROSE}</p><p>{_PROSE.upper()}</p><div class='box'>{form}</div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, _PROSE.upper()]
    assert not texts_of(article, BlockKind.LIST_ITEM)


@pytest.mark.parametrize("name", ["robots-nocontent", "article-side-rail"])
def test_text_declared_as_no_content_is_removed(name: str) -> None:
    others = "".join(f"<h4>{word} pays</h4><p>{_PROSE.lower()}</p>" for word in ("Salt", "Bread"))
    texts = [f"{word} {_PROSE}" for word in ("First:", "Second:", "Third:")]
    prose = "".join(f"<p>{each}</p>" for each in texts)
    article = _page(f"<div><div class='{name}'>{others}</div>{prose}</div>")
    assert texts_of(article, BlockKind.PARAGRAPH) == texts


def test_a_box_of_a_newsletter_beside_an_empty_cell_is_no_row() -> None:
    cells = f"<th>{_PROSE}<p>{_PROSE.upper()}</p></th><th class='expander'></th>"
    article = _page(f"<table><tr><td><table><tr>{cells}</tr></table></td></tr></table>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, _PROSE.upper()]


def test_a_page_that_is_drawn_by_a_script_shows_its_description() -> None:
    about = "The lamp of Saltrey burns again tonight. Come and see by it."
    page = f"""<html><head><title>Harbour</title><meta property="og:description" content="{about}">
    </head><body><noscript>Please enable JavaScript.</noscript><div id="app"></div></body></html>"""
    article = parse_html(page.encode(), location="https://harbour.example/1")
    assert article.text == f"Harbour\n\n{about}"
    assert article.notices == ("The page needs JavaScript; this is what it shows without",)


@pytest.mark.parametrize("about", ["", f"<p>The forum of the quay is open, and {_PROSE[4:]}</p>"])
def test_an_article_that_only_readers_without_scripts_see_is_read(about: str) -> None:
    said = "".join(f"<p>The {n} rope of the winch has frayed at the drum.</p>" for n in "abc")
    article = parse_html(
        f"<html><title>Ropes - Quay Forum</title><body><div>Quay Forum{about}</div><noscript>"
        f"<h1>Ropes</h1><div>{said}</div></noscript></body></html>".encode()
    )
    assert article.title == "Ropes"
    assert article.text.count("frayed at the drum.") == 3
    assert not article.notices


@pytest.mark.parametrize("headline", ["Your privacy", "Ferry"])
def test_what_readers_without_scripts_see_under_another_or_the_same_headline_is_left_out(
    headline: str,
) -> None:
    text = f"<h1>Ferry</h1><p>{_PROSE}</p><p>{_PROSE.upper()}</p>"
    hidden = f"<h1>{headline}</h1><p>{_PROSE} It is read.</p>"
    page = f"<title>Ferry</title><body>{text}<noscript>{hidden}</noscript></body>"
    article = parse_html(page.encode())
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE, _PROSE.upper()]


def test_a_headline_that_asks_to_enable_scripts_is_no_article() -> None:
    request = "<h1>JavaScript required</h1><p>Please enable JavaScript to search this site.</p>"
    article = _page(f"<div><h1>Storm</h1><p>{_PROSE}</p></div><noscript>{request}</noscript>")
    assert texts_of(article, BlockKind.PARAGRAPH) == [_PROSE]


def test_a_site_is_named_by_its_first_heading_if_that_links_to_its_front_page() -> None:
    said = "The bell rang in the night, and nobody in the village went back to sleep after that. "
    for href, site in (("https://landing.example/", "Letters"), ("/2026/bell.html", "")):
        article = parse_html(
            f"<html><title>The bell</title><body><h1><a href='{href}'>Letters</a></h1>"
            f"<h3>The bell</h3><div><p>{said * 3}</p><p>{said * 2}</p></div></body></html>".encode()
        )
        assert article.meta.site == site


def test_a_list_of_very_many_items_is_read_in_linear_time() -> None:
    def work(count: int) -> None:
        items = "<li><span><b>1.</b></span>Salt</li>" * count
        parse_html(f"<h1>Salt</h1><p>{_PROSE}</p><ul>{items}</ul>".encode())

    assert_in_proportion(work, 5_000, 30_000, at_most=16)  # not quadratic: 36 times


def test_very_many_boxes_in_open_paragraphs_are_read_in_linear_time() -> None:
    def work(count: int) -> None:
        parse_html(f"<h1>Salt</h1><p>{_PROSE}{'<p>Salt <section>x</section> rye' * count}".encode())

    assert_in_proportion(work, 2_000, 12_000, at_most=14)  # not quadratic: 36 times


@pytest.mark.parametrize("tag", ["math", "table", "article", "main><math", "div><table"])
def test_elements_nested_in_each_other_are_read_in_linear_time(tag: str) -> None:
    def work(depth: int) -> None:
        parse_html(f"<title>Salt</title><h1>Salt</h1><p>{_PROSE}</p>{f'<{tag}>x' * depth}".encode())

    assert_in_proportion(work, 200, 1_000, at_most=12)  # not quadratic: 25 times


def test_formulas_of_symbols_alone_keep_their_words_however_nested() -> None:
    article = _page(
        f"<p>{_PROSE}</p><p>Here <math><mi>a</mi><math><mi>b</mi></math></math> ends.</p>"
    )
    assert article.text.endswith("Here ab ends.")


@pytest.mark.parametrize("first", ["", "\t", ",", " , "])
def test_the_first_address_of_a_set_of_pictures_is_taken(first: str) -> None:
    article = _page(
        f"<p>{_PROSE}</p><img srcset='{first}w_9,h_5/b.jpg 1x, c.jpg 2x' alt='The quay'>"
    )
    assert [image.src for image in article.images] == ["https://news.example.org/a/w_9,h_5/b.jpg"]


@pytest.mark.parametrize("candidates", ["\t", "\u00a0", " , ", ",\u00a0,"])
def test_an_empty_set_of_pictures_is_no_picture(candidates: str) -> None:
    page = f"<p>{_PROSE}</p><p>{_PROSE} Yes.</p><img srcset='{candidates}'>"
    assert not _page(page).images
