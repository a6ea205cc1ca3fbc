"""Footnotes, captions and bibliographies in print."""

import pytest
from listed_blocks import block_kinds, kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse

from reader.model.article import BlockKind


def test_text_below_a_figure_is_its_caption() -> None:
    words = [*column(50, 740, PROSE), (50.0, 650.0, 8.0, "Fig. 1. The tower at dusk.")]
    assert kinds_and_texts(parse(pdf_of([words])))[-1] == ("caption", "Fig. 1. The tower at dusk.")


def test_notes_at_the_foot_of_a_column_are_footnotes_and_part_no_paragraph() -> None:
    note = "1 Minutes of the board, March 2026, page 14, with all figures."
    page = [
        *column(50, 760, PROSE[:2]),
        (50.0, 100.0, 7.0, note),
        *[(x + 270, y, size, text) for x, y, size, text in column(50, 760, PROSE[2:])],
    ]
    article = parse(pdf_of([page]))
    assert kinds_and_texts(article) == [("paragraph", " ".join(PROSE)), ("footnote", note[2:])]
    assert article.blocks[1].label == "1."


def test_the_last_notes_of_pages_are_no_running_feet_though_they_differ_only_in_numbers() -> None:
    notes = [f"{number} Ibid., p. {number + 4}." for number in range(1, 13)]
    pages: list[list[Word]] = []
    for at in range(3):
        body = column(50, 760, tuple(f"{line} ({'abc'[at]})" for line in PROSE * 3))
        feet = enumerate(notes[4 * at : 4 * at + 4])
        pages.append([*body, *((50.0, 100.0 - 9 * row, 7.0, note) for row, note in feet)])
    found = [text for kind, text in kinds_and_texts(parse(pdf_of(pages))) if kind == "footnote"]
    assert found == [note.partition(" ")[2] for note in notes]


def test_an_address_with_a_number_at_the_foot_of_all_pages_is_no_note() -> None:
    feet: list[Word] = [(50, 60, 8, "Harbour Board"), (50, 51, 8, "12 High Street")]
    prose = [tuple(f"{line} ({letter})" for line in PROSE * 3) for letter in "abc"]
    article = parse(pdf_of([[*column(50, 760, lines), *feet] for lines in prose]))
    assert "High Street" not in article.text


def test_a_note_whose_raised_number_has_two_figures_goes_on_in_its_second_line() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE),
        (50.0, 103.0, 5.0, "12"),
        (56.0, 100.0, 7.0, "Minutes of the board, March 2026, with all of the figures and what"),
        (50.0, 91.0, 7.0, "the clerk made of them."),
    ]
    notes = [text for kind, text in kinds_and_texts(parse(pdf_of([page]))) if kind == "footnote"]
    assert notes == [f"{page[-2][3]} {page[-1][3]}"]


def test_a_footnote_goes_on_in_its_second_paragraph_also_on_the_next_page() -> None:
    note: list[Word] = [
        (50.0, 100.0, 7.0, "1 Minutes of the board, March 2026."),
        (50.0, 85.0, 7.0, "They were read aloud."),
    ]
    first, other = [*column(50, 760, PROSE), *note], (50.0, 100.0, 7.0, "Nobody listened.")
    article = parse(pdf_of([first, [*column(50, 740, PROSE[1:]), other]]))
    notes = [(block.label, block.span.of(article.text)) for block in article.blocks if
             block.kind is BlockKind.FOOTNOTE]  # fmt: skip
    assert notes == [("1.", note[0][3][2:]), (" ", note[1][3]), (" ", other[3])]
    assert "footnote" not in dict(kinds_and_texts(parse(pdf_of([[*first[:3], note[1]]]))))


