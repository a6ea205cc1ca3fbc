"""PDF: columns, hyphens, running heads; and files that hold no text."""

import sys

import pytest
from article_promises import check_promises
from hypothesis import given, settings
from hypothesis import strategies as st
from made_pdf import Word, pdf_of

from reader.errors import ParseError, ReaderError
from reader.model.article import Article
from reader.parsing.printed.page_lines import shapes_of_pages
from reader.parsing.printed.pdf import parse_pdf
from reader.parsing.printed.printed_line import PageLine

LEFT = (
    "The harbour board met on Tuesday to weigh an",
    "offer that nobody had expected, and the inter-",
    "national line said it would wait for an hour",
)
RIGHT = ("and not for a minute more, come what may.", "The well-known ferry blew its horn.")


def column(left: float, top: float, lines: tuple[str, ...]) -> list[Word]:
    return [(left, top - 12 * row, 10.0, text) for row, text in enumerate(lines)]


def pages() -> list[list[Word]]:
    first: list[Word] = [(50, 770, 22, "Board weighs the late offer")]
    first += [*column(50, 740, LEFT), *column(310, 740, RIGHT)]
    second = column(50, 760, ("A second page begins with a new thought.",))
    third = column(50, 760, ("A third page ends the paper.",))
    whole = []
    for number, words in enumerate((first, second, third), start=1):
        head: list[Word] = [(50, 810, 8, f"The Harbour Post {number}")]
        whole.append([*head, *words, (290, 30, 8, str(number))])
    return whole


def parse(body: bytes) -> Article:
    return parse_pdf(body, charset=None, location="p.pdf")


def test_a_paper_is_read_column_by_column_without_its_running_heads() -> None:
    article = parse(pdf_of(pages()))
    check_promises(article)
    assert [(str(b.kind), b.span.of(article.text)) for b in article.blocks] == [
        ("headline", "Board weighs the late offer"),
        (
            "paragraph",
            " ".join(LEFT[:2]).removesuffix("-") + f"{LEFT[2]} {' '.join(RIGHT)}",
        ),
        ("paragraph", "A second page begins with a new thought."),
        ("paragraph", "A third page ends the paper."),
    ]


ROWS_LEFT = (
    "The harbour board met on Tuesday to weigh an",
    "offer that nobody had expected, and the inter-",
    "national line said it would wait for an hour",
    "and not for a minute more, come what may, and",
    "that the well-known ferry would blow its horn.",
)
ROWS_RIGHT = (
    "The mayor, who had come late, asked for a copy",
    "of the letter and read it twice, first quietly",
    "and then aloud, so that the clerk could write",
    "down what was in it. Nobody laughed, and when",
    "the horn blew the board voted to let it go.",
)


def row_by_row(*, word_by_word: bool) -> list[Word]:
    """Both columns of a page, drawn from side to side, as some programs do."""
    words: list[Word] = []
    for row, lines in enumerate(zip(ROWS_LEFT, ROWS_RIGHT, strict=True)):
        for left, text in zip((50.0, 310.0), lines, strict=True):
            at = left
            for part in text.split() if word_by_word else [text]:
                words.append((at, 740.0 - 12 * row, 10.0, part))
                at += 5.3 * len(part) + 4
    return words


@pytest.mark.parametrize("word_by_word", [False, True])
def test_columns_drawn_row_by_row_are_read_one_after_the_other(word_by_word: bool) -> None:
    head: list[Word] = [(50, 770, 22, "Board weighs the late offer")]
    article = parse(pdf_of([head + row_by_row(word_by_word=word_by_word)]))
    check_promises(article)
    left = " ".join(ROWS_LEFT).replace("inter- national", "international")
    if not word_by_word:
        assert article.text.split("\n\n")[1:] == [left, " ".join(ROWS_RIGHT)]
    assert article.text.index("blow its horn") < article.text.index("The mayor")


def test_a_table_of_figures_stays_row_by_row() -> None:
    cells: list[Word] = []
    for row, (boat, points) in enumerate((("Windhover", "41"), ("Old Mary", "38"), ("Tern", "35"))):
        cells += [(50, 700 - 14 * row, 10, boat), (400, 700 - 14 * row, 10, f"{points} points")]
    text = parse(pdf_of([column(50, 740, LEFT) + cells])).text
    assert text.index("Windhover") < text.index("41 points") < text.index("Old Mary")


