"""German and Dutch subjects that only seem to speak: moods, views, objects, other roles."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Schock sitzt tief: „Wir haben hier alles verloren, wirklich alles.“", ""),
        ("Die Enttäuschung ist groß: „Wir haben hier alles verloren, wirklich alles.“", ""),
        ("De woede zit diep: „We hebben hier alles verloren, echt alles.”", ""),
        ("Die Enttäuschung bei Eva Wald ist groß: „Wir haben hier alles verloren.“", "Eva Wald"),
        ("Die Freude ist groß: „Wir haben gewonnen, endlich“, sagt Eva Wald.", "Eva Wald"),
        ("Die Regierung ist zufrieden: „Wir haben viel gewonnen.“", "Die Regierung"),
    ],
)
def test_a_mood_does_not_speak(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eva Wald kam. Nach Walds Angaben sind es „43 Tiere“.", "Eva Wald"),
        ("Nach Walds Einschätzung ist der Damm „ein Sieb“.", "Wald"),
        ("Den Wolf zu jagen, sei falsch, sagte die Sprecherin: „Das bringt uns nichts.“",
         "die Sprecherin"),
        ("„Ich höre auf mit der Zucht“: Das sagt Eva Wald und ist traurig.", "Eva Wald"),
        ("„Ik stop met de winkel”: dat zegt Eva Bos.", "Eva Bos"),
        ("Stadtrat Jan Tal SPD ist wütend. Tal: „Das ist nicht gut für die Stadt.“", "Jan Tal"),
        ("„Het was futloos”, luidt de harde conclusie van Eva Bos.", "Eva Bos"),
    ],
)  # fmt: skip
def test_the_bearer_of_a_view_speaks(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_man_in_reported_speech_keeps_the_speaker() -> None:
    text = (
        "Jan Tal sagte: „Das sind die Fälle, nicht die Tiere.“ Deren Zahl könne man nur schätzen. "
        "„Denn auch die Tiere, die sterben, zählen dazu.“"
    )
    assert last_speaker(text) == "Jan Tal"


def test_an_object_follows_the_dutch_subject() -> None:
    text = (
        "Te groot, herhaalden de bewoners hun belangrijkste bezwaren. Ze waren boos. „We kregen "
        "van de nieuwe mole pas vorige week.”"
    )
    assert last_speaker(text) == "de bewoners"


def test_a_new_role_in_the_sentence_is_its_pronoun() -> None:
    text = (
        "Das sei gut, sagte eine Sprecherin der Bahn.\n\nEine Sprecherin der Stadt verwies auf "
        "die Mole: „und zwar auch mit Blick auf die Boote“, sagte sie."
    )
    assert attributions(text)[-1][1] == "Eine Sprecherin der Stadt"


def test_who_is_said_to_live_alone_is_the_pronoun() -> None:
    text = (
        "Der Besitzer des Hofes, der dort laut Polizei allein lebt, hatte den Ofen geheizt. Er "
        "ging hinaus, „nur bis zum Brunnen“, wie er selbst sagt."
    )
    assert last_speaker(text) == "Der Besitzer"


def test_a_referee_is_no_coach_who_is() -> None:
    text = (
        "Het duel met scheidsrechter Jan Smit was zwaar.\n\nDe trainer was trots op zijn ploeg. "
        "„Zo wil je elke week met zijn elven in het veld staan.”"
    )
    assert last_speaker(text) == "De trainer"
    text = "Trainer Eva Bos is boos. „We hebben matig getraind”, legt de oefenmeester uit."
    assert last_speaker(text) == "Eva Bos"
