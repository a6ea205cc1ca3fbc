"""PDF structure tags, which tell what a piece of text is."""

from made_pdf import Tagged, Word, pdf_of

from reader.model.article import Article
from reader.parsing.printed.pdf import parse_pdf
from reader.parsing.printed.pdfium.document_tags import drop_unreliable_tags, level_of_heading
from reader.parsing.printed.printed_line import PageLine, Tag

FIRST = "The harbour board met on Tuesday to weigh an offer that nobody had"
SECOND = "expected, and the line said that it would wait for another hour."
THIRD = "Nobody in the room laughed when the clerk read the letter aloud."


def blocks(article: Article) -> list[tuple[str, str, int]]:
    return [(str(b.kind), b.span.of(article.text), b.level) for b in article.blocks]


def page(*texts: str) -> list[Word]:
    return [(50.0, 760.0 - 12 * at, 10.0, text) for at, text in enumerate(texts)]


def test_tagged_headings_are_such_however_they_are_set() -> None:
    tags = [
        Tagged("H1", texts=("Board weighs the offer",)),
        Tagged("P", texts=(FIRST, SECOND)),
        Tagged("H2", texts=("What the ferry costs",)),
        Tagged("P", texts=(THIRD,)),
    ]
    words = page("Board weighs the offer", FIRST, SECOND, "What the ferry costs", THIRD)
    assert blocks(parse_pdf(pdf_of([words], tags=tags))) == [
        ("heading", "Board weighs the offer", 1),
        ("paragraph", f"{FIRST} {SECOND}", 0),
        ("heading", "What the ferry costs", 2),
        ("paragraph", THIRD, 0),
    ]


def test_bold_lines_head_nothing_where_tags_name_the_headings() -> None:
    tags = [
        Tagged("H1", texts=("Board weighs the offer",)),
        Tagged("P", texts=("Warm words in bold",)),
        Tagged("P", texts=(FIRST, SECOND)),
        Tagged("H1", texts=("What the ferry costs",)),
        Tagged("P", texts=(THIRD,)),
    ]
    words = page(
        "Board weighs the offer", "Warm words in bold", FIRST, SECOND, "What the ferry costs", THIRD
    )
    article = parse_pdf(pdf_of([words], tags=tags, bold=frozenset({"Warm words in bold"})))
    assert ("paragraph", "Warm words in bold", 0) in blocks(article)


def test_cells_of_several_lines_are_one_each() -> None:
    cells = ("Windhover", "sails at dawn, and comes", "back when it pleases", "Old Mary", "stays")
    words: list[Word] = [
        (50, 700, 10, cells[0]),
        (120, 700, 10, cells[1]),
        (120, 688, 10, cells[2]),
        (50, 670, 10, cells[3]),
        (120, 670, 10, cells[4]),
    ]
    rows = (
        Tagged("TR", (Tagged("TD", texts=cells[:1]), Tagged("TD", texts=cells[1:3]))),
        Tagged("TR", (Tagged("TD", texts=cells[3:4]), Tagged("TD", texts=cells[4:]))),
    )
    article = parse_pdf(pdf_of([words], tags=[Tagged("Table", rows)]))
    assert [text for kind, text, _ in blocks(article) if kind == "table_row"] == [
        "Windhover\tsails at dawn, and comes back when it pleases",
        "Old Mary\tstays",
    ]


def line(text: str, row: int, block: int) -> PageLine:
    return PageLine(text, 50, 50 + 5.0 * len(text), 700 - 12.0 * row, 10, tag=Tag("P", block))


