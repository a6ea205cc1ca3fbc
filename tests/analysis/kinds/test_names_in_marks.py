"""Names in quotation marks that nobody says."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Ribera anunció la salida de Gustavo “el Largo” Ferrera."),
        ("it", "Il club ha annunciato che Gianni «il Rosso» Neri lascia."),
        ("pt", "O clube anunciou a saída de João “o Gordo” Silva."),
        ("fr", "Le club a annoncé le départ de Jean « le Rouge » Poe."),
    ],
)
def test_a_nickname_with_an_article_inside_a_name_is_no_quote(language: str, text: str) -> None:
    assert attributions(text, language) == ()
