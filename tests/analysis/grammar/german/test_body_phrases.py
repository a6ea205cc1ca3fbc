"""Names of German organisations that consist of several nouns."""

import pytest
from attributions import last_speaker, name_and_role


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("die Gewerkschaft Kunst und Bau (GKB)", "die Gewerkschaft Kunst und Bau"),
        ("der Bund für Umwelt und Naturschutz", "der Bund für Umwelt und Naturschutz"),
        ("das Amt für Statistik", "das Amt für Statistik"),
        ("das Landesamt für Wald, Holz und Jagd", "das Landesamt für Wald, Holz und Jagd"),
        ("die Ministerin für Wald und Holz", "die Ministerin für Wald und Holz"),
        (
            "die Ministerin für Wald, neue Wege und Holz",
            "die Ministerin für Wald, neue Wege und Holz",
        ),
        (
            "ein Sprecher des Ministeriums für Wald, Holz und Jagd",
            "ein Sprecher des Ministeriums für Wald, Holz und Jagd",
        ),
        ("die Industrie- und Handelskammer", "die Industrie- und Handelskammer"),
        ("der Deutsche Hotel- und Gastverband", "der Deutsche Hotel- und Gastverband"),
        ("der Bundesverband der Häfen", "der Bundesverband der Häfen"),
        ("das Amt für Umwelt- und Naturschutz", "das Amt für Umwelt- und Naturschutz"),
        ("die Gesellschaft für Innere Medizin", "die Gesellschaft für Innere Medizin"),
        ("die Zentrale für politische Bildung", "die Zentrale für politische Bildung"),
        ("das Netzwerk gegen Armut", "das Netzwerk gegen Armut"),
        ("ein Sprecher der Gewerkschaft Kunst und Bau",) * 2,
        ("ein Sprecher des Hotel- und Gastverbandes", "ein Sprecher des Hotel- und Gastverbandes"),
    ],
)
def test_the_name_of_a_body_is_whole(body: str, name: str) -> None:
    assert last_speaker(f"„Es reicht uns nun“, sagte {body}.", "de") == name
    whole = body[0].upper() + body[1:]
    assert last_speaker(f"{whole} nannte das „einen Skandal“.", "de").lower() == name.lower()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Es reicht uns nun“, warb die Bahn für Verständnis.", "die Bahn"),
        ("„Das war sehr gut“, dankte der Verein für Spenden.", "der Verein"),
        (
            "„Es reicht uns nun“, sagte die Gewerkschaft Bau, und Gäste nickten.",
            "die Gewerkschaft Bau",
        ),
        (
            "„Es reicht uns nun“, sagte das Amt für Umwelt, Schulen und Kitas blieben zu.",
            "das Amt für Umwelt",
        ),
        ("„Es reicht uns nun“, kündigte der Minister für Montag an.", "der Minister"),
        ("„Es reicht uns nun“, klagte die Initiative gegen Pläne der Stadt.", "die Initiative"),
        ("„Es reicht uns nun“, sagte die Initiative gegen Mittag.", "die Initiative"),
        ("„Es reicht uns nun“, sagte die Initiative gegen Ada Quill.", "die Initiative"),
        ("„Es reicht“, sagte das Amt für Umwelt - und Eva Tal ging.", "das Amt für Umwelt"),
        (
            "„Es reicht“, sagte das Amt für Umwelt- und Klimaschutz Lipa.",
            "das Amt für Umwelt- und Klimaschutz",
        ),
        ("„Es reicht uns nun“, sagte Tal der Zeitung.", "Tal"),
        ("„Es reicht uns nun“, sagte von Tal der „Abendpost“.", "von Tal"),
    ],
)
def test_what_stands_beside_a_body_is_no_part_of_its_name(text: str, name: str) -> None:
    assert last_speaker(text, "de") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tal forderte die Opposition auf, „mit Hochdruck zu arbeiten“.", "Tal"),
        ("Der Städtetag forderte Tal auf, „mit Hochdruck zu arbeiten“.", "Der Städtetag"),
        ("Tal erinnerte die Regierung an „das gegebene Wort“.", "Tal"),
        (
            "Die Forscherin Eva Tal von der Universität Ulm warf der Union „große Eile“ vor.",
            "Eva Tal",
        ),
        ("Eva Tal vom Bund für Umwelt und Naturschutz lobte die Union: „Das war gut.“", "Eva Tal"),
    ],
)
def test_whoever_is_called_upon_is_not_the_speaker(text: str, name: str) -> None:
    assert last_speaker(text, "de") == name


def test_a_surname_that_is_an_adverb_means_the_person() -> None:
    assert last_speaker("Lena Kurz kam. „Es reicht uns nun“, sagte Kurz.", "de") == "Lena Kurz"


