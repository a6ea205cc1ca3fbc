"""Date, language and address, each from its most reliable source."""

import json
import sys

import pytest
from html_listing import meta_of
from made_pages import STORM, page_of

from reader.model.article import Article


def test_a_dateless_page_has_no_date() -> None:
    page = "<title>Storm</title><p>On 3 March 2021 the old pier fell into the sea.</p>"
    assert meta_of(page).published == ""


def test_a_line_named_date_below_the_headline_is_the_date() -> None:
    page = (
        "<body><span class=date>Friday, 1 May 2026</span><h1>Storm</h1>"
        "<div class='post-date'>Posted on 3 March 2021 at noon</div><p>The pier fell.</p></body>"
    )
    assert meta_of(page).published == "2021-03-03"


def test_a_time_above_the_headline_in_its_box_is_the_date_however_it_is_called() -> None:
    time = "<time id=published_at class='col-2 mt-2'>2021-03-03 20:36:00</time>"
    page = f"<article><div>Home</div>{time}<h1>Storm</h1><p>The pier fell.</p></article>"
    assert meta_of(page).published == "2021-03-03T20:36:00"
    boxed = page.replace(time, f"<div class=row><h2>Home</h2>{time}</div>")
    assert meta_of(boxed).published == "2021-03-03T20:36:00"
    unnamed = page.replace("<time id=published_at", "<time")
    assert meta_of(unnamed).published == "2021-03-03T20:36:00"
    changed = (
        page.replace("<time", "<time title=x")
        .replace("published_at", "x")
        .replace("2021", "Updated 2021")
    )
    assert not meta_of(changed).published


@pytest.mark.parametrize(
    "box",
    [
        "<div><a href=/tide>The tide</a> <time>3 March 2021</time></div>",
        "<div class=ticker><span>Now</span><time>3 March 2021</time> The sea is calm</div>",
    ],
)
def test_the_time_of_other_news_above_the_headline_is_not_the_date(box: str) -> None:
    assert not meta_of(f"<article>{box}<h1>Storm</h1><p>The pier fell.</p></article>").published


_LANGUAGES = "<meta http-equiv=Content-Language content='de, fr'>"


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ("<html xml:lang=de><body>x</body></html>", "de"),
        ("<html lang=de xml:lang=en><body lang=fr>x</body></html>", "de"),
        ("<html><body lang=FR-CA>x</body></html>", "FR-CA"),
        ("<html><meta http-equiv=Content-Language content=de-CH><body>x</body></html>", "de-CH"),
        (f"<html>{_LANGUAGES}<body>x</body></html>", ""),
        (f"<html lang=a,b>{_LANGUAGES}<meta name=language content=en></html>", "en"),
    ],
)
def test_a_page_may_declare_its_language_in_several_ways(page: str, language: str) -> None:
    assert meta_of(page).language == language


def test_language_and_address_are_kept_as_declared() -> None:
    page = "<html lang=de_AT><head><link rel=canonical href='/storm'></head><body>x</body></html>"
    meta = meta_of(page)
    assert (meta.language, meta.canonical_url) == ("de-AT", "https://news.example.org/storm")


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"@type": ["Article", {}, 7]}', "null"])
def test_broken_json_ld_is_ignored(broken: str) -> None:
    page = f"<title>Storm</title><script type='application/ld+json'>{broken}</script>"
    assert meta_of(page).title == "Storm"


@pytest.mark.parametrize("broken", ['{"headline": "The "late" ferry"}', '{"name": "Lipa', "[1 2]"])
def test_broken_json_ld_is_ignored_before_anything_has_read_json(
    broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "json.decoder")
    page = f"<title>Storm</title><script type='application/ld+json'>{broken}</script>"
    assert meta_of(page).title == "Storm"


