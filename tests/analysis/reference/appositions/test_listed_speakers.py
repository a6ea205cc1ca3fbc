"""Several speakers of one report outside English: two roles, three names."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "fr",
            "Le maire et la préfète dénoncent « un très mauvais projet ».",
            "Le maire et la préfète",
        ),
        (
            "fr",
            "« C'est très grave », ont dit le maire et la préfète ce lundi.",
            "le maire et la préfète",
        ),
        (
            "es",
            "El alcalde y la concejala denuncian «un ataque muy grave».",
            "El alcalde y la concejala",
        ),
        (
            "de",
            "Der Wirt und die Landrätin rügen „einen sehr schlechten Plan“.",
            "Der Wirt und die Landrätin",
        ),
        (
            "de",
            "„Das ist zu viel“, sagten der Wirt Jan Tal und die Rätin Ida Poe.",
            "Jan Tal und Ida Poe",
        ),
        ("de", "SPÖ, FPÖ und Neos sprechen von „einem sehr schlechten Plan“.", "SPÖ, FPÖ und Neos"),
        ("de", "Auch der Wirt und die Rätin sagen: „Das ist zu viel.“", "der Wirt und die Rätin"),
        (
            "de",
            "Laut dem Wirt und der Rätin ist das „ein schlechter Plan“.",
            "der Wirt und die Rätin",
        ),
        (
            "fr",
            "Les maires de Lipa, Mora et Vell ont dit : « C'est très grave. »",
            "Les maires de Lipa, Mora et Vell",
        ),
        ("es", "«Es grave», dicen los sindicatos LVT y MQR.", "los sindicatos LVT y MQR"),
        ("it", "I sindaci di Lipa e Mora dicono: «È grave».", "I sindaci di Lipa e Mora"),
        ("nl", "“Het is erg”, zeggen de clubs Lipa en Mora.", "de clubs Lipa en Mora"),
        ("de", "„Zu viel“, sagen die Firmen Lipa und Mora.", "die Firmen Lipa und Mora"),
        (
            "en",
            "The mayors of Lipa, Mora and Vell said it was “a bad plan”.",
            "The mayors of Lipa, Mora and Vell",
        ),
        (
            "de",
            "„Das ist zu viel“, sagten Jan Tal, Ida Poe und Ole Garth.",
            "Jan Tal, Ida Poe und Ole Garth",
        ),
        (
            "it",
            "«È grave», hanno detto Ada Neri, Ugo Poe e Luca Tal.",
            "Ada Neri, Ugo Poe e Luca Tal",
        ),
    ],
)
def test_all_who_say_something_together_are_named(language: str, text: str, speakers: str) -> None:
    assert last_speaker(text, language) == speakers


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« C'est très grave », a dit le maire et la salle a applaudi.", "le maire"),
        ("es", "«Es grave», también dijo el alcalde y la jueza, callada, se fue.", "el alcalde"),
        ("es", "Ayer dormía el alcalde y los vecinos decían: «Es grave.»", "los vecinos"),
        ("de", "Der Wirt kochte und die Wirtin sagte: „Das ist zu viel.“", "die Wirtin"),
        ("es", "El alcalde bosteza y los vecinos dicen: «Es grave.»", "los vecinos"),
        ("pt", "Chegou o prefeito e os vereadores dizem: “É muito grave.”", "os vereadores"),
        ("de", "„Das ist zu viel“, sagte der Wirt und die Gäste klatschten.", "der Wirt"),
        (
            "de",
            "„Das ist zu viel“, sagt der Minister für Umwelt und Jugend.",
            "der Minister für Umwelt und Jugend",
        ),
        ("en", "The mayor of Lipa, Mora and Vell said it was “a bad plan”.", "Vell"),
        ("de", "Ida Poe, Wirtin und Bäckerin, rügt „einen sehr schlechten Plan“.", "Ida Poe"),
    ],
)
def test_one_who_speaks_alone_is_named_alone(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker
