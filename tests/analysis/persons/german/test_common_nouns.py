"""Sequences of capitalised German words that are not names."""

import pytest

from reader.analysis.languages.german import GERMAN
from reader.analysis.persons.runs.name_forms import read_form


@pytest.mark.parametrize(
    "run",
    [
        "Führung Nordlands",
        "Provinz Calvera",
        "Küstenstadt Tarvik",
        "Auswärtigen Amtes",
        "Torlands Entscheidung",
        "FC Lindental",
        "Angaben von Garth",
        "Sicht von Garth",
    ],
)
def test_nouns_and_what_stands_beside_them_are_no_names(run: str) -> None:
    assert read_form(run, GERMAN).words == ()


@pytest.mark.parametrize("run", ["Atsuko Hornung", "Jan von Rühm", "Tamsin Oakes", "Ahn Jung"])
def test_names_that_look_like_nouns_are_names(run: str) -> None:
    assert read_form(run, GERMAN).name == run


def test_a_full_name_after_a_noun_with_von_is_the_name() -> None:
    assert read_form("Rolle von Jan Wald", GERMAN).name == "Jan Wald"
