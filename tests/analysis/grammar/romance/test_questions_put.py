"""Whoever is asked something by nobody named gives the answer."""

import pytest
from attributions import attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "fr",
            "On a demandé à Jean Roux s'il partirait. « Je reste ici jusqu'à la fin de l'hiver. »",
            "Jean Roux",
        ),
        (
            "it",
            "È stato chiesto al sindaco Ugo Neri se lascerà. «Resto qui fino alla fine».",
            "Ugo Neri",
        ),
        (
            "it",
            "Ada Poe arriva. Venne chiesto al sindaco Ugo Neri se lascerà. «Resto qui ancora».",
            "Ugo Neri",
        ),
        (
            "fr",
            "Il fut demandé à Jean Roux s'il partirait. « Je reste ici jusqu'à la fin. »",
            "Jean Roux",
        ),
        (
            "es",
            "A Juan Rey le preguntaron por Ana Gil: «No sé de qué grúa me hablan ustedes».",
            "Juan Rey",
        ),
        (
            "es",
            "A Juan Rey le preguntaron por la grúa. «No sé de qué grúa me hablan ustedes».",
            "Juan Rey",
        ),
        (
            "es",
            "Juan Rey habló en el puerto. Al técnico le pidieron un color: «Hoy lo veo todo gris».",
            "Juan Rey",
        ),
        (
            "es",
            (
                "Juan Rey habló en Belmar. Luego preguntaron al seleccionador por dos chicos.\n\n"
                "«Pedrito juega como si el balón fuera una manzana»."
            ),
            "Juan Rey",
        ),
    ],
)
def test_who_is_asked_answers(code: str, text: str, speaker: str) -> None:
    assert attributions(text, code)[-1][1] == speaker


def test_a_question_is_not_put_to_itself() -> None:
    text = "Los jueces preguntaron al acusado por la grúa: «¿Dónde está la grúa del muelle?»."
    assert "acusado" not in attributions(text, "es")[-1][1]


def test_a_pronoun_before_of_is_no_part_of_a_name() -> None:
    text = "Pedro Luna jugó. Lo de Luna gustó. «Estoy muy contento con mi partido», dijo Luna."
    assert attributions(text, "es")[-1][1] == "Pedro Luna"


@pytest.mark.parametrize("line", ["Voici l'entretien", "Voici l'entretien avec", "On demande à"])
def test_a_line_may_end_before_it_says_who_is_asked(line: str) -> None:
    text = f"{line}\n\n« Je reste ici jusqu'à la fin de l'hiver. »"
    assert attributions(text, "fr")[-1][1] == ""


def test_whoever_is_asked_by_somebody_named_does_not_ask() -> None:
    text = "La mujer preguntó a Ada Pluma por el puerto. «¿Está cerrado?»."
    assert last_speaker(text, "es") == "La mujer"


def test_whoever_interviews_does_not_answer() -> None:
    text = "Ada Pluma habló en una entrevista con el periodista Juan Roca. «Está cerrado»."
    assert last_speaker(text, "es") == "Ada Pluma"


def test_several_who_ask_do_not_answer_themselves() -> None:
    text = "Ayer los vecinos preguntaron por el puerto. «¿Está cerrado?»."
    assert with_rules(text, "es") == [("¿Está cerrado?", "los vecinos", "same-paragraph")]
