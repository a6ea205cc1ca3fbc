"""Two roles, two people or two groups joined by "and"."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    "text",
    [
        "“We saw it all,” {} told the Herald.",
        "“We saw it all,” said {}, who gave no name.",
        "{} said: “We saw it all.”",
    ],
)
def test_two_roles_of_one_person_are_one_phrase(text: str) -> None:
    who = "a retired lawyer and resident of the quay"
    assert attributions(text.format(who))[0][1].lower() == who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill's friends and helpers said it was “a gift to us all”.", "friends and helpers"),
        ("A number of the club's fans and members said it was “a gift to us all”.", "A number of"),
        ("“It was a gift to us all,” friends and neighbours said.", "friends and neighbours"),
        ("Local residents and shops in Lipa say it is “a sad day”.", "Local residents and shops"),
        ("Residents and shops say it is “a sad day”.", "Residents and shops"),
        ("But unions and critics in Lipa say it is “a sad day”.", "unions and critics"),
        ("“It was a gift to us all,” said her friends and neighbours.", "friends and neighbours"),
    ],
)
def test_two_groups_of_people_are_one_phrase(text: str, speaker: str) -> None:
    assert speaker in last_speaker(text)


@pytest.mark.parametrize(
    "first",
    [
        "Quill thanked her helpers",
        "They closed the road to drivers",
        "The board left",
        "The plan angered residents",
        "The fire hurt pupils",
    ],
)
def test_a_group_in_a_new_clause_is_a_phrase_of_its_own(first: str) -> None:
    text = f"{first} and neighbours said it was “a gift to us all, and to the town”."
    assert last_speaker(text) == "neighbours"


@pytest.mark.parametrize(
    "both",
    [
        "the owner and head chef",
        "the driver and passenger",
        "the firm's founder and chief executive",
        "the chairman and chief executive of Delta Boats",
    ],
)
def test_the_second_role_in_a_phrase_does_not_replace_the_first(both: str) -> None:
    assert last_speaker(f"It rained. “There is no danger at all,” {both} said.") == both
    assert last_speaker(f"It rained. “There is no danger at all,” said {both}.") == both


def test_what_needs_no_article_is_no_second_role() -> None:
    text = "She thanked the owner and police said: “There is no danger at all.”"
    assert last_speaker(text) == "police"


def test_one_person_has_two_roles_after_one_article() -> None:
    text = "“We shall never close it,” said a writer and activist who lives in Lipa."
    assert last_speaker(text, "en") == "a writer and activist"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor and the spokesman Ada Quill said:", "The mayor and the spokesman Ada Quill"),
        ("Bo Marsh and the spokesman Ada Quill said:", "Bo Marsh and the spokesman Ada Quill"),
        ("The mayor and spokesman Ada Quill said:", "Ada Quill"),
        ("It hit the mayor and the spokesman Ada Quill said:", "Ada Quill"),
        ("Bo Marsh left and the spokesman Ada Quill said:", "Ada Quill"),
    ],
)
def test_two_people_speak_where_each_has_an_article(text: str, speaker: str) -> None:
    assert last_speaker(f"{text} “We shall never close it.”", "en") == speaker


def test_who_says_something_after_a_place_and_a_conjunction_speaks_alone() -> None:
    text = "The play is set in the Dell estate in Delta and Poe says it “felt true to us”."
    assert attributions(text) == (("felt true to us", "Poe"),)
    text = "The police in Vell and Delta say it is “a very long winter”."
    assert attributions(text) == (("a very long winter", "The police"),)


@pytest.mark.parametrize(
    "people",
    [
        "A spokesman for Quill and Poe",
        "Lawyers for Ada Quill and Ben Poe",
        "Residents of Vell and Delta",
        "The MP for Vell and Delta",
    ],
)
def test_people_of_two_who_are_named_speak(people: str) -> None:
    assert last_speaker(f"{people} said it was “a show from first to last”.") == people
    people = f"{people[0].lower()}{people[1:]}"
    assert last_speaker(f"“It was all a show,” {people} said.") == people


@pytest.mark.parametrize(
    "clause",
    [
        "The trial opened in Vell",
        "The trial opened in May",
        "Ada Quill was born in Delta",
        "Delta lost 3-0 at Vell",
        "Delta drew 1-1 with Vell",
        "The club bought players from Vell",
    ],
)
def test_whoever_is_named_after_a_clause_speaks_alone(clause: str) -> None:
    assert last_speaker(f"{clause} and Ben Poe said it was “a show to remember”.") == "Ben Poe"
