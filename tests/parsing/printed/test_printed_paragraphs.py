"""Which printed lines form one paragraph, and how they are joined."""

import pytest
from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, line, parse

from reader.model.article import BlockKind
from reader.parsing.printed.page_blocks import shapes_of_pages


def test_the_fields_above_a_message_are_lines_of_their_own() -> None:
    fields = (
        "From: Poe, Ben",
        "Sent: Thursday, 12 March 2026 9:12 AM by the late ferry",
        "To: Quill",
    )
    head = column(50, 740, (*fields, "Subject: The lamps of the northern pier, and other matters"))
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([[*head, *column(50, 600, PROSE)]])))]
    assert texts == [*(text for *_, text in head), " ".join(PROSE)]


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


@pytest.mark.parametrize("scale", [1.0, 50.0])
def test_a_font_that_is_scaled_to_its_size_makes_paragraphs_all_the_same(scale: float) -> None:
    lines = (
        "The ferry left the island at six in the morning with eleven",
        "passengers, two goats and a grand piano.",
    )
    head: list[Word] = [(50, 780, 20, "Piano crosses the strait")]
    page = [*head, *column(50, 740, lines), *column(50, 690, ("Nobody on the quay looked up.",))]
    article = parse(pdf_of([page], scale=scale))
    assert kinds_and_texts(article) == [
        ("headline", "Piano crosses the strait"),
        ("paragraph", " ".join(lines)),
        ("paragraph", "Nobody on the quay looked up."),
    ]


def test_chinese_and_japanese_lines_are_joined_without_a_space_also_across_pages() -> None:
    first = [line("灯台守は毎晩油を運び、誰も手伝わなかっ" * 4, 700, size=5.0)]
    first += [line("たのに、灯は一度も消えることがなく燃え", 694, size=5.0)]
    second = [line("続けたと島の人は言う。", 700, size=5.0)]
    (shape,) = shapes_of_pages([first, second])
    assert shape.text == "".join(each.text for each in first + second)
    korean = [line("등대지기는 매일 밤 기름을 날랐고 아무도", 700), line("돕지 않았다.", 688)]
    assert "아무도 돕지" in shapes_of_pages([korean])[0].text


def test_a_paragraph_goes_on_below_a_caption() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE[:2]),
        (50.0, 640.0, 8.0, "Figure 3. The quay at Norhaven, seen from the lamp room."),
        *column(50, 600, PROSE[2:]),
    ]
    assert kinds_and_texts(parse(pdf_of([page]))) == [
        ("paragraph", " ".join(PROSE)),
        ("caption", page[2][3]),
    ]


def test_a_line_that_a_scan_has_a_little_larger_parts_no_paragraph() -> None:
    page: list[Word] = [(50, 760, 9.0, PROSE[0]), *column(50, 748, PROSE[1:])]
    assert kinds_and_texts(parse(pdf_of([page]))) == [("paragraph", " ".join(PROSE))]


def test_items_that_a_dash_opens_are_paragraphs_of_their_own() -> None:
    lines = ("These have helped:", "\x97 Ida Lund with lamps", "\x97 Rolf Pell with goats")
    article = parse(pdf_of([column(50, 740, (*PROSE, *lines))]))
    assert [text for _, text in kinds_and_texts(article)][-2:] == [
        "— Ida Lund with lamps",
        "— Rolf Pell with goats",
    ]


def test_a_dash_at_the_beginning_of_a_line_of_prose_parts_nothing() -> None:
    lines = (*PROSE[:2], "\x96 and not for a minute more, come what may, its captain said today.")
    article = parse(pdf_of([column(50, 740, lines)]))
    assert len(article.blocks) == 1


def test_a_full_line_at_the_foot_of_a_page_goes_on_with_a_name_on_the_next() -> None:
    second = ("Norhaven had been a town of lamps and of the people who carried oil",)
    full = (*PROSE[:2], "and that nobody had seen such a ship since the days when in")
    article = parse(pdf_of([column(50, 760, full), column(50, 760, second)]))
    assert kinds_and_texts(article) == [("paragraph", " ".join([*full, *second]))]
    short = (*PROSE[:2], "and that was all")
    article = parse(pdf_of([column(50, 760, short), column(50, 760, second)]))
    assert kinds_and_texts(article)[-1] == ("paragraph", second[0])


def test_a_paragraph_of_two_short_lines_goes_on_in_the_next_column() -> None:
    left = ("The ferry waited", "for an hour, and for")
    right = ("half an hour more.", "Then the clerk came.")
    page = [*column(50, 740, left), *column(250, 740, right)]
    assert kinds_and_texts(parse(pdf_of([page]))) == [("paragraph", " ".join((*left, *right)))]


def test_one_full_line_at_the_foot_of_a_column_goes_on_in_the_next_and_a_label_does_not() -> None:
    right = [line("offer that nobody had expected before", 700, 310), line("it met.", 688, 310)]
    full = [line("The board met on Tuesday to weigh an", 500), *right]
    assert len(shapes_of_pages([full])) == 1
    label = [line("The offer of the international", 500), *right]
    assert len(shapes_of_pages([label])) == 2
    code = [line('[ "lamp", "goat", "boat", "offer", 12 ]', 500), *right]
    assert len(shapes_of_pages([code])) == 2


