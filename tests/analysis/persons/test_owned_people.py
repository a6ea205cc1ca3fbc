"""Names that only tell whose people speak: Quill officials, a former Quill adviser."""

import pytest
from attributions import Attributions, attributions

_PEOPLE = [
    "two Quill advisers",
    "a senior Quill administration official",
    "Quill officials",
    "a Quill campaign official",
    "the Quill campaign",
    "the Ada Quill campaign",
    "an Ada Quill adviser",
    "a former Quill adviser",
    "a longtime Quill friend",
    "Quill allies",
    "some Quill supporters",
    "a Quill source",
    "another Quill critic",
    "the Quill family",
    "a Quill family member",
    "a top Quill donor",
]
_BEFORE = "Ada Quill opened the port.\n\n"


@pytest.mark.parametrize("people", _PEOPLE)
@pytest.mark.parametrize("text", ["“We plan more,” said {}.", "“We plan more,” {} said."])
def test_the_people_of_somebody_are_not_that_person(text: str, people: str) -> None:
    assert attributions(_BEFORE + text.format(people)) == (("We plan more,", people),)


@pytest.mark.parametrize(
    "named",
    ["Quill campaign manager Ben Vale", "former Quill aide Ben Vale", "Quill spokesman Ben Vale"],
)
@pytest.mark.parametrize("text", ["“We plan more,” said {}.", "“We plan more,” {} said."])
def test_one_of_them_may_have_a_name(text: str, named: str) -> None:
    assert attributions(_BEFORE + text.format(named)) == (("We plan more,", "Ben Vale"),)


@pytest.mark.parametrize("who", ["Quill", "Quill herself", "Ms Quill", "Quill, the mayor,"])
def test_who_is_named_is_that_person(who: str) -> None:
    assert attributions(f"{_BEFORE}“We plan more,” {who} said.") == (
        ("We plan more,", "Ada Quill"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ada Quill ran. “Never,” Quill attorney Alan Garth said. “Yes,” Quill "
                "supporters said."
            ),
            (("Never,", "Alan Garth"), ("Yes,", "Quill supporters")),
        ),
        (
            "Ada Quill ran. “We hit back,” the Quill campaign said.",
            (("We hit back,", "the Quill campaign"),),
        ),
    ],
)
def test_a_name_before_a_role_is_its_owner(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_spokesman_for_what_somebody_owns_is_not_that_person() -> None:
    text = "Lena Sands came. A spokesman for Poe's Sands dismissed it as “a tale for the pub”."
    assert attributions(text) == (("a tale for the pub", "A spokesman for Poe's Sands"),)


@pytest.mark.parametrize("kin", ["The wife of prisoner Ben Poe", "The parents of victim Ben Poe"])
def test_kin_of_somebody_with_a_role_are_others(kin: str) -> None:
    assert attributions(f"Ben Poe was found.\n\n{kin} said it was “a burden”.")[-1][1] == kin


@pytest.mark.parametrize("body", ["company", "firm", "charity", "office", "record club"])
def test_a_body_of_somebody_is_another_speaker(body: str) -> None:
    text = f"“It is late,” Ada Quill's {body} said. “Yes,” said Ada Quill."
    expected = (("It is late,", f"Ada Quill's {body}"), ("Yes,", "Ada Quill"))
    assert attributions(text) == expected


@pytest.mark.parametrize("words", ["post", "diary", "letter"])
def test_a_text_of_somebody_is_their_words(words: str) -> None:
    text = f"Ada Quill left. Quill's {words} said the plan was “a very clear mistake”."
    assert attributions(text) == (("a very clear mistake", "Ada Quill"),)
