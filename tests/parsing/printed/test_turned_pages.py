"""Pages printed sideways, and stamps across pages."""

import pytest
from article_promises import check_promises
from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse

_PAGE: list[Word] = [(50, 500, 20, "Board weighs the late offer"), *column(50, 460, PROSE)]
_READ = [("headline", "Board weighs the late offer"), ("paragraph", " ".join(PROSE))]
_WIDTH, _HEIGHT = 595, 842


@pytest.mark.parametrize(
    ("direction", "rotate"),
    [("0 1 -1 0", 0), ("0 1 -1 0", 90), ("0 -1 1 0", 270), ("0 -1 1 0", 0), ("-1 0 0 -1", 180)],
)
def test_a_page_printed_sideways_is_read_as_if_it_were_upright(direction: str, rotate: int) -> None:
    places = {
        "0 1 -1 0": lambda left, base: (_WIDTH - base, left),
        "0 -1 1 0": lambda left, base: (base, _HEIGHT - left),
        "-1 0 0 -1": lambda left, base: (_WIDTH - left, _HEIGHT - base),
    }
    page = [(*places[direction](left, base), size, text) for left, base, size, text in _PAGE]
    turned = dict.fromkeys((text for *_, text in page), direction)
    article = parse(pdf_of([page], turned=turned, rotate=rotate))
    check_promises(article)
    assert kinds_and_texts(article) == _READ


@pytest.mark.parametrize("direction", ["0 1 -1 0", "0.7 0.7 -0.7 0.7"])
def test_a_large_line_across_a_page_is_no_heading(direction: str) -> None:
    stamp = (30, 200, 40, "Draft of the clerk")
    for page in ([stamp, *_PAGE], [*_PAGE, stamp]):
        article = parse(pdf_of([page], turned={stamp[3]: direction}))
        assert kinds_and_texts(article) == [("paragraph", stamp[3]), *_READ]


@pytest.mark.parametrize("askew", [{_PAGE[0][3]}, {words for *_, words in _PAGE}])
def test_a_heading_that_is_askew_is_one(askew: set[str]) -> None:
    direction = dict.fromkeys(askew, "0.98 0.17 -0.17 0.98")
    assert kinds_and_texts(parse(pdf_of([_PAGE], turned=direction))) == _READ


def test_a_small_line_up_the_edge_of_a_page_stays_where_it_is() -> None:
    credit = (560, 400, 6, "Photo: Ida Lund")
    article = parse(pdf_of([[*_PAGE, credit]], turned={credit[3]: "0 1 -1 0"}))
    assert kinds_and_texts(article) == [*_READ, ("credit", credit[3])]


@pytest.mark.parametrize(("shown", "left_out"), [("0 0 595 600", True), ("0 0 595 90", False)])
def test_what_stands_outside_the_shown_part_of_a_page_is_left_out(
    shown: str, *, left_out: bool
) -> None:
    slug: Word = (50, 700, 9, "goats_2026.indd 1 proof of the board")
    body = pdf_of([[slug, *_PAGE]]).replace(b"/MediaBox", f"/CropBox [{shown}] /MediaBox".encode())
    assert ("indd" not in parse(body).text) is left_out


def test_what_runs_over_the_lower_edge_of_a_sheet_stays() -> None:
    page: list[Word] = [(50, 860, 10, "Chapter 2"), *_PAGE, (50, -14, 10, "Nobody voted.")]
    text = parse(pdf_of([page])).text
    assert "Nobody voted." in text
    assert "Chapter 2" not in text
