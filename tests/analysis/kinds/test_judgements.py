"""Quotes after unlisted verbs: somebody's opinion, or only the name of a thing."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La familia ensaya «valses lentos»."),
        ("es", "El grupo vende «sidra dulce»."),
        ("fr", "Le comité distribue « cartes vertes » et rubans."),
        ("fr", "La famille mange « tarte aux coings »."),
        ("it", "La famiglia prova «canti di risaia»."),
        ("it", "La squadra spera negli «aiuti promessi»."),
        ("pt", "A família come “sopa de funcho”."),
        ("pt", "O clube joga na “liga azul”."),
        ("nl", "De familie repeteert “liederen van zee”."),
    ],
)
def test_bare_nouns_after_a_verb_of_doing_are_a_term(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "El gremio teme «recortes nuevos».", "El gremio"),
        ("es", "La peña se siente «muy sola».", "La peña"),
        ("fr", "Le comité n'est « pas surpris ».", "Le comité"),
        ("fr", "La famille cherche « une autre barque ».", "La famille"),
        ("it", "La squadra lo vive come «un affronto».", "La squadra"),
        ("pt", "O clube vai “analisar a maré com calma”.", "O clube"),
        ("nl", "De familie voelt zich “in de steek gelaten”.", "De familie"),
    ],
)
def test_what_somebody_thinks_or_is_found_is_said(language: str, text: str, speaker: str) -> None:
    (quote,) = attributions(text, language)
    assert quote[1] == speaker


def test_a_word_for_the_manner_of_doing_is_a_judgement() -> None:
    assert attributions("El alcalde Marco Prado actúa con «miedo».", "es") == (
        ("miedo", "Marco Prado"),
    )
