"""Whom something moves speaks next: A Ada Quill le indigna la respuesta: «…»."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "es",
            "A Ada Quill le indigna la respuesta del Gobierno: «Hace años que pedimos un muro».",
            "Ada Quill",
        ),
        (
            "es",
            "A Quill, presidenta de la asociación, le preocupa el ruido: «Aquí no se duerme».",
            "Quill",
        ),
        ("es", "Al alcalde le sorprende la queja: «Nadie nos dijo nada».", "el alcalde"),
        (
            "es",
            "A Ada Quill no le gusta el plan del Ministerio. «Es un error enorme», dice.",
            "Ada Quill",
        ),
        (
            "it",
            "A Ada Quill non piace la proposta del Comune: «Così non si dorme».",
            "Ada Quill",
        ),
        (
            "es",
            "Al portavoz de la oposición, Álvaro Gil, le parece «una vergüenza».",
            "Álvaro Gil",
        ),
        ("es", "A Ada Quill le ha molestado siempre el ruido: «Nadie duerme».", "Ada Quill"),
        ("it", "Ad Ada Quill non è mai piaciuta la fretta: «Così non va».", "Ada Quill"),
        ("it", "Ad Ada Quill il piano pare «un passo indietro».", "Ada Quill"),
        ("it", "Ad Ada Quill non basta: «Servono i fatti, non le parole».", "Ada Quill"),
        (
            "fr",
            "À Ada Quill, le projet de la mairie ne plaît guère : « On ne dort plus ici. »",
            "Ada Quill",
        ),
        (
            "pt",
            'A Ada Quill desagrada a resposta da Câmara: "Há anos que pedimos um muro".',
            "Ada Quill",
        ),
    ],
)
def test_whom_something_moves_speaks(code: str, text: str, speaker: str) -> None:
    assert last_speaker(text, code) == speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "es",
            "A Ada Quill le respondió el alcalde Luis Poe: «Aquí no se pide nada».",
            "Luis Poe",
        ),
        ("es", "A Lipa le gusta el mar. Luis Poe lo sabe: «Aquí se vive».", "Luis Poe"),
        (
            "it",
            "Ad Ada Quill ha risposto il sindaco Luca Poe: «Nessuno ci ha avvisati».",
            "Luca Poe",
        ),
        (
            "fr",
            "À l'hôpital, le projet inquiète Ada Quill : « On ne dort plus ici. »",
            "Ada Quill",
        ),
    ],
)
def test_to_whom_somebody_speaks_does_not(code: str, text: str, speaker: str) -> None:
    assert last_speaker(text, code) == speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("es", "Al alcalde lo increpa indignada Ada Gil: «El barco no volverá».", "Ada Gil"),
        ("es", "Al alcalde replicó molesto Luis Poe: «El barco no volverá».", "Luis Poe"),
        (
            "es",
            "A Ada Gil la recibió bastante gente y habló Luis Poe: «Vamos muy bien todos».",
            "Luis Poe",
        ),
        ("es", "Al portero lo consuela emocionado Luis Poe. «Eres el mejor».", "Luis Poe"),
        ("it", "Al sindaco si rivolge preoccupata Ada Neri: «Così non va».", "Ada Neri"),
        ("it", "Ai giornalisti parla irritato Luca Poe: «Così non va».", "Luca Poe"),
    ],
)
def test_adjectives_like_such_verbs_move_nobody(code: str, text: str, speaker: str) -> None:
    assert last_speaker(text, code) == speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("it", "Ad Ada Neri piacciono le parole di Luca Poe: «Il mare non perdona».", "Luca Poe"),
        ("it", "Ad Ada Neri piace una frase di suo nonno: «Il mare non perdona».", "suo nonno"),
        ("es", "A Ada Gil le gusta el lema de su padre: «El mar no perdona nunca».", ""),
    ],
)
def test_the_words_of_somebody_else_are_not_whom_they_move(
    code: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, code) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "A Ada Gil le interesa el llamado «efecto isla».",
        "A Ada Gil le molesta el apodo de «el niño del puerto».",
    ],
)
def test_the_name_of_what_moves_somebody_is_no_quote(text: str) -> None:
    assert attributions(text, "es") == ()
