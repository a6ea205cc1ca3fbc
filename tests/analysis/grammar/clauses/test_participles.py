"""Participles of reporting verbs, and the speakers that they refer to."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Quill left early, but Ben Poe stayed for the vote, calling it “a farce”.",
            (("a farce", "Ben Poe"),),
        ),
        pytest.param(
            "Among the losers was Quill Beds, which fell after warning of a “significant slump”.",
            (("significant slump", "Quill Beds"),),
            id="who warns after a relative clause",
        ),
        pytest.param(
            (
                "Ada Quill left early, and he has fought with Ben Poe, at one point calling it "
                "“a lie.”"
            ),
            (("a lie.", "he"),),
            id="at one point calling is done by the clause before",
        ),
        (
            "This was made known on Monday by the mayor, Ada Quill, saying: “It is late.”",
            (("It is late.", "Ada Quill"),),
        ),
        (
            "This comes days after the mayor, Ada Quill, sued the port, calling it “a trap”.",
            (("a trap", "Ada Quill"),),
        ),
        ("A threat came after Ada Quill left, saying: “We wait.”", (("We wait.", "A threat"),)),
        (
            "The setback emerged after Ada Quill left, saying: “We wait.”",
            (("We wait.", "Ada Quill"),),
        ),
        (
            "The leader of the strike came as Ada Quill left, saying: “We wait.”",
            (("We wait.", "The leader of the strike"),),
        ),
        (
            "The second refusal came a year after a docker rose while speaking, saying: “We wait.”",
            (("We wait.", "a docker"),),
        ),
        (
            "It comes after Bo Marsh quit, Ada Quill said, adding: “We wait.”",
            (("We wait.", "Ada Quill"),),
        ),
        (
            "It comes after Bo Marsh quit, but Ada Quill stayed, saying: “We wait.”",
            (("We wait.", "Ada Quill"),),
        ),
        (
            "It comes after Bo Marsh was attacked by Ada Quill, shouting: “We wait.”",
            (("We wait.", "Ada Quill"),),
        ),
        ("It comes after the vote in Vell was lost, saying: “We wait.”", (("We wait.", "It"),)),
        ("The man was held by police, saying: “It is late.”", (("It is late.", "The man"),)),
        (
            "The deal was announced by Bo Marsh, Ada Quill said, adding: “It is late.”",
            (("It is late.", "Ada Quill"),),
        ),
        (
            "The deal was announced by Bo Marsh, but Ada Quill left, saying: “It is late.”",
            (("It is late.", "Ada Quill"),),
        ),
        (
            "Waving flags and chanting “Freedom”, thousands of people filled the square.",
            (("Freedom", "thousands of people"),),
        ),
        ("Calling the plan “a trap,” Ada Quill left the room.", (("a trap,", "Ada Quill"),)),
        (
            (
                "Quill has voiced doubts, and even fear, about it, recently telling us it was "
                "“a sieve”."
            ),
            (("a sieve", "Quill"),),
        ),
        (
            "Delta City (AB) – Ben Poe has hit out at the board, saying that “big words” do harm.",
            (("big words", "Ben Poe"),),
        ),
        (
            (
                "He lifted the jar — which read “Plums of Lund” — and sniffed it. Ada Quill, his "
                "sister, winked at him, mouthing “not bad” to the others."
            ),
            (("Plums of Lund", "the jar"), ("not bad", "Ada Quill")),
        ),
        (
            "After saying her foot was “too sore to stand on,” Ada Quill went home.",
            (("too sore to stand on,", "Ada Quill"),),
        ),
        (
            "Industry groups submitted a plan, saying it was “a burden on all”.",
            (("a burden on all", "Industry groups"),),
        ),
        (
            "The mayor also broke the rule, saying it was “a burden on all”.",
            (("a burden on all", "The mayor"),),
        ),
        ("A few have even left, saying it was “a burden on all”.", (("a burden on all", "A few"),)),
        (
            (
                "Two weeks later in Vell, a man hit Jan Poe, a cook, after telling him to “go "
                "back now”."
            ),
            (("go back now", "a man"),),
        ),
        (
            "The Amar news agency linked to rebels reported it, calling it “a row of lamps”.",
            (("a row of lamps", "The Amar news agency"),),
        ),
        (
            "Ada Quill responded by calling the port “a wreck on the sand” and left.",
            (("a wreck on the sand", "Ada Quill"),),
        ),
    ],
)
def test_a_participle_belongs_to_the_subject_of_its_sentence(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_a_participle_over_a_comma_takes_the_main_subject() -> None:
    text = "Ada Quill urged women to vote for Ben Poe, saying, “He will not let you down again.”"
    assert with_rules(text)[0][1] == "Ada Quill"


def test_a_participle_with_a_pronoun_opens_no_subject() -> None:
    text = (
        "Arlene Quill wept on Monday.\n\nDescribing herself as “disappointed, and mainly worn out”"
        ", she left the port."
    )
    assert last_speaker(text) == "Arlene Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Quill spoke by the gate, where fifty dockers had gathered, chanting “no pay, "
                "no boats”."
            ),
            (("no pay, no boats", "fifty dockers"),),
        ),
        (
            "The film ends with footage of Ben Poe saying during a debate, “That makes me smart.”",
            (("That makes me smart.", "Ben Poe"),),
        ),
        (
            "The film ends with Ben Poe saying, “I paid for this kite.”",
            (("I paid for this kite.", "Ben Poe"),),
        ),
        (
            "Luka Bell was sent off in a scene that had the crowd chanting “Check the tape!”",
            (("Check the tape!", "the crowd"),),
        ),
        (
            "Ada Quill said she heard the guards shouting “Leave it!”",
            (("Leave it!", "the guards"),),
        ),
    ],
)
def test_a_participle_belongs_to_the_noun_before_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_the_subject_of_with_owns_its_participle() -> None:
    text = "The council was quick to answer, with Ada Quill calling the plan a “disaster”."
    assert with_rules(text)[0][1] == "Ada Quill"


def test_the_subject_of_a_clause_opened_by_with_is_the_speaker() -> None:
    text = (
        "They acknowledged that the vote helped the board, with party leader Carla Poe calling it "
        "“a gift to a failed council”."
    )
    assert last_speaker(text) == "Carla Poe"


@pytest.mark.parametrize("aside", [", 41,", " (41)", ", of Dock Road,", ", a weaver from Vell,"])
def test_the_subject_of_with_may_be_described(aside: str) -> None:
    text = f"Few liked it, with Ada Quill{aside} calling the loom “as dead as the mill”."
    assert attributions(text) == (("as dead as the mill", "Ada Quill"),)


def test_one_of_many_who_write_is_one() -> None:
    text = (
        "Fans were quick to comment on the post, with one writing: “Love that! It takes strength.”"
    )
    assert attributions(text) == (("Love that! It takes strength.", "one"),)


@pytest.mark.parametrize(
    "judged",
    ["criticised Delta", "criticised the mayor for ignoring Delta", "refused to thank Poe"],
)
def test_who_is_judged_is_not_who_says_why(judged: str) -> None:
    text = f"The guild {judged} saying: “Nobody has swept the square since May.”"
    assert attributions(text) == (("Nobody has swept the square since May.", "The guild"),)


def test_what_somebody_called_something_does_not_take_the_next_words() -> None:
    text = (
        "Delta's mission to the UN blasted Saltrey over what it called “wilful waste”, saying "
        "Friday that its ships “spread more oil than they carry”."
    )
    assert last_speaker(text) == "Delta's mission to the UN"


@pytest.mark.parametrize("shows", ["A film on the web shows", "Guards on the pier filmed"])
def test_a_pronoun_that_a_film_shows_speaks(shows: str) -> None:
    text = f"Ada Quill left. {shows} her urging the guild to “sweep the square by Sunday night”."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "walked", ["Ben Poe walked up to her", "that, despite the rain, Ben Poe stood at her window"]
)
def test_who_acts_inside_a_report_says_what_a_participle_says(walked: str) -> None:
    text = f"Ada Quill said {walked} asking “what are you doing in my boat?”"
    assert last_speaker(text) == "Ben Poe"


def test_the_reporter_says_what_a_participle_after_a_comma_says() -> None:
    text = "Ada Quill said Ben Poe walked up to her, adding “he was soaked to the skin”."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Quill left the meeting insisting “it is too late for us now”.", "Ada Quill"),
        (
            "Ada Quill refused to leave the harbour claiming “it is too late for us now”.",
            "Ada Quill",
        ),
        ("The row left the fans shouting “it is too late for us now”.", "the fans"),
        ("The row left the crowd shouting “it is too late for us now”.", "the crowd"),
    ],
)
def test_only_people_who_are_left_speak(text: str, name: str) -> None:
    assert last_speaker(text) == name


def test_whoever_is_quoted_as_saying_something_has_said_it() -> None:
    assert last_speaker("The paper quoted him as saying it was “late”.", "en") == "him"
