"""Headings of printed pages, recognised by their typography."""

from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import column, parse

from reader.model.article import Article
from reader.parsing.printed.pdf import parse_pdf

PROSE = (
    "The harbour board met on Tuesday to weigh an offer that nobody had expected,",
    "and the international line said that it would wait for an hour and not for a",
    "minute more, come what may.",
)
HEADS = ("What the ferry costs", "Voices from the quay", "Who pays")


def pages(size: float, *, heads: tuple[str, ...] = HEADS, left: float = 50.0) -> list[list[Word]]:
    words: list[Word] = []
    y = 760.0
    for head in heads:
        words.append((left, y, size, head))
        words += [(50.0, y - 16 - 12 * at, 10.0, text) for at, text in enumerate(PROSE)]
        y -= 70
    return [words]


def headings(article: Article) -> list[tuple[str, int]]:
    return [(b.span.of(article.text), b.level) for b in article.blocks if b.kind == "heading"]


def test_lines_in_italics_head_the_text_below_them() -> None:
    article = parse_pdf(pdf_of(pages(10), italic=frozenset(HEADS)))
    assert headings(article) == [(head, 2) for head in HEADS]


def test_lines_in_a_colour_head_the_text_below_them() -> None:
    article = parse_pdf(pdf_of(pages(10), coloured=dict.fromkeys(HEADS, "0.7 0 0")))
    assert headings(article) == [(head, 2) for head in HEADS]


def test_lines_in_capitals_head_the_text_below_them() -> None:
    heads = tuple(map(str.upper, HEADS))
    assert headings(parse_pdf(pdf_of(pages(10, heads=heads)))) == [(head, 2) for head in heads]


def test_a_single_line_in_italics_heads_nothing() -> None:
    article = parse_pdf(pdf_of(pages(10, heads=HEADS[:1]), italic=frozenset(HEADS)))
    assert headings(article) == []


def test_a_long_sentence_in_large_letters_is_a_paragraph() -> None:
    lead = "The board took an hour to read a letter of two lines, and then went home."
    words: list[Word] = [(50, 790, 24, "Board weighs the offer"), (50, 775, 12, lead)]
    article = parse_pdf(pdf_of([[*words, *pages(10)[0]]], bold=frozenset({*HEADS, lead})))
    kinds = kinds_and_texts(article)
    assert kinds[1] == ("paragraph", lead)
    assert headings(article) == [(head, 2) for head in HEADS]


def test_a_size_in_which_most_is_prose_heads_nothing() -> None:
    small: list[Word] = [
        (50.0, 400.0 - 10 * at, 8.0, f"set_lamp({at}); wait_for_tide({at}); ring_the_bell({at});")
        for at in range(30)
    ]
    words: list[Word] = []
    for at, sentence in enumerate(("It rained.", "A gull came", "Nobody spoke")):
        words.append((50, 760 - 100 * at, 10, sentence))
        words += [(50, 730.0 - 100 * at - 12 * row, 10, text) for row, text in enumerate(PROSE)]
    assert headings(parse_pdf(pdf_of([[*words, *small]]))) == []


def test_smaller_headings_stand_deeper_than_larger_ones() -> None:
    first, second = pages(16)[0], pages(13, heads=("Of ropes", "Of lamps", "Of bells"))[0]
    first.insert(0, (50.0, 790.0, 24.0, "Board weighs the offer"))
    article = parse_pdf(pdf_of([first, second]))
    levels = dict(headings(article))
    assert [levels[head] for head in HEADS] == [2, 2, 2]
    assert levels["Of ropes"] == levels["Of bells"] == 3


def test_a_heading_of_two_lines_in_a_narrow_column_is_one() -> None:
    lines = (
        "The harbour board met",
        "on Tuesday to weigh an",
        "offer that nobody had",
        "foreseen.",
    )
    words: list[Word] = [(50, 760, 10, "Voices from"), (50, 748, 10, "Skellhavenberg")]
    words += [(50, 734.0 - 12 * at, 10, text) for at, text in enumerate(lines)]
    bold = frozenset({"Voices from", "Skellhavenberg"})
    article = parse_pdf(pdf_of([words], bold=bold))
    assert headings(article) == [("Voices from Skellhavenberg", 2)]


def test_lines_left_of_all_text_head_it_as_typewriters_have_them() -> None:
    words: list[Word] = []
    for at, head in enumerate(("Abstract", "Status of this memo", "Who wrote it")):
        y = 760.0 - 90 * at
        words.append((50, y, 10, head))
        words += [(70, y - 24 - 12 * row, 10, text) for row, text in enumerate(PROSE)]
    article = parse_pdf(pdf_of([words]))
    assert [head for head, _ in headings(article)] == [
        "Abstract",
        "Status of this memo",
        "Who wrote it",
    ]


def test_terms_left_of_their_explanation_are_no_headings_where_text_begins_there_too() -> None:
    words = [(50.0, 790.0 - 12 * row, 10.0, text) for row, text in enumerate(PROSE)]
    for at, term in enumerate(("Abaft", "Bilge", "Coaming")):
        y = 740.0 - 90 * at
        words.append((50, y, 10, term))
        words += [(70, y - 14 - 12 * row, 10, text) for row, text in enumerate(PROSE)]
    words += [(50.0, 420.0 - 12 * row, 10.0, text) for row, text in enumerate(PROSE * 2)]
    assert headings(parse_pdf(pdf_of([words]))) == []


def test_numbers_of_headings_that_are_set_alike_tell_their_levels() -> None:
    heads = ("1. Of ropes", "1.1 Of knots", "1.2 Of ends", "2. Of lamps", "2.1 Of wicks")
    article = parse_pdf(pdf_of(pages(10, heads=heads), bold=frozenset(heads)))
    assert headings(article) == list(zip(heads, (2, 3, 3, 2, 3), strict=True))


def test_of_headings_of_one_size_those_met_first_stand_higher() -> None:
    page = pages(10, heads=("Of ropes", "Of knots", "Of lamps", "Of wicks"))
    italic, bold = frozenset({"Of ropes", "Of lamps"}), frozenset({"Of knots", "Of wicks"})
    article = parse_pdf(pdf_of(page, italic=italic, bold=bold))
    assert [level for _, level in headings(article)] == [2, 3, 2, 3]


def test_a_numbered_line_in_bold_is_a_heading_below_a_line_without_full_stop() -> None:
    lines = ("Present: the keeper, the pilot, and the man who brings oil", "1. Of lamps", *PROSE,
             "2. Of oil", *PROSE)  # fmt: skip
    article = parse(pdf_of([column(50, 740, lines)], bold=frozenset({"1. Of lamps", "2. Of oil"})))
    assert [text for kind, text in kinds_and_texts(article) if kind == "heading"] == [
        "1. Of lamps",
        "2. Of oil",
    ]