def test_a_time_below_the_headline_is_the_date_unless_it_is_that_of_a_change() -> None:
    assert meta_of("<h1>Storm</h1><time>10:12, 7 March 2026</time>").published == "2026-03-07"
    changed = "<h1>Storm</h1><p>Last updated on <time>7 March 2026</time></p>"
    assert not meta_of(changed).published


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p><em>7 March 2026</em></p>", "2026-03-07"),
        ("<p>Updated 9 March 2026 | Published 7 March 2026</p>", "2026-03-07"),
        ("<span class=date title='Sat, 7 Mar 2026 10:00:00 GMT'>yesterday</span>", "2026-03-07"),
        ("<p class=published><time datetime='2026-03-07T10:00Z'>today</time></p>", "2026-03-07"),
        ("<h4 class=author>by <b>Ida Lund</b>, March 7, 2026</h4>", "2026-03-07"),
        ("<h4>7 March 2026</h4>", ""),
        ("<h3>By the sea on 7 March 2026</h3>", ""),
        ("<p>Updated <em>7 March 2026</em></p>", ""),
        ("<p>The pier fell on a Tuesday.</p><p>7 March 2026</p>", ""),
    ],
)
def test_a_line_between_headline_and_text_may_be_the_date(line: str, day: str) -> None:
    assert meta_of(f"<h1>Storm</h1>{line}<p>The pier fell.</p>").published[:10] == day


def test_a_line_named_date_right_above_the_headline_in_its_box_is_the_date() -> None:
    box = "<div><p class='episode-date'>7 March 2026</p><p>Mira Oduya</p><h1>Storm</h1></div>"
    assert (
        meta_of(f"<p class=date>9 March 2026</p>{box}<p>The pier fell.</p>").published
        == "2026-03-07"
    )


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("<ul><li>Mira Oduya</li><li class='post__date'>7 March 2026</li></ul>", "2026-03-07"),
        ("<div><ul><li class='date'>7 March 2026</li><li>3 min</li></ul></div>", "2026-03-07"),
        ("<ul><li class='date'>7 March 2026</li><li><h3>Ferry</h3></li></ul>", ""),
        (f"<ul><li class='date'>7 March 2026</li><li>{'Old news. ' * 20}</li></ul>", ""),
        ("<div class='news'><p class='date'>7 March 2026</p><p>Ferry lost</p></div>", ""),
    ],
)
def test_a_list_of_author_and_date_above_the_box_of_the_headline_has_the_date(
    above: str, day: str
) -> None:
    page = f"<article>{above}<div><h1>Storm</h1></div><p>The pier fell.</p></article>"
    assert meta_of(page).published == day


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("<p class=small>7 March 2026</p>", "2026-03-07"),
        ("<div class=x1>7 March 2026</div>", "2026-03-07"),
        ("<div>7 March 2026<a href='/tides'></a></div>", ""),
        ("<p>Storms since 7 March 2026</p>", ""),
        ("<p>7 March 2026</p><p>Saltrey</p>", ""),
        ("<p id='today'>7 March 2026</p>", ""),
    ],
)
def test_the_line_directly_above_the_headline_may_be_the_date(above: str, day: str) -> None:
    title = "Storm keeps ferries in port"
    page = f"<title>{title}</title><main>{above}{{}}<p>The pier fell.</p></main>"
    for level in (1, 2):
        headline = f"<h{level}>{title}</h{level}>"
        assert meta_of(page.format(headline)).published == day


def test_the_line_directly_above_the_headline_gives_way_to_a_labelled_date() -> None:
    page = "<p>7 March 2026</p><h1>Storm</h1><p>The pier fell.</p><p>Published: 5 March 2026</p>"
    assert meta_of(page).published == "2026-03-05"


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ("<header>{}</header><main>{}</main>", "2026-03-07"),  # today, and the day of the article
        ("<article><header><p>{}</p></header>{}</article>", "2026-03-09"),
        ("<div><div class='post-meta'>{}</div>{}</div>", "2026-03-09"),
    ],
)
def test_an_earlier_day_below_the_headline_counts_more_than_one_outside_of_the_article(
    page: str, day: str
) -> None:
    above = "<time datetime='2026-03-09'>9 March 2026</time>"
    below = "<h1>Storm</h1><p>{} March 2026</p><p>The pier fell.</p>"
    assert meta_of(page.format(above, below.format(7))).published == day
    assert meta_of(page.format(above, below.format(11))).published == "2026-03-09"


def test_the_date_in_the_page_data_is_used_where_no_article_is_described() -> None:
    data = json.dumps({"@graph": [{"@type": "WebPage", "datePublished": "2026-03-07"}]})
    page = f"<title>Storm</title><script type='application/ld+json'>{data}</script>"
    assert meta_of(page).published == "2026-03-07"


