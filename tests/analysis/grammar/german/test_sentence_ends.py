"""German full stops that do not end a sentence, headlines, and nested quotation marks."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Jan Tal, der in der 89. Minute traf, dankte der Kurve: „Das war für euch.“",
            (("Das war für euch.", "Jan Tal"),),
            id="an ordinal ends no sentence",
        ),
        pytest.param(
            "Rot-Weiß Wald verlor gegen Mora ein 2:0. Jan Tal schwieg. „Fragt die“, sagte er.",
            (("Fragt die", "Jan Tal"),),
            id="the result of a match is no ordinal",
        ),
        pytest.param(
            (
                "„Schön ist anders“, befand Anwohnerin Petra S., und ihr Mann fügte hinzu: "
                "„Billig auch.“"
            ),
            (("Schön ist anders", "Petra S."), ("Billig auch.", "ihr Mann")),
            id="a surname of one letter keeps its point before a comma",
        ),
        pytest.param(
            "Petra S. lachte. „Das war knapp“, sagte Petra S. Dann ging sie.",
            (("Das war knapp", "Petra S."),),
            id="a surname of one letter ends the sentence",
        ),
        pytest.param(
            "Jan Tal kam. Ein Gast rief: „Da steht ‚Geht heim.‘“ Tal lachte. „Na und“, sagte er.",
            (("Da steht ‚Geht heim.‘", "Ein Gast"), ("Na und", "Jan Tal")),
            id="marks inside marks end a sentence, too",
        ),
    ],
)
def test_a_german_point_after_a_letter_or_a_number_ends_no_name(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Tal wirft Kanzler „doppeltes Spiel“ vor",
            (("doppeltes Spiel", "Tal"),),
            id="a role without article is whom a headline speaks of",
        ),
        pytest.param(
            "„Das Eis lügt nicht“: Eine Nacht mit der Forscherin Eva Wald",
            (("Das Eis lügt nicht", "Eva Wald"),),
            id="a headline names whom it quotes",
        ),
        pytest.param(
            (
                "Vermisste Wanderer gefunden\n\nDrei Tage suchte man sie. „Sie winkten“, sagt "
                "der Pilot."
            ),
            (("Sie winkten", "der Pilot"),),
            id="participles and people in a headline are nobody",
        ),
    ],
)
def test_a_german_headline_names_only_the_person_quoted(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize("source", ["Bericht", "Angaben", "Medienberichten", "Angaben von", "nach"])
def test_a_headline_may_end_with_its_source(source: str) -> None:
    text = f"Bank wird verkauft laut {source}\n\n„Es schneit“, sagte Jan Tal."
    assert attributions(text, "de") == (("Es schneit", "Jan Tal"),)
