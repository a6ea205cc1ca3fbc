"""Roles under other words, ages, namesakes and groups that speak."""

import pytest
from told_words import Told, told

CASES: list[tuple[str, Told]] = [
    (
        "PC Kay Mor praised all. Ada Quill left. “Nobody ran,” the officer said.",
        (("Nobody ran,", "Kay Mor"),),
    ),
    (
        "Jo Adebay told Mr Justice Whit that it was so. “In what terms?” asked the judge.",
        (("In what terms?", "Whit"),),
    ),
    (
        (
            "Progressive leader Dom Achard came. Unionist leader Fraser Kint left. "
            "“It was close,” the Progressive leader said."
        ),
        (("It was close,", "Dom Achard"),),
    ),
    (
        "Lena Hart, 22, won. Inge Solv, 60, cheered. “It rained,” the 22-year-old said.",
        (("It rained,", "Lena Hart"),),
    ),
    (
        "Wendell Oat III won. His father, Wendell Oat Jr., who was ninth, wept. “I lost,” he said.",
        (("I lost,", "Wendell Oat Jr."),),
    ),
    (
        "Residents of the lane want to silence the bells, which they say are “quite possessed”.",
        (("quite possessed", "Residents of the lane"),),
    ),
    (
        "Ada Quill left. The archdeacon has offered to help. “We have a form,” he said.",
        (("We have a form,", "The archdeacon"),),
    ),
    (
        "Ada Quill left. I asked the warden about herons. “They are patient,” he said.",
        (("They are patient,", "the warden"),),
    ),
    (
        "Dear Constance, my cousin is a captain. “It is a state,” said Ada Poe. “No,” she said.",
        (("It is a state,", "Ada Poe"), ("No,", "Ada Poe")),
    ),
    ("Ada Quill blamed a man she called “the other side”.", (("the other side", "Ada Quill"),)),
    ("The wind here has names: “the Broom”, “the Widow”, “the Lady”.", ()),
    (
        "The World Lace Organization welcomed the move as “a model for the region”.",
        (("a model for the region", "The World Lace Organization"),),
    ),
    (
        "Mark Feld's barrister, Imel Soames KC, told the jury: “It is not a crime.”",
        (("It is not a crime.", "Imel Soames"),),
    ),
    ("Mark Feld's lawyer said it was “quite untrue”.", (("quite untrue", "Mark Feld's lawyer"),)),
    (
        (
            "Ivan Prober wrote home. In it Prober praises a friend, Dai Ross, who sang. "
            "“We miss the bass,” he writes."
        ),
        (("We miss the bass,", "Ivan Prober"),),
    ),
    (
        (
            "Marie Dela cooked. The guide Gault gave her 19 points, “no more than that”. She left. "
            "“Twenty is for God,” she said."
        ),
        (("no more than that", "The guide Gault"), ("Twenty is for God,", "Marie Dela")),
    ),
    (
        "Maud Dibb left. He is banned by wife Clara, 37. “He eats salad,” she said.",
        (("He eats salad,", "Clara"),),
    ),
    ("The lake is named Taper, Greenlandic for “the one that fills”, they say.", ()),
    (
        "An officer identified as “J” noted in May: “He grows marrows.”",
        (("He grows marrows.", "An officer"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_meant_by_what_somebody_is(text: str, expected: Told) -> None:
    assert told(text) == expected


MORE: list[tuple[str, Told]] = [
    (
        "Gwil Treh died. His nephew, Huw, remembers him as “a big coat”. “He sang,” he adds.",
        (("a big coat", "Huw"), ("He sang,", "Huw")),
    ),
    (
        "Nana Boat urged Brah Tank to “come and count”. He answered that he could “count to ten”.",
        (("come and count", "Nana Boat"), ("count to ten", "Brah Tank")),
    ),
    (
        "Mrs Ida Low kept it. On it she has pencilled “Ask him again”.",
        (("Ask him again", "Ida Low"),),
    ),
    (
        "“The boat is here. I’m Despa,” she said. Jurg Tal cried. “It is so calm,” he said.",
        (("The boat is here. I’m Despa,", "she"), ("It is so calm,", "Jurg Tal")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_who_goes_on_and_who_answers(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "They are those of Bank of Peru chief Ada Quill, who said it was “all too late”.",
            "Ada Quill",
        ),
        (
            "“It is late,” a spokesman for Governor Ada Quill said.",
            "a spokesman for Governor Ada Quill",
        ),
        (
            "She “would probably have survived” had she been heard, a coroner has ruled.",
            "a coroner",
        ),
    ],
)
def test_the_title_of_a_body_is_part_of_a_name_and_a_spokesman_is_not(text: str, name: str) -> None:
    assert told(text)[0][1] == name