def test_without_a_headline_a_line_labelled_as_date_is_the_date() -> None:
    page = (
        "<h2>Storm</h2><div>Posted On: 7 MAR 2026 4:05PM by the office</div><p>The pier fell.</p>"
    )
    assert meta_of(page).published == "2026-03-07"


@pytest.mark.parametrize(
    ("declared", "site"),
    [
        ({"publisher": {"name": "The Brenn Post"}}, "The Brenn Post"),
        ({"publisher": {"name": "Rowan Holding"}}, "brennpost.example"),
        ({"publisher": {"@id": "#org"}}, "The Brenn Post"),
    ],
)
def test_a_site_given_as_an_address_is_replaced_by_a_name_given_elsewhere(
    declared: dict[str, object], site: str
) -> None:
    publisher = {"@type": "Organization", "@id": "#org", "name": "The Brenn Post"}
    data = json.dumps([{"@type": "NewsArticle", "headline": "Storm", **declared}, publisher])
    page = (
        "<title>Storm</title><meta property='og:site_name' content='brennpost.example'>"
        f"<script type='application/ld+json'>{data}</script>"
    )
    assert meta_of(page).site == site


@pytest.mark.parametrize(
    "line",
    [
        "<div class='date'>3 March 2021, <span class='time'>noon</span></div>",
        "<div class='date' title='3 March 2021'><span class='time'>Long ago</span></div>",
        "<div class='date'><span class='date'>3 March 2021</span></div>",
    ],
)
def test_a_line_of_the_date_may_have_a_box_for_the_time_in_it(line: str) -> None:
    assert meta_of(f"<h1>Storm</h1>{STORM}{line}").published == "2021-03-03"


@pytest.mark.parametrize(
    ("named", "site"),
    [
        ("U.S.", "Brennpost"),
        ("Brennpost North", "Brennpost North"),
        ("Brennische Postzeitung", "Brennische Postzeitung"),
        ("Бреннпост", "Бреннпост"),
        ("The Gull of the North", "The Gull of the North"),
    ],
)
def test_a_section_named_as_the_site_gives_way_to_the_name_in_the_address(
    named: str, site: str
) -> None:
    head = "<title>Storm in port - Brennpost</title><meta property='og:site_name' content='{}'>"
    address = "<link rel='canonical' href='https://www.brennpost.example/storm'>"
    assert meta_of(f"{head.format(named)}{address}<h1>Storm in port</h1>").site == site


@pytest.mark.parametrize(
    ("named", "title", "site"),
    [
        ("https://www.brennpost.example/", "Storm in port - Brenn Post", "Brenn Post"),
        ("@brennpost", "Storm in port | News | Brenn Post", "Brenn Post"),
        ("@brennpost", "Storm in port | News | Brenn.com", "Brenn.com"),
        ("@brennpost", "Storm in port | Opinion", "@brennpost"),
    ],
)
def test_an_address_or_account_of_a_site_is_replaced_by_the_end_of_the_title_if_that_names_it(
    named: str, title: str, site: str
) -> None:
    head = "".join(
        f"<meta property='og:{name}' content='{value}'>"
        for name, value in (("site_name", named), ("title", title))
    )
    meta = meta_of(f"<title>{title}</title>{head}<h1>Storm in port</h1><p>Waves.</p>")
    assert (meta.title, meta.site) == ("Storm in port", site)


def test_the_site_in_the_page_data_is_used_when_no_publisher_is_named() -> None:
    data = json.dumps({"@graph": [{"@type": "WebSite", "name": "The Brenn Post"}]})
    page = f"<title>Storm</title><script type='application/ld+json'>{data}</script>"
    assert meta_of(page).site == "The Brenn Post"


@pytest.mark.parametrize(
    "page",
    [
        "<title>The tower | Buildings | Courier of the Dyke</title><h1>The tower</h1>",
        "<title>The tower « Courier of the Dyke</title><h1>The tower</h1>",
        "<title>The tower - Courier of the Dyke</title><h2 itemprop='headline'>The tower</h2>",
        "<title>Courier of the Dyke – The tower</title><h1>The tower</h1>",
    ],
)
def test_the_part_of_the_title_beside_the_headline_is_the_site(page: str) -> None:
    assert meta_of(page).site == "Courier of the Dyke"


