"""German reporting clauses around quotes: between commas, after a colon or after the quote."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Die Stadt, moniert Eva Wald, spiele „auf Zeit“.",
            (("auf Zeit", "Eva Wald"),),
            id="a report in commas after a noun",
        ),
        (
            (
                "Verteidiger Bülent Vogel ging. Das Gericht, kritisierte er, habe „den Fall mit "
                "drei Sätzen abgetan“."
            ),
            (("den Fall mit drei Sätzen abgetan", "Bülent Vogel"),),
        ),
    ],
)
def test_a_verb_in_commas_reports_what_stands_around_it(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "„Gut“, sagte Anna Tal. Auch der Verband zeigte sich skeptisch: Das löse „kein "
                "Problem“."
            ),
            (("Gut", "Anna Tal"), ("kein Problem", "der Verband")),
            id="a verband after auch",
        ),
        pytest.param(
            "Vorstand Max Tal sprang ihr bei: Gutachten seien „Ansichtssache, keine Gesetze“.",
            (("Ansichtssache, keine Gesetze", "Max Tal"),),
            id="few words in the mood of a report after a colon",
        ),
        (
            (
                "Nurcan Tal sprach. „Nein“, sagte sie. Werkschef Dieter Vogel wurde noch "
                "deutlicher: Tal habe „von Maschinen keine Ahnung“."
            ),
            (("Nein", "Nurcan Tal"), ("von Maschinen keine Ahnung", "Dieter Vogel")),
        ),
    ],
)
def test_a_colon_leads_into_a_report(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Die Warnungen seien „klar“ erfolgt, betonte Anna Tal.",
            (("klar", "Anna Tal"),),
            id="a report after the end of the clause",
        ),
        pytest.param(
            "Die Feuerwehr hatte das Feuer „nach zähem Kampf“ unter Kontrolle, teilte sie mit.",
            (("nach zähem Kampf", "Die Feuerwehr"),),
            id="an organisation is meant by a pronoun of its sentence",
        ),
        pytest.param(
            "Dass sie „eher ungeduldig“ sei, räumt Eva Wald ein.",
            (("eher ungeduldig", "Eva Wald"),),
            id="a clause before who admits it",
        ),
    ],
)
def test_a_verb_after_the_clause_reports_the_words_in_it(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected
