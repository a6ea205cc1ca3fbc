"""The authors of statements, letters and posts that are the subject or the source of a report."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A tweet from Quill read: “It is late.”", "Ada Quill"),
        ("A statement from Mayor Ada Quill said the plan was “a step back”.", "Ada Quill"),
        ("“It is late,” a post by Quill said.", "Ada Quill"),
        ("Her lawsuit calls the plan “a step back for us”.", "Ada Quill"),
        ("It is “a step back for us”, according to an email from Quill.", "Ada Quill"),
        ("It is “a step back”, according to a letter by Ada Quill, a lawyer.", "Ada Quill"),
        ("A statement from Delta Airlines said: “It is late.”", "A statement from Delta Airlines"),
        ("A man from the office of Ada Quill said: “It is late.”", "A man"),
    ],
)
def test_a_text_from_somebody_is_their_word(text: str, speaker: str) -> None:
    assert last_speaker(f"Mayor Ada Quill left.\n\n{text}").startswith(speaker)


@pytest.mark.parametrize(
    ("before", "author"),
    [
        ("Ada Quill wrote to the bishop. His reply is short.", "the bishop"),
        ("Ben Poe wrote to the mayor. Ada Quill came home. His letter is short.", "Ben Poe"),
    ],
)
def test_a_text_that_was_the_subject_before_reads_what_its_owner_wrote(
    before: str, author: str
) -> None:
    assert last_speaker(f"{before} It reads: “Nobody will be sent home.”") == author


@pytest.mark.parametrize(
    "sentence",
    [
        "Quill's NATO speech said that the port was “a great problem”.",
        "Quill's NATO speech: “We will never let it happen again.”",
        "Quill's Lipa Times column said the toll was “a great moment for all”.",
    ],
)
def test_a_name_may_stand_between_the_author_and_the_text(sentence: str) -> None:
    assert last_speaker(f"Ada Quill spoke on Monday.\n\n{sentence}") == "Ada Quill"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Lipa's Ben Poe claims: “It was a great moment for all.”", "Ben Poe"),
        ("Quill's Lipa Bank said the toll was “a great moment for all”.", "Quill's Lipa Bank"),
    ],
)
def test_an_owner_of_what_is_no_text_is_no_author(sentence: str, speaker: str) -> None:
    assert last_speaker(f"Ada Quill spoke on Monday. Ben Poe left.\n\n{sentence}") == speaker
