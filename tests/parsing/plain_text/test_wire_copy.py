"""Wire copy as agencies send it, with header lines for machines."""

import pytest

from reader.model.article import Article
from reader.parsing.plain_text.plain import parse_plain

_BODY = (
    "   TEAL, Norland (BW) _ Trains were running again by Tuesday noon after a\n"
    "landslide had blocked the line for six days.\n"
    "   ``It went by like a loaf,'' said Marge Tully, who saw it go.\n"
)
_COPY = (
    "a0512\nr w BC-Landslide-Railway    01-20 0341\n"
    "^BC-Landslide-Railway,1st Ld-Writethru,a0498<\n"
    "^Landslide line reopens after six days<\n"
    "^Eds: UPDATES with a quote.<\n^By AGNES MORI=\n^Brenn Wire Writer=\n"
    f"{_BODY}01-20-26 1241EST\n"
)


def _blocks(text: str) -> list[tuple[str, str]]:
    article = _parsed(text)
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


def _parsed(text: str) -> Article:
    return parse_plain(text.encode(), location="copy.txt")


@pytest.mark.parametrize("copy", [_COPY, _COPY.replace("\n", "\r\n")])
def test_the_header_of_an_agency_is_headline_and_byline(copy: str) -> None:
    article = _parsed(copy)
    assert (article.meta.title, article.meta.byline) == (
        "Landslide line reopens after six days",
        "AGNES MORI",
    )
    said = "Trains were running again by Tuesday noon after a landslide had blocked the line"
    assert _blocks(copy) == [
        ("headline", "Landslide line reopens after six days"),
        ("byline", "By AGNES MORI"),
        ("dateline", "TEAL, Norland (BW) —"),
        ("paragraph", f"{said} for six days."),
        ("paragraph", "“It went by like a loaf,” said Marge Tully, who saw it go."),
    ]


def test_lines_that_only_begin_like_a_header_are_text() -> None:
    text = "^ marks the place\n^ and so does this\n\nThe ferry will not sail today.\n"
    assert "^ marks the place" in _parsed(text).text


def test_a_text_of_nothing_but_a_header_keeps_its_headline() -> None:
    assert "Landslide line reopens" in _parsed("a1\n^Landslide line reopens<\n^By IDA LUND=\n").text
