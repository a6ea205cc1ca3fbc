"""Titles that contain more than the headline, and headlines without heading markup."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = (
    "<p>The lamp on the mole burns again, after eleven months in which every boat had to find the"
    " harbour by the smell of its kitchen, the council said.</p>" * 3
)


def _page(
    title: str, above: str = "<h1>Lamp on the mole burns again</h1>", tags: str = ""
) -> bytes:
    head = f"<head><title>{title}</title>{tags}</head>"
    return f"<html>{head}<body>{above}{_TEXT}</body></html>".encode()


def _tag(name: str, content: str) -> str:
    return f"<meta property='{name}' content='{content}'>"


@pytest.mark.parametrize(
    ("behind", "site"),
    [
        ("Ida Lund and Tom Rijn", "Mole Post"),
        ("MOLE Harbourside", "Mole.example"),
        ("News - Mole Post Films", "The Mole Post"),
    ],
)
def test_authors_and_parts_of_the_site_after_a_headline_are_no_title(
    behind: str, site: str
) -> None:
    title = f"Lamp on the mole burns again - {behind}"
    tags = _tag("og:title", title) + _tag("og:site_name", site)
    tags += "<meta name='author' content='Ida Lund and Tom Rijn'>"
    assert parse_html(_page(title, tags=tags)).meta.title == "Lamp on the mole burns again"


def test_the_subject_of_a_series_stays_after_its_name() -> None:
    title = "Letters from the quay - why the lamp went out"
    tags = _tag("og:title", title) + _tag("og:site_name", "Mole Post")
    page = _page(title, "<h1>Letters from the quay</h1>", tags)
    assert parse_html(page).meta.title == title


@pytest.mark.parametrize("title", ["www.Molepost.de - {}", "{} | Molepost.de"])
def test_an_address_beside_the_headline_is_the_site(title: str) -> None:
    page = _page(title.format("Lamp on the mole burns again"), "")
    meta = parse_html(page).meta
    assert (meta.title, meta.site) == ("Lamp on the mole burns again", "Molepost.de")


def test_the_first_line_of_a_headline_is_no_site() -> None:
    title = (
        "Lighthouse lamps remembered - How the mole is lit today | Mole Post - Lamps . Boats . Nets"
    )
    lines = "Lighthouse lamps remembered<br>How the mole is lit today"
    above = f"<h1>Lamps . Boats . Nets</h1><h2>{lines}</h2>"
    assert parse_html(_page(title, above)).meta.site == ""


def test_a_line_called_headline_outranks_a_title_about_the_agency() -> None:
    line = "<p><span class='headline entry-title'>Lamp on the mole burns again</span></p>"
    article = parse_html(_page("News from the Mole Agency", line))
    assert article.meta.title == "Lamp on the mole burns again"
    assert article.text.count("Lamp on the mole burns again") == 1


def test_lines_that_head_several_stories_are_no_title() -> None:
    lines = "<p class='headline'>Lamp on the mole burns again</p>" * 2
    article = parse_html(_page("News from the Mole Agency", lines))
    assert article.meta.title == "News from the Mole Agency"


def test_a_paragraph_marked_up_as_a_heading_is_no_headline() -> None:
    long = "This report tells what the keepers did. " * 5
    tags = _tag("og:title", "Report of the Keepers")
    article = parse_html(_page("Report of the Keepers", f"<h1>{long}</h1>", tags))
    assert article.text.startswith("Report of the Keepers\n")


def test_a_kicker_that_only_looks_set_apart_is_not_glued_to_the_headline() -> None:
    above = "<h1><span>At last!</span>Lamp on the mole burns again</h1>"
    tags = _tag("og:title", "Lamp on the mole burns again")
    article = parse_html(_page("Lamp on the mole burns again | Mole Post", above, tags))
    assert article.text.startswith("Lamp on the mole burns again\n")


def test_the_title_of_a_site_gives_way_to_the_only_headline_that_does_not_name_it() -> None:
    above = "<h1>Lamp on the mole burns again</h1>"
    boxes = "<h1>WEND Contact us</h1><h1>Wend newsletter</h1>"
    page = _page("WEND", above).replace(b"</body>", boxes.encode() + b"</body>")
    assert parse_html(page).meta.title == "Lamp on the mole burns again"
    named = _page("WEND", "<h1>WEND</h1>" + above)
    assert parse_html(named).meta.title == "WEND"


@pytest.mark.parametrize(
    ("title", "tags", "site"),
    [
        ("Lamp on the mole burns again - Mole Post", "twitter:site=@mole_int", "Mole Post"),
        ("Lamp on the mole burns again", "twitter:site=@molepost", "molepost"),
        ("Lamp on the mole burns again - MBC (Mole Broadcasting Company of Brenn)", "", "MBC"),
        ("molepost.info", "", "molepost.info"),
    ],
)
def test_the_site_is_named_by_the_title_rather_than_by_its_network(
    title: str, tags: str, site: str
) -> None:
    tag = _tag(*tags.split("=")) if tags else ""
    assert parse_html(_page(title, tags=tag)).meta.site == site
