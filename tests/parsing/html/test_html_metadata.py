"""Title, byline, date, site, language and address: each from whoever says it best."""

import pytest

from reader.model.article import Meta
from reader.parsing.html.bylines import clean_name, join_names
from reader.parsing.html.links import Addresses
from reader.parsing.html.metadata import Declared, read_metadata
from reader.parsing.html.tree import parse_tree


def _meta(page: str, location: str = "https://news.example.org/a") -> Meta:
    root = parse_tree(page)
    assert root is not None
    return read_metadata(Declared(root), location, Addresses(location, root))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Mira Oduya", "Mira Oduya"),
        ("by Mira Oduya and Tom Halloran", "Mira Oduya and Tom Halloran"),
        ("Von Ivo Kranz", "Ivo Kranz"),
        ("Written by: Mira Oduya | 11 February 2024", "Mira Oduya"),
        ("Mira Oduya, updated at noon", "Mira Oduya"),
        ("Mira Oduya · 5 min", "Mira Oduya"),
        ("Byron Delancey", "Byron Delancey"),
        ("By Mira Oduya Photographs by Ida Lund", "Mira Oduya"),
        ("Mira Oduya Wed, March 12, 2025", "Mira Oduya"),
        ("Yan Sun", "Yan Sun"),
        ("Mira Oduya on Nov. 20, 2025", "Mira Oduya"),
        ("文・森川葉子 写真・林健", "森川葉子"),
        ("Storm Petersen", "Storm Petersen"),
        ("admin", ""),
        ("https://example.org/staff/7", ""),
        ("@alderCourier", ""),
        ("2024", ""),
    ],
)
def test_byline_lines_become_names(line: str, name: str) -> None:
    assert clean_name(line) == name


def test_names_are_told_once() -> None:
    assert join_names(["Mira Oduya", "By Mira Oduya", "Tom Halloran"]) == "Mira Oduya, Tom Halloran"


def test_the_printed_heading_beats_the_declared_title() -> None:
    page = (
        "<title>The storms coming - Courier</title>"
        "<meta property='og:title' content='The storms coming'><h1>The storm’s coming</h1>"
    )
    assert _meta(page).title == "The storm’s coming"


def test_the_site_is_no_part_of_the_title() -> None:
    page = (
        "<title>Storm over the harbour | Courier</title>"
        "<meta property=og:site_name content=Courier>"
    )
    assert _meta(page).title == "Storm over the harbour"


def test_a_description_in_place_of_the_headline_is_not_the_title() -> None:
    page = (
        "<title>Lake Ostrava - Opencyclo</title><h1>Lake Ostrava</h1>"
        '<script type="application/ld+json">'
        '{"@type": "Article", "headline": "invented lake"}</script>'
    )
    assert _meta(page).title == "Lake Ostrava"


def test_a_dateless_page_has_no_date() -> None:
    page = "<title>Storm</title><p>On 3 March 2021 the old pier fell into the sea.</p>"
    assert _meta(page).published == ""


def test_a_line_named_date_below_the_headline_is_the_date() -> None:
    page = (
        "<body><span class=date>Friday, 1 May 2026</span><h1>Storm</h1>"
        "<div class='post-date'>Posted on 3 March 2021 at noon</div><p>The pier fell.</p></body>"
    )
    assert _meta(page).published == "2021-03-03"


def test_the_author_is_not_the_site() -> None:
    page = (
        "<meta property='og:site_name' content='Courier'><meta name=author content=Courier>"
        "<p class=byline>By Mira Oduya</p>"
    )
    assert _meta(page).byline == "Mira Oduya"


def test_language_and_address_are_kept_as_declared() -> None:
    page = "<html lang=de_AT><head><link rel=canonical href='/storm'></head><body>x</body></html>"
    meta = _meta(page)
    assert (meta.language, meta.canonical_url) == ("de-AT", "https://news.example.org/storm")


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"@type": ["Article", {}, 7]}', "null"])
def test_broken_json_ld_is_ignored(broken: str) -> None:
    page = f"<title>Storm</title><script type='application/ld+json'>{broken}</script>"
    assert _meta(page).title == "Storm"


@pytest.mark.parametrize(
    "byline",
    [
        "<div class='authors'><a href='/m'>Mira Oduya</a><p class='role'>Dean, Brenn</p></div>",
        "<span class='author'>Mira Oduya<br>University of Brenn</span>",
        (
            "<blockquote>Come.<span class='quote__author'>Ida Lund</span></blockquote>"
            "<p class='author'>Mira Oduya</p>"
        ),
    ],
)
def test_what_somebody_does_and_who_is_quoted_is_no_author(byline: str) -> None:
    assert _meta(f"<h1>Storm</h1>{byline}").byline == "Mira Oduya"


def test_a_time_below_the_headline_is_the_day_unless_it_says_that_it_was_changed() -> None:
    assert _meta("<h1>Storm</h1><time>10:12, 7 March 2026</time>").published == "2026-03-07"
    changed = "<h1>Storm</h1><p>Last updated on <time>7 March 2026</time></p>"
    assert not _meta(changed).published


def test_the_outlet_behind_a_printed_name_is_no_part_of_it() -> None:
    page = (
        "<title>Ferry</title><meta property='og:site_name' content='Brenn Post'>"
        "<h1>Ferry</h1><p class='author'>By <b>Mira Oduya</b>, Brenn Post Harbour</p>"
    )
    assert _meta(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    "line", ["기자명 김하나 기자", "김하나 기자", "김하나 기자 hana@brenn.example"]
)
def test_a_korean_reporter_is_known_by_the_word_behind_the_name(line: str) -> None:
    page = f"<html lang='ko'><title>나루</title><h3>나루</h3><ul><li>{line}</li></ul>"
    assert _meta(page).byline == "김하나"


def test_the_name_of_a_blog_that_leads_to_its_front_page_is_no_title() -> None:
    page = (
        "<title>River Diary: The lamp</title><h1><a href='/'>River Diary</a></h1>"
        "<h3 class='post-title entry-title'>The lamp</h3>"
    )
    assert _meta(page).title == "The lamp"
