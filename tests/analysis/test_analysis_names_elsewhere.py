"""Names of other countries and habits: who is named again by which part of a name."""

import pytest
from told_words import told

WHOLE: list[tuple[str, str, str]] = [
    ("Ma Jun rose. “No,” Ma said.", "Ma Jun", "a given name like a month"),
    ("Min-jae Park rose. “No,” Park said.", "Min-jae Park", "a surname like a place"),
    ("Tran Duc Long rose. “No,” Long said.", "Tran Duc Long", "a name like an adverb"),
    ("José Luis Prado rose. “No,” Prado said.", "José Luis Prado", "a name with an accent"),
    ("Ishida Goro rose. “No,” said Goro Ishida.", "Ishida Goro", "the other order"),
    (
        "Emir Hamad bin Rashid Al Quill rose. “No,” Al Quill said.",
        "Hamad bin Rashid Al Quill",
        "bin",
    ),
    ("Nuruddin Abu Hamid rose. “No,” Abu Hamid said.", "Nuruddin Abu Hamid", "Abu"),
    ("Nico D'Avola rose. “No,” d'Avola said.", "Nico D'Avola", "an elided particle"),
    ("Kees van den Broek rose. “No,” said Van den Broek.", "Kees van den Broek", "van den"),
    ("Rosa de la Vela rose. “No,” said de la Vela.", "Rosa de la Vela", "de la"),
    ("Ben Orde Jr. rose. “No,” Orde Jr. said.", "Ben Orde Jr.", "Jr."),
    ("Ada “Big Dot” Quill rose. “No,” Quill said.", "Ada Quill", "a nickname of two words"),
    ("Ada (Dot) Quill rose. “No,” Quill said.", "Ada Quill", "a nickname in brackets"),
    ("Ada “Dottie” Quill rose. “No,” Dottie said.", "Ada Quill", "a nickname alone"),
    ("Herr Otto Baum rose. “No,” said Herr Baum.", "Otto Baum", "Herr"),
    ("Datuk Seri Azmi Rauf rose. “No,” Azmi said.", "Azmi Rauf", "Datuk Seri"),
    ("Tan Sri Yeoh Boon Leng rose. “No,” Yeoh said.", "Yeoh Boon Leng", "Tan Sri"),
    ("Sri Ningsih Tan rose. “No,” Tan said.", "Sri Ningsih Tan", "a given name like a title"),
    ("Sofie ten Quill rose. “No,” Ten Quill said.", "Sofie ten Quill", "ten"),
    ("J. K. Marsh rose. “No,” J.K. Marsh said.", "J. K. Marsh", "initials without spaces"),
    ("U Thein Zaw rose. “No,” Thein Zaw said.", "Thein Zaw", "U"),
    ("Daw Khin Mar Lwin rose. “No,” said Daw Khin Mar Lwin.", "Khin Mar Lwin", "Daw"),
    ("President Wirjono rose. Ada Quill sat. “No,” the president said.", "Wirjono", "an office"),
    ("Haji Musa Bello rose. “No,” said Haji Musa.", "Musa Bello", "Haji"),
]
ELSEWHERE: list[tuple[str, str, str]] = [
    ("Jan van der Velde kam. „Nein“, sagte Van der Velde.", "Jan van der Velde", "de"),
    ("Die Vietnamesin Tran Thi Lan kam. „Nein“, sagte Lan.", "Tran Thi Lan", "de"),
    ("Philippe de Vaux est venu. « Non », a dit de Vaux.", "Philippe de Vaux", "fr"),
    ("Philippe de Vaux est venu. « Non », a dit M. de Vaux.", "Philippe de Vaux", "fr"),
    ("« Non », a souri Élise d'Aubray, la ministre.", "Élise d'Aubray", "fr"),
    ("Élise d'Aubray est venue. « Non », a dit Mme d'Aubray.", "Élise d'Aubray", "fr"),
    ("Élise d'Aubray est venue. « Non », a dit d'Aubray.", "Élise d'Aubray", "fr"),
    ("La Vietnamienne Tran Thi Lan rit. « Non », a dit Mme Lan.", "Tran Thi Lan", "fr"),
    ("Pablo de la Torre llegó. «No», dijo De la Torre.", "Pablo de la Torre", "es"),
    ("Rui Teles de Moura chegou. “Não”, disse Teles de Moura.", "Rui Teles de Moura", "pt"),
    ("João Paulo dos Reis chegou. “Não”, disse João Paulo.", "João Paulo dos Reis", "pt"),
]
ALONE: list[tuple[str, str]] = [
    ("“No,” said a man called Quill. “Never,” he said.", "Quill"),
    ("“No,” said a cook who gave her name only as Mirela. “Never,” Mirela said.", "Mirela"),
    ("“No,” a cook who gave his name as Zoltan said. “Never,” Zoltan said.", "Zoltan"),
    ("“No,” said Delta forward Vitinho. “Never,” Vitinho said.", "Vitinho"),
]


@pytest.mark.parametrize(("text", "name"), [case[:2] for case in WHOLE], ids=[x for *_, x in WHOLE])
def test_a_part_of_a_name_leads_to_all_of_it(text: str, name: str) -> None:
    assert [speaker for _, speaker in told(text, "en")] == [name]


@pytest.mark.parametrize(("text", "name", "language"), ELSEWHERE)
def test_a_surname_with_particles_leads_to_the_full_name(
    text: str, name: str, language: str
) -> None:
    assert [speaker for _, speaker in told(text, language)] == [name]


@pytest.mark.parametrize(("text", "name"), ALONE)
def test_who_bears_one_name_is_one_person_under_it(text: str, name: str) -> None:
    assert [speaker for _, speaker in told(text, "en")] == [name, name]


def test_two_of_one_name_are_told_apart_by_what_follows_it() -> None:
    text = (
        "Samuel Orde Jr. met his father, Samuel Orde Sr. “Son,” Orde Sr. said. “No,” Orde Jr. said."
    )
    assert told(text) == (("Son,", "Samuel Orde Sr."), ("No,", "Samuel Orde Jr."))


def test_a_word_before_a_name_is_no_part_of_it() -> None:
    assert told("Kritik von Mike Baum blieb aus. „Nein“, sagte Baum.", "de") == (
        ("Nein", "Mike Baum"),
    )


def test_a_body_whose_name_begins_as_an_office_holds_none() -> None:
    text = "The General Assembly met. “No,” the general said."
    assert told(text, "en") == (("No,", "the general"),)


def test_who_did_something_to_somebody_gives_no_name() -> None:
    text = "“No,” said a man who was stopped by Quill."
    assert told(text, "en") == (("No,", "a man"),)


def test_a_first_name_behind_a_title_is_no_origin() -> None:
    text = "Le docteur Bastien de Vaux est venu. « Non », a dit M. de Vaux."
    assert told(text, "fr") == (("Non", "Bastien de Vaux"),)


def test_the_words_of_a_headline_lengthen_no_name() -> None:
    text = "Trevor Noah Tells Town\n\nTrevor Noah rose. “It is late,” Noah said."
    assert told(text) == (("It is late,", "Trevor Noah"),)


def test_the_family_name_alone_labels_the_turns_of_a_transcript() -> None:
    talk = "XU MINGZE: Why?\n\nLEE MIN-AH: So.\n\nXU: Oh.\n\nLEE: Yes.\n\nXU: No.\n\nLEE: Well."
    assert [speaker for _, speaker in told(talk)] == ["Xu Mingze", "Lee Min-Ah"] * 3
