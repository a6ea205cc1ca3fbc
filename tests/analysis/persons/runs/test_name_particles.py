"""Names with particles and connecting words, in many languages."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Clerk for Rural Affairs left. Emrys ap Gwil stood. “I shall,” Mr ap Gwil said.",
            (("I shall,", "Emrys ap Gwil"),),
        ),
        pytest.param(
            "Emir Hamad bin Rashid Al Quill rose. “No,” Al Quill said.",
            (("No,", "Hamad bin Rashid Al Quill"),),
            id="bin",
        ),
        pytest.param(
            "Emir Hamad bin Rashid bin Said Al Quill rose. “No,” the emir said.",
            (("No,", "Hamad bin Rashid bin Said Al Quill"),),
            id="a lineage",
        ),
        pytest.param(
            "Nuruddin Abu Hamid rose. “No,” Abu Hamid said.",
            (("No,", "Nuruddin Abu Hamid"),),
            id="Abu",
        ),
        pytest.param(
            "Nico D'Avola rose. “No,” d'Avola said.",
            (("No,", "Nico D'Avola"),),
            id="an elided particle",
        ),
        pytest.param(
            "Kees van den Broek rose. “No,” said Van den Broek.",
            (("No,", "Kees van den Broek"),),
            id="van den",
        ),
        pytest.param(
            "Rosa de la Vela rose. “No,” said de la Vela.",
            (("No,", "Rosa de la Vela"),),
            id="de la",
        ),
        pytest.param(
            "Sofie ten Quill rose. “No,” Ten Quill said.", (("No,", "Sofie ten Quill"),), id="ten"
        ),
        (
            (
                "“We are tired,” surgeon Haytham al-Sabri said. Al-Sabri sighed. “Very,” "
                "al-Sabri said."
            ),
            (("We are tired,", "Haytham al-Sabri"), ("Very,", "Haytham al-Sabri")),
        ),
        (
            "“Wet,” said Kees de Wit-Haag. “Cold,” De Wit-Haag said. “Warm,” said Els ter Meer.",
            (
                ("Wet,", "Kees de Wit-Haag"),
                ("Cold,", "Kees de Wit-Haag"),
                ("Warm,", "Els ter Meer"),
            ),
        ),
        (
            "Ida El Quilli came. Eva Poe, a nurse, saw it. El Quilli is winning. “Yes,” she says.",
            (("Yes,", "Ida El Quilli"),),
        ),
    ],
)
def test_a_surname_with_particles_leads_to_the_full_name(text: str, expected: Attributions) -> None:
    assert attributions(text, "en") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Jan van der Velde kam. „Nein“, sagte Van der Velde.",
            (("Nein", "Jan van der Velde"),),
        ),
        ("de", "Die Vietnamesin Tran Thi Lan kam. „Nein“, sagte Lan.", (("Nein", "Tran Thi Lan"),)),
        (
            "fr",
            "Philippe de Vaux est venu. « Non », a dit de Vaux.",
            (("Non", "Philippe de Vaux"),),
        ),
        (
            "fr",
            "Philippe de Vaux est venu. « Non », a dit M. de Vaux.",
            (("Non", "Philippe de Vaux"),),
        ),
        ("fr", "« Non », a souri Élise d'Aubray, la ministre.", (("Non", "Élise d'Aubray"),)),
        (
            "fr",
            "Élise d'Aubray est venue. « Non », a dit Mme d'Aubray.",
            (("Non", "Élise d'Aubray"),),
        ),
        ("fr", "Élise d'Aubray est venue. « Non », a dit d'Aubray.", (("Non", "Élise d'Aubray"),)),
        (
            "fr",
            "La Vietnamienne Tran Thi Lan rit. « Non », a dit Mme Lan.",
            (("Non", "Tran Thi Lan"),),
        ),
        ("es", "Pablo de la Torre llegó. «No», dijo De la Torre.", (("No", "Pablo de la Torre"),)),
        (
            "pt",
            "Rui Teles de Moura chegou. “Não”, disse Teles de Moura.",
            (("Não", "Rui Teles de Moura"),),
        ),
        (
            "pt",
            "João Paulo dos Reis chegou. “Não”, disse João Paulo.",
            (("Não", "João Paulo dos Reis"),),
        ),
    ],
)
def test_a_surname_with_particles_leads_to_the_full_name_in_other_languages(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "pt",
            "Ontem falou Rui Souza e Castro. “Não”, disse Souza e Castro.",
            (("Não", "Rui Souza e Castro"),),
        ),
        (
            "pt",
            "Ontem falou Rui Souza e Castro. “Não”, disse Castro.",
            (("Não", "Rui Souza e Castro"),),
        ),
        (
            "es",
            "Ayer habló Luis Ortega y Gasol. “No”, dijo Ortega y Gasol.",
            (("No", "Luis Ortega y Gasol"),),
        ),
        ("pt", "Ontem falou Rui Souza e João. “Não”, disse Souza.", (("Não", "Rui Souza"),)),
        (
            "pt",
            "O autarca de Lipa, Rui Costa e Castro, ri. “Não”, disse.",
            (("Não", "Rui Costa e Castro"),),
        ),
        (
            "es",
            "El alcalde, Luis Ortega y Gasol, ríe. «No», dijo.",
            (("No", "Luis Ortega y Gasol"),),
        ),
        ("pt", "Falaram Ivo Reis, Rui Souza e Zito. “Não”, disse Souza.", (("Não", "Rui Souza"),)),
        ("pt", "Falaram Ivo, Rui Souza e Zito. “Não”, disse Souza.", (("Não", "Rui Souza"),)),
    ],
)
def test_two_surnames_with_a_joint_are_one_name(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_a_first_name_after_a_title_is_no_origin() -> None:
    text = "Le docteur Bastien de Vaux est venu. « Non », a dit M. de Vaux."
    assert attributions(text, "fr") == (("Non", "Bastien de Vaux"),)


def test_a_spokesman_is_for_somebody_with_particles() -> None:
    text = (
        "Pieter van der Quill left.\n\n“No,” a spokesman for van der Quill said. “We wait,” van "
        "der Quill said."
    )
    assert attributions(text) == (
        ("No,", "a spokesman for van der Quill"),
        ("We wait,", "Pieter van der Quill"),
    )


def test_a_message_is_not_by_its_addressee() -> None:
    text = "Ben de la Poe left.\n\nA note from Ada Quill to de la Poe said: “The crane is gone.”"
    assert attributions(text)[-1][1] == "Ada Quill"


@pytest.mark.parametrize("surname", ["duQuill", "diQuill", "deQuill", "vanQuill", "laQuill"])
def test_a_particle_may_be_written_together_with_the_surname(surname: str) -> None:
    text = f"One bystander, Marius {surname}, came for his son.\n\n“He is not here,” he said."
    assert attributions(text) == (("He is not here,", f"Marius {surname}"),)


@pytest.mark.parametrize(
    ("language", "first", "later"),
    [
        ("it", "Luca Di Prato", "Di Prato"),
        ("it", "Luca D'Avola", "D'Avola"),
        ("it", "Luca Del Faro", "Del Faro"),
        ("it", "Luca Degli Orti", "Degli Orti"),
        ("it", "Luca Di Maggio", "Di Maggio"),
        ("es", "Luis del Prado", "Del Prado"),
        ("es", "Luis de Vela", "De Vela"),
        ("fr", "Luc de Vaux", "De Vaux"),
        ("fr", "Luc d’Orme", "D’Orme"),
        ("fr", "Luc Du Prat", "Du Prat"),
    ],
)
def test_a_known_surname_with_a_particle_begins_a_sentence(
    language: str, first: str, later: str
) -> None:
    text = {
        "it": f"Ieri {first} è giunto. «È tardi», ha detto Ada Poe.\n\n{later} ritiene: «Vedremo».",
        "es": f"Ayer {first} llegó. «Es tarde», dijo Ada Poe.\n\n{later} cree: «Ya veremos».",
        "fr": f"Hier {first} est venu. « Non », a dit Ada Poe.\n\n{later} estime : « À voir. »",
    }[language]
    assert attributions(text, language)[-1][1] == first


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Ieri ha parlato il sindaco Luca Di Maggio. «È tardi», ha detto.", "Luca Di Maggio"),
        ("it", "«È tardi», ha detto il sindaco Luca Di Maggio a maggio.", "Luca Di Maggio"),
        ("fr", "Hier Luc Du Prat est venu. « Il est tard », a insisté Du Prat.", "Luc Du Prat"),
        (
            "es",
            "Habló Luis del Prado. La respuesta de Del Prado no tardó: «Es muy tarde».",
            "Luis del Prado",
        ),
        (
            "it",
            "Parla Luca Neri. Luca Del Faro tace. Del porto Luca Neri dice che «è chiuso».",
            "Luca Neri",
        ),
    ],
)
def test_a_capital_tells_a_particle_of_a_surname(language: str, text: str, speaker: str) -> None:
    assert attributions(text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    "name",
    [
        "Edgar Noé Pantaleón de la Cruz",
        "María Fernanda Espinosa de los Quilles",
        "José Antonio Pérez de la Cruz Ruiz",
    ],
)
def test_particles_do_not_make_a_name_too_long(name: str) -> None:
    assert last_speaker(f"State prosecutor {name} said it was “late in every way”.") == name
    assert last_speaker(f"El fiscal {name} dijo que es «una barbaridad sin nombre».", "es") == name
