"""A name in apposition to a role is the person who has it."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    "apposed",
    [
        "Ida Poe",
        "the painter Ida Poe",
        "retired painter Ida Poe",
        "salt heir Ida Poe",
        "29-year-old Ida Poe",
        "29-year-old salt heir Ida Poe",
        "Chief (Mrs) Ida Poe",
        "Col. (Retd.) Ida Poe",
    ],
)
def test_plain_words_may_stand_between_a_role_and_the_name(apposed: str) -> None:
    assert last_speaker(f"“I came for the view,” the buyer, {apposed}, said.") == "Ida Poe"
    assert last_speaker(f"The buyer, {apposed}, said she “came for the view”.") == "Ida Poe"
    assert last_speaker(f"“I came for the view,” said the buyer, {apposed}.") == "Ida Poe"


@pytest.mark.parametrize(
    "text",
    [
        "Ida Poe left. “I came for the view,” the buyer, glad of it, said.",
        "Ida Poe left. “I came for the view,” said the buyer, who found Ida Poe too loud.",
        "Ida Poe left. “I came for the view,” the buyer, thanks to Ida Poe, said.",
    ],
)
def test_other_asides_name_nobody(text: str) -> None:
    assert last_speaker(text) == "the buyer"


def test_the_field_of_an_office_in_brackets_may_stand_before_the_name() -> None:
    text = "Its vice-president (operations), Ida Poe, told the Herald it was “nothing of ours”."
    assert last_speaker(text) == "Ida Poe"
    assert last_speaker("“It is late,” said the director (bridges), Ida Poe.") == "Ida Poe"


def test_a_name_in_the_next_paragraph_stands_beside_no_role() -> None:
    text = (
        "« Bof », dit Ada Rey.\n\nLe capitaine Ben Poe est venu. « On a joué vingt minutes », a "
        "convenu l'attaquant, auteur du but.\n\nRey a changé ses lignes."
    )
    assert last_speaker(text, "fr") == "Ben Poe"


@pytest.mark.parametrize(
    ("language", "source", "rest"),
    [
        ("es", "Según la alcaldesa", "Vidal podría dimitir «en los próximos días»"),
        ("es", "Según fuentes municipales", "Vidal tendrá que irse «en los próximos días»"),
        ("it", "Secondo fonti del Comune", "Vidali potrebbe lasciare «nei prossimi giorni»"),
        ("fr", "Selon la maire", "Vidal pourrait partir « dans les prochains jours »"),
        ("pt", "Segundo a prefeita", "Vidal poderia sair “nos próximos dias”"),
    ],
)
def test_a_name_with_a_verb_is_not_apposed_to_a_romance_source(
    language: str, source: str, rest: str
) -> None:
    text = f"Luis Vidal e Luis Vidali.\n\n{source}, {rest}."
    assert last_speaker(text, language) == source.partition(" ")[2]


@pytest.mark.parametrize(
    "after", [", «en los próximos días» habrá puente", " el lunes, «no hay agua»"]
)
def test_a_name_without_a_verb_is_apposed_to_a_romance_source(after: str) -> None:
    assert last_speaker(f"Según la alcaldesa, Ada Rojas{after}.", "es") == "Ada Rojas"


@pytest.mark.parametrize(
    "opening",
    [
        "The head of the port in Vell, Ada Quill has accused the council.",
        "Chairman of the Vell Union, Professor Ada Quill, was late.",
        "Minister for Works and Housing, Ada Quill left early.",
    ],
)
def test_an_office_that_opens_a_sentence_is_that_of_the_name_after_it(opening: str) -> None:
    assert last_speaker(f"{opening} “Nobody told us about it.”") == "Ada Quill"


def test_an_office_with_several_complements_after_the_quote_has_a_name() -> None:
    text = "“It is late,” the professor of law at the University of Vell, Ada Quill, said."
    assert last_speaker(text) == "Ada Quill"
