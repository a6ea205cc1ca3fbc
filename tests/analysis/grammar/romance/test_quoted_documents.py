"""Documents in which the words of a quote are read."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "fr",
            "« Le quai fermera tout l’hiver », peut-on lire dans le communiqué du port.",
            (("Le quai fermera tout l’hiver", "le communiqué du port"),),
            id="a paper in which it is read",
        ),
        pytest.param(
            "es",
            "“El muelle cierra todo el mes”, se puede leer en la carta de los vecinos.",
            (("El muelle cierra todo el mes", "la carta de los vecinos"),),
            id="a paper in which it is read, in Spanish",
        ),
        pytest.param(
            "it",
            (
                "I portuali chiudono il molo: «Per un porto migliore chiudiamo» si legge nel "
                "comunicato."
            ),
            (("Per un porto migliore chiudiamo", "il comunicato"),),
            id="a paper in which it is read, in Italian",
        ),
        pytest.param(
            "pt",
            "“O cais fica fechado todo o mês”, lê-se na nota do porto.",
            (("O cais fica fechado todo o mês", "a nota"),),
            id="a paper in which it is read, in Portuguese",
        ),
        pytest.param(
            "it",
            "«Il molo chiude tutto il mese», si legge in una nota diffusa ieri da Ugo Neri.",
            (("Il molo chiude tutto il mese", "Ugo Neri"),),
            id="who wrote an indefinite paper",
        ),
        pytest.param(
            "pt",
            "“O cais fica fechado todo o mês”, lê-se num comunicado de imprensa da autarquia.",
            (("O cais fica fechado todo o mês", "a autarquia"),),
            id="who wrote a statement to the press",
        ),
    ],
)
def test_a_document_in_which_words_are_read_is_their_source(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_a_document_may_be_named_before_what_is_read_in_it() -> None:
    text = "Ada Neri tace. Nelle motivazioni si legge che l'alibi «poggia sul nulla»."
    assert attributions(text, "it")[-1][1] == "le motivazioni"


def test_where_words_stand_in_a_document_is_no_document() -> None:
    assert attributions("Al final se lee: «El puerto está cerrado».", "es") == ()