def test_a_column_that_ends_before_a_long_word_goes_on_with_its_capital() -> None:
    left = ("Nach Angaben der Gemeinde und des", "Hafens sucht der Rat noch einen", "Ort für die")
    right = ("Wasserversorgungsanlagenbehörde,", "und fragt die Leute von Skell.")
    page = [*column(50, 100, left), *column(250, 740, right)]
    assert kinds_and_texts(parse(pdf_of([page]))) == [("paragraph", " ".join((*left, *right)))]


def test_marks_of_items_in_two_columns_that_are_drawn_last_stand_before_their_words() -> None:
    lines = ("Rope for the ferry at the pier", "Lamps that burn for a night")
    page = [*column(65, 700, lines), *column(325, 700, lines)]
    page += [
        (x, y, 10.0, mark) for y, mark in ((700.0, "1."), (688.0, "2.")) for x in (52.0, 312.0)
    ]
    found = parse(pdf_of([page]))
    assert [(each.kind, each.label) for each in found.blocks] == [
        (BlockKind.LIST_ITEM, label) for label in ("1.", "2.") * 2
    ]
    assert found.text.split("\n\n") == [*lines, *lines]


def test_an_initial_that_is_drawn_with_the_last_line_beside_it_opens_the_first() -> None:
    page: list[Word] = [
        (75, 740, 10, "he ferry waited for an hour and for half an hour"),
        (50, 728, 34, "T"),
        (75, 728, 10, "more, and then the clerk came and asked for it,"),
        (50, 716, 10, "but nobody had seen the letter."),
    ]
    text = parse(pdf_of([page])).text
    assert text.startswith("The ferry waited for an hour and for half an hour more, and then")


def _indented(left: float, top: float, lines: tuple[str, ...], first: float) -> list[Word]:
    return [
        (left + (first if row == 0 else 0), top - 12 * row, 10.0, text)
        for row, text in enumerate(lines)
    ]


def test_a_paragraph_goes_on_after_a_full_line_where_all_others_are_indented() -> None:
    full = ("The mayor was rowed to all of her", "meetings, and came to each one wet.")
    more = ("She said that the town hall wants", "paint, and that she had not known", "of it.")
    after = ("Nobody else was there to see it", "who could have told the council", "so.")
    page = [
        *_indented(50, 740, PROSE, 12),
        *_indented(50, 704, PROSE, 12),
        *_indented(50, 668, full, 12),
        *_indented(330, 740, more, 0),
        *_indented(330, 704, after, 12),
    ]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert " ".join((*full, *more)) in texts
    assert " ".join(after) in texts


@pytest.mark.parametrize(("style", "size"), [("code", 8.8), ("bold", 10)])
def test_a_line_that_begins_and_ends_with_words_in_another_style_goes_on_with_the_text(
    style: str, size: float
) -> None:
    page: list[Word] = [
        *column(50, 760, PROSE),
        (50, 700, 10, "The keeper of the light on Skellhaven fills it each night, and the name"),
        (50, 688, size, "Lamp"),
        (80, 688, 10, "in his book stands for the largest of all the lights that"),
        (325, 688, size, "Burn"),
        (50, 676, 10, "on the coast."),
    ]
    words = frozenset(("Lamp", "Burn"))
    made = pdf_of([page], code=words) if style == "code" else pdf_of([page], bold=words)
    assert kinds_and_texts(parse(made))[1:] == [
        ("paragraph", " ".join(word[3] for word in page[3:]))
    ]


def test_one_large_word_in_a_line_that_begins_with_code_makes_no_heading() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE),
        (50, 660, 10, "Lamp"),
        (80, 660, 10, "and oil stand for"),
        (160, 660, 17, "Fire"),
        (200, 660, 10, "and"),
        *column(50, 600, PROSE),
    ]
    kinds = [kind for kind, _ in kinds_and_texts(parse(pdf_of([page], code=frozenset(("Lamp",)))))]
    assert kinds == ["paragraph"] * 3


@pytest.mark.parametrize(
    "jump",
    ["Continued on page 4", "► Fortsetzung auf Seite 4", "(Suite page 4)", "Sigue en la página 4"],
)
def test_a_line_that_leads_to_another_page_does_not_cut_the_sentence(jump: str) -> None:
    first = [line("The board wants to sell the lamp of the pier to the", 700)]
    first += [line("keeper, and it has asked the mayor for a letter that", 688)]
    second = [line("says what she would pay for it, and from when on.", 700)]
    pages = [[*first, line(jump, 660, left=200.0)], second]
    shapes = shapes_of_pages(pages)
    assert [shape.kind for shape in shapes] == [BlockKind.PARAGRAPH, BlockKind.PROMO]
    assert "for a letter that says what she would pay" in shapes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "Continued on page 4 of the report.",
        "The story is continued on page 4",
        "Continued growth on page 4",
        "See page 4",
    ],
)
def test_other_lines_that_name_a_page_are_text(text: str) -> None:
    pages = [[line(PROSE[0], 700), line(text, 660)]]
    assert BlockKind.PROMO not in {shape.kind for shape in shapes_of_pages(pages)}
