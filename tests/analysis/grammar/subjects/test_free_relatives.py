"""A Romance relative clause without a noun is nobody's name."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El que fuera titular de Obras, Ana Beltrán, fue más duro: “Lo escribí yo mismo”."),
        ("es", "La que es desde ayer alcaldesa, Ana Beltrán, dijo que es “un honor enorme”."),
        ("fr", "Celui qui fut ministre, Ana Beltrán, est plus dur : « Ce plan, je l'ai écrit. »"),
        ("it", "Colui che fu sindaco di Lari, Ana Beltrán, è più duro: «L'ho scritto io stesso»."),
        ("pt", "Aquele que foi ministro, Ana Beltrán, foi mais duro: «Este plano escrevi-o eu»."),
    ],
)
def test_whoever_is_named_after_a_free_relative_speaks(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Beltrán"
