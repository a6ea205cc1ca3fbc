"""Offices said in other words."""

from attributions import attributions, last_speaker


def test_the_head_of_state_is_the_president() -> None:
    text = "Saltrey President Ada Quill met the bakers.\n\n“We wait,” the head of state said."
    assert last_speaker(text) == "Ada Quill"


def test_the_first_citizen_of_a_town_is_the_mayor() -> None:
    text = "«No», dice la sindaca Donata Ricc. La prima cittadina parla di «disastro annunciato»."
    assert attributions(text, "it") == (
        ("No", "Donata Ricc"),
        ("disastro annunciato", "Donata Ricc"),
    )
