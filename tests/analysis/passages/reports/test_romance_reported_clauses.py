"""Romance indirect speech."""

import pytest
from attributions import Attributions

from reader.analysis.quotes import find_quotes

REPORTED: list[tuple[str, str, Attributions]] = [
    ("es", "La alcaldesa Ada Moral prometió evaluar las obras públicas que hacía el puerto.", ()),
    ("es", "En la sentencia de mayo se dice que el cierre del muelle fue injusto.", ()),
    ("it", "Si dice che il molo di Brelan sia chiuso da maggio.", ()),
    (
        "es",
        "El plan irrita a Ada Moral, que dijo que el muelle está cerrado desde mayo.",
        (("el muelle está cerrado desde mayo", "Ada Moral"),),
    ),
    (
        "es",
        "Ayer dijo la alcaldesa Ada Moral que el muelle está cerrado desde mayo.",
        (("el muelle está cerrado desde mayo", "Ada Moral"),),
    ),
    (
        "es",
        "Ada Moral dijo a los vecinos que el muelle está cerrado desde mayo.",
        (("el muelle está cerrado desde mayo", "Ada Moral"),),
    ),
    (
        "it",
        "La sindaca Ada Moral ha detto ai vicini che il molo è chiuso da maggio.",
        (("il molo è chiuso da maggio", "Ada Moral"),),
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), REPORTED)
def test_romance_reports_without_marks_have_who_reports(
    code: str, text: str, expected: Attributions
) -> None:
    assert expected == tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "")
        for quote in find_quotes(text, language=code)
    )


def test_what_has_been_stated_by_nobody_is_no_reported_speech() -> None:
    text = "L’AG est réunie. Il a été constaté que sur le quai trois grues manquent encore."
    assert find_quotes(text, language="fr") == ()