def test_a_site_in_the_first_heading_is_not_taken_for_the_headline() -> None:
    page = "<title>Leaking hatch - Small Boats Board</title><h1>Small Boats Board</h1>"
    assert meta_of(f"{page}<h2>Leaking hatch</h2>").site == ""


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Por Rita Solano · 3 de febrero de 2026", "2026-02-03"),
        ("Ida Lund | 7 March 2026 | 5 min", "2026-03-07"),
        ("Ida Lund | on the storm of 7 March 2026", ""),
        ("Saturday, 7 March 2026<br>Ida Lund", "2026-03-07"),
        ("Ida Lund<br>7 March 2026", "2026-03-07"),
        ("Ida Lund<br><a href='/post'>The Mole Post</a><br>Sat, 7 March 2026", "2026-03-07"),
        ("Valid until<br>Saturday<br>7 March 2026", ""),
        ("2026-03-07 10:22 出处：鼹鼠报 作者：林一", "2026-03-07T10:22:00"),
        ("2026年3月7日 来源：鼹鼠报", "2026-03-07"),
        ("When:<br>7 March 2026", ""),
        ("Born<br>7 March 2026", ""),
        ("Valid until<br>7 March 2026", ""),
        ("7 March 2026<br>Dear Ida,<br>nobody sails.", ""),
    ],
)
def test_a_date_may_be_a_part_of_its_line(line: str, day: str) -> None:
    text = "<p>The lamp burns again, after eleven months in which boats went by smell alone.</p>"
    assert meta_of(f"<h1>The lamp burns</h1><p>{line}</p>{text}").published == day


@pytest.mark.parametrize(
    "others",
    [
        "<div class='relatedContent'><span class='date'>{}</span></div>",
        "<ul id='recent-posts'><li><a href='/1'>Late</a><span class='post-date'>{}</span></ul>",
        "<aside><p class='date'>{}</p></aside>",
        "<span class='dtstart published'>{}</span>",
        "<table class='infobox'><tr><td><span>{}</span></td></tr></table>",
        "<a href='/1'><b>Ferry late</b><span class='date'>{}</span></a>",
    ],
)
def test_the_date_of_another_article_is_not_that_of_this_one(others: str) -> None:
    page = f"<h1>The pier fell</h1><p>It fell at noon.</p>{others.format('9 May 2024')}"
    assert meta_of(page).published == ""


def test_a_line_named_date_in_a_box_above_the_headline_is_the_date() -> None:
    head = "<div class='head'><b>Mira Oduya</b><span class='post-timestamp'>9 May 2024</span></div>"
    assert meta_of(f"<div>{head}<h1>The pier fell</h1></div>").published == "2024-05-09"


def test_a_date_that_is_a_permalink_to_the_article_is_its_date() -> None:
    link = "<a rel='bookmark' href='/1'><span class='date'>9 May 2024</span></a>"
    assert meta_of(f"<h1>The pier fell</h1><div>{link}</div>").published == "2024-05-09"


def test_a_date_in_the_text_of_a_page_without_paragraphs_is_not_its_publication() -> None:
    said = "The pier fell into the sea on Tuesday, and the people of Brenn stood at the quay. " * 2
    picture = "<div class='large'>A picture of the pier, posted on 9 May 2024</div>"
    assert meta_of(f"<h1>The pier fell</h1><div>{said}{picture}</div>").published == ""
    line = "<div>By Mira Oduya, posted on 9 May 2024</div>"
    assert meta_of(f"<h1>The pier fell</h1><div>{line}{said}</div>").published == "2024-05-09"


def test_a_date_in_the_box_of_the_headline_is_that_of_the_article_whatever_the_box_is_called() -> (
    None
):
    box = "<aside><h1>The pier fell</h1><div><span class='date'>9 May 2024</span></div></aside>"
    assert meta_of(box).published == "2024-05-09"


def test_a_site_is_not_called_by_a_scheme_or_a_part_of_it() -> None:
    named = "<meta property='og:site_name' content='https://www.brennpost.example'><h1>Pier</h1>"
    assert meta_of(named).site == "brennpost.example"
    told = f"<title>Pier - Brennpost</title>{named}"
    assert meta_of(told).site == "Brennpost"
    accents = (
        "<meta property='og:site_name' content='www.liberte.example'><title>Pier - Liberté</title>"
    )
    assert meta_of(f"{accents}<h1>Pier</h1>").site == "Liberté"


