"""Unnamed people who judge or dismiss somebody named, and speak next."""

import pytest
from attributions import last_speaker

_NEWS = "Karl Poe was manager of Lipa Town until Friday.\n\n"


@pytest.mark.parametrize(
    ("judgement", "speaker"),
    [
        ("The chairman praised Poe. “He gave us a good year,” he said.", "The chairman"),
        ("A club spokesman thanked Poe. “We wish him well,” he said.", "A club spokesman"),
        ("The chairman defended Poe. “Poe has done nothing wrong,” he said.", "The chairman"),
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
        "The chairman fired Poe by telephone. “He told me I was late,” he said.",
        "The chairman praised Poe. “I try to be there early,” he said.",
        "The chairman picked Poe for the cup. “You dream of it as a boy,” he said.",
        "The chairman praised Poe's wife. “It was a good year,” he said.",
    ],
)
def test_who_was_praised_or_dismissed_may_speak_next(judgement: str) -> None:
    assert last_speaker(_NEWS + judgement) == "Karl Poe"


def test_a_role_that_somebody_named_has_judges_under_the_name() -> None:
    text = "Femi Odum, the striker, scored.\n\nThe striker praised Poe. “He is quick,” he said."
    assert last_speaker(_NEWS + text) == "Femi Odum"
