"""A subject whose name is in quotation marks says what its verb reports."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der „Bote“ nannte den Film ein „überlanges Stillleben“.", "Der „Bote“"),
        ("Die „Rundschau“ lobte immerhin die „betörenden Bilder“.", "Die „Rundschau“"),
        (
            "Der britische „Herald“ spricht von einem „historischen Debakel“.",
            "Der britische „Herald“",
        ),
        (
            "Die „Abend“-Zeitung nannte den Plan „einen Witz ohne Pointe“.",
            "Die „Abend“-Zeitung",
        ),
        ("Auch die „Rundschau“ fragte: „Wie soll das nur enden?“", "die „Rundschau“"),
        ("Die „Saubere Luft“ forderte mehr Geld: „Es fehlt an allem.“", "Saubere Luft"),
    ],
)
def test_the_name_in_marks_is_the_speaker(text: str, speaker: str) -> None:
    assert attributions(text, "de")[-1][1] == speaker


def test_a_dutch_name_in_marks_is_the_speaker() -> None:
    text = "De “Volksbode” noemt het boek “een overbodige oefening”."

    assert last_speaker(text, "nl") == "De “Volksbode”"


@pytest.mark.parametrize(
    "text",
    [
        "Das „Nein“ nannte Ben Poe „eine mutige Entscheidung für die Stadt“.",
        "Die „Woche der Lotsen“ nannte Bürgermeister Ben Poe „ein Geschenk für die Stadt“.",
        "Der „Rundschau“ sagte Ben Poe: „Wir machen einfach weiter.“",
        "Die „beste Rede des Jahres“ nannte Ben Poe das.",
    ],
)
def test_a_person_after_the_verb_rather_speaks(text: str) -> None:
    assert last_speaker(text, "de") == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die „Seerose“ nennen die Lipaer „ein schönes Schiff“.", "die Lipaer"),
        ("Die „Seerose“ nannten Fischer „ein schönes Schiff“.", "Fischer"),
    ],
)
def test_the_name_of_one_thing_is_no_plural_subject(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    "clause", ["wie die „Abendpost“ berichtet", "wie die „Abendpost“ am Montag schrieb"]
)
def test_a_paper_in_marks_is_the_subject_of_a_clause_with_wie(clause: str) -> None:
    found = attributions(f"„Die Brücke im Hafen ist nicht sicher“, {clause}.", "de")
    assert found == (("Die Brücke im Hafen ist nicht sicher", "die „Abendpost“"),)


def test_what_somebody_calls_itself_behind_wie_is_no_speech() -> None:
    assert attributions("Der „Brückenrat“, wie sich der „Rat“ nennt, tagt am Montag.", "de") == ()
