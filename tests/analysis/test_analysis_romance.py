"""French, Spanish, Italian and Portuguese news: verbs first, subjects left out, dashes."""

import pytest
from told_words import Told, told

from reader.analysis.languages.registry import guess_language

FRENCH: list[tuple[str, Told]] = [
    (
        "« Il est tard, dit Ada Quill en fermant la porte. Rentrons. »",
        (("Il est tard, dit Ada Quill en fermant la porte. Rentrons.", "Ada Quill"),),
    ),
    (
        "Le maire, Jean Morel, est venu. « Tout va bien, a-t-il résumé. Enfin, presque. »",
        (("Tout va bien, a-t-il résumé. Enfin, presque.", "Jean Morel"),),
    ),
    (
        "« Il fera beau demain », a assuré mardi sur Radio Port la ministre Luce Vial.",
        (("Il fera beau demain", "Luce Vial"),),
    ),
    (
        "Luce Vial a parlé. D’après elle, « rien ne change ».",
        (("rien ne change", "Luce Vial"),),
    ),
    (
        "« Rien à perdre, sauf nos économies », sourit Yann Cado. Selon lui, « tout va ».",
        (("Rien à perdre, sauf nos économies", "Yann Cado"), ("tout va", "Yann Cado")),
    ),
    (
        "– Je savais, a reconnu le maire, Paul Hérin, hier.\n\n– C’est faux, a répliqué Luce Vial.",
        (
            ("Je savais, a reconnu le maire, Paul Hérin, hier.", "Paul Hérin"),
            ("C’est faux, a répliqué Luce Vial.", "Luce Vial"),
        ),
    ),
]
SPANISH: list[tuple[str, Told]] = [
    (
        "La consejera, Rosa Quiroga Lasa, habló. «No hay prisa», añadió. Quiroga rio: «No la hay».",
        (("No hay prisa", "Rosa Quiroga Lasa"), ("No la hay", "Rosa Quiroga Lasa")),
    ),
    (
        "El párroco, Luis Olmo, toca una grabación. “Suena a lata”, admitió.",
        (("Suena a lata", "Luis Olmo"),),
    ),
    (
        "“No me voy de aquí”, dijo este lunes a la agencia la presidenta de la isla, Ana Ríos.",
        (("No me voy de aquí", "Ana Ríos"),),
    ),
]
ITALIAN: list[tuple[str, Told]] = [
    (
        "«È stato un miracolo», ha detto la sindaca Dora Brandi. «Passava la corriera».",
        (("È stato un miracolo", "Dora Brandi"), ("Passava la corriera", "Dora Brandi")),
    ),
    (
        "«Non è vero - ha detto il ministro Carlo Fabbri - e lo vedrete».",
        (("Non è vero - ha detto il ministro Carlo Fabbri - e lo vedrete", "Carlo Fabbri"),),
    ),
    (
        "Secondo l’ingegnere Pio Sarti, il crollo era «solo questione di tempo».",
        (("solo questione di tempo", "Pio Sarti"),),
    ),
    (
        "«Funzionava, ma suonava anche per i gatti», replica l’assessora alla Cultura Carla Bon.",
        (("Funzionava, ma suonava anche per i gatti", "Carla Bon"),),
    ),
    (
        "Il parroco, Armando Pieri, ride. «Il Signore ama la musica», osserva, «ma intonata».",
        (("Il Signore ama la musica", "Armando Pieri"), ("ma intonata", "Armando Pieri")),
    ),
    (
        "La società che gestisce la strada nega. «Tutto è regolare», si legge in una nota.",
        (("Tutto è regolare", "La società"),),
    ),
]
PORTUGUESE: list[tuple[str, Told]] = [
    (
        "“Ninguém ficou ferido”, disse a presidente da câmara, Graça Mourão, aos jornalistas.",
        (("Ninguém ficou ferido", "Graça Mourão"),),
    ),
    (
        "O vereador Rui Salgado acusou a autarca de “ignorar os avisos”. “Há três”, afirmou.",
        (("ignorar os avisos", "Rui Salgado"), ("Há três", "Rui Salgado")),
    ),
    (
        "De acordo com a meteorologista Ísis Prado, a chuva é “a pior do ano”.",
        (("a pior do ano", "Ísis Prado"),),
    ),
    (
        "Fala Rui Sá Reis. “É o fim”, disse Sá Reis. Ana do Céu, de 79 anos, riu. “É”, contou.",
        (("É o fim", "Rui Sá Reis"), ("É", "Ana do Céu")),
    ),
    ("— Vou embora — disse o João.", (("Vou embora", "João"),)),
]
EVERY = [
    (language, *case)
    for language, cases in (
        ("fr", FRENCH),
        ("es", SPANISH),
        ("it", ITALIAN),
        ("pt", PORTUGUESE),
    )
    for case in cases
]


@pytest.mark.parametrize(("language", "text", "expected"), EVERY)
def test_news_in_romance_languages(language: str, text: str, expected: Told) -> None:
    assert told(text, language=language) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Il vecchio ponte è crollato nella notte e nessuno stava passando sulla strada.", "it"),
        ("O presidente da câmara disse que não suspende as obras no porto por um muro.", "pt"),
        ("La empresa anunció el lunes el cierre de la mina, que da trabajo a muchos.", "es"),
        ("Le train s’était arrêté en pleine campagne, et personne ne savait pourquoi.", "fr"),
        ("A bridge fell in the night. No one was on it, and no road was shut.", "en"),
    ],
)
def test_the_language_is_guessed(text: str, code: str) -> None:
    assert guess_language(text) == code


def test_a_german_minister_is_meant_by_the_end_of_the_title() -> None:
    text = "Umweltminister Cem Yavan kam. „Das prüfen wir“, fügte der Minister hinzu."
    assert told(text) == (("Das prüfen wir", "Cem Yavan"),)


def test_the_person_of_an_apposition_is_the_subject_of_a_german_sentence() -> None:
    text = (
        "Uwe Brandt schwieg. Sein Verteidiger, Rechtsanwalt Jost von Itzen, rief an. "
        "„Er hat nichts getan“, sagte er."
    )
    assert told(text) == (("Er hat nichts getan", "Jost von Itzen"),)


def test_a_german_speaker_may_follow_day_and_place() -> None:
    text = "„Das ist absurd“, sagte am Montag im Landtag der Vorsitzende der Kammer, Uwe Brandt."
    assert told(text) == (("Das ist absurd", "Uwe Brandt"),)
