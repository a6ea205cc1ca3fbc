"""Subjects after an adverbial or a clause that no comma ends."""

import pytest
from attributions import attributions, last_speaker


def test_a_clause_with_a_pronoun_needs_no_comma_before_the_name() -> None:
    said = "wider than all the streets together"
    text = f"When he was new to the oven Ben Poe realised that it was “{said}”."
    assert attributions(text) == ((said, "Ben Poe"),)


@pytest.mark.parametrize(
    ("scene", "speaker"),
    [
        ("On the old quay an elderly woman watched the boats", "an elderly woman"),
        ("In the school gym a nurse was handing out blankets", "a nurse"),
        ("Across the street a woman swept up glass", "a woman"),
        ("After the storm a baker found three boats", "a baker"),
        ("In the hall a bell rang", "Mara Vell"),
        ("In such a case a doctor can help", "Mara Vell"),
        ("By the time a nurse arrived it was over", "Mara Vell"),
        ("In the case of a teacher the court ruled against the school", "Mara Vell"),
        ("As a young woman a teacher beat her", "Mara Vell"),
        ("Behind the bar a woman named Ada Quill poured beer", "Ada Quill"),
    ],
)
def test_somebody_after_a_place_without_a_comma_speaks(scene: str, speaker: str) -> None:
    text = f"“It is a shame,” Mara Vell said.\n\n{scene}. “I was here for the last one,” she said."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "opening", ["Asked about his own future", "Asked about the vote", "While he waited in the rain"]
)
def test_a_name_after_a_clause_without_a_comma_is_its_subject(opening: str) -> None:
    text = (
        "Coach Jon Marn came. His agent, Tom Orrel, would say only: “We can all be happier.”\n\n"
        f"{opening} Marn bristled. “I have a contract and I will honour it,” he said."
    )
    assert last_speaker(text) == "Jon Marn"
