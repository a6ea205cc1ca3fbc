"""What belongs to the speaker: a place does, where words were said or written does not."""

import pytest
from attributions import last_speaker

SPEAKERS = [
    "The ministry",
    "The Harbour Board",
    "Quill's lawyer",
    "A police spokesman",
    "Ada Quill",
]
PLACES = [
    "in a statement",
    "in its filing",
    "in a letter to the mayor",
    "in a brief statement issued here",
    "in a series of posts",
    "in a post on X",
    "on Facebook",
    "on YouTube",
    "at a press conference",
]


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("words", ["said: “It is late.”", "said it was “a matter of concern”."])
def test_where_words_were_said_is_no_part_of_the_speaker(
    speaker: str, place: str, words: str
) -> None:
    assert last_speaker(f"Ben Poe left.\n\n{speaker} {place} {words}") == speaker


@pytest.mark.parametrize(
    "speaker",
    [
        "A woman in the crowd",
        "One man in a red hat",
        "A resident on the island",
        "A clerk at a Delta bank",
        "A clerk in a post office",
        "A guard at an interview room",
        "A clerk in a review board",
        "The woman in the video",
        "A spokesman for the board",
    ],
)
def test_where_somebody_is_stays_part_of_who_speaks(speaker: str) -> None:
    assert last_speaker(f"Ben Poe left.\n\n{speaker} said: “It is late.”") == speaker
