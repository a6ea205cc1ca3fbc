"""Whom something moves speaks next: A Ada Quill le indigna la respuesta: «…»."""

import pytest
from attributions import last_speaker


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
