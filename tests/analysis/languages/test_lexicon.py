"""Word forms that are derived from others."""

from reader.analysis.languages.lexicon import derived, with_plurals


def test_plurals_are_formed_by_the_first_ending_that_fits() -> None:
    endings = {"ió": "ieron", "ó": "aron", "a": "an"}
    forms = with_plurals("afirma afirmó pidió dicho", endings)
    assert forms == ["afirma", "afirmó", "pidió", "dicho", "afirman", "afirmaron", "pidieron"]


def test_the_first_ending_that_fits_gives_the_other_forms() -> None:
    endings = {"ge": "geant", "e": "ant era"}
    assert derived("juge note dit", endings) == ["jugeant", "notant", "notera"]
