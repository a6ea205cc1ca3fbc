"""Italian copy: "Così il ministro" behind the words, perfects between commas, "Di" in surnames."""

import pytest
from told_words import Told, told

CASES: list[tuple[str, Told]] = [
    (
        "«Il porto resta aperto a tutti». Così Ada Neri, ministra del Mare, durante la visita.",
        (("Il porto resta aperto a tutti", "Ada Neri"),),
    ),
    (
        "«Il porto resta aperto a tutti». Lo dichiara il ministro del Mare, Ugo Neri.",
        (("Il porto resta aperto a tutti", "Ugo Neri"),),
    ),
    (
        "«Il molo è chiuso da sei mesi». Così scrive un nostro lettore sul cantiere.",
        (("Il molo è chiuso da sei mesi", "un nostro lettore"),),
    ),
    (
        "Il sindaco Ugo Neri tace. «Il molo è chiuso da sei mesi». Così la nave riparte subito.",
        (("Il molo è chiuso da sei mesi", "Ugo Neri"),),
    ),
    (
        "La sindaca Ada Neri è al molo. Al progetto, ha aggiunto, “tutti hanno collaborato molto”.",
        (("tutti hanno collaborato molto", "Ada Neri"),),
    ),
    (
        "L’assessora ai Lavori pubblici Ada Neri ha detto che il molo è fermo «per i rilievi».",
        (("per i rilievi", "Ada Neri"),),
    ),
    (
        "C'è il ministro Ugo Di Neri. «È poco», dice Rino Sala.\n\nIl ministro: «Parlerò domani».",
        (("È poco", "Rino Sala"), ("Parlerò domani", "Ugo Di Neri")),
    ),
    (
        "Abbiamo sentito l’assessore Ugo Neri: “È un piccolo cantiere del Comune”.",
        (("È un piccolo cantiere del Comune", "Ugo Neri"),),
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_a_quote_of_italian_copy_is_given_to_its_speaker(text: str, quotes: Told) -> None:
    assert told(text, "it") == quotes


def test_so_it_was_put_in_spanish() -> None:
    text = "“El paro sigue todo el mes”. Así lo ha avanzado Ana Quiroga, secretaria del puerto."
    assert told(text, "es") == (("El paro sigue todo el mes", "Ana Quiroga"),)