@pytest.mark.parametrize(
    ("body", "others"),
    [("der Verband Bahn", "Kunden klatschten"), ("die Stadt Ufer", "Bürger protestieren")],
)
def test_a_clause_that_follows_is_no_part_of_a_body(body: str, others: str) -> None:
    text = f"„Es ist viel zu spät“, sagte {body} und {others}."
    assert last_speaker(text, "de") == body


@pytest.mark.parametrize("fields", ["Wald und Holz", "Wald, Holz und Jagd"])
def test_the_holder_of_an_office_follows_its_fields(fields: str) -> None:
    office = f"Minister für {fields}"
    text = f"„Es ist viel zu spät“, sagte der {office} Jan Tal."
    assert name_and_role(text, "de") == ("Jan Tal", office)
    text = f"Der {office} Jan Tal sagte: „Es ist viel zu spät.“"
    assert name_and_role(text, "de") == ("Jan Tal", office)


@pytest.mark.parametrize(
    "group",
    [
        *("die Forscherinnen und Forscher", "viele Pendler und Pendlerinnen"),
        *("die Ärztinnen und Ärzte", "die Kolleginnen und Kollegen"),
        *("die Leser:innen", "viele Bürger*innen", "die Anwohner_innen"),
    ],
)
def test_a_group_is_named_with_both_genders(group: str) -> None:
    assert last_speaker(f"„Es ist viel zu spät“, sagten {group} am Montag.", "de") == group
    whole = group[0].upper() + group[1:]
    assert last_speaker(f"{whole} sagten: „Es ist viel zu spät.“", "de") == whole
    text = f"„Es ist viel zu spät“, sagte eine Sprecherin der {group.partition(' ')[2]}."
    assert last_speaker(text, "de") == f"eine Sprecherin der {group.partition(' ')[2]}"


def test_the_gender_of_a_role_may_be_open() -> None:
    assert last_speaker("„Es ist viel zu spät“, sagte Sprecher*in Eva Tal.", "de") == "Eva Tal"


@pytest.mark.parametrize("body", ["das Bündnis", "die Gewerkschaften"])
def test_bodies_with_the_endings_of_things_speak(body: str) -> None:
    verb = "teilten" if body.endswith("en") else "teilte"
    text = f"Am Montag {verb} {body} mit: „Es ist viel zu spät.“"
    assert last_speaker(text, "de") == body


@pytest.mark.parametrize("club", ["TSV 09 Lipa", "VfB 1911 Lipa"])
def test_a_club_may_have_a_number_in_its_name(club: str) -> None:
    assert last_speaker(f"Der {club} sagte: „Es ist viel zu spät.“", "de") == f"Der {club}"


@pytest.mark.parametrize("body", ["Kultusministerium", "Amt für Häfen"])
def test_the_place_of_a_source_is_not_the_source(body: str) -> None:
    text = f"Dem {body} in Lipa zufolge ist das „für alle Gäste sehr gut“."
    assert last_speaker(text, "de") == f"das {body}"


@pytest.mark.parametrize("fields", ["Havens en Toerisme", "Havens, Visserij en Toerisme"])
def test_the_fields_of_a_dutch_minister_follow_the_name(fields: str) -> None:
    text = f"Minister Ylva Tal van {fields} zei: “Het is veel te laat voor ons.”"
    assert last_speaker(text, "nl") == "Ylva Tal"
    text = f"Ook minister Ylva Tal van {fields} zei: “Het is veel te laat voor ons.”"
    assert last_speaker(text, "nl") == "Ylva Tal"


def test_two_dutch_ministers_are_two() -> None:
    text = "Minister Ylva Tal van Havens en Jan Vogel zeiden: “Het is veel te laat voor ons.”"
    assert last_speaker(text, "nl") == "Ylva Tal en Jan Vogel"


@pytest.mark.parametrize(
    "fields", ["Wald", "Wald und Holz", "neue Wege und Holz", "Bau, Wald und Holz"]
)
def test_a_rare_name_follows_the_fields_of_an_office(fields: str) -> None:
    office = f"Ministerin für {fields}"
    text = f"„Es reicht uns nun“, sagte die {office} Xena Vogel."
    assert name_and_role(text, "de") == ("Xena Vogel", office)


def test_the_last_field_of_an_office_is_no_first_name() -> None:
    text = "Jan Vogel kam. „Es reicht“, sagte der Minister für Wald und Holz Vogel."
    assert last_speaker(text, "de") == "Jan Vogel"


def test_who_speaks_with_a_minister_has_another_role() -> None:
    text = "Die Ministerin für Wald und Jan Vogel sagten: „Es reicht uns.“"
    assert name_and_role(text, "de") == ("Jan Vogel", "")
