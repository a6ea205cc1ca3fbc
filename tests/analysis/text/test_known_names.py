"""Names of bodies that hold other words than names do."""

import pytest
from attributions import last_speaker, name_and_role


@pytest.mark.parametrize(
    "body",
    ["Der 1. FC Lipa", "Ärzte ohne Grenzen", "Brot für die Welt", "Der Bund der Steuerzahler"],
)
def test_the_whole_name_speaks(body: str) -> None:
    opening = "Der Hafen ist wegen des Sturms seit zwei Tagen geschlossen."
    text = f"{opening} {body} teilte mit: „Es ist sehr spät für uns.“"
    assert last_speaker(text, "de") == body
    inside = body.replace("Der ", "der ")
    text = f"{opening} „Es ist sehr spät für uns“, teilte {inside} mit."
    assert last_speaker(text, "de") == inside


@pytest.mark.parametrize("name", ["1. FC Lipa", "Bund der Steuerzahler", "Bündnis 90/Die Grünen"])
def test_who_belongs_to_it_is_a_person(name: str) -> None:
    text = f"„Es ist sehr spät für uns“, sagte Ada Quill vom {name}."
    assert last_speaker(text, "de") == "Ada Quill"


def test_a_name_in_a_longer_word_stays_as_it_is() -> None:
    text = "Der Bund der Steuerzahlerinnen sagte: „Es ist sehr spät für uns.“"
    assert last_speaker(text, "de").startswith("Der Bund")


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« C'est très tard pour nous », a dit Médecins du monde.", "Médecins du monde"),
        ("fr", "« C'est très tard pour nous », a dit Force ouvrière.", "Force ouvrière"),
        ("es", "«Es muy tarde para todos», dijo Ecologistas en Acción.", "Ecologistas en Acción"),
        ("en", "“It is very late for us,” the All Blacks said.", "the All Blacks"),
    ],
)
def test_so_it_is_in_other_languages(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    "title",
    [
        *("Dr. med.", "Prof. Dr. med.", "Dr. rer. nat.", "Dr. h. c.", "Prof. Dr.-Ing.", "Mag."),
        *("Dipl.-Ing.", "Univ.-Prof. Dr.", "Priv.-Doz. Dr. med."),
    ],
)
def test_the_full_stop_of_an_academic_title_ends_no_sentence(title: str) -> None:
    text = f"„Es ist sehr spät für uns“, sagte {title} Eva Tal am Montag."
    assert last_speaker(text, "de") == "Eva Tal"
    text = f"Es sei „sehr spät für uns alle“, meinte Leiterin {title} Eva Tal."
    speaker, role = name_and_role(text, "de")
    assert (speaker, role.partition(" ")[0]) == ("Eva Tal", "Leiterin")


@pytest.mark.parametrize("title", ["ir.", "prof. dr. ir.", "mr. drs.", "ing."])
def test_nor_does_that_of_a_dutch_title(title: str) -> None:
    text = f"“Het is veel te laat voor ons”, zegt {title} Ylva Tal maandag."
    assert last_speaker(text, "nl") == "Ylva Tal"