@pytest.mark.parametrize(
    ("title", "site"), [("Events | BRENN", "BRENN"), ("Blog - The pier fell", "")]
)
def test_a_part_of_a_site_does_not_name_it(title: str, site: str) -> None:
    home = "<link rel='canonical' href='https://www.brenn.example/a'>"
    rest = title.partition(" ")[2].strip("|- ")
    assert meta_of(f"{home}<title>{title}</title><h1>{rest}</h1>").site == site


def _parse_with_json_ld(data: dict[str, object], title: str) -> Article:
    said = json.dumps({"@context": "https://schema.org", "@type": "Article", **data})
    script = f"<script type='application/ld+json'>{said}</script>"
    return page_of(f"<h1>Saltrey</h1><div>{STORM}</div>{script}", title=title)


def test_a_host_of_blogs_is_not_the_site() -> None:
    article = _parse_with_json_ld(
        {
            "headline": "Saltrey",
            "author": {"@type": "Person", "name": "Ida Lund"},
            "publisher": {"@type": "Organization", "name": "Blogger"},
            "datePublished": "2026-06-11",
        },
        "Quays and Bells: Saltrey",
    )
    assert article.meta.site != "Blogger"
    assert article.meta.byline == "Ida Lund"
    assert article.meta.published.startswith("2026-06-11")


def test_a_slogan_is_no_part_of_the_name_of_a_site() -> None:
    site = "<meta property='og:site_name' content='{}'><meta name='author' content='Brenn News'>"
    meta = meta_of(site.format("Brenn News | All that the coast wants to know"))
    assert (meta.site, meta.byline) == ("Brenn News", "")
    assert meta_of(site.format("Brenn News - Coast")).site == "Brenn News - Coast"
    assert meta_of(site.format("Brenn News - Brenn News")).site == "Brenn News"


@pytest.mark.parametrize("view", ["Print", "Printer-friendly version", "Druckversion"])
def test_the_view_of_a_page_is_not_its_site(view: str) -> None:
    headline = "Storm over the harbour"
    meta = meta_of(f"<title>{headline} - Brenn News - {view}</title><h1>{headline}</h1>")
    assert (meta.title, meta.site) == (headline, "Brenn News")
    assert meta_of(f"<title>{headline} | Print</title><h1>{headline}</h1>").site == "Print"


@pytest.mark.parametrize("site", ["-", ":", "»", "Brenn News -", "Brenn News »", ""])
def test_a_title_with_a_view_and_a_sign_instead_of_the_site_is_read(site: str) -> None:
    headline = "Storm over the harbour"
    page = f"<title>{headline} | {site} | Print</title><h1>{headline}</h1>"
    assert meta_of(page).title.startswith(headline)


def test_an_address_in_brackets_after_the_headline_is_the_site() -> None:
    meta = meta_of(
        "<title>Storm over the harbour [Brenn.net]</title><h1>Storm over the harbour</h1>"
    )
    assert (meta.title, meta.site) == ("Storm over the harbour", "Brenn.net")
    assert meta_of("<title>Storm over the harbour [updated]</title>").site == ""


def test_the_name_of_the_site_may_follow_the_headline_after_a_dash_alone() -> None:
    page = "<title>Storm keeps the ferries in port-Harbour-Brenn Post</title><h1>{}</h1>"
    assert meta_of(page.format("Storm keeps the ferries in port")).site == "Brenn Post"
    assert meta_of(page.format("Storm keeps ferries in ports")).site == ""


def test_the_name_of_the_site_may_follow_sections_after_colons() -> None:
    headline = "불 꺼진 등대를 다시 켜는 항구 마을 사람들의 겨울"
    page = f"<title>{headline} : 뉴스 : 항구닷컴</title><h1>{headline}</h1>"
    assert meta_of(page).site == "항구닷컴"


def test_the_article_with_the_title_of_the_page_is_its_own_among_those_described() -> None:
    articles = [
        {"@type": "NewsArticle", "headline": headline, "author": author, "datePublished": day}
        for headline, author, day in (
            ("Fog over Brenn", "Bo Oja", "2026-01-02"),
            ("Storm over Saltrey", "Ida Lund", "2026-05-04"),
        )
    ]
    scripts = "".join(
        f"<script type='application/ld+json'>{json.dumps(each)}</script>" for each in articles
    )
    meta = meta_of(f"<title>Storm over Saltrey | Skell Post</title>{scripts}<h1>Storm</h1>")
    assert (meta.byline, meta.published) == ("Ida Lund", "2026-05-04")


