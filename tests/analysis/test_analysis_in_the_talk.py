"""Who is in the talk: trades, ages, friends and writings that stand for somebody named nearby."""

import pytest
from told_words import Told, told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hubby Eric Poe saw the funny side. “It was cake,” the roofer joked.", "Eric Poe"),
        ("Idris Camara, 20 ans, a marqué. « Enfin », a dit l’attaquant.", "Idris Camara"),
        ("Gestern sprach Mia Tal. „Wir schwiegen“, sagte die Autorin im Café.", "Mia Tal"),
        ("El capitán, Iván Urru, pidió perdón. “Lo siento”, dijo el central vasco.", "Iván Urru"),
    ],
)
def test_a_trade_stands_for_who_is_in_the_talk(text: str, name: str) -> None:
    assert told(text)[0][1] == name


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill pleaded guilty. “You ought to know better,” the judge said.",
        "A roofer watched Ada Quill. “It was cake,” the roofer said.",
        "An Ada Quill impersonator was there. “Two horses,” the Quill actor said.",
    ],
)
def test_an_office_and_a_trade_met_before_stand_for_nobody_else(text: str) -> None:
    assert told(text)[0][1].startswith(("the ", "A "))


CASES: list[tuple[str, Told]] = [
    (
        "Her neighbour Bojana, 44, nodded. “We saw it,” she said.",
        (("We saw it,", "Bojana"),),
    ),
    (
        "My friend Delphine sells soup. “They moved it,” she says.",
        (("They moved it,", "Delphine"),),
    ),
    (
        "“No,” said teaching assistant Jan Lower. “Yes.”",
        (("No,", "Jan Lower"), ("Yes.", "Jan Lower")),
    ),
    (
        "“I saw it,” said Justa Mamo Quisp, a teacher. “Yes,” said Mamo.",
        (("I saw it,", "Justa Mamo Quisp"), ("Yes,", "Justa Mamo Quisp")),
    ),
    (
        "The Clerk for Rural Affairs left. Emrys ap Gwil stood. “I shall,” Mr ap Gwil said.",
        (("I shall,", "Emrys ap Gwil"),),
    ),
    (
        "Bert Olsen, a mason, spoke. But Guna Azim, a hydrologist, disagreed. “No,” she said.",
        (("No,", "Guna Azim"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_name_beside_what_somebody_is_leads_to_that_person(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_what_somebody_calls_so_is_in_their_words() -> None:
    text = "Tenants vowed to resist what campaigners call “social cleansing”."
    assert told(text) == (("social cleansing", "campaigners"),)


@pytest.mark.parametrize("subject", ["Quill's reply, read out in court,", "Her letter"])
def test_what_somebody_wrote_speaks_for_them(subject: str) -> None:
    text = f"Ada Quill lives there. {subject} said: “I will help you pack.”"
    assert told(text) == (("I will help you pack.", "Ada Quill"),)


ANSWERS: list[tuple[str, Told]] = [
    (
        "Dan Fisk stood. The judge told him: “You may sit.” He replied: “I prefer to stand.”",
        (("You may sit.", "The judge"), ("I prefer to stand.", "Dan Fisk")),
    ),
    (
        (
            "Ottla Reys-Bart left. “No,” she said. Her teacher, Feren Bala, told her to stay. "
            "“Never,” she says."
        ),
        (("No,", "Ottla Reys-Bart"), ("Never,", "Ottla Reys-Bart")),
    ),
    (
        "Ada Quill waited. The woman beside her offered a lift. “Hop in,” she said.",
        (("Hop in,", "The woman beside her"),),
    ),
    (
        (
            "Hanna Low spoke. “No,” Low said. Strang's great-granddaughter, Patia Strang-Mbek, is "
            "not surprised. “We knew,” she says."
        ),
        (("No,", "Hanna Low"), ("We knew,", "Patia Strang-Mbek")),
    ),
    (
        (
            "Gran — Mrs. Beryl Poe, 79 — watched Mindy Poe. “I won,” said Mindy Poe. “So,” said "
            "Mrs. Poe."
        ),
        (("I won,", "Mindy Poe"), ("So,", "Beryl Poe")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_who_answers_is_told_by_the_sentence_before(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_two_bodies_speak_together() -> None:
    text = "Ireland and Norway said the text was “quite unworkable”."
    assert told(text) == (("quite unworkable", "Ireland and Norway"),)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "pt",
            "Ontem falou Rui Souza e Castro. “Não”, disse Souza e Castro.",
            "Rui Souza e Castro",
        ),
        ("pt", "Ontem falou Rui Souza e Castro. “Não”, disse Castro.", "Rui Souza e Castro"),
        ("es", "Ayer habló Luis Ortega y Gasol. “No”, dijo Ortega y Gasol.", "Luis Ortega y Gasol"),
        ("pt", "Ontem falou Rui Souza e João. “Não”, disse Souza.", "Rui Souza"),
    ],
)
def test_two_surnames_with_a_joint_are_one_name(language: str, text: str, name: str) -> None:
    assert told(text, language=language)[0][1] == name


def test_one_word_for_a_thing_somebody_has_is_no_quote() -> None:
    text = "“It will end,” wrote Ben Archer at Quill Bank, who has a “sell” rating on it."
    assert told(text) == (("It will end,", "Ben Archer"),)
