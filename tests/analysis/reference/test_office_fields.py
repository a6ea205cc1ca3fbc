"""The holder of an office is named after its field, or after a second office."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "it",
            "«Va bene così per tutti», ha detto l’assessore ai Lavori Pubblici Matteo Neri.",
            "Matteo Neri",
        ),
        (
            "it",
            "«Va bene così per tutti», ha detto l’assessore alla cultura Matteo Neri, a Bari.",
            "Matteo Neri",
        ),
        (
            "it",
            "«Va bene così per tutti», dice il vicesindaco e assessore ai Porti Matteo Neri.",
            "Matteo Neri",
        ),
        (
            "fr",
            "« Tout va bien pour nous », a dit l’adjointe à la culture Jeanne Roux.",
            "Jeanne Roux",
        ),
        (
            "fr",
            "« Tout va bien pour nous », a dit la ministre déléguée à l’Enfance Jeanne Roux.",
            "Jeanne Roux",
        ),
        (
            "fr",
            "Le secrétaire d’Etat aux ports, Jean Roux, a dit que la digue est « solide et sûre ».",
            "Jean Roux",
        ),
        (
            "it",
            "L’assessore ai porti, Ugo Neri, ha detto che la diga è «solida e sicura».",
            "Ugo Neri",
        ),
    ],
)
def test_the_field_of_an_office_is_no_part_of_the_name(code: str, text: str, speaker: str) -> None:
    assert [name for _, name in attributions(text, code)] == [speaker]


def test_the_addressee_is_not_the_speaker() -> None:
    text = "«Va bene così per tutti noi», ha detto il sindaco al ministro Ugo Neri."
    assert attributions(text, "it")[0][1] == "il sindaco"


def test_two_offices_with_articles_are_two_people() -> None:
    text = "« Quatre heures suffisent », a dit le ministre de la Mer et la maire Jeanne Morel."
    assert attributions(text, "fr")[0][1] == "le ministre de la Mer"
