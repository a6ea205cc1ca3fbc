"""German nouns as the subject of a sentence."""

import pytest

from reader.analysis.persons.german.noun_forms import nominative_of


@pytest.mark.parametrize(
    ("oblique", "nominative"),
    [
        ("des Ministeriums", "das Ministerium"),
        ("dem Gericht", "das Gericht"),
        ("des Krankenhauses", "das Krankenhaus"),
        ("des Unternehmens", "das Unternehmen"),
        ("des Landes Ufer", "das Land Ufer"),
        ("des Vereins", "der Verein"),
        ("dem Zeugen Jan Vogel", "der Zeuge Jan Vogel"),
        ("des Präsidenten Jan Vogel", "der Präsident Jan Vogel"),
        ("der Ministerin", "die Ministerin"),
    ],
)
def test_a_noun_in_another_case_is_found_in_the_nominative(oblique: str, nominative: str) -> None:
    assert nominative_of(oblique, "") == nominative


@pytest.mark.parametrize(
    "name", ["des Auswärtigen Amtes", "dem Roten Kreuz", "des Robert Vogel-Instituts"]
)
def test_a_name_whose_last_word_has_the_ending_stays_as_it_is(name: str) -> None:
    assert nominative_of(name, "") == name