def test_running_heads_and_numbers_of_pages_are_left_out() -> None:
    sheets = []
    for number in range(1, 5):
        body = column(
            50,
            740,
            (
                f"The {number}th day began with rain and ended with more of it,",
                "and nobody in the harbour office was in the least surprised.",
            ),
        )
        head: list[Word] = [(50, 810, 8, "The Harbour Post"), (480, 810, 8, "7 March 2026")]
        foot: list[Word] = [(50, 30, 8, "Skell Press"), (290, 30, 8, f"- {number} -")]
        sheets.append([*head, *body, *foot])
    text = parse(pdf_of(sheets)).text
    assert text.count("day began") == 4
    assert not any(words in text for words in ("Post", "2026", "Press", "- 2 -"))


def test_a_line_that_begins_with_a_mark_stays_whole() -> None:
    rows: list[Word] = []
    for row in range(4):
        rows += [(50, 700 - 12 * row, 10, "The harbour board met on Tuesday, late,")]
        rows += [(310, 700 - 12 * row, 10, f'"It was a small ship," said the {row}th man.')]
    text = parse(pdf_of([rows])).text
    assert '" The harbour' not in text
    assert text.count('"It was a small ship,"') == 4


def test_the_author_below_the_headline_is_known() -> None:
    head: list[Word] = [(50, 770, 22, "Board weighs the late offer"), (50, 745, 10, "By Ida Lund")]
    article = parse(pdf_of([[*head, *column(50, 710, LEFT)]]))
    assert article.meta.byline == "Ida Lund"
    assert [str(block.kind) for block in article.blocks] == ["headline", "byline", "paragraph"]


def test_the_title_of_a_tool_is_no_title() -> None:
    assert parse(pdf_of([column(50, 700, LEFT)], title="Microsoft Word - x.doc")).meta.title == ""
    assert parse(pdf_of([column(50, 700, LEFT)], title="Late offer")).meta.title == "Late offer"


@pytest.mark.parametrize("author", ["ilund", "i.lund7", "=4000", "[1cm]"])
def test_a_login_and_what_names_nobody_is_no_author(author: str) -> None:
    page = [column(50, 740, LEFT)]
    assert not parse(pdf_of(page, author=author)).meta.byline


def test_a_scan_and_a_damaged_file_are_said() -> None:
    with pytest.raises(ParseError, match="scanned"):
        parse(pdf_of([[], []]))
    with pytest.raises(ParseError, match="damaged"):
        parse(b"%PDF-1.4 nothing more")


def test_a_missing_extra_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ParseError, match=r"pullquote\[pdf\]"):
        parse(pdf_of(pages()))


def line(text: str, y: float, left: float = 50.0, size: float = 10.0) -> PageLine:
    return PageLine(text, left, left + 5.0 * len(text), y, size)


def test_a_hyphen_stays_where_the_text_writes_the_word_with_it() -> None:
    page = [line("It is a well-known lamp, a well-", 700), line("known lamp indeed, by all.", 688)]
    assert "a well-known lamp indeed" in shapes_of_pages([page])[0].text
    page = [line("It was the Anglo-", 700), line("Saxon lamp of them all.", 688)]
    assert "Anglo-Saxon" in shapes_of_pages([page])[0].text
    page = [line("It lies in /var/lamp-", 700), line("oil, and WITHOUT ANY WAR-", 688)]
    page.append(line("RANTY at all.", 676))
    assert "/var/lamp-oil, and WITHOUT ANY WARRANTY at" in shapes_of_pages([page])[0].text


def test_a_gap_or_an_indent_begins_a_paragraph() -> None:
    page = [
        line("One line of words that ends here, full and long.", 700),
        line("Two begins with an indent and also runs on long.", 688, left=60.0),
        line("Three stands after a gap and is a paragraph too.", 650),
    ]
    assert len(shapes_of_pages([page])) == 3


