"""Whoever is made to act says what the infinitive reports: "it led her to declare"."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "That prompted Ben Poe to make a joke and call Ada Quill “very flexible.”",
            (("very flexible.", "Ben Poe"),),
            id="whom something prompts to call it so",
        ),
        pytest.param(
            "Ben Poe lost to Ada Quill on a day that led her to declare the prize “in sight.”",
            (("in sight.", "Ada Quill"),),
            id="her whom a win led to declare",
        ),
        (
            (
                "The leaflet was copied, leading Poe advisers like Dana Wirth to counter that "
                "“every tin of it was eaten.”"
            ),
            (("every tin of it was eaten.", "Poe advisers like Dana Wirth"),),
        ),
        (
            (
                "That haul prompted the Vell Herald, which lists catches, to state, “Lower "
                "Vell is the pier to fish.”"
            ),
            (("Lower Vell is the pier to fish.", "the Vell Herald"),),
        ),
    ],
)
def test_whoever_is_made_to_say_something_says_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_residents_can_be_made_to_say_something() -> None:
    text = "The mill burned, leading many residents to call it “the end of the town”."
    assert last_speaker(text) == "many residents"


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Ada Quill (24)", "Ada Quill"),
        ("Ada Quill, whose loom burned,", "Ada Quill"),
        ("a weaver who spoke on condition of anonymity", "a weaver"),
        ("Vell weaver Ada Quill", "Ada Quill"),
        ("weavers", "weavers"),
    ],
)
def test_whoever_is_made_to_say_something_may_be_described(who: str, speaker: str) -> None:
    text = f"The mill burned, prompting {who} to say: “It was the end of the town.”"
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "verb",
    [
        "prompting", "leading", "forcing", "provoking", "driving", "spurring", "pushing",
        "compelling", "moving", "persuading", "convincing",
    ],
)  # fmt: skip
def test_every_verb_that_makes_somebody_act_has_a_participle(verb: str) -> None:
    text = f"The leak caused an uproar, {verb} Ada Quill to say that it was “a very bad day”."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "text",
    [
        "Ben Poe made a push to say it was “a very bad day for the port”.",
        "Ben Poe moved to Lipa to say it was “a very bad day for the port”.",
        "Ben Poe drives Ada Quill to work and says it was “a very bad day”.",
    ],
)
def test_who_is_only_moved_to_a_place_says_nothing(text: str) -> None:
    assert last_speaker(text) == "Ben Poe"
