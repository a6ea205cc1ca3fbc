"""Passives, whose subject hears or is given the words."""

import pytest
from attributions import attributions, last_speaker

_BELOW = "Eva Tal, 82, was carried out. “They saved my cats and me,” she said from her bed."


@pytest.mark.parametrize(
    "headline",
    [
        "Fire crews praised",
        "Police slammed",
        "Nurses honoured",
        "Harbour pilots hailed",
        "Teachers accused",
        "Residents told",
        "Two boys rescued",
    ],
)
def test_people_whom_a_headline_praises_or_blames_say_nothing(headline: str) -> None:
    text = f"{headline}: “They saved my cats and me”\n\n{_BELOW}"
    assert {speaker for _, speaker in attributions(text)} == {"Eva Tal"}


@pytest.mark.parametrize(
    "headline", ["Fire crews warn", "Experts warned", "Critics charged", "Neighbours complained"]
)
def test_people_who_speak_in_a_headline_say_it(headline: str) -> None:
    text = f"{headline}: “Nobody told us to stay off the moor”\n\nThe moor has burned for days."
    assert last_speaker(text) == headline.rpartition(" ")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Tal wurde gewarnt: „Gehen Sie niemals zum Hafen!“",
        "Eva Tal ist oft gefragt worden: „Warum bist du nur hier?“",
        "Eva Tal wurde gefragt: „Wer sind Sie?“",
        "Eva Tal werd gevraagd: “Wie bent u?”",
        "Eva Tal was told: “Go home.”",
        "Eva Tal werd gewaarschuwd: “Ga nooit naar de haven!”",
        "Eva Tal fue preguntada: «¿Por qué está usted hoy aquí?»",
        "Al alcalde le dijeron: «No vuelvas nunca más por aquí».",
        "A los alcaldes les dijeron: «No vuelvan nunca más por aquí».",
    ],
)
def test_whom_a_passive_outside_english_addresses_says_nothing(text: str) -> None:
    assert not last_speaker(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Eva Tal wurde von Jan Poe gefragt: „Warum sind Sie hier?“", "Jan Poe"),
        ("Eva Tal wurde zur Wirtin gewählt: „Ich freue mich sehr.“", "Eva Tal"),
        ("Eva Tal hat oft gefragt: „Warum sind Sie alle hier?“", "Eva Tal"),
        ("Los vecinos le dijeron: «No vuelvas nunca más por aquí».", "Los vecinos"),
        ("A su llegada Juan Rey y Ada Prado le dijeron: «No vuelvas nunca más».", "Ada Prado"),
        ("A Juan Rey sus vecinos le dijeron: «No vuelvas nunca más por aquí».", "sus vecinos"),
        ("Le pont a été fermé et la préfète a averti : « C'est dangereux. »", "la préfète"),
        ("Eva Tal wurde im Netz beschimpft: „Ich hatte große Angst.“", "Eva Tal"),
    ],
)
def test_other_verbs_outside_english_keep_their_speakers(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker
