"""A subject right before a passage with the verb of its stance speaks, not in English."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("fr", "La fédération « regrette profondément cette décision ».", "La fédération"),
        ("fr", "Le maire « ne comprend pas cette décision ».", "Le maire"),
        ("fr", "Ada Roux « n'exclut pas une autre candidature ».", "Ada Roux"),
        ("fr", "Le syndicat « se félicite de la décision du juge ».", "Le syndicat"),
        ("fr", "Le club « prend acte de la décision du juge ».", "Le club"),
        ("es", "El Gobierno «respeta la decisión de los jueces».", "El Gobierno"),
        ("es", "El club «se reserva emprender acciones legales».", "El club"),
        ("it", "L'azienda «sta valutando ogni possibile soluzione».", "L'azienda"),
        ("pt", 'O ministério "acompanha a situação com atenção".', "O ministério"),
        ("nl", "De minister “betreurt de gang van zaken ten zeerste”.", "De minister"),
        ("de", "Das Ministerium „bedauert den Vorfall außerordentlich“.", "Das Ministerium"),
    ],
)
def test_whoever_takes_a_stance_speaks(code: str, text: str, speaker: str) -> None:
    assert [name for _, name in attributions(text, code)] == [speaker]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Ada Roux « a fait un match énorme ce soir »."),
        ("fr", "La mairie « fait n'importe quoi depuis des mois »."),
        ("fr", "Le maire « sans étiquette et sans parti » de Lipa a démissionné."),
        ("es", "La banda «de los cuatro del puerto» fue detenida."),
        ("de", "Ada Quill „macht einfach zu viele Fehler“."),
        ("fr", "Ada Roux « prend beaucoup trop de risques au volant »."),
        ("fr", "Ada Roux « défend très bien sur les ballons hauts »."),
        ("fr", "Le ministre « ne comprend rien à la pêche »."),
        ("es", "El entrenador «está loco de remate y cansado»."),
        ("es", "El juez «toma el pelo a todo el mundo»."),
        ("it", "Il premier «prende in giro gli italiani onesti»."),
        ("pt", 'O jogador "ataca muito bem os espaços".'),
        ("nl", "De minister “gaat compleet voorbij aan de feiten”."),
        ("de", "Der Minister „steht mit dem Rücken zur Wand“."),
        ("en", "Ada Quill “was late again for the meeting”."),
    ],
)
def test_who_is_only_described_does_not(code: str, text: str) -> None:
    assert attributions(text, code) == ()


def test_whoever_gets_angry_before_a_colon_has_the_words() -> None:
    text = "La présidente s'est emportée : le maire « refuse de voir les gens du port »."

    assert attributions(text, "fr") == (("refuse de voir les gens du port", "La présidente"),)


def test_a_report_around_it_has_the_words() -> None:
    text = "Jean Roux assure que le groupe « regrette profondément cette décision »."

    assert attributions(text, "fr") == (("regrette profondément cette décision", "Jean Roux"),)
