"""Who without a name is meant."""

import pytest
from told_words import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The harbour board met. “We wait,” the board said. “It is late,” it said.",
            (("We wait,", "the board"), ("It is late,", "the board")),
        ),
        (
            "“Stay inside,” a police spokesman said. “It is safe,” he said.",
            (("Stay inside,", "a police spokesman"), ("It is safe,", "a police spokesman")),
        ),
        (
            "Ada Quill left early. A baker came out of his shop. “It is open,” he said.",
            (("It is open,", "A baker"),),
        ),
        (
            "Two parents agreed. “Yes,” they said.",
            (("Yes,", "Two parents"),),
        ),
    ],
)
def test_a_pronoun_for_somebody_without_a_name(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("who", ["The teenager", "The Dane", "The 31-year-old"])
@pytest.mark.parametrize("before", ["A girl", "A boy", "A woman"])
def test_what_tells_no_gender_may_follow_somebody_without_a_name(before: str, who: str) -> None:
    text = f"{before} said the quay was closed. {who} said: “We stay.”"
    assert told(text) == (("We stay.", who),)


def test_a_pronoun_may_mean_who_has_but_one_name() -> None:
    text = "Subroto said it was “a pause for us all”.\n\n“They meet often,” he said."
    assert told(text)[1] == ("They meet often,", "Subroto")
