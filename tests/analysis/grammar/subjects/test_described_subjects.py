"""What a clause or a preposition says of the subject does not speak."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A statement issued after a meeting led by Yann Quill called for a “quick return”.",
            "A statement",
        ),
        ("A letter sent to the mayor on Monday called for a “quick return”.", "A letter"),
        ("A letter seen by the mayor called for a “quick return”.", "A letter"),
        ("A statement released by his sister called for a “quick return”.", "his sister"),
        ("A letter sent by the end of the week called for a “quick return”.", "A letter"),
        ("Ada Quill, who directed Slow Tide called for a “quick return”.", "Ada Quill"),
        ("He met Ada Quill, who knew Ben Poe called it a “quick return”.", "Ben Poe"),
        ("Ada Quill, who believes Ben Poe called for a “quick return”, waits.", "Ben Poe"),
    ],
)
def test_what_was_issued_after_something_is_the_subject(text: str, speaker: str) -> None:
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize("clause", ["who owns a kiosk", "that attacked a gull", "who called us"])
def test_who_a_relative_clause_describes_is_the_subject_after_it(clause: str) -> None:
    text = f"The pier was shut. A rower {clause} said: “We had no idea what went on.”"
    assert last_speaker(text) == "A rower"


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("an official with word of the plans", "an official"),
        ("the rower in charge of oars", "the rower"),
        ("divers with close links to the pier", "divers"),
    ],
)
def test_the_object_of_a_second_preposition_is_no_subject(who: str, expected: str) -> None:
    text = f"The pier was shut. “We had no idea what went on,” {who} said."
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("A spokesman for the club that represents rowers", "A spokesman for the club"),
        ("The head of the firm which runs the pier", "The head of the firm"),
        ("The chairman of the group that owns the kiosk", "The chairman of the group"),
        ("Police investigating the theft", "Police"),
        ("It was the first time that rowers of the club", "rowers of the club"),
    ],
)
def test_the_object_of_a_clause_about_a_thing_is_no_subject(subject: str, expected: str) -> None:
    text = f"The pier was shut. {subject} said: “We had no idea what went on.”"
    assert last_speaker(text) == expected


def test_two_places_are_no_subject() -> None:
    text = "Ada Quill knocked on doors in Delta and Vell claiming it was late “down the road”."
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill"]


@pytest.mark.parametrize("who", ["a bloc of islands", "the majority of clerks"])
def test_a_group_after_a_conjunction_is_a_subject(who: str) -> None:
    text = f"Talks broke up on Friday after {who} accused Poe of trying to “carve it up for good.”"
    assert attributions(text) == (("carve it up for good.", who),)


@pytest.mark.parametrize(
    ("who", "does"), [("A woman", "wearing a red hat"), ("Another man", "trying to save nets")]
)
def test_what_somebody_wears_or_does_says_nothing(who: str, does: str) -> None:
    text = f"{who} {does} said the quay was “a place of great sorrow”."
    assert attributions(text) == (("a place of great sorrow", who),)


@pytest.mark.parametrize("participle", ["alleged", "admitted", "attempted"])
@pytest.mark.parametrize("who", ["A Labour TD", "A man"])
def test_somebody_facing_trial_for_two_things_may_speak(who: str, participle: str) -> None:
    text = (
        f"{who} facing trial for {participle} theft and harbour fights complained to a court "
        "about “poor and inaccurate” reports."
    )
    assert attributions(text) == (("poor and inaccurate", who),)


@pytest.mark.parametrize("clause", ["spoke on condition of anonymity", "asked not to be named"])
def test_who_wants_no_name_speaks_after_the_clause_that_tells_so(clause: str) -> None:
    text = f"Ben Poe wants to wait, but a weaver who {clause} said it was “late in the day”."
    assert last_speaker(text) == "a weaver"


def test_a_body_after_a_conjunction_is_a_subject() -> None:
    assert (
        last_speaker("Ben Poe left after the club called him “a horse with no legs”.") == "the club"
    )


@pytest.mark.parametrize(
    ("subject", "clause"),
    [
        ("A diplomat from a country", "that has not made up its mind"),
        ("The company", "that has built the mill"),
        ("A trader at a bank", "that had lost its licence"),
    ],
)
def test_a_relative_clause_in_the_perfect_holds_no_subject(subject: str, clause: str) -> None:
    assert last_speaker(f"{subject} {clause} said it was “a close run thing.”") == subject


@pytest.mark.parametrize("place", ["west Delta", "Delta", "northern Delta"])
def test_a_place_after_its_people_says_nothing(place: str) -> None:
    text = f"Farmers in {place} have described the loss of the mart as “the last nail”."
    assert attributions(text) == (("the last nail", "Farmers"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The banner that pupils held up said: “The ferry must stay in town.”", "The banner"),
        ("Signs raised up said: “The ferry must stay in town.”", "Signs"),
    ],
)
def test_nothing_need_be_named_behind_held_up(text: str, speaker: str) -> None:
    assert attributions(text) == (("The ferry must stay in town.", speaker),)


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("A woman who saw the cook and his niece told the club it rained.", "A woman"),
        ("A man who fed the nurse and her uncle told the club it rained.", "A man"),
    ],
)
def test_two_objects_of_a_relative_clause_are_no_subject(report: str, speaker: str) -> None:
    pronoun = "she" if speaker == "A woman" else "he"
    assert last_speaker(f"{report}\n\n“It was late,” {pronoun} said.") == speaker


@pytest.mark.parametrize("subject", ["the owner of the pier", "the head of the tide board"])
@pytest.mark.parametrize("verb", ["laughs", "chuckles", "beams"])
def test_a_role_with_a_complement_laughs_in_the_present(subject: str, verb: str) -> None:
    assert last_speaker(f"“It was late,” {subject} {verb}.") == subject


def test_a_possessive_after_that_opens_another_subject() -> None:
    assert last_speaker("The ferry that its owners called “late” left.", "en") == "its owners"


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("A man accused of killing his wife", "A man"),
        ("A man accused of robbing a nurse in Saltrey", "A man"),
        ("A nurse found guilty of robbing Ben Poe", "A nurse"),
        ("The wife of a man jailed for robbing a nurse", "The wife of a man"),
        ("A judge who jailed a man accused of robbing a nurse", "A judge"),
        ("Moments after he was accused of robbing a nurse Ben Poe", "Ben Poe"),
    ],
)
def test_who_is_accused_of_a_deed_speaks_and_not_who_suffered_it(
    subject: str, speaker: str
) -> None:
    assert last_speaker(f"{subject} called the law “a joke on us all”.") == speaker


@pytest.mark.parametrize("time", ["two weeks after", "days before", "a year after"])
def test_a_time_before_a_clause_is_no_subject(time: str) -> None:
    text = f"The firm switched it off, {time} the chatbot told a user to “season with bleach”."
    assert last_speaker(text) == "the chatbot"
