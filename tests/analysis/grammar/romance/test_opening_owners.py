"""Owners of what a sentence tells of, who speak next."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La voz de Ada Prado tiembla. «El telar no tiene nombre», dice."),
        ("es", "La casa de Ada Prado se inundó. «El telar no tiene nombre», cuenta."),
        ("es", "La política de Ada Prado fracasó. «El telar no tiene nombre», reconoce."),
        ("fr", "La voix de Claire Prado tremble. « Le métier n'a pas de nom », dit-elle."),
        ("fr", "Le mari de Claire Prado est mort.¶« Le métier n'a pas de nom », dit-elle."),
    ],
)
def test_the_owner_of_what_opens_the_paragraph_speaks(language: str, text: str) -> None:
    quote = "«Es tarde», dijo Nora Blum." if language == "es" else "« Il est tard », dit Nora Blum."
    whole = f"{quote}¶{text}".replace("¶", "\n\n")
    assert last_speaker(whole, language).endswith(" Prado")


def test_whoever_works_for_somebody_speaks_for_themselves() -> None:
    text = "El portero de Ada Prado llegó tarde. «No me arrepiento de nada», dijo."
    assert last_speaker(text, "es") == "El portero de Ada Prado"


def test_whose_version_is_announced_speaks_next() -> None:
    text = (
        "«Houve bom senso», disse Rui Poça. Não é essa a versão de Ada Quintela, mulher do "
        "mestre. «Puxaram-no pelo casaco», contou, ainda alterada."
    )
    assert last_speaker(text, "pt") == "Ada Quintela"
