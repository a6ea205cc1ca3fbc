"""Unnamed people who judge or dismiss somebody named, and speak next."""

import pytest
from attributions import last_speaker

_NEWS = "Karl Poe was manager of Lipa Town until Friday.\n\n"


@pytest.mark.parametrize(
    ("judgement", "speaker"),
    [
        ("The chairman praised Poe. “It was a good year,” he said.", "The chairman"),
        ("A club spokesman thanked Poe. “We wish him well,” he said.", "A club spokesman"),
        ("The chairman fired Poe by telephone. “He was always late,” he said.", "The chairman"),
        ("The judge jailed Poe for nine years. “You are a thief,” he said.", "The judge"),
    ],
)
def test_who_judges_somebody_speaks_next_without_a_name(judgement: str, speaker: str) -> None:
    assert last_speaker(_NEWS + judgement) == speaker


@pytest.mark.parametrize(
    "judgement",
    [
        "The chairman fired Poe by telephone. “I did my best,” he said.",
        "The chairman praised Poe's wife. “It was a good year,” he said.",
    ],
)
def test_who_was_dismissed_may_speak_next(judgement: str) -> None:
    assert last_speaker(_NEWS + judgement) == "Karl Poe"


def test_a_role_that_somebody_named_has_judges_under_the_name() -> None:
    text = "Femi Odum, the striker, scored.\n\nThe striker praised Poe. “He is quick,” he said."
    assert last_speaker(_NEWS + text) == "Femi Odum"


@pytest.mark.parametrize(
    ("role", "speaker"), [("pathologist", "The pathologist"), ("plumber", "Karl Poe")]
)
def test_an_office_that_nobody_named_has_goes_on_in_the_next_paragraph(
    role: str, speaker: str
) -> None:
    report = f"The {role} said the cause was not known yet.\n\n“It was late,” he said."
    assert last_speaker(_NEWS + report) == speaker
