"""The holder of an office is named after its field, or after a second office."""

import pytest
from attributions import attributions, with_rules


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "it",
            "«Va bene così per tutti», ha detto l’assessore ai Lavori Pubblici Matteo Neri.",
            "Matteo Neri",
        ),
        (
            "it",
            "«Va bene così per tutti», ha detto l’assessore alla cultura Matteo Neri, a Bari.",
            "Matteo Neri",
        ),
        (
            "it",
            "«Va bene così per tutti», dice il vicesindaco e assessore ai Porti Matteo Neri.",
            "Matteo Neri",
        ),
        (
            "fr",
            "« Tout va bien pour nous », a dit l’adjointe à la culture Jeanne Roux.",
            "Jeanne Roux",
        ),
        (
            "fr",
            "« Tout va bien pour nous », a dit la ministre déléguée à l’Enfance Jeanne Roux.",
            "Jeanne Roux",
        ),
        (
            "fr",
            "Le secrétaire d’Etat aux ports, Jean Roux, a dit que la digue est « solide et sûre ».",
            "Jean Roux",
        ),
        (
            "it",
            "Il segretario dell’Unione dei Porti (UDP), Ugo Neri, ha detto che è «solida oggi».",
            "Ugo Neri",
        ),
        (
            "fr",
            (
                "Ada Roux est là.\n« Il est tard », a dit la présidente de l'Agence (ADP) de la "
                "région, Mme Roux."
            ),
            "Ada Roux",
        ),
        (
            "it",
            "L’assessore ai porti, Ugo Neri, ha detto che la diga è «solida e sicura».",
            "Ugo Neri",
        ),
        ("pt", "O secretário às Cidades Rui Melo disse: “A ponte está fechada.”", "Rui Melo"),
    ],
)
def test_the_field_of_an_office_is_no_part_of_the_name(code: str, text: str, speaker: str) -> None:
    assert [name for _, name in attributions(text, code)] == [speaker]


def test_the_addressee_is_not_the_speaker() -> None:
    text = "«Va bene così per tutti noi», ha detto il sindaco al ministro Ugo Neri."
    assert attributions(text, "it")[0][1] == "il sindaco"


def test_two_offices_with_articles_are_two_people() -> None:
    text = "« Quatre heures suffisent », a dit le ministre de la Mer et la maire Jeanne Morel."
    assert attributions(text, "fr")[0][1] == "le ministre de la Mer"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "«No hay plazo», avisó el jefe de la Oficina de Rutas y Faros del Sur, Julio Tal."),
        ("it", "«Non c'è posto», ha detto il capo del Centro Maree e Venti della Riva, Julio Tal."),
        ("pt", "“Não há vagas”, disse a diretora de Marés e Redes Vivas do porto, Julio Tal."),
        ("fr", "« C'est plein », dit le chef du Centre des Marées et des Vents, Julio Tal."),
        ("es", "«No hay plazo», avisó el jefe de la Unión de Redes del Sur (Unires), Julio Tal."),
    ],
)
def test_the_field_of_an_office_may_be_joined_by_a_conjunction(code: str, text: str) -> None:
    assert attributions(text, code)[0][1] == "Julio Tal"


def test_after_another_office_comes_whom_the_speaker_addresses() -> None:
    text = "«No hay plazo», dijo el jefe del faro a la concejala de Obras, Isabel Tal."
    assert attributions(text, "es")[0][1] == "el jefe del faro"


def test_what_a_conjunction_joins_to_a_body_is_no_person() -> None:
    text = (
        "Vino la perito Marta Luz. «Es arena», dijo la investigadora del Taller de Mareas y "
        "Vientos Alisios (TMV)."
    )
    assert attributions(text, "es")[0][1] == "Marta Luz"


@pytest.mark.parametrize(
    "office",
    [
        "die Sprecherin beim Wasserverband",
        "die Leiterin der Abteilung Deichbau im Landesamt",
        "die Beauftragte für Fähren und Deiche",
    ],
)
def test_the_field_of_a_german_office_precedes_the_name(office: str) -> None:
    text = f"Der Wind war kalt. Gestern sagte {office}, Ida Poe: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Ida Poe"
    text = f"Die Fähre sei, wie {office}, Ida Poe, am Montag mitteilte, „ein schwimmender Witz“."
    assert attributions(text, "de")[-1][1] == "Ida Poe"


def test_the_subject_of_the_clause_after_a_german_office_is_not_its_holder() -> None:
    text = "Ole Garth kam. „Es regnet“, sagte die Wirtin, Ole Garth habe das gewusst."
    assert attributions(text, "de")[-1][1] == "die Wirtin"


@pytest.mark.parametrize(
    ("language", "text", "mention"),
    [
        (
            "it",
            "«Non si passa», ha detto il ministro dei Porti e delle Acque Ada Quill.",
            "il ministro dei Porti e delle Acque Ada Quill",
        ),
        (
            "es",
            "«No se pasa», dijo el ministro de Puertos y de Aguas Juan Rey.",
            "el ministro de Puertos y de Aguas Juan Rey",
        ),
    ],
)
def test_an_office_of_two_fields_is_whole(language: str, text: str, mention: str) -> None:
    assert [each for _, each, _ in with_rules(text, language)] == [mention]
