"""The outline of a PDF names the lines that head its parts."""

from made_pdf import Word, pdf_of

from reader.parsing.printed.pdf import parse_pdf
from reader.parsing.printed.pdfium.outline import Entry, Outline

PROSE = "The harbour board met on Tuesday to weigh an offer that nobody had expected at all."


def test_lines_that_bookmarks_name_are_headings() -> None:
    first: list[Word] = [(50, 760, 10, "Of tides"), (50, 748, 10, PROSE)]
    second: list[Word] = [(50, 760, 10, "2 Of boats"), (50, 748, 10, PROSE)]
    outline = [(0, "Of tides"), (1, "Of boats")]
    article = parse_pdf(pdf_of([first, second], outline=outline))
    assert [b.span.of(article.text) for b in article.blocks if b.kind == "heading"] == [
        "Of tides",
        "2 Of boats",
    ]


def test_one_bookmark_is_no_outline() -> None:
    page: list[Word] = [(50, 760, 10, "Of tides"), (50, 748, 10, PROSE)]
    article = parse_pdf(pdf_of([page], outline=[(0, "Of tides")]))
    assert not [b for b in article.blocks if b.kind == "heading"]


def test_bookmarks_below_that_of_the_headline_are_sections() -> None:
    page: list[Word] = [(50, 780, 20, "Tides and boats")]
    page += [(50, 750, 10, "Of tides"), (50, 738, 10, PROSE)]
    page += [(50, 720, 10, "Of boats"), (50, 708, 10, PROSE)]
    outline = [(0, "Tides and boats"), (0, "  Of tides"), (0, "  Of boats")]
    article = parse_pdf(pdf_of([page], outline=outline))
    assert [(str(b.kind), b.level) for b in article.blocks if b.level] == [("heading", 2)] * 2


def test_a_title_counts_on_its_page_and_those_beside_it() -> None:
    outline = Outline([Entry(4, 1, "Of tides"), Entry(9, 2, "3.1 Of  boats")])
    assert outline.level(4, "OF TIDES") == 1
    assert outline.level(5, "Of tides") == 1
    assert outline.level(7, "Of tides") == 0
    assert outline.level(9, "3.1. Of boats") == 2
    assert outline.level(9, "Of boats") == 2
    assert Outline([]).level(0, "Of tides") == 0