@settings(max_examples=40)
@given(st.data())
def test_a_damaged_file_gives_an_article_or_a_reader_error(data: st.DataObject) -> None:
    body = bytearray(pdf_of(pages()))
    for _ in range(data.draw(st.integers(1, 8))):
        body[data.draw(st.integers(9, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = parse(bytes(body))
    except ReaderError:
        return
    check_promises(article)


@pytest.mark.parametrize("scale", [1.0, 50.0])
def test_a_font_that_is_scaled_to_its_size_makes_paragraphs_all_the_same(scale: float) -> None:
    lines = (
        "The ferry left the island at six in the morning with eleven",
        "passengers, two goats and a grand piano.",
    )
    head: list[Word] = [(50, 780, 20, "Piano crosses the strait")]
    page = [*head, *column(50, 740, lines), *column(50, 690, ("Nobody on the quay looked up.",))]
    article = parse(pdf_of([page], scale=scale))
    assert [(str(b.kind), b.span.of(article.text)) for b in article.blocks] == [
        ("headline", "Piano crosses the strait"),
        ("paragraph", " ".join(lines)),
        ("paragraph", "Nobody on the quay looked up."),
    ]


def test_a_short_line_in_bold_heads_what_follows() -> None:
    lines = (
        "A lift for bicycles",
        "Cyclists asked for a lift. They got a ramp with a slope of six",
        "per cent, which the ferryman has tried once, on foot.",
    )
    article = parse(pdf_of([column(50, 740, lines)], bold=frozenset(lines[:1])))
    assert [str(block.kind) for block in article.blocks] == ["heading", "paragraph"]


def test_running_heads_that_count_the_pages_are_left_out() -> None:
    lines = ("The day began with rain, and ended with more of it.", "Nobody was surprised.")
    pages = []
    for number in range(1, 4):
        head = f"{number} Fog Studies" if number % 2 == 0 else f"R. Amsel: Drops {number}"
        body = tuple(f"{line} ({'abc'[number - 1]})" for line in lines)
        pages.append([(50.0, 810.0, 8.0, head), *column(50, 740, body)])
    text = parse(pdf_of(pages)).text
    assert "Fog Studies" not in text
    assert "Drops" not in text


def test_the_authors_below_the_headline_are_those_of_whom_the_file_knows_one() -> None:
    page: list[Word] = [
        (50, 780, 20, "Counting drops of fog"),
        (50, 750, 10, "Ruth Amsel and Tove Brandt"),
        *column(50, 710, ("Fog is counted with lasers, which few villages own.",)),
    ]
    article = parse(pdf_of([page], author="Ruth Amsel"))
    assert article.meta.byline == "Ruth Amsel and Tove Brandt"
    assert [str(block.kind) for block in article.blocks] == ["headline", "byline", "paragraph"]


def test_contents_are_a_list_and_head_nothing() -> None:
    head: list[Word] = [
        (50, 780, 20, "The tides"),
        (50, 740, 10, "1 Spring tides"),
        (400, 740, 10, "3"),
    ]
    rows = (
        "1.1 Why they are high . . . . . . . . . . . 4",
        "1.2 Why they are late . . . . . . . . . 5, 7",
    )
    prose = ("The sea rises twice a day, and nobody has stopped it yet.",)
    page = [*head, *column(50, 725, rows), *column(50, 650, prose)]
    article = parse(pdf_of([page], bold=frozenset({"1 Spring tides", "3"})))
    assert [(str(block.kind), block.span.of(article.text)) for block in article.blocks] == [
        ("headline", "The tides"),
        ("list_item", "1 Spring tides … 3"),
        ("list_item", "1.1 Why they are high … 4"),
        ("list_item", "1.2 Why they are late … 5, 7"),
        ("paragraph", prose[0]),
    ]


def test_running_heads_with_the_numbers_of_section_and_page_are_left_out() -> None:
    pages = [
        [
            (50.0, 810.0, 8.0, f"{number} CHAPTER {name} {number + 6}"),
            *column(50, 740, (f"The {name.lower()} tide came late.",)),
        ]
        for number, name in enumerate(("FIRST", "LAST", "HIGH", "LOW"), 1)
    ]
    assert "CHAPTER" not in parse(pdf_of(pages)).text


def test_chinese_and_japanese_lines_meet_without_a_space_also_across_pages() -> None:
    first = [line("灯台守は毎晩油を運び、誰も手伝わなかっ" * 4, 700, size=5.0)]
    first += [line("たのに、灯は一度も消えることがなく燃え", 694, size=5.0)]
    second = [line("続けたと島の人は言う。", 700, size=5.0)]
    (shape,) = shapes_of_pages([first, second])
    assert shape.text == "".join(each.text for each in first + second)
    korean = [line("등대지기는 매일 밤 기름을 날랐고 아무도", 700), line("돕지 않았다.", 688)]
    assert "아무도 돕지" in shapes_of_pages([korean])[0].text


def test_what_a_browser_prints_around_a_single_page_is_left_out() -> None:
    page: list[Word] = [
        (24, 769, 8, "11/28/26, 2:59 PM The lamp of Norhaven"),
        (50, 740, 10, "The lamp burned all night, and the keeper slept beside it."),
        (24, 17, 8, "https://norhaven.example/lamp 1/1"),
    ]
    assert parse(pdf_of([page])).text == page[1][3]
    page[2] = (24, 17, 8, "https://norhaven.example/lamp")
    assert "2:59" in parse(pdf_of([page])).text
