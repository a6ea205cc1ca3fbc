"""Offices with a list of fields, whose holder's name follows."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    "text",
    [
        "“It is very late for us,” said the Minister for Culture, Sport and Tourism, Ada Quill.",
        "“It is very late for us,” said the Minister for Farms, Food and the Marine, Ada Quill.",
        "“It is very late for us,” said the minister for culture, sport and tourism, Ada Quill.",
        "“It is very late for us,” said the minister for culture, sport and tourism Ada Quill.",
        "“It is very late for us,” said director of sales, marketing and events Ada Quill.",
        "The minister for culture, sport, and tourism, Ada Quill, said: “It is very late for us.”",
        "Head of music, drama and dance Ada Quill said: “It is very late for us.”",
        "According to the head of music, drama and dance, Ada Quill, “it is very late for us”.",
    ],
)
def test_the_holder_of_an_office_of_three_fields_speaks(text: str) -> None:
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«Es muy tarde», dijo la consejera de Turismo, Cultura y Deporte, Ada Quill."),
        ("es", "«Es muy tarde», según la edil de Tráfico, Playas y Fiestas, Ada Quill."),
        ("fr", "« C'est tard », dit la ministre des Ports, de la Pêche et de la Mer, Ada Quill."),
        ("it", "«È tardi», ha detto l'assessora all'Ambiente, al Turismo e allo Sport, Ada Quill."),
        ("pt", "“É tarde”, disse a secretária de Turismo, Cultura e Esporte, Ada Quill."),
    ],
)
def test_so_does_the_holder_in_romance_languages(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is very late,” said the mayor of Lipa, Ada Quill, and Tom Poe left.", "Ada Quill"),
        ("“It is very late here,” said the mayor of Lipa, Quill and Poe.", "the mayor of Lipa"),
        ("“It is very late,” said a pilot from Lipa, and Tom Poe laughed.", "a pilot from Lipa"),
    ],
)
def test_a_list_of_persons_is_no_list_of_fields(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker
