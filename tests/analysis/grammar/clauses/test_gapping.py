"""Clauses that share the verb of the one before them."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Die Opposition spricht von „Chaos“, die Regierung von einem „normalen Vorgang“.",
            (("Chaos", "Die Opposition"), ("normalen Vorgang", "die Regierung")),
        ),
        (
            "fr",
            "La CGT parle de « provocation », la direction d'un « malentendu ».",
            (("provocation", "La CGT"), ("malentendu", "la direction")),
        ),
    ],
)
def test_two_who_share_a_verb_speak(language: str, text: str, expected: Attributions) -> None:
    assert attributions(text, language) == expected