@pytest.mark.parametrize(
    "digits", ["1777852800", "1777852800000", "2026050412", "202605041230", "20260504123059"]
)
def test_a_date_may_be_given_in_seconds_or_without_signs_between(digits: str) -> None:
    tag = f"<meta property='article:published_time' content='{digits}'>"
    assert meta_of(f"<head>{tag}</head><h1>Storm</h1>").published == "2026-05-04"


def test_the_tag_of_an_authority_for_when_it_published_first_has_the_date() -> None:
    tag = "<meta name='firstpublishedtime' content='2026-05-04-23:59:59'>"
    assert meta_of(f"<head>{tag}</head><h1>Storm</h1>").published == "2026-05-04"


def test_a_date_of_change_before_that_of_publication_is_not_taken_for_it() -> None:
    times = (
        "<time itemprop='dateModified' datetime='2026-05-06'>6 May</time>"
        "<time itemprop='datePublished' datetime='2026-05-04'>4 May</time>"
    )
    assert meta_of(f"<h1>Storm</h1>{times}{STORM}").published == "2026-05-04"


def test_an_author_may_be_named_in_a_tag_inside_an_element() -> None:
    author = "<div itemprop='author' itemscope><meta itemprop='name' content='Ida Lund'></div>"
    assert meta_of(f"<h1>Storm</h1>{author}{STORM}").byline == "Ida Lund"


def test_authors_separated_by_semicolons_are_several() -> None:
    tag = "<meta name='author' content='Ida Lund; Ole Kant'>"
    assert meta_of(f"<head>{tag}</head><h1>Storm</h1>").byline == "Ida Lund, Ole Kant"


@pytest.mark.parametrize(
    "line",
    ["Brenn - 4 maj 2026 - 08:40", "Data publikacji: 04.05.2026", "Publication date: 4 May 2026"],
)
def test_a_place_or_a_label_may_stand_beside_a_date(line: str) -> None:
    assert meta_of(f"<h1>Storm</h1><div>{line}</div>{STORM}").published == "2026-05-04"


def test_a_date_may_follow_a_byline_that_ends_like_a_sentence() -> None:
    for line, day in (
        ("Words by Ida Lund. Photographs by Ole Kant.", "2026-05-04"),
        ("The pier fell at noon on Monday.", ""),  # what follows may be the day of an event
    ):
        page = f"<h1>Storm</h1><p>{line}</p><p>4 May 2026</p>{STORM}"
        assert meta_of(page).published == day


@pytest.mark.parametrize("label", ["Submitted on Mon, ", "Submitted Mon, ", "Created on "])
def test_a_word_for_when_a_page_was_entered_is_no_author(label: str) -> None:
    line = f"<span class='submitted-by'>{label}2019-01-21 13:49</span>"
    meta = meta_of(f"<body><h1>Storm</h1>{line}<p>The pier fell at noon on Monday.</p></body>")
    assert (meta.byline, meta.published[:10]) == ("", "2019-01-21")


@pytest.mark.parametrize(
    ("link", "site"),
    [
        ("<a href='/'>Office of the Coast for Civic Education</a>", True),
        ("<a href='/'><img src='l.png' alt='Office of the Coast for Civic Education'></a>", True),
        ("<a href='/'>Home</a><h2>Office of the Coast for Civic Education</h2>", False),
        ("<a href='/coast'>Office of the Coast for Civic Education</a>", False),
    ],
)
def test_a_long_name_of_a_site_is_known_by_the_link_to_its_front_page(
    link: str, site: bool
) -> None:
    title = "<title>The people of the pier | Office of the Coast for Civic Education</title>"
    meta = meta_of(f"{title}{link}<h1>The people of the pier</h1>")
    assert meta.site == ("Office of the Coast for Civic Education" if site else "")


