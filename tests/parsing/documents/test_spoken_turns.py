"""Documents that programs export as transcripts."""

import pytest
from listed_blocks import block_texts
from made_documents import docx, paragraph, run

from reader.parsing.documents.word import parse_word

SAID = (
    ("Ida Lund", "0:03", "Who lights the lamp?"),
    ("Tom Rijn", "0:09", "I do."),
    ("Ida Lund", "0:15", "Every night?"),
)
LABELLED = [f"[{time}] {name}: {words}" for name, time, words in SAID]


def texts(*paragraphs: str) -> list[str]:
    return block_texts(parse_word(docx("".join(paragraphs)), location="talk.docx"))


def test_what_is_said_follows_speaker_and_time_in_the_same_paragraph() -> None:
    turns = (
        paragraph(run(name, "<w:b/>"), run(f"   {time}"), "<w:r><w:br/></w:r>", run(words))
        for name, time, words in SAID
    )
    assert texts(paragraph("Meeting transcript"), *turns) == ["Meeting transcript", *LABELLED]


def test_what_is_said_is_the_paragraph_below_speaker_and_time() -> None:
    turns = (f"{paragraph(f'{name}  {time}')}{paragraph(words)}" for name, time, words in SAID)
    last = "Ida Lund  0:20"
    assert texts(paragraph("Talk"), *turns, paragraph(last)) == ["Talk", *LABELLED, last]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Doors Open 19:30",
            "The bar is open.",
            "Main Act 20:15",
            "Of the town.",
            "Last Bus 23:00",
        ),
        (
            "Coffee Break 9:30",
            "In the foyer.",
            "The Old Quay 10:00",
            "Coffee Break 15:30",
            "Bread.",
        ),
        ("Ida Lund  0:03", "Who lights the lamp?", "Tom Rijn  0:09", "I do."),
        ("Ida Lund 4:32", "Tom Rijn 4:41", "Ida Lund 4:56", *["They ran in the rain."] * 10),
    ],
)
def test_other_documents_stay_as_they_are(lines: tuple[str, ...]) -> None:
    assert texts(paragraph("Programme"), *map(paragraph, lines)) == ["Programme", *lines]


def test_pictures_and_tables_below_speaker_and_time_stay_what_they_are() -> None:
    turns = (f"{paragraph(f'{name}  {time}')}{paragraph(words)}" for name, time, words in SAID)
    row = f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in ('Lamps', '40'))}</w:tr>"
    last = "Ida Lund  0:21"
    table = f"<w:tbl>{row * 2}</w:tbl>"
    assert texts(paragraph("Talk"), *turns, paragraph(last), table)[4] == last
