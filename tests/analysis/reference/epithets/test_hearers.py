"""Who speaks to somebody called by an epithet is not meant by it."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked by Ball if it was late, the {} said: “Never once at all.”",
        "Ball asked the {} if it was late. “Never once at all,” the {} said.",
        "Ball spoke to the {}. “Never once at all,” the {} said.",
    ],
)
@pytest.mark.parametrize("noun", ["pensioner", "actor", "Dane"])
def test_who_asks_somebody_does_not_answer(sentence: str, noun: str) -> None:
    text = f"Mark Ball, a lawyer, rose. {sentence.format(noun, noun)}"
    assert last_speaker(text) == f"the {noun}"


def test_who_is_asked_is_the_person_of_that_age() -> None:
    text = (
        "Tom Reed, 71, sat in the dock. Mark Ball, a lawyer, rose. Asked by Ball if it was late, "
        "the pensioner said: “Never once at all.”"
    )
    assert last_speaker(text) == "Tom Reed"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ball told the court it was late. “Never once,” the pensioner said.",
        "“Never once,” the pensioner told the Herald.",
        "Asked by reporters if it was late, the pensioner said: “Never once at all.”",
    ],
)
def test_who_speaks_to_others_may_be_meant(sentence: str) -> None:
    assert last_speaker(f"Mark Ball, 71, rose. {sentence}") == "Mark Ball"
