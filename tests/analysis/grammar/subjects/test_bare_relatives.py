"""Subjects with a relative clause that has no relative: "the farmers we met said"."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("All the neighbours the Herald spoke to", "All the neighbours"),
        ("Most of the voters we spoke to", "Most of the voters"),
        ("People I talked to", "People"),
        ("The man she married", "The man"),
        ("The firm she runs", "The firm"),
        ("The firm he built", "The firm"),
        ("One voter the Herald interviewed", "One voter"),
        ("Two traders Ada Quill met", "Two traders"),
        ("The farmers we met in Lipa", "The farmers"),
        ("The moment we arrived Ada Quill", "Ada Quill"),
        ("Ada Quill listened to Poe and", "Ada Quill"),
    ],
)
def test_a_clause_without_a_relative_is_no_part_of_a_speaker(subject: str, speaker: str) -> None:
    assert last_speaker(f"{subject} said the fire was “a bad joke for all”.") == speaker


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("The letter Ben Poe signed", "Ben Poe"),
        ("The letter he signed", "Ben Poe"),
        ("The letter Ben Poe received", "The letter"),
        ("A Vell Board statement released late on Friday", "A Vell Board statement"),
    ],
)
def test_a_text_speaks_for_those_who_made_it(subject: str, speaker: str) -> None:
    text = f"Ada Quill and Ben Poe came.\n\n{subject} said the fire was “a bad joke for all”."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("clause", ["she hired", "who left", "Ada Quill hired"])
def test_whom_a_relative_clause_tells_apart_did_not_act_before(clause: str) -> None:
    text = f"Ada Quill spoke in Lipa. The lawyer {clause} said the fire was “a bad joke for all”."
    assert last_speaker(text) == "The lawyer"
