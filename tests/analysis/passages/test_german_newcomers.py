"""Persons without a name who act in a German sentence, and then speak."""

import pytest
from attributions import last_speaker, speaker_names

_QUOTED = "Chefin Anna Vogel öffnete die Halle. „Wir sind froh“, sagte sie.{}{} „Das war nichts.“"


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ("eine ältere Frau", "eine ältere Frau"),
        ("ein Mann mit Hut", "ein Mann"),
        ("ein Lotse der Werft", "ein Lotse der Werft"),
        ("ein Gast", "ein Gast"),
        ("die Wirtin des Gasthauses", "die Wirtin des Gasthauses"),
    ],
)
def test_whoever_acts_without_a_name_speaks_next(person: str, name: str) -> None:
    assert last_speaker(_QUOTED.format("\n\n", f"Am Tor wartete {person}."), "de") == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Mann aus Lipa wurde am Montag verletzt.",
        "Ein Fahrer der Werft verdient 12 Euro.",
        "Ein Kind fiel ins Wasser.",
        "Ein Kollege klopft ihr auf die Schulter.",
        "Ein Lehrer arbeitet 50 Stunden in der Woche.",
        "Der Kunde dort ist König.",
        "Ein alter Hammer fiel vom Dach.",
        "Dort sah Vogel einen Mann mit Hut.",
    ],
)
@pytest.mark.parametrize("between", ["\n\n", " "])
def test_whom_something_happens_to_does_not_speak_next(sentence: str, between: str) -> None:
    assert last_speaker(_QUOTED.format(between, sentence), "de") == "Anna Vogel"


def test_somebody_new_speaks_next_after_the_speaker_of_the_paragraph() -> None:
    text = _QUOTED.format(" ", "Eine ältere Frau schüttelt den Kopf.")
    assert last_speaker(text, "de") == "Eine ältere Frau"


@pytest.mark.parametrize("role", ["Sprecher", "Händler"])
@pytest.mark.parametrize("named", ["{} Gunnar Apel", "der {} des Beirats, Gunnar Apel"])
def test_a_stranger_is_not_who_is_named_with_the_same_role_below(role: str, named: str) -> None:
    text = (
        f"Ein {role} räumte die Lücke ein. „Wir lassen niemanden allein“, versicherte der {role}."
        f"\n\n„Uns fragt ja keiner“, sagte {named.format(role)}."
    )
    assert speaker_names(text, "de") == [f"Ein {role}", "Gunnar Apel"]


def test_a_role_without_a_stranger_is_who_is_named_with_it_below() -> None:
    text = (
        "Der Bürgermeister kam. „Wir lassen niemanden allein“, sagte der Bürgermeister."
        "\n\n„Uns fragt ja keiner“, sagte Bürgermeister Gunnar Apel."
    )
    assert speaker_names(text, "de") == ["Gunnar Apel", "Gunnar Apel"]


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("sagten die Verteidiger Strauss-Mertins", "die Verteidiger Strauss-Mertins"),
        ("sagten die Kollegen Strauss-Mertins", "die Kollegen Strauss-Mertins"),
        ("sagte die Anwältin Strauss-Mertins, Ada Tal", "Ada Tal"),
        ("sagte der Trainer Dominik Strauss-Mertin", "Dominik Strauss-Mertin"),
        ("sagte der Trainer Strauss-Mertin", "Dominik Strauss-Mertin"),
        ("lautete Strauss-Mertins Fazit", "Dominik Strauss-Mertin"),
    ],
)
def test_who_speaks_for_somebody_is_not_whom_they_speak_for(speaker: str, name: str) -> None:
    text = f"Dominik Strauss-Mertin schweigt. „Er will nach Hause gehen“, {speaker}."
    assert last_speaker(text, "de") == name


@pytest.mark.parametrize("role", ["der Anwalt", "der Trainer", "der Wirt"])
def test_a_surname_in_s_is_no_genitive(role: str) -> None:
    text = f"Jan Peters schweigt. „Ich will nach Hause gehen“, sagte {role} Peters."
    assert last_speaker(text, "de") == "Jan Peters"