@pytest.mark.parametrize(
    ("below", "other"),
    [
        ([(50.0, 60.0, 7.0, "Northline prints this paper.")], []),
        ([], [(50.0, 200.0, 14.0, "Sources"), (50.0, 180.0, 7.0, "Ada Quill: Lamps."),
              (50.0, 165.0, 7.0, "Bo Marsh: Wicks.")]),
        ([], [*column(50, 200, PROSE[:1]), (50.0, 100.0, 7.0, "(?!)")]),
    ],
)  # fmt: skip
def test_other_small_print_does_not_continue_a_footnote(
    below: list[Word], other: list[Word]
) -> None:
    note = (50.0, 100.0, 7.0, "1 Minutes of the board, March 2026.")
    first = [*column(50, 760, PROSE * 3), note, *below]
    article = parse(pdf_of([first, [*column(50, 740, PROSE * 3), *other]]))
    assert block_kinds(article).count("footnote") == 1
    assert all(word[3] in article.text for word in (*below, *other))


@pytest.mark.parametrize(("mark", "raised"), [("3", "³"), ("1,2", "¹,²"), ("3-5", "³-⁵")])
def test_a_mark_of_a_note_is_a_superscript_and_ends_a_sentence(mark: str, raised: str) -> None:
    page: list[Word] = [
        *column(50, 760, PROSE[:2]),
        (50.0, 736.0, 10.0, "and went."),
        (93.9, 740.0, 6.0, mark),
        *column(50, 700, PROSE),
    ]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert texts == [f"{' '.join(PROSE[:2])} and went.{raised}", " ".join(PROSE)]


def test_each_entry_of_a_bibliography_is_a_paragraph() -> None:
    numbered = (
        "[1] I. Lund, On lamps and on what becomes of them in a storm, Harbour",
        "Letters, 1911.",
        "[2] O. Teal, Wicks, Norhaven, 1904.",
        "[3] O. Teal, More wicks, Norhaven, 1906.",
    )
    entries = [text for _, text in kinds_and_texts(parse(pdf_of([column(50, 760, numbered)])))]
    assert entries == [" ".join(numbered[:2]), *numbered[2:]]
    hanging: list[Word] = [
        (50, 760, 10, "Lund, Ida. On lamps and on what becomes of them in a storm, and on"),
        (65, 748, 10, "the wicks that burn longest, with a list of all lamps by their size and"),
        (50, 736, 10, "Teal, Olaf. Wicks, and how they are cut where nobody can see them but"),
        (65, 724, 10, "the keeper. Norhaven, 1904"),
    ]
    entries = [text for _, text in kinds_and_texts(parse(pdf_of([hanging])))]
    assert entries == [f"{hanging[0][3]} {hanging[1][3]}", f"{hanging[2][3]} {hanging[3][3]}"]


def test_a_note_may_have_a_sign_for_its_number() -> None:
    page: list[Word] = [*column(50, 760, PROSE), (50.0, 100.0, 7.0, "*Keeper of the lamp.")]
    article = parse(pdf_of([page]))
    assert kinds_and_texts(article)[-1] == ("footnote", "Keeper of the lamp.")
    assert article.blocks[-1].label == "*"


def test_a_note_as_large_as_the_text_is_identified_by_its_raised_number_and_the_mark_above() -> (
    None
):
    page: list[Word] = [
        *column(50, 760, (*PROSE[:2], "and not for a minute more, its captain said.1")),
        (50.0, 104.0, 6.0, "1"),
        (54.0, 100.0, 10.0, "Minutes of the board, page 14."),
    ]
    article = parse(pdf_of([page]))
    assert kinds_and_texts(article)[-1] == ("footnote", "Minutes of the board, page 14.")
    assert article.blocks[-1].label == "1."
    page[2] = (50.0, 736.0, 10.0, "and not for a minute more, its captain said.")
    assert not [kind for kind, _ in kinds_and_texts(parse(pdf_of([page]))) if kind == "footnote"]


def test_a_short_line_that_ends_in_a_credit_is_a_caption() -> None:
    caption = "The ferry at its pier in the snow. Photo: Ida Lund"
    page = [*column(50, 760, PROSE), (50.0, 650.0, 10.0, caption), *column(50, 600, PROSE)]
    assert kinds_and_texts(parse(pdf_of([page])))[1:3] == [
        ("caption", "The ferry at its pier in the snow."),
        ("credit", "Photo: Ida Lund"),
    ]


