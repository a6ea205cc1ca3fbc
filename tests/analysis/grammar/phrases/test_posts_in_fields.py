"""Posts with a field of work, before a name: said head of marketing Ada Quill."""

import pytest
from attributions import attributions, last_speaker

POSTS = [
    "head of marketing",
    "director of nursing",
    "head of news and sport",
    "cabinet member for housing",
    "portfolio holder for transport",
    "dean of students",
    "lecturer in law",
    "consultant in emergency medicine",
    "expert on tides",
]
WORDS = "“We closed the road,”"


@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize("report", ["said {} Ada Quill", "said {}, Ada Quill", "{} Ada Quill said"])
def test_a_post_in_a_field_may_precede_the_name(post: str, report: str) -> None:
    assert last_speaker(f"Ben Poe left.\n\n{WORDS} {report.format(post)}.") == "Ada Quill"


@pytest.mark.parametrize("post", POSTS)
def test_a_body_may_precede_the_post(post: str) -> None:
    assert last_speaker(f"Ben Poe left.\n\n{WORDS} said Delta {post} Ada Quill.") == "Ada Quill"


@pytest.mark.parametrize(
    "role",
    ["club captain", "resident", "local farmer", "head of policy", "spokesman for the union"],
)
def test_a_role_without_an_article_may_be_set_off_from_the_name(role: str) -> None:
    assert attributions(f"{WORDS} {role}, Ada Quill, said.") == (
        ("We closed the road,", "Ada Quill"),
    )


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("said the mayor in a letter on Monday", "the mayor"),
        ("said the president in remarks Thursday", "the president"),
        ("said one officer on patrol Monday", "one officer"),
        ("said a friend of missing Ada Quill", "a friend of missing Ada Quill"),
        ("said a spokesman for mayor Ada Quill", "a spokesman for mayor Ada Quill"),
        ("said the police", "the police"),
        ("said the pilot in tears, Delta Radio reported", "the pilot"),
        ("said the coach on television, Delta Rovers having lost", "the coach"),
        ("said the teacher in private, Ada Quill's friends recall", "the teacher"),
    ],
)
def test_what_follows_a_role_may_be_no_field(report: str, speaker: str) -> None:
    assert last_speaker(f"{WORDS} {report}.") == speaker


@pytest.mark.parametrize("noun", ["state", "claim", "report"])
def test_a_noun_between_an_owner_and_an_officer_belongs_to_the_office(noun: str) -> None:
    text = f"The city’s {noun} officer said: “We shall never close it.”"
    assert last_speaker(text, "en") == f"The city’s {noun} officer"
