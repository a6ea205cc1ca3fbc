"""Line numbers in the margin, and paragraph numbers."""

from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse


def test_numbers_that_count_the_lines_are_left_out_and_double_spacing_is_no_paragraph() -> None:
    words = [word for line in PROSE * 7 for word in line.split()]
    lines = [" ".join(words[at : at + 8]) for at in range(0, len(words), 8)]
    page = [(50.0, 780 - 24 * at, 12.0, f"{at + 1} {line}") for at, line in enumerate(lines[:24])]
    assert parse(pdf_of([page])).text == " ".join(lines[:24])


def _numbered(step: int, left: float) -> list[Word]:
    """Return a page of prose with a number in the margin at every `step`-th line."""
    words = [word for line in PROSE * 7 for word in line.split()]
    lines = [" ".join(words[at : at + 8]) for at in range(0, len(words), 8)][:25]
    page: list[Word] = []
    for at, line in enumerate(lines, 1):
        if at % step == 0:
            page.append((left, 780 - 14 * at, 8, str(at)))
        page.append((85, 780 - 14 * at, 12, line))
    return page


def test_numbers_of_every_fifth_line_are_left_out() -> None:
    left, right = (parse(pdf_of([_numbered(5, where)])).text for where in (60.0, 560.0))
    assert left == right
    assert not any(map(str.isdigit, left))


def test_numbers_of_every_line_are_left_out_where_they_are_drawn_apart() -> None:
    every, fifth = (parse(pdf_of([_numbered(step, 60)])).text for step in (1, 5))
    assert every == fifth


def test_numbers_of_paragraphs_stand_before_them() -> None:
    page: list[Word] = []
    for number in (1, 2, 3):
        top = 800 - 80 * number
        page += [(60, top, 12, str(number)), *column(85, top, PROSE)]
    texts = [text for _, text in kinds_and_texts(parse(pdf_of([page])))]
    assert texts == [f"{number} {' '.join(PROSE)}" for number in (1, 2, 3)]


def test_numbers_that_count_paragraphs_in_the_right_margin_are_left_out() -> None:
    page: list[Word] = []
    for at in range(18):
        words = column(50, 790 - 40 * at, PROSE[1:])
        page += [words[0], (520.0, words[0][1], 10.0, str(at + 1)), words[1]]
    assert parse(pdf_of([page])).text.split("\n\n") == [" ".join(PROSE[1:])] * 18


def test_who_speaks_begins_a_paragraph_in_a_typed_transcript_with_numbered_lines() -> None:
    said = (
        ("MS.", "TAL:", "I call the keeper of the lamp."),
        ("Q.", "Who lit the lamp on the night of the flood?"),
        ("A.", "My brother did, and he sat there until the"),
        ("morning", "came."),
        ("Q.", "And who put it out?"),
        ("A.", "The rain."),
        ("THE", "COURT:", "Go on."),
    )
    page: list[Word] = []
    for at, words in enumerate(3 * said):
        left, y = 90.0, 780 - 14 * at
        page.append((60.0, y, 10, str(at + 1)))
        for word in words:
            page.append((left, y, 10, word))
            left += 6 * (len(word) + 1 + word.endswith((".", ":")))
    last = [(60.0, 766.0, 10, "1"), (90.0, 766.0, 10, "Q."), (108.0, 766.0, 10, "When?")]
    typed = frozenset(word for _, _, _, word in (*page, *last))
    *read, end = parse(pdf_of([page, last], code=typed)).text.split("\n\n")
    assert end == "Q. When?"
    assert read == 3 * [
        "MS. TAL: I call the keeper of the lamp.",
        "Q. Who lit the lamp on the night of the flood?",
        "A. My brother did, and he sat there until the morning came.",
        "Q. And who put it out?",
        "A. The rain.",
        "THE COURT: Go on.",
    ]
