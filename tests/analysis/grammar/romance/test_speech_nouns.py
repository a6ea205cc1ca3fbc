"""Owners of statements, answers and messages."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pt", "“A ponte não aguenta.” A afirmação é do engenheiro Rui Prado.", "Rui Prado"),
        ("es", "“El puente no aguanta.” La advertencia llega del gobierno.", "el gobierno"),
        ("it", "«Il ponte non regge più». Sono le parole di Ugo Neri.", "Ugo Neri"),
        ("it", "«Il ponte non regge più». È il parere di Ada Neri.", "Ada Neri"),
        ("it", "«Il ponte non regge più». È l'arringa pronunciata da Ada Neri.", "Ada Neri"),
        ("it", "«Il ponte non regge più». Sono le parole con cui Ada Neri apre.", "Ada Neri"),
        ("es", "“El puente no aguanta.” Son las palabras con las que Ada Vela abre.", "Ada Vela"),
        ("pt", "“A ponte não aguenta.” O depoimento é do faroleiro Rui Prado.", "Rui Prado"),
        ("fr", "« Le pont ne tient plus. » Ce sont les mots de Jean Roux.", "Jean Roux"),
    ],
)
def test_a_sentence_that_tells_whose_statement_this_is_names_the_speaker(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pt", "A opinião é partilhada por Rui Prado: “A ponte mexe-se.”", "Rui Prado"),
        ("it", "Immediata la replica dei sindacati: «Il ponte si muove di notte».", "i sindacati"),
    ],
)
def test_a_statement_with_its_owner_may_introduce_words_after_a_colon(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "label", "speaker"),
    [
        ("fr", "Réponse de Hamid Tazi à la ministre", "Hamid Tazi"),
        ("fr", "La réponse d'Hamid Tazi au maire", "Hamid Tazi"),
        ("it", "Risposta di Ugo Rossi alla ministra", "Ugo Rossi"),
        ("it", "Risposta di Ugo Rossi all'assessora", "Ugo Rossi"),
        ("it", "Risposta di Ugo Rossi allo Stato", "Ugo Rossi"),
        ("es", "Respuesta de Hugo Rojas a la ministra", "Hugo Rojas"),
        ("pt", "Resposta de Rui Prado à ministra", "Rui Prado"),
    ],
)
def test_the_answer_of_somebody_to_another_is_theirs(
    language: str, label: str, speaker: str
) -> None:
    text = f"{label}: «Cela tourne et tourne et tourne encore.»"
    assert attributions(text, language)[-1][1] == speaker


def test_a_message_may_be_praised_at_length_before_its_owner() -> None:
    text = "Molto bello e tanto atteso il messaggio di Ada Rossi: «È chiuso»."
    assert last_speaker(text, "it") == "Ada Rossi"


def test_a_comment_described_before_its_owner_is_theirs() -> None:
    text = "Amaro il commento di Ada Quill: «Non chiuderemo nessuna scuola»."
    assert attributions(text, "it")[-1][1] == "Ada Quill"
    text = "«No vamos a cerrar ninguna escuela». Son palabras de Ada Quill."
    assert attributions(text, "es")[-1][1] == "Ada Quill"


def test_the_owner_of_a_message_does_not_speak_where_somebody_reports_it() -> None:
    text = "« Nous avons bien entendu » le message des marins, a assuré Ada Roux."
    assert last_speaker(text, "fr") == "Ada Roux"
