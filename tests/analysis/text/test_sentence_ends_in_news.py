"""Full stops that end a sentence, and full stops that do not."""

import pytest
from attributions import Attributions, attributions, marked, speaker_names


@pytest.mark.parametrize("end", ["Delta Ltd.", "Delta Inc.", "the U.S.", "Vell, Calif.", "5 p.m."])
def test_a_sentence_may_end_with_an_abbreviation(end: str) -> None:
    text = f"“We wait,” said a broker at {end} "
    assert attributions(text + "“It is late,” he added.")[1][1].startswith("a broker")
    broker, named = (name for _, name in attributions(text + "Ben Poe said it was “a mess”."))
    assert broker.startswith("a broker")
    assert named == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "Ada Quill died in Delta, N.Y. She was 89.\n\n"
                "She ran the booth. “What fame?” she asked."
            ),
            (("What fame?", "Ada Quill"),),
            id="an abbreviation ends the sentence before she",
        )
    ],
)
def test_an_abbreviation_may_end_the_sentence_before_a_pronoun(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_a_name_and_a_verb_between_two_speeches_are_a_sentence() -> None:
    text = "“Not me!” Winnie snorts. “Ask the cook.”"
    assert attributions(text) == (("Not me!", "Winnie"), ("Ask the cook.", "Winnie"))


def test_a_surname_that_is_also_an_abbreviation_may_end_a_sentence() -> None:
    text = "“It is late,” said William Barr. Ben Poe said: “We wait.”"
    assert [name for _, name in attributions(text)] == ["William Barr", "Ben Poe"]
    assert attributions("“It is late,” said Barr. Ada Quill.")[0][1] == "Ada Quill"


@pytest.mark.parametrize("end", ["...", "....", ". . .", "…", "?!"])
def test_an_attribution_may_follow_any_sign_that_leaves_a_speech_open(end: str) -> None:
    for speaker in ("Mr. Poe", "Sen. Ben Poe (D-Ohio)", "Ben Poe II (left)"):
        text = f"It was dark. “Noise is a shot in the arm{end}” {speaker} said on Monday."
        assert marked(text)[0].rule == "x-said"
    led = f"Ada Quill told the Harbour Press (HP), “We waited for a year{end}” Poe said: “No.”"
    assert speaker_names(led) == ["Ada Quill", "Poe"]