@pytest.mark.parametrize(
    ("title", "link", "site"),
    [
        ("Skell Post: {}", "Skell Post", "Skell Post"),
        ("Skell Post - {}", "Skell Post", "Skell Post"),
        ("Skell Post | News | {}", "Skell Post", "Skell Post"),
        ("Skell Post: {}", "The Front", ""),
        ("Storm: {}", "Storm", ""),  # one word may be what the story is about
        ("Home Page: {}", "Home Page", ""),
    ],
)
def test_the_site_before_the_headline_is_known_by_the_link_to_its_front_page(
    title: str, link: str, site: str
) -> None:
    headline = "The people of the pier"
    page = f"<title>{title.format(headline)}</title><a href='/'>{link}</a><p>{headline}</p>{STORM}"
    meta = meta_of(page)
    assert meta.site == site
    assert (meta.title == headline) == bool(site)


@pytest.mark.parametrize(
    ("title", "first", "link", "site"),
    [
        ("Skell Post - {}", "Skell Post", "{}", "Skell Post"),
        ("Skell Post - {}", "Skell Post", "Ida", "Skell Post"),
        ("{} - Skell Post", "Skell Post", "{}", "Skell Post"),
        ("{} - Skell Post", "Home", "Skell Post", "Skell Post"),
        ("{} - Skell Post", "{}", "Skell Post", "Skell Post"),  # as the first page is the story
    ],
)
def test_a_link_to_the_front_page_tells_the_site_from_a_story_in_one_word_that_links_to_itself(
    title: str, first: str, link: str, site: str
) -> None:
    story = "百年の本を守る図書館"
    links = f"<h1><a href='/'>{first}</a></h1><h2><a href='/a.html'>{link}</a></h2>"
    meta = meta_of(f"<title>{title}</title>{links}{STORM}".replace("{}", story))
    assert (meta.site, meta.title) == (site, story)


@pytest.mark.parametrize(
    ("outer", "day", "published"),
    [
        ("date-outer", "Saturday, March 7, 2026", "2026-03-07"),
        ("date-outer", "Posts of March 7, 2026", ""),
        ("main", "Saturday, March 7, 2026", ""),  # perhaps today
    ],
)
def test_the_day_above_the_posts_of_a_day_is_their_date(
    outer: str, day: str, published: str
) -> None:
    post = f"<div class='post'><h3 class='post-title'>Storm over Saltrey</h3>{STORM}</div>"
    box = f"<div class={outer!r}><h2 class='date-header'>{day}</h2><div class='date-posts'>{post}"
    page = f"<title>Storm over Saltrey</title><h1><a href='/'>Nets</a></h1>{box}</div></div>"
    assert meta_of(page).published == published


def test_the_date_may_be_all_that_a_footer_named_for_it_has() -> None:
    title = "<h1>Storm over Saltrey</h1>"
    page = (
        f"<title>Storm</title><article>{title}{STORM}<footer class='{{}}'>{{}}</footer></article>"
    )
    for name, line, day in (
        ("meta", "March 7, 2026", "2026-03-07"),
        ("meta", "Last updated: March 7, 2026", ""),
        ("foot", "March 7, 2026", ""),
    ):
        assert meta_of(page.format(name, line)).published == day


@pytest.mark.parametrize(
    ("heading", "site"), [("Nets and Lamps", "Nets and Lamps"), ("Kezdőlap", ""), ("Home", "")]
)
def test_a_heading_that_links_to_the_front_page_names_the_site_or_says_so(
    heading: str, site: str
) -> None:
    page = f"<h1><a href='/'>{heading}</a></h1><h2>Storm over Saltrey</h2>{STORM}"
    assert meta_of(f"<title>Storm over Saltrey</title>{page}").site == site


@pytest.mark.parametrize("headline", ["Storm - what we know so far", "Saltrey 2 – 1 Skell"])
def test_a_headline_with_a_dash_stays_whole_below_the_linked_name_of_the_site(
    headline: str,
) -> None:
    site = "<h1><a href='/'>Nets and Lamps</a></h1>"
    page = f"<title>{headline} | Nets and Lamps</title>{site}<h2>{headline}</h2>{STORM}"
    meta = meta_of(page)
    assert (meta.title, meta.site) == (headline, "Nets and Lamps")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted by <a href='/u'>Ida Lund</a> at 6:12 PM", "2026-03-07"),
        ("Posted by Ida Lund at 6:12 PM on March 5, 2026", "2026-03-05"),
        ("Posted by Ida Lund", ""),  # perhaps today
        ("At 6:12 PM the pier was empty", ""),
    ],
)
def test_a_line_with_only_the_time_says_that_the_day_is_above_the_box(
    line: str, published: str
) -> None:
    post = f"<div><h3>Storm over Saltrey</h3>{STORM}<div><span>{line}</span></div></div>"
    box = f"<div><h2><span>Saturday, March 7, 2026</span></h2>{post}</div>"
    page = f"<title>Storm over Saltrey - Nets</title><h1><a href='/'>Nets</a></h1>{box}"
    assert meta_of(page).published == published


