"""Inversion: reporting verbs between the quote and its speaker."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "‘We shall never,’ began the Duchess, and stopped.",
            (("We shall never,", "the Duchess"),),
        ),
        ("“Not now,” put in Ben Poe.", (("Not now,", "Ben Poe"),)),
        ('"But, uncle--" began Lydia.', (("But, uncle--", "Lydia"),)),
        ("“I hear it,” said her uncle gloomily.", (("I hear it,", "her uncle"),)),
        ("“So do we,” said the family.", (("So do we,", "the family"),)),
        (
            "“And then,” went on Ada Quill, “it rained.”",
            (("And then,", "Ada Quill"), ("it rained.", "Ada Quill")),
        ),
        ("“I went back,” laughs Ben Poe.", (("I went back,", "Ben Poe"),)),
        ("“Well,” thought Mabel, “here we are.”", (("Well,", "Mabel"), ("here we are.", "Mabel"))),
    ],
)
def test_verbs_that_report_a_turn_of_talk(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Who is there?” came a voice from within.", (("Who is there?", "a voice"),)),
        ("“Close the lock,” came shouts from the quay.", (("Close the lock,", "the quay"),)),
        ("“Open the gates now,” came a voice, thin.", (("Open the gates now,", "a voice"),)),
    ],
)
def test_voices_and_shouts_come_from_somebody(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We lost the boats,” said Jane Doe, the minister for fisheries. “We will rebuild.”",
            (("We lost the boats,", "Jane Doe"), ("We will rebuild.", "Jane Doe")),
        )
    ],
)
def test_a_speaker_after_the_verb_may_bear_a_role(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_any_verb_of_today_stands_before_a_full_name() -> None:
    text = "“The ropes were rotten,” remembers Wilma Poe, the warden. “They broke in my hand.”"
    assert attributions(text) == (
        ("The ropes were rotten,", "Wilma Poe"),
        ("They broke in my hand.", "Wilma Poe"),
    )


@pytest.mark.parametrize(
    "who", ["the landlord, Wilma Poe", "the inn's last cook, Wilma Poe", "the cook of the inn"]
)
def test_any_verb_of_today_stands_before_somebody_with_a_role(who: str) -> None:
    text = f"Few knew Ben Quill. “The ropes were rotten,” reckons {who}. “They broke.”"
    name = "Wilma Poe" if "Poe" in who else who
    assert attributions(text) == (("The ropes were rotten,", name), ("They broke.", name))


def test_a_verb_of_today_before_a_thing_reports_nothing() -> None:
    text = "“The Rotten Rope,” opens the season for Wilma Poe."
    assert attributions(text) == ()


def test_who_calls_out_one_word_speaks() -> None:
    assert attributions("Ida Marl stood up. “Stop,” calls Ida Marl.") == (("Stop,", "Ida Marl"),)


@pytest.mark.parametrize(
    "who",
    [
        "the mayor's press officer",
        "Quill's state secretary",
        "the head of state",
        "the head of press",
    ],
)
def test_a_noun_that_may_be_a_verb_of_saying_is_part_of_the_speaker(who: str) -> None:
    assert attributions(f"“We will not go there today,” said {who}.")[0][1] == who


@pytest.mark.parametrize("who", ["ein anderer", "eine andere", "der eine", "die andere"])
def test_a_german_speaker_may_be_called_another(who: str) -> None:
    assert attributions(f"„Das ist eine Schande“, meint {who}.", "de")[0][1] == who


@pytest.mark.parametrize("who", ["the fans", "thousands of fans", "Ada Quill"])
def test_who_sings_after_the_words_sings_them(who: str) -> None:
    assert attributions(f"“We are going up,” sang {who}.") == (("We are going up,", who),)
