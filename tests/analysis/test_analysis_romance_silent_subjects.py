"""Romance reports whose speaker is no phrase of the sentence, or only looks like one."""

import pytest
from told_words import Told, told

REPORTS: list[tuple[str, str, str, Told]] = [
    (
        "a judging verb without a subject behind the words",
        "es",
        (
            "La concejala Inés Robledo habló del muelle.\n\n"
            "«Que venga y que lo vea», ha criticado en una radio."
        ),
        (("Que venga y que lo vea", "Inés Robledo"),),
    ),
    (
        "an opening before a verb without a subject",
        "es",
        "«Habrá barcos», dijo Inés Robledo. En ese sentido, recordó que «el muelle es seguro».",
        (("Habrá barcos", "Inés Robledo"), ("el muelle es seguro", "Inés Robledo")),
    ),
    (
        "more after a verb without a subject",
        "pt",
        "O técnico Rui Faria falou. “Temos fome”, frisou, sem esconder que a equipa está alerta.",
        (("Temos fome", "Rui Faria"),),
    ),
    (
        "a gerund before the speaker of what stands before",
        "it",
        (
            "«Il molo regge». Lo ha detto parlando ai pescatori sul molo la segretaria "
            "dei marinai della Lega Costiera, Ada Quinto. «Chi lo nega mente», ha attaccato."
        ),
        (("Il molo regge", "Ada Quinto"), ("Chi lo nega mente", "Ada Quinto")),
    ),
    (
        "when and where a relative clause reports",
        "it",
        "Dura la replica della sindaca Ada Quinto, che ieri sui social ha scritto: «Poco sole».",
        (("Poco sole", "Ada Quinto"),),
    ),
    (
        "what is done opens the sentence",
        "es",
        "Tomás Vela cerró la tarde. Animando a los suyos, pidió calma. «Siempre hay otra regata».",
        (("Siempre hay otra regata", "Tomás Vela"),),
    ),
    (
        "a time that leaves an impression",
        "es",
        (
            "«Fue raro», dijo Tomás Vela. Una tarde de regata que le dejó claro que "
            "«con más viento habría ganado cualquiera»."
        ),
        (("Fue raro", "Tomás Vela"), ("con más viento habría ganado cualquiera", "Tomás Vela")),
    ),
    (
        "a place that faces something",
        "fr",
        "Sous l’arche, au hangar qui fait face à la criée, une dame dort. « Elle va revenir. »",
        (),
    ),
    (
        "another sentence leads into words of its own",
        "fr",
        "Odile Carrec se lève : « C’est ma barque ! » La juge soupire : « Et alors ? »",
        (("C’est ma barque !", "Odile Carrec"), ("Et alors ?", "La juge")),
    ),
    (
        "a paper in which it is read",
        "fr",
        "« Le quai fermera tout l’hiver », peut-on lire dans le communiqué du port.",
        (("Le quai fermera tout l’hiver", "le communiqué du port"),),
    ),
    (
        "a paper in which it is read, in Spanish",
        "es",
        "“El muelle cierra todo el mes”, se puede leer en la carta de los vecinos.",
        (("El muelle cierra todo el mes", "la carta de los vecinos"),),
    ),
    (
        "a paper in which it is read, in Italian",
        "it",
        "I portuali chiudono il molo: «Per un porto migliore chiudiamo» si legge nel comunicato.",
        (("Per un porto migliore chiudiamo", "comunicato"),),
    ),
    (
        "a paper in which it is read, in Portuguese",
        "pt",
        "“O cais fica fechado todo o mês”, lê-se na nota do porto.",
        (("O cais fica fechado todo o mês", "nota"),),
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [case[1:] for case in REPORTS],
    ids=[case[0] for case in REPORTS],
)
def test_whose_words_they_are_without_a_subject(code: str, text: str, expected: Told) -> None:
    assert told(text, code) == expected
