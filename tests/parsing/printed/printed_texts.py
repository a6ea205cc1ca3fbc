"""Printed pages, and the articles parsed from them, as the PDF tests write them."""

from made_pdf import Word

from reader.model.article import Article
from reader.parsing.printed.pdf import parse_pdf
from reader.parsing.printed.printed_line import PageLine

PROSE = (
    "The harbour board met on Tuesday to weigh an offer that nobody had",
    "expected, and the international line said it would wait for an hour",
    "and not for a minute more, come what may, its captain said.",
)


def line(text: str, y: float, left: float = 50.0, size: float = 10.0) -> PageLine:
    """Return a printed line, 5 points a letter."""
    return PageLine(text, left, left + 5.0 * len(text), y, size)


def column(left: float, top: float, lines: tuple[str, ...]) -> list[Word]:
    """Return lines of 10-point text below each other."""
    return [(left, top - 12 * row, 10.0, text) for row, text in enumerate(lines)]


def parse(body: bytes) -> Article:
    """Return the article parsed from a PDF."""
    return parse_pdf(body, charset=None, location="p.pdf")
