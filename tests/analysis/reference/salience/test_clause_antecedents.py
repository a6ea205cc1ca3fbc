"""Pronouns whose antecedent is determined by their own clause or the one before."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "The commissioner has cleared Guy Poe, but chided him for what she called “a "
                "bad habit.”"
            ),
            (("a bad habit.", "The commissioner"),),
            id="she is the official whom the sentence is about",
        ),
        (
            (
                "Last spring, when I asked Ben Poe if he would crew for Ada Quill, he sat up, "
                "scratched his ear and said, “I will crew for you!”"
            ),
            (("I will crew for you!", "Ben Poe"),),
        ),
        # the person named in the clause before the main clause is the pronoun's antecedent
        (
            (
                "“I stay,” said Ruben Poe.\n\nThe rival coach, Paul Vale, has called them “the "
                "best side in town”. When that was put to Poe he raised an eyebrow. “He says "
                "that to all.”"
            ),
            (
                ("I stay,", "Ruben Poe"),
                ("the best side in town", "Paul Vale"),
                ("He says that to all.", "Ruben Poe"),
            ),
        ),
        # a name that only its clause shows to be a woman's outweighs her who was named before
        (
            "Eva Tal left.\n\nWhen Zorra Quill was asked about Tal, she said: “It is late.”",
            (("It is late.", "Zorra Quill"),),
        ),
        *(
            (
                f"Eva Tal left.\n\nWhen {others} was told, she said: “It is late.”",
                (("It is late.", "Eva Tal"),),
            )
            for others in (
                "a friend of Zorra Quill",
                "Zorra Quill's crew",
                "a crew that met Zorra Quill",
            )
        ),
        (
            "Eva Tal left.\n\nWhen Zorra Quill asked Tal about it, she said: “It is late.”",
            (("It is late.", "Eva Tal"),),
        ),
        (
            "Eva Tal left.\n\nZorra Quill, 54, was fined for her remark that “nobody was told”.",
            (("nobody was told", "Zorra Quill"),),
        ),
        (
            "Eva Tal left.\n\nDelta Garden closed on Monday, and she said: “It is late.”",
            (("It is late.", "Eva Tal"),),
        ),
        # in a relative clause with "who" the pronoun refers to the head of the clause
        (
            (
                "Karl Mott takes over from Tom Poe, who stood down after a loss that he called "
                "“the longest month of my life”."
            ),
            (("the longest month of my life", "Tom Poe"),),
        ),
        # the pronoun refers to the subject of the last clause before it
        (
            (
                "Karl Mott had been hurt in a car; Tom Poe had fallen from a roof. He was, by "
                "his own account, “the angriest man in town”."
            ),
            (("the angriest man in town", "Tom Poe"),),
        ),
        # the person who was asked answers
        (
            (
                "Ann Lee read out an email in which Karl Mott thanked Tom Poe for “a good "
                "talk”. She asked Poe whether he disputed it. He said no, but Mr Mott was “an "
                "effusive man”."
            ),
            (("a good talk", "Karl Mott"), ("an effusive man", "Tom Poe")),
        ),
        # words that somebody is asked about were said by the person who is asked
        (
            (
                "Counsel Ann Lee asked Tom Poe what he had meant when he told the inquiry that "
                "the lunch was “purely social”."
            ),
            (("purely social", "Tom Poe"),),
        ),
        (
            "Ann Lee said that when she raised the matter Tom Poe had replied: “He is old.”",
            (("He is old.", "Tom Poe"),),
        ),
        (
            (
                "On one side is Hugh Poe, who planted it. On the other is Ann Bell, a retired "
                "head, whose kitchen it keeps dark. She says that it is “an act of war with "
                "berries”."
            ),
            (("an act of war with berries", "Ann Bell"),),
        ),
    ],
)
def test_clauses_determine_the_antecedent_of_a_pronoun(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_who_has_been_interviewed_is_the_antecedent() -> None:
    text = "Jo Vale is in Vell. She has been speaking to Ada Quill.\n\n“It fell,” she told her."
    assert attributions(text) == (("It fell,", "Ada Quill"),)


def test_the_town_of_a_person_is_no_antecedent_of_a_fronted_clause() -> None:
    text = "When that was put to Ben Quill, a weaver from Lower Vell, he said: “No loom is mine.”"
    assert attributions(text) == (("No loom is mine.", "Ben Quill"),)


def test_who_only_asks_before_the_main_clause_is_not_talked_about() -> None:
    text = (
        "Bea Dole waits. Ann Poe is a nurse. When Dole asks how long it takes, Poe checks her "
        "watch. “It could be years,” she says."
    )
    assert last_speaker(text) == "Ann Poe"
    text = "Ben Poe left. As Tom Quill put it, Poe was late. “He was slow,” he said."
    assert last_speaker(text) == "Tom Quill"


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("As Ada Quill was interrupted by Lem Poe, she", "Ada Quill"),
        ("After Ben Quill was stopped by Inspector Lem Poe, he", "Ben Quill"),
        ("When that was put to Ben Quill by Lem Poe, he", "Ben Quill"),
        ("After the plan was attacked by Lem Poe, he", "Lem Poe"),
    ],
)
def test_the_agent_of_a_passive_is_not_the_antecedent_beside_its_subject(
    clause: str, speaker: str
) -> None:
    assert last_speaker(f"{clause} said: “It is late.”") == speaker
