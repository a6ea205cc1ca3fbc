"""Phrases that cannot be speakers."""

import pytest
from told_words import told

_QUOTE = "there are risks for the whole harbour"


@pytest.mark.parametrize(
    "lead",
    [
        "One reason could lie in the ice below the bridge: “{}.”",
        "The praise of such boats is calling them “{}.”",
        "Some of the factors behind it call it “{}.”",
    ],
)
def test_what_cannot_speak_says_nothing(lead: str) -> None:
    assert not any(speaker for _, speaker in told(lead.format(_QUOTE)))


def test_a_clause_is_nobody() -> None:
    text = "That the ferry, by June, had filled every “family bench of the town” puts Quill ahead."
    assert told(text) == ()


def test_the_subject_is_found_beside_an_adverb() -> None:
    text = "She would rather speak of sailing – “I never wanted to be ashore.”"
    assert told(text) == (("I never wanted to be ashore.", "She"),)


@pytest.mark.parametrize("who", ["One of the officials", "The report", "The board", "The survey"])
def test_people_bodies_and_texts_speak(who: str) -> None:
    assert told(f"{who} said that “{_QUOTE}”.") == ((_QUOTE, who),)


def test_a_title_says_what_it_reads() -> None:
    assert told(f"The title of the book says “{_QUOTE}”.") == ((_QUOTE, "The title of the book"),)