@pytest.mark.parametrize("caption", ["The ferry at its pier in the snow. Photo:", "Photo:"])
def test_the_name_of_a_credit_may_stand_in_the_next_line(caption: str) -> None:
    lines = [(50.0, 650.0, 10.0, caption), (50.0, 638.0, 10.0, "Ida Lund/Harbour Weekly")]
    page = [*column(50, 760, PROSE), *lines, *column(50, 600, PROSE)]
    blocks = kinds_and_texts(parse(pdf_of([page])))
    assert ("credit", "Photo: Ida Lund/Harbour Weekly") in blocks


def test_a_power_and_the_mark_of_a_note_after_a_year_are_superscripts() -> None:
    page: list[Word] = [
        *column(50, 760, PROSE[:2]),
        (50.0, 736.0, 10.0, "and went in 2019"),
        (121.2, 740.0, 6.0, "12"),
        (130.0, 736.0, 10.0, "with 10"),
        (161.7, 740.0, 6.0, "6"),
        (170.0, 736.0, 10.0, "lamps."),
    ]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert texts == [f"{' '.join(PROSE[:2])} and went in 2019¹² with 10⁶ lamps."]


def test_a_mark_of_a_note_may_stand_a_space_after_its_sentence() -> None:
    words: list[Word] = [(50, 704, 10, "The house is old."), (132, 707, 7, "12")]
    page = [*column(50, 740, PROSE), *words, (144, 704, 10, "It has 12 rooms.")]
    assert parse(pdf_of([page])).text.endswith(" The house is old. ¹² It has 12 rooms.")


@pytest.mark.parametrize(
    ("before", "left", "number", "text"),
    [("for a", 74, "1", "for a 1/2 hour."), ("at 2 m", 78, "3", "at 2 m³/2 hour.")],
)
def test_a_number_above_the_bar_of_a_fraction_is_no_mark_of_a_note(
    before: str, left: float, number: str, text: str
) -> None:
    words: list[Word] = [
        (50, 704, 10, before), (left, 707, 7, number), (left + 4, 704, 10, "/"),
        (left + 7, 702, 7, "2"), (left + 15, 704, 10, "hour."),
    ]  # fmt: skip
    assert parse(pdf_of([[*column(50, 740, PROSE), *words]])).text.endswith(text)


def test_institutions_below_the_names_of_authors_are_no_notes_and_nor_is_what_follows() -> None:
    page: list[Word] = [
        (50, 780, 20, "Counting drops of fog"),
        (50, 755, 10, "Ida Lund"),
        (91, 759, 6, "1"),
        (96, 755, 10, ", Tom Rijn"),
        (50, 743, 5, "1"),
        (54, 740, 9, "Institute of Fog, Brenn"),
        *column(50, 710, PROSE),
        (50, 660, 12, "1 Introduction"),
        *column(50, 640, PROSE),
    ]
    article = parse(pdf_of([page]))
    assert "footnote" not in block_kinds(article)
    assert ("heading", "1 Introduction") in kinds_and_texts(article)


def test_larger_code_in_a_note_leaves_it_a_note() -> None:
    page: list[Word] = [
        (50, 772, 10, "Ida Lund"),
        (91, 776, 6, "1"),
        *column(50, 760, PROSE),
        (50, 103, 5, "1"),
        (54, 100, 8, "Some of the minutes are read by the clerk with"),
        (50, 88, 9, "minutes --board --page 14"),
    ]
    article = parse(pdf_of([page], code=frozenset({"minutes --board --page 14"})))
    assert "footnote" in block_kinds(article)


