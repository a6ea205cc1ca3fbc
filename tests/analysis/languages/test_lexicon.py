"""Word forms that are derived from others."""

import pytest

from reader.analysis.languages.french import FRENCH
from reader.analysis.languages.italian import ITALIAN
from reader.analysis.languages.lexicon import (
    TITLE,
    Language,
    derived,
    with_plurals,
)
from reader.analysis.languages.spanish import SPANISH


def test_plurals_are_formed_by_the_first_ending_that_fits() -> None:
    endings = {"ió": "ieron", "ó": "aron", "a": "an"}
    forms = with_plurals("afirma afirmó pidió dicho", endings)
    assert forms == ["afirma", "afirmó", "pidió", "dicho", "afirman", "afirmaron", "pidieron"]


def test_the_first_ending_that_fits_gives_the_other_forms() -> None:
    endings = {"ge": "geant", "e": "ant era"}
    assert derived("juge note dit", endings) == ["jugeant", "notant", "notera"]


@pytest.mark.parametrize(
    ("language", "role", "expected"),
    [
        (SPANISH, "subdirector", True),
        (SPANISH, "ex-presidente", True),
        (FRENCH, "vice-présidente", True),
        (ITALIAN, "vicesindaco", True),
        (SPANISH, "excursión", False),
        (ITALIAN, "commedia", False),
    ],
)
def test_a_prefix_makes_another_role_of_a_romance_role(
    language: Language, role: str, *, expected: bool
) -> None:
    assert bool(language.classes.get(role, 0) & TITLE) is expected
