"""Whom "the boy", "the teenager" and "the pensioner" refer to, by age."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize("age", ["75 year old", "75 year-old"])
def test_an_age_without_hyphens_is_one(age: str) -> None:
    text = f"Lena Quill, from Mora, won.\n\n“It is late,” said the {age}."
    assert last_speaker(text) == "Lena Quill"


@pytest.mark.parametrize(
    "introduced",
    [
        "Ray Quill, a 9-year-old from Vell,",
        "Ray Quill, 9,",
        "Ray Quill, 9 years old,",
        "Ray Quill (9)",
        "Ray Quill, aged 9,",
        "A 9-year-old boy, Ray Quill,",
        "Ada Poe, 8, saw that Ray Quill, 9,",
        "Ben Poe, 40, saw that Ray Quill, 9,",
    ],
)
def test_the_boy_is_the_only_one_who_is_not_of_age(introduced: str) -> None:
    text = f"{introduced} was pulled from the water.\n\n“It was cold,” the boy said."
    assert last_speaker(text) == "Ray Quill"


def test_a_teenager_may_be_of_either_gender() -> None:
    text = "Oluchi Quill, 14, was pulled out.\n\n“It was cold,” the teen said."
    assert last_speaker(text) == "Oluchi Quill"


@pytest.mark.parametrize(
    ("before", "child"),
    [
        ("Ray Quill, 9, saw a girl fall.", "the girl"),
        ("Ray Quill, 9, fell. A boy of ten helped.", "the boy"),
        ("Ray Quill, 9, and Ben Poe, 10, fell.", "the boy"),
        ("Ray Quill, 19, fell.", "the boy"),
        ("Ray Quill, 17, was shot by a boy, 15.", "the teen"),
        ("Ray Quill, 19, was hit by a teenager.", "the teenager"),
        ("Ray Quill, 9 years at the school, fell.", "the boy"),
        ("Ray Quill, 6-foot-4, fell.", "the boy"),
        ("Ray Quill, 10 days into the season, fell.", "the boy"),
        ("Ray Quill (1,200 points) fell.", "the boy"),
        ("Ray Quill, 16 July 1990, fell.", "the boy"),
    ],
)
def test_a_child_may_be_somebody_else(before: str, child: str) -> None:
    assert last_speaker(f"{before} “It was cold,” {child} said.") == child


@pytest.mark.parametrize(
    ("mention", "speaker"),
    [
        ("teenager", "Ada Quill"),
        ("pensioner", "Ray Quill"),
        ("71-year-old tailor", "Ray Quill"),
        ("41-year-old", "the 41-year-old"),
    ],
)
def test_ages_tell_who_is_meant_over_whoever_was_named_last(mention: str, speaker: str) -> None:
    before = "Ada Quill, 17, came first. Ray Quill (71) fell. Ben Poe, 44, came second.\n\n"
    assert last_speaker(f"{before}“It was cold,” the {mention} said.") == speaker


def test_an_age_means_neither_of_a_helper_and_the_victim() -> None:
    words = "„Ich habe nicht nachgedacht“, sagte der 40-Jährige."
    assert last_speaker(f"Jan Tal half dem Opfer. Das Opfer überlebte. {words}") == "der 40-Jährige"
    assert last_speaker(f"Jan Tal wohnt hier. Das Opfer überlebte. {words}") == "Das Opfer"
    assert last_speaker(f"Man fand das Opfer. Das Opfer überlebte. {words}") == "Das Opfer"