def test_small_print_after_a_symbol_that_stands_behind_a_name_is_a_note() -> None:
    page: list[Word] = [
        (50, 790, 20, "Wicks burn"),
        (50, 770, 10, "Ada Quill* and Ben Poe§"),
        *column(50, 740, PROSE),
        *column(50, 700, PROSE[:2]),
        (50, 110, 9, "*Contact: ada@pier.example"),
        (50, 98, 9, "§ Contact: ben@pier.example"),
        *[(x + 270, y, size, text) for x, y, size, text in column(50, 760, PROSE[2:])],
    ]
    blocks = kinds_and_texts(parse(pdf_of([page])))
    assert ("footnote", "Contact: ada@pier.example") in blocks
    assert blocks[-3][1].endswith(" ".join(PROSE))
    page[1] = (50, 770, 10, "Ada Quill and Ben Poe")
    assert "footnote" not in dict(kinds_and_texts(parse(pdf_of([page]))))


def test_numbers_that_are_drawn_after_their_line_stand_where_they_are_printed() -> None:
    page: list[Word] = [
        *column(50, 740, PROSE),
        (50 + 5.3 * 31, 743, 6, "1"),
        (56, 100, 10, "Minutes of the board."),
        (50, 103, 6, "1"),
    ]
    (_, text), note = kinds_and_texts(parse(pdf_of([page])))
    assert "Tuesday to¹ weigh" in text or "Tuesday¹ to" in text
    assert note == ("footnote", "Minutes of the board.")


def test_labels_of_a_chart_are_one_line_and_part_no_sentence() -> None:
    axis = [(300.0, 400.0 + 20 * at, 7.0, f"{at}.5 t") for at in range(6)]
    names = [(320.0, 480.0, 7.0, "Lamps lit"), (320.0, 470.0, 7.0, "Wicks, in thousands")]
    chart = [*axis, *names, (310.0, 380.0, 7.0, "in May")]
    above, below = column(50, 760, PROSE[:2]), column(310, 760, PROSE[2:])
    blocks = kinds_and_texts(parse(pdf_of([[*above, *chart, *below]])))
    labels = (
        "0.5 t · 1.5 t · 2.5 t · 3.5 t · 4.5 t · 5.5 t · Lamps lit · Wicks, in thousands · in May"
    )
    assert blocks == [("paragraph", " ".join(PROSE)), ("caption", labels)]
    address = column(300, 400, ("Pier 4", "7 Quay", "12 Mole", "No. 3", "Teal", "1", "2", "3", "4"))
    small = [(x, y, 7.0, text) for x, y, _, text in address]
    assert "·" not in parse(pdf_of([[*column(50, 760, PROSE), *small]])).text


def test_labels_that_are_aligned_both_ways_are_the_rows_of_a_table() -> None:
    towns, degrees = ("Teal", "Skell", "Mora", "Lipa", "Ahn"), ("12°", "14°", "9°", "11°", "8°")
    cells = [
        (60.0 + 70 * at, y, 7.0, text)
        for at, pair in enumerate(zip(towns, degrees, strict=True))
        for y, text in zip((700.0, 690.0), pair, strict=True)
    ]
    above, below = column(50, 760, PROSE[:2]), column(50, 670, PROSE[2:])
    blocks = kinds_and_texts(parse(pdf_of([[*above, *cells, *below]])))
    rows = [("table_row", "\t".join(row)) for row in (towns, degrees)]
    assert [block for block in blocks if block[0] != "paragraph"] == rows


def test_a_line_above_the_labels_of_a_chart_is_no_heading() -> None:
    axis = [(300.0 - 9 * at, 400.0 + 20 * at, 7.0, f"{at}.5 t, in May") for at in range(4)]
    axis += [(310.0 + 9 * at, 400.0 + 20 * at, 7.0, f"{at} kg") for at in range(6)]
    page = [*column(50, 760, PROSE), (50, 540, 10, "Scheme of lamps"), *axis]
    article = parse(pdf_of([page], bold=frozenset({"Scheme of lamps"})))
    assert block_kinds(article) == ["paragraph", "paragraph", "caption"]
