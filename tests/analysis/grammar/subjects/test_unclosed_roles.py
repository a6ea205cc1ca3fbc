"""Roles beside a name that no comma closes."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    "text",
    [
        "“Go there,” Tim Moll, Director of the Tides at Vell University told the Courier.",
        "Tim Moll, global head of research at the firm Harborsec told the Courier: “Go there.”",
        "‘Go there’, Tim Moll, District Warden North, East and South of Vell told the Courier.",
    ],
)
def test_a_role_without_a_closing_comma_is_no_subject(text: str) -> None:
    assert attributions(text)[0][1] == "Tim Moll"


@pytest.mark.parametrize(
    "role",
    [
        "director of research for Stane Co.",
        "president and chief operating officer",
        "spokesman for the union",
        "the head of the port",
        "co-creator of the chess club",
        "volunteer organiser for the ferry fair",
        "a swimmer at the harbour baths",
        "a former junior minister of ports and law lecturer at the National University of Vell",
    ],
)
def test_a_role_may_end_without_a_comma(role: str) -> None:
    assert attributions(f"“We wait,” Vernon Minim, {role} said.") == (("We wait,", "Vernon Minim"),)


def test_an_office_after_the_opening_name_needs_no_second_comma() -> None:
    text = "Alma Quill, Port Manager and a Saltrey native said, “We ran out of room for the boats.”"
    assert attributions(text)[0][1] == "Alma Quill"


@pytest.mark.parametrize("article", ["", "the "])
@pytest.mark.parametrize("lead", ["On Friday", "In closing the fair"])
def test_a_role_without_a_closing_comma_follows_its_name_after_an_adverbial(
    lead: str, article: str
) -> None:
    role = f"{article}head of the Bakers' Guild"
    text = f"{lead}, Ada Quill, {role} said: “There is no bread left.”"
    assert attributions(text) == (("There is no bread left.", "Ada Quill"),)


def test_a_role_with_a_name_after_another_name_is_its_own_speaker() -> None:
    text = "After the loss, Ada Quill, coach Ben Poe said, was “very unhappy with all of us”."
    assert attributions(text, "en") == (("very unhappy with all of us", "Ben Poe"),)


def test_a_french_role_without_a_closing_comma_follows_its_name_after_an_adverbial() -> None:
    text = "Hier vendredi, Ugo Morel, maire de Vell a déclaré que la ville était « à bout »."
    assert attributions(text, "fr") == (("à bout", "Ugo Morel"),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Secrétaire général du port, Ada Quill a mis en cause « une très mauvaise idée »."),
        ("en", "Mayor of Saltrey, Ada Quill wants “a much better plan than this one”."),
    ],
)
def test_a_role_without_an_article_opens_the_sentence_of_its_bearer(
    language: str, text: str
) -> None:
    assert attributions(text, language)[0][1] == "Ada Quill"


def test_a_town_and_its_region_are_not_who_holds_the_role_after_them() -> None:
    text = "In Saltrey, New Jersey, the head of the Bakers' Guild said: “There is no bread left.”"
    assert attributions(text)[0][1] == "the head of the Bakers' Guild"


def test_an_office_and_its_body_may_both_follow_a_name_without_a_closing_comma() -> None:
    text = "“The pump is fine,” Ada Quill, Deputy Director, Harbour Department told the Herald."
    assert attributions(text) == (("The pump is fine,", "Ada Quill"),)


def test_an_indefinite_role_without_a_closing_comma_follows_a_name_after_a_quote() -> None:
    text = "“Nowhere are such things done,” Dr Ada Quill, a Delta-based surgeon says."
    assert attributions(text) == (("Nowhere are such things done,", "Ada Quill"),)


def test_two_roles_may_follow_the_opening_name_with_a_comma_only_between_them() -> None:
    text = "Ada Quill, a pupil, and president of the chess club said, “We learn most of all.”"
    assert attributions(text) == (("We learn most of all.", "Ada Quill"),)


@pytest.mark.parametrize("lead", ["At Delta College", "In Saltrey", "When Ada Quill had left"])
def test_a_new_subject_after_a_comma_is_no_role_of_the_name_before_it(lead: str) -> None:
    text = f"{lead}, a player of the chess club said: “We learn most of all.”"
    assert attributions(text)[0][1] != "Ada Quill"


def test_a_department_after_a_role_does_not_speak() -> None:
    text = "Ada Quill, Professor, Department of Tides said “we shall never close it at all”."
    assert attributions(text, "en") == (("we shall never close it at all", "Ada Quill"),)
