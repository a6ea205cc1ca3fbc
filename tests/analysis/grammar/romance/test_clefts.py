"""Clefts, which stress who acts."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Après Luce Merle, c'est Jean Roux qui parle : « Le pont cède. »", "Jean Roux"),
        ("it", "È stato Ugo Neri a dire che il ponte è «un pericolo per tutti».", "Ugo Neri"),
        (
            "it",
            "Ad aprire i lavori è stata la professoressa Ada Neri, docente: «Si può fare».",
            "Ada Neri",
        ),
        (
            "it",
            "A protestare è la signora Ada Neri. «Vorrei segnalare un grave pericolo sul molo».",
            "Ada Neri",
        ),
    ],
)
def test_whom_a_cleft_stresses_speaks(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera en salir ha sido la capitana, Ada Vela, que cree que era un “milagro”."),
        (
            "es",
            (
                "La primera en tomar el remo fue la capitana del puerto Ada Vela, quien contó que "
                "“llueve mucho” y sostuvo que “acá vimos de todo en la isla”."
            ),
        ),
        ("es", "La primera en hablar fue Ada Vela, que contó que “llueve” y dijo que “hay barro”."),
        ("fr", "La première à parler a été Ada Vela, qui a dit que « le pont est fermé »."),
        ("it", "La prima a parlare è stata Ada Vela, che ha detto che «il ponte è chiuso»."),
        ("pt", "A primeira a falar foi Ada Vela, que disse que “a ponte está fechada”."),
    ],
)
def test_the_first_to_act_is_who_is_named(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ada Vela"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "pt",
            "A fala de Rui Vilar foi rebatida por Ada Moura. “É tarde de mais”, disse.",
            "Ada Moura",
        ),
        ("es", "El plan fue criticado por Ada Gil. «Ya es muy tarde», dijo.", "Ada Gil"),
        ("it", "Il piano è stato criticato da Ada Neri. «È troppo tardi», ha detto.", "Ada Neri"),
        ("es", "El alcalde fue criticado por Ada Gil. «Ya es muy tarde», dijo.", "El alcalde"),
        (
            "es",
            "Luis Poe, que fue desmentido por Ada Gil, insiste. «Ya es muy tarde», dijo.",
            "Luis Poe",
        ),
        ("pt", "Rui Poe foi rebatido por Ada Moura e calou. “É tarde de mais”, disse.", "Rui Poe"),
    ],
)
def test_whoever_answers_or_judges_in_a_passive_is_the_next_speaker(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "È stata Ada Quill a prendere la parola: «Non chiudiamo il porto».", "Ada Quill"),
        ("it", "È stato il capitano ad aprire le danze: «Non chiudiamo il porto».", "il capitano"),
        ("fr", "C'est le maire qui a donné le ton : « Le port ne ferme pas ».", "le maire"),
    ],
)
def test_who_is_stressed_before_a_colon_speaks(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Fueron los vecinos quienes hablaron: «El puerto cierra».", "los vecinos"),
        ("es", "Fueron los vecinos quienes protestaron. «El puerto cierra».", "los vecinos"),
        ("pt", "Foi a prefeita Ada Vilar que falou: «O porto fecha muito tarde».", "Ada Vilar"),
        ("pt", "Foram os moradores que protestaram: «O porto fecha tarde».", "os moradores"),
        ("it", "Furono i residenti a protestare. «Il porto chiude tardi».", "i residenti"),
        ("it", "Sono stati i residenti a protestare. «Il porto chiude tardi».", "i residenti"),
        ("fr", "Ce sont les voisins qui parlent. « Le port ferme très tard ».", "les voisins"),
        ("fr", "Ce furent les voisins qui parlèrent. « Le port ferme tard ».", "les voisins"),
        ("pt", "Ada Vilar foi a mulher que falou: «O porto fecha muito tarde».", "Ada Vilar"),
        ("fr", "C'est Luc Merle que la maire accuse : « Le port ferme ».", "la maire"),
        ("pt", "Foi Ada Vilar que o juiz acusou: «O porto fecha muito tarde».", "o juiz"),
        ("es", "Fue la jefa la que el juez acusó: «El puerto cierra».", "el juez"),
    ],
)
def test_a_cleft_stresses_one_or_several_with_any_copula(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Le premier à réagir fut le maire Jean Roux. « Le port ferme ».", "Jean Roux"),
        ("fr", "Les premiers à réagir ont été les voisins. « Le port ferme ».", "les voisins"),
        ("es", "Los primeros en hablar fueron los vecinos. «El puerto cierra».", "los vecinos"),
        ("es", "La última en hablar ha sido Ada Gil. «El puerto cierra».", "Ada Gil"),
        ("it", "I primi a reagire sono stati i residenti. «Il porto chiude».", "i residenti"),
        ("pt", "Os primeiros a reagir foram os moradores. «O porto fecha».", "os moradores"),
    ],
)
def test_the_first_or_last_to_act_speak_in_the_next_sentence(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Ada Roux rit. Et c'est Luc Merle qui dirige. « Il est très tard ».", "Luc Merle"),
        ("fr", "Ada Roux rit. Ce sont les voisins qui décident. « C'est tard ».", "les voisins"),
        ("es", "Ada Gil ríe. Ayer fue Juan Rey quien dirigió. «Es muy tarde».", "Juan Rey"),
        ("fr", "Luc Merle est le voisin qui a aidé la police. « Il est très tard ».", "Luc Merle"),
        ("fr", "Ada Roux rit. Le voisin est un homme qui ment. « C'est tard ».", "Ada Roux"),
        ("es", "Ada Gil espera. No es el alcalde quien decide. «Es tarde».", "Ada Gil"),
    ],
)
def test_a_cleft_has_no_other_subject_and_denies_nothing(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker
