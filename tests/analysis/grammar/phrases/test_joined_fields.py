"""Roles of two fields joined by "and", and roles before a name in commas."""

import pytest
from attributions import last_speaker

ROLES = (
    "police and crime commissioner",
    "culture and sports minister",
    "health and safety officer",
    "fish and chip shop owner",
    "bed and breakfast owner",
    "former first lady",
    "men's and women's coach",
)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "report",
    [
        "“It is very late here,” {} Ada Quill said.",
        "“It is very late here,” said the {}, Ada Quill.",
        "“It is very late here,” said the {} Ada Quill.",
        "The {}, Ada Quill, said: “It is very late here.”",
    ],
)
def test_a_role_may_have_two_fields(role: str, report: str) -> None:
    assert last_speaker(report.format(role)) == "Ada Quill"


@pytest.mark.parametrize("role", ROLES[:-1])
def test_a_role_of_two_fields_may_follow_the_verb_alone(role: str) -> None:
    assert last_speaker(f"“It is very late here,” said {role} Ada Quill.") == "Ada Quill"


@pytest.mark.parametrize("role", ROLES[:-1])
def test_a_role_of_two_fields_is_a_whole_subject(role: str) -> None:
    assert last_speaker(f"The {role} said: “It is very late here.”") == f"The {role}"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The firm and former captain Ada Quill said: “It is very late here.”", "Ada Quill"),
        ("“It is very late here,” said the mayor and asked council leader Ada Quill.", "the mayor"),
        ("“It is very late,” Tom Poe said and thanked team captain Ada Quill.", "Tom Poe"),
        ("“It is very late here,” Tom Poe told the club and team captain Ada Quill.", "Tom Poe"),
    ],
)
def test_others_stay_apart_from_a_role_after_and(text: str, speaker: str) -> None:
    assert speaker in last_speaker(text)


@pytest.mark.parametrize("role", ["dog walker", "shop assistant", "prize winner"])
def test_a_role_without_article_may_precede_a_name_in_commas(role: str) -> None:
    assert last_speaker(f"“It is very late here,” said {role}, Ada Quill.") == "Ada Quill"


def test_no_name_in_commas_after_somebody_else_speaks() -> None:
    text = "“It is very late here,” said everyone else, Tom Poe included."
    assert last_speaker(text) == "everyone else"


def test_a_body_and_a_role_are_not_two_fields() -> None:
    assert last_speaker("“It is late,” said the council and port manager.", "en") == "the council"


def test_a_role_of_two_fields_may_act_before_the_words() -> None:
    text = "The trade and industry secretary left the port. “It is late.”"
    assert last_speaker(text, "en") == "The trade and industry secretary"


def test_somebody_with_an_article_and_somebody_named_are_two() -> None:
    text = "“It is late,” said the mayor and the spokesman Ada Quill."
    assert last_speaker(text, "en") == "the mayor"


@pytest.mark.parametrize(
    ("person", "speaker"),
    [
        ("the author and activist Ada Quill", "Ada Quill"),
        ("her husband and manager, Bo Marsh", "Bo Marsh"),
        ("the harbour president and chief executive Ada Quill", "Ada Quill"),
        ("the lawyer and mayor of Vell", "the lawyer and mayor of Vell"),
    ],
)
def test_two_roles_under_one_article_are_one_person(person: str, speaker: str) -> None:
    assert last_speaker(f"“It is very late here,” said {person}.") == speaker
