"""Inversion: reporting verbs between the quote and its speaker."""

import pytest
from attributions import Attributions, attributions, last_speaker


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


@pytest.mark.parametrize("praise", ["highly rated", "widely praised", "much criticised"])
def test_a_modified_participle_stands_before_the_name(praise: str) -> None:
    text = f"“We lost the boats,” said the {praise} Quill. Ada Quill left."
    assert attributions(text) == (("We lost the boats,", "Ada Quill"),)


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


@pytest.mark.parametrize("name", ["Poe", "Poe, the warden", "Poe, who saw it"])
def test_any_verb_of_today_stands_before_a_surname(name: str) -> None:
    text = f"Wilma Poe rose. “The ropes were rotten,” reckons {name}. “They broke.”"
    assert attributions(text) == (
        ("The ropes were rotten,", "Wilma Poe"),
        ("They broke.", "Wilma Poe"),
    )


@pytest.mark.parametrize(
    ("title", "verb"), [("The Rotten Rope", "airs Sunday"), ("The Rope", "hits Delta")]
)
def test_a_verb_of_today_before_a_day_or_after_a_title_names_nobody(title: str, verb: str) -> None:
    assert attributions(f"“{title},” {verb}.") == ()


@pytest.mark.parametrize(
    "verb",
    ["chimed in", "chimes in", "cuts in", "pipes up", "called out", "wrote back", "points out"],
)
@pytest.mark.parametrize("who", ["Wilma Poe", "Poe, the warden", "the warden"])
def test_an_adverb_of_the_verb_may_precede_the_speaker(verb: str, who: str) -> None:
    text = f"“We lost,” said Ben Quill. “The ropes were rotten,” {verb} {who}."
    assert last_speaker(text) == who.partition(",")[0]


@pytest.mark.parametrize("verb", ["picked up the award", "was brought back by fans"])
def test_an_adverb_before_a_thing_names_nobody(verb: str) -> None:
    assert attributions(f"His first film, “The Rope,” {verb} on Friday.") == ()


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


@pytest.mark.parametrize("role", ["volunteer", "counsel"])
def test_a_role_that_may_be_a_verb_of_saying_does_not_report(role: str) -> None:
    assert last_speaker(f"Local {role} Ada Quill said it was “a gift to us all”.") == "Ada Quill"
    text = f"“No,” said Ben Poe.\n\nThe wall was built by {role} Ada Quill. “It is late.”"
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize("who", ["ein anderer", "eine andere", "der eine", "die andere"])
def test_a_german_speaker_may_be_called_another(who: str) -> None:
    assert attributions(f"„Das ist eine Schande“, meint {who}.", "de")[0][1] == who


@pytest.mark.parametrize("who", ["the fans", "thousands of fans", "Ada Quill"])
def test_who_sings_after_the_words_sings_them(who: str) -> None:
    assert attributions(f"“We are going up,” sang {who}.") == (("We are going up,", who),)


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Delta Superintendent of Police (SP) Santo Mora", "Santo Mora"),
        ("Joint Commissioner (Traffic) Santo Mora", "Santo Mora"),
        ("Additional Director General of Police (Law and Order) Santo Mora", "Santo Mora"),
        ("a beaming Thelia Quill", "Thelia Quill"),
        ("a visibly shaken Texan", "a visibly shaken Texan"),
        ("Delta Harbour Authority (DHA) chairman Santo Mora", "Santo Mora"),
        ("the Delta Harbour Authority (DHA) on Monday", "the Delta Harbour Authority"),
        ("the Delta Harbour Authority (DHA) Monday", "the Delta Harbour Authority"),
        ("Santo Mora (NUD) Monday", "Santo Mora"),
    ],
)
def test_initials_may_stand_between_an_office_and_its_holder(speaker: str, name: str) -> None:
    assert last_speaker(f"“The tide is out,” said {speaker}.") == name


def test_a_title_in_marks_before_told_is_not_said_by_who_is_told() -> None:
    text = "Ada Quill, who wrote “Slow Tide,” told Ben Poe that it was “late”."
    assert last_speaker(text, "en") == "Ada Quill"
