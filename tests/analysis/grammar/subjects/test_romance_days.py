"""Days that open a Romance sentence, or follow a speaker, without a comma."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("es", "El lunes Ada Quill dijo: «No hay ningún peligro aquí».", "Ada Quill"),
        ("es", "El pasado lunes los vecinos dijeron: «No hay ningún peligro aquí».", "los vecinos"),
        ("es", "Este martes el Gobierno dijo: «No hay ningún peligro aquí».", "el Gobierno"),
        (
            "es",
            "Ayer el portavoz del puerto dijo: «No hay peligro aquí».",
            "el portavoz del puerto",
        ),
        ("es", "Anteayer el portavoz dijo: «No hay peligro aquí».", "el portavoz"),
        ("es", "El año pasado la alcaldesa dijo: «No hay ningún peligro».", "la alcaldesa"),
        ("it", "Ieri sera la sindaca ha detto: «Non c'è alcun pericolo».", "la sindaca"),
        ("it", "Ieri Domenica Rossi ha detto: «Non c'è alcun pericolo».", "Domenica Rossi"),
        ("it", "Lunedì mattina il sindaco ha detto: «Non c'è alcun pericolo».", "il sindaco"),
        ("it", "Poco dopo la sindaca ha detto: «Non c'è alcun pericolo qui».", "la sindaca"),
        (
            "it",
            "Ieri il portavoce del porto ha detto: «Non c'è pericolo».",
            "il portavoce del porto",
        ),
        ("pt", "Ontem o porta-voz do porto disse: “Não há nenhum perigo”.", "o porta-voz do porto"),
    ],
)
def test_a_day_needs_no_comma_in_romance_languages(
    language: str, sentence: str, speaker: str
) -> None:
    assert last_speaker(f"Acqua alta.\n\n{sentence}", language) == speaker


@pytest.mark.parametrize(
    "day", ["el lunes", "el pasado lunes", "este lunes", "ayer", "el día después"]
)
def test_a_day_after_the_speaker_is_no_part_of_it(day: str) -> None:
    text = f"Vino mucha gente. «No hay ningún peligro aquí», aseguró la alcaldesa {day}."
    assert last_speaker(text, "es") == "la alcaldesa"


@pytest.mark.parametrize("name", ["Hoy", "Ayer"])
def test_a_name_like_a_romance_day_stays_in_the_subject(name: str) -> None:
    assert (
        last_speaker(f"{name} and Quill said it was “a terrible mistake”.") == f"{name} and Quill"
    )


@pytest.mark.parametrize("name", ["Le Matin", "Le Jour"])
def test_a_newspaper_with_the_name_of_a_day_keeps_it(name: str) -> None:
    text = f"Il pleut. « Il n'y a aucun danger ici », écrit le journal {name}."
    assert last_speaker(text, "fr") == f"le journal {name}"


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("it", "Ieri sera il sindaco ha detto che è «molto pericoloso».", "il sindaco"),
        ("it", "Lunedì scorso il sindaco ha detto che è «molto pericoloso».", "il sindaco"),
        ("it", "Ieri però il sindaco ha detto che è «molto pericoloso».", "il sindaco"),
        ("it", "Poco dopo la riunione il sindaco ha detto: «È pericoloso qui».", "il sindaco"),
        ("es", "Ayer también el alcalde dijo que es «muy peligroso».", "el alcalde"),
        ("es", "Ayer la lluvia cesó y el alcalde dijo que es «muy peligroso».", "el alcalde"),
        ("es", "Ayer un testigo contó que su hijo dijo que es «muy peligroso».", "un testigo"),
        ("es", "Ayer la policía que busca al ladrón dijo que es «muy peligroso».", "la policía"),
    ],
)
def test_a_romance_subject_has_no_other_words_that_follow_the_day(
    language: str, sentence: str, speaker: str
) -> None:
    assert last_speaker(sentence, language).startswith(speaker)


def test_a_relative_clause_belongs_to_the_subject_after_a_day() -> None:
    text = "Ieri i pescatori che hanno una barca hanno detto: «È chiuso»."
    assert last_speaker(text, "it") == "i pescatori che hanno una barca"
