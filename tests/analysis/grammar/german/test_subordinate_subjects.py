"""German relative and other subordinate clauses have subjects of their own."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Später kamen hunderte Studenten, die auf dem Platz skandierten: „Wir bleiben hier!“",
            (("Wir bleiben hier!", "Studenten"),),
            id="those whom a relative clause speaks of shout",
        ),
        pytest.param(
            "Richterin Eva Wald fragte die Gäste, die laut lachten: „Ist das ein Volksfest?“",
            (("Ist das ein Volksfest?", "Eva Wald"),),
            id="a relative clause about the audience takes nothing from the main verb",
        ),
    ],
)
def test_the_antecedent_of_a_german_relative_clause_is_the_speaker(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Es lief ein Film, in dem Eva Tal sagt: „Das eilt am Fluss.“", "Eva Tal"),
        ("Es lief ein Film, in den Eva Tal mit Schwung einführt: „Das eilt am Fluss.“", "Eva Tal"),
        ("Am Kai hängt ein Brief, in dem Eva Tal den Rat rügt: „Das eilt am Fluss.“", "Eva Tal"),
        ("Es gibt ein Bild von Eva Tal, auf dem sie lacht: „Das eilt am Fluss.“", "Eva Tal"),
        ("Eva Tal steht am Tor, an dem die Gäste warten: „Das eilt am Fluss.“", "Eva Tal"),
        ("Eva Tal wohnt in dem Haus, in dem Jan Vell arbeitet: „Das eilt hier.“", "Eva Tal"),
        ("Eva Tal sagt in dem Haus, in dem Jan Vell wohnt: „Das eilt hier.“", "Eva Tal"),
    ],
)
def test_whoever_speaks_in_a_document_or_acts_at_a_place_is_told_apart(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Im Tal liegt eine Schule, deren Leiterin Eva Tal sagt: „Es eilt sehr.“", "Eva Tal"),
        ("Im Tal liegt eine Schule, deren Leiterin sagt: „Es eilt sehr.“", "deren Leiterin"),
        ("Jan Vell, dessen Frau am See wohnt, sagt: „Es eilt sehr.“", "Jan Vell"),
        ("Jan Vell, dessen Haus am See steht, sagt: „Es eilt sehr.“", "Jan Vell"),
    ],
)
def test_whose_chief_speaks_is_not_whoever_has_a_chief(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker
