"""Honorifics and titles before a name."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Herr Otto Baum rose. “No,” said Herr Baum.", (("No,", "Otto Baum"),)),
        ("Datuk Seri Azmi Rauf rose. “No,” Azmi said.", (("No,", "Azmi Rauf"),)),
        ("Tan Sri Yeoh Boon Leng rose. “No,” Yeoh said.", (("No,", "Yeoh Boon Leng"),)),
        ("U Thein Zaw rose. “No,” Thein Zaw said.", (("No,", "Thein Zaw"),)),
        ("Daw Khin Mar Lwin rose. “No,” said Daw Khin Mar Lwin.", (("No,", "Khin Mar Lwin"),)),
        ("Sheik Omar bin Bako rose. “No,” Shaikh Omar said.", (("No,", "Omar bin Bako"),)),
        ("Haji Musa Bello rose. “No,” said Haji Musa.", (("No,", "Musa Bello"),)),
        (
            "A driver, Mr Sunday Poe, said he had waited. “I have not eaten,” he said.",
            (("I have not eaten,", "Sunday Poe"),),
        ),
        (
            "Mayor Tom Poe spoke. “I don’t like it,” Cr Poe said.",
            (("I don’t like it,", "Tom Poe"),),
        ),
        (
            (
                "Alhaji Sule Bako disagreed. “It is dear,” Bako said. “So,” the abbot, Ven. "
                "Tenzo, said."
            ),
            (("It is dear,", "Sule Bako"), ("So,", "Tenzo")),
        ),
        (
            "The priest, Fr. Anselm de los Arcos, was there. “We go,” Fr. de los Arcos said.",
            (("We go,", "Anselm de los Arcos"),),
        ),
    ],
)
def test_an_honorific_leads_to_the_person_it_belongs_to(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_an_honorific_tells_two_of_one_surname_apart() -> None:
    text = "“You are tired,” said Mr. Quill.\n\n“I am not,” said Mrs. Quill. “Never,” she added."
    assert [name for _, name in attributions(text)] == ["Quill", "Mrs. Quill", "Mrs. Quill"]


def test_an_honorific_that_does_not_fit_waits_for_another_first_name() -> None:
    text = "Ben Poe won. “We won,” said Mr. Poe. “I won,” said Mrs. Poe. Ada Poe left the hall."
    assert [name for _, name in attributions(text)] == ["Ben Poe", "Ada Poe"]


@pytest.mark.parametrize("honorific", ["Madam", "Mdm"])
def test_madam_is_no_part_of_a_name(honorific: str) -> None:
    text = f"{honorific} Tan Siew Leng, 67, was late. “It is over,” she said."
    assert attributions(text) == (("It is over,", "Tan Siew Leng"),)


@pytest.mark.parametrize(
    "named",
    [
        "Smt. Revati Quill",
        "Engr. Dapo Quill",
        "Cllr. Ann Quill",
        "Supt. Ann Quill",
        "Const. Ann Quill",
        "Cr. Ann Quill",
        "Adv. Ann Quill",
        "Barr. Ann Quill",
        "Kagawad Ann Quill",
        "Prophet Dapo Quill",
    ],
)
def test_the_point_of_an_honorific_ends_no_sentence(named: str) -> None:
    honorific, _, name = named.partition(" ")
    text = f"{named} rose. “It is late,” said {honorific} Quill, a guest."
    assert attributions(text) == (("It is late,", name),)


def test_initials_without_points_are_no_office() -> None:
    assert attributions("“It is late,” said CS Quill.") == (("It is late,", "CS Quill"),)


@pytest.mark.parametrize(
    ("named", "pronoun"),
    [("Ibu Hartini", "she"), ("Mzee Joram Quill", "he"), ("Mama Quill", "she")],
)
def test_honorifics_of_other_countries_tell_the_gender(named: str, pronoun: str) -> None:
    other = "Ben" if pronoun == "she" else "Ann"
    text = f"“It is bad,” said {other} Poe. There was only {named}. “We walked,” {pronoun} said."
    assert attributions(text)[-1] == ("We walked,", named.partition(" ")[2])


@pytest.mark.parametrize("given", ["Jean", "Jenelle"])
@pytest.mark.parametrize(
    "title",
    [
        *("Councilor", "Councilmember", "Alderman", "Supervisor", "Selectman", "Assemblyman"),
        *("Delegate", "Auditor", "Ombudsman", "Commodore", "Contractor", "Fisherman"),
        *("Special Agent", "Border Patrol Agent", "Const", "Advocate", "Collector"),
        *("Det Con", "PCC", "ACC", "Ceann Comhairle"),
    ],
)
def test_an_office_or_occupation_is_no_part_of_the_name(title: str, given: str) -> None:
    text = f"Ben Poe left. Vell {title} {given} Quarrow said it was “late.” “No,” she said."
    assert {speaker for _, speaker in attributions(text)} == {f"{given} Quarrow"}


def test_a_surname_that_is_an_office_stays_one() -> None:
    text = "Pamela Alderman said it was “late.” “No,” she said. “Never,” Alderman said."
    assert {speaker for _, speaker in attributions(text)} == {"Pamela Alderman"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Il traghetto è in ritardo», ha detto l'avv. Marco Quill.", "Marco Quill"),
        ("«Il traghetto è in ritardo», ha detto l'on. Anna Quill.", "Anna Quill"),
        ("«Il traghetto è in ritardo», ha detto mons. Marco Quill.", "Marco Quill"),
        ("«Il traghetto è in ritardo», ha detto il dott. Marco Quill.", "Marco Quill"),
        ("“O barco não chega”, disse a Dra. Ana Quill.", "Ana Quill"),
        ("“O barco não chega”, disse o Eng. Pedro Quill.", "Pedro Quill"),
        ("«El barco llega tarde», dijo la Dra. Ana Quill.", "Ana Quill"),
        ("«El barco llega tarde», dijo el Ing. Pedro Quill.", "Pedro Quill"),
        ("«El barco llega tarde», dijo Dña. Ana Quill.", "Ana Quill"),
        ("«El barco llega tarde», dijo Ma. de la Luz Quill.", "Ma. de la Luz Quill"),
    ],
)
def test_the_point_of_a_romance_title_ends_no_sentence(text: str, name: str) -> None:
    assert [speaker for _, speaker in attributions(text)] == [name]


def test_a_portuguese_title_with_a_raised_letter_is_one_word() -> None:
    text = "A Dr.ª Ana Quill reuniu-se com os pescadores. “O barco não chega”, explicou."
    assert attributions(text) == (("O barco não chega", "Ana Quill"),)


@pytest.mark.parametrize(
    "title", ["Mother Superior", "Professor Emerita", "Bishop Suffragan", "Pte"]
)
def test_a_title_of_two_words_is_no_part_of_a_name(title: str) -> None:
    assert attributions(f"“It is late,” said {title} Ann Quill.") == (("It is late,", "Ann Quill"),)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Luc Ostal, chirurgien, rit. « Il est tard », dit le Dr Ostal.", "Luc Ostal"),
        ("fr", "Luc Ostal, chirurgien, rit. « Il est tard », dit le Pr. Ostal.", "Luc Ostal"),
        ("fr", "L'évêque, Mgr Luc Ostal, rit. « Il est tard », dit l'évêque.", "Luc Ostal"),
        ("es", "Luis Ostal se ríe. «Es tarde», dijo el Prof. Ostal.", "Luis Ostal"),
        ("it", "Ugo Ostal ride. «È tardi», ha detto il card. Ostal.", "Ugo Ostal"),
        ("pt", "Rui Ostal ri. “É tarde”, disse o cel. Ostal.", "Rui Ostal"),
    ],
)
def test_an_abbreviated_romance_title_leads_to_the_person(
    language: str, text: str, name: str
) -> None:
    assert attributions(text, language)[-1][1] == name


@pytest.mark.parametrize(
    ("master", "speaker"),
    [("Maître Luc Ostal", "Luc Ostal"), ("Son maître Luc Ostal", "l’avocat")],
)
def test_a_french_lawyer_is_called_master_without_an_article(master: str, speaker: str) -> None:
    text = f"{master} est venu avec Eva Tal.\n\n« Il est tard », explique l’avocat."
    assert attributions(text, "fr")[-1][1] == speaker