def test_paragraphs_of_one_line_each_are_not_used() -> None:
    words = FIRST.replace(",", "").lower()
    cut = [line(words, row, row) for row in range(12)]
    assert all(each.tag is None for each in drop_unreliable_tags([cut])[0])
    whole = [line(words, row, row // 6) for row in range(12)]
    assert drop_unreliable_tags([whole]) == [whole]


def test_the_level_of_a_heading_is_in_its_tag() -> None:
    assert level_of_heading(Tag("H3", 1)) == 3
    assert level_of_heading(Tag("H", 1)) == 2
    assert level_of_heading(Tag("Title", 1)) == 1
    assert level_of_heading(Tag("P", 1)) == 0
    assert level_of_heading(Tag("H3", 1, row=2, cell=3)) == 0
    assert level_of_heading(None) == 0


def test_notes_captions_and_quotations_are_identified_by_their_tags() -> None:
    tags = [
        Tagged("P", texts=(FIRST, SECOND)),
        Tagged("BlockQuote", (Tagged("P", texts=(THIRD,)),)),
        Tagged("Figure", (Tagged("Caption", texts=("The ferry in the snow",)),)),
        Tagged("Note", (Tagged("P", texts=("1 The minutes say so.",)),)),
    ]
    words = page(FIRST, SECOND, THIRD, "The ferry in the snow", "1 The minutes say so.")
    assert blocks(parse_pdf(pdf_of([words], tags=tags)))[1:] == [
        ("quotation", THIRD, 1),
        ("caption", "The ferry in the snow", 0),
        ("footnote", "The minutes say so.", 1),
    ]


def test_a_title_and_the_smaller_line_below_it_are_two_blocks_also_in_one_paragraph() -> None:
    words: list[Word] = [
        (200.0, 780.0, 20.0, "The board waits"),
        (190.0, 762.0, 12.0, "What an offer says about a harbour"),
        *[(left, base - 60, size, text) for left, base, size, text in page(FIRST, SECOND, THIRD)],
    ]
    tags = [
        Tagged("P", texts=("The board waits", "What an offer says about a harbour")),
        Tagged("P", texts=(FIRST, SECOND)),
        Tagged("P", texts=(THIRD,)),
    ]
    article = parse_pdf(pdf_of([words], tags=tags))
    assert article.title == "The board waits"


def test_a_large_first_line_that_goes_on_in_smaller_print_stays_in_its_paragraph() -> None:
    large = "The harbour board met on Tuesday"
    words: list[Word] = [
        (50.0, 700.0, 14.0, large),
        (50.0, 684.0, 10.0, "to weigh an offer that nobody in the town had expected, and said"),
        (50.0, 672.0, 10.0, "in one short line that it would wait for another hour, or two."),
    ]
    tags = [Tagged("P", texts=tuple(text for *_, text in words))]
    article = parse_pdf(pdf_of([words], tags=tags))
    assert [text for _, text, _ in blocks(article)] == [" ".join(text for *_, text in words)]


def test_the_source_of_a_quotation_stands_alone_also_in_one_paragraph() -> None:
    words: list[Word] = [
        (70.0, 700.0, 10.0, "Who drives here with forty tonnes drives"),
        (70.0, 688.0, 10.0, "on trust alone."),
        (180.0, 676.0, 10.0, "\x97 Ida Lund"),
    ]
    texts = tuple(text for *_, text in words)
    tags = [Tagged("BlockQuote", texts=texts), Tagged("P", texts=(FIRST, SECOND))]
    words += [(left, base - 140, size, text) for left, base, size, text in page(FIRST, SECOND)]
    article = parse_pdf(pdf_of([words], tags=tags))
    quotation, source = article.blocks[:2]
    assert quotation.span.of(article.text).endswith("trust alone.")
    assert (str(source.kind), source.span.of(article.text)) == ("quotation", "— Ida Lund")


def test_a_dash_at_the_margin_goes_on_with_its_paragraph() -> None:
    words = page(FIRST, f"{SECOND}", "\x97 That was all, said the clerk, and he went home.")
    tags = [Tagged("P", texts=tuple(text for *_, text in words))]
    assert len(blocks(parse_pdf(pdf_of([words], tags=tags)))) == 1
