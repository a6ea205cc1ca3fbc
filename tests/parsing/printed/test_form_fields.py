"""Forms in PDF: what was typed into their fields."""

from listed_blocks import block_texts
from made_pdf import Word, pdf_of

from reader.parsing.printed.pdf import parse_pdf

_SENTENCE = "The keeper declares that nobody else has touched the lamps of the pier this year."
_FORM: list[Word] = [
    (72, 760, 20, "Register of Lamps"),
    (72, 700, 11, "Keeper:"),
    (72, 685, 11, "Pier:"),
    (72, 670, 11, "Lit?"),
    (110, 670, 11, "Yes"),
    (72, 640, 11, "Remarks:"),
    (72, 500, 11, _SENTENCE),
]
_REMARK = "One lamp was given to me by the owner of the ferry, who did not want it."


def test_what_was_typed_into_fields_stands_beside_or_below_their_labels() -> None:
    form = pdf_of(
        [_FORM],
        fields=[
            (130, 695, 280, 713, "Ada Quill"),
            (130, 682, 280, 696, "/FT /Ch /V (North)"),
            (72, 560, 500, 634, f"/FT /Tx /V ({_REMARK}) /Ff 1e39"),
        ],
    )
    texts = block_texts(parse_pdf(form))
    assert texts[1:3] == ["Keeper: Ada Quill", "Pier: North"]
    assert texts[-2:] == [_REMARK, _SENTENCE]


def test_fields_in_one_row_stand_each_beside_its_label_whatever_the_row_says() -> None:
    page: list[Word] = [
        *_FORM[:2], (72, 685, 11, "Goats in 2025:"), (300, 685, 11, "Lamps:"), *_FORM[-2:],
    ]  # fmt: skip
    fields = [(150.0, 682.0, 200.0, 697.0, "2"), (340.0, 682.0, 400.0, 697.0, "2")]
    text = parse_pdf(pdf_of([page], fields=fields)).text
    assert "Goats in 2025: 2" in text
    assert "Lamps: 2" in text


def test_boxes_stand_before_what_is_ticked_or_behind_it() -> None:
    page: list[Word] = [*_FORM[:5], (172, 670, 11, "No"), *_FORM[-2:]]
    boxes = [
        (150.0, 668.0, 162.0, 680.0, "/FT /Btn /AS /Off"),
        (90.0, 668.0, 102.0, 680.0, "/FT /Btn /AS /On"),
    ]
    assert "☑ Yes ☐ No" in parse_pdf(pdf_of([page], fields=boxes)).text
    assert "Yes ☑" in parse_pdf(pdf_of([_FORM], fields=[(150.0, *boxes[1][1:])])).text


def test_of_very_many_or_long_values_only_the_first_are_shown() -> None:
    fields = [(60.0, 0.0, 500.0, 842.0, f"{at} " + "oil " * 5000) for at in range(100)]
    assert len(parse_pdf(pdf_of([_FORM], fields=fields)).text) < 150_000


def test_fields_without_words_and_those_that_the_page_shows_add_nothing() -> None:
    shown: list[Word] = [*_FORM, (130, 700, 11, "Ada Quill")]
    fields = [
        (130.0, 695.0, 280.0, 713.0, "Ada Quill"),
        (340.0, 695.0, 500.0, 713.0, " "),
        (130.0, 665.0, 150.0, 680.0, "/FT /Btn /AS /Yes /F 2"),
        (160.0, 665.0, 280.0, 680.0, "/FT /Tx /V (hidden) /F 2"),
        (160.0, 635.0, 280.0, 650.0, "/FT /Tx /V (secret) /Ff 8192"),
    ]
    assert parse_pdf(pdf_of([shown], fields=fields)).text == parse_pdf(pdf_of([shown])).text
