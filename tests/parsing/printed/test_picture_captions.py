"""Captions that only small print right below a picture tells."""

import pytest
from listed_blocks import block_texts
from made_pdf import Word, pdf_of

from reader.model.article import BlockKind
from reader.parsing.printed.pdf import parse_pdf

PICTURE = (50.0, 600.0, 200.0, 100.0)
CAPTION = ("Old trees above the chapel of Velm in October,", "as the cooperative found them.")
ABOVE = ("The orchard has lost a third of its trees since the", "long drought, and the families")
BELOW = ("say that they will plant again as soon as rain is back,", "in two years at the latest.")


def column(top: float, texts: tuple[str, ...], size: float = 10.0) -> list[Word]:
    return [(50.0, top - 12.0 * at, size, text) for at, text in enumerate(texts)]


def captions(
    words: list[Word], pictures: tuple[tuple[float, float, float, float], ...] = (PICTURE,)
) -> list[str]:
    article = parse_pdf(pdf_of([words], pictures=pictures))
    return [each.span.of(article.text) for each in article.blocks if each.kind is BlockKind.CAPTION]


def page_with(small: tuple[str, ...], top: float = 590.0, size: float = 8.0) -> list[Word]:
    small_print = [(50.0, top - 9.6 * at, size, text) for at, text in enumerate(small)]
    return [*column(724, ABOVE), *small_print, *column(556, BELOW)]


def test_small_print_right_below_a_picture_is_its_caption() -> None:
    assert captions(page_with(CAPTION)) == [" ".join(CAPTION)]


def test_a_sentence_goes_on_below_picture_and_caption() -> None:
    texts = block_texts(parse_pdf(pdf_of([page_with(CAPTION)], pictures=(PICTURE,))))
    assert " ".join((*ABOVE, *BELOW)) in texts


@pytest.mark.parametrize(
    "words",
    [
        page_with(CAPTION, size=10.0),  # not small
        page_with(CAPTION, top=574.0, size=7.5),  # not right below
        page_with(("By Ida Lund",)),
        page_with(("7 March 2024",)),
        page_with(("Skell Orchards, Pier 4, www.skell.example",)),
        page_with(("3 Report of the board, page 14.",)),
        page_with((f"{CAPTION[0]} {CAPTION[1]}",)),  # wider than the picture
    ],
)
def test_other_lines_below_a_picture_are_no_captions(words: list[Word]) -> None:
    assert captions(words) == []


def test_small_print_on_a_background_or_below_an_icon_is_no_caption() -> None:
    assert captions(page_with(CAPTION), ((0.0, 0.0, 595.0, 842.0),)) == []
    assert captions(page_with(CAPTION), ((50.0, 600.0, 30.0, 30.0),)) == []


def test_text_recognized_in_strips_of_a_scan_is_no_caption() -> None:
    strips = (PICTURE, (50.0, 500.0, 200.0, 100.0))
    assert captions(page_with(CAPTION), strips) == []
