"""Authors recognised only by a name beside the date."""

import pytest
from processor_time import assert_in_proportion

from reader.parsing.html.page import parse_html

TEXT = (
    "<p>The lamp on the mole burns again, after eleven months in which every boat had to find the"
    " harbour by the smell of its kitchen, the council said.</p>"
) * 2


def byline(line: str) -> str:
    page = (
        "<html><head><title>The lamp burns | Mole Post</title>"
        "<meta property='og:site_name' content='Mole Post'></head>"
        f"<body><main><h1>The lamp burns</h1>{line}{TEXT}</main></body></html>"
    )
    return parse_html(page.encode()).meta.byline


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>Ida Lund</span><span>7 March 2026</span></div>",
        "<p>Ida Lund · 7 March 2026</p>",
        "<div>7 March 2026 | <b>Ida Lund</b> | 5 min read</div>",
        "<div><a href='/people/ida'>Ida Lund</a> <span>7 March 2026</span></div>",
        "<p>Ida Lund · vor einer Stunde</p>",
        "<p>Ida Lund · Yesterday at 9:30 am</p>",
        "<ul><li>Published 7 March 2026</li><li>Ida Lund</li></ul>",
        "<div><div><p>Ida Lund</p><p>Staff Engineer</p></div><p>7 March 2026</p></div>",
        "<div>7 March 2026 · 5 min · 812 words · Ida Lund | <a href='/e'>Suggest Changes</a></div>",
        "<div>Words <b>Ida Lund</b> Pictures <b>Tom Rijn</b> <span>7 March 2026</span></div>",
    ],
)
def test_a_name_beside_the_date_is_the_author(line: str) -> None:
    assert byline(line) == "Ida Lund"


def test_whoever_comments_below_a_text_in_boxes_is_no_author() -> None:
    boxes = TEXT.replace("p>", "div>")
    comment = "<div><b>Bo Marsh</b><span>2 hours ago</span><div>What a lamp!</div></div>"
    assert byline(f"<div>{boxes}</div>{comment}") == ""
    assert byline(f"{comment}<div>{boxes}</div>") == "Bo Marsh"


@pytest.mark.parametrize("name", ["J.R. Quill", "Ida O'Quill", "Ida ten Haaf"])
def test_a_name_beside_the_date_may_have_initials_and_particles(name: str) -> None:
    assert byline(f"<div><span>{name}</span><span>7 March 2026</span></div>") == name


@pytest.mark.parametrize(
    "names", ["Ida Lund and Bo Oja", "Ida Lund & Bo Oja", "Ida Lund et Bo Oja"]
)
def test_two_names_beside_the_date_are_the_authors(names: str) -> None:
    assert byline(f"<div><span>{names}</span><span>7 March 2026</span></div>") == "Ida Lund, Bo Oja"
    assert byline(f"<p>{names}, 7 March 2026</p>") == "Ida Lund, Bo Oja"


@pytest.mark.parametrize("name", ["Isla Lund", "Thomas Insel", "Ida and Bo Lund", "Ida Hafen"])
def test_names_that_are_words_for_places_elsewhere_are_authors(name: str) -> None:
    assert byline(f"<div><span>{name}</span><span>7 March 2026</span></div>") == name


@pytest.mark.parametrize("name", ["Ida Harbour", "Bo Quay", "Ida and Bo Lund"])
def test_an_author_with_a_page_of_authors_may_be_called_like_a_place(name: str) -> None:
    assert byline(f"<div><a href='/author/7'>{name}</a></div>") == name


def test_each_of_two_names_beside_the_date_may_have_a_place() -> None:
    names = "Ida Lund in Saltrey and Bo Oja in Port Wexley"
    assert byline(f"<p>{names}, 7 March 2026</p>") == "Ida Lund, Bo Oja"


@pytest.mark.parametrize(
    "line",
    [
        "Speeches and Remarks",
        "Taten und Worte",
        "Última Hora",
        "Keine Kommentare",
        "Reading Time",
        "Siste Nytt",
    ],
)
def test_sections_and_labels_beside_the_date_are_no_authors(line: str) -> None:
    assert byline(f"<div><span>{line}</span><span>7 March 2026</span></div>") == ""


@pytest.mark.parametrize(
    "line",
    [
        *("Saltrey Quay", "Skell and Brenn", "Town Council and Ida Bank"),
        *("Saltrey Harbour and Skell Island", "Gull Coast and Lower Brenn Valley"),
    ],
)
def test_a_place_or_bodies_before_a_comma_and_the_date_are_no_authors(line: str) -> None:
    assert byline(f"<p>{line}, 7 March 2026</p>") == ""


@pytest.mark.parametrize(
    "line",
    [
        "<p>Ida Lund</p><p>7 March 2026</p>",  # on separate lines: a name alone is not a byline
        "<div><span>Mole Post</span><span>7 March 2026</span></div>",
        "<div><span>World News</span><span>7 March 2026</span></div>",
        "<div><a href='/topics/upper-wend'>Upper Wend</a> <span>7 March 2026</span></div>",
        "<div><span>Ida Lund</span><span>Tom Rijn</span><span>7 March 2026</span></div>",
        "<div>Photos: <b>Tom Rijn</b></div><div>7 March 2026</div>",
        "<div><span>Super User</span><span>7 March 2026</span></div>",
        "<div><span>Ida Lund, Saltrey Harbour</span><span>7 March 2026</span></div>",
        "<div><span>World News and Local Sport</span><span>7 March 2026</span></div>",
        "<div><span>Real Estate and Personal Finance</span><span>7 March 2026</span></div>",
        "<div><span>Neue Technik und Alte Kunst</span><span>7. März 2026</span></div>",
        "<div><span>Human Rights</span><span>7 March 2026</span></div>",
        "<div><span>San Telmo</span><span>7 March 2026</span></div>",
        "<div><span>The Lamp Burns</span><span>7 March 2026</span></div>",
        "<p>Upper Wend, 7 March 2026</p>",
    ],
)
def test_an_ambiguous_name_beside_a_date_is_no_author(line: str) -> None:
    assert byline(line) == ""


def test_a_line_of_blanks_is_read_in_linear_time() -> None:
    def work(blanks: int) -> None:
        byline(f"<p class='byline'>{' ' * blanks}1</p>")

    work(1_000)
    # not quadratic: 25 times
    assert_in_proportion(work, 20_000, 100_000, at_most=12, slack_seconds=0.1)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<i>Ada Quill – The diary of a lamp, and of its keeper</i>", ""),
        ("<i>Ada Quill – The diary of a lamp</i>", ""),
        ("<i>Ada Quill – Brenn</i>", "Ada Quill"),
        ("<i>Ada Quill</i>", "Ada Quill"),
        ("<i>Tom Rijn – Brenn</i>", "Tom Rijn"),
    ],
)
def test_a_line_that_repeats_a_title_with_a_name_names_no_author(line: str, author: str) -> None:
    title = "Ada Quill – The diary of a lamp, and of its keeper"
    head = f"<title>{title}</title><h1>{title}</h1><time>7 March 2026</time>"
    assert parse_html(f"{head}<p><span>{line}</span></p>{TEXT}".encode()).meta.byline == author


def test_an_author_before_a_sign_is_named_though_the_title_begins_with_the_name() -> None:
    head = "<title>Ada Quill on the lamp</title><h1>Ada Quill on the lamp</h1>"
    line = "<div><span>Ada Quill |</span></div><time>7 March 2026</time>"
    assert parse_html(f"{head}{line}{TEXT}".encode()).meta.byline == "Ada Quill"
