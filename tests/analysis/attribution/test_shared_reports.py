"""Several quotes in one sentence, of which only the first has a verb."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Supporters call it “bold”; opponents, “theft”.", ["Supporters", "opponents"]),
        ("Some dockers cried “encore, encore”; others “get off”.", ["Some dockers", "others"]),
        ("Ada Quill said the talks were “frank”, and Ben Poe, “useful”.", ["Ada Quill", "Ben Poe"]),
        ("Ada Quill said the talks were “frank” and “useful”.", ["Ada Quill", "Ada Quill"]),
        (
            "Delta Bank called it “grim”, Port Bank “awful” and the Herald “worse than feared”.",
            ["Delta Bank", "Port Bank", "the Herald"],
        ),
        ("Ada Quill called Ben Poe “a fool” and Tom Vale “a fraud”.", ["Ada Quill", "Ada Quill"]),
        ("Ada Quill called Ben Poe “a fool”, Tom Vale “a fraud”.", ["Ada Quill", "Ada Quill"]),
        (
            "She has been called “a star” by her coach and “a diva” by the press.",
            ["her coach", "the press"],
        ),
        ("Ada Quill called it “slow”, “old” and, in May, “lost”.", 3 * ["Ada Quill"]),
    ],
)
def test_a_second_clause_without_a_verb_has_its_own_speaker(text: str, speakers: list[str]) -> None:
    assert [who for _, who in attributions(text)] == speakers


@pytest.mark.parametrize(
    "report",
    [
        "“It is late,” said Ada Quill and her deputy, Ben Poe.",
        "“It is late,” said Ada Quill and her deputy Ben Poe.",
        "“It is late,” Ada Quill and her deputy, Ben Poe, said.",
        "Ada Quill and her deputy, Ben Poe, said: “It is late,”",
    ],
)
def test_a_person_and_their_deputy_speak_together(report: str) -> None:
    assert attributions(report) == (("It is late,", "Ada Quill and Ben Poe"),)


def test_a_deputy_after_another_clause_speaks_alone() -> None:
    text = "Ada Quill left and her deputy, Ben Poe, said it was “late”."
    assert attributions(text) == (("late", "Ben Poe"),)


def test_whoever_is_described_in_marks_is_no_second_speaker() -> None:
    text = "Jan Yong told the Courier of a rival “worn out by war” and a president “ill at ease”."
    assert [speaker for _, speaker in attributions(text)] == ["Jan Yong", "Jan Yong"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                "Eva Wald, die am Haus baut, nannte das Haus „eine Ruine“, das Dach „ein Sieb“ und "
                "die Keller „ein einziges Aquarium“."
            ),
            3 * ["Eva Wald"],
        ),
        ("Eva Wald bezeichnete den Plan als „mutig“, die Frist als „Witz“.", 2 * ["Eva Wald"]),
        ("Eva Wald nannte die Ministerin „klug“, die Sprecherin „schlau“.", 2 * ["Eva Wald"]),
        (
            "Eva Wald nannte den Minister „klug“, der Sprecher „schlau“.",
            ["Eva Wald", "der Sprecher"],
        ),
        ("Eva Wald nannte es „mutig“, die Opposition „dumm“.", ["Eva Wald", "die Opposition"]),
        (
            "Eva Wald sprach von einem „Erfolg“, die Opposition von einem „Desaster“.",
            ["Eva Wald", "die Opposition"],
        ),
        ("Lea Roux a qualifié la maison de « ruine » et le toit de « tamis ».", 2 * ["Lea Roux"]),
        ("Lea Rey calificó la casa de «ruina» y el tejado de «colador».", 2 * ["Lea Rey"]),
    ],
)
def test_what_is_judged_second_does_not_speak(text: str, speakers: list[str]) -> None:
    assert [who for _, who in attributions(text)] == speakers


def test_every_source_of_a_report_gives_way_again_to_who_said_two_things() -> None:
    text = (
        "According to the mayor, and according to a police report, Ben Poe said the toll was "
        "“late for us” and “odd at best”."
    )
    assert [who for _, who in attributions(text)] == ["Ben Poe", "Ben Poe"]
