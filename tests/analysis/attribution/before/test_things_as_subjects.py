"""Who speaks where the subject of a Romance sentence is a thing."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "pt",
            "A espera foi longa, mas Rita Sol seguiu até ao cais para dar um recado: “Não volto”.",
            "Rita Sol",
            id="who acts after it",
        ),
        pytest.param(
            "es",
            "El empeño de Marta Luz la llevó a repetir ante los socios que «el faro no se vende».",
            "Marta Luz",
            id="who owns it",
        ),
        pytest.param(
            "es",
            "El cansancio del alcalde le llevó a repetir a los socios que «el faro no se vende».",
            "el alcalde",
            id="a role owns it",
        ),
        pytest.param(
            "es",
            "La carta de Marta Luz pide a los socios que «nadie venda el faro».",
            "La carta de Marta Luz",
            id="a text speaks for itself",
        ),
        pytest.param(
            "es",
            "El ministro Juan Tal sigue el caso y en una charla reciente afirmó que Puerto Sur "
            "«necesita un faro nuevo antes del invierno».",
            "Juan Tal",
            id="a preposition governs it",
        ),
        pytest.param(
            "it",
            "Netta la reazione di Ugo Sale che attacca il guardiano dei porti: “Tal racconta "
            "favole, siamo tutti stufi”.",
            "Ugo Sale",
            id="its owner acts in a relative clause",
        ),
        pytest.param(
            "it",
            "In merito al faro, che tanto preoccupa i marinai, gli esperti sono prudenti: “Bisogna "
            "capire se regge - precisa il professor Sale - e questo oggi non lo sappiamo”.",
            "il professor Sale",
            id="the words inside the marks name another",
        ),
        pytest.param(
            "es",
            "La eurodiputada Marta Luz ha visto confirmados sus temores: “Es peor de lo "
            "que esperaba”, asegura a Público tras haber entrado este mismo martes en la torre.",
            "Marta Luz",
            id="a day with its article is no speaker",
        ),
    ],
)
def test_a_thing_far_from_the_words_does_not_say_them(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_whose_relative_clause_has_the_verb_speaks_instead_of_a_thing() -> None:
    text = "La frecciata è arrivata dal critico Ugo Neri, che sul Foglio lo ha bollato come «noia»."
    assert last_speaker(text, "it") == "Ugo Neri"
    text = "La proposta, che molti criticano, definisce il porto «un bene di tutti»."
    assert last_speaker(text, "it") == "La proposta"


def test_the_owner_of_a_thing_after_a_preposition_does_not_speak() -> None:
    assert attributions("Du port de Lipa, le vent a poussé Ada Roux à dire « assez ».", "fr") == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Rita Sol criticó la tasa del faro, que tachó de «injusta para todos».", "Rita Sol"),
        ("es", "Sol oyó a la oposición, que tildó de «injusta» la tasa del faro.", "la oposición"),
        ("es", "El informe, que calificó de «injusto» lo ocurrido, es de mayo.", "El informe"),
        ("it", "Rita Sol ha difeso il molo, che ha definito «un bene di tutti».", "Rita Sol"),
        ("pt", "Rita Sol defendeu o farol, que classificou como «um bem comum».", "Rita Sol"),
        ("pt", "Rita Sol defendeu o farol, que classificou como «um", "Rita Sol"),
    ],
)
def test_a_thing_does_not_name_itself_in_its_relative_clause(
    language: str, text: str, expected: str
) -> None:
    assert last_speaker(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "La diga, ha detto, sarà «più forte di prima della piena»."),
        ("pt", "Parar agora, acrescentou, seria “um erro de todos”."),
        ("es", "Parar ahora, añadió, sería «un error de todos»."),
    ],
)
def test_what_a_report_between_commas_speaks_of_does_not_speak(language: str, text: str) -> None:
    assert last_speaker(f"Rita Sol è qui. «Todo es bom», disse Rita Sol. {text}", language) == (
        "Rita Sol"
    )
