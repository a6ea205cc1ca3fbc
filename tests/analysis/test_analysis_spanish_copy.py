"""Spanish copy: perfects, imperfects, adverbs that open, and objects that are no speakers."""

import pytest
from told_words import Told, told

CASES: list[tuple[str, Told]] = [
    (
        "La alcaldesa Ana Quiroga fue al muelle. “Voy a ir mañana otra vez”, ha avanzado.",
        (("Voy a ir mañana otra vez", "Ana Quiroga"),),
    ),
    (
        "El técnico Luis Pardo analizaba que el partido no fue “ni bueno ni intenso”.",
        (("ni bueno ni intenso", "Luis Pardo"),),
    ),
    (
        "“Estamos muy contentos por lo hecho hoy” analizó Luis Pardo.",
        (("Estamos muy contentos por lo hecho hoy", "Luis Pardo"),),
    ),
    (
        "La presidenta, Ana Quiroga, ha expresado su respeto, pero ha subrayado que “no basta ya”.",
        (("no basta ya", "Ana Quiroga"),),
    ),
    (
        "Ana Quiroga habló ayer. Previamente, ante el puerto, dijo que “es cosa de cada cual”.",
        (("es cosa de cada cual", "Ana Quiroga"),),
    ),
    (
        "La ministra Ana Quiroga considera “injusto y caro” el paro, según indicó antes de irse.",
        (("injusto y caro", "Ana Quiroga"),),
    ),
    (
        "Ana Quiroga dijo que el paro es “un error”.\n\nHa añadido que el puerto “no debe cerrar”.",
        (("un error", "Ana Quiroga"), ("no debe cerrar", "Ana Quiroga")),
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_a_quote_of_spanish_copy_is_given_to_its_speaker(text: str, quotes: Told) -> None:
    assert told(text, "es") == quotes
