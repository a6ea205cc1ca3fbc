"""Passives, whose subject hears or is given the words."""

import pytest
from attributions import attributions, last_speaker

_BELOW = "Eva Tal, 82, was carried out. “They saved my cats and me,” she said from her bed."


@pytest.mark.parametrize(
    "headline",
    [
        "Fire crews praised",
        "Police slammed",
        "Nurses honoured",
        "Harbour pilots hailed",
        "Teachers accused",
        "Residents told",
        "Two boys rescued",
    ],
)
def test_people_whom_a_headline_praises_or_blames_say_nothing(headline: str) -> None:
    text = f"{headline}: “They saved my cats and me”\n\n{_BELOW}"
    assert {speaker for _, speaker in attributions(text)} == {"Eva Tal"}


@pytest.mark.parametrize(
    "headline", ["Fire crews warn", "Experts warned", "Critics charged", "Neighbours complained"]
)
def test_people_who_speak_in_a_headline_say_it(headline: str) -> None:
    text = f"{headline}: “Nobody told us to stay off the moor”\n\nThe moor has burned for days."
    assert last_speaker(text) == headline.rpartition(" ")[0]
