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
        "Jan Tal sagte: „Das sind die Netze, nicht die Boote.“ Deren Alter könne man nur raten. "
        "„Auch die Kähne am Steg, die niemand mehr fährt, gehören dazu.“"
    )
    assert last_speaker(text) == "Jan Tal"


def test_an_object_follows_the_dutch_subject() -> None:
    text = (
        "Te duur, herhaalden de bewoners hun oude bezwaren. Ze waren boos. „We zagen de kaart "
        "van de nieuwe mole pas vorige week.”"
    )
    assert last_speaker(text) == "de bewoners"


def test_a_new_role_in_the_sentence_is_its_pronoun() -> None:
    text = (
        "Das sei gut, sagte eine Sprecherin der Bahn.\n\nEine Sprecherin der Stadt verwies auf "
        "die Mole: „und zwar auch wegen der Boote“, sagte sie."
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


TEXTS = {
    "Jan Tal kam. „Das darf nicht wahr sein“, platzt es aus ihm heraus.": "Jan Tal",
    "Jan Tal kam. „Das darf nicht wahr sein“, rutschte es ihm heraus.": "Jan Tal",
    "„Das darf nicht wahr sein“, platzt es aus Jan Tal heraus.": "Jan Tal",
    "Die Chefin der Gilde Kunst und Bau (GKB), Eva Wald, sagte: „Das ist hart.“": "Eva Wald",
    "Da brauche man „Mut zur Lücke“, so Tal.": "Tal",
    "An Bayerns Schulen ist es kalt. „Die Hütte brennt“, warnte Bayerns Bund BLL 2019.": (
        "Bayerns Bund BLL"
    ),
    "Bundesminister Jan Tal mag sie. Die Preise sind nach Meinung des Ministers gut. "
    "Bei „schwersten Wetterlagen“ sei die Bahn machtlos.": "Jan Tal",
    "Jan Tal: „Das war gut.“ Auch Anwohnerin Eva Wald sah den Rauch und ging nachsehen. "
    "„Die Flammen schlugen aus dem Haus, es war furchtbar.“": "Eva Wald",
    "Bei der Bahn reagiert man gelassen: „Der Unmut lässt uns nicht kalt. Wir tun etwas.“"
    "\n\nDas sagt Eva Wald, Vorstand der Bahn, der Zeitung.": "Eva Wald",
    "Er sei nur weg, wenn «der Rat mit sich beschäftigt» sei, verteidigte sich Jan Tal.": "Jan Tal",
    "Lund stützt Tal: „Ein wunderbarer Trainer“": "Lund",
    "„Der Unmut lässt uns nicht kalt“, sagte Jan Tal.\n\nDas sagte Eva Wald.": "Jan Tal",
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items())
def test_german_speakers_after_and_beside_their_words(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_a_pronoun_that_only_opens_the_text_speaks_no_later() -> None:
    text = (
        "Maar dat ze de trein miste, kwam alleen door de mist.\n\n“Hoewel ik nooit hard loop, "
        "ren ik op vrijdag altijd naar de kade om de eerste boot te zien.”"
    )
    assert last_speaker(text) == ""


@pytest.mark.parametrize(
    "clause", ["Dat ze de boot miste", "Dat de boot te laat was", "Dat Jan kwam"]
)
def test_a_dutch_clause_does_not_speak(clause: str) -> None:
    text = f"{clause}, was de schuld van de mist.\n\n“Ik ren op vrijdag altijd naar de kade.”"
    assert last_speaker(text) in ("", "Jan")


def test_a_dutch_neighbour_who_spoke_is_the_pronoun() -> None:
    text = (
        "‘Het is een smalle molen, met een rieten kap’, aldus de woordvoerder.\n\nDe buurvrouw zat "
        "in haar tuin. ‘Opeens zag ik vonken en daarna rook boven het dak.’\n\nOver de molenaar "
        "weet ze niets. ‘Ik heb hem vandaag nergens gezien, ook niet op straat.’"
    )
    assert last_speaker(text) == "De buurvrouw"


def test_a_dutch_plural_owns_nothing() -> None:
    text = (
        "Jan Bos keert terug. Niet in de theater’s van vroeger, maar als hoofd van een museum. “Je "
        "mag best een jaar verdwalen, als je daarna maar de deur vindt”, vertelde hij me."
    )
    assert last_speaker(text) == "Jan Bos"


def test_a_medium_that_listens_is_no_quote() -> None:
    text = "„Das ist gut“, sagte Eva Wald zu „Ski Sport“, „das ist hart für uns alle.“"
    assert [words for words, _ in attributions(text)] == [
        "Das ist gut",
        "das ist hart für uns alle.",
    ]


def test_voices_follow_the_line_with_their_name() -> None:
    text = (
        "Eva Wald (Seglerin des Jahres): „Das war gut, das war sehr gut.“\n\n"
        "Jan Tal (Trainer 1. FC Hallen) …\n\n… zum Spiel: „Das war gut und schön heute.“\n\n"
        "… zu den Fehlern in der Pause: „Wir müssen lernen, das ist klar.“\n\n"
        "Jan Lund (Trainer SV Hallen) ...\n... zum Plan (vor dem Spiel):\n"
        "„Wir wollen unser Spiel auf den Platz bringen.“"
    )
    speakers = [name for _, name in attributions(text)]
    assert speakers == ["Eva Wald", "Jan Tal", "Jan Tal", "Jan Lund"]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("die Einschätzung von Ove Kranz", "Ove Kranz"),
        ("die nüchterne und späte Erinnerung eines Tauchers", "Tauchers"),
        ("die Vermutung der Lotsin", "Lotsin"),
    ],
)
def test_the_owner_of_what_somebody_thinks_is_the_speaker(source: str, speaker: str) -> None:
    text = f"Der Steg war immer gesperrt, so {source}. „Niemand durfte dort fischen.“"
    assert last_speaker(text, "de") == speaker