@pytest.mark.parametrize("line", ["Published: March 5, 2026", "By Ida Lund, March 5, 2026"])
@pytest.mark.parametrize("around", ["{}", "<div>{}<div>Posted by Zed Poe at 6:12 PM</div></div>"])
def test_a_day_above_a_headline_gives_way_to_the_date_below_it(line: str, around: str) -> None:
    post = around.format(f"<h1>Storm over Saltrey</h1><div>{line}</div>{STORM}")
    assert meta_of(f"<h2>Saturday, March 7, 2026</h2>{post}").published == "2026-03-05"


def test_a_comment_below_a_text_of_line_breaks_does_not_date_it() -> None:
    text = "The boats stayed in the harbour while the storm went over the pier. " * 6
    comment = "<dl><dt>Ida said</dt><dd><span>March 9, 2026</span></dd></dl>"
    page = f"<h1>Storm over Saltrey</h1><div>{text}<br><br>{text}</div>{comment}"
    assert meta_of(page).published == ""
    assert meta_of(page.replace("</h1>", "</h1><div>March 7, 2026</div>")).published == "2026-03-07"


@pytest.mark.parametrize(
    ("rest", "site"),
    [
        ("by Ida Lund", ""),
        ("by Ida Lund - Pier Notes", "Pier Notes"),
        ("by Ida Lund | Pier Notes | Jun, 2026", "Pier Notes"),
        ("Pier Notes - 7 June 2026", "Pier Notes"),
        ("Saltrey 2026", "Saltrey 2026"),
        ("by hand", "by hand"),
        ("By Hand", "By Hand"),
        ("de Havenkrant", "de Havenkrant"),
    ],
)
def test_author_and_day_in_a_title_are_not_the_site(rest: str, site: str) -> None:
    headline = "The people of the pier"
    meta = meta_of(f"<title>{headline} - {rest}</title><h1>{headline}</h1>{STORM}")
    assert (meta.title, meta.site) == (headline, site)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<div><a href='/@ida'>Ida Lund</a></div>", "Ida Lund"),
        ("<div><a href='https://medium.com/@ida?source=x'>Ida Lund</a></div>", "Ida Lund"),
        ("<div><a href='https://video.example/@ida'>Ida Lund</a></div>", ""),
        ("<div><a href='/@ida/lists'>Ida Lund</a></div>", ""),
        ("<div><a href='/@ida'>Follow</a></div>", ""),
        ("<p>My thanks to <a href='/@ida'>Ida Lund</a></p>", ""),
        (
            "<div><a href='/@ida'>Ida Lund</a> and <b><a href='/@z'>Zed Poe</a></b></div>",
            "Ida Lund, Zed Poe",
        ),
        ("<div><span>·</span><span><a href='/@ida'>Ida Lund</a></span> in Nets</div>", "Ida Lund"),
        ("<div>Translated by <a href='/@ida'>Ida Lund</a></div>", ""),
        ("<div><span>Featuring </span><a href='/@ida'>Ida Lund</a></div>", ""),
        ("<div><a href='/@ida'>Ida Lund</a> boosted</div>", ""),
        ("<div>In reply to <a href='/@ida'>Ida Lund</a></div>", ""),
        ("<div>Published in <a href='/@nets'>Nets Lamps</a></div>", ""),
        ("<div class=standfirst>A talk with <a href='/@ida'>Ida Lund</a> about nets</div>", ""),
        ("<h2><a href='/@ida'>Ida Lund</a></h2>", ""),
        ("<aside><a href='/@ida'>Ida Lund</a></aside>", ""),
        (
            "<figure><img src=a.png><figcaption><a href='/@ida'>Ida Lund</a></figcaption></figure>",
            "",
        ),
    ],
)
def test_a_link_to_an_account_of_the_site_names_the_author(line: str, byline: str) -> None:
    assert meta_of(f"<h1>The people of the pier</h1>{line}{STORM}").byline == byline
