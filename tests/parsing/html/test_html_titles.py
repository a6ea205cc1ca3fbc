"""The title of an article: which of those that a page declares its headings confirm."""

from html_listing import meta_of


def test_the_printed_heading_beats_the_declared_title() -> None:
    page = (
        "<title>The storms coming - Courier</title>"
        "<meta property='og:title' content='The storms coming'><h1>The storm’s coming</h1>"
    )
    assert meta_of(page).title == "The storm’s coming"


def test_the_site_is_no_part_of_the_title() -> None:
    page = (
        "<title>Storm over the harbour | Courier</title>"
        "<meta property=og:site_name content=Courier>"
    )
    assert meta_of(page).title == "Storm over the harbour"


def test_a_description_in_place_of_the_headline_is_not_the_title() -> None:
    page = (
        "<title>Lake Ostrava - Opencyclo</title><h1>Lake Ostrava</h1>"
        '<script type="application/ld+json">'
        '{"@type": "Article", "headline": "invented lake"}</script>'
    )
    assert meta_of(page).title == "Lake Ostrava"


def test_the_name_of_a_blog_that_leads_to_its_front_page_is_no_title() -> None:
    page = (
        "<title>River Diary: The lamp</title><h1><a href='/'>River Diary</a></h1>"
        "<h3 class='post-title entry-title'>The lamp</h3>"
    )
    assert meta_of(page).title == "The lamp"
