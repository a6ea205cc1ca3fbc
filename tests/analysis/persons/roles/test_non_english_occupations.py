"""The occupation that a definite noun phrase denotes, in languages other than English."""

import pytest
from attributions import attributions, last_speaker

from reader.analysis.persons.roles.non_english_occupations import non_english_occupation
from reader.analysis.persons.roles.occupation_words import OCCUPATION_WORDS
from reader.analysis.persons.roles.occupations import occupations


@pytest.mark.parametrize(
    ("phrase", "code", "expected"),
    [
        ("la boulangère", "fr", ("boulangère", "f")),
        ("la jeune boulangère", "fr", ("boulangère", "f")),
        ("la demi-finaliste", "fr", ("demi-finaliste", "f")),
        ("le boulanger de 54 ans", "fr", ("boulanger", "m")),
        ("der Bäcker", "de", ("bäcker", "m")),
        ("die Mutter eines Zehnjährigen", "de", ("mutter", "f")),
        ("le pont", "fr", None),
        ("boulangère", "fr", None),
    ],
)
def test_the_noun_of_a_definite_phrase_tells_trade_and_gender(
    phrase: str, code: str, expected: tuple[str, str] | None
) -> None:
    assert non_english_occupation(phrase, code) == expected


@pytest.mark.parametrize("role", ["Anwohner", "Mitgründerin", "Rettungssanitäter", "Kundin"])
def test_a_german_occupation_is_no_part_of_an_unusual_name(role: str) -> None:
    quotes = attributions(f"„Es wird noch viel schlimmer“, sagt {role} Quori Malo.", "de")
    assert quotes == (("Es wird noch viel schlimmer", "Quori Malo"),)


def test_a_german_description_is_no_part_of_a_surname() -> None:
    quotes = attributions("„Es wird noch viel schlimmer“, sagt Kapitänin Malo.", "de")
    assert quotes == (("Es wird noch viel schlimmer", "Malo"),)


@pytest.mark.parametrize("code", OCCUPATION_WORDS)
def test_listed_occupations_are_words(code: str) -> None:
    assert [each for each in occupations(code) if not each.replace("-", "").isalpha()] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "« Nous attendons », dit Marc Noir. L’exboulanger part. « Oui », dit l’exboulanger.",
            "Marc Noir",
        ),
        (
            (
                "La nuotatrice Giulia Tarra guarda. Il nuotatore Marco Neri è arrivato primo. "
                "«Aspettiamo la barca», ha detto l’atleta."
            ),
            "Marco Neri",
        ),
    ],
)
def test_an_occupation_with_a_prefix_or_for_either_sex(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("trade", ["luthier", "sommelier", "serrurier"])
def test_a_french_craft_means_whom_it_introduces(trade: str) -> None:
    text = f"Marc Noir, {trade}, vit dans une gare. « Les gens viennent tard », dit le {trade}."
    assert attributions(text, "fr")[0][1] == "Marc Noir"


@pytest.mark.parametrize("trade", ["cerrajero", "orfebre", "quesero"])
def test_a_spanish_craft_means_whom_it_introduces(trade: str) -> None:
    text = f"Juan Rey, {trade}, vive en un faro. “La gente viene tarde”, dice el {trade}."
    assert attributions(text, "es")[0][1] == "Juan Rey"
